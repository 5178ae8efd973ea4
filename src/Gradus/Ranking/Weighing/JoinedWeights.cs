namespace Gradus.Ranking.Weighing;

/// <summary>A set with more criteria, each of which counts as much as the mean of the set's own.</summary>
/// <param name="named">What the person says.</param>
/// <param name="wished">Keys of the criteria that are added; none is of the set.</param>
public sealed class JoinedWeights(WeightSet named, IReadOnlyList<string> wished) : WeightSet([.. named.Keys, .. wished])
{
    public override bool IsExact => named.IsExact;

    public override WeightDraws Draw(ulong seed, int count)
    {
        WeightDraws drawn = named.Draw(seed, count);
        int own = named.Keys.Count;
        double whole = 1 + ((double)wished.Count / own);
        double[] rows = new double[checked(drawn.Rows * Keys.Count)];
        for (int row = 0; row < drawn.Rows; row++)
        {
            Span<double> to = rows.AsSpan(row * Keys.Count, Keys.Count);
            for (int j = 0; j < to.Length; j++)
            {
                to[j] = (j < own ? drawn.Of(row)[j] : 1.0 / own) / whole;
            }
        }

        return new WeightDraws(Keys.Count, rows);
    }
}
