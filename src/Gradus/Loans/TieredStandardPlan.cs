using Gradus.Rules;

namespace Gradus.Loans;

/// <summary>The Tiered Standard plan: equal payments over a term that the balance decides.</summary>
/// <param name="Months">Number of payments by balance at the start.</param>
/// <param name="Minimum">Least monthly payment, USD.</param>
/// <param name="Cited">The rules it is made of.</param>
public sealed record TieredStandardPlan(Scale Months, decimal Minimum, IReadOnlyList<RuleInForce> Cited)
{
    public const string Name = "tiered";

    /// <exception cref="InputException">The plan does not exist on the day.</exception>
    public static TieredStandardPlan From(RuleSet rules)
    {
        RuleReading read = rules.Read();
        return new TieredStandardPlan(read.Scale(LoanRules.TieredMonths), read.Number(LoanRules.TieredMinimum), read.Cited);
    }

    public int MonthsFor(decimal balance) => decimal.ToInt32(Months.At(balance));

    /// <param name="balance">All Direct Loans at the start of repayment, 0 or more.</param>
    /// <param name="rate">Yearly rate as a fraction, 0 to 1.</param>
    /// <param name="start">Any day of the first month.</param>
    public Repayment Repay(decimal balance, decimal rate, DateOnly start) =>
        LevelRepayment.Repay(Name, balance, rate, MonthsFor(balance), Minimum, start);
}
