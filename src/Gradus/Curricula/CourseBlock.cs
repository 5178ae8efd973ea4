using Gradus.Programs.Curriculum.Reading;

namespace Gradus.Curricula;

/// <summary>A part of a degree whose courses are named: so many of them are taken.</summary>
/// <param name="Name">What the page calls it.</param>
/// <param name="Pick">How many are taken; at most as many as are named.</param>
/// <param name="CreditsOfACourse">In the program's own unit; null where nothing tells.</param>
/// <param name="Courses">The courses to take them from.</param>
/// <param name="IsRule">True where the page says how many; false where it lists them as the core, so that all are counted.</param>
public sealed record CourseBlock(string Name, int Pick, double? CreditsOfACourse, IReadOnlyList<CourseReading> Courses, bool IsRule)
{
    /// <summary>Courses of an area that are taken whatever is picked.</summary>
    public int Guaranteed(CourseArea area) => Math.Max(0, Pick - Courses.Count(c => !c.Is(area)));

    /// <summary>Most courses of an area that can be picked.</summary>
    public int Attainable(CourseArea area) => Math.Min(Pick, Courses.Count(c => c.Is(area)));
}
