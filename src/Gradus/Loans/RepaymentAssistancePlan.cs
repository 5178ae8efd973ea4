using Gradus.Rules;

namespace Gradus.Loans;

/// <summary>A yearly income that grows by the same share each year.</summary>
/// <param name="First">Adjusted gross income that the first twelve payments go by, USD, 0 or more.</param>
/// <param name="Growth">Yearly growth as a fraction, above -1.</param>
public readonly record struct IncomePath(decimal First, decimal Growth)
{
    /// <summary>Incomes of the years 0, 1, 2 ..., each to the cent.</summary>
    public IEnumerable<decimal> Years()
    {
        for (decimal income = First; ; income = Cents.Round(income * (1 + Growth)))
        {
            yield return income;
        }
    }
}

/// <summary>
/// The Repayment Assistance Plan: a payment by income, interest it does not cover waived, the principal lowered with the
/// Department's help, the rest forgiven at the end. Every payment is taken to be on time and the income to be certified yearly.
/// </summary>
/// <param name="FlatBase">Base of a year where the scale says 0, USD.</param>
/// <param name="BasePercent">Base of a year in percent of the whole income, by income.</param>
/// <param name="DependentReduction">Taken off the monthly payment for each dependent, USD.</param>
/// <param name="Minimum">Least monthly payment, USD.</param>
/// <param name="WaivesInterest">True when interest that the payment does not cover is not charged.</param>
/// <param name="Match">Least that a month lowers the principal by, as far as the payment itself is as high, USD.</param>
/// <param name="ForgivenAfter">Number of payments after which the rest is forgiven.</param>
/// <param name="Cited">The rules it is made of.</param>
public sealed record RepaymentAssistancePlan(
    decimal FlatBase,
    Scale BasePercent,
    decimal DependentReduction,
    decimal Minimum,
    bool WaivesInterest,
    decimal Match,
    int ForgivenAfter,
    IReadOnlyList<RuleInForce> Cited)
{
    public const string Name = "rap";

    /// <exception cref="InputException">The plan does not exist on the day.</exception>
    public static RepaymentAssistancePlan From(RuleSet rules)
    {
        RuleReading read = rules.Read();
        return new RepaymentAssistancePlan(
            read.Number(LoanRules.AssistanceBaseFlat),
            read.Scale(LoanRules.AssistanceBasePercent),
            read.Number(LoanRules.AssistanceDependentReduction),
            read.Number(LoanRules.AssistanceMinimum),
            read.Flag(LoanRules.AssistanceInterestWaiver),
            read.Number(LoanRules.AssistanceMatch),
            read.Whole(LoanRules.AssistanceForgiveness),
            read.Cited);
    }

    /// <summary>The monthly payment: base / 12, less the reduction for dependents, not under the minimum, to the cent.</summary>
    /// <param name="income">Adjusted gross income of the return, 0 or more; of both on a joint return.</param>
    /// <param name="dependents">People claimed on the return, 0 or more; a spouse is none.</param>
    public decimal Payment(decimal income, int dependents)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(income);
        ArgumentOutOfRangeException.ThrowIfNegative(dependents);
        decimal percent = BasePercent.At(income);
        decimal yearly = percent == 0 ? FlatBase : income * percent / 100;
        return Math.Max(Minimum, Cents.Round((yearly / 12) - (DependentReduction * dependents)));
    }

    /// <param name="balance">Owed at the start, 0 or more.</param>
    /// <param name="rate">Yearly rate as a fraction, 0 to 1.</param>
    /// <param name="income">The income year by year.</param>
    /// <param name="dependents">People claimed on the return, the same throughout.</param>
    /// <param name="start">Any day of the first month.</param>
    public Repayment Repay(decimal balance, decimal rate, IncomePath income, int dependents, DateOnly start) =>
        Repay(balance, rate, income, _ => dependents, start);

    /// <summary>The same with dependants who grow up.</summary>
    /// <param name="balance">Owed at the start, 0 or more.</param>
    /// <param name="rate">Yearly rate as a fraction, 0 to 1.</param>
    /// <param name="income">The income year by year.</param>
    /// <param name="dependents">People claimed on the return in the year of repayment with that number, 0 for the first.</param>
    /// <param name="start">Any day of the first month.</param>
    public Repayment Repay(decimal balance, decimal rate, IncomePath income, Func<int, int> dependents, DateOnly start)
    {
        LoanBounds.Check(balance, rate);
        var schedule = new List<RepaymentMonth>();
        var first = new DateOnly(start.Year, start.Month, 1);
        decimal owed = balance;
        foreach (decimal yearly in income.Years())
        {
            decimal due = Payment(yearly, dependents(schedule.Count / 12));
            for (int i = 0; i < 12 && owed > 0 && schedule.Count < ForgivenAfter; i++)
            {
                schedule.Add(Month(schedule.Count + 1, first.AddMonths(schedule.Count), owed, rate, due));
                owed = schedule[^1].Balance;
            }

            if (owed == 0 || schedule.Count == ForgivenAfter)
            {
                break;
            }
        }

        return new Repayment(Name, balance, schedule);
    }

    /// <summary>The payment goes to interest first; the match tops the principal up to the lesser of its amount and the payment.</summary>
    private RepaymentMonth Month(int number, DateOnly month, decimal owed, decimal rate, decimal due)
    {
        decimal accrued = Cents.Round(owed * rate / 12);
        decimal payment = Math.Min(due, owed + accrued);
        decimal interest = Math.Min(payment, accrued);
        decimal waived = WaivesInterest ? accrued - interest : 0;
        decimal principal = payment - interest;
        decimal unpaid = accrued - interest - waived;
        decimal match = Math.Clamp(Math.Min(Match, payment) - principal, 0, owed - principal);
        return new RepaymentMonth(number, month, payment, interest, waived, principal, match, owed - principal - match + unpaid);
    }
}
