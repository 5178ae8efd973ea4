using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Curricula;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Curriculum;

namespace Gradus.App.Verbs.Curricula;

/// <summary>The answer of <c>gradus curriculum</c>: what a degree teaches, as far as courses are known.</summary>
public sealed record CurriculumContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("Of the degree; null for a list of courses alone")] string? Id,
    [Description("Of the degree; null for a list of courses alone")] string? Title,
    [Description("Of the degree; null for a list of courses alone")] string? Institution,
    [Description("What the areas rest on: how many courses are taken of which; core courses that a page names, all counted as taken; a list that was given; nothing, so that only what is usual is said"), Words("rules", "core-named", "list", "unknown")] string Basis,
    [Description("The four core areas; empty where no course is known")] IReadOnlyList<AreaContract> Areas,
    [Description("What programs hold whose courses are known: of the same degree type where enough are, else of all")] UsualContract Usual,
    [Description("Credits of the whole degree; null where no page says")] double? Credits,
    [Description("Of these, credits whose courses no page names: they may fall into any area; null where it cannot be told")] double? OpenCredits,
    [Description("True where the credits of a course are the usual ones of other programs, since no page tells")] bool UsualCredits,
    [Description("Parts of the degree whose courses are known")] IReadOnlyList<BlockContract> Parts,
    [Description("Electives that a page names as examples")] IReadOnlyList<CourseContract> Electives,
    [Description("How it ends")] FinalProjectContract FinalProject,
    [Description("Lines of the list of which nothing could be made")] IReadOnlyList<string> Unread,
    [Description("Titles that stand in the list more than once and are counted once")] IReadOnlyList<string> Repeated)
{
    /// <summary>Facts of a program that speak of its courses and its end.</summary>
    private static readonly string[] Fields = ["coreCourses", "electives", "requirements", "finalProject"];

    [Description("Why the credits of the list are not added up, in a sentence; null where they are, and for a degree")]
    public string? CreditsDoubt { get; init; }

    [Description("Of how many courses of the list it counts what the person said before")]
    public int Remembered { get; init; }

    [Description("The pages that name the courses and the end; empty where none is on record, or for a list")]
    public IReadOnlyList<CurriculumPageContract> Pages { get; init; } = [];

    /// <summary>Of a degree of the catalogue.</summary>
    public static CurriculumContract Of(Catalog catalog, CatalogCurricula curricula, Item item)
    {
        CurriculumCoverage? coverage = item.Program is { } program ? curricula.Of(program) : null;
        return new CurriculumContract(
            catalog.Version,
            item.Id,
            item.Title,
            item.Institution.Name,
            Key(coverage?.Basis ?? CoverageBasis.Unknown),
            [.. coverage?.Areas.Select(AreaContract.Of) ?? []],
            UsualContract.Of(catalog, curricula, item),
            coverage?.Credits,
            coverage?.Open,
            coverage?.IsUsualCredits ?? false,
            [.. coverage?.Blocks.Select(BlockContract.Of) ?? []],
            [.. coverage?.Electives.Select(CourseContract.Of) ?? []],
            FinalProjectContract.Of(item.Program),
            [],
            [])
        {
            Pages = [.. (item.Program?.Facts ?? []).Where(f => Fields.Contains(f.Field, StringComparer.Ordinal)).Select(CurriculumPageContract.Of).Distinct()],
        };
    }

    /// <summary>Of a list that somebody gave, set beside a degree where one is named.</summary>
    public static CurriculumContract Of(Catalog catalog, CatalogCurricula curricula, Item? item, CourseList list)
    {
        CourseReading[] courses = [.. list.Courses.Select(c => curricula.Reader.Read(c.Code, c.Title, c.Description, c.Credits, c.Said))];
        string? doubt = CurriculumWords.CreditsDoubt(list);
        bool knowsCredits = doubt is null;
        ListBlock[] blocks = ListBlock.Of(list, courses);
        return new CurriculumContract(
            catalog.Version,
            item?.Id,
            item?.Title,
            item?.Institution.Name,
            "list",
            [.. CourseAreas.Core.Select(a => AreaContract.Of(a, blocks, knowsCredits))],
            UsualContract.Of(catalog, curricula, item),
            knowsCredits ? courses.Sum(c => c.Credits!.Value) : null,
            null,
            UsualCredits: false,
            [.. blocks.Select(b => new BlockContract(b.Name, b.Pick, [.. b.Courses.Select(CourseContract.Of)]))],
            [],
            FinalProjectContract.Of(item?.Program),
            [.. list.Unread.Select(u => $"{u.Number}: {u.Text}")],
            list.Repeated)
        {
            CreditsDoubt = doubt,
        };
    }

    private static string Key(CoverageBasis basis) => basis switch
    {
        CoverageBasis.Rules => "rules",
        CoverageBasis.CoreNamed => "core-named",
        _ => "unknown",
    };
}

