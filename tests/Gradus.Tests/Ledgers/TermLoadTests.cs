using Gradus.App.Verbs.Plan;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Tests.Ledgers;

/// <summary>How many whole courses a term holds, that plan and cost have their terms from one rule, and that terms cost what the rules of the degree say of a term.</summary>
public sealed class TermLoadTests
{
    private const string NoRules = "njit-ms-data-science";
    private const string WithCharges = "georgia-tech-ms-computer-science-machine-learning-online";

    private static Profile With(int? hours, bool? summers = null) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "IL", Citizenship = Citizenship.UsCitizen },
        Job = new Job { Salary = 90_000, KeepWorking = true },
        Study = new Study
        {
            Modality = [StudyMode.Online],
            Pace = Pace.PartTime,
            HoursPerWeek = hours is { } week ? new WeeklyHours(week, week) : null,
            Summers = summers,
        },
    };

    /// <summary>Ten courses of nine hours: as many whole ones as fit a week, in summers too where hours are said and nothing is said against them.</summary>
    [Theory]
    [InlineData(9, null, 10, "fall 2030")]
    [InlineData(12, null, 10, "fall 2030")]
    [InlineData(12, true, 10, "fall 2030")]
    [InlineData(12, false, 10, "spring 2032")]
    [InlineData(17, null, 10, "fall 2030")]
    [InlineData(18, null, 5, "spring 2029")]
    [InlineData(18, false, 5, "fall 2029")]
    [InlineData(27, null, 4, "fall 2028")]
    [InlineData(null, null, 5, "fall 2029")]
    [InlineData(null, true, 5, "spring 2029")]
    public void Terms_HoldWholeCourses(int? hours, bool? summers, int terms, string last)
    {
        Ledger ledger = People.Ledger(With(hours, summers), NoRules);
        Assert.Equal((terms, last), (ledger.Terms.Count, ledger.Terms[^1].Name.ToString()));
        Assert.All(ledger.Terms, t => Assert.Equal(0, t.Credits % 3));
        Assert.Equal(30, ledger.Terms.Sum(t => t.Credits));
    }

    /// <summary>Where nobody said whether summers are used, the answer gives the other end too.</summary>
    [Theory]
    [InlineData(12, null, "without them it ends in spring 2032")]
    [InlineData(null, null, "with them it ends in spring 2029")]
    [InlineData(12, true, null)]
    [InlineData(12, false, null)]
    public void SummersNotSaid_GiveBothEnds(int? hours, bool? summers, string? other)
    {
        string said = string.Join(' ', People.Ledger(With(hours, summers), NoRules).Assumptions);
        Assert.Equal(other is not null, said.Contains("You did not say whether you study in summers", StringComparison.Ordinal));
        Assert.Contains(other ?? "10 courses", said, StringComparison.Ordinal);
    }

    public static TheoryData<string, int?, bool?> Planned
    {
        get
        {
            var data = new TheoryData<string, int?, bool?>();
            foreach (string id in new[] { NoRules, WithCharges, "uiuc-mcs-computer-science-online" })
            {
                data.Add(id, 12, null);
                data.Add(id, 12, false);
                data.Add(id, null, null);
            }

            return data;
        }
    }

    /// <summary>A plan of which nothing is asked ends in the term in which the cost ends.</summary>
    [Theory]
    [MemberData(nameof(Planned))]
    public void PlanAndCost_EndInOneTerm(string id, int? hours, bool? summers)
    {
        Profile person = With(hours, summers);
        PlanAnswer plan = Plan(id, person);
        Assert.Equal(People.Ledger(person, id).Terms[^1].Name, plan.Plan.Terms[^1].Term);
        Assert.DoesNotContain(PlanContract.Of(plan).Notes, n => n.StartsWith("Its whole cost, counted without a plan, ends", StringComparison.Ordinal));
    }

    /// <summary>A plan of which something is asked says where the cost ends, and why.</summary>
    [Fact]
    public void PlanThatEndsOtherwise_SaysWhy()
    {
        PlanContract plan = PlanContract.Of(Plan(NoRules, With(12), new PlanQuestion { Courses = 1, Summers = SummerWish.None }));
        Assert.Contains("Its whole cost, counted without a plan, ends with fall 2030: what you asked of this plan is not in it.", plan.Notes);
        Assert.Equal(("fall 2030", "none"), (plan.CostDone, plan.Summers));
    }

    /// <summary>Forty-five quarter units are as much as thirty semester credits: the answer says the school's own unit.</summary>
    [Fact]
    public void QuarterUnits_AreSaidAsTheSchoolCountsThem()
    {
        Item item = People.Catalog.Items.First(i => i.Program is { CreditSystem: CreditSystem.Quarter, Credits: { IsKnown: true, Value: 45 } });
        Assert.Contains(People.Ledger(With(12), item.Id).Assumptions, a => a.StartsWith("45 quarter units (as much as 30 semester credits)", StringComparison.Ordinal));
    }

    /// <summary>A plan, and the ledger of exactly its terms, charge the same.</summary>
    [Fact]
    public void PlanAndCost_RestOnOnePrice()
    {
        PlanAnswer plan = Plan(WithCharges, With(15));
        Ledger ledger = People.Ledger(With(15), WithCharges, new LedgerChoices { Loads = [.. plan.Plan.Terms.Select(t => new TermLoad(t.Term, t.Credits))] });
        Assert.Equal(plan.Plan.Cost, ledger.SumOf(LineKey.Tuition) + ledger.SumOf(LineKey.Fees));
        Assert.NotEqual(0, ledger.SumOf(LineKey.Fees));
        Assert.Contains("236", ledger.Price.Basis, StringComparison.Ordinal);
        (decimal low, decimal high) = plan.Range(plan.Plan.Cost)!.Value;
        Assert.True(low < plan.Plan.Cost && plan.Plan.Cost < high);
        (decimal feesLow, decimal feesHigh) = ledger.RangeOf(LineKey.Fees);
        Assert.True(feesLow < ledger.SumOf(LineKey.Fees) && ledger.SumOf(LineKey.Fees) < feesHigh);
    }

    private static PlanAnswer Plan(string id, Profile person, PlanQuestion? asked = null) => PlanAnswer.Of(
        People.Ground(person), People.Catalog.FindItem(id)!, PlanAnswer.RulesOf(People.Catalog, People.Catalog.FindItem(id)!), asked ?? new PlanQuestion());
}
