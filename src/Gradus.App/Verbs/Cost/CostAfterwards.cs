using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.Ledgers;
using Gradus.Loans;
using Gradus.Rules;

namespace Gradus.App.Verbs.Cost;

/// <summary>The monthly payment afterwards, USD.</summary>
public sealed record CostRepayment(
    [Description("Pay after tax of the household; null without pay")] decimal? TakeHomePerMonth,
    [Description("Federal loans under the Repayment Assistance Plan, older ones that a new one moves among them; null without pay or loan")] decimal? AssistancePerMonth,
    [Description("The same loans under the Tiered Standard plan; null without loan")] decimal? TieredPerMonth,
    [Description("What a private loan would take if one closed the gap"), Least(0)] decimal GapPerMonth,
    [Description("Loans taken before that a new one moves to the new plans")] CostOlderLoans? OlderLoans)
{
    [Description("When the last payment falls; null where nothing is borrowed")]
    public CostLastPayment? LastPayment { get; init; }

    [Description("The payments where a married couple files separate returns; null where no partner's income is on a joint return, or nothing federal is borrowed")]
    public CostSeparateReturns? Separate { get; init; }

    public static CostRepayment Of(RepaymentOutlook outlook, LastPayment? last) => new(
        outlook.TakeHome, outlook.Assistance, outlook.Tiered, outlook.Gap, outlook.Old is { } old ? CostOlderLoans.Of(old) : null)
    {
        LastPayment = last is null ? null : CostLastPayment.Of(last),
        Separate = outlook.Separate is { } apart ? CostSeparateReturns.Of(apart) : null,
    };
}

/// <summary>Payments on separate returns, USD a month.</summary>
public sealed record CostSeparateReturns(
    [Description("Repayment Assistance on the borrower's own pay"), Least(0)] decimal AssistancePerMonth,
    [Description("The same where the dependants are claimed on the other return"), Least(0)] decimal AssistanceWithoutDependantsPerMonth,
    [Description("Income-Based Repayment of older loans on the borrower's own pay; null where that does not arise")] decimal? IncomeBasedPerMonth,
    [Description("Income tax of the two returns beyond that of the joint one, credits left out, USD a year; below 0 where it is less")] decimal MoreTaxPerYear,
    [Description("The rule that makes it so")] string Rule)
{
    public static CostSeparateReturns Of(SeparateReturns apart) => new(apart.Assistance, apart.FewerDependants, apart.Before?.Low, apart.MoreTaxPerYear, apart.Rule.Rule.Id) { IncomeBasedAtMost = apart.Before?.High };

    [Description("The most that Income-Based Repayment can be, where it turns on when one first borrowed")]
    public decimal? IncomeBasedAtMost { get; init; }
}

/// <summary>The month of the last payment, between the plans that are open and both ends of the price.</summary>
public sealed record CostLastPayment(
    [Description("Month in which repayment starts"), Month] string From,
    [Month] string Earliest,
    [Month] string Latest,
    [Description("A rest is forgiven with the last payment under Repayment Assistance, at today's pay")] bool Forgiven)
{
    public static CostLastPayment Of(LastPayment last) =>
        new(MonthAttribute.Text(last.First), MonthAttribute.Text(last.Earliest), MonthAttribute.Text(last.Latest), last.IsForgiven);
}

/// <summary>Loans taken before, USD.</summary>
public sealed record CostOlderLoans(
    [Least(0)] decimal Balance,
    [Description("Income-Based Repayment of them, as it stays open if nothing is borrowed")] decimal? IncomeBasedPerMonthIfNothingIsBorrowed,
    [Description("Repayment Assistance on all loans together")] decimal? AssistancePerMonthForAll,
    [Description("Tiered Standard on all loans together"), Least(0)] decimal TieredPerMonthForAll,
    [Description("Of that, this degree's loans"), Least(0)] decimal TieredPerMonthOfDegree,
    [Description("The rule that moves them")] string Rule)
{
    public static CostOlderLoans Of(OldLoans old) => new(old.Balance, old.Before?.Low, old.After, old.Tiered, old.OfDegree, old.Rule.Rule.Id) { IncomeBasedAtMost = old.Before?.High };

    [Description("The most that Income-Based Repayment can be, where it turns on when one first borrowed")]
    public decimal? IncomeBasedAtMost { get; init; }
}

/// <summary>The rules of a student visa for this way of studying.</summary>
public sealed record CostVisa(
    [Description("Whether a school can issue an I-20"), Words("yes", "no", "ask")] string Study,
    [Description("Whether practical training follows"), Words("yes", "no", "ask")] string Training,
    [Description("Months of authorised work that the case has"), Least(0)] int AuthorisedMonths,
    string Words,
    [Description("The rules with their preconditions, in the order they are asked")] IReadOnlyList<CostVisaPoint> Points)
{
    public static CostVisa Of(StudentVisa visa) => new(
        CostVisaPoint.Key(visa.Study), CostVisaPoint.Key(visa.Training), visa.Work.Months, visa.Words, [.. visa.Points.Select(CostVisaPoint.Of)]);
}

/// <summary>One rule of a student visa.</summary>
public sealed record CostVisaPoint(
    string Id,
    [Description("Whether the case meets it"), Words("yes", "no", "ask")] string Answer,
    string Words,
    [Description("The rule")] string Rule)
{
    public static CostVisaPoint Of(VisaPoint point) => new(point.Id, Key(point.Answer), point.Words, point.Rule.Rule.Id);

    internal static string Key(VisaAnswer answer) => answer switch { VisaAnswer.Yes => "yes", VisaAnswer.No => "no", _ => "ask" };
}
