using System.Globalization;
using System.Text.RegularExpressions;

namespace Gradus.Sources.Curriculum;

/// <summary>A part of a course list, as its heading says.</summary>
/// <param name="Line">Of the heading, from 1.</param>
/// <param name="Name">The heading.</param>
/// <param name="Pick">How many of its courses are taken; null where it does not say a number.</param>
/// <param name="IsRequired">True where all of its courses are taken.</param>
public sealed partial record ListSection(int Line, string Name, int? Pick, bool IsRequired)
{
    private const int LongestHeading = 100;
    private const int WordsOfAHeading = 7;
    private const int MostPicked = 40;
    private static readonly string[] Numbers = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Credits that the heading says; null where it says none.</summary>
    public double? Credits { get; private init; }

    /// <summary>The part that a line which is no course begins; null where it is no heading.</summary>
    /// <param name="number">Of the line, from 1.</param>
    /// <param name="line">The line.</param>
    public static ListSection? Begin(int number, string line)
    {
        string name = line.Trim().TrimEnd(':');
        if (name.Length is 0 or > LongestHeading || !name.Any(char.IsLetter))
        {
            return null;
        }

        double? credits = Stated().Match(name) is { Success: true } stated ? double.Parse(stated.Groups["credits"].Value, CultureInfo.InvariantCulture) : null;
        int? pick = Chosen().Match(name) is { Success: true } chosen ? Number(chosen.Groups["number"].Value) : null;
        bool isRequired = pick is null && (All().IsMatch(name) || (Required().IsMatch(name) && !Optional().IsMatch(name)));
        return pick is null && !isRequired && name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > WordsOfAHeading ? null : new ListSection(number, name, pick, isRequired) { Credits = credits };
    }

    private static int? Number(string word) =>
        int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? (number is > 0 and <= MostPicked ? number : null)
        : Array.FindIndex(Numbers, n => string.Equals(n, word, StringComparison.OrdinalIgnoreCase)) is > 0 and var at ? at : null;

    [GeneratedRegex(@"\b(choose|select|take|complete|pick)\s+(any\s+|at least\s+|exactly\s+)?(?<number>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b(?!\s*[-–]?\s*(\d|credits?|units?|hours?|points?))|\b(?<number>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s+(courses?|class(es)?)?\s*(of|from)\s+(the following|these|this list|below)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Chosen();

    [GeneratedRegex(@"\b(take|complete) (all|each|every)\b|\ball (of the following|(courses? )?(are )?required)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex All();

    [GeneratedRegex(@"\b(required|core|mandatory|compulsory)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Required();

    [GeneratedRegex(@"\b(electives?|options?|optional|choose|select|pick|one of|not required|from|or)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Optional();

    [GeneratedRegex(@"\b(?<credits>\d{1,3}(\.\d)?)\s*(credits?|credit hours?|units?|hours?|cr|points?)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Stated();
}
