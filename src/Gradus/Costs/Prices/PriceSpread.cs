using Gradus.Catalogs;
using Gradus.Statistics;

namespace Gradus.Costs.Prices;

/// <summary>Multiples of an estimated price that the price could as well be, equally likely.</summary>
/// <param name="Online">Of online programs, or of all others.</param>
/// <param name="Ratios">Ascending; 1 in the middle.</param>
public sealed record PriceSpread(bool Online, IReadOnlyList<double> Ratios)
{
    private const int Values = 199;

    /// <summary>Null where too few programs state a price to estimate the others from.</summary>
    public static PriceSpread? Of(Catalog catalog, bool online) => PriceModel.Of(catalog) is { } model
        ? new PriceSpread(online, Spread.Lognormal("estimated prices", 1, model.DeviationAlone(online ? PriceGroup.Online : PriceGroup.Other)).Values(Values))
        : null;
}
