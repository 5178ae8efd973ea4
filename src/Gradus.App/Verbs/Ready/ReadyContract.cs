using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Profiles;
using Gradus.People;
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

    public static ReadyContract Of(ReadinessGround ground, CatalogReadiness answer, Transcript? transcript) => new(
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
        Opens: [.. answer.Opens.Select(OpeningContract.Of)],
        Path: [.. answer.Path.Select(OpeningContract.Of)],
        Programs: [.. answer.Programs.Select(ReadyLineContract.Of)],
        Transcript: transcript is null ? null : TranscriptContract.Of(transcript),
        Advice: Gradus.Readiness.Advice.OfEntering(ground.Profile),
        Assumptions: [.. ground.Cited.Select(r => RuleContract.Of(r, FilingStatus.Single))],
        NotUsed: Profiles.NotUsed.In(PersonalAnswer.Ready, ground.Profile))
    {
        Standing = StandingContract.Of(ground.Catalog, ground.Profile),
        NothingSaid = transcript is null && ground.Profile.Background == new Background(),
    };

    internal static IReadOnlyList<string> Keys(IEnumerable<Prerequisite> subjects) => [.. subjects.Select(Vocabularies.Prerequisites.KeyOf)];
}

/// <summary>What a course opens.</summary>
public sealed record OpeningContract(
    [Description("The subject it is of")] string Course,
    [Description("How many more programs"), Least(0)] int Programs,
    [Description("Programs that one is ready for with it"), Least(0)] int Ready,
    [Description("Whether one is known to lack it; false where an answer may do as well")] bool Lacked)
{
    public static OpeningContract Of(OpeningCourse opening) => new(Vocabularies.Prerequisites.KeyOf(opening.Course), opening.Programs, opening.Ready, opening.IsLacked);
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
    public static ReadyLineContract Of(ProgramReadiness program) => new(
        program.Item.Id, program.Item.Title, program.Item.Institution.Name, RequirementContract.Key(program.Verdict), program.Weeks, ReadyContract.Keys(program.Courses));
}
