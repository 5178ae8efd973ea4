using Gradus.People;

namespace Gradus.Sources.Curated;

/// <summary>Reads words of closed vocabularies that a shape has checked.</summary>
internal static class Words
{
    /// <exception cref="ArgumentException">The vocabulary has no such word.</exception>
    public static T Of<T>(Vocabulary<T> words, string key)
        where T : struct, Enum => words.TryFind(key, out T value) ? value : throw new ArgumentException($"'{key}' is none of {string.Join(", ", words.Keys)}.", nameof(key));

    /// <summary>In the order of the vocabulary.</summary>
    public static IReadOnlyList<T> InOrder<T>(Vocabulary<T> words, IEnumerable<string> keys)
        where T : struct, Enum => [.. keys.Select(key => Of(words, key)).Order()];
}
