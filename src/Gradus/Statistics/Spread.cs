namespace Gradus.Statistics;

/// <summary>The values that a figure could as well have: a distribution, and who stands behind it.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public abstract class Spread
{
    /// <summary>How many values stand for a named distribution where it is drawn from or changed.</summary>
    public const int Strips = 64;

    private const double LowShare = 0.1;
    private const double HighShare = 0.9;

    private protected Spread(string description) => Description = description;

    /// <summary>Who stands behind it, for a reader: "120 with a figure at public institutions in CIP 11.07".</summary>
    public string Description { get; }

    /// <summary>The 10th percentile.</summary>
    public double Low => At(LowShare);

    /// <summary>The middle.</summary>
    public double Median => At(0.5);

    /// <summary>The 90th percentile.</summary>
    public double High => At(HighShare);

    public abstract double Mean { get; }

    /// <summary>The value that a share of the distribution does not exceed.</summary>
    /// <param name="share">Above 0 and below 1; 0 and 1 too where the values are finite in number.</param>
    public abstract double At(double share);

    /// <summary>The value at a standard normal draw.</summary>
    public virtual double AtNormal(double normal) => At(Normal.Share(normal));

    /// <summary>Values of equal likelihood that stand for the distribution, ascending; not to be changed.</summary>
    /// <param name="count">How many, at least 1; values that are equally likely from the start are returned as they are.</param>
    public abstract double[] Values(int count);

    /// <summary>The spread of the value times a factor that is not negative.</summary>
    public abstract Spread Times(double factor);

    /// <summary>The spread of the value plus an amount; it is held by <see cref="Strips"/> values where no named distribution has that form.</summary>
    public virtual Spread Plus(double amount) => amount == 0 ? this : new EquallyLikelySpread(Description, Values(Strips)).Plus(amount);

    /// <summary>The same with what lies below a floor on it.</summary>
    public Spread AtLeast(double floor)
    {
        double[] values = Values(Strips);
        return values[0] >= floor ? this : new EquallyLikelySpread(Description, [.. values.Select(v => Math.Max(v, floor))]);
    }

    /// <summary>The same spread, with other words for who stands behind it.</summary>
    public abstract Spread As(string description);

    /// <summary>Values that are equally likely.</summary>
    /// <param name="description">Who stands behind it.</param>
    /// <param name="ascending">At least one value, ascending.</param>
    public static Spread EquallyLikely(string description, IReadOnlyList<double> ascending) => new EquallyLikelySpread(description, [.. ascending]);

    /// <summary>A value whose logarithm is normal.</summary>
    /// <param name="description">Who stands behind it.</param>
    /// <param name="median">Above 0.</param>
    /// <param name="deviation">Standard deviation of the logarithm, 0 or above.</param>
    public static Spread Lognormal(string description, double median, double deviation) => new LognormalSpread(description, median, deviation);

    /// <summary>The lognormal whose 10th and 90th percentiles are given.</summary>
    /// <param name="description">Who stands behind it.</param>
    /// <param name="low">Above 0.</param>
    /// <param name="high">At least <paramref name="low"/>.</param>
    public static Spread LognormalBetween(string description, double low, double high) =>
        Lognormal(description, Math.Sqrt(low * high), Math.Log(high / low) / (2 * Normal.Quantile(HighShare)));
}
