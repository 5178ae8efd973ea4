using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Ready;
using Gradus.People;
using Gradus.Programs.Bridges;
using Gradus.Readiness;
using Gradus.Readiness.Bridges;

namespace Gradus.App.Verbs.Bridge;

/// <summary>The answer of <c>gradus bridge</c>: ways from where one stands to what a degree asks for.</summary>
[Description("Plans count courses in rounds, so many side by side, each round after the one before; hours and prices in the middle of their ranges")]
public sealed record BridgeContract(
    [Description("Version of the dataset")] string Dataset,
    string Id,
    string Title,
    string Institution,
    [Description("How one stands now"), Words("met", "unknown", "bridgeable", "blocking")] string Verdict,
    [Description("First day of study")] DateOnly From,
    [Description("Hours of study a week that are counted on"), Least(1)] int HoursPerWeek,
    [Description("Whether one said those hours; else they are assumed")] bool SaidHours,
    [Description("Most courses side by side"), Least(1, BridgeAnswer.MostAtOnce)] int AtOnce,
    [Description("Subjects that it asks for and that count as missing")] IReadOnlyList<string> Asked,
    [Description("Subjects that come before those and are missing too; it does not ask for them, so they need no grade")] IReadOnlyList<string> Before,
    [Description("Subjects that are not known to be met and are not counted as missing; --unknown counts them")] IReadOnlyList<string> NotCounted,
    [Description("What no course settles here: tests, averages, degrees")] IReadOnlyList<RequirementContract> Beside,
    [Description("One for each aim that can be reached; two may be the same")] IReadOnlyList<BridgePlanContract> Plans,
    [Description("Why there is no plan with grades, in sentences; empty where there is one or none is needed")] IReadOnlyList<string> WhyNone,
    [Description("A page says that those who lack something are admitted to preparatory courses")] bool OwnCourses,
    [Description("What an adviser would say first")] IReadOnlyList<string> Advice,
    [Description("What the plans rest on")] IReadOnlyList<RuleContract> Assumptions,
    [Description("What of the profile this answer does not use")] IReadOnlyList<NotUsedContract> NotUsed)
{
    [Description("What was read of how its page asks, in this guide's words: a pathway that admits, who is exempt; null where only words are on record")]
    public string? Read { get; init; }

    [Description("Where that was read")]
    public string? ReadAt { get; init; }

    [Description("Its page recommends these subjects and does not require them")]
    public bool Recommended { get; init; }

    [Description("Whether its page names a subject; where not, what is missing is of what programs of its kind mostly ask for")]
    public bool NamesSubjects { get; init; }

    [Description("Its page expects these subjects and names no formal condition")]
    public bool Expected { get; init; }

    [Description("How master's students of the field are paid for in the nation; null where that is not counted")]
    public SupportContract? PaidFor { get; init; }

    [Description("Why nothing is said of how they are paid for; null where paidFor says it")]
    public string? WhyNotPaidFor { get; init; }

    /// <param name="ground">The person.</param>
    /// <param name="answer">The plans.</param>
    /// <param name="first">The aim that comes first; the others follow in their order.</param>
    public static BridgeContract Of(ReadinessGround ground, BridgeAnswer answer, BridgeAim first) => new(
        Dataset: ground.Catalog.Version,
        Id: answer.Now.Item.Id,
        Title: answer.Now.Item.Title,
        Institution: answer.Now.Item.Institution.Name,
        Verdict: RequirementContract.Key(answer.Now.Verdict),
        From: answer.Start,
        HoursPerWeek: answer.HoursPerWeek,
        SaidHours: answer.SaysHours,
        AtOnce: answer.AtOnce,
        Asked: ReadyContract.Keys(answer.Asked),
        Before: ReadyContract.Keys(answer.Before),
        NotCounted: ReadyContract.Keys(answer.NotCounted),
        Beside: [.. answer.Beside.Select(RequirementContract.Of)],
        Plans: [.. answer.Plans.OrderBy(p => p.Aim == first ? 0 : 1).ThenBy(p => p.Aim).Select(p => BridgePlanContract.Of(answer, p, ground.Profile.Residency.State))],
        WhyNone: answer.WhyNone,
        OwnCourses: answer.Now.Bridge,
        Advice: Readiness.Advice.Of(ground.Profile, answer.Now.Item),
        Assumptions: [.. answer.Cited.Select(r => RuleContract.Of(r, FilingStatus.Single))],
        NotUsed: Profiles.NotUsed.In(PersonalAnswer.Bridge, ground.Profile))
    {
        Read = answer.Now.Item.Program?.Admission.Entry?.Read,
        PaidFor = SupportContract.Of(ground.Catalog, answer.Now.Item),
        WhyNotPaidFor = SupportContract.WhyNone(ground.Catalog, answer.Now.Item),
        ReadAt = answer.Now.Item.Program?.Admission.Entry?.Page,
        NamesSubjects = answer.Now.NamesSubjects,
        Expected = answer.Now.Item.Program?.Admission.Asked.Strength == Programs.Admission.EntryStrength.Expected,
        Recommended = answer.Now.Item.Program?.Admission.Asked.Strength == Programs.Admission.EntryStrength.Recommended,
    };
}

