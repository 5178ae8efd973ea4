using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>Whether the CIP code is on the STEM list.</summary>
public sealed class StemCriterion() : Criterion("stem", "STEM status", "Whether its CIP code is on the STEM list", Preference.More)
{
    public override Anchors? FixedAnchors => ZeroToOne;

    public override double StartingPoints => 4;

    protected override bool CountsUnasked(Profile profile) => profile.Residency.Citizenship == Citizenship.F1Visa;

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item => item.Stem.Derive(on => on ? 1.0 : 0.0, "on the STEM list");

    public override string Ask => "Which CIP code will stand on my degree?";

    public override string Text(Figure<double> measure) => measure.Value > 0.5 ? "yes" : "no";

    public override string Sentence(CriterionStanding standing) => Phrase(standing);

    public override string Phrase(CriterionStanding standing) => standing.IsGood ? "its CIP code is on the STEM list" : "its CIP code is not on the STEM list";
}
