using System.Numerics;

namespace Gradus.Ranking;

/// <summary>What the worths of candidates are at the least and at the most over all that their doubts allow: who cannot come first need not be drawn.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class WorthBounds
{
    /// <summary>Far above what sums of worths between 0 and 1 lose by rounding.</summary>
    private const double Margin = 1e-9;

    private readonly int _candidates;
    private readonly int _stride;
    private readonly double[] _low;
    private readonly double[] _high;

    /// <param name="matrix">n candidates by m criteria.</param>
    public WorthBounds(ScoreMatrix matrix)
    {
        _candidates = matrix.Rows;
        int width = Vector<double>.Count;
        _stride = (_candidates + width - 1) / width * width;
        _low = new double[checked(matrix.Criteria.Count * _stride)];
        _high = new double[_low.Length];
        for (int i = 0; i < _candidates; i++)
        {
            ReadOnlySpan<double> worths = matrix.Worths(i);
            ReadOnlySpan<double[]?> doubted = matrix.Doubts(i);
            for (int j = 0; j < worths.Length; j++)
            {
                (_low[(j * _stride) + i], _high[(j * _stride) + i]) = doubted[j] is { } values ? (values.Min(), values.Max()) : (worths[j], worths[j]);
            }
        }
    }

    /// <summary>How much room <see cref="CouldWin"/> takes.</summary>
    public int Room => 2 * _stride;

    /// <summary>The candidates that may have the highest score under some weights, ascending.</summary>
    /// <param name="weights">Of the m criteria, none below 0.</param>
    /// <param name="room">At least <see cref="Room"/> long; overwritten.</param>
    /// <param name="into">Filled with them.</param>
    public void CouldWin(ReadOnlySpan<double> weights, Span<double> room, List<int> into)
    {
        Span<double> low = room[.._stride];
        Span<double> high = room.Slice(_stride, _stride);
        Sum(weights, _low, low);
        Sum(weights, _high, high);
        double least = double.NegativeInfinity;
        foreach (double score in low[.._candidates])
        {
            least = Math.Max(least, score);
        }

        into.Clear();
        for (int i = 0; i < _candidates; i++)
        {
            if (high[i] >= least - Margin)
            {
                into.Add(i);
            }
        }
    }

    private void Sum(ReadOnlySpan<double> weights, double[] columns, Span<double> sums)
    {
        for (int i = 0; i < _stride; i += Vector<double>.Count)
        {
            Vector<double> sum = Vector<double>.Zero;
            for (int j = 0; j < weights.Length; j++)
            {
                sum += new Vector<double>(columns, (j * _stride) + i) * weights[j];
            }

            sum.CopyTo(sums[i..]);
        }
    }
}
