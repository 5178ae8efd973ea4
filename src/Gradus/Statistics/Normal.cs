using MathNet.Numerics;

namespace Gradus.Statistics;

/// <summary>The standard normal distribution.</summary>
public static class Normal
{
    /// <summary>The value below which a share lies: the square root of 2 times the inverse error function of 2 x share - 1.</summary>
    /// <param name="share">Above 0 and below 1.</param>
    public static double Quantile(double share) => -Constants.Sqrt2 * SpecialFunctions.ErfcInv(2 * share);

    /// <summary>The share that lies below a value.</summary>
    public static double Share(double value) => SpecialFunctions.Erfc(-value / Constants.Sqrt2) / 2;
}
