using Gradus.Catalogs;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Costs.Prices;

/// <summary>
/// Tuition and required fees of whole degrees, full-time, as <see cref="Pricing"/> gives them: every degree a person can
/// choose counts once, that is each named program and each active offering of which no program is named.
/// </summary>
/// <param name="Group">At which institutions; <see cref="ReferenceGroup.All"/> for all.</param>
/// <param name="Residency">Whose price; null where residency makes no difference.</param>
/// <param name="Ascending">Known prices in USD.</param>
/// <param name="ProgramsOwn">How many of them programs state themselves; the others rest on the institution's charges.</param>
/// <param name="Missing">Degrees without a price.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record TuitionDistribution(ReferenceGroup Group, ChargeResidency? Residency, IReadOnlyList<double> Ascending, int ProgramsOwn, int Missing)
{
    /// <summary>The quantiles that describe it.</summary>
    public static IReadOnlyList<double> Shares { get; } = [0.1, 0.25, 0.5, 0.75, 0.9];

    public double? Median => At(0.5);

    /// <summary>The price that a share of the degrees does not exceed; null where nothing is known.</summary>
    public double? At(double share) => Ascending.Count == 0 ? null : Quantile.Of([.. Ascending], share);

    /// <summary>The share of the known prices strictly below one.</summary>
    public double ShareBelow(decimal price) => Quantile.ShareBelow([.. Ascending], (double)price);

    /// <summary>The share of the known prices within a range, both ends included; null where nothing is known.</summary>
    public double? ShareWithin(ReferenceRange range) =>
        Ascending.Count == 0 ? null : Ascending.Count(price => range.Holds((decimal)price)) / (double)Ascending.Count;

    /// <param name="catalog">Degrees and charges.</param>
    /// <param name="group">At which institutions.</param>
    /// <param name="residency">Whose price at public institutions; null takes the price of residents.</param>
    /// <param name="included">Degrees that count; null for all.</param>
    public static TuitionDistribution Of(Catalog catalog, ReferenceGroup group, ChargeResidency? residency, Func<Item, bool>? included = null)
    {
        var prices = new List<double>();
        int own = 0;
        int missing = 0;
        foreach (Item item in catalog.Items)
        {
            if (!Includes(group, item) || (included is not null && !included(item)) || !catalog.IsCandidate(item))
            {
                continue;
            }

            DegreePrice price = Pricing.Of(catalog, item, Terms(item, residency));
            if (price.Total.IsKnown)
            {
                prices.Add((double)price.Total.Value);
                own += price.IsProgramsOwn ? 1 : 0;
            }
            else
            {
                missing++;
            }
        }

        prices.Sort();
        return new TuitionDistribution(group, residency, prices, own, missing);
    }

    private static bool Includes(ReferenceGroup group, Item item) => group switch
    {
        ReferenceGroup.All => true,
        ReferenceGroup.Private => item.Institution.Control != Institutions.Control.Public,
        _ => ReferenceCharge.GroupOf(item.Institution.Control) == group,
    };

    private static PriceTerms Terms(Item item, ChargeResidency? residency) =>
        residency == ChargeResidency.OutOfState ? PriceTerms.Unsaid : PriceTerms.Unsaid with { State = item.Institution.State };
}
