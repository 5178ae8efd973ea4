using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.Loans;
using Gradus.People;
using Gradus.Readiness;
using Gradus.Returns;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Return;

/// <summary>The answer of <c>gradus return</c> as other programs read it.</summary>
[Description("Amounts in real USD to the cent; rates and shares as fractions, assumptions in their own unit")]
public sealed partial record ReturnContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("Of the program or offering")] string Id,
    string Institution,
    string Title,
    [Description("Name of the profile; null where it has none")] string? Profile,
    [Description("Of the draws")] ulong Seed,
    [Description("How often chance was drawn")] int Draws,
    [Description("Every amount is in dollars of this year")] int DollarsOf,
    [Description("Years counted from the first day of study")] int HorizonYears,
    [Description("What it is compared with: stay, self-study, online or an id")] string Against,
    [Description("Net present value of the degree less that of the alternative: half of the draws lie below")] decimal Median,
    [Description("One draw in ten lies below")] decimal P10,
    [Description("Nine draws in ten lie below")] decimal P90,
    [Description("Mean of the draws")] decimal Mean,
    [Description("Share of draws below 0"), Least(0, 1)] double ChanceOfLoss,
    [Description("Year from which the discounted sum is above 0 for good, in the middle; null where half or more of the draws never are")] int? BreakEvenYear,
    [Description("Share of draws that never are within the horizon"), Least(0, 1)] double ChanceNeverBreaksEven,
    [Description("Internal rate of return in the middle, a fraction a year; null where there is none, or nothing is laid out first")] double? Irr,
    [Description("Net present value where everything lies in the middle and the degree is finished")] decimal Central,
    [Description("The same over those draws in which the degree is finished")] ReturnIfFinished IfFinished,
    [Description("The chance of a loss where a degree adds more and more people finish (low), and where it adds less and fewer do (high)")] ReturnLossRange LossRange,
    [Description("The second reading: as if paid like the degree's aided graduates; on a student visa, of those who finish and stay")] ReturnIfFinished AsGraduates,
    [Description("What a finished degree adds to the person's own pay")] ReturnEffect Effect,
    [Description("published: medians of its own graduates; estimated: estimated for its graduates, with a range; peers: other institutions stand in, so the range is wide; own: given with --set"), Words("published", "estimated", "peers", "own")] string PayBasis,
    [Description("What the pay after the degree is, in words")] string PayAfter,
    [Description("How federal loans are repaid; null without any"), Words("rap", "tiered")] string? Plan,
    [Description("What the study takes, from the ledger of gradus cost")] ReturnStudy Study,
    [Description("The 1st to the 99th percentile of the net present value")] IReadOnlyList<decimal> Percentiles,
    [Description("Range of the discounted sum of differences at the end of each year")] IReadOnlyList<ReturnYear> Years,
    [Description("One thing at a time, all else in the middle; the largest swing first")] IReadOnlyList<ReturnDriver> Tornado,
    [Description("Where the median turns; at is null where it does not")] IReadOnlyList<ReturnFlip> Flips,
    [Description("The degree beside each alternative")] IReadOnlyList<ReturnBeside> Alternatives,
    [Description("Work after the degree on a student visa; null for everybody else")] ReturnVisa? Visa,
    [Description("Every assumption that was used; each can be replaced with --set key=value")] IReadOnlyList<ReturnAssumptionUsed> Assumptions,
    [Description("What the answer rests on and leaves out")] IReadOnlyList<string> Notes,
    [Description("Every rule that was used")] IReadOnlyList<RuleContract> Rules,
    [Description("What it asks of those who enter, beside what the person brings")] EntryContract Entry,
    [Description("What an adviser would say first")] IReadOnlyList<string> Advice,
    [Description("Fields of the profile that the answer does not use")] IReadOnlyList<NotUsedContract> NotUsed)
{
    [Description("What the person's standing in the United States means for study; null where nothing has to be said")]
    public StandingContract? Standing { get; init; }

    private static ReturnContract Figures(DegreeReturn answer)
    {
        ReturnGround ground = answer.Ground;
        return new ReturnContract(
            Dataset: ground.Catalog.Version,
            Id: answer.Item.Id,
            Institution: answer.Item.Institution.Name,
            Title: answer.Item.Title,
            Profile: ground.Profile.Name,
            Seed: ground.Settings.Seed,
            Draws: ground.Settings.Draws,
            DollarsOf: ground.Assumptions.DollarsOf,
            HorizonYears: ground.Basis.Horizon,
            Against: answer.Against.Key,
            Median: Money(answer.Outcome.Median),
            P10: Money(answer.Outcome.P10),
            P90: Money(answer.Outcome.P90),
            Mean: Money(answer.Outcome.Mean),
            ChanceOfLoss: Share(answer.Outcome.ChanceOfLoss),
            BreakEvenYear: answer.BreakEvenYear,
            ChanceNeverBreaksEven: Share(answer.NeverBreaksEven),
            Irr: answer.InternalRate is { } rate ? Share(rate) : null,
            Central: Money(answer.Central),
            IfFinished: ReturnIfFinished.Of(answer.IfFinished),
            LossRange: new ReturnLossRange(Share(answer.Loss.Low), Share(answer.Loss.High), Share(answer.Loss.FinishedLow), Share(answer.Loss.FinishedHigh)),
            AsGraduates: ReturnIfFinished.Of(answer.AsGraduates),
            Effect: new ReturnEffect(Share(answer.Case.Pay.Effect.Middle), Share(answer.Case.Pay.Effect.Spread), Share(answer.Case.Pay.Share)),
            PayBasis: answer.Case.Level.Basis switch { Gradus.Returns.PayBasis.Published => "published", Gradus.Returns.PayBasis.Estimated => "estimated", Gradus.Returns.PayBasis.Peers => "peers", _ => "own" },
            PayAfter: answer.Case.Level.Description,
            Plan: answer.Case.Study.Federal.Balance <= 0 ? null : answer.UsesAssistance ? RepaymentAssistancePlan.Name : TieredStandardPlan.Name,
            Study: ReturnStudy.Of(answer.Case.Study),
            Percentiles: [.. Enumerable.Range(1, 99).Select(percent => Money(Quantile.Of(answer.Values, percent / 100.0)))],
            Years: [.. answer.Path.Select(y => new ReturnYear(y.Year, Money(y.P10), Money(y.Median), Money(y.P90)) { P25 = Money(y.P25), P75 = Money(y.P75) })],
            Tornado: [.. answer.Tornado.Select(d => new ReturnDriver(d.Key, d.Label, d.LowLabel, Money(d.Low), d.HighLabel, Money(d.High)))],
            Flips: [.. answer.Flips.Select(f => new ReturnFlip(f.Key, f.Label, f.Unit, Money(f.Now), Money(f.At), f.Words))],
            Alternatives: [.. answer.Alternatives.Select(ReturnBeside.Of)],
            Visa: answer.Visa is { } visa ? ReturnVisa.Of(visa) : null,
            Assumptions: [.. answer.Assumptions.Select(ReturnAssumptionUsed.Of)],
            Notes: answer.Notes,
            Rules: [.. answer.Rules.Select(rule => RuleContract.Of(rule, ground.Profile.Household.FilingStatus ?? FilingStatus.Single))],
            Entry: EntryContract.Of(EntryCheck.Of(ground.Profile, answer.Item, ground.Catalog)),
            Advice: [.. Readiness.Advice.Of(ground.Profile, answer.Item), .. answer.Case.Study.Ledger?.Beforehand ?? [], .. answer.Case.Study.Ledger is { } counted ? Cost.CostDays.Passed(ground.Studies.Ground, counted) : [], .. ReturnSummary.Misfit(answer) is { } misfit ? [misfit] : Array.Empty<string>()],
            NotUsed: Profiles.NotUsed.In(Profiles.PersonalAnswer.Return, ground.Profile));
    }

    /// <summary>To the cent.</summary>
    internal static decimal Money(double amount) => Cents.Round((decimal)amount);

    internal static decimal? Money(double? amount) => amount is { } known ? Money(known) : null;

    /// <summary>To a hundredth of a percent.</summary>
    internal static double Share(double share) => Math.Round(share, 4);
}

