using MathNet.Numerics.LinearAlgebra;

namespace Gradus.Earnings.Estimates;

/// <summary>How left-overs of one program go together by horizon, with what is worked out from it once for every set of horizons that programs have.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class PayCovariance
{
    private const double Bound = 0.6;

    private readonly double[,] _within;
    private readonly PayBlock[] _blocks;

    private PayCovariance(double[,] within)
    {
        _within = within;
        Deviation = [.. Enumerable.Range(0, within.GetLength(0)).Select(h => Math.Sqrt(within[h, h]))];
        _blocks = [.. Enumerable.Range(0, 1 << Deviation.Length).Select(set => new PayBlock(this, set))];
    }

    /// <summary>Standard deviation of a left-over, by horizon.</summary>
    public double[] Deviation { get; }

    /// <summary>Covariance of the left-overs of one program at two horizons.</summary>
    public double this[int one, int other] => _within[one, other];

    /// <summary>From all left-overs; those beyond <see cref="Bound"/> count as if they lay there.</summary>
    /// <param name="frame">The cells.</param>
    /// <param name="residuals">By horizon, then cell; NaN where there is none.</param>
    public static PayCovariance Of(PayFrame frame, double[][] residuals)
    {
        int horizons = residuals.Length;
        var within = new double[horizons, horizons];
        for (int a = 0; a < horizons; a++)
        {
            for (int b = 0; b <= a; b++)
            {
                double sum = 0;
                int count = 0;
                for (int i = 0; i < frame.Count; i++)
                {
                    if (!double.IsNaN(residuals[a][i]) && !double.IsNaN(residuals[b][i]))
                    {
                        sum += Math.Clamp(residuals[a][i], -Bound, Bound) * Math.Clamp(residuals[b][i], -Bound, Bound);
                        count++;
                    }
                }

                within[a, b] = within[b, a] = count == 0 ? 0 : sum / count;
            }
        }

        return new PayCovariance(within);
    }

    /// <summary>What belongs to a set of horizons.</summary>
    /// <param name="set">A bit for each horizon that is in it.</param>
    public PayBlock For(int set) => _blocks[set];
}

/// <summary>One program's own part B of the covariance of an institution's figures, and what is worked out from it.</summary>
internal sealed class PayBlock
{
    /// <summary>What a figure has for itself alone, so that no two are one.</summary>
    internal const double Nugget = 0.0005;

    public PayBlock(PayCovariance covariance, int set)
    {
        Horizons = [.. Enumerable.Range(0, covariance.Deviation.Length).Where(h => (set >> h & 1) == 1)];
        Deviation = [.. Horizons.Select(h => covariance.Deviation[h])];
        int count = Horizons.Length;
        Own = new double[count, count];
        for (int a = 0; a < count; a++)
        {
            for (int b = 0; b < count; b++)
            {
                Own[a, b] = covariance[Horizons[a], Horizons[b]] - (PayKinship.OneFamily * Deviation[a] * Deviation[b]) + (a == b ? Nugget : 0);
            }
        }

        Inverse = count == 0 ? Own : Matrix<double>.Build.DenseOfArray(Own).Inverse().ToArray();
        Solved = new double[count];
        for (int a = 0; a < count; a++)
        {
            for (int b = 0; b < count; b++)
            {
                Solved[a] += Inverse[a, b] * Deviation[b];
            }

            Weight += Solved[a] * Deviation[a];
        }
    }

    /// <summary>The horizons, ascending; everything else here is in their order.</summary>
    public int[] Horizons { get; }

    /// <summary>d: standard deviations.</summary>
    public double[] Deviation { get; }

    /// <summary>B: covariance less what all programs of one family share.</summary>
    public double[,] Own { get; }

    /// <summary>inv(B).</summary>
    public double[,] Inverse { get; }

    /// <summary>v = inv(B) d.</summary>
    public double[] Solved { get; }

    /// <summary>d' v.</summary>
    public double Weight { get; }
}
