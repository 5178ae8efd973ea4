namespace Gradus.Programs.Curriculum;

/// <summary>The courses of a program as far as its pages name them.</summary>
/// <param name="Core">Required or core courses; empty where no page names them.</param>
/// <param name="Electives">Electives named as examples.</param>
/// <param name="Specializations">Tracks inside the degree.</param>
/// <param name="Groups">Groups of courses that make up the degree; empty where no page states them.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record Coursework(
    IReadOnlyList<ProgramCourse> Core, IReadOnlyList<ProgramCourse> Electives, IReadOnlyList<string> Specializations, IReadOnlyList<CourseGroup> Groups)
{
    /// <summary>No page names any.</summary>
    public static Coursework None { get; } = new([], [], [], []);

    /// <summary>A longer name speaks of more than the end: "thesis with twelve more credits".</summary>
    private const int MostWords = 5;

    private static readonly string[] OtherNames = ["elective", "core"];
    private static readonly string[] FinalNames = ["thesis", "capstone", "project", "practicum", "internship"];

    /// <summary>The group that is named for a final project and states its credits; null where none or several do.</summary>
    public CourseGroup? FinalProject => Groups.Where(g => g.Credits is not null && IsFinal(g.Name)).ToArray() is [var one] ? one : null;

    /// <summary>True where a part of a degree is named for what ends it alone, and not for core courses or electives beside that.</summary>
    public static bool IsFinal(string part) =>
        FinalNames.Any(n => part.Contains(n, StringComparison.OrdinalIgnoreCase)) && !OtherNames.Any(n => part.Contains(n, StringComparison.OrdinalIgnoreCase)) && part.Split(' ').Length <= MostWords;

    /// <summary>Every course named, each once: core, then electives, then those of groups.</summary>
    public IEnumerable<ProgramCourse> All => Core.Concat(Electives).Concat(Groups.SelectMany(g => g.From)).Distinct();
}
