namespace Gradus.Loans;

/// <summary>
/// Equal monthly payments (an annuity): payment = balance x i / (1 - (1 + i)^-n), i the yearly rate over 12, rounded to the
/// cent; the last payment takes what the rounding leaves. An estimate of a servicer's schedule, which counts days.
/// </summary>
public static class LevelRepayment
{
    /// <summary>The equal payment; balance over months where there is no interest.</summary>
    /// <param name="balance">Owed at the start, 0 or more.</param>
    /// <param name="rate">Yearly rate as a fraction, 0 to 1.</param>
    /// <param name="months">Number of payments, 1 or more.</param>
    public static decimal Payment(decimal balance, decimal rate, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        decimal monthly = rate / 12;
        if (monthly == 0)
        {
            return Cents.Round(balance / months);
        }

        decimal growth = 1;
        for (int i = 0; i < months; i++)
        {
            growth *= 1 + monthly;
        }

        return Cents.Round(balance * monthly * growth / (growth - 1));
    }

    /// <summary>Every month until nothing is owed; at most <paramref name="months"/> of them.</summary>
    /// <param name="plan">Name of the plan in the answer.</param>
    /// <param name="balance">Owed at the start, 0 or more.</param>
    /// <param name="rate">Yearly rate as a fraction, 0 to 1.</param>
    /// <param name="months">Number of payments, 1 or more.</param>
    /// <param name="least">Least payment, which may end the loan sooner.</param>
    /// <param name="start">Any day of the first month.</param>
    public static Repayment Repay(string plan, decimal balance, decimal rate, int months, decimal least, DateOnly start)
    {
        LoanBounds.Check(balance, rate);
        decimal level = Math.Max(Payment(balance, rate, months), least);
        var schedule = new List<RepaymentMonth>(months);
        decimal owed = balance;
        var first = new DateOnly(start.Year, start.Month, 1);
        for (int number = 1; owed > 0; number++)
        {
            decimal interest = Cents.Round(owed * rate / 12);
            decimal payment = number == months ? owed + interest : Math.Min(level, owed + interest);
            owed = owed + interest - payment;
            schedule.Add(new RepaymentMonth(number, first.AddMonths(number - 1), payment, interest, 0, payment - interest, 0, owed));
        }

        return new Repayment(plan, balance, schedule);
    }
}

/// <summary>Bounds that every loan keeps.</summary>
internal static class LoanBounds
{
    public static void Check(decimal balance, decimal rate)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(balance);
        ArgumentOutOfRangeException.ThrowIfNegative(rate);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rate, 1);
    }
}
