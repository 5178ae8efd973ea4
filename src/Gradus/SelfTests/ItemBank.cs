using Gradus.People;

namespace Gradus.SelfTests;

/// <summary>Every template there is.</summary>
public static class ItemBank
{
    /// <summary>Those of a topic, in a fixed order.</summary>
    public static IReadOnlyList<ItemTemplate> Of(Prerequisite topic) => topic switch
    {
        Prerequisite.Calculus => CalculusItems.All,
        Prerequisite.LinearAlgebra => LinearAlgebraItems.All,
        Prerequisite.Probability => ProbabilityItems.All,
        Prerequisite.Statistics => StatisticsItems.All,
        Prerequisite.Programming => ProgrammingItems.All,
        Prerequisite.Algorithms => AlgorithmItems.All,
        _ => throw new ArgumentOutOfRangeException(nameof(topic), topic, "no subject that is tested"),
    };
}
