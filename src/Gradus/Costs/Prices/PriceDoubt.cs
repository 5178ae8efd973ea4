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
    private const double Quarter = 0.25;

    /// <summary>The price with what stands behind it and what it could as well be.</summary>
    public static DegreePrice Weigh(Catalog catalog, Item item, PriceTerms terms, DegreePrice price) =>
        price.IsProgramsOwn || Estimated(catalog, item, terms, price) is not { } estimate ? WeighOwn(catalog, price) : estimate;

    /// <summary>What is said beside a price that is not firm: ", estimated", ", a price of 2019"; empty where it is.</summary>
    public static string Aside(Figure<double> price) => price.Spread is not { } spread ? ""
        : price.Evidence is { Of: FigureSubject.Program } ? $", {spread.Description}"
        : ", estimated";

    /// <summary>
    /// A resident's price of somebody of whom it is not certain that they are charged it: the range reaches to the price of a non-resident, and the middle is half-way.
    /// Where both are the same it stays as it is.
    /// </summary>
    public static DegreePrice Reaching(DegreePrice resident, DegreePrice other)
    {
        if (resident.Total is not { IsKnown: true } from || other.Total is not { IsKnown: true } to || to.High <= from.High || from.Low <= 0)
        {
            return resident;
        }

        decimal fees = resident.Fees.IsKnown ? Math.Min(resident.Fees.Value, from.Low!.Value - 1) : 0;
        Figure<decimal> Open(decimal low, decimal high) => Figure<decimal>
            .Known(Hundreds(Math.Sqrt((double)low * (double)high)), FigureKind.Assumed, from.Source!, from.Unit!)
            .WithSpread(Spread.LognormalBetween("whether you pay the resident price is open", (double)low, (double)high))
            .WithEvidence(from.Evidence is { } evidence ? evidence with { Grade = FigureGrade.Estimated } : null);
        return resident with
        {
            Total = Open(from.Low!.Value, to.High!.Value),
            Tuition = Open(from.Low.Value - fees, to.High.Value - fees),
            Basis = $"{resident.Basis}, for a resident; up to {Roughly.Dollars(to.Low!.Value, to.High.Value)} for a non-resident",
            Assumptions = ["Whether you pay the resident price here is open, so the range reaches from it to the price of a non-resident: ask the school's residency office.", .. resident.Assumptions],
        };
    }

    private static DegreePrice WeighOwn(Catalog catalog, DegreePrice price)
    {
        if (price.Total is not { IsKnown: true } total)
        {
            return price;
        }

        FigureVoice voice = price.SaidBy != FactKind.ThirdParty ? FigureVoice.Official : price.IsFar ? FigureVoice.Listing : catalog.Widening?.VoiceOf(total.Source!.Document) ?? FigureVoice.Listing;
        Evidence evidence = catalog.Grading.Weigh(
            total.Kind, price.IsProgramsOwn ? FigureSubject.Program : FigureSubject.Institution, voice, total.Source!.Year, changes: true);
        Spread? said = catalog.Widening is { } widening ? Bounded(widening, (double)total.Value, widening.OfPrice((double)total.Value, evidence, null), price.Bound) : null;
        said = Reached((double)total.Value, said, price.Reach);
        Spread? length = LengthDoubt.For(catalog).Of(price);
        Figure<decimal> weighed = length is null ? InTheMiddle(total, said) : ByLength(total, said, length);
        bool isMoved = length is not null || weighed.Value != total.Value;
        Figure<decimal> Part(Figure<decimal> part, Figure<decimal>? of = null)
        {
            if (!part.IsKnown || part.Value == 0 || total.Value == 0)
            {
                return part.IsKnown ? part.WithEvidence(evidence) : part;
            }

            // A price that is moved to the length in the middle moves its parts with it.
            Figure<decimal> whole = of ?? total.WithSpread(said);
            decimal share = part.Value / total.Value;
            return Figure<decimal>.Known(of is null ? part.Value : decimal.Round(whole.Value * share, 2), part.Kind, part.Source!, part.Unit!)
                .WithSpread(whole.Spread?.Times((double)share)).WithEvidence(evidence);
        }

        return price with
        {
            Total = weighed.WithEvidence(evidence),
            Tuition = isMoved ? Part(price.Tuition, weighed) : Part(price.Tuition),
            Fees = isMoved ? Part(price.Fees, weighed) : Part(price.Fees),
        };
    }

    /// <summary>The price with what it could as well be; one that lies at an end of that, such as one that is only the least, is taken in the middle.</summary>
    private static Figure<decimal> InTheMiddle(Figure<decimal> total, Spread? said) =>
        said is null || ((double)total.Value >= said.At(Quarter) && (double)total.Value <= said.At(1 - Quarter)) ? total.WithSpread(said)
        : Figure<decimal>.Known(Hundreds(said.Median), total.Kind, total.Source!, total.Unit!).WithSpread(said);

    /// <summary>A price of which a page says only that it is at least, at most or about so much.</summary>
    private static Spread? Bounded(Widening widening, double value, Spread? said, PriceBound? bound)
    {
        if (bound is null || value <= 0)
        {
            return said;
        }

        (double low, double high) = (said?.Low ?? value, said?.High ?? value);
        (string words, low, high) = bound switch
        {
            PriceBound.Lower => ("at least so much", value, Math.Max(high, value * widening.BoundFactor)),
            PriceBound.Upper => ("at most so much", value / widening.BoundFactor, Math.Max(high, value)),
            _ => ("a round figure", Math.Min(low, value * (1 - widening.ReportShare)), Math.Max(high, value * (1 + widening.ReportShare))),
        };
        return Spread.LognormalBetween(said is null ? words : $"{words}; {said.Description}", low, high);
    }

    /// <summary>A price whose record says more than one thing.</summary>
    private static Spread? Reached(double value, Spread? said, PriceReach? reach) => reach is null || value <= 0
        ? said
        : Spread.LognormalBetween("what its record says of length or price" + (said is null ? "" : "; " + said.Description), Math.Min(said?.Low ?? value, value * reach.Low), Math.Max(said?.High ?? value, value * reach.High));

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
        IReadOnlyList<UnusedPrice> unused = item.Program is { } program ? UnusedPrices.Of(program, item.Institution, charges, terms) : [];
        (double from, double to, IReadOnlyList<UnusedPrice> reached) = UnusedPrices.Widen(unused, low + (double)fees, high + (double)fees);
        if (from < low + (double)fees || to > high + (double)fees)
        {
            // Half-way between the ends, as a price is read that may be either.
            (low, high) = (Math.Max(1, from - (double)fees), to - (double)fees);
            middle = Math.Sqrt(low * high);
        }

        (double sold, string? onPlatform) = PlatformPrices.For(catalog).Reach(item, degree.Hours, low + (double)fees);
        if (onPlatform is not null)
        {
            low = Math.Max(1, sold - (double)fees);
            middle = Math.Sqrt(low * high);
        }

        string whose = unused.Count > 0 ? "no price that a page names is taken for it" : "no page states its price";
        Figure<decimal> Money(double value, double least, double most) => Figure<decimal>
            .Known(Hundreds(value), FigureKind.Estimated, source, "USD")
            .WithSpread(Spread.LognormalBetween(estimate.Words, least, most))
            .WithEvidence(evidence);
        return price with
        {
            Total = Money(middle + (double)fees, low + (double)fees, high + (double)fees),
            Tuition = Money(middle, low, high),
            Fees = price.Fees.IsKnown ? price.Fees.WithEvidence(evidence) : price.Fees,
            Basis = string.Create(
                CultureInfo.InvariantCulture,
                $"{whose}: {estimate.Ratio:0.00} x the general charge for {PricedDegree.ReferenceYears:0.#} years{(fees > 0 ? $" + fees of ${fees:#,0}" : "")}, {estimate.Words}"),
            Assumptions = [string.Create(CultureInfo.InvariantCulture, $"{(unused.Count > 0 ? "Pages do not agree on this price, or name it for another form" : "No page states this price")}. Eight of ten lie between {Roughly.Dollars((decimal)low + fees, (decimal)high + fees, "and")}; ask the school."), .. onPlatform is null ? Array.Empty<string>() : [onPlatform], .. unused.Select(u => $"{(reached.Contains(u) ? "Not taken, but the range reaches to it" : "Set aside")}: {u.Words}."), .. price.Assumptions],
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
