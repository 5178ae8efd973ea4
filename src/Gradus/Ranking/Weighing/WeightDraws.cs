namespace Gradus.Ranking.Weighing;

/// <summary>Weights drawn from a set, one row for each draw; or one row that serves all draws.</summary>
/// <remarks>Not changed once it is filled, and then safe to share between threads.</remarks>
public sealed class WeightDraws
{
    private readonly double[] _weights;

    /// <param name="criteria">m criteria.</param>
    /// <param name="rows">The rows one after the other, m weights each; at least one row.</param>
    /// <exception cref="ArgumentException">The weights do not make whole rows.</exception>
    public WeightDraws(int criteria, double[] rows)
    {
        if (criteria < 1 || rows.Length < criteria || rows.Length % criteria != 0)
        {
            throw new ArgumentException($"{rows.Length} weights make no rows of {criteria}.", nameof(rows));
        }

        Criteria = criteria;
        _weights = rows;
    }

    /// <summary>m criteria.</summary>
    public int Criteria { get; }

    /// <summary>How many rows there are.</summary>
    public int Rows => _weights.Length / Criteria;

    /// <summary>True where one row serves all draws.</summary>
    public bool IsFixed => Rows == 1;

    /// <summary>The weights of a draw, m of them.</summary>
    public ReadOnlySpan<double> Of(int draw) => _weights.AsSpan((IsFixed ? 0 : draw) * Criteria, Criteria);

    /// <summary>The mean of all rows.</summary>
    public double[] Mean()
    {
        double[] mean = new double[Criteria];
        for (int row = 0; row < Rows; row++)
        {
            ReadOnlySpan<double> weights = Of(row);
            for (int j = 0; j < mean.Length; j++)
            {
                mean[j] += weights[j] / Rows;
            }
        }

        return mean;
    }

    /// <summary>Some of the criteria, in the order given, scaled to sum to one again; a row that gives them nothing gives each the same.</summary>
    /// <param name="columns">Numbers of criteria; at least one.</param>
    public WeightDraws Restrict(IReadOnlyList<int> columns)
    {
        double[] rows = new double[checked(Rows * columns.Count)];
        for (int row = 0; row < Rows; row++)
        {
            ReadOnlySpan<double> from = Of(row);
            Span<double> to = rows.AsSpan(row * columns.Count, columns.Count);
            double sum = 0;
            for (int j = 0; j < to.Length; j++)
            {
                sum += to[j] = from[columns[j]];
            }

            for (int j = 0; j < to.Length; j++)
            {
                to[j] = sum > 0 ? to[j] / sum : 1.0 / to.Length;
            }
        }

        return new WeightDraws(columns.Count, rows);
    }
}
