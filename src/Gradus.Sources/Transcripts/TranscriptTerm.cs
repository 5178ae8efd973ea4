using System.Globalization;
using System.Text.RegularExpressions;

namespace Gradus.Sources.Transcripts;

/// <summary>Finds the term that a line or a cell names, and its calendar year.</summary>
internal static partial class TranscriptTerm
{
    private const int FirstYear = 1950;
    private const int LastYear = 2060;

    /// <summary>The calendar year of a text that names one; null where it names none.</summary>
    public static int? YearOf(string text)
    {
        if (Code().Match(text) is { Success: true } code)
        {
            return Full(code.Groups["year"].Value);
        }

        if (Academic().Match(text) is { Success: true } academic)
        {
            int first = int.Parse(academic.Groups["first"].Value, CultureInfo.InvariantCulture);
            bool second = SecondHalf().IsMatch(text);
            return Plausible(second && !text.Contains("SS", StringComparison.Ordinal) ? first + 1 : first);
        }

        return Year().Match(text) is { Success: true } year ? Plausible(int.Parse(year.Value, CultureInfo.InvariantCulture)) : null;
    }

    /// <summary>The text without the term at its beginning, and the year of that term; the text itself where it begins with none.</summary>
    public static (int? Year, string After) Leading(string line) =>
        Beginning().Match(line) is { Success: true, Length: > 0 } term && YearOf(term.Value) is { } year ? (year, line[term.Length..].TrimStart(' ', '\t', '|', ':', ',', '-')) : (null, line);

    /// <summary>The year of the term at the end of a text, and the text before it; no year and the text itself where it ends with none.</summary>
    public static (int? Year, string Before) Trailing(string line) =>
        Ending().Match(line) is { Success: true, Index: > 0 } term && YearOf(term.Value) is { } year ? (year, line[..term.Index]) : (null, line);

    /// <summary>The same, also where figures follow the term: "Introduction to Computing Fall 2021 3.00 3.00 CR".</summary>
    public static (int? Year, string Else) Inside(string line) =>
        Before().Match(line) is { Success: true, Index: > 0 } term && YearOf(term.Value) is { } year ? (year, $"{line[..term.Index]}  {line[(term.Index + term.Length)..].TrimStart()}") : Trailing(line);

    /// <summary>True for a line that does nothing but name a term or a year.</summary>
    public static bool IsHeading(string line) => YearOf(line) is not null && Filler().Replace(line, "").All(c => !char.IsLetter(c));

    /// <summary>The year of a line that mentions a season or a month; null for others, such as a title with a number in it.</summary>
    public static int? YearNear(string line) => Season().IsMatch(line) || Code().IsMatch(line) || Academic().IsMatch(line) ? YearOf(line) : null;

    private static int? Full(string year) =>
        int.Parse(year, CultureInfo.InvariantCulture) is var number && year.Length == 4 ? Plausible(number) : number >= 50 ? 1900 + number : 2000 + number;

    private static int? Plausible(int year) => year is >= FirstYear and <= LastYear ? year : null;

    [GeneratedRegex(@"\b((FA|SP|SU|WI|AU)(?<year>\d{2}|\d{4})|(?<year>\d{4})(FA|SP|SU|WI|AU))\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?<first>(19|20)\d{2})\s?[-/]\s?((19|20)\d{2}|\d{2})\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Academic();

    [GeneratedRegex(@"\b(spring|winter|summer|sommer)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex SecondHalf();

    [GeneratedRegex(@"\b(19|20)\d{2}\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(fall|autumn|automne|winter|hiver|spring|summer|quarter|semester|term|session|year|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|WS|SS)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Season();

    [GeneratedRegex(@"^((FA|SP|SU|WI|AU)(\d{4}|\d{2})\b|\d{4}(FA|SP|SU|WI|AU)\b|(fall|autumn|winter|spring|summer)( (quarter|semester|term))?[ ,]+\d{4}(-\d{2,4})?|(19|20)\d{2}([-/]\d{2,4})?[ ,]+(fall|autumn|winter|spring|summer)( (quarter|semester|term))?)(?=[\s|:,-]|$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Beginning();

    [GeneratedRegex(@"(?<!\b(since|after|before|until|from|to|in|of|and))[\s|,;(]+((fall|autumn|winter|spring|summer)( (quarter|semester|term))?[ ,]+)?(19|20)\d{2}(\s?[-/]\s?((19|20)\d{2}|\d{2}))?([-/.][1-3])?\)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Ending();

    [GeneratedRegex(@"[\s|,;(-]+(fall|autumn|winter|spring|summer)( (quarter|semester|term))?[ ,]+(19|20)\d{2}\)?(?=(\s+(\d{1,3}([.,/]\d+)?|[A-Z]{1,2}[+-]?))+\s*$)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Before();

    [GeneratedRegex(@"\b(fall|autumn|automne|winter|hiver|spring|summer|quarter|semester|trimester|term|session|academic|examination|exam|held|year|level|part|undergraduate|graduate|first|second|third|fourth|regular|of|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?|WS|SS|[IVX]+|FA\d*|SP\d*|SU\d*|WI\d*|AU\d*|\d{4}(FA|SP|SU|WI|AU))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Filler();
}
