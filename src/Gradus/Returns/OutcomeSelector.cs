using System.Runtime.Intrinsics;
using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>
/// The same figures as <see cref="Outcome.Of"/> in time linear in the number of values: values are counted in equal buckets, and
/// only the buckets that hold a wanted order statistic are sorted. Not safe to share between threads.
/// </summary>
public sealed class OutcomeSelector
{
    private const int Buckets = 2048;
    private static readonly double[] Shares = [Outcome.LowShare, 0.5, Outcome.HighShare];

    private readonly int[] _counts = new int[Buckets + 1];
    private readonly bool[] _wanted = new bool[Buckets + 1];
    private ushort[] _bucket = [];
    private double[] _kept = [];

    public Outcome Of(ReadOnlySpan<double> values)
    {
        (double low, double high, double sum, int losses) = Survey(values);
        double mean = sum / values.Length;
        double loss = losses / (double)values.Length;
        double scale = Buckets / (high - low);
        if (!double.IsFinite(scale))
        {
            return new Outcome(low, low, low, mean, loss);
        }

        Count(values, low, scale);
        Array.Clear(_wanted);
        foreach (double share in Shares)
        {
            int rank = (int)Math.Floor(share * (values.Length - 1));
            _wanted[BucketOf(rank)] = true;
            _wanted[BucketOf(Math.Min(rank + 1, values.Length - 1))] = true;
        }

        Keep(values);
        return new Outcome(Statistic(Shares[1], values.Length), Statistic(Shares[0], values.Length), Statistic(Shares[2], values.Length), mean, loss);
    }

    private static (double Low, double High, double Sum, int Losses) Survey(ReadOnlySpan<double> values)
    {
        var low = Vector256.Create(double.PositiveInfinity);
        var high = Vector256.Create(double.NegativeInfinity);
        Vector256<double> sum = Vector256<double>.Zero;
        Vector256<long> losses = Vector256<long>.Zero;
        int i = 0;
        for (; i <= values.Length - Vector256<double>.Count; i += Vector256<double>.Count)
        {
            var four = Vector256.Create(values[i..]);
            low = Vector256.MinNative(low, four);
            high = Vector256.MaxNative(high, four);
            sum += four;
            losses -= Vector256.LessThan(four, Vector256<double>.Zero).AsInt64();
        }

        double total = Vector256.Sum(sum);
        int count = (int)Vector256.Sum(losses);
        double least = double.PositiveInfinity;
        double most = double.NegativeInfinity;
        for (int lane = 0; lane < Vector256<double>.Count; lane++)
        {
            least = Math.Min(least, low[lane]);
            most = Math.Max(most, high[lane]);
        }

        foreach (double value in values[i..])
        {
            least = Math.Min(least, value);
            most = Math.Max(most, value);
            total += value;
            count += value < 0 ? 1 : 0;
        }

        return (least, most, total, count);
    }

    private void Count(ReadOnlySpan<double> values, double low, double scale)
    {
        if (_bucket.Length < values.Length)
        {
            _bucket = new ushort[values.Length];
            _kept = new double[values.Length];
        }

        Array.Clear(_counts);
        Span<ushort> bucket = _bucket.AsSpan(0, values.Length);
        for (int i = 0; i < values.Length; i++)
        {
            int at = (int)((values[i] - low) * scale);
            bucket[i] = (ushort)at;
            _counts[at]++;
        }
    }

    private void Keep(ReadOnlySpan<double> values)
    {
        int count = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (_wanted[_bucket[i]])
            {
                _kept[count++] = values[i];
            }
        }

        Array.Sort(_kept, 0, count);
    }

    private int BucketOf(int rank)
    {
        int bucket = 0;
        for (int before = _counts[0]; before <= rank; before += _counts[bucket])
        {
            bucket++;
        }

        return bucket;
    }

    /// <summary>Linear interpolation of the order statistics, as <see cref="Quantile.Of"/>.</summary>
    private double Statistic(double share, int length)
    {
        double position = share * (length - 1);
        int rank = (int)Math.Floor(position);
        double below = Kept(rank);
        return below + ((position - rank) * (Kept(Math.Min(rank + 1, length - 1)) - below));
    }

    /// <summary>The value at a rank whose bucket was kept: its place there is its rank less the values of buckets below that were not.</summary>
    private double Kept(int rank)
    {
        int of = BucketOf(rank);
        int left = 0;
        for (int bucket = 0; bucket < of; bucket++)
        {
            left += _wanted[bucket] ? 0 : _counts[bucket];
        }

        return _kept[rank - left];
    }
}
