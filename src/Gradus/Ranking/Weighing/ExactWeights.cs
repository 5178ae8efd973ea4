namespace Gradus.Ranking.Weighing;

/// <summary>Weights that are known: the set has this one member.</summary>
/// <param name="keys">Keys of the criteria.</param>
/// <param name="weights">Their weights, not negative, summing to one.</param>
public sealed class ExactWeights(IReadOnlyList<string> keys, IReadOnlyList<double> weights) : WeightSet(keys)
{
    public override bool IsExact => true;

    public override WeightDraws Draw(ulong seed, int count) => new(Keys.Count, [.. weights]);
}
