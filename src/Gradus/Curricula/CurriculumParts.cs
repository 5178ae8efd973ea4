using Gradus.Programs.Curriculum;
using Gradus.Programs.Curriculum.Reading;

namespace Gradus.Curricula;

/// <summary>The parts of a degree whose courses its pages name: its groups, and its core where no group holds it.</summary>
internal sealed class CurriculumParts
{
    /// <summary>A page that states credits names at least so much of what they hold, or it names examples.</summary>
    private const double LeastNamed = 2 / 3.0;

    private static readonly string[] CoreNames = ["core", "required", "foundation", "common", "compulsory"];

    private readonly CourseReader _reader;
    private readonly double? _usual;
    private readonly double? _credits;
    private readonly List<CourseBlock> _blocks = [];
    private readonly List<ProgramCourse> _held = [];

    /// <param name="coursework">What the pages name.</param>
    /// <param name="reader">Reads the courses.</param>
    /// <param name="usual">Credits of a course where the pages do not tell; null where nothing tells.</param>
    /// <param name="credits">Of the whole degree; null where no page says.</param>
    public CurriculumParts(Coursework coursework, CourseReader reader, double? usual, double? credits)
    {
        (_reader, _usual, _credits) = (reader, usual, credits);
        bool hasCoreRule = false;
        foreach (CourseGroup group in coursework.Groups)
        {
            bool isCore = CoreNames.Any(n => group.Name.StartsWith(n, StringComparison.OrdinalIgnoreCase));
            bool takesCore = group.From.Count == 0 && isCore && !hasCoreRule;
            hasCoreRule |= isCore;
            Add(group, takesCore ? coursework.Core : group.From);
        }

        AddCore([.. Once(coursework.Core).Where(c => !Holds(c))], hasCoreRule);
        FinalCredits = coursework.FinalProject is { From.Count: 0, Credits: { } final } ? final : null;
    }

    /// <summary>The parts, in the order of the page; the core that no group holds first.</summary>
    public IReadOnlyList<CourseBlock> Blocks => _blocks;

    /// <summary>True where the credits of a course of some part are the usual ones.</summary>
    public bool IsUsual { get; private set; }

    /// <summary>Credits of a final project that stands as a part of its own without named courses; null where none or several do.</summary>
    public double? FinalCredits { get; }

    /// <summary>True where a part holds the course.</summary>
    public bool Holds(ProgramCourse course) => _held.Exists(course.IsSameAs);

    private static List<ProgramCourse> Once(IReadOnlyList<ProgramCourse> courses)
    {
        var once = new List<ProgramCourse>();
        once.AddRange(courses.Where(course => !once.Exists(course.IsSameAs)));
        return once;
    }

    private void Add(CourseGroup group, IReadOnlyList<ProgramCourse> named)
    {
        List<ProgramCourse> courses = Once(named);
        if (courses.Count == 0)
        {
            return;
        }

        double? each = group is { Credits: { } credits, Pick: > 0 and var known } ? credits / known : null;
        IsUsual |= each is null && _usual is not null;
        each ??= _usual;
        _blocks.Add(new CourseBlock(group.Name, group.Pick ?? ByCredits(group, courses.Count, each), each, Read(courses), group.Pick is not null || group.Credits is not null ? BlockBasis.Rule : BlockBasis.Core));
        _held.AddRange(courses);
    }

    /// <summary>Courses that the credits of a group hold: all that are named where they come near, since a course of this school may count more than is usual.</summary>
    private static int ByCredits(CourseGroup group, int named, double? each)
    {
        if (group.Credits is not { } said || each is not > 0)
        {
            return named;
        }

        int wanted = (int)Math.Round(said / each.Value, MidpointRounding.AwayFromZero);
        return wanted > named && named >= wanted * LeastNamed ? named : wanted;
    }

    private void AddCore(List<ProgramCourse> left, bool hasCoreRule)
    {
        if (left.Count == 0)
        {
            return;
        }

        IsUsual |= _usual is not null;
        int most = _usual is { } each && _credits is { } all ? (int)Math.Floor(all / each) : left.Count;
        _blocks.Insert(0, new CourseBlock("Core courses", Math.Min(left.Count, most), _usual, Read(left), hasCoreRule ? BlockBasis.Listed : BlockBasis.Core));
        _held.AddRange(left);
    }

    private CourseReading[] Read(List<ProgramCourse> courses) => [.. courses.Select(c => _reader.Read(c.Code, c.Title))];
}
