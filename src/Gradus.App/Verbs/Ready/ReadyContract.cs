using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Profiles;
using Gradus.Keeping;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Readiness;
using Gradus.Readiness.Courses;

namespace Gradus.App.Verbs.Ready;

/// <summary>The answer of <c>gradus ready</c> without a degree: for how many of the named programs one is ready, and what opens more.</summary>
[Description("Counted over the named programs whose pages say what they ask, each degree once, open to everybody")]
public sealed record ReadyContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("Programs whose pages say what they ask"), Least(0)] int Stating,
    [Description("Programs whose pages name no more than a bachelor's degree of any kind; not counted below"), Least(0)] int Silent,
    [Description("Everything asked is met"), Least(0)] int Ready,
    [Description("No gap is known, and something is not said or has to be asked"), Least(0)] int MayBe,
    [Description("Something is missing that courses or tests make up"), Least(0)] int Gaps,
    [Description("Something is missing that no course makes up"), Least(0)] int Blocked,
    [Description("Ready after the one course that opens most"), Least(0)] int AfterOne,
    [Description("Ready after the three courses that together open most"), Least(0)] int AfterThree,
    [Description("Those three")] IReadOnlyList<string> BestThree,
    [Description("Each course alone, and how many more programs it opens")] IReadOnlyList<OpeningContract> Opens,
    [Description("Course after course, each the one that opens most after those before it")] IReadOnlyList<OpeningContract> Path,
    IReadOnlyList<ReadyLineContract> Programs,
    [Description("The courses that were given; null where none were")] TranscriptContract? Transcript,
    [Description("What an adviser would say first")] IReadOnlyList<string> Advice,
    [Description("What the weeks rest on")] IReadOnlyList<RuleContract> Assumptions,
    [Description("What of the profile this answer does not use")] IReadOnlyList<NotUsedContract> NotUsed)
{
    [Description("What the person's standing in the United States means for study; null where nothing has to be said")]
    public StandingContract? Standing { get; init; }

    [Description("True where neither a degree nor any subject that one studied is said, so that nothing can be said of what one has")]
    public bool NothingSaid { get; init; }

    [Description("The programs that the person keeps or follows, in that order; empty where none is kept")]
    public IReadOnlyList<ReadyLineContract> Kept { get; init; } = [];

    /// <param name="ground">The person.</param>
    /// <param name="answer">The counts.</param>
    /// <param name="transcript">The courses that were given.</param>
    /// <param name="kept">The programs that the person keeps or follows.</param>
    public static ReadyContract Of(ReadinessGround ground, CatalogReadiness answer, Transcript? transcript, IReadOnlyList<ProgramReadiness> kept) => new(
        Dataset: ground.Catalog.Version,
        Stating: answer.Stating,
        Silent: answer.Silent,
        Ready: answer.Ready,
        MayBe: answer.MayBe,
        Gaps: answer.Gaps,
        Blocked: answer.Blocked,
        AfterOne: answer.AfterOne,
        AfterThree: answer.AfterThree,
        BestThree: Keys(answer.BestThree),
        Opens: [.. answer.Opens.Select(o => OpeningContract.Of(ground, o))],
        Path: [.. answer.Path.Select(o => OpeningContract.Of(ground, o))],
        Programs: Lines(ground, answer),
        Transcript: transcript is null ? null : TranscriptContract.Of(transcript),
        Advice: [.. Ledgers.SoonStart.Of(ground.Catalog.Rules, ground.Profile) is { } soon ? [soon] : Array.Empty<string>(), .. Gradus.Readiness.Advice.OfEntering(ground.Profile)],
        Assumptions: [.. ground.Cited.Select(r => RuleContract.Of(r, FilingStatus.Single))],
        NotUsed: Profiles.NotUsed.In(PersonalAnswer.Ready, ground.Profile))
    {
        Kept = [.. kept.Select(ReadyLineContract.Of)],
        ReadyAndSuited = Suited(ground, answer),
        Standing = StandingContract.Of(ground.Catalog, ground.Profile),
        NothingSaid = transcript is null && ground.Profile.Background == new Background(),
    };

    [Description("Of the programs that one has everything for, those that are not known to be taught in another way or place than one named")]
    public int ReadyAndSuited { get; init; }

    /// <summary>Those that are studied as the person would first among equals.</summary>
    internal static IReadOnlyList<ProgramReadiness> Ordered(ReadinessGround ground, IReadOnlyList<ProgramReadiness> programs)
    {
        var fit = new WayFit(ground.Profile, ground.Catalog);
        return fit.IsSaid ? [.. programs.OrderBy(p => p.Verdict).ThenBy(p => !fit.Suits(p.Item))] : programs;
    }

    private static int Suited(ReadinessGround ground, CatalogReadiness answer)
    {
        var fit = new WayFit(ground.Profile, ground.Catalog);
        return fit.IsSaid ? answer.Programs.Count(p => p.Verdict == Verdict.Met && fit.Suits(p.Item)) : answer.Ready;
    }

    private static IReadOnlyList<ReadyLineContract> Lines(ReadinessGround ground, CatalogReadiness answer)
    {
        var fit = new WayFit(ground.Profile, ground.Catalog);
        return [.. Ordered(ground, answer.Programs).Select(p => ReadyLineContract.Of(p) with { Suits = fit.Suits(p.Item) })];
    }

    /// <summary>How the person stands beside what they keep or follow.</summary>
    public static IReadOnlyList<ProgramReadiness> OfKept(ReadinessGround ground, KeptWork work) =>
        [.. work.Kept.Concat(work.Applications.Select(a => a.Item).Except(work.Dropped, StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).Select(ground.Catalog.FindItem).OfType<Item>().Select(i => ProgramReadiness.Of(ground, i))];

    internal static IReadOnlyList<string> Keys(IEnumerable<Prerequisite> subjects) => [.. subjects.Select(Vocabularies.Prerequisites.KeyOf)];
}

/// <summary>What a course opens.</summary>
public sealed record OpeningContract(
    [Description("The subject it is of")] string Course,
    [Description("How many more programs"), Least(0)] int Programs,
    [Description("Programs that one is ready for with it"), Least(0)] int Ready,
    [Description("Whether one is known to lack it; false where an answer may do as well")] bool Lacked)
{
    [Description("Where one spoke of it and it is still in doubt: why; null elsewhere")]
    public string? Doubt { get; init; }

    public static OpeningContract Of(ReadinessGround ground, OpeningCourse opening) => new(Vocabularies.Prerequisites.KeyOf(opening.Course), opening.Programs, opening.Ready, opening.IsLacked)
    {
        Doubt = !opening.IsLacked && ground.SpeaksOf(opening.Course) ? ground.Demand(opening.Course).Why : null,
    };
}

/// <summary>A program in the answer over all.</summary>
public sealed record ReadyLineContract(
    string Id,
    string Title,
    string Institution,
    [Words("met", "unknown", "bridgeable", "blocking")] string Verdict,
    [Description("Weeks until the missing courses are passed, without breaks; null where no course helps")] int? Weeks,
    [Description("Courses to take, in order")] IReadOnlyList<string> Courses)
{
    [Description("False where it is known to be taught in another way or place than the person named")]
    public bool Suits { get; init; } = true;

    public static ReadyLineContract Of(ProgramReadiness program) => new(
        program.Item.Id, program.Item.Title, program.Item.Institution.Name, RequirementContract.Key(program.Verdict), program.Weeks, ReadyContract.Keys(program.Courses));
}
