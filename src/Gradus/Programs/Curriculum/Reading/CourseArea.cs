using Gradus.People;

namespace Gradus.Programs.Curriculum.Reading;

/// <summary>What a course is about: the four core areas of a degree in machine learning first, then what stands around them.</summary>
public enum CourseArea
{
    /// <summary>Learning from data as a subject.</summary>
    MachineLearning,

    /// <summary>Working with data, databases, and data structures.</summary>
    Data,

    /// <summary>Statistics and optimisation.</summary>
    Statistics,

    /// <summary>Artificial neural networks of several layers.</summary>
    DeepLearning,

    /// <summary>Text and speech.</summary>
    Language,

    /// <summary>Images and video.</summary>
    Vision,

    /// <summary>Robots, control by learning, decisions in sequence.</summary>
    Robotics,

    /// <summary>Computer systems and software.</summary>
    Systems,

    /// <summary>Ethics, law and society.</summary>
    Ethics,

    /// <summary>Programming and algorithms.</summary>
    Programming,

    /// <summary>Mathematics that comes before.</summary>
    Mathematics,

    /// <summary>A profession or a science that data or computing is applied to.</summary>
    Application,

    /// <summary>Thesis, capstone, practicum, internship, directed study.</summary>
    Project,

    /// <summary>None of these.</summary>
    Unrelated,
}

/// <summary>The areas of courses: how they are written and which four are the core.</summary>
public static class CourseAreas
{
    /// <summary>Every area, in order.</summary>
    public static Vocabulary<CourseArea> All { get; } = new(
        new(CourseArea.MachineLearning, "ml-fundamentals", "machine learning"),
        new(CourseArea.Data, "data-science-and-structures", "data science and data structures"),
        new(CourseArea.Statistics, "statistics-and-optimisation", "statistics and optimisation"),
        new(CourseArea.DeepLearning, "deep-learning", "deep learning"),
        new(CourseArea.Language, "nlp", "text and speech"),
        new(CourseArea.Vision, "vision", "images and video"),
        new(CourseArea.Robotics, "robotics-rl", "robotics and reinforcement learning"),
        new(CourseArea.Systems, "systems", "computer systems and software"),
        new(CourseArea.Ethics, "ethics", "ethics, law and society"),
        new(CourseArea.Programming, "programming-and-algorithms", "programming and algorithms"),
        new(CourseArea.Mathematics, "maths-prerequisite", "mathematics that comes before"),
        new(CourseArea.Application, "application", "applied to a field"),
        new(CourseArea.Project, "capstone-thesis", "thesis, capstone or practice"),
        new(CourseArea.Unrelated, "unrelated", "none of these"));

    /// <summary>The four areas that degrees in machine learning have in common.</summary>
    public static IReadOnlyList<CourseArea> Core { get; } = [CourseArea.MachineLearning, CourseArea.Data, CourseArea.Statistics, CourseArea.DeepLearning];
}
