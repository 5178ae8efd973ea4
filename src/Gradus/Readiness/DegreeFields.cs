namespace Gradus.Readiness;

/// <summary>What the name of a degree's field says of it.</summary>
public static class DegreeFields
{
    private static readonly string[] Quantitative =
    [
        "comput", "software", "informati", "data", "machine learning", "artificial intelligence", "math", "statistic", "physic", "engineer", "econom", "actuar",
        "operations research", "analytics", "quantitative", "cybernetic", "robotic", "electronic",
    ];

    private static readonly string[] Mathematical = ["math", "statistic", "physic", "actuar"];
    private static readonly string[] Statistical = ["statistic", "actuar", "biostat", "data science"];
    private static readonly string[] Computing = ["computer sci", "computing", "software", "informatics", "computer eng"];

    /// <summary>A field that asks for mathematics or programming throughout.</summary>
    public static bool IsQuantitative(string field) => Holds(field, Quantitative);

    /// <summary>A field whose degrees hold calculus and linear algebra.</summary>
    public static bool IsMathematical(string field) => Holds(field, Mathematical) || Holds(field, ["engineer"]);

    /// <summary>A field whose degrees hold probability and statistics.</summary>
    public static bool IsStatistical(string field) => Holds(field, Statistical) || Holds(field, ["math"]);

    /// <summary>A field whose degrees hold programming, data structures and algorithms.</summary>
    public static bool IsComputing(string field) => Holds(field, Computing);

    private static bool Holds(string field, string[] words) => Array.Exists(words, w => field.Contains(w, StringComparison.OrdinalIgnoreCase));
}
