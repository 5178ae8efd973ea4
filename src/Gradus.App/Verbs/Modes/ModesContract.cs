using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Return;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Prospects;
using Gradus.Returns;
using Gradus.StudyModes;

namespace Gradus.App.Verbs.Modes;

/// <summary>The answer of <c>gradus modes</c> as other programs read it: ways of studying side by side, for one life, over the same years.</summary>
[Description("No way is best: each stands with what it takes, what speaks against it, and how sure that is")]
public sealed record ModesContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("What it comes to, in a sentence or two")] string Finding,
    [Description("The term one would start in: fall 2027")] string Start,
    [Description("Whose prices the measures of the catalogue are")] string PricesFor,
    [Description("What changes least of a life first; empty where nobody in particular asks and names no program")] IReadOnlyList<ModesWay> Ways,
    [Description("Years from the first day over which money is compared, the same for every way; 0 where no pay is known"), Least(0)] int Years,
    [Description("The year whose dollars those amounts and returns are in")] int DollarsOf,
    [Description("What would change the comparison, one sentence each")] IReadOnlyList<ModesChange> Changes,
    [Description("Degrees of the catalogue by how they are taught, whoever asks; one taught in several ways counts in each")] IReadOnlyList<ModesTaught> Taught,
    [Description("Named programs that no way takes")] IReadOnlyList<ModesLeftOut> LeftOut,
    [Description("Named, and not in this dataset")] IReadOnlyList<string> NotFound,
    [Description("What this cannot say, one sentence each")] IReadOnlyList<string> Limits)
{
    [Description("Name of the profile")]
    public string? Profile { get; init; }

    [Description("What is missing for more of it to be about the person, one phrase each")]
    public IReadOnlyList<string> Tell { get; init; } = [];

    [Description("What to say before anything can be said of pay; null where something can")]
    public string? Question { get; init; }

    [Description("What every answer for this person has to say first; empty where nothing has to be")]
    public IReadOnlyList<string> Advice { get; init; } = [];

    [Description("What the person's standing in the United States means for study; null where nothing has to be said")]
    public StandingContract? Standing { get; init; }

    [Description("Fields of the profile that the answer does not use")]
    public IReadOnlyList<NotUsedContract> NotUsed { get; init; } = [];

    /// <param name="catalog">The dataset.</param>
    /// <param name="answer">Null where nobody in particular asks and names no program.</param>
    /// <param name="person">Null for nobody in particular.</param>
    /// <param name="notFound">Identifiers that the question names and that are not in the dataset.</param>
    internal static ModesContract Of(Catalog catalog, ModesAnswer? answer, Profile? person, IReadOnlyList<string> notFound)
    {
        PriceTerms terms = person?.PriceTerms() ?? PriceTerms.Unsaid;
        var contract = new ModesContract(
            catalog.Version,
            "",
            (answer?.Start ?? new LedgerGround(catalog, catalog.Rules, new Profile()).Start).ToString(),
            Titles.Whose(terms),
            answer is null ? [] : [.. answer.Ways.Select(w => ModesWay.Of(answer, w))],
            answer?.Years ?? 0,
            answer?.DollarsOf ?? ReturnGround.Of(catalog, new Profile(), catalog.Rules).Assumptions.DollarsOf,
            answer is null ? [] : ModesWording.Changes(answer),
            [.. TaughtMeasures.All(catalog, terms).Select(ModesTaught.Of)],
            answer is null ? [] : [.. answer.LeftOut.Select(l => new ModesLeftOut(l.Item.Id, $"{l.Item.Title}, {l.Item.Institution.Name}", l.Why))],
            notFound,
            ModesWording.Limits(answer))
        {
            Profile = person?.Name,
            Tell = ModesWording.Tell(person),
            Question = answer?.Question,
            Advice = person is null ? [] : Readiness.Advice.Of(person),
            NotUsed = person is null ? [] : Profiles.NotUsed.In(PersonalAnswer.Modes, person),
            Standing = StandingContract.Of(catalog, person),
        };
        return contract with { Finding = ModesWording.Finding(contract) };
    }
}

