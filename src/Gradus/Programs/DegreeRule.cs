using Gradus.Programs.Curriculum;

namespace Gradus.Programs;

/// <summary>What a degree asks for, as far as its pages say.</summary>
/// <param name="Credits">Credits to graduate, in the program's own unit.</param>
/// <param name="Root">The groups of courses; the core courses as one group where the page states no groups.</param>
/// <param name="StatesGroups">True when the page states the groups; false when only core courses, or nothing, were seen.</param>
/// <param name="FinalProjects">Ways to finish; empty where no page says.</param>
/// <param name="FinalProjectRequired">Whether one of them is required; null where no page says.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record DegreeRule(
    Figure<double> Credits, AllOf Root, bool StatesGroups, IReadOnlyList<People.FinalProject> FinalProjects, bool? FinalProjectRequired)
{
    /// <summary>What the group of core courses is called where a page names them without groups.</summary>
    public const string CoreName = "Core courses";

    /// <summary>The rule of a program.</summary>
    public static DegreeRule Of(Program program)
    {
        Coursework courses = program.Coursework;
        bool stated = courses.Groups.Count > 0;
        IReadOnlyList<Requirement> parts = stated ? courses.Groups
            : courses.Core.Count > 0 ? [new CourseGroup(CoreName, null, null, courses.Core)]
            : [];
        return new(program.Credits, new AllOf(parts), stated, program.FinalProjects, program.FinalProjectRequired);
    }
}
