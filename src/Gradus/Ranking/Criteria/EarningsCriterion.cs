using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Keeping;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>What aided graduates earned some years after.</summary>
public sealed class EarningsCriterion : Criterion
{
    private readonly ToldMeasure _told;
    private readonly Horizon _horizon;
    private readonly string _when;

    private EarningsCriterion(ToldMeasure told, string name, string question, Horizon horizon, string when, double points)
        : base(told.Id, name, question, Preference.More)
    {
        _told = told;
        _horizon = horizon;
        _when = when;
        StartingPoints = points;
    }

    public static EarningsCriterion AfterOneYear { get; } = new(
        ToldMeasure.EarningsAfterOneYear, "Earnings after 1 year", "What its aided graduates earned one year later", Horizon.OneYear, "one year after", 14);

    public static EarningsCriterion AfterFiveYears { get; } = new(
        ToldMeasure.EarningsAfterFiveYears, "Earnings after 5 years", "What its aided graduates earned five years later", Horizon.FiveYears, "five years after", 6);

    public override double StartingPoints { get; }

    /// <summary>What a person was told is taken in dollars of the year of the published medians: nobody says of which year it is.</summary>
    public override Func<Item, Figure<double>> For(CriterionGround ground)
    {
        string unit = $"USD of {ground.Catalog.PayCohort(_horizon).DollarsOf}";
        return item => ground.Told(item, _told, unit) ?? ground.Catalog.PayOf(item, _horizon).Measure();
    }

    public override string? KeptAs => _told.Id;

    public override string Ask => $"What did your graduates earn {_when}, in the middle, and how many of them answered?";

    /// <summary>With the year of its dollars: "$85,000 (of 2022)".</summary>
    public override string Text(Figure<double> measure) => $"{CriterionWords.Money(measure)} ({measure.Unit![4..]})";

    /// <summary>What is said beside a median that is not of the item's own recent graduates.</summary>
    private static string Aside(Figure<double> measure) => measure.Evidence?.Grade switch
    {
        _ when measure.Kind == FigureKind.Own => CriterionWords.AsTold,
        FigureGrade.Estimated => ", estimated",
        FigureGrade.General => ", several campuses together",
        FigureGrade.Old => ", an old figure",
        _ => "",
    };

    public override string Phrase(CriterionStanding standing) => $"{Text(standing.Measure)} earned {_when}{Aside(standing.Measure)}";
}
