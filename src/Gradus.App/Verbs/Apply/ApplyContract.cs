using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Ready;
using Gradus.Applications;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs.Admission;

namespace Gradus.App.Verbs.Apply;

/// <summary>The answer of <c>gradus apply</c> as other programs read it: which set to apply to, what to do when, what to ask, and how offers compare.</summary>
[Description("Chances are ranges: the set is given for their low ends, their middle and their high ends")]
public sealed record ApplyContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("The day counted from, year-month-day")] string On,
    [Description("True where the question names that day; false where it is the day on which the rules were last looked at")] bool OnIsAsked,
    [Description("The term one would start in: fall 2027")] string Start,
    [Description("Where the programs come from: the question, what is kept or followed, or the first of the shortlist"), Words("named", "kept", "shortlist")] string Origin,
    [Description("What it comes to, in a sentence")] string Finding,
    [Description("The most valued first")] IReadOnlyList<ApplyProgram> Programs,
    [Description("The sets at the low ends, the middle and the high ends of all chances")] IReadOnlyList<ApplySets> Sets,
    [Description("What one more application has to add to be made, in points of 100"), Least(0, 100)] double LeastGain,
    [Description("Most applications of a set"), Least(1)] int Most,
    [Description("What all fees together may come to, USD; null for no limit")] decimal? FeeLimit,
    [Description("What to do when, the earliest first")] IReadOnlyList<ApplyStep> Plan,
    [Description("The day by which offers are usually answered; null for terms other than fall")] ApplyReply? UsualReply,
    [Description("Offers at hand, each with its cost now and a year later")] IReadOnlyList<ApplyOffer> Offers,
    [Description("Kept or followed, but not in this dataset")] IReadOnlyList<string> Gone,
    [Description("What this cannot say, one sentence each")] IReadOnlyList<string> Limits)
{
    [Description("Name of the profile")]
    public string? Profile { get; init; }

    [Description("What is missing for more of it to be about the person, one phrase each")]
    public IReadOnlyList<string> Tell { get; init; } = [];

    [Description("Fees that are above the limit of the question alone, which of them are guesses, and what can be done; null where none is")]
    public string? AboveLimit { get; init; }

    [Description("That the term begins so soon that most applications for it have closed; null where it does not")]
    public string? Soon { get; init; }

    [Description("Where no program of the shortlist is left: the condition that alone keeps most out; null elsewhere")]
    public string? KeptOutBy { get; init; }

    [Description("Programs of which a chance or a worth was said though they are not looked at here: not used")]
    public IReadOnlyList<string> NotLookedAt { get; init; } = [];

    [Description("What the person's standing in the United States means for study; null where nothing has to be said")]
    public StandingContract? Standing { get; init; }

    [Description("What an adviser would say first; empty for nobody in particular")]
    public IReadOnlyList<string> Advice { get; init; } = [];

    [Description("Fields of the profile that the answer does not use")]
    public IReadOnlyList<NotUsedContract> NotUsed { get; init; } = [];

    internal static ApplyContract Of(Catalog catalog, ApplicationAnswer answer, ApplicationChoices choices, Profile? person)
    {
        var contract = new ApplyContract(
            catalog.Version,
            Written.Day(answer.On),
            choices.On is not null,
            answer.Start.ToString(),
            answer.Origin switch { CandidateOrigin.Named => "named", CandidateOrigin.Kept => "kept", _ => "shortlist" },
            "",
            [.. answer.Candidates.Select(c => ApplyProgram.Of(answer, c, choices.Work))],
            [ApplySets.Of("low", answer.Low), ApplySets.Of("middle", answer.Middle), ApplySets.Of("high", answer.High)],
            Math.Round(answer.Least * 100, 2),
            answer.Most,
            choices.Fees,
            [.. answer.Plan.Select(ApplyStep.Of)],
            answer.UsualReply is { } reply ? new ApplyReply(Written.Day(reply), catalog.ApplicationSteps.ReplyWhy, catalog.ApplicationSteps.ReplyPage) : null,
            [.. answer.Offers.Select(ApplyOffer.Of)],
            answer.Gone,
            ApplyWording.Limits(answer, choices.Fees))
        {
            Profile = person?.Name,
            Soon = answer.Soon,
            KeptOutBy = answer.KeptOutBy,
            Tell = ApplyWording.Tell(person),
            NotLookedAt = answer.NotLookedAt,
            Advice = person is null ? [] : Readiness.Advice.OfEntering(person),
            NotUsed = person is null ? [] : answer.Offers.Count > 0 ? Profiles.NotUsed.In(PersonalAnswer.Apply, PersonalAnswer.Cost, person) : Profiles.NotUsed.In(PersonalAnswer.Apply, person),
            Standing = StandingContract.Of(catalog, person),
        };
        return contract with { Finding = ApplyWording.Finding(contract), AboveLimit = ApplyWording.AboveLimit(contract) };
    }

    /// <summary>The set in the middle of the chances.</summary>
    internal ApplySets Middle => Sets[1];

    internal ApplyProgram Find(string id) => Programs.First(p => p.Id == id);
}

