using Gradus.App.Figures;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Return;
using Gradus.Institutions;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs.Search;
using Gradus.Prospects;
using Gradus.StudyModes;

namespace Gradus.App.Verbs.Modes;

/// <summary>Ways of studying in words.</summary>
internal static class ModesWording
{
    public static string Key(ModeStanding standing) => standing switch
    {
        ModeStanding.Open => "open",
        ModeStanding.Against => "against",
        ModeStanding.NotKnown => "not-known",
        _ => "closed",
    };

    /// <summary>"fits what you said", "against what you said", "not known", "not possible".</summary>
    public static string Standing(string key) => key switch
    {
        "open" => "nothing you said is against it",
        "against" => "against what you said, shown to compare",
        "not-known" => "not known",
        _ => "not possible",
    };

    /// <summary>"Online, part-time, job kept".</summary>
    public static string Name(Profile person, LifeWay way, IReadOnlyList<ModeCase> cases)
    {
        string place = way.Place switch { StudyPlace.Online => "Online", StudyPlace.Near => "Campus near home", _ => "Campus after a move" };
        string job = person.IsInternational || person.Job.PayNow is not > 0 ? ""
            : way.Pace == Pace.PartTime || (cases.Count > 0 && cases.All(c => c.Ledger.SumOf(LineKey.ForegonePay) == 0)) ? ", job kept"
            : ", job given up";
        return $"{place}, {(way.Pace == Pace.FullTime ? "full-time" : "part-time")}{job}";
    }

    /// <summary>"Near home, full-time, quit": a name for a mark on a drawing.</summary>
    public static string ShortName(ModesWay way) => way.Name.Replace("Campus near", "Near", StringComparison.Ordinal).Replace("Campus after", "After", StringComparison.Ordinal).Replace("job given up", "quit", StringComparison.Ordinal);

    /// <summary>What it comes to.</summary>
    public static string Finding(ModesContract answer)
    {
        if (answer.Ways.Count == 0)
        {
            ModesTaught online = answer.Taught.First(t => t.Teaching == "online");
            ModesTaught campus = answer.Taught.First(t => t.Teaching == "campus");
            return $"{Titles.Number(online.Degrees)} degrees are known to be taught online, {Titles.Number(campus.Degrees)} on campus; of {Titles.Number(answer.Taught.First(t => t.Teaching == "not-said").Degrees)} nobody says"
                + (online.Price.Median is { } one && campus.Price.Median is { } other ? $". In the middle they cost about {Thousands(one)} online and {Thousands(other)} on campus, {Estimated(online, campus)} of these prices estimated" : "");
        }

        ModesWay? first = answer.Ways.FirstOrDefault(w => w is { Standing: "open", First: not null }) ?? answer.Ways.FirstOrDefault(w => w.First is not null);
        if (first is null)
        {
            return "No way of studying is known to be possible here";
        }

        ModesWay? second = answer.Ways.FirstOrDefault(w => w != first && w.First is not null && IsFull(w) != IsFull(first) && w.Standing == "open")
            ?? answer.Ways.FirstOrDefault(w => w != first && w.First is not null && IsFull(w) != IsFull(first))
            ?? answer.Ways.FirstOrDefault(w => w != first && w.First is not null);
        return $"{(first.First!.CanEnter ? "" : "Not open to you before a bachelor's degree. ")}{Short(first)}. {(second is null ? "No other way is known to be possible" : Short(second))}";
    }

    /// <summary>"most", "many", "few": how many of two groups of prices no page states.</summary>
    private static string Estimated(ModesTaught one, ModesTaught other)
    {
        int known = one.Price.Known + other.Price.Known;
        int estimated = known - one.PricesStated - other.PricesStated;
        return 2 * estimated > known ? "most" : 4 * estimated > known ? "many" : "few";
    }

    private static bool IsFull(ModesWay way) => way.Key.EndsWith("full-time", StringComparison.Ordinal);

    private static string Short(ModesWay way) => $"{way.Name}{(way.First!.TeachingKnown ? "" : ", if it is taught so")}: {way.First.Cost.Words}, {Span(way.First)}{(way.Reasons.Any(r => r is { About: "hours", Makes: "against" }) ? ", and more hours a week than you have" : "")}";

