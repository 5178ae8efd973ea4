using System.Text.RegularExpressions;

namespace Gradus.Sources.Transcripts;

/// <summary>Lines that every transcript has and that hold no course: totals, names, headings, remarks.</summary>
internal static partial class TranscriptNoise
{
    public static bool Is(string line) => !line.Any(char.IsLetter) || line.Trim().Length < 3 || Words().IsMatch(line);

    /// <summary>The year that stands at the end of a heading of credit earned elsewhere; null for other lines.</summary>
    public static int? YearOfCredit(string line) => Elsewhere().IsMatch(line) && line.Length > 4 && TranscriptTerm.IsHeading(line[^4..]) ? TranscriptTerm.YearOf(line[^4..]) : null;

    [GeneratedRegex(@"placement|transfer|test", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patterns.Patience)]
    private static partial Regex Elsewhere();

    [GeneratedRegex(
        @"\b(GPA|CGPA|totals?|ehrs|gpa-hrs|qpts|quality points|points?|attempt(ed)?|cumulative|standing|dean'?s list|page \d|transcript|student|record|curriculum|program(me)?:|major|degree|satisfied by|beginning of|end of|credits? (accepted|from)|institution|university|college|conservatory|subj no|sl\.? no|course title|undergraduate|repeated|excluded|needs:|select from|requirement|audit|prepared|statement of marks|grade card|letters and science|in progress|dean|probation|percentage|courses? completed|name:|id:|test credits?|advanced placement|scheme|semester|session|as I remember|description)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        Patterns.Patience)]
    private static partial Regex Words();
}
