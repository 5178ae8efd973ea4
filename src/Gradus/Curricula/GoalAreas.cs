using Gradus.People;
using Gradus.Programs.Curriculum.Reading;

namespace Gradus.Curricula;

/// <summary>What a goal asks of a curriculum: a judgement of this guide, since nobody counts which courses people in an occupation took.</summary>
public static class GoalAreas
{
    /// <summary>The areas of courses that a subject is made of, the first before the others; empty where courses are not read into any that stands for it.</summary>
    public static IReadOnlyList<CourseArea> Of(Focus focus) => focus switch
    {
        Focus.MachineLearning => [CourseArea.MachineLearning],
        Focus.ArtificialIntelligence => [CourseArea.MachineLearning, CourseArea.DeepLearning],
        Focus.DataScience or Focus.Analytics => [CourseArea.Data, CourseArea.Statistics],
        Focus.ComputerScience => [CourseArea.Programming, CourseArea.Systems],
        Focus.Statistics or Focus.AppliedMathematics => [CourseArea.Statistics],
        Focus.Nlp => [CourseArea.Language, CourseArea.DeepLearning],
        Focus.ComputerVision => [CourseArea.Vision, CourseArea.DeepLearning],
        Focus.Robotics => [CourseArea.Robotics],
        _ => [],
    };

    /// <summary>The areas that a kind of career rests on most.</summary>
    public static IReadOnlyList<CourseArea> Of(GoalKind kind) => kind switch
    {
        GoalKind.Engineering => [CourseArea.MachineLearning, CourseArea.Data],
        GoalKind.Research => [CourseArea.MachineLearning, CourseArea.Statistics],
        _ => [CourseArea.Data, CourseArea.Statistics],
    };
}
