using System.ComponentModel;
using System.Text.Json.Serialization;
using Gradus.App.Contracts;
using Gradus.Ledgers;
using Gradus.Loans;
using Gradus.People;
using Gradus.Readiness;

namespace Gradus.App.Verbs.Cost;

/// <summary>The answer of <c>gradus cost</c> as other programs read it. The lines sum to the total exactly.</summary>
[Description("Amounts in USD to the cent")]
public sealed partial record CostContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("The day the rules were last looked at")] DateOnly RulesAsOf,
    [Description("Of the program or offering")] string Id,
    string Institution,
    string Title,
    [Description("Name of the profile")] string? Profile,
    [Description("The way it is studied")] CostWay Way,
    [Description("Sum of the lines; the least it costs where complete is false")] decimal Total,
    [Description("False when the amount of a line is missing")] bool Complete,
    [Description("First month of study"), Month] string Start,
    [Description("Last month of study"), Month] string EndOfStudy,
    [Description("Months from the first to the last"), Least(1)] int Months,
    IReadOnlyList<CostTerm> Terms,
    [Description("Sum to total exactly")] IReadOnlyList<CostLine> Lines,
    [Description("Lines whose amount nobody states; not in the total")] IReadOnlyList<CostUnknown> Unknown,
    IReadOnlyList<CostTermMoney> Financing,
    CostLoans Loans,
    [Description("The month in which cash is scarcest")] CostWorstMonth WorstMonth,
    [Description("Month by month while studying")] IReadOnlyList<CostCashMonth> Cash,
    [Description("Share of the pay that is kept while studying; 0 without a job"), Least(0, 1)] decimal PayKept,
    [Description("By year of study, counted from the first term")] IReadOnlyList<CostYear> Years,
    [Description("Ways side by side, with --ways")] IReadOnlyList<CostWayCompared> Ways,
    [Description("What the household spends a month beyond its pay, degree or not; neither lent nor charged"), Least(0)] decimal ShortAnywayPerMonth,
    [Description("A term counts without a federal loan because it may be under half-time, which the school decides")] bool UnderHalfTime,
    [Description("Why hours, courses or summers fit no term, or may not, and what would")] string? Misfit,
    [Description("False where that hangs on hours that nobody knows for sure")] bool? MisfitSure,
    [Description("That it begins in another term than asked for, and which is counted")] string? OtherStart,
    [Description("The monthly payment afterwards, at today's wages")] CostRepayment Repayment,
    [Description("The rules of a student visa; null for somebody who studies on none")] CostVisa? Visa,
    [Description("What it rests on beyond rules")] IReadOnlyList<string> Assumptions,
    IReadOnlyList<RuleContract> Rules,
    [Description("What has to be paid in all, pay given up left out, beside the person's budget")] CostBudget Budget,
    [Description("What it asks of those who enter, beside what the person brings")] EntryContract Entry,
    [Description("What an adviser would say first")] IReadOnlyList<string> Advice,
    [Description("Fields of the profile that the answer does not use")] IReadOnlyList<NotUsedContract> NotUsed)
{
    [Description("What the person's standing in the United States means for study; null where nothing has to be said")]
    public StandingContract? Standing { get; init; }

    private static CostContract Figures(CostAnswer answer)
    {
        Ledger ledger = answer.Ledger;
        Financing financing = ledger.Financing;
        return new CostContract(
            Dataset: answer.Ground.Catalog.Version,
            RulesAsOf: answer.Ground.Rules.AsOf,
            Id: ledger.Item.Id,
            Institution: ledger.Item.Institution.Name,
            Title: ledger.Item.Title,
            Profile: answer.Ground.Profile.Name,
            Way: CostWay.Of(answer.Offer),
            Total: ledger.Total,
            Complete: ledger.IsComplete,
            Start: MonthAttribute.Text(ledger.Outcome.Start),
            EndOfStudy: MonthAttribute.Text(financing.EndOfStudy.AddDays(-1)),
            Months: ledger.Outcome.Months,
            Terms: [.. ledger.Terms.Select(t => CostTerm.Of(ledger, t))],
            Lines: [.. ledger.Lines.Select(CostLine.Of)],
            Unknown: [.. ledger.Unknown.Select(CostUnknown.Of)],
            Financing: [.. financing.Terms.Select(CostTermMoney.Of)],
            Loans: new CostLoans(CostBalance.Of(financing.Federal), CostBalance.Of(financing.Private), financing.Uncovered),
            WorstMonth: CostWorstMonth.Of(financing.Worst),
            Cash: [.. financing.Months.Select(CostCashMonth.Of)],
            PayKept: ledger.Outcome.PayKept,
            Years: [.. ledger.Outcome.Years.Select(CostYear.Of)],
            Ways: [.. answer.Ways.Select(CostWayCompared.Of)],
            ShortAnywayPerMonth: financing.ShortAnywayPerMonth,
            UnderHalfTime: financing.UnderHalfTime,
            Misfit: ledger.Misfit?.Why,
            MisfitSure: ledger.Misfit?.IsSure,
            OtherStart: ledger.OtherStart,
            Repayment: CostRepayment.Of(answer.Repayment, answer.LastPayment),
            Visa: ledger.Visa is { } visa ? CostVisa.Of(visa) : null,
            Assumptions: ledger.Assumptions,
            Rules: [.. ledger.Rules.Select(rule => RuleContract.Of(rule, answer.Ground.Filing))],
            Budget: CostBudget.Of(answer),
            Entry: EntryContract.Of(EntryCheck.Of(answer.Ground.Profile, ledger.Item, answer.Ground.Catalog)),
            Advice: [.. Readiness.Advice.Of(answer.Ground.Profile, ledger.Item), .. ledger.Beforehand, .. CostDays.Passed(answer.Ground, ledger)],
            NotUsed: Profiles.NotUsed.In(Profiles.PersonalAnswer.Cost, answer.Ground.Profile));
    }
}

