using Gradus.Costs.Prices;
using Gradus.Keeping;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Ranking.Criteria;

/// <summary>Everything until the degree is done. Its doubt is that of the price in it.</summary>
public sealed class WholeCostCriterion() : Criterion(
    "whole-cost",
    "Whole cost to me",
    "Everything it costs me until it is done: tuition, fees, living, moving and pay given up, less aid and tax credits",
    Preference.Less)
{
    private static readonly Source Ledger = new("Gradus", "whole cost until the degree is done", null, null);

    public override bool IsWorkedOut => true;

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item =>
    {
        if (ground.Costs.GetValueOrDefault(item.Id) is not { Total: { } total } cost)
        {
            return Figure<double>.Missing(FigureStatus.NotReported, Ledger, "USD");
        }

        Figure<decimal> price = Pricing.Of(ground.Catalog, item, ground.Terms).Total;
        return Figure<double>.Known((double)total, FigureKind.Estimated, Ledger, "USD")
            .WithEvidence(price.Evidence)
            .WithSpread(price is { IsKnown: true, Value: > 0 } ? Around(price.Spread, (double)(cost.Price / price.Value), (double)(total - cost.Price), (double)cost.Help) : null);
    };

    /// <summary>The doubt of the whole: aid towards the charges is never more than they are, so a price below the aid takes no more off the rest.</summary>
    private static Spread? Around(Spread? price, double factor, double rest, double help)
    {
        Spread? whole = price?.Times(factor).Plus(rest);
        return help > 0 ? whole?.AtLeast(rest + help) : whole;
    }

    public override string? KeptAs => OwnFigure.Tuition;

    public override string Ask => "What do tuition and required fees of the whole degree come to for a student like me, and how many months does it take?";

    public override string Text(Figure<double> measure) => CriterionWords.Money(measure);

    public override string Phrase(CriterionStanding standing) =>
        $"{Text(standing.Measure)} in all until it is done, pay given up included{PriceDoubt.Aside(standing.Measure)}";
}
