using System.Globalization;
using Gradus.App.Figures;
using Gradus.Applications;
using Gradus.Keeping;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Rules;

namespace Gradus.App.Verbs.Apply;

/// <summary>Applications in words.</summary>
internal static class ApplyWording
{
    /// <summary>What it comes to, without a full stop.</summary>
    public static string Finding(ApplyContract answer)
    {
        int looked = answer.Programs.Count(p => p.LeftOut is null && p.Status is not ("submitted" or "waitlisted" or "admitted" or "deposit-paid"));
        if (answer.Programs.Count == 0)
        {
            return answer.KeptOutBy is { } condition ? $"No program to apply to: nothing meets what you said, most of all \"{condition}\". Change that, or name programs" : "No program to apply to: name some, or keep some";
        }

        if (answer.Middle.Chosen == 0 && looked > 0 && FeesAbove(answer) is { Count: > 0 } above && above.Count == looked)
        {
            return $"Your limit of {Written.Dollars(answer.FeeLimit!.Value)} for fees is below the fee of {(looked == 1 ? "the one program" : $"each of {Titles.Count(looked, "program")}")}";
        }

        if (answer.Middle.Chosen == 0)
        {
            return answer.Programs.Any(p => p.Status is "admitted" or "deposit-paid") ? "With the offers at hand no further application adds enough" : looked == 0 ? OpenDoors(answer) ?? "None of these can be applied to now, as far as is known" : $"One more application adds too little, at any of {Titles.Count(looked, "program")}";
        }

        string[] always = [.. answer.Middle.Ids.Where(id => answer.Find(id).In.Count == answer.Sets.Count)];
        string[] changes = [.. answer.Programs.Where(p => p.In.Count is > 0 and < 3).Select(p => p.Id)];
        string holds = changes.Length == 0 ? "whether chances are low or high" : always.Length == 0 ? $"though low or high chances would change {(answer.Middle.Chosen == 1 ? "it" : "each of them")}" : $"{Titles.Number(always.Length)} of them whether chances are low or high";
        int gaps = answer.Middle.Ids.Count(id => answer.Find(id).Missing.Count > 0);
        return $"Apply to {Titles.Number(answer.Middle.Chosen)} of {Titles.Count(looked, "program")}, {holds}{(gaps > 0 ? $"; {(gaps == answer.Middle.Chosen ? gaps == 1 ? "it asks" : "all ask" : $"{Titles.Number(gaps)} ask{(gaps == 1 ? "s" : "")}")} for courses that you lack" : "")}{AskFirst(answer)}{LeftOut(answer)}";
    }

    /// <summary>That some of the programs are left out, which the count of the others does not hold: "; 1 left out".</summary>
    private static string LeftOut(ApplyContract answer) => answer.Programs.Count(p => p.LeftOut is not null) is var left && left == 0 ? "" : $"; {Titles.Number(left)} left out";

    /// <summary>That some of the set may not begin in the term: "; ask 2 first whether they begin then".</summary>
    private static string AskFirst(ApplyContract answer) => answer.Middle.Ids.Count(id => answer.Find(id).AskWhetherItBegins) is var asked && asked == 0 ? ""
        : $"; ask {(asked == answer.Middle.Chosen ? asked == 1 ? "it" : "each" : Titles.Number(asked))} first whether {(asked == 1 || asked == answer.Middle.Chosen ? "it begins" : "they begin")} then";

    /// <summary>Programs that one could still apply to, whose fee alone is above what all fees may come to.</summary>
    private static List<ApplyProgram> FeesAbove(ApplyContract answer) =>
        [.. answer.Programs.Where(p => p.LeftOut is null && p.Status is not ("submitted" or "waitlisted" or "admitted" or "deposit-paid") && p.Fee.Value > answer.FeeLimit)];

