using System.Text;

namespace Gradus.Programs;

/// <summary>
/// The words of a title and a concentration, ready to look phrases up in: lower case, one blank between words. What a title
/// puts in brackets, after a colon or a dash, or introduces as a concentration counts as concentration.
/// </summary>
internal sealed class TitleWords
{
    private static readonly string[] TrackMarks =
        [":", " - ", " – ", " with ", " concentration", " specialization", ", option"];

    /// <summary>Longest text in brackets that is an abbreviation, "(AI)" or "(MSAI)", and no track.</summary>
    private const int LongestAbbreviation = 5;

    /// <summary>Words that name a degree but no subject.</summary>
    private static readonly HashSet<string> DegreeWords = new(StringComparer.Ordinal)
    {
        "master", "masters", "science", "arts", "degree", "program", "online", "hybrid", "professional", "executive", "business",
        "administration",
    };

    private readonly string _title;
    private readonly string _concentration;

    public TitleWords(string title, string? concentration)
    {
        int cut = StartOfTrack(title);
        _title = Normalize(title[..cut]);
        _concentration = Normalize(title[cut..] + " | " + concentration);
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
            int at = IndexOf(_title, phrase, 0);
            if (at >= 0 && (at < start || (at == start && at + phrase.Length + 1 > end)))
            {
                start = at;
                end = at + phrase.Length + 1;
            }
        }

        return end;
    }

    public bool NamesAfter(IReadOnlyList<string> phrases, int position) =>
        phrases.Any(p => IndexOf(_title, p, position) >= 0) || ConcentrationNames(phrases);

    public bool ConcentrationNames(IReadOnlyList<string> phrases) =>
        phrases.Any(p => IndexOf(_concentration, p, 0) >= 0);

    public bool Names(IReadOnlyList<string> phrases) => NamesAfter(phrases, 0);

    /// <summary>Where the blank before the phrase stands, at <paramref name="from"/> or later; -1 where the phrase does not stand there as whole words.</summary>
    private static int IndexOf(string text, string phrase, int from)
    {
        for (int at = text.IndexOf(phrase, from + 1, StringComparison.Ordinal); at > 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            if (text[at - 1] == ' ' && at + phrase.Length < text.Length && text[at + phrase.Length] == ' ')
            {
                return at - 1;
            }
        }

        return -1;
    }

    /// <summary>Where a title's own track begins; its length where it has none, or where nothing before it names a subject.</summary>
    private static int StartOfTrack(string title)
    {
        int first = StartOfBrackets(title);
        foreach (string mark in TrackMarks)
        {
            int at = title.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            first = at >= 0 ? Math.Min(first, at) : first;
        }

        return Normalize(title[..first]).Split(' ').Any(w => w.Length > 3 && !DegreeWords.Contains(w)) ? first : title.Length;
    }

    /// <summary>Where the first brackets that hold more than an abbreviation open; the title's length where none do.</summary>
    private static int StartOfBrackets(string title)
    {
        for (int open = title.IndexOf('(', StringComparison.Ordinal); open >= 0; open = title.IndexOf('(', open + 1))
        {
            int close = title.IndexOf(')', open);
            if (close < 0 || close - open - 1 > LongestAbbreviation)
            {
                return open;
            }
        }

        return title.Length;
    }

    private static void Separate(StringBuilder words)
    {
        if (words[^1] != ' ')
        {
            words.Append(' ');
        }
    }
}
