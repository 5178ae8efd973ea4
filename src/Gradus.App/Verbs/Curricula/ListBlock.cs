using Gradus.Curricula;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Curriculum;

namespace Gradus.App.Verbs.Curricula;

/// <summary>A part of a list that somebody gave.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Pick">How many of its courses are taken; null where nothing says.</param>
/// <param name="Courses">As read.</param>
internal sealed record ListBlock(string Name, int? Pick, IReadOnlyList<CourseReading> Courses)
{
    /// <summary>The parts of a list in its order; one alone where its headings do not say what is taken.</summary>
    /// <param name="list">The list.</param>
    /// <param name="courses">Its courses as read, in the same order.</param>
    public static ListBlock[] Of(CourseList list, IReadOnlyList<CourseReading> courses)
    {
        (ListSection? Section, CourseReading Course)[] all = [.. list.Courses.Zip(courses, (listed, read) => (listed.Section, read))];
        if (!all.Any(c => c.Section is { IsRequired: true } or { Pick: not null }))
        {
            return [new ListBlock("The list", null, courses)];
        }

        return
        [
            .. all.GroupBy(c => c.Section).Select(g => new ListBlock(
                g.Key?.Name ?? "Of the list, in no part",
                g.Key is { IsRequired: true } ? g.Count() : g.Key?.Pick,
                [.. g.Select(c => c.Course)])),
        ];
    }

    /// <summary>Courses surely of an area that are taken whatever is picked.</summary>
    public int Guaranteed(CourseArea area) => Pick is { } pick ? new CourseBlock(Name, pick, null, Courses, BlockBasis.Rule).Guaranteed(area) : 0;

    /// <summary>The least credits of those.</summary>
    public double GuaranteedCredits(CourseArea area) => Courses.Where(c => c.IsSurely(area)).Select(c => c.Credits!.Value).Order().Take(Guaranteed(area)).Sum();

    /// <summary>Most courses of an area that can be taken.</summary>
    public int Attainable(CourseArea area) => Math.Min(Pick ?? int.MaxValue, Courses.Count(c => c.Is(area)));

    /// <summary>The most credits of those.</summary>
    public double AttainableCredits(CourseArea area) => Courses.Where(c => c.Is(area)).Select(c => c.Credits!.Value).OrderDescending().Take(Attainable(area)).Sum();
}