/// <summary>A way to fit a degree into a life.</summary>
public sealed record ModesWay(
    [Words("online-part-time", "near-part-time", "online-full-time", "near-full-time", "away-full-time")] string Key,
    [Description("In words, with what becomes of the job")] string Name,
    [Description("open; against: possible, and against something that was said; not-known; closed"), Words("open", "against", "not-known", "closed")] string Standing,
    [Description("Why; empty where nothing speaks against it")] IReadOnlyList<ModesReason> Reasons,
    [Description("Degrees of the catalogue; null where the way is closed or not known whatever they offer")] ModesCounts? Counts,
    [Description("Programs that stand for it: named, kept, or the first of the shortlist that is known to be taught so")] IReadOnlyList<ModesProgram> Programs)
{
    internal static ModesWay Of(ModesAnswer answer, ModeAnswer way) => new(
        way.Way.Key,
        ModesWording.Name(answer.Person, way.Way, way.Cases),
        ModesWording.Key(way.Standing),
        [.. way.Reasons.Select(r => new ModesReason(r.About, ModesWording.Key(r.Weight), r.Words, r.Rule?.Rule.Id, r.Rule is { } rule ? VisaText.Reference(rule) : null))],
        way.Counts is { } counts ? ModesCounts.Of(counts) : null,
        [.. way.Cases.Select(c => ModesProgram.Of(answer, way.Way, c))]);

    /// <summary>The program that stands for it first; null for none.</summary>
    internal ModesProgram? First => Programs.Count > 0 ? Programs[0] : null;
}

/// <summary>Why a way stands as it does.</summary>
public sealed record ModesReason(
    [Words("visa", "hours", "place", "job", "wish", "programs", "money")] string About,
    [Words("against", "not-known", "closed")] string Makes,
    string Words,
    [Description("Id of the rule it rests on; null for none")] string? Rule,
    [Description("The text the rule stands in")] string? Reference);

/// <summary>How many degrees of the catalogue are taught so and meet what was said beside it.</summary>
public sealed record ModesCounts(
    [Description("Known to be taught so and to meet all, the money for this way included"), Least(0)] int Known,
    [Description("Known to be taught so; something else may not be met"), Least(0)] int May,
    [Description("Known to be taught so; beyond the money for this way"), Least(0)] int NotWithin,
    [Description("Nobody says how they are taught; the rest, the money aside, is met or may be"), Least(0)] int NotSaid,
    [Description("Of the first three together, those whose pages name the pace too"), Least(0)] int PaceSaid,
    [Description("To pay until the degree, pay given up left out, of the first three: USD, the middle of each")] ModesMeasure Paid,
    [Description("Of those amounts, how many rest on a price that a page states for the degree"), Least(0)] int PricesOwn)
{
    internal static ModesCounts Of(ModeCounts c) => new(c.Known, c.May, c.NotWithin, c.NotSaid, c.PaceSaid, ModesMeasure.From(c.Paid), c.PricesOwn);
}

/// <summary>The middle and the middle half of one measure.</summary>
public sealed record ModesMeasure(
    [Description("How many values are known"), Least(0)] int Known,
    [Description("Of how many"), Least(0)] int Of,
    [Description("A quarter lies at or below; null where nothing is known")] double? LowerQuartile,
    double? Median,
    [Description("A quarter lies at or above")] double? UpperQuartile)
{
    internal static ModesMeasure From(Measured m) => new(m.Known, m.Of, Rounded(m.LowerQuartile), Rounded(m.Median), Rounded(m.UpperQuartile));

    private static double? Rounded(double? value) => value is { } known ? Math.Round(known, 2) : null;
}