/// <summary>The chance of a loss over what is least known.</summary>
public sealed record ReturnLossRange(double Low, double High, double IfFinishedLow, double IfFinishedHigh);

/// <summary>What a finished degree adds to pay, fractions.</summary>
public sealed record ReturnEffect(
    double Middle,
    [Description("Standard deviation around the middle")] double Spread,
    [Description("0: what it adds; 1: as its graduates are paid")] double DegreesDoing);

/// <summary>One assumption.</summary>
public sealed record ReturnAssumptionUsed(
    string Key,
    string Title,
    double Value,
    string Unit,
    [Description("yours, assumed, from the data, or what is known of its source")] string Standing,
    string? Source,
    string? Note)
{
    public static ReturnAssumptionUsed Of(ReturnAssumption assumption) => new(
        assumption.Key,
        assumption.Title,
        ReturnContract.Share(assumption.Value),
        assumption.Unit,
        assumption.Standing,
        assumption.IsOwn ? null : assumption.Rule?.Source.ToString(),
        assumption.Note);
}

/// <summary>Work after the degree on a student visa.</summary>
public sealed record ReturnVisa(
    int AuthorisedMonths,
    int? YearsNeeded,
    double StayChance,
    [Description("Yearly pay at home without the degree, as the person states it")] decimal HomePay,
    double PayAbroad,
    decimal? MedianIfStays,
    decimal? MedianIfLeaves)
{
    public static ReturnVisa Of(VisaOutlook visa) => new(
        AuthorisedMonths: visa.Law.Months,
        YearsNeeded: visa.YearsNeeded,
        StayChance: ReturnContract.Share(visa.StayChance),
        HomePay: ReturnContract.Money(visa.HomePay),
        PayAbroad: ReturnContract.Share(visa.PayAbroad),
        MedianIfStays: ReturnContract.Money(visa.IfStays?.Median),
        MedianIfLeaves: ReturnContract.Money(visa.IfLeaves?.Median));
}