    /// <summary>Which of some fees are known, and which are only taken for the middle of other programs'.</summary>
    private static string Guessed(IReadOnlyList<ApplyProgram> of)
    {
        ApplyProgram[] guessed = [.. of.Where(p => p.Fee.Grade == "estimated")];
        string known = string.Join("; ", of.Except(guessed).Select(p => $"{Named(p)}, {Written.Dollars(p.Fee.Value!.Value)}"));
        string rest = guessed.Length == 0 ? "" : $"{(known.Length > 0 ? "; " : "")}not known, and taken for the middle of other programs' ({Written.About(guessed[0].Fee.Value!.Value)}): {string.Join("; ", guessed.Select(Named))}";
        return known + rest;
    }

    private static string Named(ApplyProgram program) => $"{program.Title} ({program.Institution})";

    /// <summary>That passing courses admits, without an application; null where no program is so.</summary>
    private static string? OpenDoors(ApplyContract answer) => answer.Programs.Where(p => p.Chance.Basis == "none").Select(Named).ToArray() is { Length: > 0 } open
        ? $"There is no application to {string.Join(", nor to ", open)}: passing its courses admits" : null;

    /// <summary>Which programs of the set are planned by a day that is only taken from others; null where none is.</summary>
    public static string? PlannedByGuess(ApplyContract answer)
    {
        ApplyProgram[] guessed = [.. answer.Programs.Where(p => p.In.Contains("middle", StringComparer.Ordinal) && p.Deadline is null && p.AssumedDeadline is not null)];
        return guessed.Length == 0 ? null
            : $"No last day is known of {Titles.Count(guessed.Length, "program")}: applying there is planned by {string.Join(" or ", guessed.Select(p => p.AssumedDeadline!.Day).Distinct())}, a guess from the days of others. Ask each first, and give its own day: {string.Join("; ", guessed.Select(Named))}.";
    }

    /// <summary>Why nothing stands in the plan.</summary>
    public static string NothingToPlan(ApplyContract answer) =>
        answer.Programs.All(p => p.LeftOut is not null) ? "There is nothing to plan: no program is left to apply to. Why each is left out stands with it."
        : answer.Middle.Ids.Count == 0 ? "There is nothing to plan: no application is chosen."
        : "Nothing can be counted back: no day is known, and other programs' days for that term have passed. Ask each today.";

    /// <summary>What is advised of a program, in one sentence without a full stop.</summary>
    public static string Said(ApplyContract answer, ApplyProgram program) => program.Status is "submitted" or "waitlisted" or "admitted" or "deposit-paid" ? Written.Capital(Status(program.Status))
        : program.In.Count == 0 ? $"No: {WhyNot(answer, program)}"
        : $"{(program.AskWhetherItBegins ? $"Ask first whether it begins in {answer.Start}; apply" : "Apply")}{(program.In.Count == 3 ? ", whether chances are low or high" : $" if chances are {string.Join(" or ", program.In)}")}";

    /// <summary>Programs that a page shows one by one: all in some set, all that the person keeps or follows; the others add too little.</summary>
    public static IReadOnlyList<ApplyProgram> Shown(ApplyContract answer) =>
        [.. answer.Programs.Where(p => p.LeftOut is null && (answer.Origin != "shortlist" || p.In.Count > 0 || p.Status is not null)).OrderByDescending(p => p.In.Count)];

    /// <summary>"not known; programs that publish one admit 4-62 %", "12-38 %, by an old share".</summary>
    public static string ChanceInWords(ApplyChance chance) => chance.Basis == "others" ? $"not known; programs that publish theirs, most of them selective, admit {Chance(chance)}" : $"{Chance(chance)}, {Basis(chance)}";

    /// <summary>Why a program is in no set.</summary>
    public static string WhyNot(ApplyContract answer, ApplyProgram program) => FeesAbove(answer).Contains(program) ? "its fee is above your limit" : "it adds too little";

