using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>Miles from the person's place, or to the states wished for.</summary>
public sealed class DistanceCriterion() : Criterion("distance", "Distance", "How far it is from my place", Preference.Less)
{
    public override double StartingPoints => 4;

    public override bool CanBeWeighed(Profile profile) =>
        profile.Places.Near is not null || profile.Places.States.Count > 0 || profile.Places.Regions.Count > 0;

    public override Func<Item, Figure<double>> For(CriterionGround ground) => ground.Places.Distance;

    public override string Ask => "On which campus is it taught, and how often must I be there?";

    public override string Text(Figure<double> measure) => $"{CriterionWords.Number(measure.Value, "#,0")} miles";

    public override string Sentence(CriterionStanding standing) => standing.Measure.Value == 0 ? Phrase(standing) : base.Sentence(standing);

    public override string Phrase(CriterionStanding standing) => standing.Measure.Value == 0
        ? "no moving: it is studied at home or lies in a place I wished for"
        : $"{Text(standing.Measure)} away";
}