/// <summary>The degree beside one alternative.</summary>
public sealed record ReturnBeside(
    string Key,
    string Name,
    [Description("Of the program or offering")] string? Id,
    [Description("Net present value of the degree less that of the alternative: half of the draws lie below")] decimal Median,
    [Description("One draw in ten lies below")] decimal P10,
    [Description("Nine draws in ten lie below")] decimal P90,
    [Description("Mean of the draws")] decimal Mean,
    [Description("Share of draws below 0")] double ChanceOfLoss,
    string? Note)
{
    public static ReturnBeside Of(Alternative alternative) => new(
        alternative.Key,
        alternative.Name,
        alternative.Item?.Id,
        ReturnContract.Money(alternative.Outcome.Median),
        ReturnContract.Money(alternative.Outcome.P10),
        ReturnContract.Money(alternative.Outcome.P90),
        ReturnContract.Money(alternative.Outcome.Mean),
        ReturnContract.Share(alternative.Outcome.ChanceOfLoss),
        alternative.Note);
}

/// <summary>Where the median turns as one thing changes.</summary>
public sealed record ReturnFlip(
    string Key,
    string Label,
    [Words("USD", "months", "percent")] string Unit,
    decimal Now,
    decimal? At,
    string Words);

/// <summary>What one thing moves.</summary>
public sealed record ReturnDriver(
    string Key,
    string Label,
    string LowLabel,
    decimal Low,
    string HighLabel,
    decimal High);

/// <summary>One year of the range.</summary>
public sealed record ReturnYear(
    int Year,
    [Description("One draw in ten lies below")] decimal P10,
    [Description("Net present value of the degree less that of the alternative: half of the draws lie below")] decimal Median,
    [Description("Nine draws in ten lie below")] decimal P90)
{
    [Description("A quarter of the draws lie below")]
    public decimal P25 { get; init; }

    [Description("Three quarters of the draws lie below")]
    public decimal P75 { get; init; }
}

/// <summary>The answer as a hundred people.</summary>
public sealed record ReturnPeople(
    [Description("Finish and are better off"), Least(0, 100)] int Gain,
    [Description("Finish and are worse off"), Least(0, 100)] int Lose,
    [Description("Leave without the degree"), Least(0, 100)] int Leave);

/// <summary>What the study takes.</summary>
public sealed record ReturnStudy(
    int Months,
    decimal Price,
    double PayKept,
    decimal FederalBalance,
    [Description("Private loans that are counted: none, because nobody has granted one; see gap")] decimal PrivateBalance,
    [Description("Paid out of pocket in each year of study, less aid and loans received; the gap is in it")] IReadOnlyList<decimal> Outlay,
    [Description("What neither pay, savings, aid nor federal loans pay for; no private loan is assumed to be granted")] decimal Gap)
{
    public static ReturnStudy Of(StudyPath study) => new(
        Months: study.Months,
        Price: ReturnContract.Money(study.Price),
        PayKept: ReturnContract.Share(study.KeptShare),
        FederalBalance: ReturnContract.Money(study.Federal.Balance),
        PrivateBalance: ReturnContract.Money(study.Private.Balance),
        Outlay: [.. study.Outlay.Select(year => ReturnContract.Money(year))],
        Gap: ReturnContract.Money(study.Gap.Sum()));
}

/// <summary>The range of those draws in which the degree is finished.</summary>
public sealed record ReturnIfFinished(
    [Description("Net present value of the degree less that of the alternative: half of the draws lie below")] decimal Median,
    [Description("One draw in ten lies below")] decimal P10,
    [Description("Nine draws in ten lie below")] decimal P90,
    [Description("Mean of the draws")] decimal Mean,
    [Description("Share of draws below 0")] double ChanceOfLoss)
{
    public static ReturnIfFinished Of(Outcome outcome) => new(
        ReturnContract.Money(outcome.Median),
        ReturnContract.Money(outcome.P10),
        ReturnContract.Money(outcome.P90),
        ReturnContract.Money(outcome.Mean),
        ReturnContract.Share(outcome.ChanceOfLoss));
}
