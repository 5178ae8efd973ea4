namespace Gradus.Programs.Curriculum;

/// <summary>What has to be done for a degree, as a tree: all of several requirements, or so much of a group of courses.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public abstract record Requirement
{
    /// <summary>Every course the requirement names, each once, in the order of the page.</summary>
    public abstract IEnumerable<ProgramCourse> Courses { get; }
}

/// <summary>Every part has to be met.</summary>
/// <param name="Parts">In the order of the page; empty where no page states any.</param>
public sealed record AllOf(IReadOnlyList<Requirement> Parts) : Requirement
{
    public override IEnumerable<ProgramCourse> Courses => Parts.SelectMany(p => p.Courses).Distinct();
}

/// <summary>So many courses, or so many credits, of a group.</summary>
/// <param name="Name">What the group is called.</param>
/// <param name="Pick">How many courses; null where the page says credits, or nothing.</param>
/// <param name="Credits">How many credits, in the program's own unit; null where the page says courses, or nothing.</param>
/// <param name="From">The courses that the page names; empty where it names none, so that they are not known.</param>
public sealed record CourseGroup(string Name, int? Pick, double? Credits, IReadOnlyList<ProgramCourse> From) : Requirement
{
    public override IEnumerable<ProgramCourse> Courses => From.Distinct();

    /// <summary>True when every course of the group has to be taken: as many are picked as are named.</summary>
    public bool IsWhole => From.Count > 0 && Pick == From.Count;
}
