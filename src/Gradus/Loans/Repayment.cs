namespace Gradus.Loans;

/// <summary>One month of repayment. Amounts in USD, each to the cent.</summary>
/// <param name="Number">1 for the first payment.</param>
/// <param name="Month">First day of the calendar month.</param>
/// <param name="Payment">What the borrower pays: interest and principal.</param>
/// <param name="Interest">The part of the payment that is interest.</param>
/// <param name="Waived">Interest of the month that is not charged.</param>
/// <param name="Principal">The part of the payment that lowers the balance.</param>
/// <param name="Match">What the Department takes off the balance on top.</param>
/// <param name="Balance">What is owed afterwards.</param>
public readonly record struct RepaymentMonth(
    int Number, DateOnly Month, decimal Payment, decimal Interest, decimal Waived, decimal Principal, decimal Match, decimal Balance);

/// <summary>A loan repaid month by month: what is borrowed equals principal paid, matches and what is forgiven.</summary>
/// <param name="Plan">"tiered", "rap" or "private".</param>
/// <param name="StartBalance">What is owed before the first payment.</param>
/// <param name="Months">Ascending; empty when nothing is owed.</param>
public sealed record Repayment(string Plan, decimal StartBalance, IReadOnlyList<RepaymentMonth> Months)
{
    public decimal TotalPaid => Months.Sum(m => m.Payment);

    public decimal TotalInterest => Months.Sum(m => m.Interest);

    public decimal TotalWaived => Months.Sum(m => m.Waived);

    public decimal TotalMatched => Months.Sum(m => m.Match);

    /// <summary>What is still owed after the last payment and is forgiven.</summary>
    public decimal Forgiven => Months.Count == 0 ? 0 : Months[^1].Balance;

    /// <summary>The month of the last payment when it clears the balance; null when the rest is forgiven or nothing was owed.</summary>
    public DateOnly? PaidOff => Months.Count > 0 && Months[^1].Balance == 0 ? Months[^1].Month : null;

    public decimal FirstPayment => Months.Count == 0 ? 0 : Months[0].Payment;

    public decimal HighestPayment => Months.Count == 0 ? 0 : Months.Max(m => m.Payment);

    /// <summary>Payments of the calendar year that holds the given month's year.</summary>
    public IEnumerable<IGrouping<int, RepaymentMonth>> ByYear() => Months.GroupBy(m => m.Month.Year);
}
