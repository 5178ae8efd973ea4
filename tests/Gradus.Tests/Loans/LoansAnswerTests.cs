using Gradus.Loans;
using Gradus.People;
using Gradus.Taxes;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Loans;

public sealed class LoansAnswerTests
{
    private static readonly LoansQuestion Question = new(60_000, 85_000, [RepaymentAssistancePlan.Name, TieredStandardPlan.Name], 0.08m, 0, 0.03m, new DateOnly(2027, 1, 1), FilingStatus.Single);

    private static LoansAnswer Of(LoansQuestion question) => LoansAnswer.Of(Shipped.Rules, question);

    /// <summary>A bill with the deduction is smaller than one without, by at most the deduction's 2,500 at the highest rate of such pay (22 %).</summary>
    [Fact]
    public void TaxSaved_IsTheBillWithoutTheInterestLessTheOneWithIt() => Assert.All(Of(Question).Plans, plan =>
    {
        TaxRules taxes = TaxRules.From(Shipped.Rules.At(Question.Start), FilingStatus.Single);
        decimal interest = plan.Repayment.Months.Take(12).Sum(m => m.Interest);
        decimal without = TaxBill.Of(taxes, new TaxYear { Wages = 85_000 }).IncomeTax;
        decimal with = TaxBill.Of(taxes, new TaxYear { Wages = 85_000, StudentLoanInterest = interest }).IncomeTax;
        Assert.Equal(without - with, plan.FirstYearTaxSaved);
        Assert.InRange(plan.FirstYearTaxSaved, 1, 2_500 * 0.22m);
    });

    [Fact]
    public void Share_IsTheFirstTwelvePayments_OverPayAfterTax()
    {
        LoansAnswer answer = Of(Question);
        Assert.All(answer.Plans, plan => Assert.Equal(plan.Repayment.Months.Take(12).Sum(m => m.Payment) / answer.PayAfterTax, plan.FirstYearShare));
        Assert.All(Of(Question with { Income = 0 }).Plans, plan => Assert.Null(plan.FirstYearShare));
    }

    /// <summary>A growth that is given counts, also where income is kept as it is; else none, or the guide's assumption.</summary>
    [Fact]
    public void Growth_IsTheOneGiven_ThenNoneWhereFlat_ThenTheAssumption()
    {
        Assert.Equal(0.03m, Of(Question).Growth);
        Assert.Equal(0.03m, Of(Question with { Flat = true }).Growth);
        Assert.Equal(0, Of(Question with { Growth = null, Flat = true }).Growth);
        LoansAnswer assumed = Of(Question with { Growth = null });
        Assert.Equal(Shipped.Rules.At(Question.Start).Read().Fraction(LoanRules.IncomeGrowth), assumed.Growth);
        Assert.Contains(assumed.Cited, c => c.Rule.Id == LoanRules.IncomeGrowth);
    }

    /// <summary>The assumed age is asked for, and cited, only where the age of somebody is not given; ages of nobody do not count.</summary>
    [Fact]
    public void Ages_AreThoseOfTheDependents()
    {
        Assert.DoesNotContain(Of(Question with { Dependents = 2, Ages = [4, 7] }).Cited, c => c.Rule.Id == LoanRules.ChildAge);
        Assert.Contains(Of(Question with { Dependents = 2, Ages = [4] }).Cited, c => c.Rule.Id == LoanRules.ChildAge);
        LoansAnswer one = Of(Question with { Dependents = 1, Ages = [4, 7] });
        Assert.Equal((1, 0), (one.Dependents[0], one.Dependents[^1]));
        int until = Shipped.Rules.At(Question.Start).Read().Whole(LoanRules.DependentUntil);
        Assert.Equal(until - 4, one.GrownUpAfter);
    }

    [Fact]
    public void Rules_AreThoseThatALoanTouches()
    {
        string[] cited = [.. Of(Question).Cited.Select(c => c.Rule.Id)];
        Assert.DoesNotContain(cited, id => id.StartsWith("lifetime-learning", StringComparison.Ordinal) || id.StartsWith("employer-", StringComparison.Ordinal));
        Assert.Contains(cited, id => id.Contains("interest", StringComparison.Ordinal));
        Assert.True(cited.Length > 10);
        string[] taxes = [.. TaxRules.From(Shipped.Rules.At(Question.Start), FilingStatus.Single).Cited.Select(c => c.Rule.Id)];
        Assert.Contains(taxes, id => id.StartsWith("lifetime-learning", StringComparison.Ordinal));
        Assert.Contains(taxes, id => id.StartsWith("employer-", StringComparison.Ordinal));
        Assert.Equal(taxes.Where(id => !id.StartsWith("lifetime-learning", StringComparison.Ordinal) && !id.StartsWith("employer-", StringComparison.Ordinal)).Except(cited), []);
    }
}
