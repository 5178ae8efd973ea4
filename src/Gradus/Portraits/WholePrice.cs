using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Statistics;

namespace Gradus.Portraits;

/// <summary>
/// Tuition and fees of whole degrees for one person: each named program of a group, and each active offering that holds no
/// named program of it.
/// </summary>
/// <param name="Ascending">Known prices in USD.</param>
/// <param name="Missing">Degrees without a price.</param>
public sealed record WholePrice(IReadOnlyList<double> Ascending, int Missing)
{
    /// <summary>Null where nothing is known.</summary>
    public double? Median => At(0.5);

    public double? LowerQuartile => At(0.25);

    public double? UpperQuartile => At(0.75);

    public static WholePrice Of(Catalog catalog, Portrait portrait, PriceTerms terms)
    {
        HashSet<string> named = [.. portrait.Programs.Where(p => p.OfferingId is not null).Select(p => p.OfferingId!)];
        IEnumerable<string> ids = portrait.Programs.Select(p => p.Id)
            .Concat(portrait.Active.Where(o => !named.Contains(o.Id)).Select(o => o.Id));
        Figure<decimal>[] prices = [.. ids.Select(id => Pricing.Of(catalog, catalog.FindItem(id)!, terms).Total)];
        double[] known = [.. prices.Where(p => p.IsKnown).Select(p => (double)p.Value).Order()];
        return new WholePrice(known, prices.Length - known.Length);
    }

    private double? At(double share) => Ascending.Count == 0 ? null : Quantile.Of([.. Ascending], share);
}
