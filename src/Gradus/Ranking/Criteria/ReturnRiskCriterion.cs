using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>How likely the degree leaves the person worse off.</summary>
public sealed class ReturnRiskCriterion() : Criterion("return-risk", "Chance of a loss", "How likely it leaves me worse off than staying as I am", Preference.Less)
{
    private const double Even = 0.5;

    public override Anchors? FixedAnchors => ZeroToOne;

    public override bool IsGradual => true;

    public override bool IsWorkedOut => true;

    public override string WhyNothing => ReturnCriterion.Unpaid;

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item => ReturnCriterion.Of(ground, item, o => o.ChanceOfLoss, "chance of a loss");

    /// <summary>A loss that is likelier than a gain speaks against it.</summary>
    public override bool? Verdict(double measure) => measure > Even ? false : null;

    public override string Ask => "What does the whole degree cost a student like me, and how many of those who begin it finish?";

    /// <summary>To the nearest tenth: the return of one degree has the range that the chance itself may lie in.</summary>
    public override string Text(Figure<double> measure) => Math.Round(measure.Value, 1) switch
    {
        <= 0 => "under 5 %",
        >= 1 => "over 95 %",
        double tenth => $"about {CriterionWords.Percent(tenth)} %",
    };

    public override string Phrase(CriterionStanding standing) => $"{Text(standing.Measure)} chance of a loss (its return says how sure that is)";
}
