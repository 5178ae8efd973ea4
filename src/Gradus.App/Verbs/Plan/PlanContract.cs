using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Profiles;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.StudyPlans;

namespace Gradus.App.Verbs.Plan;

/// <summary>The answer of <c>gradus plan</c>.</summary>
[Description("Which course in which term until the degree is done, as far as its rules are on record")]
public sealed record PlanContract(
    [Description("Version of the dataset")] string Dataset,
    string Id,
    string Title,
    string Institution,
    [Description("Id of the track that is planned")] string Track,
    [Description("What the track is called")] string TrackName,
    [Description("Credits of the whole degree"), Least(0)] decimal DegreeCredits,
    [Words("soonest", "cheapest", "interests")] string Aim,
    [Description("optimal: proved that none is nearer to the aim; feasible: a plan, perhaps not the nearest; given-up: no plan keeps all wishes, this one keeps as many as can be; impossible: the rules on record cannot be met; not-found: neither a plan nor a proof that there is none")]
    [Words("optimal", "feasible", "given-up", "impossible", "not-found")] string Status,
    [Description("How far from the aim it may be: terms, dollars or courses; 0 where it is proved, null without a plan")] decimal? Gap,
    IReadOnlyList<PlanTermContract> Terms,
    [Description("Season and year of the last term; null where nothing is left to do")] string? Done,
    [Description("Tuition and required fees of all terms, USD; null where no price is known")] decimal? Cost,
    [Description("The least that they are likely to come to, in eight of ten cases"), Least(0)] decimal? CostLow,
    [Description("The most that they are likely to come to, in eight of ten cases"), Least(0)] decimal? CostHigh,
    [Description("Credits of all terms"), Least(0)] decimal Credits,
    [Description("Hours a week that one has; null where that is not said")] int? HoursWanted,
    [Description("Terms that ask more hours a week than one has")] IReadOnlyList<string> Over,
    [Description("Groups that neither the plan nor what is done fills")] IReadOnlyList<UnmetContract> Unmet,
    [Description("Wishes that the plan does not keep: as few as can be")] IReadOnlyList<DemandContract> GiveUp,
    [Description("Wishes, or rules, that cannot hold together; no smaller set was found")] IReadOnlyList<DemandContract> Conflict,
    [Description("What each rule is filled by")] IReadOnlyList<PlanRuleContract> Rules,
    [Description("Courses done that fill nothing, and why")] IReadOnlyList<WastedContract> Wasted,
    [Description("What would be left on each track; empty where there is one")] IReadOnlyList<TrackContract> Tracks,
    [Description("Whose price it is, in words; null where none is known")] string? Price,
    [Description("The cost of this plan, line by line: a command")] string? CostCommand,
    [Description("The same: an address of the guide")] string? CostAddress,
    [Description("What else holds and is not counted")] IReadOnlyList<string> Notes,
    [Description("Pages that the rules were read on")] IReadOnlyList<RulePageContract> Sources,
    [Description("What hours, loads and earned credits rest on where no page says")] IReadOnlyList<RuleContract> Assumptions,
    [Description("What of the profile this answer does not use")] IReadOnlyList<NotUsedContract> NotUsed)
{
    [Description("Courses that one passed and that the degree may have too; not counted until the question says so")]
    public IReadOnlyList<PassedContract> Passed { get; init; } = [];

    [Description("Season and year of the last term of its whole cost, counted without this plan")]
    public string CostDone { get; init; } = "";

    [Description("Whether it uses summers: as said, or as its whole cost is counted where that was not said"), Words("too", "none", "only")]
    public string Summers { get; init; } = "too";

    [Description("What a student visa says of the plan; null for somebody on none, and without a plan")]
    public PlanVisaContract? Visa { get; init; }

    [Description("What has to be asked or known before the plan is counted on, one sentence or two each")]
    public IReadOnlyList<string> Caveats { get; init; } = [];

    [Description("True where the plan keeps all that was said, as far as is known")]
    public bool AllKept { get; init; }

    [Description("Why each wish given up that conflict does not name is not kept")]
    public IReadOnlyList<PlanReasonContract> Reasons { get; init; } = [];

    private static readonly string[] Assumed = ["study-hours-per-credit", "study-part-time-credits", "study-full-time-credits", "study-most-credits", "summer-most-credits", "transfer-credits-most-percent"];

    public static PlanContract Of(PlanAnswer answer)
    {
        (PlanGround ground, StudyPlan plan) = (answer.Ground, answer.Plan);
        Catalog catalog = answer.Ledger.Catalog;
        PlanRuleContract[] rules = [.. PlanRules.Of(answer)];
        (string Command, string Address)? cost = PlanCost.Of(answer);
        (decimal Low, decimal High)? range = plan.Terms.Count == 0 ? null : answer.Range(plan.Cost);
        return new PlanContract(
            Dataset: catalog.Version,
            Id: answer.Item.Id,
            Title: answer.Item.Title,
            Institution: answer.Item.Institution.Name,
            Track: ground.Rules.Track.Id,
            TrackName: ground.Rules.Track.Name,
            DegreeCredits: ground.Rules.Degree.Credits,
            Aim: ground.Wishes.Aim.ToString().ToLowerInvariant(),
            Status: Key(plan.Status),
            Gap: plan.Gap,
            Terms: [.. plan.Terms.Select(t => PlanTermContract.Of(answer, t))],
            Done: plan.Terms.Count == 0 ? null : plan.Terms[^1].Term.ToString(),
            Cost: plan.Terms.Count == 0 ? null : plan.Cost,
            CostLow: range?.Low,
            CostHigh: range?.High,
            Credits: plan.Credits,
            HoursWanted: ground.Wishes.HoursPerWeek,
            Over: [.. plan.Over(ground.Wishes.HoursPerWeek).Select(t => t.Term.ToString())],
            Unmet: [.. rules.Where(r => r.Missing > 0).Select(r => new UnmetContract(r.Id, r.Name, r.Missing))],
            GiveUp: [.. plan.GivenUp.Select(d => new DemandContract(d.Key, d.Words))],
            Conflict: [.. plan.Conflict.Select(d => new DemandContract(d.Key, d.Words))],
            Rules: rules,
            Wasted: [.. answer.Audit.Wasted.Select(w => WastedContract.Of(answer, w))],
            Tracks: [.. answer.Tracks().Select(t => new TrackContract(t.Track.Id, t.Track.Name, t.Audit.Missing, t.Audit.Wasted.Sum(w => w.Course.Course.Credits)))],
            Price: PlanCost.Whose(answer),
            CostCommand: cost?.Command,
            CostAddress: cost?.Address,
            Notes: PlanRules.Notes(answer),
            Sources: [.. ground.Rules.Degree.Sources.Select(s => new RulePageContract(s.Page, s.Read, s.Year))],
            Assumptions: [.. answer.Ledger.Assumptions.Cited.Where(r => Assumed.Contains(r.Rule.Id)).Select(r => RuleContract.Of(r, FilingStatus.Single))],
            NotUsed: Profiles.NotUsed.In(PersonalAnswer.Plan, answer.Ledger.Profile))
        {
            Visa = PlanVisaContract.Of(answer.Visa),
            Caveats = PlanCaveats.Of(answer),
            AllKept = PlanCaveats.IsKept(answer),
            Reasons = [.. plan.Reasons.Select(r => new PlanReasonContract(r.Wish.Key, r.Wish.Words, [.. r.Conflict.Select(d => new DemandContract(d.Key, d.Words))]))],
            Passed = PassedContract.Of(answer),
            Summers = ground.Wishes.Summers.ToString().ToLowerInvariant(),
            CostDone = answer.Cost.Terms[^1].Name.ToString(),
        };
    }

    private static string Key(PlanStatus status) => status switch
    {
        PlanStatus.Optimal => "optimal",
        PlanStatus.Feasible => "feasible",
        PlanStatus.WishesGivenUp => "given-up",
        PlanStatus.Impossible => "impossible",
        _ => "not-found",
    };
}

