using Gradus.Rules;
using Gradus.Taxes;

namespace Gradus.Loans;

/// <summary>A monthly payment that turns on something nobody said. USD.</summary>
/// <param name="Low">The least that it can be.</param>
/// <param name="High">The most; equal where it is known.</param>
/// <param name="Lowered">Who first borrowed before that day pays the most.</param>
public sealed record PaymentRange(decimal Low, decimal High, DateOnly Lowered);

/// <summary>What a married borrower pays where the couple files two returns in place of a joint one, and what the two take of tax. Monthly amounts in USD.</summary>
/// <param name="Jointly">Repayment Assistance on both incomes.</param>
/// <param name="Assistance">The same on the borrower's own pay, with the same dependants.</param>
/// <param name="FewerDependants">The same with no dependant on the borrower's return; equal where nobody is claimed.</param>
/// <param name="MoreTaxPerYear">What the two returns take of federal and state income tax beyond the joint one, without dependants' credits, USD a year; below 0 where it is less.</param>
/// <param name="Rule">The rule that makes it so.</param>
public sealed record SeparateReturns(decimal Jointly, decimal Assistance, decimal FewerDependants, decimal MoreTaxPerYear, RuleInForce Rule)
{
    /// <summary>Income-Based Repayment of older loans on the borrower's own pay; null where that does not arise.</summary>
    public PaymentRange? Before { get; init; }

    /// <summary>The payments; null where the rule does not hold on the day.</summary>
    /// <param name="rules">Those of the day.</param>
    /// <param name="assistance">The plan.</param>
    /// <param name="jointly">Its payment on the joint return.</param>
    /// <param name="own">The borrower's pay, USD a year.</param>
    /// <param name="partner">The spouse's.</param>
    /// <param name="dependants">Whom the joint return claims.</param>
    /// <param name="state">USPS code of the state whose table is counted; null where none is.</param>
    /// <param name="stateRate">The state's tax as a fraction where the person gives it.</param>
    public static SeparateReturns? Of(RuleSet rules, RepaymentAssistancePlan assistance, decimal jointly, decimal own, decimal partner, int dependants, string? state, decimal? stateRate) =>
        !rules.Read().Flag(LoanRules.SeparateReturn) ? null
        : new(jointly, assistance.Payment(own, dependants), assistance.Payment(own, 0), SeparateTax.More(rules, state, stateRate, own, partner), rules.Get(LoanRules.SeparateReturn));
}
