using Gradus.App.Figures;
using Gradus.Loans;
using Gradus.Rules;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Cost;

/// <summary>Separate returns of a married borrower in a sentence: both payments, and what is lost; no advice which to file.</summary>
public static class SeparateText
{
    /// <param name="apart">The payments.</param>
    /// <param name="before">Income-Based Repayment of older loans on the joint return; null where that does not arise.</param>
    public static string Sentence(SeparateReturns apart, PaymentRange? before)
    {
        string children = apart.FewerDependants == apart.Assistance ? "" : $", {Written.Dollars(apart.FewerDependants)} where your dependants are claimed on the other return";
        string older = before is { } joint && apart.Before is { } alone ? $" Income-Based Repayment of the older loans: {RepaymentText.Range(joint)} jointly, {RepaymentText.Range(alone)} separately." : "";
        return $"Filed jointly, both incomes count: {Written.Dollars(apart.Jointly)} a month under Repayment Assistance. Filed separately, yours alone counts: {Written.Dollars(apart.Assistance)}{children} ({apart.Rule.Dated.Source.Reference}).{older} {Tax(apart.MoreTaxPerYear, apart.Rule)}";
    }

    /// <summary>What separate returns take of tax and of credits.</summary>
    public static string Tax(decimal more, RuleInForce rule)
    {
        decimal about = Roughly.Amount(Math.Abs(more));
        string tax = about == 0 ? "The tax on the two incomes themselves stays about the same" : $"The tax on the two incomes themselves is about {Written.Dollars(about)} a year {(more > 0 ? "more" : "less")}";
        return $"{tax} on separate returns, and what else is lost comes on top: {Written.Lower(rule.Rule.Note ?? "").TrimEnd('.')}. Work out both before you choose.";
    }
}
