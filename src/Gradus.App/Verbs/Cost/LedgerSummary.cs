using Gradus.App.Figures;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.Ledgers;
using Gradus.Loans;
using Gradus.People;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Cost;

/// <summary>One kind of line over all terms, as people read it.</summary>
/// <param name="Key">What it is.</param>
/// <param name="Amount">Sum of its terms, USD.</param>
/// <param name="Kinds">"assumed", or "official; your own in term 2".</param>
/// <param name="Lines">Its lines, by term.</param>
public sealed record LedgerRow(LineKey Key, decimal Amount, string Kinds, IReadOnlyList<LedgerLine> Lines)
{
    /// <summary>What the amount could as well be; the amount itself where it is firm.</summary>
    public required (decimal Low, decimal High) Range { get; init; }

    /// <summary>True where the amount is one of a range.</summary>
    public bool IsRange => Range.Low != Range.High;

    /// <summary>The amount as it is known: to the cent, or as a range.</summary>
    public string Shown => IsRange ? Written.Range(Range.Low, Range.High) : Written.Cents(Amount);

    /// <summary>One of its lines: to the cent, or as far as it is known.</summary>
    public string ShownOf(LedgerLine line) => IsRange && line.Kind != FigureKind.Own ? Written.About(line.Amount) : Written.Cents(line.Amount);

    /// <summary>The line that speaks for the row: the first that is not the person's own figure, else the first.</summary>
    public LedgerLine Speaking => Lines.FirstOrDefault(l => l.Kind != FigureKind.Own) ?? Lines[0];
}

/// <summary>A ledger in the words and groups that the command line and the pages share.</summary>
public static class LedgerSummary
{
    /// <summary>The rows that arise, in the order of the keys.</summary>
    public static IReadOnlyList<LedgerRow> Rows(Ledger ledger) =>
    [
        .. LineKey.All
            .Select(key => (Key: key, Lines: ledger.Lines.Where(l => l.Key == key).ToArray()))
            .Where(r => r.Lines.Length > 0)
            .Select(r => new LedgerRow(r.Key, r.Lines.Sum(l => l.Amount), Kinds(r.Lines, ledger.FigureOf(r.Key)), r.Lines) { Range = ledger.RangeOf(r.Key) }),
    ];

    /// <summary>"$31,250", "$27,000 to $45,000" where the price is a range, "at least $31,250" where a line is missing.</summary>
    public static string Total(Ledger ledger) => ledger.TotalRange.Words;

    /// <summary>What stands beside a total of which a line is missing: "or more", and below nothing "left over at most"; empty where none is.</summary>
    public static string Beside(bool complete, decimal total) => complete ? "" : total < 0 ? "left over at most" : "or more";

    /// <summary>The grade of the tuition in the total: "derived 2024", "2020, third-party", "your own"; null where none is counted.</summary>
    public static string? Tuition(Ledger ledger) => Rows(ledger).FirstOrDefault(row => row.Key == LineKey.Tuition)?.Kinds;

    /// <summary>What tuition would be in the years of study, in two sentences; null where it is the person's own figure, or of those years already.</summary>
    public static string? Growth(CostAnswer answer)
    {
        if (answer.Grown is not { } grown)
        {
            return null;
        }

        PriceGrowth growth = grown.Growth;
        string then = $"over your terms, the last in {YearOf(grown.Until)}, the tuition would come to about {Written.Dollars(Roughly.Amount(grown.Middle))}, {Written.Range(grown.Low, grown.High, "to")} with the doubt{(grown.IsDecided ? " of its price" : "s of price and growth")}. The lines below stay in the dollars of their year.";
        if (grown.Decided is { } rise)
        {
            return $"The tuition is that of {YearOf(grown.From)}. Its rises are decided ({rise.Words}; {rise.Reference}): {then}";
        }

        string kind = answer.Ledger.Item.Institution.Control == Control.Public ? "public" : "private";
        return $"The tuition is that of {YearOf(grown.From)}. General charges at {Titles.Count(growth.Institutions, kind + " institution")} grew {Percent(growth.Middle)} a year in the middle from {growth.First} to {growth.Last}, {Written.Number(growth.Low * 100, "0.0")} to {Percent(growth.High)} in eight of ten: "
            + then;
    }

    private static string Percent(double share) => Written.Percent(share, "0.0");

    private static string YearOf(int first) => new AcademicYear(first + 1).ToString();

    /// <summary>What an amount is at both ends of the price: "$12,000 to $31,000"; to the dollar where the price is firm.</summary>
    public static string Between(CostAnswer answer, Func<Ledger, decimal> amount)
    {
        (decimal low, decimal high) = answer.Between(amount);
        return answer.Ledger.IsDoubtful ? Written.Range(low, high, "to") : Written.Dollars(low);
    }

