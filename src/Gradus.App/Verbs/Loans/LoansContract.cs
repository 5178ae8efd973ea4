using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Cost;
using Gradus.Loans;
using Gradus.People;

namespace Gradus.App.Verbs.Loans;

/// <summary>The answer of <c>gradus loans</c> as other programs read it: what was asked, each plan with every month, and the rules used.</summary>
[Description("Amounts in USD of each year, to the cent; rates and shares as fractions")]
public sealed record LoansContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("The day the rules were last looked at")] DateOnly RulesAsOf,
    [Description("Owed when repayment starts"), Least(0)] decimal Balance,
    [Description("Adjusted gross income of the first year"), Least(0)] decimal Income,
    [Description("Yearly growth of the income")] decimal IncomeGrowth,
    [Description("Given, or this guide's assumption"), Words("own", "assumed")] string IncomeGrowthKind,
    [Description("People claimed on the return"), Least(0)] int Dependents,
    [Description("People claimed in each year of repayment; the last holds on")] IReadOnlyList<int> DependentsByYear,
    [Description("Whether forgiveness of public service was asked for")] bool PublicService,
    [Description("How the return is filed"), Words("single", "married-jointly", "married-separately", "head-of-household")] string Filing,
    [Description("First month of repayment"), Month] string Start,
    [Description("Yearly interest"), Least(0)] decimal Rate,
    [Description("Given, or taken from the rules"), Words("own", "assumed")] string RateKind,
    [Description("First year's income after federal tax"), Least(0)] decimal PayAfterTax,
    [Description("Whether what is forgiven counts as income under the law of the first month")] bool ForgivenessTaxed,
    IReadOnlyList<LoansPlan> Plans,
    [Description("Every rule that was used")] IReadOnlyList<RuleContract> Rules)
{
    [Description("Ages of children among the dependents that were given; the others have the assumed age")]
    public IReadOnlyList<int> Ages { get; init; } = [];

    [Description("About what tax credits for the dependents add to the first year's pay, USD; they are not in payAfterTax"), Least(0)]
    public decimal ChildCreditsNotCounted { get; init; }

    [Description("Years until the last child is grown up; null where nobody grows up")]
    public int? GrownUpAfter { get; init; }

    [Description("State whose income tax was asked for; null where none was")]
    public string? State { get; init; }

    [Description("The state's income tax of the first year by its table; 0 without a state or a table of it"), Least(0)]
    public decimal StateTax { get; init; }

    [Description("About what a state's income tax takes of a year where none is counted"), Least(0)]
    public decimal StateTaxNotCounted { get; init; }

    [Description("First year's pay of a month after the taxes that are counted")]
    public decimal TakeHomePerMonth { get; init; }

    [Description("Repayment Assistance on separate returns; null without a spouse's income")]
    public LoansSeparate? Separate { get; init; }

    public static LoansContract Of(string dataset, LoansAnswer answer)
    {
        LoansQuestion question = answer.Question;
        return new LoansContract(
            Dataset: dataset,
            RulesAsOf: answer.AsOf,
            Balance: question.Balance,
            Income: question.Income,
            IncomeGrowth: answer.Growth,
            IncomeGrowthKind: question.Growth is null && !question.Flat ? "assumed" : "own",
            Dependents: question.Dependents,
            DependentsByYear: answer.Dependents,
            PublicService: question.PublicService,
            Filing: Vocabularies.FilingStatuses.KeyOf(question.Filing),
            Start: MonthAttribute.Text(question.Start),
            Rate: answer.Rate,
            RateKind: question.Rate is null ? "assumed" : "own",
            PayAfterTax: answer.PayAfterTax,
            ForgivenessTaxed: answer.ForgivenessIsTaxed,
            Plans: [.. answer.Plans.Select(LoansPlan.Of)],
            Rules: [.. answer.Cited.Select(rule => RuleContract.Of(rule, question.Filing))])
        {
            Ages = question.Ages,
            ChildCreditsNotCounted = Math.Round(answer.ChildCredits, 2),
            GrownUpAfter = answer.GrownUpAfter,
            State = question.State,
            StateTax = answer.StateTax,
            StateTaxNotCounted = answer.StateTaxNotCounted,
            TakeHomePerMonth = answer.TakeHomePerMonth,
            Separate = answer.Separate is { } apart ? LoansSeparate.Of(apart) : null,
        };
    }
}

