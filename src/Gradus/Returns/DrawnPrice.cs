using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>What a price that is not firm could as well be, as a multiple of it: a value whose logarithm is normal.</summary>
/// <param name="Middle">The multiple in the middle, above 0.</param>
/// <param name="Steps">Standard deviation of the logarithm, in steps of <see cref="Step"/>, so that prices of nearly the same doubt share their draws.</param>
public readonly record struct DrawnPrice(double Middle, int Steps)
{
    /// <summary>Rounding by half a step moves the 10th and the 90th percentile by 1.3 percent.</summary>
    public const double Step = 0.02;

    private static readonly double End = Normal.Quantile(Outcome.HighShare);

    /// <summary>Null where the price is firm.</summary>
    /// <param name="low">Its 10th percentile, USD.</param>
    /// <param name="price">The price counted.</param>
    /// <param name="high">Its 90th percentile.</param>
    public static DrawnPrice? Of(double low, double price, double high) => low > 0 && price > 0 && high > low
        ? new DrawnPrice(Math.Sqrt(low * high) / price, Math.Max(1, (int)Math.Round(Math.Log(high / low) / (2 * End * Step))))
        : null;

    /// <summary>How many times the price is paid on top of it at a standard normal draw; below 0 where the price is lower.</summary>
    public double More(double normal) => (Middle * Factor(Steps, normal)) - 1;

    /// <summary>The multiple of the middle.</summary>
    public static double Factor(int steps, double normal) => Math.Exp(steps * Step * normal);
}
