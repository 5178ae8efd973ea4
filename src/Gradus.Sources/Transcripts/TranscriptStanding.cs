using System.Text.RegularExpressions;

namespace Gradus.Sources.Transcripts;

/// <summary>Lines that say how the courses of a list stand: below a heading of courses in progress, or still needed, which is no course at all.</summary>
internal static partial class TranscriptStanding
{
    /// <summary>True for a line of a requirement that is not met: it names what has to be taken, and nothing that was.</summary>
    public static bool IsNeeded(string line) => Needed().IsMatch(line);

    /// <summary>True for a heading below which courses are not finished: it speaks of that and, its term apart, of nothing else.</summary>
    public static bool BeginsProgress(string line) => Progress().IsMatch(line) && Filler().Replace(Progress().Replace(line, ""), "").All(c => !char.IsLetter(c));

    /// <summary>True for a heading below which courses are finished.</summary>
    public static bool EndsProgress(string line) => Finished().IsMatch(line);

    [GeneratedRegex(
        @"\b(still|yet|remaining|also)[- ](needed|required|to (do|take|complete|be (taken|done|completed)))\b|\bneeds\s*:|\b(unmet|unsatisfied|outstanding|missing|remaining) (requirements?|courses?|class(es)?|credits?)\b|\b(requirement|course|credits?) (is |are )?(not (yet )?(met|satisfied|fulfilled)|unmet|unsatisfied)\b|^\W*\d{1,2}(\.\d+)? (class(es)?|courses?|credits?|units?|hours?) (in|from|needed|required)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Needed();

    [GeneratedRegex(
        @"\b(in[- ]progress|(currently|now) (enrol?led|taking|registered)( in)?|current (courses?|class(es)?|enrol?lments?|registrations?|schedule|term|semester|work)|(enrol?led|registered|planned|scheduled|future|ongoing|upcoming) (courses?|class(es)?|work|terms?|semesters?)|(courses?|class(es)?) (enrol?led|registered|planned|scheduled)|angemeldete (prüfungen|module|kurse)|laufende (prüfungen|module|veranstaltungen|kurse)|(asignaturas|materias|cursos) en curso)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Progress();

    [GeneratedRegex(@"\b(courses?|class(es)?|work|credits?|units?|term|semester|quarter|top|my|the|of|for|fall|autumn|winter|spring|summer|academic|session|period|year|undergraduate|graduate|in)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Filler();

    [GeneratedRegex(@"^\W*((institution|transfer|test|earned)(al)? credits?|(completed|past|passed|earlier|finished) (courses?|class(es)?|work|credits?)|(courses?|class(es)?|work) (completed|passed|finished)|(course|academic) history)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Finished();
}