/// <summary>A program studied in a way.</summary>
public sealed record ModesProgram(
    string Id,
    string Title,
    string Institution,
    string City,
    [Description("USPS code")] string State,
    [Description("Where it comes from"), Words("named", "kept", "shortlist")] string Origin,
    [Description("How it is taught and at what pace, as gradus cost --way has it")] string Way,
    [Description("Whether its pages say that it is taught so"), Words("offered", "not-said")] string Offered,
    [Description("The same in a sentence")] string OfferedWords,
    [Description("Miles from home; null where either place is not known")] double? Miles,
    [Description("Credits to study, in semester hours")] decimal Credits,
    [Description("Months from the first day to the degree"), Least(1)] int Months,
    [Description("The same with the least hours that were said, or one course a term where none were, and without summers where that was not said"), Least(1)] int SlowerMonths,
    [Description("Hours of study in the fullest week of a term, by credits"), Least(0)] decimal Hours,
    ModesCost Cost,
    [Description("What it adds against staying; null where price, earnings or the person's pay are not known")] ModesReturn? Return,
    [Description("Why there is no return; null where there is one")] string? NoReturn,
    [Description("Money over the same years; null where there is no return")] ModesMoney? Money,
    ModesDistance Distance,
    ModesNetwork Network,
    [Description("Null for somebody on no student visa")] VisaContract? Visa,
    [Description("What it asks of those who enter that is not met or unclear")] IReadOnlyList<string> Entry,
    [Description("What to ask the school")] IReadOnlyList<string> Ask)
{
    [Description("Whether its pages say that it is taught in this mode; the pace may still not be said")]
    public bool TeachingKnown { get; init; }

    [Description("False for somebody without the bachelor's degree that it asks for first")]
    public bool CanEnter { get; init; } = true;

    [Description("Credits to study in words, in the school's own unit")]
    public string CreditsInWords { get; init; } = "";

    internal static ModesProgram Of(ModesAnswer answer, LifeWay way, ModeCase c) => new(
        c.Item.Id, c.Item.Title, c.Item.Institution.Name, c.Item.City, c.Item.Institution.State,
        c.Origin switch { CaseOrigin.Named => "named", CaseOrigin.Kept => "kept", _ => "shortlist" },
        c.Ledger.Way.Key,
        c.Offer.Standing == WayStanding.Offered ? "offered" : "not-said",
        c.Offer.Reason,
        c.Miles is { } miles ? Math.Round(miles) : null,
        Math.Round(c.Ledger.Terms.Sum(t => t.Credits), 2),
        c.Months,
        c.SlowerMonths,
        Math.Round(c.Hours, 1, MidpointRounding.AwayFromZero),
        ModesCost.Of(c),
        c.Return is { } of ? ModesReturn.Of(of) : null,
        c.Return is null ? answer.Question ?? "Neither its price nor the pay of its graduates is known well enough." : null,
        c.Money is { } money ? ModesMoney.Of(money) : null,
        ModesDistance.Of(c.Item.Institution),
        ModesNetwork.Of(c, way),
        VisaContract.Of(c.Ledger.Visa),
        [.. EntryText.Lines(c.Entry)],
        ModesWording.Ask(way, c, answer.Start))
    {
        CreditsInWords = c.Ledger.Load.Length.Words(c.Ledger.Terms.Sum(t => t.Credits)),
        CanEnter = c.Entry.CanEnter,
        TeachingKnown = c.Item.Offers(c.Ledger.Way.Mode) == true,
    };
}