    /// <summary>Fees that are above the limit alone, which of them are guesses, and what can be done; null where none is.</summary>
    public static string? AboveLimit(ApplyContract answer) => FeesAbove(answer) is { Count: > 0 } above
        ? $"Above your limit of {Written.Dollars(answer.FeeLimit!.Value)} for fees: {Guessed(above)}. Many schools waive the fee for those who ask before they apply."
        : null;

    /// <summary>Why a reading of the chances has no set: nothing is within the limit, or nothing adds enough.</summary>
    public static string None(ApplyContract answer, ApplySets sets) =>
        answer.FeeLimit is not null && sets.Sizes.Count == 0 && FeesAbove(answer).Count > 0 ? "no application is within your limit for fees" : "no application adds enough";

    /// <summary>That the columns of other chances are of other sets than the one named; null where all readings have the same sets.</summary>
    public static string? OtherSets(ApplyContract answer)
    {
        string[] others =
        [
            .. answer.Sets.Where(s => s != answer.Middle && s.Sizes.Zip(answer.Middle.Sizes).Any(p => !p.First.Ids.ToHashSet(StringComparer.Ordinal).SetEquals(p.Second.Ids)))
                .Select(s => $"{Reading(s.Chances)} {string.Join(", then ", s.Sizes.Zip(answer.Middle.Sizes).Where(p => !p.First.Ids.ToHashSet(StringComparer.Ordinal).SetEquals(p.Second.Ids)).Take(1).Select(p => $"that of {Titles.Count(p.First.Count, "application")} is {string.Join(", ", p.First.Ids)}"))}"),
        ];
        return others.Length == 0 ? null
            : $"Each column is of the best set of its size at its own chances, which need not hold the program named beside it, that of the middle: {string.Join("; ", others)}.";
    }

    /// <summary>"at the low ends", "in the middle", "at the high ends".</summary>
    public static string Reading(string chances) => chances switch { "low" => "at the low ends", "high" => "at the high ends", _ => "in the middle" };

    /// <summary>"12-38 %": a chance as a range, or one number where the person gave one.</summary>
    public static string Chance(ApplyChance chance) => chance.Basis == "none" ? "no application" : chance.Low == chance.High ? $"{Percent(chance.Low)} %" : $"{Percent(chance.Low)}-{Percent(chance.High)} %";

    /// <summary>True where a place is offered: there is no chance to speak of and no day to apply by.</summary>
    public static bool IsOffer(ApplyProgram program) => program.Status is "admitted" or "deposit-paid";

    /// <summary>What stands of an offer where others have chance and last day.</summary>
    public static string Offered(ApplyContract answer, ApplyProgram program) => program.Status == "deposit-paid" ? "a place is held by your deposit"
        : $"a place is offered; answer by {answer.Offers.FirstOrDefault(o => o.Id == program.Id)?.ReplyBy ?? "the day in the offer letter"}";

    /// <summary>Three words at most on what a chance rests on.</summary>
    public static string Basis(ApplyChance chance) => chance.Basis switch
    {
        "own" => "your own",
        "published" => chance.Grade switch { "own" => "by its own share", "old" => "by an old share", _ => "by a share that others tell" },
        "blocked" => "something asked is not met",
        "none" => "passing its courses admits",
        _ => "not known, that of other programs",
    };

    /// <summary>"54 (48-60)".</summary>
    public static string Worth(ApplyWorth worth) => !worth.IsKnown ? "not known" : worth.IsOwn ? $"{Number(worth.Middle)}, your own" : worth.Low is { } low && worth.High is { } high && low != high ? $"{Number(worth.Middle)} ({Number(low)}-{Number(high)})" : Number(worth.Middle);

    /// <summary>The fee as far as it is known.</summary>
    public static string Fee(ApplyProgram program) => program.Fee.Grade == "estimated" && program.Fee is { Low: { } low, High: { } high } ? $"not known, {Written.Range(low, high)} elsewhere"
        : program.Fee.Value is { } fee ? $"{Written.Dollars(fee)}{(program.Fee.Kind == "own" ? ", your own" : program.Fee.Grade is "own" or null ? "" : program.Fee.Grade == "old" ? ", old" : ", as others say")}" : "not known";

