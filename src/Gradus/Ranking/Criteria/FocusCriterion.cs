using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>How well focus, degree type, occupations and final project match the goal.</summary>
public sealed class FocusCriterion() : Criterion("focus", "Fits my goal", "How well its focus and degree type match my goal", Preference.More)
{
    public override Anchors? FixedAnchors => ZeroToOne;

    public override double StartingPoints => 20;

    /// <summary>More for a setting: it is a second wish beside the field, of which half is already lost where it is not met, and nothing else counts it.</summary>
    public override double StartingPointsFor(Profile profile) => profile.Goal.Setting.Count > 0 ? StartingPoints * WithSetting : StartingPoints;

    /// <summary>A judgement.</summary>
    private const double WithSetting = 2.5;

    public override bool CanBeWeighed(Profile profile) => profile.Goal.DegreeTypes.Count > 0 || profile.Goal.Occupations.Count > 0
        || profile.FinalProject.Count > 0 || Aim.Of(profile) is { Fields.Count: > 0 } or { Settings.Count: > 0 };

    public override Func<Item, Figure<double>> For(CriterionGround ground)
    {
        var aim = Aim.Of(ground.Profile);
        Func<Item, bool>? publishes = ground.Profile.Goal.Kind == GoalKind.Research ? ResearchCriterion.Publishes(ground.Catalog) : null;
        var leads = FieldOccupations.Of(ground.Catalog.Fields);
        return item => GoalFit.Of(item, ground.Profile, aim, leads, publishes);
    }

    public override string Ask => "Which courses of my field count towards the degree, and how often are they taught?";

    public override string Text(Figure<double> measure) => $"{CriterionWords.Percent(measure.Value)} % of my goal";

    public override string Sentence(CriterionStanding standing) => Phrase(standing);

    public override string Phrase(CriterionStanding standing) => $"matches {Text(standing.Measure)}";
}
