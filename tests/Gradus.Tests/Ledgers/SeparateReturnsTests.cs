using System.Text.Json.Nodes;
using Gradus.Ledgers;
using Gradus.Loans;
using Gradus.People;
using Gradus.Taxes;
using Gradus.Tests.Commands;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Ledgers;

/// <summary>Where a spouse has income, the payments on a joint return and on separate ones stand side by side, with what separate returns lose.</summary>
public sealed class SeparateReturnsTests
{
    private const string Degree = "cmu-ms-machine-learning";

    private static readonly Profile Couple = new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "TX", Citizenship = Citizenship.UsCitizen },
        Job = new Job { Salary = 50_000, KeepWorking = false },
        Household = new Household { FilingStatus = FilingStatus.MarriedJointly, PartnerIncome = 66_000 },
        Budget = new Budget { Savings = 0, MayBorrow = true, LivingPerMonth = 4_000 },
    };

    [Fact]
    public void BothPaymentsAreThere_TheOneByBothIncomes_TheOtherByOnesOwn()
    {
        RepaymentOutlook outlook = Outlook(Couple);
        Assert.Equal(966.67m, outlook.Assistance!.Value, 2);
        Assert.Equal(166.67m, outlook.Separate!.Assistance, 2);
        Assert.Equal("repayment-separate-return", outlook.Separate.Rule.Rule.Id);
        Assert.Contains(outlook.Cited, c => c.Rule.Id == "repayment-separate-return");
    }

    [Fact]
    public void Children_LowerThePaymentOnlyOfWhoClaimsThem()
    {
        SeparateReturns apart = Outlook(Couple with { Household = Couple.Household with { Dependents = 1 } }).Separate!;
        Assert.Equal(50m, apart.FewerDependants - apart.Assistance, 2);
    }

    [Fact]
    public void WithoutASpousesIncome_OrALoan_NothingIsCompared()
    {
        Assert.Null(Outlook(Couple with { Household = new Household { FilingStatus = FilingStatus.MarriedJointly } }).Separate);
        Assert.Null(Outlook(Couple with { Household = Couple.Household with { FilingStatus = FilingStatus.MarriedSeparately } }).Separate);
        Assert.Null(Outlook(Couple with { Budget = Couple.Budget with { MayBorrow = false } }).Separate);
    }

    [Fact]
    public void TheSentence_GivesBothAndWhatIsLost_AndRecommendsNeither()
    {
        var answer = CostAnswer.Of(People.Ground(Couple), People.Catalog.FindItem(Degree)!, LedgerChoices.None, withWays: false);
        string said = string.Join(' ', Gradus.App.Verbs.Cost.RepaymentText.Sentences(answer));
        Assert.Contains("Filed jointly, both incomes count: $967 a month", said, StringComparison.Ordinal);
        Assert.Contains("Filed separately, yours alone counts: $167", said, StringComparison.Ordinal);
        Assert.Contains("student loan interest deduction", said, StringComparison.Ordinal);
        Assert.DoesNotContain("should", said, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoReturnsTakeMore_WhereOneEarnsFarMore_AndTheSameWhereBothEarnAlike()
    {
        Gradus.Rules.RuleSet rules = Shipped.On("2026-12-01");
        Assert.Equal(0, SeparateTax.More(rules, null, null, 60_000, 60_000), 0);
        Assert.True(SeparateTax.More(rules, null, null, 20_000, 150_000) > 1_000);
    }

    [Fact]
    public void LoansSayItToo_AndAskForAJointReturn()
    {
        JsonNode answer = GradusProgram.Run("loans", "--balance", "60000", "--income", "116000", "--filing", "married-jointly", "--spouse-income", "66000", "--json").Json;
        Assert.Equal(166.67, (double)answer["separate"]!["firstPayment"]!, 2);
        Assert.Contains("Filed separately", (string)answer["separate"]!["words"]!, StringComparison.Ordinal);
        Assert.Contains("joint return", GradusProgram.Run("loans", "--balance", "60000", "--income", "116000", "--spouse-income", "66000").Error, StringComparison.Ordinal);
    }

    private static RepaymentOutlook Outlook(Profile person)
    {
        LedgerGround ground = People.Ground(person);
        return RepaymentOutlook.Of(ground, Ledger.Of(ground, People.Catalog.FindItem(Degree)!, LedgerChoices.None));
    }
}
