using System.Globalization;
using System.Text;

namespace Gradus.Programs.Search;

/// <summary>Text as words that compare alike however they were written: small letters, no accents, no marks.</summary>
public static class PlainWords
{
    private static readonly HashSet<string> Small = new(["a", "an", "and", "at", "for", "in", "of", "on", "the", "to", "with"], StringComparer.Ordinal);

    /// <summary>
    /// The words in order. Apostrophes and the points of initials join ("St. John's" is "st", "johns"; "M.I.T." is "mit"), "A &amp; M" and
    /// "A&amp;M" are one word, "saint" is "st", and every other mark parts words.
    /// </summary>
    public static IReadOnlyList<string> Of(string text)
    {
        string[] words = Letters(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var joined = new List<string>(words.Length);
        for (int i = 0; i < words.Length; i++)
        {
            if (words[i] == "&")
            {
                bool between = i > 0 && i + 1 < words.Length && words[i - 1].Length == 1 && words[i + 1].Length == 1;
                if (between)
                {
                    joined[^1] = $"{words[i - 1]}and{words[i + 1]}";
                    i++;
                }
            }
            else
            {
                joined.Add(words[i] == "saint" ? "st" : words[i]);
            }
        }

        return joined;
    }

    /// <summary>Without articles and prepositions; all of them where nothing else is left.</summary>
    public static IReadOnlyList<string> Telling(IReadOnlyList<string> words)
    {
        string[] telling = [.. words.Where(w => !Small.Contains(w))];
        return telling.Length > 0 ? telling : words;
    }

    private static string Letters(string text)
    {
        string parts = text.Normalize(NormalizationForm.FormD);
        var plain = new StringBuilder(parts.Length + 4);
        for (int i = 0; i < parts.Length; i++)
        {
            char c = parts[i];
            if (char.IsLetterOrDigit(c))
            {
                plain.Append(char.ToLowerInvariant(c));
            }
            else if (c == '&')
            {
                plain.Append(" & ");
            }
            else if (c is not ('\'' or '\u2019') && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && !EndsInitial(parts, i))
            {
                plain.Append(' ');
            }
        }

        return plain.ToString();
    }

    /// <summary>True at the point of "M.S.": after one letter that stands alone, before another.</summary>
    private static bool EndsInitial(string text, int at) =>
        text[at] == '.' && at > 0 && char.IsLetter(text[at - 1]) && (at == 1 || !char.IsLetterOrDigit(text[at - 2])) && at + 1 < text.Length && char.IsLetter(text[at + 1])
        && (at + 2 == text.Length || !char.IsLetterOrDigit(text[at + 2]));
}
