using Gradus.Earnings;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>What aided graduates earned some years after.</summary>
public sealed class EarningsCriterion : Criterion
{
    private readonly Horizon _horizon;
    private readonly string _when;

    private EarningsCriterion(string id, string name, string question, Horizon horizon, string when, double points)
        : base(id, name, question, Preference.More)
    {
        _horizon = horizon;
        _when = when;
        StartingPoints = points;
    }

    public static EarningsCriterion AfterOneYear { get; } = new(
        "earnings-1yr", "Earnings after 1 year", "What its aided graduates earned one year later", Horizon.OneYear, "one year after", 14);

    public static EarningsCriterion AfterFiveYears { get; } = new(
        "earnings-5yr", "Earnings after 5 years", "What its aided graduates earned five years later", Horizon.FiveYears, "five years after", 6);

    public override double StartingPoints { get; }

    public override Func<Item, Figure<double>> For(CriterionGround ground) => item => ground.Catalog.PayOf(item, _horizon).Measure();

    public override string Ask => $"What did your graduates earn {_when}, in the middle, and how many of them answered?";

    /// <summary>With the year of its dollars: "$85,000 (of 2022)".</summary>
    public override string Text(Figure<double> measure) => $"{CriterionWords.Money(measure)} ({measure.Unit![4..]})";

    /// <summary>What is said beside a median that is not of the item's own recent graduates.</summary>
    private static string Aside(Figure<double> measure) => measure.Evidence?.Grade switch
    {
        FigureGrade.Estimated => ", estimated",
        FigureGrade.General => ", several campuses together",
        FigureGrade.Old => ", an old figure",
        _ => "",
    };

    public override string Phrase(CriterionStanding standing) => $"{Text(standing.Measure)} earned {_when}{Aside(standing.Measure)}";
}
