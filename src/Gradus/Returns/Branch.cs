namespace Gradus.Returns;

/// <summary>A loan as it stands when its repayment starts, in dollars of that time.</summary>
/// <param name="Balance">Owed, 0 or more.</param>
/// <param name="Rate">Yearly rate as a fraction.</param>
/// <param name="StartMonth">Months from the first day of study to the first payment's month, 0 or more.</param>
/// <param name="Months">Number of equal payments; 0 where a plan decides.</param>
public readonly record struct LoanAtRepayment(double Balance, double Rate, int StartMonth, int Months = 0)
{
    /// <summary>The same with a part of the balance, from another month on.</summary>
    public LoanAtRepayment Part(double share, int startMonth) => this with { Balance = Balance * share, StartMonth = startMonth };
}

/// <summary>
/// One way that things may go: the pay of each year of study time from the first day of study, of which one part is fixed and
/// the other scales with one drawn level, the money laid out, and the loans to repay. Everything but loans in real USD.
/// </summary>
/// <param name="FixedPay">Pay of each year that does not depend on the level.</param>
/// <param name="LevelPay">Pay of each year at level 1; as long as <paramref name="FixedPay"/>.</param>
/// <param name="Outlay">Money paid out of pocket in each year, less money received; may be shorter.</param>
/// <param name="Federal">Federal loans.</param>
/// <param name="Private">Private loans.</param>
public sealed record Branch(double[] FixedPay, double[] LevelPay, double[] Outlay, LoanAtRepayment Federal, LoanAtRepayment Private)
{
    /// <summary>Pay before tax in a year, at a level.</summary>
    public double Pay(int year, double level) => FixedPay[year] + (LevelPay[year] * level);

    public bool HasLoans => Federal.Balance > 0 || Private.Balance > 0;
}

/// <summary>How a federal loan is repaid.</summary>
public enum RepaymentPlan
{
    /// <summary>Whichever costs less where pay is in the middle of its range.</summary>
    Cheaper,
    Assistance,
    Tiered,
}
