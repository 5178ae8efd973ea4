using Gradus.Statistics;

namespace Gradus.Costs.Prices;

/// <summary>What a degree without a price of its own may charge for tuition.</summary>
/// <param name="Ratio">The middle of the estimate over the institution's general charge for the usual length.</param>
/// <param name="Deviation">Standard deviation of the logarithm.</param>
/// <param name="Sisters">How many other degrees of the same institution with a known price it rests on.</param>
/// <param name="Group">Which kind of degree its doubt is measured on.</param>
/// <param name="Observations">How many known prices stand behind it.</param>
public sealed record PriceEstimate(double Ratio, double Deviation, int Sisters, PriceGroup Group, int Observations)
{
    /// <summary>What it rests on, in words.</summary>
    public string Words => $"as the prices of {Observations} programs lie beside theirs{(Sisters == 0 ? "" : Sisters == 1 ? ", one of them at this school" : $", {Sisters} of them at this school")}";

    /// <summary>The 10th percentile over the middle.</summary>
    public double LowFactor => Math.Exp(-Deviation * Normal.Quantile(0.9));

    /// <summary>The 90th percentile over the middle.</summary>
    public double HighFactor => 1 / LowFactor;
}

/// <summary>Kinds of degree whose prices lie unlike far from what their institutions charge in general.</summary>
public enum PriceGroup
{
    Online,
    Professional,
    Other,
}