/// <summary>One way of studying it beside the others.</summary>
public sealed record CostWayCompared(
    [Description("The way")] CostWay Way,
    [Description("Null where it is not offered")] decimal? Total)
{
    [Description("Why it cannot be: not offered, or no student visa for it; left out where it may be"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Closed { get; init; }

    [Description("False when the amount of a line is missing"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Complete { get; init; }

    [Least(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Months { get; init; }

    [Description("Cash needed before the first term"), Least(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? MustHold { get; init; }

    [Description("Of federal loans when repayment starts"), Least(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? FederalBalance { get; init; }

    [Description("Of private loans when repayment starts"), Least(0), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public decimal? PrivateBalance { get; init; }

    [Description("The lines summed over their terms"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CostRow>? Rows { get; init; }

    [Description("Lines whose amount nobody states"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<CostUnknown>? Unknown { get; init; }

    [Description("The total in words: as a range where the price is one"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Said { get; init; }

    public static CostWayCompared Of(WayAnswer way) => new(CostWay.Of(way.Offer), way.Ledger?.Total)
    {
        Closed = way.Closed,
        Said = way.Ledger is { } ledger ? LedgerSummary.Total(ledger) : null,
        Rows = way.Ledger is { } lines ? [.. LedgerSummary.Rows(lines).Select(CostRow.Of)] : null,
        Unknown = way.Ledger is { } known ? [.. known.Unknown.Select(CostUnknown.Of)] : null,
        Complete = way.Ledger?.IsComplete,
        Months = way.Ledger?.Outcome.Months,
        MustHold = way.Ledger?.Financing.Worst.MustHold,
        FederalBalance = way.Ledger?.Financing.Federal.Balance,
        PrivateBalance = way.Ledger?.Financing.Private.Balance,
    };
}

/// <summary>One year of study.</summary>
public sealed record CostYear(
    [Least(1)] int Year,
    decimal Charges,
    decimal LivingOver,
    [Description("After the tax on it")] decimal Aid,
    decimal TaxCredit,
    [Description("After tax")] decimal ForegonePay,
    [Description("After the fee")] decimal LoansReceived,
    [Description("Out of pocket compared with staying")] decimal NetOutflow)
{
    public static CostYear Of(StudyYear year) =>
        new(year.Number, year.Charges, year.LivingOver, year.Aid, year.TaxCredit, year.ForegonePay, year.LoansReceived, year.NetOutflow);
}

/// <summary>One month of cash.</summary>
public sealed record CostCashMonth(
    [Month] string Month,
    decimal Due,
    [Description("All of living")] decimal Living,
    [Description("Pay after tax")] decimal Pay,
    decimal Aid,
    [Description("Tax credit less tax on aid")] decimal Settled,
    [Description("Received")] decimal Loans,
    [Description("Left at the end of the month, savings included")] decimal Position)
{
    public static CostCashMonth Of(CashMonth month) =>
        new(MonthAttribute.Text(month.Month), month.Due, month.Living, month.Pay, month.Aid, month.Settled, month.Loans, month.Position);
}

/// <summary>The month in which cash is scarcest.</summary>
public sealed record CostWorstMonth(
    [Month] string Month,
    [Description("Cash left at its end, savings included")] decimal Position,
    [Description("Cash needed before the first term for no month to fall short"), Least(0)] decimal MustHold,
    [Description("What savings and loans leave open of it"), Least(0)] decimal Short)
{
    public static CostWorstMonth Of(WorstMonth worst) => new(MonthAttribute.Text(worst.Month), worst.Position, worst.MustHold, worst.Short);
}

/// <summary>The loans of this degree.</summary>
public sealed record CostLoans(
    [Description("Federal loans of this degree when repayment starts")] CostBalance Federal,
    [Description("Private loans of this degree when repayment starts")] CostBalance Private,
    [Description("What federal loans leave open in all"), Least(0)] decimal Uncovered);

/// <summary>Loans when repayment starts.</summary>
public sealed record CostBalance(
    [Description("Paid out in all"), Least(0)] decimal Principal,
    [Description("Accrued until then"), Least(0)] decimal Interest,
    [Least(0)] decimal Balance,
    DateOnly RepaymentStart)
{
    public static CostBalance Of(BalanceAtRepayment balance) => new(balance.Principal, balance.Interest, balance.Balance, balance.RepaymentStart);
}

/// <summary>How one term is paid.</summary>
public sealed record CostTermMoney(
    [Least(1)] int Term,
    [Description("Due when the term starts")] decimal Charges,
    [Description("Living over what you spend anyway")] decimal LivingOver,
    [Description("Help that is not paid back")] decimal Aid,
    [Description("Most that the federal government lends for the term"), Least(0)] decimal FederalAllowance,
    [Description("Federal loan drawn, before its fee"), Least(0)] decimal Federal,
    [Description("Kept back from it"), Least(0)] decimal Fee,
    [Description("Private loan drawn"), Least(0)] decimal Private,
    [Description("From pay and savings beyond the living of before"), Least(0)] decimal OutOfPocket,
    [Description("Loans and aid that pay for the living of before"), Least(0)] decimal TowardsLiving,
    [Description("Cost of the term that pay, savings, aid and the federal loan do not reach"), Least(0)] decimal Uncovered,
    [Description("Which federal limit stops the loan"), Words("half-time", "annual", "aggregate", "lifetime")] string? Limit,
    [Description("Percent of full time of the academic year, to which the annual limit was reduced; 0 where no loan was asked for"), Least(0)] int EnrolmentPercent)
{
    public static CostTermMoney Of(TermFinancing term) => new(
        Term: term.Term.Number,
        Charges: term.Charges,
        LivingOver: term.LivingOver,
        Aid: term.Aid,
        FederalAllowance: term.Allowance,
        Federal: term.Federal,
        Fee: term.Fee,
        Private: term.Private,
        OutOfPocket: term.OutOfPocket,
        TowardsLiving: term.TowardsLiving,
        Uncovered: term.Uncovered,
        Limit: term.Limit switch
        {
            BindingLimit.None => null,
            BindingLimit.HalfTime => "half-time",
            BindingLimit.Annual => "annual",
            BindingLimit.Aggregate => "aggregate",
            _ => "lifetime",
        },
        EnrolmentPercent: term.EnrolmentPercent);
}

/// <summary>A line whose amount nobody states.</summary>
public sealed record CostUnknown(
    string Key,
    string Label,
    [Words("suppressed", "not-reported", "not-applicable", "not-collected")] string Status,
    string Why)
{
    public static CostUnknown Of(UnknownLine unknown) => new(unknown.Key.Id, unknown.Key.Label, FigureKeys.Of(unknown.Status), unknown.Why);
}

/// <summary>One amount of one term.</summary>
public sealed record CostLine(
    [Least(1)] int Term,
    [Description("What it is")] string Key,
    [Description("The same in words")] string Label,
    [Description("Above 0 where it costs, below 0 where it helps")] decimal Amount,
    [Description("What kind of statement it is; own: yours"), Words("official", "derived", "estimated", "stated", "assumed", "own")] string Kind,
    string Source,
    [Description("The year whose dollars it is in")] string? Dollars,
    [Description("How it was worked out")] string How)
{
    public static CostLine Of(LedgerLine line) => new(
        line.Term.Number, line.Key.Id, line.Key.Label, line.Amount, FigureKeys.Of(line.Kind), line.Source.ToString(), line.Dollars, line.How);
}

/// <summary>One term of study.</summary>
public sealed record CostTerm(
    [Description("1 for the first"), Least(1)] int Term,
    [Description("Season and year: fall 2027")] string Name,
    [Description("Charges are due and loans are paid out")] DateOnly Start,
    [Description("Months enrolled"), Least(1)] int Months,
    [Description("Months until the next term; months enrolled for the last"), Least(1)] int MonthsUntilNext,
    [Description("In semester hours"), Least(0)] decimal Credits,
    [Description("1 for that of the first term"), Least(1)] int AcademicYear,
    [Description("Sum of the term's lines")] decimal Total)
{
    [Description("Its credits in words, in the school's own unit")]
    public string CreditsInWords { get; init; } = "";

    public static CostTerm Of(Ledger ledger, LedgerTerm term) => new(
        Term: term.Number,
        Name: term.Name.ToString(),
        Start: term.Start,
        Months: term.Months,
        MonthsUntilNext: term.Span,
        Credits: decimal.Round(term.Credits, 2),
        AcademicYear: term.AcademicYear,
        Total: ledger.Lines.Where(l => l.Term == term).Sum(l => l.Amount))
    {
        CreditsInWords = ledger.Load.Length.Words(decimal.Round(term.Credits, 2)),
    };
}

/// <summary>A way of studying.</summary>
public sealed record CostWay(
    [Words("campus-full-time", "campus-part-time", "hybrid-full-time", "hybrid-part-time", "online-full-time", "online-part-time")] string Key,
    [Words("campus", "online", "hybrid")] string Modality,
    [Words("full-time", "part-time")] string Pace,
    [Description("Whether the program's pages say that it can be studied this way"), Words("offered", "not-said", "not-offered")] string Standing,
    string Reason)
{
    [Description("The way in words")]
    public string Words { get; init; } = "";

    public static CostWay Of(WayOffer offer) => new(
        offer.Way.Key,
        Vocabularies.StudyModes.KeyOf(offer.Way.Mode),
        Vocabularies.Paces.KeyOf(offer.Way.Pace),
        offer.Standing switch { WayStanding.Offered => "offered", WayStanding.NotSaid => "not-said", _ => "not-offered" },
        offer.Reason)
    {
        Words = offer.Way.Words,
    };
}
