using System.Globalization;
using Gradus.Degrees;
using Gradus.Programs;
using Gradus.Programs.Curriculum;
using Gradus.Programs.Curriculum.Reading;

namespace Gradus.Curricula;

/// <summary>What the parts of a degree hold of each core area as its page states them: a course that two parts name is taken for one of them.</summary>
internal static class BlockCoverage
{
    /// <summary>Of every core area, in order.</summary>
    /// <param name="blocks">The parts, at least one.</param>
    public static IReadOnlyList<AreaCoverage> Of(IReadOnlyList<CourseBlock> blocks)
    {
        bool knows = blocks.All(b => b.CreditsOfACourse is not null);
        bool areAllTaken = blocks.All(b => b.Basis != BlockBasis.Listed);
        return areAllTaken && HoldsTwice(blocks) && Together(blocks, knows) is { } together ? together : [.. CourseAreas.Core.Select(a => Apart(a, blocks, knows))];
    }

    /// <summary>Each part by itself.</summary>
    private static AreaCoverage Apart(CourseArea area, IReadOnlyList<CourseBlock> blocks, bool knows)
    {
        double? Sum(Func<CourseBlock, int> count) => knows ? blocks.Sum(b => count(b) * b.CreditsOfACourse!.Value) : null;
        return new AreaCoverage(
            area, blocks.Sum(b => b.Guaranteed(area)), blocks.Sum(b => b.Likely(area)), blocks.Sum(b => b.Attainable(area)), Sum(b => b.Guaranteed(area)), Sum(b => b.Attainable(area)));
    }

    private static bool HoldsTwice(IReadOnlyList<CourseBlock> blocks)
    {
        ProgramCourse[] all = [.. blocks.SelectMany(b => b.Courses).Select(Named)];
        return all.Where((course, i) => all.Take(i).Any(course.IsSameAs)).Any();
    }

    /// <summary>All parts as rules of one track; null where no choice of courses fills them.</summary>
    private static IReadOnlyList<AreaCoverage>? Together(IReadOnlyList<CourseBlock> blocks, bool knows)
    {
        var courses = new List<(ProgramCourse Named, CourseReading Reading, RuleCourse Rule)>();
        var open = new List<RuleCourse>();
        var groups = new List<RuleGroup>();
        foreach (CourseBlock block in blocks)
        {
            decimal credits = RoundedCredits(block);
            var codes = new List<string>();
            foreach (CourseReading reading in block.Courses)
            {
                ProgramCourse named = Named(reading);
                int known = courses.FindIndex(c => c.Named.IsSameAs(named));
                if (known < 0)
                {
                    known = courses.Count;
                    courses.Add((named, reading, new RuleCourse($"{courses.Count}", reading.Title, credits)));
                }

                codes.Add(courses[known].Rule.Code);
            }

            if (block.Pick > block.Courses.Count)
            {
                string place = $"of {groups.Count}";
                codes.Add(place);
                open.Add(new RuleCourse(place, block.Name, credits) { IsOpen = true });
            }

            groups.Add(new RuleGroup($"{groups.Count}", block.Name, CourseSelector.Of(codes)) { Pick = block.Pick });
        }

        var track = new DegreeTrack("all", "", groups);
        var degree = new DegreeRules { Id = "", Title = "", Credits = 0, Unit = CreditSystem.Semester, Tracks = [track], Courses = [.. courses.Select(c => c.Rule), .. open], Sources = [] };
        return RuleCoverage.Of(new RuleSet(degree, track), course => courses[int.Parse(course.Code, CultureInfo.InvariantCulture)].Reading) is { } coverage
            ? knows ? coverage.Areas : [.. coverage.Areas.Select(a => a with { Guaranteed = null, Attainable = null })]
            : null;
    }

    private static decimal RoundedCredits(CourseBlock block) => Math.Round((decimal)(block.CreditsOfACourse ?? 1), 1, MidpointRounding.AwayFromZero);

    private static ProgramCourse Named(CourseReading course) => new(course.Code, course.Title);
}
