using Gradus.People;

namespace Gradus.SelfTests;

/// <summary>What the guide's own test can ask about.</summary>
public enum TestTopic
{
    Calculus,
    LinearAlgebra,
    Probability,
    Statistics,
    Programming,
    Algorithms,
}

/// <summary>The topics with their keys; the same as those of the subjects that programs ask for.</summary>
public static class TestTopics
{
    public static Vocabulary<TestTopic> All { get; } = new(
        new(TestTopic.Calculus, "calculus", "calculus"),
        new(TestTopic.LinearAlgebra, "linear-algebra", "linear algebra"),
        new(TestTopic.Probability, "probability", "probability"),
        new(TestTopic.Statistics, "statistics", "statistics"),
        new(TestTopic.Programming, "programming", "programming"),
        new(TestTopic.Algorithms, "algorithms", "algorithms"));

    /// <summary>The subject that a topic speaks for.</summary>
    public static Prerequisite SubjectOf(TestTopic topic) => topic switch
    {
        TestTopic.Calculus => Prerequisite.Calculus,
        TestTopic.LinearAlgebra => Prerequisite.LinearAlgebra,
        TestTopic.Probability => Prerequisite.Probability,
        TestTopic.Statistics => Prerequisite.Statistics,
        TestTopic.Programming => Prerequisite.Programming,
        _ => Prerequisite.Algorithms,
    };
}
