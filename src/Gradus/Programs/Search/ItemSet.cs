using System.Numerics;
using Gradus.Catalogs;

namespace Gradus.Programs.Search;

/// <summary>A set of items by their positions in <see cref="Catalog.Items"/>; joining two and counting are a few operations for every 64 items.</summary>
public sealed class ItemSet
{
    private readonly ulong[] _words;

    /// <param name="size">How many items there are in all.</param>
    public ItemSet(int size)
    {
        Size = size;
        _words = new ulong[(size + 63) / 64];
    }

    private ItemSet(int size, ulong[] words)
    {
        Size = size;
        _words = words;
    }

    public int Size { get; }

    public int Count
    {
        get
        {
            int count = 0;
            foreach (ulong word in _words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public static ItemSet All(int size) => Where(size, _ => true);

    public static ItemSet Where(int size, Func<int, bool> holds)
    {
        var set = new ItemSet(size);
        for (int i = 0; i < size; i++)
        {
            if (holds(i))
            {
                set.Add(i);
            }
        }

        return set;
    }

    public void Add(int position) => _words[position >> 6] |= 1UL << (position & 63);

    public bool Contains(int position) => (_words[position >> 6] & (1UL << (position & 63))) != 0;

    /// <summary>Items of both sets, as a new one.</summary>
    public ItemSet And(ItemSet other)
    {
        ulong[] words = new ulong[_words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = _words[i] & other._words[i];
        }

        return new ItemSet(Size, words);
    }

    /// <summary>Items of either set, as a new one.</summary>
    public ItemSet Or(ItemSet other)
    {
        ulong[] words = new ulong[_words.Length];
        for (int i = 0; i < words.Length; i++)
        {
            words[i] = _words[i] | other._words[i];
        }

        return new ItemSet(Size, words);
    }

    /// <summary>How many items both sets hold.</summary>
    public int CountWith(ItemSet other)
    {
        int count = 0;
        for (int i = 0; i < _words.Length; i++)
        {
            count += BitOperations.PopCount(_words[i] & other._words[i]);
        }

        return count;
    }

    /// <summary>Positions, ascending.</summary>
    public IEnumerable<int> Positions()
    {
        for (int i = 0; i < _words.Length; i++)
        {
            for (ulong word = _words[i]; word != 0; word &= word - 1)
            {
                yield return (i << 6) + BitOperations.TrailingZeroCount(word);
            }
        }
    }
}
