namespace Gradus.App.Verbs.Find;

/// <summary>Words that names are made of, to find the one that was meant by one that is not among them.</summary>
/// <param name="weights">By word: how much stands behind it, so that of two equally near the commoner is taken.</param>
internal sealed class Spelling(IReadOnlyDictionary<string, long> weights)
{
    /// <summary>More candidates than this are a guess.</summary>
    private const int Most = 6;

    /// <summary>Shorter words are too near to too many others.</summary>
    private const int Shortest = 4;

    /// <summary>Words of at most one changed letter, or two from six letters on that begin alike; the nearest first, then those that begin alike, then the commonest.</summary>
    public IReadOnlyList<string> Near(string word) => word.Length < Shortest
        ? []
        : [.. weights
            .Where(w => w.Key.Length >= Shortest && Math.Abs(w.Key.Length - word.Length) <= 2 && w.Key != word)
            .Select(w => (w.Key, w.Value, Distance: EditDistance.Between(word, w.Key)))
            .Where(w => w.Distance <= (word.Length >= 6 && w.Key[0] == word[0] ? 2 : 1))
            .OrderBy(w => w.Distance)
            .ThenBy(w => w.Key[0] != word[0])
            .ThenByDescending(w => w.Value)
            .ThenBy(w => w.Key, StringComparer.Ordinal)
            .Take(Most)
            .Select(w => w.Key)];
}
