using Gradus.People;
using Gradus.Readiness.Courses;

namespace Gradus.Readiness;

/// <summary>What the name of a degree's field says of it, as people write it: "Computer Science", "B.Tech CSE", "maths". By whole words: "physical therapy" holds no physics.</summary>
public static class DegreeFields
{
    /// <summary>Short forms, as whole words.</summary>
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        ["cs"] = "computer science",
        ["csc"] = "computer science",
        ["cse"] = "computer science and engineering",
        ["comp"] = "computer",
        ["sci"] = "science",
        ["sciences"] = "science",
        ["it"] = "information technology",
        ["ise"] = "information science and engineering",
        ["bca"] = "computer applications",
        ["mca"] = "computer applications",
        ["mis"] = "management information systems",
        ["ece"] = "electronic engineering",
        ["eee"] = "electrical engineering",
        ["ee"] = "electrical engineering",
        ["eecs"] = "electrical engineering and computer science",
        ["swe"] = "software engineering",
        ["engg"] = "engineering",
        ["engineer"] = "engineering",
        ["ai"] = "artificial intelligence",
        ["ml"] = "machine learning",
        ["ds"] = "data science",
        ["stat"] = "statistics",
        ["stats"] = "statistics",
        ["maths"] = "mathematics",
        ["math"] = "mathematics",
        ["econ"] = "economics",
    };

    private static readonly string[] NamedForStatistics = ["statistics", "statistical", "biostatistics", "statistik", "statistique", "statistiques", "estadistica", "statistica"];

    private static readonly string[] NamedForMathematics = ["mathematics", "mathematical", "mathematik", "mathematiques", "matematicas", "matematica"];

    private static readonly string[] NamedForProgramming =
        ["computer science", "computer engineering", "computer programming", "software engineering", "software development", "informatik", "informatique", "informatica"];

    private static readonly string[] Statistical = [.. NamedForStatistics, .. NamedForMathematics, "actuarial", "data science"];

    private static readonly string[] Mathematical =
        [.. Statistical.Where(s => s != "data science"), "physics", "astrophysics", "geophysics", "biophysics", "physik", "physique", "fisica", "engineering", "ingenieria", "ingenierie", "ingegneria", "engenharia"];

    private static readonly string[] Computing =
    [
        .. NamedForProgramming, "computer and information", "computer systems", "computer application", "computer applications", "computing", "information technology", "information science", "informatics",
        "wirtschaftsinformatik", "artificial intelligence", "machine learning",
    ];

    /// <summary>Words that make another field of one of these: teaching it, a part of biology or health, work with sound or books.</summary>
    private static readonly string[] Others =
    [
        "education", "teaching", "bioinformatics", "health informatics", "nursing informatics", "medical informatics", "health information", "library", "sound engineering", "audio engineering", "recording engineering", "broadcast engineering",
    ];

    /// <summary>A field whose degrees hold calculus and linear algebra.</summary>
    public static bool IsMathematical(string field) => Holds(field, Mathematical);

    /// <summary>A field whose degrees hold probability and statistics.</summary>
    public static bool IsStatistical(string field) => Holds(field, Statistical);

    /// <summary>A field whose degrees hold programming, data structures and algorithms.</summary>
    public static bool IsComputing(string field) => Holds(field, Computing);

    /// <summary>A field that programs of this guide count as related: computing, mathematics, statistics. Engineering, physics and economics are a question to the school.</summary>
    public static bool IsRelated(string field) => Holds(field, Computing) || Holds(field, Statistical);

    /// <summary>A field whose degrees cannot be had without a subject: statistics without statistics, mathematics without calculus and linear algebra, computer science without programming.</summary>
    public static bool IsNamedFor(Prerequisite subject, string field) => subject switch
    {
        Prerequisite.Statistics => Holds(field, NamedForStatistics),
        Prerequisite.Calculus or Prerequisite.LinearAlgebra => Holds(field, NamedForMathematics),
        Prerequisite.Programming => Holds(field, NamedForProgramming),
        _ => false,
    };

    private static bool Holds(string field, string[] phrases)
    {
        string written = $" {string.Join(' ', CourseWords.Words(field).Select(word => Short.GetValueOrDefault(word, word)))} ";
        bool Has(string phrase) => written.Contains($" {phrase} ", StringComparison.Ordinal);
        return Array.Exists(phrases, Has) && !Array.Exists(Others, Has);
    }
}
