namespace Gradus.Ranking.Weighing;

/// <summary>Weights that a person may hold: each not negative, all of one member summing to one. Drawn from, every member is equally likely.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public abstract class WeightSet
{
    /// <param name="keys">Keys of the criteria that may count, each once; at least one.</param>
    private protected WeightSet(IReadOnlyList<string> keys) => Keys = keys;

    /// <summary>Keys of the criteria that may count.</summary>
    public IReadOnlyList<string> Keys { get; }

    /// <summary>True where there is one member only.</summary>
    public virtual bool IsExact => false;

    /// <summary>Members drawn from the set.</summary>
    /// <param name="seed">Same seed, same members.</param>
    /// <param name="count">How many, at least 1; an exact set gives one for all draws.</param>
    public abstract WeightDraws Draw(ulong seed, int count);
}
