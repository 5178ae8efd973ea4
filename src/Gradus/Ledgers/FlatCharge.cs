using System.Globalization;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Ledgers;

/// <summary>
/// What slow study costs at a school that reports a charge by the year and none by the credit: it may charge each term alike, whatever one takes. Whether it does
/// is not known here, so that a price that is not the program's own reaches from its share by credits to the year's charge for as long as the study lasts.
/// </summary>
internal static class FlatCharge
{
    /// <summary>The price with its tuition and total reaching so far; as it was where that changes nothing.</summary>
    /// <param name="price">The price for the whole degree.</param>
    /// <param name="ground">Whose study it is.</param>
    /// <param name="item">The degree.</param>
    /// <param name="way">How it is studied.</param>
    /// <param name="plan">Its terms.</param>
    public static DegreePrice Reach(DegreePrice price, LedgerGround ground, Item item, StudyWay way, TermPlan plan)
    {
        if (price.IsProgramsOwn || price.Tuition is not { IsKnown: true, Value: > 0, High: { } high } tuition || !price.Total.IsKnown)
        {
            return price;
        }

        IReadOnlyList<Charges> charges = ground.Catalog.ChargesOf(item.Institution.Id);
        ChargeResidency residency = ground.PriceTerms(way).At(item.Institution);
        Figure<decimal> year = Charges.Newest(charges, c => c.TuitionFor(residency));
        if (!year.IsKnown || Charges.Newest(charges, c => c.PerCreditFor(residency)).IsKnown)
        {
            return price;
        }

        // Two terms are a year, and where summers are used too a year has twelve months.
        decimal years = Math.Max(plan.Terms.Count(t => t.Name.Season != Season.Summer) / 2m, plan.Terms.Any(t => t.Name.Season == Season.Summer) ? plan.Terms.Sum(t => t.Months) / 12m : 0);
        decimal flat = Cents.Round(year.Value * years / plan.Share);
        return flat <= high ? price : price with
        {
            Tuition = To(tuition, flat),
            Total = To(price.Total, flat + price.Total.Value - tuition.Value),
            Assumptions = [.. price.Assumptions, string.Create(
                CultureInfo.InvariantCulture,
                $"The school reports ${year.Value:#,0} a year and no charge for a credit. If each term costs the same whatever you take, your {years:0.#} years come to about {Roughly.Amount(flat):$#,0} of tuition: the range reaches to it. Ask how slow study is charged.")],
        };
    }

    private static Figure<decimal> To(Figure<decimal> figure, decimal high) =>
        figure.WithSpread(Spread.LognormalBetween("a charge by the term whatever one takes" + (figure.Spread is { } said ? "; " + said.Description : ""), (double)figure.Low!.Value, (double)high)).WithEvidence(figure.Evidence);
}
