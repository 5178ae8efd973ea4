using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>Regional price parity where the person would live.</summary>
public sealed class PriceLevelCriterion() : Criterion("price-level", "Price level", "How expensive life is there", Preference.Less)
{
    public override double StartingPoints => 4;

    public override Func<Item, Figure<double>> For(CriterionGround ground) => ground.Places.PriceLevel;

    public override string Ask => "Where would I live while I study, and may I study from somewhere else?";

    public override string Text(Figure<double> measure) => $"{CriterionWords.Number(measure.Value, "0.0")} (US 100)";

    public override string Phrase(CriterionStanding standing) => $"price level {Text(standing.Measure)}";
}
