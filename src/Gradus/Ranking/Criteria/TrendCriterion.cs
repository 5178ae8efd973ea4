using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>Yearly growth of the awards.</summary>
public sealed class TrendCriterion() : Criterion("trend", "Growth of the cohort", "How fast its awards grew", Preference.More)
{
    public override double StartingPoints => 3;

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item =>
        item.Offering is { HoldsMbas: false } offering ? AwardTrend.Of(offering) : Figure<double>.Missing(FigureStatus.NotReported, null, "a year");

    public override string Ask => "How many students finished this degree in each of the last five years?";

    public override string Text(Figure<double> measure) => $"{CriterionWords.Number(measure.Value * 100, "+0;-0;0")} % a year";

    public override string Phrase(CriterionStanding standing) => $"awards changed by {Text(standing.Measure)}";
}
