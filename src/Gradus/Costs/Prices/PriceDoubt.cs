using System.Globalization;
using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Costs.Prices;

/// <summary>
/// What a price could as well be: a program's own by who said it, when, and for which length; any other is estimated from the
/// programs that state theirs.
/// </summary>
public static class PriceDoubt
{
    /// <summary>The price with what stands behind it and what it could as well be.</summary>
    public static DegreePrice Weigh(Catalog catalog, Item item, PriceTerms terms, DegreePrice price) =>
        price.IsProgramsOwn || Estimated(catalog, item, terms, price) is not { } estimate ? WeighOwn(catalog, price) : estimate;

    /// <summary>What is said beside a price that is not firm: ", estimated", ", a price of 5 years ago"; empty where it is.</summary>
    public static string Aside(Figure<double> price) => price.Spread is not { } spread ? ""
        : price.Evidence is { Of: FigureSubject.Program } ? $", {spread.Description}"
        : ", estimated";

    private static DegreePrice WeighOwn(Catalog catalog, DegreePrice price)
    {
        if (price.Total is not { IsKnown: true } total)
        {
            return price;
        }

        FigureVoice voice = price.SaidBy != FactKind.ThirdParty ? FigureVoice.Official : catalog.Widening?.VoiceOf(total.Source!.Document) ?? FigureVoice.Listing;
        Evidence evidence = catalog.Grading.Weigh(
            total.Kind, price.IsProgramsOwn ? FigureSubject.Program : FigureSubject.Institution, voice, total.Source!.Year, changes: true);
        Spread? said = catalog.Widening?.OfPrice((double)total.Value, evidence, null);
        Spread? length = LengthDoubt.For(catalog).Of(price);
        Figure<decimal> weighed = length is null ? total.WithSpread(said) : ByLength(total, said, length);
        return price with
        {
            Total = weighed.WithEvidence(evidence),
            Tuition = length is null ? price.Tuition.WithEvidence(evidence) : weighed.WithEvidence(evidence),
            Fees = price.Fees.IsKnown ? price.Fees.WithEvidence(evidence) : price.Fees,
        };
    }

    /// <summary>The price for the length in the middle of those that programs state, with the spread of both doubts together.</summary>
    private static Figure<decimal> ByLength(Figure<decimal> total, Spread? said, Spread length)
    {
        double value = (double)total.Value;
        double low = (said?.Low ?? value) * length.Low;
        double high = (said?.High ?? value) * length.High;
        return Figure<decimal>.Known(Hundreds(value * length.Median), total.Kind, total.Source!, total.Unit!)
            .WithSpread(low > 0 && high > low ? Spread.LognormalBetween(length.Description + (said is null ? "" : "; " + said.Description), low, high) : said);
    }

    /// <summary>Null where too few programs state a price, or the institution reports no charge.</summary>
    private static DegreePrice? Estimated(Catalog catalog, Item item, PriceTerms terms, DegreePrice price)
    {
        IReadOnlyList<Charges> charges = catalog.ChargesOf(item.Institution.Id);
        if (PriceModel.Of(catalog) is not { } model || PricedDegree.Of(item, charges) is not { } degree)
        {
            return null;
        }

        PriceEstimate estimate = model.Estimate(degree);
        (double low, double middle, double high) = Tuition(item, charges, terms, degree, estimate);
        var source = new Source("Gradus", $"price model on {estimate.Observations} programs' own prices and the charges of NCES IPEDS", null, charges[^1].Year.ToString());
        var evidence = new Evidence(FigureSubject.Institution, FigureVoice.Official, catalog.Grading.AgeOf(source.Year), FigureGrade.Estimated);
        decimal fees = price.Fees.IsKnown ? price.Fees.Value : 0;
        Figure<decimal> Money(double value, double from, double to) => Figure<decimal>
            .Known(Hundreds(value), FigureKind.Estimated, source, "USD")
            .WithSpread(Spread.LognormalBetween(estimate.Words, from, to))
            .WithEvidence(evidence);
        return price with
        {
            Total = Money(middle + (double)fees, low + (double)fees, high + (double)fees),
            Tuition = Money(middle, low, high),
            Fees = price.Fees.IsKnown ? price.Fees.WithEvidence(evidence) : price.Fees,
            Basis = string.Create(
                CultureInfo.InvariantCulture,
                $"estimated, as no page states its price: {estimate.Ratio:0.00} x the general charge for {PricedDegree.ReferenceYears:0.#} years{(fees > 0 ? $" + fees of ${fees:#,0}" : "")}, {estimate.Words}"),
            Assumptions = [string.Create(CultureInfo.InvariantCulture, $"No page states this price. Eight of ten lie between ${low + (double)fees:#,0} and ${high + (double)fees:#,0}; ask the school."), .. price.Assumptions],
        };
    }

    /// <summary>
    /// A resident's price keeps the ratio to the resident's charge; of an online or professional degree, which often charges
    /// everybody alike, it may be anything from there to the price of a non-resident.
    /// </summary>
    public static (double Low, double Middle, double High) Tuition(Item item, IReadOnlyList<Charges> charges, PriceTerms terms, PricedDegree degree, PriceEstimate estimate)
    {
        double others = degree.Reference * estimate.Ratio;
        bool resident = item.Institution.Control == Control.Public && terms.At(item.Institution) == ChargeResidency.InState;
        double? own = resident && charges.LastOrDefault(c => c.TuitionInState is { IsKnown: true, Value: > 0 }) is { } charge
            ? (double)charge.TuitionInState.Value * PricedDegree.ReferenceYears * estimate.Ratio
            : null;
        return own is not { } residents || residents >= others ? (others * estimate.LowFactor, others, others * estimate.HighFactor)
            : estimate.Group == PriceGroup.Other ? (residents * estimate.LowFactor, residents, residents * estimate.HighFactor)
            : (residents * estimate.LowFactor, Math.Sqrt(residents * others), others * estimate.HighFactor);
    }

    private static decimal Hundreds(double amount) => decimal.Round((decimal)amount / 100) * 100;
}
