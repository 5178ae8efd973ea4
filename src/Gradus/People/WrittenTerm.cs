using System.Globalization;

namespace Gradus.People;

/// <summary>A term as people write it: "Fall 2027", "autumn '27", "August 2027", "2027-08", "08/2027".</summary>
public static class WrittenTerm
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The season that begins in each month; null where none does.</summary>
    private static readonly Season?[] Begins =
    [
        Season.Spring, Season.Spring, Season.Spring, Season.Spring, Season.Summer, Season.Summer, Season.Summer, Season.Fall, Season.Fall, Season.Fall, null, null,
    ];

    /// <summary>Reads a term.</summary>
    /// <param name="text">What was written.</param>
    /// <param name="term">The term.</param>
    /// <param name="trouble">What to write instead, as the second half of a sentence; null where the text is no term at all.</param>
    public static bool TryRead(string text, out Term term, out string? trouble)
    {
        (term, trouble) = (default, null);
        string[] words = text.ToLowerInvariant().Replace("'", " ", StringComparison.Ordinal).Replace("\u2019", " ", StringComparison.Ordinal)
            .Split([' ', '-', '/', ',', '.', '_'], StringSplitOptions.RemoveEmptyEntries);
        words = [.. words.SelectMany(Parted).Where(w => w is not ("semester" or "term" or "of" or "quarter" or "in"))];
        if (words.Length is < 1 or > 3)
        {
            return false;
        }

        int? year = null;
        Season? season = null;
        int? month = null;
        foreach (string word in words)
        {
            bool number = int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int n);
            if (number && n is >= 1000 and <= 9999 && year is null)
            {
                year = n;
            }
            else if (number && n is >= 1 and <= 12 && month is null && season is null && word.Length <= 2 && words.Any(w => w.Length == 4 && w.All(char.IsAsciiDigit)))
            {
                month = n;
            }
            else if (number && n is >= 1 and <= 31 && month is not null && words.Length == 3 && year is not null)
            {
                continue;
            }
            else if (number && word.Length == 2 && year is null)
            {
                year = 2000 + n;
            }
            else if (!number && SeasonOf(word) is { } named && season is null && month is null)
            {
                season = named;
            }
            else if (!number && word.Length >= 3 && Array.FindIndex(Months, m => word.StartsWith(m, StringComparison.Ordinal)) is >= 0 and var at && month is null && season is null)
            {
                month = at + 1;
            }
            else
            {
                return false;
            }
        }

        if (year is null || (season is null && month is null))
        {
            trouble = year is null && (season ?? Of(month)) is { } alone ? $"name the year too, as in {Vocabularies.Seasons.KeyOf(alone)} 2027"
                : year is { } only ? string.Create(CultureInfo.InvariantCulture, $"name the season too, as in fall {only}") : null;
            return false;
        }

        if ((season ?? Of(month)) is not { } begins)
        {
            trouble = string.Create(CultureInfo.InvariantCulture, $"no term begins then; write fall {year} or spring {year + 1}");
            return false;
        }

        term = new Term(begins, year.Value);
        return true;
    }

    private static Season? Of(int? month) => month is { } m ? Begins[m - 1] : null;

    private static Season? SeasonOf(string word) => word switch
    {
        "fall" or "autumn" or "fa" => Season.Fall,
        "spring" or "winter" or "sp" => Season.Spring,
        "summer" or "su" => Season.Summer,
        _ => null,
    };

    /// <summary>"fall27" and "fa2027" in two.</summary>
    private static IEnumerable<string> Parted(string word)
    {
        int digit = word.AsSpan().IndexOfAnyInRange('0', '9');
        return digit > 0 && word[digit..].All(char.IsAsciiDigit) ? [word[..digit], word[digit..]] : [word];
    }
}
