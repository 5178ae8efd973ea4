using Gradus.Statistics;

namespace Gradus.Ranking.Weighing;

/// <summary>All weights there are, or all that respect an order: uniform over the simplex by normalised exponentials, sorted where there is an order.</summary>
/// <remarks>Devroye 1986, chapter V; the order statistics of a uniform point of the simplex are uniform over its ordered part.</remarks>
public sealed class SimplexWeights : WeightSet
{
    private readonly bool _isOrdered;

    private SimplexWeights(IReadOnlyList<string> keys, bool isOrdered)
        : base(keys) => _isOrdered = isOrdered;

    /// <summary>Nothing is known of the weights.</summary>
    /// <param name="keys">Keys of the criteria.</param>
    public static SimplexWeights Any(IReadOnlyList<string> keys) => new(keys, isOrdered: false);

    /// <summary>Only their order is known.</summary>
    /// <param name="mostImportantFirst">Keys of the criteria.</param>
    public static SimplexWeights Ordered(IReadOnlyList<string> mostImportantFirst) => new(mostImportantFirst, isOrdered: true);

    public override bool IsExact => Keys.Count == 1;

    public override WeightDraws Draw(ulong seed, int count)
    {
        int m = Keys.Count;
        double[] rows = new double[checked(count * m)];
        ulong start = SplitMix.Start(seed);
        for (int draw = 0; draw < count; draw++)
        {
            Span<double> row = rows.AsSpan(draw * m, m);
            ulong bits = SplitMix.Row(start, (uint)draw, SplitMix.OfWeights);
            double sum = 0;
            for (int j = 0; j < m; j++)
            {
                sum += row[j] = -Math.Log(1 - SplitMix.Fraction(SplitMix.Bits(bits, (uint)j)));
            }

            for (int j = 0; j < m; j++)
            {
                row[j] /= sum;
            }

            if (_isOrdered)
            {
                row.Sort((a, b) => b.CompareTo(a));
            }
        }

        return new WeightDraws(m, rows);
    }
}
