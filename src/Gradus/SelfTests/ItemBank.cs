namespace Gradus.SelfTests;

/// <summary>Every template there is.</summary>
public static class ItemBank
{
    /// <summary>Those of a topic, in a fixed order.</summary>
    public static IReadOnlyList<ItemTemplate> Of(TestTopic topic) => topic switch
    {
        TestTopic.Calculus => CalculusItems.All,
        TestTopic.LinearAlgebra => LinearAlgebraItems.All,
        TestTopic.Probability => ProbabilityItems.All,
        TestTopic.Statistics => StatisticsItems.All,
        TestTopic.Programming => ProgrammingItems.All,
        _ => AlgorithmItems.All,
    };
}
