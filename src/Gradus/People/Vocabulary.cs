using System.Collections;

namespace Gradus.People;

/// <summary>One word of a closed vocabulary.</summary>
/// <param name="Value">What it stands for.</param>
/// <param name="Key">How it is written: lower case with hyphens.</param>
/// <param name="Meaning">What it means, in one line.</param>
/// <param name="Also">Other words that people write for it, parted by |; null where there are none.</param>
public sealed record Word<T>(T Value, string Key, string Meaning, string? Also = null)
    where T : struct, Enum;

/// <summary>The words a field of a profile may hold, in the order they are shown in.</summary>
/// <remarks>A dozen words at most, so they are looked through; a hash table for each would cost more to start than it saves.</remarks>
public sealed class Vocabulary<T> : IReadOnlyList<Word<T>>
    where T : struct, Enum
{
    private readonly Word<T>[] _words;

    internal Vocabulary(params Word<T>[] words) => _words = words;

    public int Count => _words.Length;

    public IEnumerable<string> Keys => _words.Select(w => w.Key);

    public Word<T> this[int index] => _words[index];

    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's members.</exception>
    public string KeyOf(T value) => WordOf(value).Key;

    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the enumeration's members.</exception>
    public string MeaningOf(T value) => WordOf(value).Meaning;

    /// <summary>Exact, ordinal match.</summary>
    public bool TryFind(string key, out T value)
    {
        foreach (Word<T> word in _words)
        {
            if (string.Equals(word.Key, key, StringComparison.Ordinal))
            {
                value = word.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>As people write it: in any case, with blanks or without hyphens, and by other words for it.</summary>
    public bool TryRead(string text, out T value)
    {
        string bare = Bare(text);
        foreach (Word<T> word in _words)
        {
            if (bare.Length > 0 && (Bare(word.Key) == bare || (word.Also is { } also && Array.Exists(also.Split('|'), a => Bare(a) == bare))))
            {
                value = word.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public IEnumerator<Word<T>> GetEnumerator() => ((IEnumerable<Word<T>>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _words.GetEnumerator();

    /// <summary>Letters and digits alone, in lower case.</summary>
    private static string Bare(string text) => text.Length > 60 ? "" : string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();

    private Word<T> WordOf(T value)
    {
        foreach (Word<T> word in _words)
        {
            if (EqualityComparer<T>.Default.Equals(word.Value, value))
            {
                return word;
            }
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, message: null);
    }
}