/// <summary>A program that one may apply to.</summary>
public sealed record ApplyProgram(
    string Id,
    string Title,
    string Institution,
    string City,
    [Description("USPS code")] string State,
    [Description("How far the application is, admitted for an offer that the question names; null where it is not followed"), Words("considering", "preparing", "submitted", "admitted", "waitlisted", "refused", "deposit-paid", "declined")] string? Status,
    [Description("What being admitted is worth, in points of 100")] ApplyWorth Worth,
    ApplyChance Chance,
    [Description("For applying, USD; the middle of other programs' fees where its own is not known")] FigureOf<decimal> Fee,
    [Description("The day a plan goes by; null where none is on record for the term, or all have passed")] ApplyDay? Deadline,
    [Description("A day for priority, funding or an early answer before it; null where there is none")] ApplyDay? EarlierDay,
    [Description("Every day on record for the term, ascending, also those that have passed")] IReadOnlyList<ApplyDay> Days,
    [Description("The day by which the person has to answer an offer, as they were told; null where they said none")] string? ReplyBy,
    [Description("Keys of steps that are done")] IReadOnlyList<string> Done,
    [Description("Readings of the chances under which it is in the set"), Words("low", "middle", "high")] IReadOnlyList<string> In,
    [Description("Why no application to it is considered; null where one is")] string? LeftOut,
    [Description("Its day, in words; or that none is known, and why")] string DayInWords,
    [Description("What to ask the school")] IReadOnlyList<ApplyAsk> Ask)
{
    [Description("Subjects that it asks for and the person is known to lack, in the order in which they can be taken")]
    public IReadOnlyList<string> Missing { get; init; } = [];

    [Description("The day after the last course of the soonest plan for them; null where nothing is missing or no plan was found")]
    public string? NotBefore { get; init; }

    [Description("Where no day is known: one that the plan goes by in its place, so that applying stands in it; a guess from other programs. Null elsewhere")]
    public ApplyAssumedDay? AssumedDeadline { get; init; }

    [Description("Followed, and not among what is kept")]
    public bool IsFollowedAlone { get; init; }

    [Description("Days are on record for other terms alone: whether it begins in the term asked about has to be asked first")]
    public bool AskWhetherItBegins { get; init; }

    internal static ApplyProgram Of(ApplicationAnswer answer, ApplicationCandidate c, KeptWork work) => new(
        c.Item.Id, c.Item.Title, c.Item.Institution.Name, c.Item.City, c.Item.Institution.State,
        c is { IsSaidToOffer: true, Followed.Status: not ApplicationStatus.DepositPaid } or { IsSaidToOffer: true, Followed: null } ? KeptApplication.WordOf(ApplicationStatus.Admitted)
            : c.Followed is { } followed ? KeptApplication.WordOf(followed.Status) : null,
        new ApplyWorth(Points(c.Worth.Middle), c.Worth.Low is { } low ? Points(low) : null, c.Worth.High is { } high ? Points(high) : null, c.WorthIsOwn, c.IsValued),
        ApplyChance.Of(c.Chance),
        FigureContract.Of(c.Fee),
        ApplyDay.Of(c.Deadlines.Next(answer.On)),
        ApplyDay.Of(c.Deadlines.Earlier(answer.On)),
        [.. c.Deadlines.All.Select(d => ApplyDay.Of(d)!)],
        c.Followed?.ReplyBy?.ToString(),
        c.Followed?.Done ?? [],
        [.. new[] { ("low", answer.Low), ("middle", answer.Middle), ("high", answer.High) }.Where(s => s.Item2.Ids.Contains(c.Item.Id, StringComparer.Ordinal)).Select(s => s.Item1)],
        c.LeftOut,
        ApplyWording.Day(answer, c),
        [.. c.Questions.Select(q => new ApplyAsk(q.Ask, q.Because))])
    {
        Missing = ReadyContract.Keys(c.Gap?.Courses ?? []),
        NotBefore = c.Gap?.NotBefore is { } done ? Written.Day(done) : null,
        AssumedDeadline = c.IsSent || c.IsOffer ? null : ApplyAssumedDay.Of(c.Assumed),
        IsFollowedAlone = c.Followed is not null && !work.Kept.Contains(c.Item.Id, StringComparer.Ordinal),
        AskWhetherItBegins = c.MayNotBegin,
    };

    internal static double Points(double worth) => Math.Round(worth * 100, 1);
}

