using Gradus.Programs;
using Gradus.Programs.Curriculum;
using Gradus.Programs.Curriculum.Reading;

namespace Gradus.Curricula;

/// <summary>What a figure of coverage rests on.</summary>
public enum CoverageBasis
{
    /// <summary>No page names the courses.</summary>
    Unknown,

    /// <summary>A page names core courses; all are counted as taken.</summary>
    CoreNamed,

    /// <summary>A page says how many courses are taken of which.</summary>
    Rules,
}

/// <summary>How much of one core area a degree holds.</summary>
/// <param name="Area">The area.</param>
/// <param name="GuaranteedCourses">Courses of it that everybody takes, whatever they pick.</param>
/// <param name="AttainableCourses">Most courses of it among those that pages name.</param>
/// <param name="Guaranteed">The same in credits; null where the credits of a course are not known.</param>
/// <param name="Attainable">The same.</param>
public sealed record AreaCoverage(CourseArea Area, int GuaranteedCourses, int AttainableCourses, double? Guaranteed, double? Attainable);

/// <summary>What a degree teaches, as far as its pages name courses.</summary>
/// <param name="Basis">What it rests on.</param>
/// <param name="Blocks">Parts whose courses are named.</param>
/// <param name="Electives">Electives named as examples.</param>
/// <param name="Areas">The four core areas; empty where no course is named.</param>
/// <param name="Credits">Of the whole degree; null where no page says.</param>
/// <param name="Open">Credits of the degree whose courses no page names; null where it cannot be told.</param>
/// <param name="IsUsualCredits">True where the credits of a course are those of other programs.</param>
public sealed record CurriculumCoverage(
    CoverageBasis Basis, IReadOnlyList<CourseBlock> Blocks, IReadOnlyList<CourseReading> Electives, IReadOnlyList<AreaCoverage> Areas, double? Credits, double? Open, bool IsUsualCredits)
{
    private static readonly string[] CoreNames = ["core", "required", "foundation", "common", "compulsory"];

    /// <summary>Every course named, in order.</summary>
    public IEnumerable<CourseReading> Courses => Blocks.SelectMany(b => b.Courses);

    /// <param name="program">The program.</param>
    /// <param name="reader">Reads its courses.</param>
    /// <param name="usual">Credits of a course where its pages do not tell.</param>
    public static CurriculumCoverage Of(Program program, CourseReader reader, UsualCredits usual)
    {
        double? credits = program.Credits.IsKnown ? program.Credits.Value : null;
        double? ofCourse = usual.Of(program.CreditSystem);
        bool isUsual = false;
        List<CourseBlock> blocks = Parts(program.Coursework, reader, ofCourse, credits, ref isUsual);
        CourseReading[] electives = [.. program.Coursework.Electives.Select(c => reader.Read(c.Code, c.Title))];
        CoverageBasis basis = blocks.Count == 0 ? CoverageBasis.Unknown : blocks.Exists(b => b.IsRule) ? CoverageBasis.Rules : CoverageBasis.CoreNamed;
        double? open = credits is { } all && blocks.Count > 0 && blocks.TrueForAll(b => b.CreditsOfACourse is not null)
            ? Math.Max(0, all - blocks.Sum(b => b.Pick * b.CreditsOfACourse!.Value))
            : null;
        return new CurriculumCoverage(basis, blocks, electives, basis == CoverageBasis.Unknown ? [] : [.. CourseAreas.Core.Select(a => Coverage(a, blocks, electives, open, ofCourse))], credits, open, isUsual);
    }

    private static AreaCoverage Coverage(CourseArea area, List<CourseBlock> blocks, CourseReading[] electives, double? open, double? ofCourse)
    {
        int room = open is { } credits && ofCourse is { } each ? (int)Math.Floor(credits / each) : 0;
        int chosen = Math.Min(room, electives.Count(e => e.Is(area)));
        double? Sum(Func<CourseBlock, int> count) => blocks.TrueForAll(b => b.CreditsOfACourse is not null) ? blocks.Sum(b => count(b) * b.CreditsOfACourse!.Value) : null;
        return new AreaCoverage(
            area,
            blocks.Sum(b => b.Guaranteed(area)),
            blocks.Sum(b => b.Attainable(area)) + chosen,
            Sum(b => b.Guaranteed(area)),
            Sum(b => b.Attainable(area)) is { } named ? named + (chosen * (ofCourse ?? 0)) : null);
    }

    private static List<CourseBlock> Parts(Coursework coursework, CourseReader reader, double? usual, double? credits, ref bool isUsual)
    {
        var blocks = new List<CourseBlock>();
        bool isCoreUsed = coursework.Core.Count == 0;
        foreach (CourseGroup group in coursework.Groups)
        {
            bool takesCore = group.From.Count == 0 && !isCoreUsed && CoreNames.Any(n => group.Name.StartsWith(n, StringComparison.OrdinalIgnoreCase));
            isCoreUsed |= takesCore;
            IReadOnlyList<ProgramCourse> courses = takesCore ? coursework.Core : group.From;
            if (courses.Count > 0)
            {
                isCoreUsed |= coursework.Core.Any(c => courses.Contains(c));
                blocks.Add(Block(group, courses, reader, usual, ref isUsual));
            }
        }

        if (!isCoreUsed)
        {
            isUsual |= usual is not null;
            int most = usual is { } each && credits is { } all ? (int)Math.Floor(all / each) : coursework.Core.Count;
            blocks.Insert(0, new CourseBlock("Core courses", Math.Min(coursework.Core.Count, most), usual, Read(coursework.Core, reader), IsRule: false));
        }

        return blocks;
    }

    private static CourseBlock Block(CourseGroup group, IReadOnlyList<ProgramCourse> courses, CourseReader reader, double? usual, ref bool isUsual)
    {
        double? each = group is { Credits: { } credits, Pick: > 0 and var known } ? credits / known : null;
        isUsual |= each is null && usual is not null;
        each ??= usual;
        int pick = group.Pick ?? (group.Credits is { } said && each is > 0 ? (int)Math.Round(said / each.Value, MidpointRounding.AwayFromZero) : courses.Count);
        return new CourseBlock(group.Name, Math.Min(pick, courses.Count), each, Read(courses, reader), group.Pick is not null || group.Credits is not null);
    }

    private static CourseReading[] Read(IReadOnlyList<ProgramCourse> courses, CourseReader reader) => [.. courses.Select(c => reader.Read(c.Code, c.Title))];
}
