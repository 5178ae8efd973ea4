using Gradus.Programs;
using Gradus.Returns;
using Gradus.Statistics;

namespace Gradus.Ranking.Criteria;

/// <summary>What the degree brings beyond staying as one is, in the middle.</summary>
public sealed class ReturnCriterion() : Criterion("return", "Return to me", "What it brings me over the years beyond staying as I am, in the middle", Preference.More)
{
    internal const string Unpaid = "what you would earn without a degree is not known, or is nothing; say your yearly pay, or what you would earn without the degree where it is not today's pay";

    private static readonly Source Simulation = new("Gradus", "return over the years against staying as I am", null, null);

    public override bool IsWorkedOut => true;

    public override string WhyNothing => Unpaid;

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item => Of(ground, item, o => o.Median, "USD");

    /// <summary>Less than staying as one is speaks against it, though others bring less still.</summary>
    public override bool? Verdict(double measure) => measure < 0 ? false : null;

    public override string Sentence(CriterionStanding standing) => standing.Measure.Value < 0 ? Phrase(standing) : base.Sentence(standing);

    public override string Ask => "What does the whole degree cost a student like me, and what do its graduates earn?";

    public override string Text(Figure<double> measure) => CriterionWords.Money((double)Roughly.Amount((decimal)measure.Value));

    public override string Phrase(CriterionStanding standing) => standing.Measure.Value < 0
        ? $"{CriterionWords.Money((double)Roughly.Amount((decimal)-standing.Measure.Value))} less than staying as I am, in the middle of its range"
        : $"{Text(standing.Measure)} beyond staying as I am, in the middle of its range";

    /// <summary>Missing where the price is, and for every item where the person says nothing of their pay.</summary>
    internal static Figure<double> Of(CriterionGround ground, Item item, Func<Outcome, double> figure, string unit) =>
        ground.Returns.GetValueOrDefault(item.Id) is { Outcome: { } outcome }
            ? Figure<double>.Known(figure(outcome), FigureKind.Estimated, Simulation, unit)
            : Figure<double>.Missing(FigureStatus.NotCollected, Simulation, unit);
}
