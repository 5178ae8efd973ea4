using System.Globalization;
using Gradus.People;

namespace Gradus.Readiness.Courses;

/// <summary>
/// Reads a grade as registrars write it. Numbers carry their scale behind a stroke ("72/100"); without one they are of 4.0, where that holds them. A number of a scale that
/// nobody named is written "72/?" and is not known.
/// </summary>
public static class CourseGrades
{
    private const decimal FourPointTop = 4.34m;
    private const decimal TenPointTop = 10;
    private const decimal PercentTop = 100;

    private static readonly (CourseOutcome Says, string[] Grades)[] Known =
    [
        (CourseOutcome.Passed, ["P", "PASS", "PASSED", "PS", "S", "CR", "CREDIT", "T", "TR", "TCR", "SA", "AP", "O", "A++", "BC", "EX", "AB" + Between]),
        (CourseOutcome.PassedLow, ["CD"]),
        (CourseOutcome.NotPassed, ["F", "FF", "FAIL", "FAILED", "U", "NC", "NP", "WF", "XF", "RA", "EN", "WU"]),
        (CourseOutcome.Withdrawn, ["W", "WP", "WD", "DR", "DP", "AU", "AUDIT", "WITHDRAWN", "UW", "EW"]),
        (CourseOutcome.InProgress, ["I", "IN", "INC", "IP", "--", "NR", "NG", "X", "REG", "CIP"]),
    ];

    private static readonly Dictionary<string, CourseOutcome> Words = Known.SelectMany(k => k.Grades.Select(g => (g, k.Says))).ToDictionary(k => k.g, k => k.Says, StringComparer.OrdinalIgnoreCase);

    /// <summary>What the grade says; "E" and "AB" are not known: the one fails at some schools and not at others, the other lies between A and B at some and is an absence at others.</summary>
    public static CourseOutcome Outcome(string? grade)
    {
        if (grade?.Trim() is not { Length: > 0 } text)
        {
            return CourseOutcome.NotSaid;
        }

        if (Words.TryGetValue(text, out CourseOutcome known))
        {
            return known;
        }

        if (CreditExams.Outcome(text) is { } scored)
        {
            return scored;
        }

        if (Letter(text) is { } letter)
        {
            return letter;
        }

        // Grades of courses taken elsewhere are printed behind a T: "TB+".
        return text.Length > 1 && text[0] is 'T' or 't' && Letter(text[1..]) is { } transferred ? transferred
            : char.IsAsciiDigit(text[0]) ? Number(text)
            : CourseResults.Of(text) ?? CourseOutcome.NotKnown;
    }

    /// <summary>True for a text that is a grade wherever it stands: a letter, a word of a registrar.</summary>
    public static bool IsGrade(string text) =>
        text.Length is > 0 and <= 6 && (Words.ContainsKey(text) || Letter(text) is not null || text is "E" or "AB" || (text.Length > 1 && text[0] == 'T' && Letter(text[1..]) is not null));

    /// <summary>Written for a grade or a remark that was not understood.</summary>
    public const string NotRead = "?";

    /// <summary>Written behind a letter of ten points, of which those below C pass at some schools and not at others.</summary>
    public const string OfTen = " of ten";

    /// <summary>Written behind a Roman number that is a class, such as a first in the United Kingdom, and no letter: "I" alone is unfinished.</summary>
    public const string Class = " (class)";

    /// <summary>Written behind "AB" where the transcript has "BC" or "CD" too: it lies between A and B, and is no absence.</summary>
    public const string Between = " (between)";

    /// <summary>Written for a number of a scale that nobody named.</summary>
    public const string NoScale = "/?";

    /// <summary>The number and the top of its scale, guessed as the smallest that holds it where none is named; null for what is no number.</summary>
    /// <param name="grade">"3.7", "1,7", "72", "72/100", "8/10".</param>
    public static (decimal Value, decimal Top)? Scaled(string grade)
    {
        string[] parts = grade.Replace(',', '.').TrimEnd('%', ' ').Split('/');
        if (parts.Length is 0 or > 2 || !decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value))
        {
            return null;
        }

        if (parts.Length == 2)
        {
            return decimal.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal top) && top > 0 && value <= top ? (value, top) : null;
        }

        return grade.EndsWith('%') ? (value, PercentTop)
            : value <= FourPointTop ? (value, GradeAverage.TopOf(GradeScale.FourPoint))
            : value <= TenPointTop ? (value, TenPointTop)
            : value <= PercentTop ? (value, PercentTop)
            : null;
    }

    /// <summary>True for a grade that names its scale.</summary>
    public static bool IsScaled(string grade) => grade.Contains('/', StringComparison.Ordinal) || grade.EndsWith('%');

    private static CourseOutcome? Letter(string text)
    {
        if (text.Length is 0 or > 2 || (text.Length == 2 && text[1] is not ('+' or '-' or '*')))
        {
            return null;
        }

        return char.ToUpperInvariant(text[0]) switch
        {
            'A' or 'B' => CourseOutcome.Passed,
            'C' => text.EndsWith('-') ? CourseOutcome.PassedLow : CourseOutcome.Passed,
            'D' => CourseOutcome.PassedLow,
            _ => null,
        };
    }

    /// <summary>
    /// On 4.0: C is 2, D is 1. Elsewhere the pass mark differs by country: above six tenths passes everywhere, below three tenths nowhere, and what lies between is not
    /// known without the school.
    /// </summary>
    private static CourseOutcome Number(string text)
    {
        if (Scaled(text) is not ({ } value, { } top) || (!IsScaled(text) && value > FourPointTop))
        {
            return CourseOutcome.NotKnown;
        }

        if (top <= GradeAverage.TopOf(GradeScale.FourPointThree))
        {
            return value >= 2 ? CourseOutcome.Passed : value >= 1 ? CourseOutcome.PassedLow : CourseOutcome.NotPassed;
        }

        return value >= top * 0.6m ? CourseOutcome.Passed : value < top * 0.3m ? CourseOutcome.NotPassed : CourseOutcome.NotKnown;
    }
}
