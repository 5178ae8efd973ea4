using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Profiles;
using Gradus.People;
using Gradus.Programs.Admission;
using Gradus.Readiness;
using Gradus.Readiness.Courses;

namespace Gradus.App.Verbs.Ready;

/// <summary>The answer of <c>gradus ready</c> for one degree: need by need, what one has, and why.</summary>
public sealed record ReadyProgramContract(
    [Description("Version of the dataset")] string Dataset,
    string Id,
    string Title,
    string Institution,
    [Description("The worst of what is asked; unknown at best where its page names nothing"), Words("met", "unknown", "bridgeable", "blocking")] string Verdict,
    [Description("Weeks until the missing courses are passed, without breaks; null where no course helps")] int? Weeks,
    [Description("Courses to take, in order")] IReadOnlyList<string> Courses,
    [Description("Whether its page says what it asks")] bool States,
    [Description("A page says that those who lack something are admitted to preparatory courses")] bool Bridge,
    IReadOnlyList<RequirementContract> Requirements,
    [Description("What was read of how its page asks, in this guide's words; null where only words are on record")] string? Read,
    [Description("Where that was read")] string? ReadAt,
    [Description("What is published of who applied and was admitted")] AdmissionContract Admission,
    [Description("The courses that were given; null where none were")] TranscriptContract? Transcript,
    [Description("What an adviser would say first")] IReadOnlyList<string> Advice,
    [Description("What the weeks rest on")] IReadOnlyList<RuleContract> Assumptions,
    [Description("What of the profile this answer does not use")] IReadOnlyList<NotUsedContract> NotUsed)
{
    [Description("Whether its page names a subject; where not, what programs of its kind mostly ask for counts as likely asked")]
    public bool NamesSubjects { get; init; }

    [Description("What the person's standing in the United States means for study; null where nothing has to be said")]
    public StandingContract? Standing { get; init; }

    [Description("How master's students of the field are paid for in the nation; null where that is not counted")]
    public SupportContract? PaidFor { get; init; }

    [Description("Why nothing is said of how they are paid for; null where paidFor says it")]
    public string? WhyNotPaidFor { get; init; }

    public static ReadyProgramContract Of(ReadinessGround ground, ProgramReadiness answer, Transcript? transcript, GradeScale? scale = null) => new(
        Dataset: ground.Catalog.Version,
        Id: answer.Item.Id,
        Title: answer.Item.Title,
        Institution: answer.Item.Institution.Name,
        Verdict: RequirementContract.Key(answer.Verdict),
        Weeks: answer.Weeks,
        Courses: ReadyContract.Keys(answer.Courses),
        States: answer.States,
        Bridge: answer.Bridge,
        Requirements: [.. answer.Needs.Select(RequirementContract.Of)],
        Read: answer.Item.Program?.Admission.Entry?.Read,
        ReadAt: answer.Item.Program?.Admission.Entry?.Page,
        Admission: AdmissionContract.Of(AdmissionOutlook.Of(ground.Catalog, answer)),
        Transcript: transcript is null ? null : TranscriptContract.Of(transcript),
        Advice: Gradus.Readiness.Advice.OfEntering(ground.Profile, answer.Item),
        Assumptions: [.. ground.Cited.Select(r => RuleContract.Of(r, FilingStatus.Single))],
        NotUsed: [.. Profiles.NotUsed.In(PersonalAnswer.Ready, ground.Profile), .. TestsNotUsed.In(ground, answer.Item, transcript, scale)])
    {
        NamesSubjects = answer.NamesSubjects,
        Standing = StandingContract.Of(ground.Catalog, ground.Profile),
        PaidFor = SupportContract.Of(ground.Catalog, answer.Item),
        WhyNotPaidFor = SupportContract.WhyNone(ground.Catalog, answer.Item),
    };
}

/// <summary>One thing that is asked.</summary>
public sealed record RequirementContract(
    [Description("In a phrase")] string Need,
    [Words("met", "unknown", "bridgeable", "blocking")] string Verdict,
    [Description("What one brings")] string Have,
    [Description("Why the verdict is so")] string Why,
    [Description("How firmly it is asked; expected: no formal condition, and a gap where it is missing; unclear: its page lists it, and it is counted as required"), Words("required", "expected", "recommended", "unclear", "usual")] string Strength,
    [Description("The page that asks, by its address; for a bachelor's degree that its page does not name, how usual that is among the programs of this dataset, in words; null where a subject is only usual")] string? Source,
    [Description("Parts of one that any or all of several meet: each with its own verdict")] IReadOnlyList<RequirementPartContract> Parts)
{
    public static RequirementContract Of(EntryNeed need) => new(
        need.Need, Key(need.Verdict), need.Have, need.Why, Key(need.Strength), need.Source?.Document, [.. need.Parts.Select(p => new RequirementPartContract(p.Need, Key(p.Verdict), p.Have))]);

    /// <summary>"met", "unknown", "bridgeable", "blocking".</summary>
    public static string Key(Verdict verdict) => verdict switch
    {
        Readiness.Verdict.Met => "met",
        Readiness.Verdict.Unknown => "unknown",
        Readiness.Verdict.Bridgeable => "bridgeable",
        _ => "blocking",
    };

    private static string Key(EntryStrength strength) => strength switch
    {
        EntryStrength.Required => "required",
        EntryStrength.Expected => "expected",
        EntryStrength.Recommended => "recommended",
        EntryStrength.Usual => "usual",
        _ => "unclear",
    };
}

/// <summary>A part of a requirement.</summary>
public sealed record RequirementPartContract(
    string Need,
    [Words("met", "unknown", "bridgeable", "blocking")] string Verdict,
    [Description("What one brings")] string Have);
