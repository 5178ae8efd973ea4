using System.Text;

namespace Gradus.Programs;

/// <summary>The words of a title and a concentration, ready to look phrases up in: lower case, one blank between words.</summary>
internal sealed class TitleWords
{
    private readonly string _title;
    private readonly string _concentration;

    public TitleWords(string title, string? concentration)
    {
        _title = Normalize(title);
        _concentration = Normalize(concentration ?? "");
    }

    /// <summary>Lower case, "&amp;" and "+" as "and", every other mark as a blank, a blank at both ends.</summary>
    public static string Normalize(string text)
    {
        var words = new StringBuilder(" ");
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                words.Append(char.ToLowerInvariant(c));
            }
            else
            {
                Separate(words);
                words.Append(c is '&' or '+' ? "and " : "");
            }
        }

        Separate(words);
        return words.ToString();
    }

    /// <summary>Where the phrase that stands first in the title ends; the longest where several start together; -1 where none stands there.</summary>
    public int EndOfFirst(IReadOnlyList<string> phrases)
    {
        int start = int.MaxValue;
        int end = -1;
        foreach (string phrase in phrases)
        {
            int at = _title.IndexOf($" {phrase} ", StringComparison.Ordinal);
            if (at >= 0 && (at < start || (at == start && at + phrase.Length + 1 > end)))
            {
                start = at;
                end = at + phrase.Length + 1;
            }
        }

        return end;
    }

    public bool NamesAfter(IReadOnlyList<string> phrases, int position) =>
        phrases.Any(p => _title.IndexOf($" {p} ", position, StringComparison.Ordinal) >= 0) || ConcentrationNames(phrases);

    public bool ConcentrationNames(IReadOnlyList<string> phrases) =>
        phrases.Any(p => _concentration.Contains($" {p} ", StringComparison.Ordinal));

    public bool Names(IReadOnlyList<string> phrases) => NamesAfter(phrases, 0);

    private static void Separate(StringBuilder words)
    {
        if (words[^1] != ' ')
        {
            words.Append(' ');
        }
    }
}
