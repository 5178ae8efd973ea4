using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>A distribution of net present values, in real USD.</summary>
/// <param name="Median">Half of the draws lie below.</param>
/// <param name="P10">A tenth of the draws lie below.</param>
/// <param name="P90">Nine tenths of the draws lie below.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="ChanceOfLoss">Share of the draws below 0.</param>
public sealed record Outcome(double Median, double P10, double P90, double Mean, double ChanceOfLoss)
{
    public const double LowShare = 0.1;
    public const double HighShare = 0.9;

    /// <summary>Of values in any order, which stay as they are.</summary>
    public static Outcome Of(ReadOnlySpan<double> values)
    {
        double[] ascending = values.ToArray();
        Array.Sort(ascending);
        double sum = 0;
        foreach (double value in ascending)
        {
            sum += value;
        }

        return new Outcome(
            Quantile.Of(ascending, 0.5),
            Quantile.Of(ascending, LowShare),
            Quantile.Of(ascending, HighShare),
            sum / ascending.Length,
            Quantile.ShareBelow(ascending, 0));
    }
}
