namespace Gradus.Ranking;

/// <summary>
/// Who is beaten on everything: another is worth at least as much on every criterion and more on one, whatever its own doubtful figures and the other's
/// turn out to be.
/// </summary>
internal sealed class Dominance
{
    private readonly int _criteria;
    private readonly double[] _low;
    private readonly double[] _high;

    public Dominance(ScoreMatrix matrix)
    {
        _criteria = matrix.Criteria.Count;
        _low = new double[matrix.Rows * _criteria];
        _high = new double[_low.Length];
        for (int row = 0; row < matrix.Rows; row++)
        {
            for (int j = 0; j < _criteria; j++)
            {
                double[]? doubt = matrix.Doubts(row)[j];
                _low[(row * _criteria) + j] = doubt?[0] ?? matrix.Worths(row)[j];
                _high[(row * _criteria) + j] = doubt?[^1] ?? matrix.Worths(row)[j];
            }
        }
    }

    /// <summary>True where a row beats another on everything.</summary>
    public bool Beats(int row, int other)
    {
        ReadOnlySpan<double> low = _low.AsSpan(row * _criteria, _criteria);
        ReadOnlySpan<double> high = _high.AsSpan(other * _criteria, _criteria);
        bool more = false;
        for (int j = 0; j < low.Length; j++)
        {
            if (low[j] < high[j])
            {
                return false;
            }

            more |= low[j] > high[j];
        }

        return more;
    }

    /// <summary>For each place of an order the first place before it that beats it on everything; null where none does. Who beats others comes before them in every draw, so it is not beaten itself.</summary>
    /// <param name="order">Rows, the first place first.</param>
    public int?[] BeatenBy(IReadOnlyList<int> order)
    {
        int?[] beaten = new int?[order.Count];
        var standing = new List<int>();
        for (int place = 0; place < order.Count; place++)
        {
            int by = standing.FindIndex(s => Beats(order[s], order[place]));
            beaten[place] = by < 0 ? null : standing[by];
            if (by < 0)
            {
                standing.Add(place);
            }
        }

        return beaten;
    }
}