    /// <summary>The same in a narrow column: "$75", "?".</summary>
    public static string ShortFee(ApplyProgram program) => program.Fee.Grade == "estimated" || program.Fee.Value is null ? "?" : $"{Written.Dollars(program.Fee.Value.Value)}{(program.Fee.Kind == "own" || program.Fee.Grade is "own" or null ? "" : "*")}";

    /// <summary>Readings under which it is in the set: "yes", "ask first" where it may not begin then, "if middle, high", "no".</summary>
    public static string In(ApplyProgram program) => program.LeftOut is not null ? "left out"
        : program.Status is "submitted" or "waitlisted" or "admitted" or "deposit-paid" ? program.Status
        : program.AskWhetherItBegins && program.In.Count > 0 ? "ask first"
        : program.In.Count switch { 0 => "no", 3 => "yes", _ => $"if {string.Join(", ", program.In)}" };

    /// <summary>The day of a program for a reader: what it is and how sure, or why there is none.</summary>
    public static string Day(ApplicationAnswer answer, ApplicationCandidate candidate) =>
        DayOf(answer, candidate) + (candidate.Gap is { } gap ? $"; {Missing(gap, candidate.Deadlines.Next(answer.On)?.Day, candidate.IsSent || candidate.IsOffer ? null : candidate.Assumed?.Day)}" : "") + (EntryTerms.Words(candidate.Item.Program?.Admission, answer.Start) is { } other ? $". {other}" : "");

    /// <summary>"5 courses missing: not before 2027-12-15, after that day; with every grade for fall 2029"; for a term that is reached only where the day is later than the one guessed, that too.</summary>
    private static string Missing(ApplicationGap gap, DateOnly? last, DateOnly? guessed) => $"{Titles.Count(gap.Courses.Count, "course")} missing" + (gap.NotBefore is not { } done ? ": no plan to make them up was found"
        : $": not before {Written.Day(done)}{(last < done ? ", after that day" : guessed < done ? ", after that guess" : "")}{(gap.Start is { } start && !(last >= done) ? $"; with every grade for {start}{(guessed < done ? ", if its own day comes later" : "")}" : "")}");

    private static string DayOf(ApplicationAnswer answer, ApplicationCandidate candidate)
    {
        if (candidate.Deadlines.Next(answer.On) is { } next)
        {
            string moment = next.Moment is { } at ? at.ToString("' 'HH:mm' UTC'zzz", CultureInfo.InvariantCulture) : "";
            return $"{Written.Day(next.Day)}{moment} ({next.Sure}{(next.Meaning == DeadlineMeaning.Priority ? $"; {next.Round}, not the last day" : next.Round is { } round ? $"; {round}" : "")}{(candidate.Deadlines.Later(answer.On) is > 0 and var later ? $"; {Titles.Count(later, "later round")}" : "")})";
        }

        return candidate.Chance.Basis == ChanceBasis.None ? "there is no application: passing its courses admits"
            : candidate.Deadlines.HavePassed(answer.On) ? $"passed on {Written.Day(candidate.Deadlines.All[^1].Day)} ({candidate.Deadlines.All[^1].Sure})"
            : candidate.Deadlines.OtherTerms.Count > 0 && candidate.Assumed is { } assumed ? $"not known for {candidate.Start}; on record only for {string.Join(", ", candidate.Deadlines.OtherTerms.Select(t => t.ToString().ToLowerInvariant()))}. Until you know it the plan goes by {Written.Day(assumed.Day)}, a guess"
            : candidate.Deadlines.OtherTerms.Count > 0 ? $"not known for {candidate.Start}; on record only for {string.Join(", ", candidate.Deadlines.OtherTerms.Select(t => t.ToString().ToLowerInvariant()))}"
            : candidate.Assumed is { } usual && !candidate.IsSent && !candidate.IsOffer
                ? $"not known: ask, and set your own. Until then the plan goes by {Written.Day(usual.Day)}, a guess: a quarter of {Titles.Count(usual.Programs, "other program")} with a day on record have closed by then"
            : "not known: ask, and set your own";
    }

