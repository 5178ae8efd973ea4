using Gradus.Rules;

namespace Gradus.Loans;

/// <summary>A part of a loan paid out on a day, before its fee, at a fixed yearly rate given as a fraction.</summary>
public sealed record Disbursement(DateOnly Day, decimal Amount, decimal Rate);

/// <summary>A fee kept back from each disbursement: the borrower owes the whole and receives the rest.</summary>
/// <param name="Fraction">The fee as a fraction of the amount, 0 to below 1.</param>
/// <param name="Cited">The rule it is.</param>
public sealed record OriginationFee(decimal Fraction, IReadOnlyList<RuleInForce> Cited)
{
    public static OriginationFee From(RuleSet rules)
    {
        RuleReading read = rules.Read();
        return new OriginationFee(read.Fraction(LoanRules.OriginationFee), read.Cited);
    }

    /// <summary>The fee on an amount, cut to the cent.</summary>
    public decimal On(decimal amount) => Cents.Cut(amount * Fraction);

    /// <summary>The least amount, in whole cents, of which at least <paramref name="received"/> is paid out.</summary>
    public decimal AmountFor(decimal received)
    {
        const decimal Cent = 1m / 100;
        decimal amount = Cents.Cut(received / (1 - Fraction)) - Cent;

        // The fee is cut to the cent, so that the exact amount pays out no less: it is at most two cents on.
        for (int step = 0; step < 2 && amount - On(amount) < received; step++)
        {
            amount += Cent;
        }

        return Math.Max(amount, 0);
    }
}

/// <summary>What is owed when repayment starts.</summary>
/// <param name="Principal">Sum of the disbursements.</param>
/// <param name="Interest">Interest accrued from each disbursement to the start of repayment.</param>
/// <param name="RepaymentStart">The day on which the interest is added to the balance.</param>
public sealed record BalanceAtRepayment(decimal Principal, decimal Interest, DateOnly RepaymentStart)
{
    public decimal Balance => Principal + Interest;
}

/// <summary>Interest while one studies and in the grace period after it: simple, by the day, 365 days a year.</summary>
public static class StudyInterest
{
    /// <summary>The day repayment starts: the end of study and the months of grace.</summary>
    public static DateOnly RepaymentStart(DateOnly endOfStudy, int graceMonths) => endOfStudy.AddMonths(graceMonths);

    /// <summary>Interest of one disbursement up to a day, to the cent; none before it is paid out.</summary>
    public static decimal Of(Disbursement loan, DateOnly until) =>
        Cents.Round(loan.Amount * loan.Rate * Math.Max(0, until.DayNumber - loan.Day.DayNumber) / 365);

    /// <summary>All disbursements with their interest, added to the balance once, on the day repayment starts.</summary>
    public static BalanceAtRepayment Capitalise(IReadOnlyCollection<Disbursement> loans, DateOnly repaymentStart) =>
        new(loans.Sum(l => l.Amount), loans.Sum(l => Of(l, repaymentStart)), repaymentStart);
}
