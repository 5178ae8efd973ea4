using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.Schools;

/// <summary>What was probably meant by a name or an id that nothing goes by: those that hold most of its words, also misspelt, the likeliest first.</summary>
public static class NearNames
{
    /// <summary>How many are proposed.</summary>
    public const int Shown = 5;

    private const int LongestText = 200;
    private const int MostWords = 12;

    /// <summary>A word of fewer letters is not taken for a misspelt one.</summary>
    private const int LeastLetters = 4;

    /// <summary>Programs and offerings; empty where none holds half of the words.</summary>
    public static IReadOnlyList<Item> Items(string given, Catalog catalog) => Of(
        given,
        catalog,
        catalog.Items.Select(i => (i, Id: i.Id, Words: PlainWords.Of($"{i.Id} {i.Title} {i.Institution.Name} {string.Join(' ', i.Institution.Aliases)}{(i.IsKnownOnline() ? " online" : "")}"), Rank: i.IsProgram ? 0 : 1)));

    /// <summary>Institutions; empty where none holds half of the words.</summary>
    public static IReadOnlyList<Institution> Schools(string given, Catalog catalog) =>
        Of(given, catalog, catalog.Institutions.Select(i => (i, Id: i.Name, Words: PlainWords.Of($"{i.Name} {string.Join(' ', i.Aliases)}"), Rank: 0)));

    /// <summary>Programs where the text is written as an id, else schools: each on a line with what names it for sure; empty where none is near.</summary>
    public static IReadOnlyList<string> Holders(string given, Catalog catalog) => given.Contains('-', StringComparison.Ordinal) && !given.Contains(' ', StringComparison.Ordinal)
        ? [.. Items(given, catalog).Select(i => i.Id)]
        : [.. Schools(given, catalog).Select(i => $"{i.Id} {i.Name}, {i.City} {i.State}")];

    private static IReadOnlyList<T> Of<T>(string given, Catalog catalog, IEnumerable<(T Of, string Id, IReadOnlyList<string> Words, int Rank)> all)
    {
        if (given.Length > LongestText)
        {
            return [];
        }

        // Words that ask for something, such as "online", are told apart from a name when it is looked for; here they count as any other.
        IReadOnlyList<string> said = PlainWords.Of(given);
        string[] words = [.. PlainWords.Telling([.. TypedWords.Read(given, catalog.Nicknames).Words, .. said.Where(w => !catalog.Nicknames.Words.ContainsKey(w))]).Distinct(StringComparer.Ordinal).Take(MostWords)];
        string bare = string.Join('-', said);
        return
        [
            .. all.Select(c => (c.Of, c.Id, c.Rank, Found: words.Sum(w => Has(w, c.Words))))
                .Where(c => words.Length > 0 && c.Found * 2 >= words.Length)
                .OrderByDescending(c => c.Found).ThenBy(c => c.Rank).ThenBy(c => EditDistance.Between(bare, string.Join('-', PlainWords.Of(c.Id)))).ThenBy(c => c.Id, StringComparer.Ordinal)
                .Take(Shown).Select(c => c.Of),
        ];
    }

    /// <summary>1 for a word that is there, a little less for one that may be it misspelt, 0 for none.</summary>
    private static double Has(string word, IReadOnlyList<string> words) => words.Contains(word) ? 1
        : word.Length >= LeastLetters && words.Any(w => w.Length >= LeastLetters && Math.Abs(w.Length - word.Length) <= 2 && EditDistance.Between(word, w) <= Math.Max(1, word.Length / LeastLetters)) ? 0.75
        : 0;
}
