using Gradus.Costs.Prices;
using Gradus.Keeping;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>Tuition and required fees of the whole degree.</summary>
public sealed class CostCriterion() : Criterion("cost", "Tuition and fees to me", "What the whole degree costs me in tuition and required fees", Preference.Less)
{
    public override double StartingPoints => 25;

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item => Pricing.Of(ground.Catalog, item, ground.Terms).Total.Measure();

    public override string? KeptAs => OwnFigure.Tuition;

    public override string Ask => "What do tuition and required fees of the whole degree come to for a student like me, and from which year is that price?";

    public override string Text(Figure<double> measure) => CriterionWords.Money(measure);

    public override string Phrase(CriterionStanding standing) =>
        $"{Text(standing.Measure)} tuition and fees{PriceDoubt.Aside(standing.Measure)}";
}
