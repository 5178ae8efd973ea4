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

    /// <summary>Every course named, each once: core, then electives, then those of groups.</summary>
    public IEnumerable<ProgramCourse> All => Core.Concat(Electives).Concat(Groups.SelectMany(g => g.From)).Distinct();
}
