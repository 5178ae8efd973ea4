using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>A degree whose own price for a non-resident is known.</summary>
/// <param name="Degree">The degree.</param>
/// <param name="Price">Full-time tuition of the whole degree, USD, above 0.</param>
/// <param name="Year">The first year that the price is of; null where nobody says.</param>
/// <param name="IsFirm">Its school states it and it is recent: the regression is made on such prices, and its accuracy measured on them.</param>
public sealed record PriceObservation(PricedDegree Degree, double Price, int? Year, bool IsFirm)
{
    /// <summary>Prices of this year or later count: the first of two academic years beside the newest charges.</summary>
    public static int FirstYear(Catalog catalog) =>
        catalog.Items.SelectMany(i => catalog.ChargesOf(i.Institution.Id)).Select(c => c.Year.End - 1).DefaultIfEmpty(0).Max();

    /// <summary>The logarithm of the price over the institution's general charge.</summary>
    public double LogRatio => Math.Log(Price / Degree.Reference);

    /// <summary>All of a catalogue, the firm and the others, in the order of their identifiers.</summary>
    public static IReadOnlyList<PriceObservation> AllOf(Catalog catalog)
    {
        int first = FirstYear(catalog);
        return
        [
            .. catalog.Items
                .Where(i => i.IsProgram)
                .Select(i => Of(i, catalog.ChargesOf(i.Institution.Id), first))
                .OfType<PriceObservation>()
                .OrderBy(o => o.Degree.Id, StringComparer.Ordinal),
        ];
    }

    /// <summary>Null where the school states no recent price for a non-resident, or the institution reports no charge.</summary>
    private static PriceObservation? Of(Item item, IReadOnlyList<Charges> charges, int first)
    {
        Program program = item.Program!;
        if (PricedDegree.Of(item, charges) is not { } degree)
        {
            return null;
        }

        var length = DegreeLength.Of(program);
        bool IsFirm(StatedTuition price) => price.Kind == FactKind.Official && price.Year >= first;
        StatedTuition? price = StatedAudit.Of(program, item.Institution, charges)
            .Where(a => a.SetAside is null)
            .Select(a => a.Price)
            .Where(t => t.Residency is TuitionResidency.OutOfState or TuitionResidency.Any || (t.Residency == TuitionResidency.Online && degree.IsOnline))
            .OrderBy(t => IsFirm(t) ? 0 : 1)
            .ThenBy(t => t.Residency switch { TuitionResidency.OutOfState => 0, TuitionResidency.Online => 1, _ => 2 })
            .ThenBy(t => Array.IndexOf(Order, t.Basis))
            .ThenByDescending(t => t.Amount)
            .FirstOrDefault();
        return price is not null && StatedWhole.Of(program, length, price) is { Amount: > 0 } whole
            ? new PriceObservation(degree, (double)whole.Amount, price.Year, IsFirm(price))
            : null;
    }

    private static readonly TuitionBasis[] Order = [TuitionBasis.Program, TuitionBasis.Credit, TuitionBasis.Course, TuitionBasis.Year, TuitionBasis.Term];
}
