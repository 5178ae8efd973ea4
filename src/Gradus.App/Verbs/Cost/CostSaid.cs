using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Ledgers;
using Gradus.Rules;

namespace Gradus.App.Verbs.Cost;

public sealed partial record CostContract
{
    [Description("Of the institution")]
    public string City { get; init; } = "";

    [Description("USPS code")]
    public string State { get; init; } = "";

    [Description("The lines summed over their terms, in the order of a ledger")]
    public IReadOnlyList<CostRow> Rows { get; init; } = [];

    [Description("What the amounts at the head could as well be, at both ends of the price")]
    public CostRanges Ranges { get; init; } = null!;

    [Description("What the figures say, in sentences")]
    public CostSaid Said { get; init; } = null!;

    public static CostContract Of(CostAnswer answer) => Figures(answer) with
    {
        Standing = StandingContract.Of(answer.Ground.Catalog, answer.Ground.Profile),
        City = answer.Ledger.Item.City,
        State = answer.Ledger.Item.Institution.State,
        Rows = [.. LedgerSummary.Rows(answer.Ledger).Select(CostRow.Of)],
        Ranges = CostRanges.Of(answer),
        Said = CostSaid.Of(answer),
    };
}

/// <summary>One kind of line over all its terms.</summary>
public sealed record CostRow(
    [Description("What it is")] string Key,
    [Description("The same in words")] string Label,
    [Description("Sum of its terms; above 0 where it costs, below 0 where it helps")] decimal Amount,
    [Description("What kinds of statement it is made of, in words")] string Kinds,
    [Description("How it was worked out; of the first line that is not your own figure")] string How,
    [Description("Kind of that line"), Words("official", "derived", "estimated", "stated", "assumed", "own")] string Kind,
    [Description("Source of that line")] string Source,
    [Description("The 10th percentile of what the amount could be; the amount itself where it is firm")] decimal Low,
    [Description("The 90th percentile of what the amount could be; the amount itself where it is firm")] decimal High)
{
    public static CostRow Of(LedgerRow row) =>
        new(row.Key.Id, row.Key.Label, row.Amount, row.Kinds, row.Speaking.How, FigureKeys.Of(row.Speaking.Kind), row.Speaking.Source.ToString(), row.Range.Low, row.Range.High);
}

/// <summary>Amounts at the low and the high end of the price.</summary>
public sealed record CostRanges(
    [Description("The sum of the lines; interest, fees of loans and other taxes than those on help are those of the price in the middle")] CostRange Total,
    [Description("Cash needed before the first term")] CostRange MustHold,
    [Description("Owed on all loans of the degree when repayment starts")] CostRange Owed,
    [Description("Tuition in the years of study, where charges grow as they did in the years at hand, with the doubts of price and growth; null where it is yours, or of those years already")] CostGrown? TuitionThen)
{
    public static CostRanges Of(CostAnswer answer) => new(
        new CostRange(answer.Ledger.TotalRange.Low ?? answer.Ledger.Total, answer.Ledger.TotalRange.High) { AtHighPrice = answer.Ledger.TotalRange.AtHighPrice ?? answer.Ledger.Total },
        CostRange.Of(answer.Between(l => l.Financing.Worst.MustHold)),
        CostRange.Of(answer.Between(LedgerSummary.Owed)),
        answer.Grown is { } grown ? new CostGrown(grown.Low, grown.Middle, grown.High, grown.Growth.Low, grown.Growth.Middle, grown.Growth.High, grown.Decided is { } rise ? $"{rise.Words} ({rise.Reference}, {rise.Source})" : null) : null);
}

/// <summary>Tuition in the years of study.</summary>
public sealed record CostGrown(
    [Description("The 10th percentile")] decimal Low,
    decimal Middle,
    [Description("The 90th percentile")] decimal High,
    [Description("Growth a year: the 10th percentile of institutions")] double PerYearLow,
    [Description("The median")] double PerYear,
    [Description("The 90th percentile")] double PerYearHigh,
    [Description("Rises that are decided and count in place of that growth in their years, with their source; null where none are known")] string? Decided);

/// <summary>Both ends of an amount; the same where the price is firm.</summary>
public sealed record CostRange(
    decimal Low,
    [Description("null where a line is missing, so that it may be more")] decimal? High)
{
    [Description("At the highest likely price, also where a line is missing")]
    public decimal AtHighPrice { get; init; } = High ?? Low;

    public static CostRange Of((decimal Low, decimal High) ends) => new(ends.Low, ends.High);
}

/// <summary>What the figures of a cost say, in sentences.</summary>
public sealed record CostSaid(
    [Description("How it is studied")] string Way,
    [Description("What it costs in all")] string Total,
    [Description("How far the tuition in it can be taken for the degree's own; null where no tuition is counted")] string? Tuition,
    [Description("What tuition would be in the years of study; null where it is yours, or of those years already")] string? Growth,
    [Description("The budget beside what has to be paid")] IReadOnlyList<string> Budget,
    [Description("Whether a school can issue an I-20; null for somebody on no student visa")] string? Visa,
    [Description("The scarcest month")] string Worst,
    [Description("What federal limits leave open; null where no loan was asked for")] string? Limits,
    [Description("What repayment takes")] IReadOnlyList<string> Repayment,
    [Description("What the school will ask proof of; null for somebody on no student visa")] string? Proof,
    [Description("The rules of a student visa")] IReadOnlyList<string> VisaRules)
{
    [Description("The answer in a few words that a person can repeat")]
    public string Headline { get; init; } = "";

    /// <summary>How the table of what pays for each term is read.</summary>
    internal static string HowPaid(bool lends, bool anyway) =>
        $"What is due and living over what you spend anyway{(anyway ? ", with the part of the living of before that loans and aid pay for," : "")} {(lends ? "are together what aid, the federal loan after its fee, the gap and your own pocket bring. Gap: what none of the others reaches" : "are together what aid and your own pocket bring")}. Pocket: from pay and savings.";

    public static CostSaid Of(CostAnswer answer)
    {
        Ledger ledger = answer.Ledger;
        return new CostSaid(
            ledger.Way.Words,
            LedgerSummary.Total(ledger),
            LedgerSummary.Tuition(ledger),
            LedgerSummary.Growth(answer),
            [.. CostBudget.Sentences(answer.Ground, ledger)],
            ledger.Visa is { } visa ? visa.Study == VisaAnswer.No ? $"{visa.Words} {visa.Obstacle}" : visa.Words : null,
            LedgerSummary.Worst(answer),
            LedgerSummary.Limits(answer),
            [.. RepaymentText.Sentences(answer)],
            VisaText.FirstYear(ledger),
            ledger.Visa is { } rules ? [.. VisaText.Sentences(rules)] : [])
        {
            Headline = TwoWays.Of(answer).Headline,
        };
    }
}
