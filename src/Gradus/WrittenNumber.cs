using System.Globalization;

namespace Gradus;

/// <summary>A number as people write it: "$95k", "95,000", "95 000", "3,4", "1.2 million", "5 %".</summary>
public static class WrittenNumber
{
    private const int Longest = 40;
    private const int GroupLength = 3;

    /// <summary>Where at least so much can be meant, an amount of money is.</summary>
    private const decimal LeastMostOfMoney = 100_000;

    private static readonly string[] Before = ["about", "approx.", "approx", "around", "ca.", "circa", "~", "up to"];
    private static readonly string[] Currency = ["us$", "usd", "us dollars", "dollars", "dollar", "$"];
    private static readonly string[] After = ["hours", "hrs", "h", "miles", "mi", "years", "yrs", "credits", "percent"];

    /// <summary>What an amount is of, with how often that comes in a year; 0 for an hour, of which nobody says how many.</summary>
    private static readonly (string Word, int InAYear)[] Periods =
    [
        ("a year", 1), ("per year", 1), ("/ year", 1), ("/year", 1), ("/yr", 1), ("yearly", 1), ("annually", 1), ("p.a.", 1), ("pa", 1),
        ("a month", 12), ("per month", 12), ("/ month", 12), ("/month", 12), ("/mo", 12), ("monthly", 12),
        ("a week", 52), ("per week", 52), ("/ week", 52), ("/week", 52), ("/wk", 52), ("weekly", 52),
        ("an hour", 0), ("per hour", 0), ("/ hour", 0), ("/hour", 0), ("/hr", 0), ("/h", 0), ("hourly", 0),
    ];

    private static readonly (string Suffix, decimal Times)[] Multiples =
    [
        ("thousand", 1_000), ("million", 1_000_000), ("mio", 1_000_000), ("mn", 1_000_000), ("k", 1_000), ("m", 1_000_000),
    ];

    /// <summary>Reads a number that is of no period: "per year" beside it is refused.</summary>
    /// <inheritdoc cref="TryRead(string, decimal, string, out decimal)"/>
    public static bool TryRead(string text, decimal most, out decimal value) => TryRead(text, most, "", out value);

    /// <summary>Reads a number. "$7,500 a month" is 90,000 where dollars a year are meant; "$30 an hour" is not read there, since nobody says how many hours.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="most">The largest that is meant: where a comma can be read in two ways, the reading that stays within it is taken.</param>
    /// <param name="unit">What is meant, in words: "USD a year", "hours a week"; empty for what is of no period.</param>
    /// <param name="value">The number; a percentage as a fraction.</param>
    /// <returns>False where it is no number, or may be two, or is of another period that cannot be worked out.</returns>
    public static bool TryRead(string text, decimal most, string unit, out decimal value)
    {
        value = 0;
        if (text.Length is 0 or > Longest)
        {
            return false;
        }

        string written = text.Trim().ToLowerInvariant();
        int? said = PeriodOf(ref written);
        int? meant = PeriodOf(ref unit);
        if (said is not null && said != meant && (said is 0 || meant is null or 0))
        {
            return false;
        }

        string rest = Bare(written);
        bool percent = rest.EndsWith('%');
        rest = percent ? rest[..^1].TrimEnd() : rest;
        decimal times = 1;
        foreach ((string suffix, decimal multiple) in Multiples)
        {
            if (rest.EndsWith(suffix, StringComparison.Ordinal) && rest.Length > suffix.Length)
            {
                rest = rest[..^suffix.Length].TrimEnd();
                times = multiple;
                break;
            }
        }

        if (!TryDigits(rest, most / times, out value) || Math.Abs(value) > decimal.MaxValue / 1_000_000_000)
        {
            return false;
        }

        value = percent ? value / 100 : value * times;
        value = said is { } often && meant is { } wanted && often != wanted ? decimal.Round(value * often / wanted, 2) : value;
        return true;
    }

    /// <summary>How often in a year comes what an amount is of, and takes the words away; null where nothing is said of that.</summary>
    private static int? PeriodOf(ref string text)
    {
        foreach ((string word, int often) in Periods)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
            {
                text = text[..^word.Length].TrimEnd();
                return often;
            }
        }