/// <summary>A worth in points of 100.</summary>
public sealed record ApplyWorth(
    [Least(0, 100)] double Middle,
    [Description("One draw of ten is below; null where it does not stand on the shortlist"), Least(0, 100)] double? Low,
    [Description("One draw of ten is above"), Least(0, 100)] double? High,
    [Description("True where the person gave it")] bool IsOwn,
    [Description("False where it could stand on no list of yours, and you give none: the middle is then no figure")] bool IsKnown);

/// <summary>A chance of admission, never surer than it is.</summary>
public sealed record ApplyChance(
    [Least(0, 1)] double Low,
    [Least(0, 1)] double Middle,
    [Least(0, 1)] double High,
    [Description("own: given by the person; published: the program's share of applicants; others: shares of other programs; blocked: something asked is not met; none: there is no application"), Words("own", "published", "others", "blocked", "none")] string Basis,
    [Description("How far the share behind it can be taken for the program's own; null for the person's own"), Words("own", "old", "third-party", "general", "estimated")] string? Grade,
    [Description("What it is made of")] string Why)
{
    internal static ApplyChance Of(AdmissionChance chance) => new(
        Math.Round(chance.Low, 3), Math.Round(chance.Middle, 3), Math.Round(chance.High, 3),
        chance.Basis.ToString().ToLowerInvariant(),
        chance.Grade is { } grade ? FigureKeys.Of(grade) : null,
        chance.Why);
}

/// <summary>A day by which to apply.</summary>
public sealed record ApplyDay(
    [Description("Where the school is, year-month-day")] string Day,
    [Description("The moment with its offset from UTC, where the person gave one; null for a whole day")] string? Moment,
    [Description("What the page calls the round")] string? Round,
    [Description("False for a day of priority, funding or an early answer")] bool Closes,
    [Description("own: told to the person; stated: its page, of that year; moved: its page of an earlier year, moved; undated: its page without a year; elsewhere: somebody else's page"), Words("own", "stated", "moved", "undated", "elsewhere")] string Basis,
    [Description("False where the day is a guess")] bool IsFirm,
    [Description("The year the page speaks of")] int? PageYear,
    string? Page)
{
    internal static ApplyDay? Of(ApplicationDeadline? day) => day is null ? null : new ApplyDay(
        Written.Day(day.Day), day.Moment is { } moment ? new OwnDay(day.Day, moment).ToString() : null, day.Round, day.Meaning == DeadlineMeaning.Closing,
        day.Basis.ToString().ToLowerInvariant(), day.IsFirm, day.PageYear, day.Page);
}

/// <summary>A day that a plan goes by where none is known.</summary>
public sealed record ApplyAssumedDay(
    [Description("Year-month-day: a quarter of the other programs with a day on record have closed by then")] string Day,
    [Description("Programs with a closing day for that term that has not passed"), Least(1)] int Programs)
{
    internal static ApplyAssumedDay? Of(UsualDay? usual) => usual is null ? null : new ApplyAssumedDay(Written.Day(usual.Day), usual.Programs);
}

/// <summary>A question to send as it is.</summary>
public sealed record ApplyAsk(string Ask, [Description("What the answer would settle")] string Because);

/// <summary>The best sets under one reading of the chances.</summary>
public sealed record ApplySets(
    [Words("low", "middle", "high")] string Chances,
    [Description("How many applications the set has"), Least(0)] int Chosen,
    [Description("Which, the most valued first; none where no application adds enough")] IReadOnlyList<string> Ids,
    [Description("The best set of each size, with what one more adds")] IReadOnlyList<ApplySize> Sizes)
{
    internal static ApplySets Of(string chances, ScenarioSets sets) => new(chances, sets.Chosen, sets.Ids, [.. sets.Sizes.Select(ApplySize.Of)]);
}