    /// <summary>What a step waits for, and how sure that is: "by 2027-01-08, a guess".</summary>
    public static string When(ApplyStep step) => step.IsLate ? $"at once: it was due before {step.Begin}"
        : $"{(step.IsTight ? "now" : step.Begin)} to {step.Due}{(step.Before == "start" ? ", if the term begins as assumed" : step.IsFirm ? "" : ", by a guess")}{(step.IsTight ? "; less time than it usually takes" : "")}";

    /// <summary>What more could be said.</summary>
    public static IReadOnlyList<string> Tell(Profile? person) =>
    [
        .. new (string Words, bool IsSaid)[]
        {
            ("what you studied and where, for chances, tests and transcripts", person is not null && person.Background != new Background()),
            ("when you would start", person?.Start is not null),
            ("your citizenship or visa, for deadlines and the visa interview", person?.Residency.Citizenship is not null),
            ("what counts for you, for what an admission is worth", person is not null && (person.Weights.Count > 0 || person.Order.Count > 0)),
        }.Where(x => !x.IsSaid).Select(x => x.Words),
    ];

    /// <summary>That the set says nothing of whether one should study at all.</summary>
    public const string DoesNotSayWhetherItPays = "It says where to apply if you want such a degree, by what counts on your list. Whether a degree pays for you is another question: what each costs and adds stands on its own pages.";

    /// <summary>What this cannot say.</summary>
    public static IReadOnlyList<string> Limits(ApplicationAnswer answer, decimal? feeLimit) =>
    [
        .. feeLimit is { } limit && answer.Middle.Ids.Any(id => answer.Candidates.First(c => c.Item.Id == id).Fee is { Spread: not null } or { Evidence.Grade: not FigureGrade.Own })
            ? [$"Your limit of {Written.Dollars(limit)} is held with fees that are not firm: they may come to more."] : Array.Empty<string>(),
        DoesNotSayWhetherItPays,
        "No chance here is yours: shares of applicants are turned into ranges by a judgement. Where you know better, your own counts in its place.",
        "Schools are taken to decide each by itself. They read the same papers, so a refusal makes others likelier: the chance that at least one admits is rather lower than shown.",
        $"A day that is called a guess was moved from another year, has no year, or is somebody else's word. The day is the school's; at your place it may end earlier. Check it on the school's page.",
        $"Fees are known of {Titles.Count(answer.KnownFees, "program")}; for the others the middle one is counted. One more application is made where it adds {Number(answer.Least * 100)} of 100 points or more, {Titles.Number(answer.Most)} at most: both are judgements that you can change or read past.",
    ];

    /// <summary>Whom a step is for, by their schools: "Grand Valley State University; Brigham Young University: MS in Statistics".</summary>
    public static string Whom(ApplyContract answer, ApplyStep step) => string.Join("; ", step.For.Select(id =>
        answer.Programs.FirstOrDefault(p => p.Id == id) is not { } program ? id
        : answer.Programs.Count(p => p.Institution == program.Institution) == 1 ? ShortNames.Institution(program.Institution)
        : $"{ShortNames.Institution(program.Institution)}: {ShortNames.Title(program.Title)}"));

    /// <summary>Statuses by their words, for a form.</summary>
    public static IReadOnlyList<string> Statuses { get; } = [.. KeptApplication.Statuses.Select(s => s.Key)];

    /// <summary>"deposit paid" of "deposit-paid".</summary>
    public static string Status(string key) => key.Replace('-', ' ');

    public static string Number(double points) => Written.Number(points, "0.#");

    private static string Percent(double share) => share is > 0 and < 0.005 ? "under 1" : Written.Number(share * 100, "0");

