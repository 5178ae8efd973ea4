using Gradus.Costs.Prices;
using Gradus.Keeping;
using Gradus.Ledgers;
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
            .WithSpread(price is { IsKnown: true, Value: > 0 } ? Around(price, cost, (double)total) : null);
    };

    /// <summary>
    /// The doubt of the whole: it rises with the price as the ledger's two ends do, since help may rise with the price too; and aid towards the charges is never more
    /// than they are, so a price below the aid takes no more off the rest. Null where help takes all of the doubt.
    /// </summary>
    private static Spread? Around(Figure<decimal> price, ItemCost cost, double total)
    {
        if (price.Spread is not { } doubt || price.High is not { } dear || dear <= price.Value)
        {
            return price.Spread?.Times((double)(cost.Price / price.Value)).Plus(total - (double)cost.Price);
        }

        double rise = ((double)cost.Whole.AtHighPrice! - total) / (double)(dear - price.Value);
        return rise <= 0 ? null : doubt.Times(rise).Plus(total - (rise * (double)price.Value)).AtLeast((double)cost.Whole.Low!);
    }

    public override string? KeptAs => OwnFigure.Tuition;

    public override string Ask => "What do tuition and required fees of the whole degree come to for a student like me, and how many months does it take?";

    public override string Text(Figure<double> measure) => CriterionWords.Money(measure);

    public override string Phrase(CriterionStanding standing) =>
        $"{Text(standing.Measure)} in all until it is done, pay given up included{PriceDoubt.Aside(standing.Measure)}";
}
