namespace Gradus.Statistics;

/// <summary>A value whose logarithm is normal.</summary>
public sealed class LognormalSpread : Spread
{
    /// <summary>Standard normal values at the middles of <see cref="Spread.Strips"/> strips of equal likelihood.</summary>
    private static readonly double[] Middles = MiddlesOf(Strips);

    private readonly double _median;

    /// <param name="description">Who stands behind it.</param>
    /// <param name="median">Above 0.</param>
    /// <param name="deviation">Standard deviation of the logarithm, 0 or above.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is outside its range.</exception>
    internal LognormalSpread(string description, double median, double deviation)
        : base(description)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(median);
        ArgumentOutOfRangeException.ThrowIfNegative(deviation);
        _median = median;
        Deviation = deviation;
    }

    /// <summary>Standard deviation of the logarithm.</summary>
    public double Deviation { get; }

    public override double Mean => _median * Math.Exp(Deviation * Deviation / 2);

    public override double At(double share) => _median * Math.Exp(Deviation * Normal.Quantile(share));

    public override double AtNormal(double normal) => _median * Math.Exp(Deviation * normal);

    /// <summary>The middles of so many strips of equal likelihood.</summary>
    public override double[] Values(int count)
    {
        double[] middles = count == Strips ? Middles : MiddlesOf(count);
        double[] values = new double[count];
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = AtNormal(middles[i]);
        }

        return values;
    }

    public override Spread Times(double factor) => new LognormalSpread(Description, _median * factor, Deviation);

    public override Spread As(string description) => new LognormalSpread(description, _median, Deviation);

    private static double[] MiddlesOf(int count) => [.. Enumerable.Range(0, count).Select(i => Normal.Quantile((i + 0.5) / count))];
}
