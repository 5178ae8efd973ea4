using Gradus.People;
using Gradus.Rules;
using Gradus.Taxes;

namespace Gradus.Loans;

/// <summary>What a person asks of a federal loan.</summary>
/// <param name="Balance">Federal loans when repayment starts, USD.</param>
/// <param name="Income">Adjusted gross income of the first year, USD; of both on a joint return.</param>
/// <param name="Plans">"rap", "tiered".</param>
/// <param name="Rate">Yearly rate as a fraction; null for that of the rules.</param>
/// <param name="Dependents">People claimed on the return.</param>
/// <param name="Growth">Yearly growth of the income as a fraction.</param>
/// <param name="Start">First month of repayment.</param>
/// <param name="Filing">How the return is filed.</param>
public sealed record LoansQuestion(
    decimal Balance, decimal Income, IReadOnlyList<string> Plans, decimal? Rate, int Dependents, decimal Growth, DateOnly Start, FilingStatus Filing);

/// <summary>One plan's answer.</summary>
/// <param name="Repayment">Month by month.</param>
/// <param name="FirstYearShare">Payments of the first twelve months over pay after tax; null where there is no pay.</param>
/// <param name="FirstYearTaxSaved">What the deduction of their interest saves in federal income tax, USD.</param>
public sealed record PlanAnswer(Repayment Repayment, decimal? FirstYearShare, decimal FirstYearTaxSaved);

/// <summary>A loan repaid under each plan, with the rules used.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Rate">The yearly rate used, as a fraction.</param>
/// <param name="PayAfterTax">First year's income after federal tax, USD.</param>
/// <param name="ForgivenessIsTaxed">Whether the law of the first month taxes what is forgiven.</param>
/// <param name="Plans">In the order asked for.</param>
/// <param name="Cited">Every rule used, once each.</param>
/// <param name="AsOf">The day the rules were last looked at.</param>
public sealed record LoansAnswer(
    LoansQuestion Question,
    decimal Rate,
    decimal PayAfterTax,
    bool ForgivenessIsTaxed,
    IReadOnlyList<PlanAnswer> Plans,
    IReadOnlyList<RuleInForce> Cited,
    DateOnly AsOf)
{
    public static LoansAnswer Of(RuleBook book, LoansQuestion question)
    {
        RuleSet rules = book.At(question.Start);
        RuleReading read = rules.Read();
        decimal rate = question.Rate ?? read.Fraction(LoanRules.InterestRate);
        bool taxed = read.Flag(LoanRules.ForgivenessTaxed);
        TaxRules taxes = TaxRules.From(rules, question.Filing);
        TaxBill bill = TaxBill.Of(taxes, new TaxYear { Wages = question.Income });
        var cited = new List<RuleInForce>();
        var plans = new List<PlanAnswer>();
        foreach (string plan in question.Plans)
        {
            (Repayment repayment, IReadOnlyList<RuleInForce> used) = Repay(rules, plan, question, rate);
            cited.AddRange(used);
            plans.Add(Judge(taxes, bill, question.Income, repayment));
        }

        return new LoansAnswer(
            question, rate, bill.AfterTax, taxed, plans,
            [.. read.Cited.Concat(cited).Concat(taxes.Cited.Where(c => UsedHere(c.Rule.Id))).DistinctBy(c => c.Rule.Id)],
            book.AsOf);
    }

    private static (Repayment Repayment, IReadOnlyList<RuleInForce> Cited) Repay(RuleSet rules, string plan, LoansQuestion question, decimal rate)
    {
        if (plan == TieredStandardPlan.Name)
        {
            var tiered = TieredStandardPlan.From(rules);
            return (tiered.Repay(question.Balance, rate, question.Start), tiered.Cited);
        }

        var assistance = RepaymentAssistancePlan.From(rules);
        var income = new IncomePath(question.Income, question.Growth);
        return (assistance.Repay(question.Balance, rate, income, question.Dependents, question.Start), assistance.Cited);
    }

    private static PlanAnswer Judge(TaxRules taxes, TaxBill bill, decimal income, Repayment repayment)
    {
        RepaymentMonth[] first = [.. repayment.Months.Take(12)];
        TaxBill with = TaxBill.Of(taxes, new TaxYear { Wages = income, StudentLoanInterest = first.Sum(m => m.Interest) });
        decimal? share = bill.AfterTax > 0 ? first.Sum(m => m.Payment) / bill.AfterTax : null;
        return new PlanAnswer(repayment, share, bill.IncomeTax - with.IncomeTax);
    }

    /// <summary>A loan alone touches wages, brackets and the interest deduction, not tuition or an employer's help.</summary>
    private static bool UsedHere(string id) =>
        !id.StartsWith("lifetime-learning", StringComparison.Ordinal) && !id.StartsWith("employer-", StringComparison.Ordinal);
}
