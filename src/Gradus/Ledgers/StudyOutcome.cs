using Gradus.Loans;

namespace Gradus.Ledgers;

/// <summary>A year of study, counted in twelve months from the first term, against staying as one is. USD.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="Charges">Due, before aid.</param>
/// <param name="LivingOver">Living over what is spent anyway.</param>
/// <param name="Aid">Help that is not paid back, after the tax on it.</param>
/// <param name="TaxCredit">Credits of the year's tax.</param>
/// <param name="ForegonePay">Pay given up, after tax.</param>
/// <param name="LoansReceived">Loans paid out, after the fee.</param>
public sealed record StudyYear(int Number, decimal Charges, decimal LivingOver, decimal Aid, decimal TaxCredit, decimal ForegonePay, decimal LoansReceived)
{
    /// <summary>What the year takes out of the person's pocket compared with staying: below 0 where loans and aid are more.</summary>
    public decimal NetOutflow => Charges + LivingOver + ForegonePay - Aid - TaxCredit - LoansReceived;
}

/// <summary>What a ledger leaves to what comes after the degree.</summary>
/// <param name="Start">First day of the first term.</param>
/// <param name="EndOfStudy">First day after the last term.</param>
/// <param name="Months">Months between them.</param>
/// <param name="Years">One for each year of study begun.</param>
/// <param name="PayKept">Share of the pay that is kept while studying, 0 to 1; 0 without a job.</param>
/// <param name="Federal">Federal loans when repayment starts.</param>
/// <param name="Private">Private loans when repayment starts.</param>
public sealed record StudyOutcome(
    DateOnly Start,
    DateOnly EndOfStudy,
    int Months,
    IReadOnlyList<StudyYear> Years,
    decimal PayKept,
    BalanceAtRepayment Federal,
    BalanceAtRepayment Private)
{
    internal static StudyOutcome Of(List<LedgerLine> lines, Financing financing, WorkWhileStudying work)
    {
        DateOnly start = financing.Terms[0].Term.Start;
        DateOnly end = financing.EndOfStudy;
        int months = Between(start, end);
        var years = new StudyYear[((months - 1) / 12) + 1];
        for (int i = 0; i < years.Length; i++)
        {
            years[i] = new StudyYear(i + 1, 0, 0, 0, 0, 0, 0);
        }

        foreach (LedgerLine line in lines)
        {
            int at = Between(start, line.Term.Start) / 12;
            years[at] = With(years[at], line);
        }

        foreach (TermFinancing term in financing.Terms)
        {
            int at = Between(start, term.Term.Start) / 12;
            years[at] = years[at] with { LoansReceived = years[at].LoansReceived + term.Received };
        }

        return new StudyOutcome(start, end, months, years, work.Salary is null ? 0 : work.Kept, financing.Federal, financing.Private);
    }

    private static int Between(DateOnly from, DateOnly to) => ((to.Year - from.Year) * 12) + to.Month - from.Month;

    private static StudyYear With(StudyYear year, LedgerLine line) => line.Key.Role switch
    {
        LineRole.Charge => year with { Charges = year.Charges + line.Amount },
        LineRole.Living => year with { LivingOver = year.LivingOver + line.Amount },
        LineRole.Pay => year with { ForegonePay = year.ForegonePay + line.Amount },
        LineRole.Aid or LineRole.Wage => year with { Aid = year.Aid - line.Amount },
        LineRole.Tax when line.Key == LineKey.TaxCredit => year with { TaxCredit = year.TaxCredit - line.Amount },
        LineRole.Tax => year with { Aid = year.Aid - line.Amount },
        _ => year,
    };
}
