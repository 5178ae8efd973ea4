using Gradus.Keeping;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>Degrees awarded in the newest year.</summary>
public sealed class CohortCriterion() : Criterion(ToldMeasure.Cohort.Id, "Size of the cohort", "How many degrees it awarded in the newest year", Preference.More)
{
    public override double StartingPoints => 6;

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item => ground.Told(item, ToldMeasure.Cohort, "awards") ?? item.CohortAwards.Measure();

    public override string? KeptAs => ToldMeasure.Cohort.Id;

    public override string Ask => "How many students finished this degree last year?";

    public override string Text(Figure<double> measure) => $"{CriterionWords.Number(measure.Value, "#,0")} awards";

    public override string Phrase(CriterionStanding standing) => $"{Text(standing.Measure)} in the newest year{CriterionWords.Told(standing.Measure)}";
}
