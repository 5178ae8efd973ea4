using System.Globalization;
using System.Text.RegularExpressions;
using Gradus.People;
using Gradus.Readiness.Courses;

namespace Gradus.Sources.Transcripts;

/// <summary>Finds the average of the whole transcript, where a line names one: "Overall GPA 2.87", "CGPA 7.42", "Gesamtnote: 2,4".</summary>
internal sealed partial class TranscriptTotals
{
    private const decimal FourPointTop = 4;
    private const decimal FivePointTop = 5;
    private const decimal TenPointTop = 10;

    private readonly List<(int Line, string Text, Match Total)> _found = [];

    /// <summary>True where an average above the top of letters' scales shows that letters are of ten, as in India: there a D passes.</summary>
    public bool IsOfTen { get; private set; }

    /// <summary>Takes a line that may name one.</summary>
    public void Take(int number, string line)
    {
        IsOfTen |= OfTen().Match(line) is { Success: true } ten && Value(ten.Groups["value"]) is > FivePointTop and <= TenPointTop;
        foreach (Match total in Total().Matches(line))
        {
            _found.Add((number, line.Trim(), total));
        }
    }

    /// <summary>The last one whose scale is plain, and those that are not used; null where there is none.</summary>
    /// <param name="isLettered">True where the grades of the transcript are letters, as in the United States.</param>
    public (TranscriptAverage? Average, IReadOnlyList<(int Line, string Text)> NotUsed) Read(bool isLettered)
    {
        TranscriptAverage? average = null;
        var left = new List<(int, string)>();
        foreach ((int line, string text, Match total) in Enumerable.Reverse(_found))
        {
            decimal value = Value(total.Groups["value"]);
            if (average is null && value > 0 && (_found.Count == 1 || IsOfAll(total, text)) && Scale(total, value, isLettered) is { } scale && value <= GradeAverage.TopOf(scale))
            {
                average = new TranscriptAverage(line, value, scale);
            }
            else
            {
                left.Add((line, text));
            }
        }

        return (average, [.. left.Where(l => l.Item1 != average?.Line).Distinct().Reverse()]);
    }

    /// <summary>True where the line says that the average is of the whole; one of a term says no more than "GPA".</summary>
    private static bool IsOfAll(Match total, string text) => !total.Groups["kind"].Value.Equals("GPA", StringComparison.OrdinalIgnoreCase) || OfAll().IsMatch(text);

    private GradeScale? Scale(Match total, decimal value, bool isLettered)
    {
        string kind = total.Groups["kind"].Value;
        if (total.Groups["top"].Success)
        {
            decimal top = Value(total.Groups["top"]);
            return top == 4.33m ? GradeScale.FourPointThree
                : Enum.GetValues<GradeScale>().Where(s => s != GradeScale.OneIsBest).Cast<GradeScale?>().FirstOrDefault(s => GradeAverage.TopOf(s!.Value) == top);
        }

        return total.Groups["percent"].Success ? GradeScale.Percentage
            : Best().IsMatch(kind) ? (value is >= 1 and <= FivePointTop ? GradeScale.OneIsBest : null)
            : kind.StartsWith("CGPA", StringComparison.OrdinalIgnoreCase) ? (value > FivePointTop ? GradeScale.TenPoint : null)
            : kind.EndsWith("GPA", StringComparison.OrdinalIgnoreCase) && value <= FourPointTop && !IsOfTen && (isLettered || kind.StartsWith('U')) ? GradeScale.FourPoint
            : null;
    }

    private static decimal Value(Group figure) => decimal.Parse(figure.Value.Replace(',', '.'), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b[CS]GPA\s*[:=]?\s*(?<value>\d{1,2}([.,]\d{1,3})?)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex OfTen();

    [GeneratedRegex(@"\b(overall|cumulative|cum|career|all terms|total institution)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex OfAll();

    [GeneratedRegex(@"note|durchschnitt", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Patterns.Patience)]
    private static partial Regex Best();

    [GeneratedRegex(
        @"(?<!\b(term|semester|sem|session|current|major|minor|year|last)\s+)\b(?<kind>CGPA|((overall|cumulative|cum|final|U\.?S\.?|institution(al)?|degree|career)\s+)?GPA|gesamtnote|abschlussnote|durchschnittsnote|notendurchschnitt|average (score|marks?|grade)|overall (percentage|average|marks?))\s*[:=]?\s*(?<value>\d{1,3}([.,]\d{1,3})?)(\s*(?<percent>%)|\s*(/|out of|of)\s*(?<top>\d{1,3}([.,]\d{1,2})?))?(?![\d.,]*\d)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Total();
}