/// <summary>What it costs the person until the degree, by the same ledger as <c>gradus cost --way</c>.</summary>
public sealed record ModesCost(
    [Description("USD at the price in the middle; pay given up counted")] decimal Total,
    [Description("At the low price")] decimal? Low,
    [Description("At the high price; null where a line is missing, so that it may be more")] decimal? High,
    [Description("The same in words")] string Words,
    [Description("What has to be paid, pay given up left out, in words")] string Paid,
    [Description("How far the tuition can be taken for the degree's own, in words; null where none is counted")] string? Grade,
    [Description("The key of that grade; null where it was not weighed, or is the person's own"), Words("own", "old", "third-party", "general", "estimated")] string? GradeKey,
    [Description("Tuition and fees")] decimal Price,
    decimal Moving,
    [Description("Living over what is spent anyway")] decimal Living,
    [Description("Pay given up until the degree, after tax")] decimal PayGivenUp,
    [Description("Share of the pay that is kept while studying, 0 to 1; null where no job is known"), Least(0, 1)] decimal? PayKept,
    [Description("What neither pay, savings, help nor federal loans pay for, in words; null where nothing is left open")] string? Gap,
    [Description("Lines whose amount nobody states")] IReadOnlyList<string> Unknown,
    [Description("Whether it stays within what was said; null where nothing was"), Words("yes", "may", "no")] string? Within)
{
    internal static ModesCost Of(ModeCase c)
    {
        Ledger ledger = c.Ledger;
        Profile person = c.Person;
        PaidRange range = ledger.TotalRange;
        return new ModesCost(
            ledger.Total, range.Low, range.High, ModesWording.Total(c), ModesWording.Paid(c), LedgerSummary.Tuition(ledger),
            ledger.FigureOf(LineKey.Tuition)?.Evidence is { } evidence ? FigureKeys.Of(evidence.Grade) : null,
            ledger.SumOf(LineKey.Tuition) + ledger.SumOf(LineKey.Fees), ledger.SumOf(LineKey.Moving), ledger.SumOf(LineKey.Living), ledger.SumOf(LineKey.ForegonePay),
            person.Job.PayNow > 0 ? ledger.Outcome.PayKept : null,
            c.Cost.Gap is { High: > 0 } or { High: null, Low: not null } ? c.Cost.Gap.Words : null,
            [.. ledger.Unknown.Select(u => u.Key.Label)],
            ModesWording.Within(c, person));
    }
}

/// <summary>What a degree adds against staying, by the same draws as <c>gradus return</c>.</summary>
public sealed record ModesReturn(
    [Description("Net present value in the middle, USD")] decimal Median,
    [Description("A tenth of the draws lie below")] decimal P10,
    [Description("A tenth of the draws lie above")] decimal P90,
    [Description("Chance of a loss with everything as taken"), Least(0, 1)] double Loss,
    [Description("The same where a degree adds more and more people finish"), Least(0, 1)] double LossLow,
    [Description("The same where it adds less and fewer finish"), Least(0, 1)] double LossHigh,
    [Description("In the middle of those who finish")] decimal MedianIfFinished,
    [Description("Years counted"), Least(1)] int Years,
    [Description("What the pay of its graduates rests on")] string PayBasis)
{
    internal static ModesReturn Of(ReturnInWay of) => new(
        ReturnContract.Money(of.Outcome.Median), ReturnContract.Money(of.Outcome.P10), ReturnContract.Money(of.Outcome.P90),
        Math.Round(of.Outcome.ChanceOfLoss, 4), Math.Round(of.Loss.Low, 4), Math.Round(of.Loss.High, 4),
        ReturnContract.Money(of.IfFinished.Median), of.Case.Basis.Horizon, of.Case.Level.Description);
}

/// <summary>A range of money: the middle, and what eight of ten draws lie between; real USD.</summary>
public sealed record ModesRange(decimal Low, decimal Middle, decimal High)
{
    internal static ModesRange Of(MoneyRange range) => new(ReturnContract.Money(range.Low), ReturnContract.Money(range.Middle), ReturnContract.Money(range.High));
}