/// <summary>The courses of a term.</summary>
public sealed record PlanTermContract(
    [Description("Season and year")] string Term,
    IReadOnlyList<PlanCourseContract> Courses,
    [Least(0)] decimal Credits,
    [Description("Hours of work a week"), Least(0)] decimal Hours,
    [Description("Tuition and required fees, USD; null where no price is known")] decimal? Cost,
    [Description("The least that it is likely to be"), Least(0)] decimal? CostLow,
    [Description("The most that it is likely to be"), Least(0)] decimal? CostHigh)
{
    internal static PlanTermContract Of(PlanAnswer answer, PlannedTerm term)
    {
        (decimal Low, decimal High)? range = answer.Range(term.Cost);
        return new(term.Term.ToString(), [.. term.Courses.Select(c => PlanCourseContract.Of(answer.Ground, c))], term.Credits, term.Hours, term.Cost, range?.Low, range?.High);
    }
}

/// <summary>A course of a plan.</summary>
public sealed record PlanCourseContract(
    [Description("Null for a course of one's own choice")] string? Code,
    string Title,
    [Least(0)] decimal Credits,
    [Description("Hours of work a week"), Least(0)] decimal Hours,
    [Description("How many students reported the hours; 0 where they are reckoned from the credits")] int Reports,
    [Description("Groups that it fills")] IReadOnlyList<string> Fills,
    [Description("Whether no other course can take its place")] bool Required,
    [Description("The name by which it is pinned")] string Name)
{
    internal static PlanCourseContract Of(PlanGround ground, PlannedCourse planned) => new(
        planned.Course.IsOpen ? null : planned.Course.Code,
        planned.Course.Title,
        planned.Course.Credits,
        ground.HoursOf(planned.Course),
        planned.Course.Hours is null ? 0 : planned.Course.Reports,
        [.. planned.Fills.Select(g => g.Id)],
        planned.IsRequired,
        planned.Course.Code);
}