/// <summary>A plan.</summary>
public sealed record BridgePlanContract(
    [Words("cheapest", "shortest", "steadiest", "knowledge")] string Aim,
    [Description("USD counted on: the middle of each price"), Least(0)] decimal Cost,
    [Description("USD where every course costs the least that it may"), Least(0)] decimal CostLeast,
    [Description("USD where every course costs the most that it may"), Least(0)] decimal CostMost,
    [Description("Whether a price in it is this guide's judgement and no page's")] bool JudgedPrice,
    [Description("Hours of work counted on"), Least(0)] decimal Hours,
    [Least(0)] decimal HoursLeast,
    [Least(0)] decimal HoursMost,
    [Description("Hours in the fullest week"), Least(0)] decimal FullestWeek,
    [Description("Weeks from the first day to the last, waiting for terms included"), Least(0)] int Weeks,
    [Description("The day after the last")] DateOnly Ends,
    [Description("In the order in which they begin")] IReadOnlyList<BridgeStepContract> Steps,
    [Description("How one stands once these are passed"), Words("met", "unknown", "bridgeable", "blocking")] string VerdictAfter,
    [Description("Subjects that it asks for and that this plan closes without a grade: ask whether that counts")] IReadOnlyList<string> ToAsk,
    [Description("The first term that begins once the plan is done")] BridgeTermContract FirstTerm,
    [Description("The first term for which one can still apply once the last grade is there; null where none is on record")] BridgeTermContract? FirstTermWithGrades,
    [Description("Whether its pages say with which terms it begins; else fall is taken")] bool TermsStated,
    [Description("As a profile says the start that follows")] string Start,
    [Description("Counts the money in what the degree costs and adds to one: a command")] string FigureCommand)
{
    [Description("True where several-variable calculus follows one-variable calculus: most colleges ask for a second course between them, which is not counted")]
    public bool LeavesOutCalculusTwo { get; init; }

    [Description("True where a first course of calculus is in it: algebra and precalculus are taken as known and are not counted")]
    public bool TakesPrecalculus { get; init; }

    internal static BridgePlanContract Of(BridgeAnswer answer, BridgePlan plan, string? state)
    {
        BridgeTerm start = plan.Entry.ClosesBefore(plan.Way.Ends) && plan.Entry.WithGrades is { } graded ? graded : plan.Entry.First;
        decimal cost = decimal.Round(plan.Way.Cost, 0, MidpointRounding.AwayFromZero);
        return new BridgePlanContract(
            Aim: BridgeAims.All.KeyOf(plan.Aim),
            Cost: cost,
            CostLeast: plan.Cost.Least,
            CostMost: plan.Cost.Most,
            JudgedPrice: plan.HasJudgedPrice(state),
            Hours: plan.Way.Hours,
            HoursLeast: plan.Hours.Least,
            HoursMost: plan.Hours.Most,
            FullestWeek: decimal.Round(plan.Peak, 1),
            Weeks: plan.Weeks(answer.Start),
            Ends: plan.Way.Ends,
            Steps: [.. plan.Way.Rounds.SelectMany(r => r.Courses.Select(c => BridgeStepContract.Of(r, c, state)))],
            VerdictAfter: RequirementContract.Key(plan.Afterwards),
            ToAsk: ReadyContract.Keys(plan.ToAsk),
            FirstTerm: BridgeTermContract.Of(plan.Entry.First),
            FirstTermWithGrades: plan.Entry.WithGrades is { } with ? BridgeTermContract.Of(with) : null,
            TermsStated: plan.Entry.IsStated,
            Start: start.Start.ToString(),
            FigureCommand: string.Create(System.Globalization.CultureInfo.InvariantCulture, $"gradus figure {answer.Now.Item.Id} other={cost:0} --told \"{CountedBridge.Told}\""))
        {
            LeavesOutCalculusTwo = plan.LeavesOutCalculusTwo,
            TakesPrecalculus = plan.TakesPrecalculus,
        };
    }
}