    /// <summary>What of a way no page says, so that its figures are supposed; empty where pages say it.</summary>
    public static string Supposed(ModesProgram program) => program.Offered == "offered" ? "" : program.TeachingKnown ? "pace not said" : "nobody says that it is taught so";

    /// <summary>"about $1,600", a range, "nothing": the whole cost, pay given up counted.</summary>
    public static string Total(ModeCase c) => c.Paid is null ? "a price not known" : TwoWays.About(c.Ledger);

    /// <summary>"2.7 years".</summary>
    public static string Years(int months) => Written.Number(months / 12.0, "0.#") is var years && years == "1" ? "1 year" : $"{years} years";

    /// <summary>"about 15": hours a week, whole.</summary>
    public static string Hours(decimal hours) => $"about {Written.Number(Math.Round(hours, 0, MidpointRounding.AwayFromZero))}";

    /// <summary>"12 miles from home".</summary>
    public static string Miles(double miles) => $"{Titles.Count((int)miles, "mile")} from home";

    /// <summary>What has to be paid, pay given up left out.</summary>
    public static string Paid(ModeCase c) => c.Paid is not { } paid ? "a sum not known, as no page states a price"
        : paid <= 0 && c.Ledger is { IsDoubtful: false, IsComplete: true } ? "nothing"
        : c.PaidRange.Words;

    /// <summary>"2.7 to 4 years": with the most and with the least hours.</summary>
    public static string Span(ModesProgram program) => program.SlowerMonths > program.Months
        ? $"{Written.Number(program.Months / 12.0, "0.#")} to {Years(program.SlowerMonths)}"
        : Years(program.Months);

    /// <summary>"yes", "may", "no"; null where no money was said.</summary>
    public static string? Within(ModeCase c, Profile person) =>
        person.Budget is { Total: null, PerYear: null } && !Gradus.Ranking.ShortlistFilters.PaysWithoutLoans(person) ? null
        : c.Within switch { Match.Yes => "yes", Match.May => "may", _ => "no" };

    /// <summary>What the institution enrols at a distance, of whom it speaks and when.</summary>
    public static string Distance(Institution institution)
    {
        string graduate = institution.DistanceOnly ? "It teaches only at a distance." : institution.GraduateDistancePrograms switch
        {
            true => "It reports graduate programs that can be done at a distance.",
            false => "It reports no graduate program that can be done at a distance.",
            _ => "Whether graduate programs can be done at a distance is not reported.",
        };
        return institution is { ExclusivelyDistance.IsKnown: true, Enrollment: { IsKnown: true, Value: > 0 } }
            ? $"Of its {Written.Count(institution.Enrollment.Value)} students of all levels, {Written.Percent(institution.ExclusivelyDistance.Value / (double)institution.Enrollment.Value)} took all their courses at a distance ({institution.Enrollment.Source?.Year ?? "year not known"}, NCES IPEDS); that is the institution, not this program, and not graduates alone. {graduate}"
            : $"How many of its students study at a distance is not reported. {graduate}";
    }

    /// <summary>Fellow students and support.</summary>
    public static string Network(ModeCase c, LifeWay way)
    {
        string cohort = c.Item.LatestAwards is { IsKnown: true } awards
            ? $"{Titles.Count(awards.Value, "degree")} awarded under its code in {awards.Source?.Year ?? "the newest year"}, all ways of teaching together."
            : "How many finish it a year is not known.";
        return $"{cohort} {(way.Place == StudyPlace.Online ? "Whom you would meet, who advises and who helps into a job is not in any file: ask." : "How many of them you would meet beside the hours of class is not in any file: ask.")}";
    }

