using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>Where the price of one degree, to one person, stands among others.</summary>
/// <param name="Price">Tuition and required fees of the whole degree; known.</param>
/// <param name="Among">Prices of degrees at institutions of the same control, to people of the same residency.</param>
/// <param name="AcademicYears">Length of the degree.</param>
/// <param name="Average">The newest average charge for a year at such institutions, all graduate fields; null where there is none.</param>
/// <param name="Range">What a whole degree is said to cost; null where nobody says it.</param>
public sealed record TuitionContext(DegreePrice Price, TuitionDistribution Among, double AcademicYears, ReferenceCharge? Average, ReferenceRange? Range)
{
    /// <summary>The share of those degrees that cost less.</summary>
    public double ShareBelow => Among.ShareBelow(Price.Total.Value);

    /// <summary>The same at both ends of the price; twice <see cref="ShareBelow"/> where it is firm.</summary>
    public (double Low, double High) ShareBelowAtEnds => (Among.ShareBelow(Ends.Low), Among.ShareBelow(Ends.High));

    /// <summary>The price spread evenly over the academic years of full-time study.</summary>
    public decimal PerYear => decimal.Round(Price.Total.Value / (decimal)AcademicYears, 2);

    /// <summary>The same at both ends of the price.</summary>
    public (decimal Low, decimal High) PerYearAtEnds => (decimal.Round(Ends.Low / (decimal)AcademicYears, 2), decimal.Round(Ends.High / (decimal)AcademicYears, 2));

    /// <summary>True when the price lies within <see cref="Range"/> at both its ends, false when it cannot; null where it may, and where there is no range.</summary>
    public bool? IsWithinRange => Range is not { } range ? null
        : range.Holds(Ends.Low) && range.Holds(Ends.High) ? true
        : IsBelowRange || Ends.Low > range.High ? false
        : null;

    /// <summary>True when the price lies below <see cref="Range"/> at both its ends.</summary>
    public bool IsBelowRange => Range is { } range && Ends.High < range.Low;

    private (decimal Low, decimal High) Ends => (Price.Total.Low!.Value, Price.Total.High!.Value);

    /// <summary>Null where no price is known.</summary>
    public static TuitionContext? Of(Catalog catalog, TuitionDistributions distributions, Item item, PriceTerms terms)
    {
        DegreePrice price = Pricing.Of(catalog, item, terms);
        if (!price.Total.IsKnown)
        {
            return null;
        }

        var group = ReferenceCharge.GroupOf(item.Institution.Control);
        ChargeResidency? residency = group == ReferenceGroup.Public ? terms.For(item).At(item.Institution) : null;
        double years = (item.Program is { } program ? DegreeLength.Of(program) : DegreeLength.Usual).AcademicYears;
        return new TuitionContext(
            price,
            distributions.Of(group, residency),
            years,
            catalog.ReferenceCharges.LastOrDefault(charge => charge.Group == group && charge.Residency == residency),
            catalog.WholeDegreeRange);
    }
}
