namespace Gradus.Sources.Curated;

/// <summary>The words that program records may use, in the order of the program schema.</summary>
public static class ProgramVocabulary
{
    public static IReadOnlyList<string> Degrees { get; } = ["MS", "MPS", "MEng", "MSE", "MCS", "MEM", "MASc", "MA", "MIDS", "other"];

    public static IReadOnlyList<string> Focus { get; } =
    [
        "machine-learning", "artificial-intelligence", "data-science", "analytics", "computer-science", "statistics", "nlp",
        "computer-vision", "robotics", "signal-processing", "engineering-management", "applied-mathematics", "other",
    ];

    public static IReadOnlyList<string> CreditSystems { get; } =
        ["semester", "quarter", "trimester", "units", "course units", "course credits", "competency units"];

    public static IReadOnlyList<string> Kinds { get; } = ["official", "official-old", "third-party"];

    public static IReadOnlyList<string> Modalities { get; } = ["campus", "online-async", "online-sync", "online", "hybrid"];

    public static IReadOnlyList<string> Paces { get; } = ["full-time", "part-time"];

    public static IReadOnlyList<string> FinalProjects { get; } =
        ["thesis", "capstone", "project", "practicum", "internship", "exam", "none"];

    public static IReadOnlyList<string> Prerequisites { get; } =
    [
        "calculus", "multivariable-calculus", "linear-algebra", "probability", "statistics", "discrete-math", "programming",
        "data-structures", "algorithms", "databases", "computer-systems", "machine-learning", "related-bachelors", "any-bachelors",
    ];

    public static IReadOnlyList<string> Gre { get; } = ["required", "optional", "not-accepted", "waivable"];

    public static IReadOnlyList<string> TuitionBases { get; } = ["credit", "course", "term", "year", "program"];

    public static IReadOnlyList<string> Residencies { get; } = ["any", "in-state", "out-of-state", "online"];

    public static IReadOnlyList<string> Bounds { get; } = ["lower", "upper", "rounded"];

    public static IReadOnlyList<string> Terms { get; } = ["fall", "winter", "spring", "summer"];
}