    /// <summary>What is owed on all loans of the degree when repayment starts.</summary>
    public static decimal Owed(Ledger ledger) => ledger.Financing.Federal.Balance + ledger.Financing.Private.Balance;

    /// <summary>What would be owed to somebody who lent the gap, in a sentence; null where there is none.</summary>
    public static string? OwedForTheGap(CostAnswer answer) => answer.Between(l => l.Financing.Private.Balance).High <= 0 ? null
        : $"Nobody has lent you the gap. If a lender did, {Between(answer, l => l.Financing.Private.Balance)} would be owed to them besides, with its interest.";

    /// <summary>An amount that follows from the price: to the dollar where that is firm, else "about $12,300".</summary>
    public static string Following(Ledger ledger, decimal amount) => ledger.IsDoubtful && amount != 0 ? Written.About(amount) : Written.Dollars(amount);

    /// <summary>When study ends: "May 2029", the last month of it.</summary>
    public static string LastMonth(Ledger ledger) => Written.Month(ledger.Financing.EndOfStudy.AddDays(-1));

    /// <summary>Less than this short is nothing to save up for, USD.</summary>
    private const decimal Little = 100;

    /// <summary>The scarcest month in a sentence.</summary>
    public static string Worst(CostAnswer answer)
    {
        Financing financing = answer.Ledger.Financing;
        if (answer.Between(l => l.Financing.Worst.MustHold).High < Little)
        {
            string[] paid =
            [
                .. answer.Ground.HasPay ? ["pay"] : Array.Empty<string>(),
                .. financing.Terms.Any(t => t.Aid > 0) ? ["aid"] : Array.Empty<string>(),
                .. financing.Terms.Any(t => t.Federal > 0) ? ["federal loans"] : Array.Empty<string>(),
            ];
            string covers = $"{Written.Capital(paid.Length == 1 ? paid[0] : $"{string.Join(", ", paid[..^1])} and {paid[^1]}")} {(paid is [not "federal loans"] ? "covers" : "cover")} every month";
            return paid.Length == 0 ? "No month goes short."
                : answer.Ground.HasPay && StateTax(answer) is { Length: > 0 } tax ? $"Before state income tax {covers.ToLowerInvariant()}.{tax} What it takes may have to be saved up before."
                : $"{covers}; nothing has to be saved up before.";
        }

        return $"Over the study {Between(answer, l => l.Financing.Worst.MustHold)} more goes out than comes in, the most by {Written.Month(financing.Worst.Month)}: it has to be there by then.{StateTax(answer)}"
            + (answer.Between(l => l.Financing.Worst.Short).High > 0 && answer.Between(l => l.Financing.Uncovered).High == 0 ? $" {Between(answer, l => l.Financing.Worst.Short)} of it is not there: your savings and the federal loans do not cover it." : "");
    }

    /// <summary>That the state's tax on the pay that comes in while studying is not in it, where its table is not known; else empty.</summary>
    private static string StateTax(CostAnswer answer)
    {
        decimal kept = (answer.Ground.Profile.Job.PayNow ?? 0) * answer.Ledger.Outcome.PayKept;
        return answer.Ground.UncountedStateTax(kept) is > 0 and var tax
            ? $" State income tax on your pay, about {Written.Dollars(Roughly.Amount(tax))} a year, is not counted{(answer.Ground.Profile.Residency.State is { } state ? $" for {state}" : "")}: give your rate (assumptions.stateTaxRate)."
            : "";
    }

    /// <summary>What federal limits leave open, in a sentence; null where no loan was asked for.</summary>
    public static string? Limits(CostAnswer answer)
    {
        Ledger ledger = answer.Ledger;
        Financing financing = ledger.Financing;
        decimal federal = answer.Between(l => l.Financing.Terms.Sum(t => t.Federal)).High;
        bool isOpen = answer.Between(l => l.Financing.Uncovered).High > 0;
        string open = isOpen ? Between(answer, l => l.Financing.Uncovered) : "";
        string lent = Between(answer, l => l.Financing.Terms.Sum(t => t.Federal));
        bool borrows = answer.Between(l => l.Financing.Terms.Sum(t => t.Private)).High > 0;
        string why = financing.UnderHalfTime
            ? borrows || federal > 0 || isOpen ? " Terms that may be under half-time count without a federal loan, which asks for half-time enrolment (34 CFR 668.32). Half-time is the school's own measure: ask."
            : " A federal loan asks for half-time enrolment (34 CFR 668.32), the school's own measure, and some terms may be under it: ask."
            : "";
        string? said = federal == 0 && !isOpen ? null
            : federal == 0 && !borrows ? $"{open} of the terms' costs is covered by neither pay, savings nor aid, and no loan is counted{UsedUp(answer)}."
            : federal == 0 ? $"No federal loan is counted{UsedUp(answer)}. A gap of {open} is left for you to close; no private loan is assumed to be granted."
            : $"Federal loans: {lent}{Plus(answer)}.{FullTime(answer)}" + (isOpen
                ? $" Beyond their limits a gap of {open} is left for you to close; no private loan is assumed to be granted."
                : " They stay within the limits.");
        string work = isOpen && answer.Ground.MayFindWork(ledger.Way) ? " Pay of the work that you would look for is not counted here: the gap is what it would have to pay. The return counts that work with the degree as without it." : "";
        string between = isOpen && answer.Between(BetweenTerms).High >= Little
            ? $" {Written.Capital(Between(answer, BetweenTerms))} more is living between the terms, for which no loan of a term is counted: it has to be there too."
            : "";
        return said is null && why.Length == 0 ? null : (said + between + work + why).TrimStart();
    }

