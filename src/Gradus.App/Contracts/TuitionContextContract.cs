using System.ComponentModel;
using Gradus.Costs;
using Gradus.Costs.Prices;

namespace Gradus.App.Contracts;

/// <summary>Where a price stands among others.</summary>
public sealed record TuitionContextContract(
    [Words("public", "nonprofit", "for-profit")] string Control,
    [Words("in-state", "out-of-state", "any")] string Residency,
    [Description("Degrees with a known price among which it stands")] int Degrees,
    [Description("Share of them that cost less"), Least(0, 1)] double ShareBelow,
    [Description("USD")] double Median,
    [Description("The price spread evenly over the academic years, USD")] decimal PerYear,
    [Description("Average tuition and required fees of a year for all graduate students at such institutions")] FigureOf<decimal> AverageYear,
    [Description("Whether the price lies in the range that a whole degree is said to cost; null where its own range lies partly in it")] bool? WithinRange)
{
    [Description("Share of them that cost less than the low end of the price"), Least(0, 1)]
    public double ShareBelowLow { get; init; }

    [Description("Share of them that cost less than its high end"), Least(0, 1)]
    public double ShareBelowHigh { get; init; }

    [Description("A year at the low end, USD")]
    public decimal PerYearLow { get; init; }

    [Description("A year at the high end, USD")]
    public decimal PerYearHigh { get; init; }

    /// <summary>Null where there is no price.</summary>
    public static TuitionContextContract? Of(TuitionContext? context) => context is null ? null : new TuitionContextContract(
        ReferenceNames.Key(context.Among.Group),
        ReferenceNames.Key(context.Among.Residency),
        context.Among.Ascending.Count,
        Math.Round(context.ShareBelow, 5),
        Math.Round(context.Among.Median ?? 0, 2),
        context.PerYear,
        FigureContract.Of(context.Average?.Average ?? Figure<decimal>.Missing(FigureStatus.NotCollected, null, "USD")),
        context.IsWithinRange)
    {
        ShareBelowLow = Math.Round(context.ShareBelowAtEnds.Low, 5),
        ShareBelowHigh = Math.Round(context.ShareBelowAtEnds.High, 5),
        PerYearLow = context.PerYearAtEnds.Low,
        PerYearHigh = context.PerYearAtEnds.High,
    };
}
