using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Profiles;
using Gradus.Catalogs;
using Gradus.Curricula;
using Gradus.Degrees;
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

    [Description("The pages of the rules that somebody wrote down of the degree, by which all is counted; empty where its record alone says what is taken, or for a list")]
    public IReadOnlyList<RuleSourceContract> Rules { get; init; } = [];

    [Description("Open credits of the way through the degree that leaves the fewest; openCredits is that of the way that leaves the most; null as that is")]
    public double? LeastOpenCredits { get; init; }

    [Description("Its areas beside those of other programs; null where its own courses are not known, or those of fewer than five others, and for a list")]
    public BesideContract? Beside { get; init; }

    [Description("Name under which the list is kept; null where it is not kept, and for a degree")]
    public string? KeptAs { get; init; }

    [Description("Name of the profile; null for nobody in particular")]
    public string? Profile { get; init; }

    [Description("What the person's goal asks for against what is held; null where no profile says a goal")]
    public CurriculumGoalContract? Goal { get; init; }

    [Description("What the person says that this answer does not use, and why")]
    public IReadOnlyList<NotUsedContract> NotUsed { get; init; } = [];

    /// <summary>The same for a person; unchanged for nobody in particular.</summary>
    public CurriculumContract For(Profile? person) => person is null ? this : this with
    {
        Profile = person.Name,
        Goal = CurriculumGoalContract.Of(person.Goal, this),
        FinalProject = FinalProject.For(person.FinalProject),
        NotUsed = Profiles.NotUsed.In(PersonalAnswer.Curriculum, person),
    };

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
            FinalProjectContract.Of(curricula, item.Program),
            [],
            [])
        {
            Beside = item.Program is { } named ? BesideContract.Of(catalog, curricula, named) : null,
            LeastOpenCredits = coverage?.LeastOpen,
            Rules = [.. coverage?.Written?.Sources.Select(RuleSourceContract.Of) ?? []],
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
            FinalProjectContract.Of(curricula, item?.Program),
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

/// <summary>A page that rules were read on.</summary>
public sealed record RuleSourceContract(
    [Description("Its address")] string Page,
    [Description("What was read there")] string Read,
    [Description("The year it speaks of; null where it does not say")] int? Year)
{
    public static RuleSourceContract Of(RuleSource source) => new(source.Page, source.Read, source.Year);
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

    [Description("True where any course of the degree counts; those that no other part names are listed")]
    public bool IsAny { get; init; }

    public static BlockContract Of(CourseBlock block) => new(block.Name, block.Basis is BlockBasis.Rule or BlockBasis.Any ? block.Pick : null, [.. block.Courses.Select(CourseContract.Of)])
    {
        IsCounted = block.Basis != BlockBasis.Listed,
        IsAny = block.Basis == BlockBasis.Any,
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
    [Description("What each way takes, in the order of the ways")]
    public IReadOnlyList<FinalTimeContract> Times { get; init; } = [];

    [Description("Ends that the person wishes for and no page names; empty where nobody asks, and where no page says how it ends")]
    public IReadOnlyList<string> Unnamed { get; init; } = [];

    public static FinalProjectContract Of(CatalogCurricula curricula, Program? program) =>
        new([.. program?.FinalProjects.Select(Vocabularies.FinalProjects.KeyOf) ?? []], program?.FinalProjectRequired, program?.Coursework.FinalProject?.Credits)
        {
            Times = [.. program is null ? [] : curricula.FinalsOf(program).Select(FinalTimeContract.Of)],
        };

    internal FinalProjectContract For(IReadOnlyList<FinalProject> wished)
    {
        string[] keys = [.. wished.Select(Vocabularies.FinalProjects.KeyOf)];
        return this with
        {
            Times = [.. Times.Select(t => t with { Wished = keys.Contains(t.Way, StringComparer.Ordinal) })],
            Unnamed = Ways.Count == 0 ? [] : [.. keys.Except(Ways, StringComparer.Ordinal)],
        };
    }
}

/// <summary>What a way to finish takes.</summary>
public sealed record FinalTimeContract(
    [Words("thesis", "capstone", "project", "practicum", "internship", "exam", "none")] string Way,
    [Description("Its credits in the degree's own unit; null where nobody tells")] double? Credits,
    [Description("What they rest on: its written rules, its own pages, what is usual at other programs that count alike; null where nobody tells"), Words("rules", "record", "usual")] string? From,
    [Description("Of the programs that tell: least, middle and most; null where fewer than five do")] PeerRangeContract? Usual,
    [Description("How many programs tell")] int Programs,
    [Description("Fall and spring terms that it usually takes: a judgement of this guide; null where that is not so")] int? Terms,
    [Description("True where the person wishes to end so")] bool Wished)
{
    internal static FinalTimeContract Of(FinalTime time) => new(
        Vocabularies.FinalProjects.KeyOf(time.Way),
        time.Credits,
        time.Ground switch { FinalGround.Rules => "rules", FinalGround.Record => "record", FinalGround.Usual => "usual", _ => null },
        time.Usual is { } usual ? PeerRangeContract.Of(usual) : null,
        time.Programs,
        time.Terms,
        Wished: false);
}