/// <summary>A group that is not filled.</summary>
public sealed record UnmetContract(string Id, string Name, [Description("Credits, or courses where it counts those over all groups")] decimal Missing);

/// <summary>A wish or a rule that does not hold with others.</summary>
public sealed record DemandContract([Description("Which")] string Wish, [Description("In words")] string Words);

/// <summary>A rule, and what fills it.</summary>
public sealed record PlanRuleContract(
    string Id,
    string Name,
    [Description("What it asks, in words")] string Asks,
    [Description("Codes of the courses done that fill it")] IReadOnlyList<string> Done,
    [Description("Codes of the courses planned that fill it")] IReadOnlyList<string> Planned,
    [Description("What is left: credits, or courses where it counts those over all groups"), Least(0)] decimal Missing,
    [Description("The least grade that counts; null where none is asked for")] string? Grade);

/// <summary>A course done that fills nothing.</summary>
public sealed record WastedContract(string Code, [Least(0)] decimal Credits, string Why)
{
    [Description("Groups that it may fill, because the pages do not name their courses: whether it counts cannot be told")]
    public IReadOnlyList<string> MayFill { get; init; } = [];

    internal static WastedContract Of(PlanAnswer answer, AuditLine line)
    {
        bool said = answer.Question.Taken.Concat(answer.Question.Transfer).Any(c => c.Code == line.Course.Course.Code);
        return new(line.Course.Course.Code, line.Course.Course.Credits, line.WhyNot!) { MayFill = said ? [.. line.MayFill.Select(g => g.Id)] : [] };
    }
}

/// <summary>Why one wish is not kept.</summary>
public sealed record PlanReasonContract(
    [Description("Which")] string Wish,
    [Description("In words")] string Words,
    [Description("Wishes that cannot hold together, itself among them; empty where that was not settled")] IReadOnlyList<DemandContract> Conflict);

/// <summary>What a student visa says of a plan.</summary>
public sealed record PlanVisaContract(
    [Description("Whether a school can issue an I-20 for it"), Words("yes", "no", "ask")] string Study,
    [Description("Credits of a full-time fall or spring"), Least(0)] decimal FullTime,
    [Description("True where the school's own figure is not on record, and an assumption of this guide stands in")] bool IsAssumed,
    [Description("Falls and springs before the last term that hold less")] IReadOnlyList<string> Light,
    [Description("What stands in the way or has to be asked")] IReadOnlyList<string> Words)
{
    internal static PlanVisaContract? Of(PlanVisa? visa) => visa is null ? null
        : new(VisaContract.Key(visa.Study), visa.FullTime, visa.IsAssumed, [.. visa.Light.Select(t => t.ToString())], visa.Words);
}

/// <summary>A track of the degree, for what is done.</summary>
public sealed record TrackContract(
    string Id,
    string Name,
    [Description("Credits left on it"), Least(0)] decimal Missing,
    [Description("Credits done that would fill nothing on it"), Least(0)] decimal Wasted);

/// <summary>A page that rules were read on.</summary>
public sealed record RulePageContract(string Page, [Description("What was read there")] string Read, [Description("The year it speaks of")] int? Year);