/// <summary>Money over the same years.</summary>
public sealed record ModesMoney(
    [Description("Pay after tax less all that study takes and loans cost, with what is still owed taken off, before what one lives on anyway")] ModesRange InHand,
    [Description("The same of going on as one is")] ModesRange Staying,
    [Description("The first less the second, draw by draw")] ModesRange More,
    [Description("Loans of this degree still owed at the end of these years, in the middle")] decimal Owed,
    IReadOnlyList<ModesYear> Years)
{
    internal static ModesMoney Of(MoneyOverYears money) => new(
        ModesRange.Of(money.InHand), ModesRange.Of(money.Staying), ModesRange.Of(money.More), ReturnContract.Money(money.Owed),
        [.. money.Years.Select(y => new ModesYear(y.Year, ReturnContract.Money(y.In), ReturnContract.Money(y.Out), ModesRange.Of(y.Left), ModesRange.Of(y.Staying)))]);
}

/// <summary>One year.</summary>
public sealed record ModesYear(
    [Description("1 for the first year of study"), Least(1)] int Year,
    [Description("Pay of the household after tax, with everything in the middle")] decimal In,
    [Description("What study and its loans take, less help and loans received; below 0 where those are more")] decimal Out,
    [Description("What is left of the year")] ModesRange Left,
    [Description("The same of going on as one is")] ModesRange Staying);

/// <summary>What the institution enrols at a distance: it speaks of the institution, not of the program.</summary>
public sealed record ModesDistance(
    [Description("Students of all levels who take all their courses at a distance")] FigureOf<int> AllAtDistance,
    [Description("All students of all levels")] FigureOf<int> Students,
    [Description("Whether it reports graduate programs that can be done at a distance; null where not reported")] bool? GraduatePrograms,
    [Description("True where it teaches only at a distance")] bool DistanceOnly,
    [Description("The same in a sentence")] string Words)
{
    internal static ModesDistance Of(Institution institution) => new(
        FigureContract.Of(institution.ExclusivelyDistance), FigureContract.Of(institution.Enrollment), institution.GraduateDistancePrograms, institution.DistanceOnly, ModesWording.Distance(institution));
}

/// <summary>Fellow students and support, as far as known.</summary>
public sealed record ModesNetwork(
    [Description("Degrees awarded in the newest year under its code, all ways of teaching together")] FigureOf<int> Awards,
    [Description("What is known and what is not, in sentences")] string Words)
{
    internal static ModesNetwork Of(ModeCase c, LifeWay way) => new(FigureContract.Of(c.Item.LatestAwards), ModesWording.Network(c, way));
}

/// <summary>Something that would change the comparison.</summary>
public sealed record ModesChange([Words("hours", "price", "moving")] string About, string Words);

/// <summary>Degrees of the catalogue that are taught in one way.</summary>
public sealed record ModesTaught(
    [Description("not-said: nobody says how they are taught"), Words("campus", "hybrid", "online", "not-said")] string Teaching,
    [Least(0)] int Degrees,
    [Description("Those that are a named program; the others are known by code alone"), Least(0)] int Programs,
    [Description("Tuition and fees of the whole degree, USD, studied so")] ModesMeasure Price,
    [Description("Of those prices, how many a page states for the degree; the others are estimated"), Least(0)] int PricesStated,
    [Description("Shortest months from start to degree, as pages state them")] ModesMeasure Months,
    [Description("Those whose pages say that they can be studied part-time"), Least(0)] int PartTime,
    [Description("Those whose pages name a pace"), Least(0)] int PaceSaid)
{
    internal static ModesTaught Of(TaughtMeasures m) => new(
        m.Mode is { } mode ? Vocabularies.StudyModes.KeyOf(mode) : "not-said", m.Degrees, m.Programs, ModesMeasure.From(m.Price), m.PricesStated, ModesMeasure.From(m.Months), m.PartTime.Count, m.PartTime.Saying);
}

/// <summary>A named program that no way takes.</summary>
public sealed record ModesLeftOut(string Id, string Name, [Description("In a sentence")] string Why);
