using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>Whether an item lies where the person would like to study, or is studied from home.</summary>
public sealed class PlaceCriterion() : Criterion("place", "Where I would like to study", "Whether it lies in a place I wished for, or is studied from home", Preference.More)
{
    public override Anchors? FixedAnchors => ZeroToOne;

    public override double StartingPoints => 8;

    public override bool CanBeWeighed(Profile profile) =>
        profile.Places.Near is not null || profile.Places.States.Count > 0 || profile.Places.Regions.Count > 0;

    public override bool IsWished(Profile profile) => CanBeWeighed(profile);

    public override Func<Item, Figure<double>> For(CriterionGround ground) => ground.Places.Wished;

    public override string WhySame(Figure<double> measure) => measure.Value > 0.5
        ? "all that stand on the list lie where you would like to study, or are studied from home"
        : "none that stands on the list lies where you would like to study";

    public override string Ask => "On which campus is it taught, and how often must I be there?";

    public override string Text(Figure<double> measure) => measure.Value > 0.5 ? "yes" : "no";

    public override string Sentence(CriterionStanding standing) => Phrase(standing);

    public override string Phrase(CriterionStanding standing) => standing.Measure.Value > 0.5
        ? "it lies where I would like to study, or is studied from home"
        : "it lies outside the places I wished for";
}
