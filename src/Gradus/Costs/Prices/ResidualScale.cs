using Gradus.Statistics;

namespace Gradus.Costs.Prices;

/// <summary>How far estimates lie from the truth, by kind of degree.</summary>
/// <remarks>
/// The scale of a group is the root mean square of its left-overs, mixed with that of all as if so many more had been seen
/// (<see cref="PriceModel.GroupPrior"/>); the half-width that holds the share wanted is the split-conformal quantile of the
/// left-overs in units of their group's scale (Vovk, Gammerman and Shafer 2005).
/// </remarks>
internal sealed class ResidualScale
{
    private readonly double[] _scales;
    private readonly double _quantile;

    private ResidualScale(double[] scales, double quantile)
    {
        _scales = scales;
        _quantile = quantile;
    }

    /// <summary>The half-width of the interval on the logarithm.</summary>
    public double HalfWidth(PriceGroup group) => _quantile * _scales[(int)group];

    /// <summary>The standard deviation of the normal distribution whose interval is that wide.</summary>
    public double Deviation(PriceGroup group) => HalfWidth(group) / Normal.Quantile(0.5 + (PriceModel.Coverage / 2));

    /// <param name="residuals">At least one.</param>
    public static ResidualScale Of(IReadOnlyList<PriceResidual> residuals)
    {
        double all = residuals.Average(r => r.Value * r.Value);
        double[] scales =
        [
            .. Enum.GetValues<PriceGroup>().Select(group =>
            {
                double[] own = [.. residuals.Where(r => r.Group == group).Select(r => r.Value * r.Value)];
                return Math.Sqrt((own.Sum() + (PriceModel.GroupPrior * all)) / (own.Length + PriceModel.GroupPrior));
            }),
        ];
        double[] standardised = [.. residuals.Select(r => Math.Abs(r.Value) / scales[(int)r.Group]).Order()];
        int rank = Math.Min(standardised.Length, (int)Math.Ceiling(PriceModel.Coverage * (standardised.Length + 1)));
        return new ResidualScale(scales, standardised[rank - 1]);
    }
}

/// <summary>What is left over of a known price once it is estimated without its own institution, or without itself.</summary>
/// <param name="Observation">The known price.</param>
/// <param name="Group">Its kind.</param>
/// <param name="Value">Logarithm of estimate over truth.</param>
/// <param name="Sisters">How many sisters it rested on.</param>
public readonly record struct PriceResidual(PriceObservation Observation, PriceGroup Group, double Value, int Sisters);
