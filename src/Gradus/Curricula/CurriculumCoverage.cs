using Gradus.Degrees;
using Gradus.Programs;
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
/// <param name="GuaranteedCourses">Courses surely of it that everybody takes, whatever they pick.</param>
/// <param name="LikelyCourses">The same of courses that are of it more likely than not: for counts over many programs.</param>
/// <param name="AttainableCourses">Most courses that may be of it among those that pages name.</param>
/// <param name="Guaranteed">The courses guaranteed in credits; null where the credits of a course are not known.</param>
/// <param name="Attainable">The same of those attainable.</param>
public sealed record AreaCoverage(CourseArea Area, int GuaranteedCourses, int LikelyCourses, int AttainableCourses, double? Guaranteed, double? Attainable)
{
    /// <summary>What everybody takes, in credits or in courses.</summary>
    /// <exception cref="InvalidOperationException">Credits are asked for and not known.</exception>
    public double Least(bool inCredits) => inCredits ? Guaranteed!.Value : GuaranteedCourses;

    /// <summary>The most that can be taken, in credits or in courses.</summary>
    /// <inheritdoc cref="Least"/>
    public double Most(bool inCredits) => inCredits ? Attainable!.Value : AttainableCourses;
}

/// <summary>What a degree teaches, as far as its pages name courses.</summary>
/// <param name="Basis">What it rests on.</param>
/// <param name="Blocks">Parts whose courses are named; of written rules every part.</param>
/// <param name="Electives">Electives named as examples and in no part.</param>
/// <param name="Areas">The four core areas; empty where no course is named.</param>
/// <param name="Credits">Of the whole degree; null where no page says.</param>
/// <param name="Open">Credits of the degree whose courses no page names, without those of its final project where they are known; null where it cannot be told.</param>
/// <param name="IsUsualCredits">True where the credits of a course are those of other programs.</param>
public sealed record CurriculumCoverage(
    CoverageBasis Basis, IReadOnlyList<CourseBlock> Blocks, IReadOnlyList<CourseReading> Electives, IReadOnlyList<AreaCoverage> Areas, double? Credits, double? Open, bool IsUsualCredits)
{
    /// <summary>Every course named, in order.</summary>
    public IEnumerable<CourseReading> Courses => Blocks.SelectMany(b => b.Courses);

    /// <summary>The rules that somebody wrote down, which it is counted by; null where it is counted by what the program's record says.</summary>
    public DegreeRules? Written { get; init; }

    /// <summary>Open credits of the way through the degree that leaves the fewest; null as for <see cref="Open"/>.</summary>
    public double? LeastOpen { get; init; }

    /// <param name="program">The program.</param>
    /// <param name="reader">Reads its courses.</param>
    /// <param name="usual">Credits of a course where its pages do not tell.</param>
    /// <param name="written">The rules that somebody wrote down of its degree; null where nobody did.</param>
    public static CurriculumCoverage Of(Program program, CourseReader reader, UsualCredits usual, DegreeRules? written = null) =>
        (written is null ? null : WrittenCoverage.Of(program, reader, written)) ?? OfRecord(program, reader, usual);

    private static CurriculumCoverage OfRecord(Program program, CourseReader reader, UsualCredits usual)
    {
        double? credits = program.Credits.IsKnown ? program.Credits.Value : null;
        double? ofCourse = usual.Of(program.CreditSystem);
        var parts = new CurriculumParts(program.Coursework, reader, ofCourse, credits);
        IReadOnlyList<CourseBlock> blocks = parts.Blocks;
        CourseReading[] electives = [.. program.Coursework.Electives.Where(e => !parts.Holds(e)).Select(c => reader.Read(c.Code, c.Title))];
        CoverageBasis basis = blocks.Count == 0 ? CoverageBasis.Unknown : blocks.Any(b => b.Basis == BlockBasis.Rule) ? CoverageBasis.Rules : CoverageBasis.CoreNamed;
        double? open = credits is { } all && blocks.Count > 0 && blocks.All(b => b.CreditsOfACourse is not null)
            ? Math.Max(0, all - blocks.Sum(b => b.MostNamed * b.CreditsOfACourse!.Value) - (parts.FinalCredits ?? 0))
            : null;
        IReadOnlyList<AreaCoverage> areas = basis == CoverageBasis.Unknown ? [] : BlockCoverage.Of(blocks);
        return new CurriculumCoverage(basis, blocks, electives, [.. areas.Select(a => WithElectives(a, electives, open, ofCourse))], credits, open, parts.IsUsual) { LeastOpen = open };
    }

    /// <summary>What can be had with the electives that a page names as examples, as far as the degree has room for them.</summary>
    internal static AreaCoverage WithElectives(AreaCoverage area, IReadOnlyList<CourseReading> electives, double? open, double? ofCourse)
    {
        int room = open is { } credits && ofCourse is { } each ? (int)Math.Floor(credits / each) : 0;
        int chosen = Math.Min(room, electives.Count(e => e.MayBe(area.Area)));
        return area with { AttainableCourses = area.AttainableCourses + chosen, Attainable = area.Attainable + (chosen * (ofCourse ?? 0)) };
    }
}