/// <summary>How much of a core area.</summary>
public sealed record AreaContract(
    [Words("ml-fundamentals", "data-science-and-structures", "statistics-and-optimisation", "deep-learning")] string Area,
    [Description("Credits of it that everybody takes, whatever they pick; null where credits are not known, or the list does not say what has to be taken")] double? Guaranteed,
    [Description("Most credits of it among the courses that are known; null where credits are not known")] double? Attainable,
    [Description("The same in courses; null where the list does not say what has to be taken")] int? GuaranteedCourses,
    int AttainableCourses)
{
    public static AreaContract Of(AreaCoverage area) => new(CourseAreas.All.KeyOf(area.Area), area.Guaranteed, area.Attainable, area.GuaranteedCourses, area.AttainableCourses);

    /// <summary>Of a list: certain is only what its headings say.</summary>
    internal static AreaContract Of(CourseArea area, IReadOnlyList<ListBlock> blocks, bool knowsCredits)
    {
        bool says = blocks.Any(b => b.Pick is not null);
        return new AreaContract(
            CourseAreas.All.KeyOf(area),
            says && knowsCredits ? blocks.Sum(b => b.GuaranteedCredits(area)) : null,
            knowsCredits ? blocks.Sum(b => b.AttainableCredits(area)) : null,
            says ? blocks.Sum(b => b.Guaranteed(area)) : null,
            blocks.Sum(b => b.Attainable(area)));
    }
}

/// <summary>A page that names courses.</summary>
public sealed record CurriculumPageContract(
    [Description("Its address")] string Page,
    [Description("The period it speaks of; null where it does not say")] string? Year,
    [Description("Whose page it is: the school's own, its own of an earlier year, somebody else's"), Words("official", "official, older", "third party")] string Kind)
{
    public static CurriculumPageContract Of(ProgramFact fact) => new(fact.Source.Document, fact.Source.Year, FactText.Kind(fact.Kind));
}

/// <summary>What is usual.</summary>
public sealed record UsualContract(
    [Description("Name of the degree type that is counted; null where all programs are")] string? DegreeType,
    [Description("How many programs are counted: those whose pages name courses")] int Programs,
    IReadOnlyList<UsualAreaContract> Areas)
{
    public static UsualContract Of(Catalog catalog, CatalogCurricula curricula, Item? item)
    {
        string? type = item?.Program?.DegreeType;
        (bool isOfType, IReadOnlyList<UsualArea> areas) = curricula.Usual(type, item?.Program?.Id);
        return new UsualContract(
            isOfType ? catalog.DegreeTypes.FirstOrDefault(t => t.Id == type)?.Name ?? type : null,
            areas.Count == 0 ? 0 : areas[0].Programs,
            [.. areas.Select(a => new UsualAreaContract(CourseAreas.All.KeyOf(a.Area), a.Holding, a.Middle))]);
    }
}

/// <summary>What is usual of an area.</summary>
public sealed record UsualAreaContract(
    [Words("ml-fundamentals", "data-science-and-structures", "statistics-and-optimisation", "deep-learning")] string Area,
    [Description("How many of the programs name a course that everybody takes, or that is listed as core, and that is of it more likely than not")] int Programs,
    [Description("The middle of the number of such courses")] double Courses);

/// <summary>A part of the degree.</summary>
public sealed record BlockContract(
    string Name,
    [Description("How many are taken, more than are listed where the page names examples alone; null where nothing says")] int? Pick,
    IReadOnlyList<CourseContract> Courses)
{
    [Description("False where the page lists them as the core, yet the rule that it states for its core does not name them: none is counted as taken")]
    public bool IsCounted { get; init; } = true;

    public static BlockContract Of(CourseBlock block) => new(block.Name, block.Basis == BlockBasis.Rule ? block.Pick : null, [.. block.Courses.Select(CourseContract.Of)])
    {
        IsCounted = block.Basis != BlockBasis.Listed,
    };
}

/// <summary>A course as it was read.</summary>
public sealed record CourseContract(
    string? Code,
    string Title,
    double? Credits,
    [Description("What it is about; keys of the rubric")] IReadOnlyList<string> Areas,
    [Description("True where a person said so")] bool Said,
    [Description("True where a core area is neither likely nor unlikely")] bool Open,
    [Description("How likely a reader would find it to be of each core area, in their order: 0 to 1")] IReadOnlyList<double> Chances)
{
    public static CourseContract Of(CourseReading course) => new(
        course.Code, course.Title, course.Credits, [.. course.Areas.Select(CourseAreas.All.KeyOf)], course.IsSaid, course.IsOpen, [.. course.Chances.Select(c => Math.Round(c, 2))]);

    private static readonly string[] Methods = [.. new[] { CourseArea.MachineLearning, CourseArea.DeepLearning, CourseArea.Statistics, CourseArea.Language, CourseArea.Vision, CourseArea.Robotics, CourseArea.Mathematics }.Select(CourseAreas.All.KeyOf)];

    [Description("True for a course that applies methods to a field")]
    public bool IsApplied => Areas.Contains("application", StringComparer.Ordinal);

    [Description("What an elective is for: deeper into methods; applied to a field; neither"), Words("methods", "applied", "other")]
    public string Sort => IsApplied ? "applied" : Areas.Any(a => Methods.Contains(a, StringComparer.Ordinal)) ? "methods" : "other";
}

/// <summary>How a degree ends.</summary>
public sealed record FinalProjectContract(
    [Description("Ways to finish that pages name; empty where none does")] IReadOnlyList<string> Ways,
    [Description("Whether one of them is required; null where no page says")] bool? Required,
    [Description("Credits of it; null where no page says")] double? Credits)
{
    public static FinalProjectContract Of(Program? program) =>
        new([.. program?.FinalProjects.Select(Vocabularies.FinalProjects.KeyOf) ?? []], program?.FinalProjectRequired, program?.Coursework.FinalProject?.Credits);
}