        return null;
    }

    /// <summary>Without what stands around the figures: a currency before or after, "about", "a year".</summary>
    private static string Bare(string text)
    {
        string rest = text;
        foreach (string word in Before)
        {
            rest = rest.StartsWith(word, StringComparison.Ordinal) ? rest[word.Length..].TrimStart() : rest;
        }

        bool minus = rest.StartsWith('-');
        rest = minus ? rest[1..].TrimStart() : rest;
        foreach (string word in Currency)
        {
            rest = rest.StartsWith(word, StringComparison.Ordinal) ? rest[word.Length..].TrimStart() : rest;
        }

        foreach (string word in After)
        {
            if (rest.EndsWith(word, StringComparison.Ordinal) && rest.Length > word.Length)
            {
                rest = rest[..^word.Length].TrimEnd();
                rest = word == "percent" ? rest + "%" : rest;
                break;
            }
        }

        foreach (string word in Currency)
        {
            rest = rest.EndsWith(word, StringComparison.Ordinal) ? rest[..^word.Length].TrimEnd() : rest;
        }

        return minus ? "-" + rest : rest;
    }

    private static bool TryDigits(string text, decimal most, out decimal value)
    {
        value = 0;
        string digits = text.Length > 0 && text[0] == '-' ? text[1..] : text;
        if (digits.Length == 0 || !digits.All(c => char.IsAsciiDigit(c) || IsBlank(c) || c is ',' or '.') || !char.IsAsciiDigit(digits[^1]) || IsBlank(digits[0]))
        {
            return false;
        }

        if (Ungrouped(digits, most) is not { } plain
            || !decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            return false;
        }

        value = text[0] == '-' && value != 0 ? -value : value;
        return true;
    }

    /// <summary>Digits with a point at most; null where the marks make no number.</summary>
    private static string? Ungrouped(string digits, decimal most)
    {
        if (digits.Any(IsBlank))
        {
            string[] parts = digits.Split(' ', '\u00a0', '\u2009', '\u202f', '\'', '_');
            string last = parts[^1].Split('.', ',')[0];
            return parts[0].Length is > 0 and <= GroupLength && parts[1..^1].All(p => p.Length == GroupLength && p.All(char.IsAsciiDigit)) && last.Length == GroupLength
                ? Ungrouped(string.Concat(parts), most)
                : null;
        }

        int comma = digits.LastIndexOf(',');
        int point = digits.LastIndexOf('.');
        if (comma >= 0 && point >= 0)
        {
            char mark = comma > point ? ',' : '.';
            int at = Math.Max(comma, point);
            string whole = digits[..at];
            return AreGroups(whole.Split(mark == ',' ? '.' : ',')) ? $"{whole.Replace(",", "", StringComparison.Ordinal).Replace(".", "", StringComparison.Ordinal)}.{digits[(at + 1)..]}" : null;
        }

        if (comma < 0)
        {
            string[] points = digits.Split('.');
            return AreGroups(points) && (points.Length > 2 || IsThousands(points, most)) ? string.Concat(points) : points.Length <= 2 ? digits : null;
        }

        string[] groups = digits.Split(',');
        bool grouped = AreGroups(groups);
        if (groups.Length > 2)
        {
            return grouped ? string.Concat(groups) : null;
        }

        // One comma: before three digits it groups thousands, unless that is more than can be meant.
        string thousands = string.Concat(groups);
        return grouped && groups[0] != "0" && (decimal.Parse(thousands, CultureInfo.InvariantCulture) <= most || decimal.Parse(groups[0], CultureInfo.InvariantCulture) > most)
            ? thousands
            : groups[0].Length > 0 ? $"{groups[0]}.{groups[1]}" : null;
    }

    /// <summary>
    /// One point before three digits of which the last is 0 groups thousands where amounts of money are meant: nobody writes a tenth of a cent that is none, and "30.000" is thirty
    /// thousand in much of the world. Another last digit is a tenth of a cent or a thousand, and left to whoever asks for cents to refuse.
    /// </summary>
    private static bool IsThousands(string[] points, decimal most) => points.Length == 2 && most >= LeastMostOfMoney && points[0] != "0" && points[1][^1] == '0';

    private static bool AreGroups(string[] groups) =>
        groups[0].Length is > 0 and <= GroupLength && groups.Skip(1).All(g => g.Length == GroupLength);

    private static bool IsBlank(char c) => c is ' ' or '\u00a0' or '\u2009' or '\u202f' or '\'' or '_';
}
