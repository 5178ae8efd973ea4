using System.Collections;
using System.Collections.Frozen;

namespace Gradus.Profiles;

/// <summary>One word of a closed vocabulary.</summary>
/// <param name="Value">What it stands for.</param>
/// <param name="Key">How it is written: lower case with hyphens.</param>
/// <param name="Meaning">What it means, in one line.</param>
public sealed record Word<T>(T Value, string Key, string Meaning)
    where T : struct, Enum;

/// <summary>The words a field of a profile may hold, in the order they are shown in.</summary>
public sealed class Vocabulary<T> : IReadOnlyList<Word<T>>
    where T : struct, Enum
{
    private readonly Word<T>[] _words;
    private readonly FrozenDictionary<string, T> _values;
    private readonly FrozenDictionary<T, string> _keys;

    internal Vocabulary(params (T Value, string Key, string Meaning)[] words)
    {
        _words = [.. words.Select(w => new Word<T>(w.Value, w.Key, w.Meaning))];
        _values = _words.ToFrozenDictionary(w => w.Key, w => w.Value, StringComparer.Ordinal);
        _keys = _words.ToFrozenDictionary(w => w.Value, w => w.Key);
    }

    public int Count => _words.Length;

    public IEnumerable<string> Keys => _words.Select(w => w.Key);

    public Word<T> this[int index] => _words[index];

    /// <exception cref="KeyNotFoundException">The value is not one of the enumeration's members.</exception>
    public string KeyOf(T value) => _keys[value];

    /// <summary>Exact, ordinal match.</summary>
    public bool TryFind(string key, out T value) => _values.TryGetValue(key, out value);

    public IEnumerator<Word<T>> GetEnumerator() => ((IEnumerable<Word<T>>)_words).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _words.GetEnumerator();
}