/// <summary>A term of the degree.</summary>
public sealed record BridgeTermContract(
    [Words("fall", "winter", "spring", "summer")] string Term,
    [Description("First day, as assumed")] DateOnly Begins,
    [Description("Last closing day on record; null where none is")] DateOnly? Closes)
{
    internal static BridgeTermContract Of(BridgeTerm term) => new(Programs.Admission.AdmissionWords.Terms.KeyOf(term.Term), term.Begins, term.Closes);
}

/// <summary>A course of a plan, with its days.</summary>
public sealed record BridgeStepContract(
    [Description("Its key in data/bridges")] string Course,
    string Title,
    string Provider,
    [Words("open-course", "textbook", "online-course", "community-college", "extension", "foundation")] string Kind,
    [Description("Subjects that it settles here")] IReadOnlyList<string> Subjects,
    DateOnly Begins,
    [Description("The day after its last week; courses side by side share the hours")] DateOnly Ends,
    [Description("It begins with a term; else on any day")] bool WithTerm,
    BridgeRangeContract Hours,
    [Description("USD to this person")] BridgeRangeContract Cost,
    [Description("What one has to show afterwards"), Words("knowledge", "certificate", "grade")] string Gives,
    string Page,
    [Description("What is known of it, in this guide's words")] string Read,
    [Description("Whether the page, or a copy of it, was read")] bool Checked)
{
    internal static BridgeStepContract Of(BridgeRound round, BridgeCourse course, string? state)
    {
        BridgeOption option = course.Option;
        return new BridgeStepContract(
            option.Id, option.Title, option.Provider, BridgeWords.Kinds.KeyOf(option.Kind), ReadyContract.Keys(CourseOrder.Subjects.Where(s => (course.Covers & Programs.Admission.EntryTree.Bit(s)) != 0)),
            round.Begins, round.EndsOf(course), course.BeginsWithTerms, BridgeRangeContract.Of(option.Hours), BridgeRangeContract.Of(option.CostFor(state)!.Value),
            BridgeWords.Gives.KeyOf(option.Gives), option.Page, option.Read, option.IsChecked);
    }
}

/// <summary>A figure that is not firm.</summary>
public sealed record BridgeRangeContract(
    [Least(0)] decimal Least,
    [Least(0)] decimal Most,
    [Description("page: its page says it; reported: somebody else or an older page; judged: this guide's judgement"), Words("page", "reported", "judged")] string Known,
    [Description("Of which year; null where nobody names one")] int? Year)
{
    internal static BridgeRangeContract Of(BridgeRange range) => new(range.Least, range.Most, BridgeWords.Words.KeyOf(range.Word), range.Year);
}