    /// <summary>Questions that a person can send to a school as they are.</summary>
    public static IReadOnlyList<string> Ask(LifeWay way, ModeCase c, Term start) =>
    [
        .. c.Offer.Standing == WayStanding.Offered ? Array.Empty<string>() : [$"Can I study it {c.Ledger.Way.Words}, from {start} to the degree?"],
        .. c.Ledger.PriceIsOwn && !c.Ledger.IsDoubtful && c.Ledger.IsComplete ? Array.Empty<string>() : [$"What will tuition and all fees come to for the whole degree, studied {c.Ledger.Way.Words} by me?"],
        .. way.Pace == Pace.PartTime ? [way.Place == StudyPlace.Online ? "Which courses have fixed hours, and at what time of day?" : "Which required courses run in the evening or at weekends, and how often?"] : Array.Empty<string>(),
        .. way.Place == StudyPlace.Online
            ? ["How many study this degree online, how do they meet, and which advising and career services are theirs?", "Do diploma and transcript say how it was taught?"]
            : Array.Empty<string>(),
    ];

    /// <summary>What would change the comparison.</summary>
    public static IReadOnlyList<ModesChange> Changes(ModesAnswer answer)
    {
        ModeChanges changes = answer.Changes;
        string NameOf(ModeCase c) => answer.Ways.First(w => w.Cases.Contains(c)) is var way ? Written.Lower(Name(answer.Person, way.Way, way.Cases)) : "";
        return
        [
            .. changes.Sooner.Select(s => new ModesChange("hours", $"With {Hours(s.Hours)} hours a week in place of {Hours(s.Of.Hours)}, {NameOf(s.Of)} is done in {Years(s.Months)}, not {Years(s.Of.Months)}, where enough courses run.")),
            .. changes.Sooner.Count > 0 || answer.Ways.Any(w => w.Way.Pace == Pace.PartTime && w.Cases.Count > 0)
                ? [new ModesChange("hours", $"Under {Hours(changes.LeastHours)} hours a week a course may not fit beside a job, by the credit hour; courses differ widely.")] : Array.Empty<ModesChange>(),
            .. changes.Costs.Where(c => c.More != 0).Select(c => new ModesChange("price", CostWords(c, NameOf))),
            .. changes.Moves.Select(m => new ModesChange("moving", $"{Written.Capital(NameOf(m.Of))}: moving takes {Written.About(m.Moving)} and living there {(m.Living == 0 ? "nothing" : Written.About(m.Living))} over what you spend anyway, until the degree; both are assumptions to replace by yours{(answer.Person.Budget.LivingPerMonth is null ? ", the more so as you did not say what living costs you now" : "")}.")),
        ];
    }

    private static string CostWords(CostBeside c, Func<ModeCase, string> name)
    {
        if (c.More < 0)
        {
            return $"{Written.Capital(name(c.Of))} takes {Written.About(-c.More)} less until the degree than {name(c.Beside)}{(c.High > 0 ? " at the prices in the middle; the doubts of both prices could turn that" : "")}.";
        }

        string more = c.Low < 0
            ? $"{Written.Capital(name(c.Of))} takes {Written.About(c.More)} more until the degree than {name(c.Beside)} at the prices in the middle; the doubts of both prices could turn that"
            : $"{Written.Capital(name(c.Of))} takes {Written.Range(Math.Max(0, c.Low), c.High, "to")} more until the degree than {name(c.Beside)}";
        string of = c.PayGivenUp > 0 ? $", {Written.About(c.PayGivenUp)} of it pay given up" : "";
        return c.IsBeyondPrice
            ? $"{more}{of}. Even with no tuition and fees it would take more."
            : $"{more}{of}. It would take no more if its tuition and fees were {Written.About(c.Price - c.More)}, not {Written.About(c.Price)}.";
    }

    /// <summary>What more could be said.</summary>
    public static IReadOnlyList<string> Tell(Profile? person) =>
    [
        .. new (string Words, bool IsSaid)[]
        {
            ("the hours a week you have for study", person is { Study.HoursPerWeek: not null } or { Study.CoursesPerTerm: not null } || person?.IsInternational == true),
            ("what you earn, or that you do not work", person is { Job.YearlyPay: not null } or { Job.Status: not null } or { Job.PayWithout: not null }),
            ("whether you would go on working", person is { Job.KeepWorking: not null } || person?.Job.IsAtWork == false || person?.IsInternational == true),
            ("the town where you live and the miles you would travel", person?.Places.Near is not null || person?.IsInternational == true),
            ("whether you would move", person?.Places.MoveAnywhere is not null || person?.Places.States.Count > 0 || person?.Places.Regions.Count > 0),
            ("what you spend on living a month", person?.Budget.LivingPerMonth is not null),
            ("your state, and your citizenship or visa", person is { Residency.Citizenship: not null }),
        }.Where(x => !x.IsSaid).Select(x => x.Words),
    ];

