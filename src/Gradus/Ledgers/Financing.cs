using Gradus.Loans;

namespace Gradus.Ledgers;

/// <summary>How a term is paid. USD.</summary>
/// <param name="Term">The term.</param>
/// <param name="Charges">Due when it starts.</param>
/// <param name="LivingOver">Living over what is spent anyway.</param>
/// <param name="Aid">Help that is not paid back, an assistantship's pay included.</param>
/// <param name="Allowance">Most that the federal government lends for the term, before its fee; of Grad PLUS what is drawn.</param>
/// <param name="Federal">Federal loan drawn, before its fee.</param>
/// <param name="Fee">Kept back from it.</param>
/// <param name="Private">The gap that is left, as a private loan would close it if one were granted; 0 for somebody who would not borrow.</param>
/// <param name="Uncovered">Cost of the term, living included, for which neither pay, savings, aid nor the federal loan suffices.</param>
/// <param name="Limit">What stops the federal loan from covering it; <see cref="BindingLimit.None"/> where nothing does.</param>
/// <param name="EnrolmentPercent">Whole percent of full time of the academic year, to which the annual limit was reduced.</param>
public sealed record TermFinancing(
    LedgerTerm Term,
    decimal Charges,
    decimal LivingOver,
    decimal Aid,
    decimal Allowance,
    decimal Federal,
    decimal Fee,
    decimal Private,
    decimal Uncovered,
    BindingLimit Limit,
    int EnrolmentPercent)
{
    /// <summary>Grad PLUS loan among the federal one, for those who keep the earlier rules.</summary>
    public decimal Plus { get; init; }

    /// <summary>Federal loans after their fee, and what would close the gap.</summary>
    public decimal Received => Federal - Fee + Private;

    /// <summary>What the term takes from pay and savings beyond the living of before; 0 where loans and aid are more.</summary>
    public decimal OutOfPocket => Math.Max(0, Charges + LivingOver - Aid - Received);

    /// <summary>Loans and aid beyond the cost of study: they pay for the living of before.</summary>
    public decimal TowardsLiving => Math.Max(0, Received + Aid - Charges - LivingOver);
}

/// <summary>A month's money while studying. USD.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Due">Charges due.</param>
/// <param name="Living">All of living, but for what the household spends beyond its pay anyway.</param>
/// <param name="Pay">Pay after tax, an assistantship's included.</param>
/// <param name="Aid">Help paid out or taken off the charges.</param>
/// <param name="Settled">Tax credit of the year before, less tax on aid.</param>
/// <param name="Loans">Federal loans received.</param>
/// <param name="Position">Cash left at the end of the month, savings included; below 0 where cash is lacking.</param>
public readonly record struct CashMonth(DateOnly Month, decimal Due, decimal Living, decimal Pay, decimal Aid, decimal Settled, decimal Loans, decimal Position);

/// <summary>The month in which cash is scarcest.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Position">Cash left, savings included; below 0 where it is lacking.</param>
/// <param name="MustHold">Cash that has to be at hand before the first term for no month to fall short.</param>
public sealed record WorstMonth(DateOnly Month, decimal Position, decimal MustHold)
{
    /// <summary>What savings and loans leave open.</summary>
    public decimal Short => Math.Max(0, -Position);
}

/// <summary>How a degree is paid while it lasts, and what is owed when repayment starts.</summary>
/// <param name="Terms">One for each term.</param>
/// <param name="Months">One for each month from the first term to the end of the last.</param>
/// <param name="Worst">The month in which cash is scarcest.</param>
/// <param name="Federal">Federal loans of this degree when repayment starts.</param>
/// <param name="Private">What would be owed then if private loans closed the gap.</param>
/// <param name="EndOfStudy">The first day after the last term.</param>
public sealed record Financing(
    IReadOnlyList<TermFinancing> Terms,
    IReadOnlyList<CashMonth> Months,
    WorstMonth Worst,
    BalanceAtRepayment Federal,
    BalanceAtRepayment Private,
    DateOnly EndOfStudy)
{
    /// <summary>What the household spends a month beyond its pay, degree or not, in the first year; neither lent nor charged to the degree.</summary>
    public decimal ShortAnywayPerMonth { get; init; }

    /// <summary>Savings that the scarcest month has taken, with what is missing beyond them; below 0 where every month ends with more than before. USD.</summary>
    public required decimal SavingsTaken { get; init; }

    /// <summary>True where somebody the government lends to has a term under half-time, for which there is no federal loan.</summary>
    public bool UnderHalfTime { get; init; }

    /// <summary>What the federal caps leave open over the whole degree.</summary>
    public decimal Uncovered => Terms.Sum(t => t.Uncovered);

    /// <summary>
    /// What has to be found until the degree, from savings, loans or elsewhere, living included: the most by which more goes out than comes in, federal loans counted as what is found. Below 0
    /// where help is more than every month's need. USD.
    /// </summary>
    public decimal ToFind => SavingsTaken + Terms.Sum(t => t.Federal);

    /// <summary>The same of each twelve months from the first term, loans left out: what goes out less what comes in; below 0 where that is more.</summary>
    public IReadOnlyList<decimal> ToFindByYear => [.. Months.Chunk(12).Select(year => year.Sum(m => m.Due + m.Living - m.Pay - m.Aid - m.Settled))];
}
