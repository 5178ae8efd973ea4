using Gradus.People;

namespace Gradus.Readiness;

/// <summary>Which subject a course of a transcript is, by its title.</summary>
internal static class CourseWords
{
    private static readonly (Prerequisite Subject, string[] Words)[] Titles =
    [
        (Prerequisite.MultivariableCalculus, ["multivariable", "multivariate calc", "vector calc", "calculus iii", "calculus 3"]),
        (Prerequisite.Calculus, ["calculus", "real analysis"]),
        (Prerequisite.LinearAlgebra, ["linear algebra", "matrix"]),
        (Prerequisite.Probability, ["probability", "stochastic"]),
        (Prerequisite.Statistics, ["statistic", "econometric", "regression"]),
        (Prerequisite.DiscreteMath, ["discrete math", "discrete struct", "combinatoric"]),
        (Prerequisite.Programming, ["programming", "software", "python", "java", "intro to computer science", "introduction to computer science"]),
        (Prerequisite.DataStructures, ["data structure"]),
        (Prerequisite.Algorithms, ["algorithm"]),
        (Prerequisite.Databases, ["database"]),
        (Prerequisite.ComputerSystems, ["operating system", "computer system", "computer architecture", "computer organization", "networks"]),
        (Prerequisite.MachineLearning, ["machine learning"]),
    ];

    private static readonly string[] NotPassed = ["f", "w", "i", "u", "nc", "np", "wf", "fail", "failed"];

    /// <summary>True where the title names the subject.</summary>
    public static bool Names(string title, Prerequisite subject)
    {
        foreach ((Prerequisite each, string[] words) in Titles)
        {
            if (each == subject)
            {
                return Array.Exists(words, w => title.Contains(w, StringComparison.OrdinalIgnoreCase));
            }
        }

        return false;
    }

    /// <summary>False for a grade that earns no credit; a grade that is not said counts as passed.</summary>
    public static bool IsPassed(string? grade) => grade is null || !NotPassed.Contains(grade.Trim().ToLowerInvariant(), StringComparer.Ordinal);
}