/// <summary>The best set of a size.</summary>
public sealed record ApplySize(
    [Least(1)] int Count,
    IReadOnlyList<string> Ids,
    [Description("What it is worth before anything is known, points of 100"), Least(0, 100)] double Worth,
    [Description("What it is worth more than the set of one fewer"), Least(0, 100)] double Gain,
    [Description("Of all its applications, USD; fees that are not known are taken for the middle one")] decimal Fees,
    [Description("The chance that at least one that has not decided yet admits, as if each decided by itself"), Least(0, 1)] double AnyAdmission)
{
    internal static ApplySize Of(SizedSet set) => new(set.Count, set.Ids, ApplyProgram.Points(set.Worth), ApplyProgram.Points(set.Gain), set.Fees, Math.Round(set.AnyAdmission, 3));
}

/// <summary>Something to do, with its days.</summary>
public sealed record ApplyStep(
    [Description("Key of the step")] string Step,
    string Title,
    [Description("Programs it is for")] IReadOnlyList<string> For,
    [Description("When to begin, year-month-day")] string Begin,
    [Description("By when it has to be done")] string Due,
    [Description("The day it is counted back from")] string Anchor,
    [Description("deadline: the last day to apply; reply: the day to answer an offer; start: the first day of the term, which is assumed"), Words("deadline", "reply", "start")] string Before,
    [Description("False where that day is a guess or assumed")] bool IsFirm,
    [Description("True where less time is left than it usually takes")] bool IsTight,
    [Description("True where it should be done already")] bool IsLate,
    [Description("What the lead time rests on")] string Because,
    [Description("Where that was read; null where it is our judgement")] string? Page)
{
    internal static ApplyStep Of(PlannedStep step) => new(
        step.Step.Id, step.Step.Title, step.For, Written.Day(step.Begin), Written.Day(step.Due), Written.Day(step.Anchor), StepWords.Anchors.KeyOf(step.Step.Anchor), step.IsFirm, step.IsTight, step.IsLate, step.Step.Why, step.Step.Page);
}

/// <summary>A day by which offers are usually answered.</summary>
public sealed record ApplyReply(string Day, [Description("Whose day it is, and for which offers")] string Because, string Page);

/// <summary>An offer with its cost.</summary>
public sealed record ApplyOffer(
    string Id,
    string Title,
    string Institution,
    [Description("The day by which to answer, as the person was told")] string? ReplyBy,
    [Description("Every line until the degree, from the term asked about")] ApplyCost Now,
    [Description("The same from a year later, whether or not the school lets one wait; null where the rules of that time are not known")] ApplyCost? AYearLater,
    [Description("The household's pay after tax in the year waited, USD, as of today's pay; null where no job is held")] decimal? PayOfTheYear)
{
    [Description("What holds of its cost as counted, as gradus cost says it: how it is studied, what of that was not wished, what is taken off, the budget")]
    public IReadOnlyList<string> Caveats { get; init; } = [];

    internal static ApplyOffer Of(OfferCost offer) => new(
        offer.Item.Id, offer.Item.Title, offer.Item.Institution.Name, offer.Followed?.ReplyBy?.ToString(), ApplyCost.Of(offer.Now), offer.Later is { } later ? ApplyCost.Of(later) : null,
        offer.PayOfTheYear is { } pay ? Math.Round(pay) : null)
    {
        Caveats = ApplyWording.Caveats(offer),
    };
}

/// <summary>A whole cost as far as it is known.</summary>
public sealed record ApplyCost(
    [Description("The first term")] string Start,
    [Description("Whole cost at the low end of the price, USD; null where the price is not known")] decimal? Low,
    [Description("At its high end; null where it may be more")] decimal? High,
    string Words,
    [Description("What tuition alone would come to in those years, if charges grow as they did: the 10th percentile, USD; null where that cannot be said")] decimal? TuitionLow,
    [Description("The 90th")] decimal? TuitionHigh)
{
    internal static ApplyCost Of(CostAnswer cost) => new(
        cost.Ledger.Terms[0].Name.ToString(), cost.Ledger.TotalRange.Low, cost.Ledger.TotalRange.High, cost.Ledger.TotalRange.Words, cost.Grown?.Low, cost.Grown?.High);
}
