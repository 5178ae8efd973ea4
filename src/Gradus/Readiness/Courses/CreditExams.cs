using System.Globalization;
using System.Text.RegularExpressions;

namespace Gradus.Readiness.Courses;

/// <summary>Scores of examinations that schools give credit for: "AP 4", "CLEP 52", "IB 6". A score below the least that is recommended gives none.</summary>
/// <remarks>
/// The College Board calls an AP score of 3 qualified; the American Council on Education recommends credit from 50 on in CLEP (https://clep.collegeboard.org/develop/ace-credit);
/// schools give it from 4 or 5 on in the International Baccalaureate, so that a 4 is asked about. Schools may ask for more.
/// </remarks>
public static partial class CreditExams
{
    private static readonly (string Name, int Least, int Most, int Recommended)[] All = [("AP", 1, 5, 3), ("CLEP", 20, 80, 50), ("IB", 1, 7, 5)];

    /// <summary>The exam that a title begins with; null where it begins with none.</summary>
    public static string? Named(string title) => Beginning().Match(title) is not { Success: true } match ? null
        : match.Groups["exam"].Value.ToUpperInvariant() is var name && name.StartsWith("ADV", StringComparison.Ordinal) ? "AP" : name.StartsWith("INT", StringComparison.Ordinal) ? "IB" : name;

    /// <summary>The grade of a course whose title names an exam and whose number is a score of it; null for others.</summary>
    public static string? GradeOf(string? title, decimal number) =>
        title is not null && Named(title) is { } exam && Array.Find(All, e => e.Name == exam) is var known && number >= known.Least && number <= known.Most && number == decimal.Truncate(number)
            ? string.Create(CultureInfo.InvariantCulture, $"{exam} {number:0}") : null;

    /// <summary>What a grade says that names its exam; null for others.</summary>
    public static CourseOutcome? Outcome(string grade)
    {
        string[] parts = grade.Split(' ');
        return parts.Length == 2 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int score) && Array.Find(All, e => e.Name == parts[0]) is { Name: not null } exam && score >= exam.Least && score <= exam.Most
            ? (score >= exam.Recommended ? CourseOutcome.Passed : score == exam.Recommended - 1 && exam.Name == "IB" ? CourseOutcome.NotKnown : CourseOutcome.NotPassed)
            : null;
    }

    [GeneratedRegex(@"^\W*(?<exam>AP|CLEP|IB|advanced placement|international baccalaureate)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Beginning();
}
