using Gradus.App.Verbs.Plan;
using Gradus.Ledgers;
using Gradus.People;

namespace Gradus.Tests.Ledgers;

/// <summary>What a load of a term means in courses, and that terms cost what the rules of the degree say of a term.</summary>
public sealed class TermLoadTests
{
    private const string NoRules = "njit-ms-data-science";
    private const string WithCharges = "georgia-tech-ms-computer-science-machine-learning-online";

    private static Profile With(int hours) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "IL", Citizenship = Citizenship.UsCitizen },
        Job = new Job { Salary = 90_000, KeepWorking = true },
        Study = new Study { Modality = [StudyMode.Online], Pace = Pace.PartTime, HoursPerWeek = new WeeklyHours(hours, hours) },
    };

    /// <summary>A load that no whole courses make is an average, and the fuller terms are said: 15 hours are 5 credits, one course of 9 hours or two of 18.</summary>
    [Theory]
    [InlineData(9, "3 a term", null)]
    [InlineData(12, "4 a term", "some terms hold 1, others 2, which take about 18 hours")]
    [InlineData(15, "5 a term", "some terms hold 1, others 2, which take about 18 hours")]
    [InlineData(18, "6 a term", null)]
    [InlineData(24, "8 a term", "some terms hold 2, others 3, which take about 27 hours")]
    public void ALoad_ThatNoWholeCoursesMake_IsSaidToBeAnAverage(int hours, string load, string? average)
    {
        string how = string.Join(" ", People.Ledger(With(hours), NoRules).Assumptions);
        Assert.Contains(load, how, StringComparison.Ordinal);
        Assert.Equal(average is null, !how.Contains("average", StringComparison.Ordinal));
        Assert.Contains(average ?? load, how, StringComparison.Ordinal);
    }

    /// <summary>A plan, and the ledger of exactly its terms, charge the same.</summary>
    [Fact]
    public void PlanAndCost_RestOnOnePrice()
    {
        LedgerGround ground = People.Ground(With(15));
        var plan = PlanAnswer.Of(
            ground, People.Catalog.FindItem(WithCharges)!, PlanAnswer.RulesOf(People.Catalog, People.Catalog.FindItem(WithCharges)!), new PlanQuestion());
        Ledger ledger = People.Ledger(With(15), WithCharges, new LedgerChoices { Loads = [.. plan.Plan.Terms.Select(t => new TermLoad(t.Term, t.Credits))] });
        Assert.Equal(plan.Plan.Cost, ledger.SumOf(LineKey.Tuition) + ledger.SumOf(LineKey.Fees));
        Assert.NotEqual(0, ledger.SumOf(LineKey.Fees));
        Assert.Contains("227", ledger.Price.Basis, StringComparison.Ordinal);
        (decimal low, decimal high) = plan.Range(plan.Plan.Cost)!.Value;
        Assert.True(low < plan.Plan.Cost && plan.Plan.Cost < high);
        (decimal feesLow, decimal feesHigh) = ledger.RangeOf(LineKey.Fees);
        Assert.True(feesLow < ledger.SumOf(LineKey.Fees) && ledger.SumOf(LineKey.Fees) < feesHigh);
    }
}
