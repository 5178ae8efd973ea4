using Gradus.People;

namespace Gradus.Ranking.Criteria;

/// <summary>The criteria of this guide, in the order in which they are shown.</summary>
public static class KnownCriteria
{
    public static Criterion Cost { get; } = new CostCriterion();

    public static Criterion WholeCost { get; } = new WholeCostCriterion();

    public static Criterion Cohort { get; } = new CohortCriterion();

    public static Criterion Focus { get; } = new FocusCriterion();

    public static Criterion Stem { get; } = new StemCriterion();

    public static Criterion Debt { get; } = new DebtCriterion();

    public static Criterion Research { get; } = new ResearchCriterion();

    public static Criterion Return { get; } = new ReturnCriterion();

    public static Criterion ReturnRisk { get; } = new ReturnRiskCriterion();

    public static Criterion ReadyWeeks { get; } = new ReadyWeeksCriterion();

    public static IReadOnlyList<Criterion> All { get; } =
    [
        Cost, WholeCost, EarningsCriterion.AfterOneYear, EarningsCriterion.AfterFiveYears, Cohort, new TrendCriterion(), Debt, Research,
        new PriceLevelCriterion(), new DistanceCriterion(), new PlaceCriterion(), Stem, new ModalityCriterion(), Focus, Return, ReturnRisk, ReadyWeeks,
    ];

    /// <summary>The criteria of this guide, and then those the person brings.</summary>
    public static IReadOnlyList<Criterion> For(Profile profile) => [.. All, .. profile.Criteria.Select(TableCriterion.Of)];

    /// <summary>Null when there is none of that key.</summary>
    public static Criterion? Find(string id) => All.FirstOrDefault(c => c.Id == id);
}