    /// <summary>"whole cost $41,000-52,000 from fall 2027; $42,000-54,000 from fall 2028. Tuition, if charges grow as they did: ... Answer by 2027-04-15."</summary>
    public static string Costs(ApplyOffer offer) =>
        $"whole cost {Whole(offer.Now)} from {offer.Now.Start}{(offer.AYearLater is { } later ? $"; {Whole(later)} from {later.Start}" : "")}.{Grown(offer)} Answer by {offer.ReplyBy ?? "the day in the offer letter"}.";

    /// <summary>What holds of an offer's cost as it is counted, one sentence each: how it is studied, what of that was not wished, what is taken off, and the budget.</summary>
    public static IReadOnlyList<string> Caveats(OfferCost offer)
    {
        (Ledger ledger, Profile person) = (offer.Now.Ledger, offer.Now.Ground.Profile);
        WayOffer way = offer.Now.Offer;
        decimal aid = -ledger.Lines.Where(l => l.Key == LineKey.EmployerAid || l.Key == LineKey.TaxCredit).Sum(l => l.Amount);
        ValueList<StudyMode> must = person.Require.Modality;
        return
        [
            .. new[]
            {
                $"Counted {way.Way.Words}{way.Standing switch { WayStanding.Offered => "", WayStanding.NotOffered => $"; not offered this way: {way.Reason.TrimEnd('.')}", _ => $"; hypothetical: {way.Reason.TrimEnd('.')}" }}.",
                Readiness.Advice.AgainstWay(person, offer.Item),
                must.Count > 0 && !must.Any(m => offer.Item.Offers(m) == true) && must.Any(m => offer.Item.Offers(m) is null)
                    ? $"You said that you must study {string.Join(" or ", must.Select(m => Vocabularies.StudyModes.KeyOf(m)))}: nobody says that it is taught so, ask before you answer." : null,
                person.Places.MoveAnywhere == false && !offer.Item.IsKnownOnline() && !offer.Now.Ground.LivesNear(offer.Item)
                    ? $"You said that you would not move: it is in {offer.Item.City}, {offer.Item.Institution.State}{(person.Places.Near is null ? ", and where you live is not said" : "")}." : null,
                ledger.Misfit?.ToString(),
                aid > 0 ? $"About {Written.About(aid).Replace("about ", "", StringComparison.Ordinal)} of employer's help and tax credit is taken off the whole cost; the tuition is before it." : null,
                ledger.Visa is { Study: not VisaAnswer.Yes } visa ? visa.Obstacle : null,
            }.OfType<string>(),
            .. Cost.CostBudget.Sentences(offer.Now.Ground, ledger),
        ];
    }

    /// <summary>A range as it is; one amount rests on charges of a year that is past.</summary>
    private static string Whole(ApplyCost cost) => cost.Low is { } low && low == cost.High ? $"{cost.Words}, at the charges on record," : cost.Words;

    /// <summary>What was said of programs that are not among those looked at.</summary>
    public static string NotLookedAt(ApplyContract answer) => $"Not used, because they are not among the programs below: what you said of {string.Join(", ", answer.NotLookedAt)}.";

    /// <summary>What a year's wait brings and costs, whichever the offer.</summary>
    public static string Waiting(IReadOnlyList<ApplyOffer> offers) =>
        $"Waiting a year: {(offers.Select(o => o.PayOfTheYear).FirstOrDefault(p => p is not null) is { } pay ? $"a year's pay, about {Written.Dollars(pay)} after tax, comes first" : "no pay of yours is known for that year")}; what the degree adds comes a year later; ask whether the school lets you defer.";

    private static string Grown(ApplyOffer offer) => offer is { Now: { TuitionLow: { } low, TuitionHigh: { } high }, AYearLater: { TuitionLow: { } laterLow, TuitionHigh: { } laterHigh } }
        ? $" Tuition, if charges grow as they did: {Written.Range(low, high, "to")}; a year later {Written.Range(laterLow, laterHigh, "to")}."
        : "";
}
