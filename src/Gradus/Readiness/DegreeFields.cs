namespace Gradus.Readiness;

/// <summary>What the name of a degree's field says of it, as people write it: "Computer Science", "B.Tech CSE", "maths".</summary>
public static class DegreeFields
{
    private static readonly char[] Between = [' ', ',', '/', '(', ')', '-', '&', ';', ':'];

    /// <summary>Short forms, as whole words.</summary>
    private static readonly Dictionary<string, string> Short = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cs"] = "computer science",
        ["csc"] = "computer science",
        ["cse"] = "computer science and engineering",
        ["comp"] = "computer",
        ["sci"] = "science",
        ["it"] = "information technology",
        ["bca"] = "computer applications",
        ["mca"] = "computer applications",
        ["mis"] = "management information systems",
        ["ece"] = "electronic engineering",
        ["eee"] = "electrical engineering",
        ["ee"] = "electrical engineering",
        ["eecs"] = "electrical engineering and computer science",
        ["swe"] = "software engineering",
        ["ai"] = "artificial intelligence",
        ["ml"] = "machine learning",
        ["ds"] = "data science",
        ["stats"] = "statistics",
        ["maths"] = "mathematics",
        ["math"] = "mathematics",
        ["econ"] = "economics",
    };

    private static readonly string[] Mathematical = ["mathematic", "statistic", "physic", "actuar", "engineer"];
    private static readonly string[] Statistical = ["statistic", "actuar", "biostat", "data science", "mathematic"];

    private static readonly string[] Computing =
    [
        "computer sci", "computer eng", "computer program", "computer applic", "computing", "software eng", "software dev", "information technology", "informatics",
        "artificial intelligence", "machine learning",
    ];

    /// <summary>Words that make another field of one of these: teaching it, or a part of biology or health.</summary>
    private static readonly string[] Others = ["education", "teaching", "bioinformatics", "health informatics", "nursing informatics"];

    /// <summary>A field whose degrees hold calculus and linear algebra.</summary>
    public static bool IsMathematical(string field) => Holds(field, Mathematical);

    /// <summary>A field whose degrees hold probability and statistics.</summary>
    public static bool IsStatistical(string field) => Holds(field, Statistical);

    /// <summary>A field whose degrees hold programming, data structures and algorithms.</summary>
    public static bool IsComputing(string field) => Holds(field, Computing);

    /// <summary>A field that programs of this guide count as related: computing, mathematics, statistics. Engineering, physics and economics are a question to the school.</summary>
    public static bool IsRelated(string field) => Holds(field, Computing) || Holds(field, Statistical);

    private static bool Holds(string field, string[] words)
    {
        string written = string.Join(' ', field.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(word => Short.GetValueOrDefault(word, word)));
        bool Has(string word) => written.Contains(word, StringComparison.OrdinalIgnoreCase);
        return Array.Exists(words, Has) && !Array.Exists(Others, Has);
    }
}