/// <summary>The first payment under Repayment Assistance where a couple files two returns, USD.</summary>
public sealed record LoansSeparate(
    [Description("A month, on the borrower's income alone"), Least(0)] decimal FirstPayment,
    [Description("The same where the dependents are claimed on the other return"), Least(0)] decimal FirstPaymentWithoutDependents,
    [Description("Income tax of the two returns beyond that of the joint one, credits left out, a year; below 0 where it is less")] decimal MoreTaxPerYear,
    [Description("Both payments, and what is lost")] string Words)
{
    public static LoansSeparate Of(SeparateReturns apart) => new(apart.Assistance, apart.FewerDependants, apart.MoreTaxPerYear, SeparateText.Sentence(apart, before: null));
}

/// <summary>The loan repaid under one plan, USD.</summary>
public sealed record LoansPlan(
    [Description("Repayment Assistance or Tiered Standard"), Words("rap", "tiered")] string Plan,
    [Description("How many"), Least(0)] int Payments,
    [Least(0)] decimal FirstPayment,
    [Least(0)] decimal HighestPayment,
    [Description("Interest and principal paid by the borrower"), Least(0)] decimal TotalPaid,
    [Least(0)] decimal TotalInterest,
    [Description("Interest that is not charged"), Least(0)] decimal TotalWaived,
    [Description("What the Department takes off the balance on top"), Least(0)] decimal TotalMatched,
    [Description("What is still owed after the last payment"), Least(0)] decimal Forgiven,
    [Description("Month of the last payment when it clears the balance"), Month] string? PaidOff,
    [Description("Payments of the first twelve months over pay after federal tax; null without pay")] decimal? FirstYearShareOfPay,
    [Description("What the deduction of the first year's interest saves in federal income tax"), Least(0)] decimal FirstYearTaxSaved,
    IReadOnlyList<LoansMonth> Months)
{
    public static LoansPlan Of(PlanAnswer plan)
    {
        Repayment repayment = plan.Repayment;
        return new LoansPlan(
            Plan: repayment.Plan,
            Payments: repayment.Months.Count,
            FirstPayment: repayment.FirstPayment,
            HighestPayment: repayment.HighestPayment,
            TotalPaid: repayment.TotalPaid,
            TotalInterest: repayment.TotalInterest,
            TotalWaived: repayment.TotalWaived,
            TotalMatched: repayment.TotalMatched,
            Forgiven: repayment.Forgiven,
            PaidOff: repayment.PaidOff is { } month ? MonthAttribute.Text(month) : null,
            FirstYearShareOfPay: plan.FirstYearShare is { } share ? decimal.Round(share, 4) : null,
            FirstYearTaxSaved: plan.FirstYearTaxSaved,
            Months: [.. repayment.Months.Select(LoansMonth.Of)]);
    }
}

/// <summary>One month of repayment, USD.</summary>
public sealed record LoansMonth(
    [Least(1)] int Number,
    [Description("Calendar month"), Month] string Month,
    [Description("What the borrower pays"), Least(0)] decimal Payment,
    [Description("The part of the payment that is interest"), Least(0)] decimal Interest,
    [Description("Interest of the month that is not charged"), Least(0)] decimal Waived,
    [Description("The part of the payment that lowers the balance"), Least(0)] decimal Principal,
    [Description("What the Department takes off the balance on top"), Least(0)] decimal Match,
    [Description("What is owed afterwards"), Least(0)] decimal Balance)
{
    public static LoansMonth Of(RepaymentMonth month) => new(
        month.Number, MonthAttribute.Text(month.Month), month.Payment, month.Interest, month.Waived, month.Principal, month.Match, month.Balance);
}