    /// <summary>What has to be found beyond the gap of the terms, because living goes on between them, USD.</summary>
    private static decimal BetweenTerms(Ledger ledger) => Math.Max(0, -ledger.Financing.Worst.Position - ledger.Financing.Uncovered);

    /// <summary>": the $100,000 lent at most for graduate study are used up", where older loans leave nothing to lend; else empty.</summary>
    private static string UsedUp(CostAnswer answer)
    {
        TermFinancing? stopped = answer.Ledger.Financing.Terms.FirstOrDefault(t => t is { Limit: BindingLimit.Aggregate or BindingLimit.Lifetime, Allowance: 0 });
        if (stopped is null)
        {
            return "";
        }

        BorrowingLimits limits = answer.Ground.LendingOn(stopped.Term.Start).Limits;
        return stopped.Limit == BindingLimit.Aggregate
            ? $": the {Written.Dollars(limits.Aggregate)} lent at most for graduate study are used up by your older loans"
            : $": the {Written.Dollars(limits.Lifetime ?? 0)} lent at most in a lifetime are used up by your older loans";
    }

    /// <summary>
    /// That a term of a full-time way which holds fewer credits than a full-time term counts as less than full-time, and what a school may lend that counts it as full-time; empty where that
    /// is not so.
    /// </summary>
    private static string FullTime(CostAnswer answer)
    {
        Ledger ledger = answer.Ledger;
        TermFinancing[] cut = [.. ledger.Financing.Terms.Where(t => t is { Limit: BindingLimit.Annual, EnrolmentPercent: > 0 and < 100 })];
        if (ledger.Way.Pace != Pace.FullTime || cut.Length == 0)
        {
            return "";
        }

        decimal more = cut.Sum(t => t.Federal * (100 - t.EnrolmentPercent) / t.EnrolmentPercent);
        if (cut[0].Term.Credits >= answer.Ground.Assumptions.FullTimeCredits)
        {
            return $" Of the year of {cut[0].Term.Name}, which holds fewer terms than a full year, {cut[0].EnrolmentPercent} % of the limit is counted.";
        }

        return $" The year's limit is counted at {cut[0].EnrolmentPercent} % of full time, which the average of {Written.Number(cut[0].Term.Credits)} credits a term is here; where the school counts every term as full-time, up to {Written.About(more)} more may be lent: ask.";
    }

    /// <summary>", $54,600 of it Grad PLUS at 9.07 % a year, ..." where some is drawn; else empty.</summary>
    private static string Plus(CostAnswer answer)
    {
        TermFinancing? drawn = answer.Ledger.Financing.Terms.FirstOrDefault(t => t.Plus > 0);
        return drawn is null || answer.Ground.LendingOn(drawn.Term.Start).Plus is not { } plus ? ""
            : $", {Between(answer, l => l.Financing.Terms.Sum(t => t.Plus))} of it Grad PLUS at {Written.Percent((double)plus.Rate, "0.##")} a year and a fee of {Written.Percent((double)plus.Fee.Fraction, "0.###")}, which is refused to who has an adverse credit history ({VisaText.Reference(plus.CreditCheck)})";
    }

    private static string Kinds(LedgerLine[] lines, Figure<decimal>? figure)
    {
        int[] own = [.. lines.Where(l => l.IsReplaced).Select(l => l.Term.Number)];
        FigureKind[] kinds = [.. lines.Where(l => !own.Contains(l.Term.Number)).Select(l => l.Kind).Distinct()];
        string said = figure is { IsKnown: true, Evidence: not null } weighed ? FigureText.Grade(weighed) : string.Join(", ", kinds.Select(FigureText.Of));
        return own.Length == 0 ? said
            : kinds.Length == 0 ? "your own"
            : $"{said}; your own in term{(own.Length == 1 ? "" : "s")} {string.Join(", ", own)}";
    }
}
