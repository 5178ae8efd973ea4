namespace Gradus.Returns;

/// <summary>
/// The same figures as <see cref="Outcome.Of"/> in time linear in the number of values: values are counted in equal buckets, and
/// only the buckets that hold a wanted order statistic are sorted. Not safe to share between threads.
/// </summary>
public sealed class OutcomeSelector
{
    private const int Buckets = 1024;
    private static readonly double[] Shares = [Outcome.LowShare, 0.5, Outcome.HighShare];

    private readonly int[] _counts = new int[Buckets + 1];
    private double[] _within = [];

    public Outcome Of(ReadOnlySpan<double> values)
    {
        double low = double.PositiveInfinity;
        double high = double.NegativeInfinity;
        double sum = 0;
        int losses = 0;
        foreach (double value in values)
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
            sum += value;
            losses += value < 0 ? 1 : 0;
        }

        double mean = sum / values.Length;
        double loss = losses / (double)values.Length;
        double scale = Buckets / (high - low);
        if (!double.IsFinite(scale))
        {
            return new Outcome(low, low, low, mean, loss);
        }

        Array.Clear(_counts);
        foreach (double value in values)
        {
            _counts[(int)((value - low) * scale)]++;
        }

        Span<double> found = stackalloc double[Shares.Length];
        for (int i = 0; i < Shares.Length; i++)
        {
            found[i] = Statistic(values, Shares[i], low, scale);
        }

        return new Outcome(found[1], found[0], found[2], mean, loss);
    }

    /// <summary>Linear interpolation of the order statistics, as <see cref="Ranking.Quantile.Of"/>.</summary>
    private double Statistic(ReadOnlySpan<double> values, double share, double low, double scale)
    {
        double position = share * (values.Length - 1);
        int rank = (int)Math.Floor(position);
        int before = 0;
        int first = 0;
        while (before + _counts[first] <= rank)
        {
            before += _counts[first++];
        }

        int last = first;
        for (int reach = before + _counts[first]; reach <= Math.Min(rank + 1, values.Length - 1); reach += _counts[last])
        {
            last++;
        }

        int count = 0;
        if (_within.Length < values.Length)
        {
            _within = new double[values.Length];
        }

        foreach (double value in values)
        {
            int bucket = (int)((value - low) * scale);
            if (bucket >= first && bucket <= last)
            {
                _within[count++] = value;
            }
        }

        Array.Sort(_within, 0, count);
        double below = _within[rank - before];
        double above = rank + 1 < values.Length ? _within[rank + 1 - before] : below;
        return below + ((position - rank) * (above - below));
    }
}
