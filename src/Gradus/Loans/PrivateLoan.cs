using Gradus.Rules;

namespace Gradus.Loans;

/// <summary>A private loan's terms: the person's own, or the guide's assumption.</summary>
/// <param name="Rate">Yearly rate as a fraction, 0 to 1.</param>
/// <param name="Months">Number of payments.</param>
/// <param name="Cited">The assumptions used; empty where the person gave both.</param>
public sealed record PrivateLoan(decimal Rate, int Months, IReadOnlyList<RuleInForce> Cited)
{
    public const string Name = "private";

    /// <summary>The person's terms, with the guide's assumption for what they do not give.</summary>
    public static PrivateLoan From(RuleSet rules, decimal? rate = null, int? months = null)
    {
        RuleReading read = rules.Read();
        return new PrivateLoan(
            rate ?? read.Fraction(LoanRules.PrivateRate), months ?? (read.Whole(LoanRules.PrivateYears) * 12), read.Cited);
    }

    public Repayment Repay(decimal balance, DateOnly start) => LevelRepayment.Repay(Name, balance, Rate, Months, 0, start);
}
