using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>How likely the degree leaves the person worse off.</summary>
public sealed class ReturnRiskCriterion() : Criterion("return-risk", "Chance of a loss", "How likely it leaves me worse off than staying as I am", Preference.Less)
{
    public override Anchors? FixedAnchors => ZeroToOne;

    public override bool IsWorkedOut => true;

    public override string WhyNothing => ReturnCriterion.Unpaid;

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item => ReturnCriterion.Of(ground, item, o => o.ChanceOfLoss, "chance of a loss");

    public override string Text(Figure<double> measure) => $"{CriterionWords.Percent(measure.Value)} %";

    protected override string Phrase(CriterionStanding standing) => $"{Text(standing.Measure)} chance of a loss";
}
