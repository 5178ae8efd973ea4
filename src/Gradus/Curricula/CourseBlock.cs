using Gradus.Programs.Curriculum.Reading;

namespace Gradus.Curricula;

/// <summary>A part of a degree whose courses are named: so many of them are taken.</summary>
/// <param name="Name">What the page calls it.</param>
/// <param name="Pick">How many are taken; more than are named where the page names examples alone.</param>
/// <param name="CreditsOfACourse">In the program's own unit; null where nothing tells.</param>
/// <param name="Courses">The courses to take them from.</param>
/// <param name="Basis">What the number taken rests on.</param>
public sealed record CourseBlock(string Name, int Pick, double? CreditsOfACourse, IReadOnlyList<CourseReading> Courses, BlockBasis Basis)
{
    /// <summary>How many of the courses named are taken at most.</summary>
    public int MostNamed => Math.Min(Pick, Courses.Count);

    /// <summary>Courses surely of an area that are taken whatever is picked; 0 where more are picked than the page names, since others may stand for them.</summary>
    public int Guaranteed(CourseArea area) => Taken(c => c.IsSurely(area));

    /// <summary>The same of courses more likely than not of the area.</summary>
    public int Likely(CourseArea area) => Taken(c => c.Is(area));

    /// <summary>Most courses of an area that can be picked, with those that may be of it.</summary>
    public int Attainable(CourseArea area) => Math.Min(Pick, Courses.Count(c => c.MayBe(area)));

    private int Taken(Func<CourseReading, bool> isOf) => Basis == BlockBasis.Listed || Pick > Courses.Count ? 0 : Math.Max(0, Pick - Courses.Count(c => !isOf(c)));
}

/// <summary>What the number of courses taken of a part rests on.</summary>
public enum BlockBasis
{
    /// <summary>A page says how many courses or credits.</summary>
    Rule,

    /// <summary>Any course of the degree counts; those that no other part names are listed.</summary>
    Any,

    /// <summary>A page lists them as the core and says no more: all are counted as taken.</summary>
    Core,

    /// <summary>A page lists them as the core, yet the rule that it states for its core does not name them: none is counted as taken.</summary>
    Listed,
}
