using Gradus.Degrees;
using Gradus.Programs;
using Gradus.Programs.Curriculum;
using Gradus.Programs.Curriculum.Reading;

namespace Gradus.Curricula;

/// <summary>What a degree teaches by the rules that somebody wrote down of it: over all ways through it that the program leaves open.</summary>
internal static class WrittenCoverage
{
    /// <summary>What it teaches; null where nothing fills the rules, or too many ways do.</summary>
    public static CurriculumCoverage? Of(Program program, CourseReader reader, DegreeRules rules)
    {
        var readings = new Dictionary<string, CourseReading>(StringComparer.OrdinalIgnoreCase);
        CourseReading Read(RuleCourse course) => readings.TryGetValue(course.Code, out CourseReading? known) ? known
            : readings[course.Code] = reader.Read(course.Code, course.Title.Length > 0 ? course.Title : course.Code, credits: (double)course.Credits);
        RuleSet[] ways = [.. rules.WaysOf(program.Id).Select(track => new RuleSet(rules, track))];
        RuleCoverage.TrackCoverage?[] each = [.. ways.Select(way => RuleCoverage.Of(way, Read))];
        if (each.Any(c => c is null))
        {
            return null;
        }

        RuleCoverage.TrackCoverage coverage = each.Select(c => c!).Aggregate((one, other) => one.Or(other));
        CourseReading[] electives = coverage.Open == 0 ? []
            : [.. program.Coursework.Electives.Where(e => !rules.Courses.Any(c => e.IsSameAs(new ProgramCourse(c.Code, c.Title)))).Select(c => reader.Read(c.Code, c.Title))];
        return new CurriculumCoverage(
            CoverageBasis.Rules,
            Blocks(ways, Read),
            electives,
            [.. coverage.Areas.Select(a => CurriculumCoverage.WithElectives(a, electives, coverage.Open, (double)rules.UsualCredits))],
            (double)rules.Credits,
            coverage.Open,
            IsUsualCredits: false)
        {
            Written = rules,
            LeastOpen = coverage.LeastOpen,
        };
    }

    /// <summary>The parts: what holds on every way, then those of each way, named for it where there are several.</summary>
    private static List<CourseBlock> Blocks(RuleSet[] ways, Func<RuleCourse, CourseReading> read)
    {
        var blocks = new List<CourseBlock>();
        foreach (RuleSet way in ways)
        {
            foreach (RuleGroup group in way.Groups)
            {
                bool isCommon = way.Degree.Common.Groups.Contains(group);
                if (isCommon && way != ways[0])
                {
                    continue;
                }

                RuleCourse[] named = group.From.IsAny ? [.. way.Courses.Where(c => !way.Groups.Any(g => !g.From.IsAny && way.Fits(c, g.From)))] : [.. way.Courses.Where(c => way.Fits(c, group.From))];
                blocks.Add(new CourseBlock(
                    isCommon || ways.Length == 1 || way.Track.Name == group.Name ? group.Name : $"{way.Track.Name}: {group.Name}",
                    group.Pick ?? (int)decimal.Ceiling(way.NeedOf(group) / way.UsualCredits),
                    (double)way.UsualCredits,
                    [.. named.Where(c => !c.IsOpen && !c.IsDormant).Select(read)],
                    group.From.IsAny ? BlockBasis.Any : BlockBasis.Rule));
            }
        }

        return blocks;
    }
}