    /// <summary>What this cannot say.</summary>
    public static IReadOnlyList<string> Limits(ModesAnswer? answer) =>
    [
        "No way is best: what a way takes and what it leaves are beside each other, and what counts is yours.",
        .. answer is null ? Array.Empty<string>() :
        [
            "One program stands for a way. Another one changes price, length and what it adds; how far prices lie apart stands beside the counts.",
            "What a degree adds is taken to be the same however it is taught: no file says how graduates of one program fared online and on campus. Nobody publishes how many finish by way of teaching either, and those who study part-time may take longer.",
            "Money in hand is after tax and study and before what you live on anyway, in real dollars, not discounted. A job that moves with you, or one beside full-time study, is not counted.",
            "Hours are credits times hours for each, by the credit hour: courses differ widely. Travel to a campus is neither counted in hours nor in money.",
        ],
        .. answer is not null && answer.Person.Job.PayNow is not > 0 && answer.Ways.Any(w => w.Way.Pace == Pace.PartTime && w.Cases.Any(c => c.Money is not null))
            ? ["You named no job that you hold, so no pay of yours is counted until the degree is done, part-time too: a job found meanwhile would change that."] : Array.Empty<string>(),
        "IPEDS counts students at a distance for institutions and all levels together; this dataset does not hold graduate students alone, nor any program.",
        "Information, not advice; on a visa ask the school's international office.",
    ];

    /// <summary>"adds $190,000 in the middle over 20 years, -$500 to $360,000 in eight of ten; chance of a loss 15 to 50 %".</summary>
    public static string Adds(ModesReturn of) =>
        $"{(of.Median < 0 ? $"costs you {ReturnSummary.Money((double)-of.Median)}" : $"adds {ReturnSummary.Money((double)of.Median)}")} in the middle over {Titles.Count(of.Years, "year")}, {ReturnSummary.Money((double)of.P10)} to {ReturnSummary.Money((double)of.P90)} in eight of ten; chance of a loss {ReturnSummary.Chances(of.LossLow, of.LossHigh)}";

    /// <summary>"$12,000 to $40,000", rounded as a return is.</summary>
    public static string Range(ModesRange range) => $"{ReturnSummary.Money((double)range.Low)} to {ReturnSummary.Money((double)range.High)}";

    /// <summary>"12 known to meet what you said of teaching, place, price and conditions, 4 may, 30 beyond your money, 200 of which nobody says how they are taught".</summary>
    public static string Counts(ModesCounts c) =>
        $"{Titles.Number(c.Known)} known to meet what you said of teaching, place, price and conditions, {Titles.Number(c.May)} may{(c.NotWithin > 0 ? $", {Titles.Number(c.NotWithin)} beyond your money" : "")}; of {Titles.Number(c.NotSaid)} more nobody says how they are taught. Your hours a week, and what each asks of those who enter, are not counted in that";

    /// <summary>"$12,000 in the middle, $8,000 to $30,000 in the middle half (40 of 52 priced by their own pages)".</summary>
    public static string Spread(ModesCounts c) => c.Paid.Median is not { } median ? "no price of them is known"
        : c.Paid.Known < Measured.Few ? $"to pay until the degree {Thousands(median)} in the middle of {Titles.Number(c.Paid.Known)}, too few to say how far apart they lie ({Titles.Number(c.PricesOwn)} priced by their own pages)"
        : $"to pay until the degree {Thousands(median)} in the middle of {Titles.Number(c.Paid.Known)}, a quarter at most {Thousands(c.Paid.LowerQuartile!.Value)}, a quarter at least {Thousands(c.Paid.UpperQuartile!.Value)} ({Titles.Number(c.PricesOwn)} priced by their own pages)";

    /// <summary>Dollars to the nearest thousand.</summary>
    public static string Thousands(double amount) => Written.Dollars(Math.Round(amount / 1000) * 1000);
}
