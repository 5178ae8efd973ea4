using Gradus.Statistics;

namespace Gradus.SelfTests;

/// <summary>Numbers for one question, a pure function of seed, template, level and try.</summary>
public sealed class ItemDice(ulong seed, uint template, uint attempt)
{
    private uint _count;

    /// <summary>A whole number from one bound to the other, both included.</summary>
    public int Between(int least, int most) => least + SplitMix.Index(SplitMix.Bits(seed, attempt, template, _count++), most - least + 1);

    /// <summary>The same, without 0.</summary>
    public int NonZero(int least, int most)
    {
        int drawn = Between(least, most - 1);
        return drawn >= 0 ? drawn + 1 : drawn;
    }

    /// <summary>One of several.</summary>
    public T Of<T>(params IReadOnlyList<T> values) => values[Between(0, values.Count - 1)];
}
