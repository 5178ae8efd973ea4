using Gradus.App.Verbs.Plan;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.Tests.Ledgers;

/// <summary>Whether hours a week hold a course is one rule, that the whole cost, the list and a plan of courses ask; each test is named after its part.</summary>
public sealed class HoursRuleTests
{
    private const string Reported = "georgia-tech-ms-computer-science-machine-learning-online";

    private static readonly string[] Planned = [Reported, "syracuse-ms-computer-science-online", "njit-ms-artificial-intelligence", "uh-victoria-ms-data-science"];

    private static readonly int[] Hours = [3, 5, 8, 9, 12, 15, 20];

    private static Profile Person(int hours) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Study = new Study { Modality = [StudyMode.Online], Pace = Pace.PartTime, HoursPerWeek = new WeeklyHours(hours, hours) },
    };

    [Fact]
    public void HoursThatStudentsReport_CountInTheCostToo()
    {
        CourseWork work = People.Ledger(Person(12), Reported).Load.Work;
        Assert.True(work.IsReported);
        Assert.True(work.Least < work.Usual && work.Usual < work.Most);
        Assert.Equal(work.Reported[work.Reported.Count / 2], work.Usual);
    }

    [Fact]
    public void HoursThatNobodyReports_AreByTheCredit_WithTheirSpread()
    {
        LedgerAssumptions assumed = People.Ground(Person(12)).Assumptions;
        CourseWork work = People.Ledger(Person(12), Planned[1]).Load.Work;
        Assert.False(work.IsReported);
        Assert.Equal((3 * assumed.HoursPerCreditLeast, 3 * assumed.HoursPerCredit, 3 * assumed.HoursPerCreditMost), (work.Least, work.Usual, work.Most));
    }

    /// <summary>The spread of hours for each credit is what students report of the courses of the one degree that has it.</summary>
    [Fact]
    public void SpreadOfHours_IsThatOfTheCoursesThatReportThem()
    {
        LedgerGround ground = People.Ground(Person(12));
        CourseWork work = People.Ledger(Person(12), Reported).Load.Work;
        Assert.Equal((double)(work.Least / 3), (double)ground.Assumptions.HoursPerCreditLeast, 0.1);
        Assert.Equal((double)(work.Most / 3), (double)ground.Assumptions.HoursPerCreditMost, 0.1);
    }

    /// <summary>Cost and list say of the same hours the same: fits, may not, or does not.</summary>
    [Fact]
    public void CostAndList_SayTheSameOfHours()
    {
        foreach (int hours in Hours)
        {
            LedgerGround ground = People.Ground(Person(hours));
            foreach (string id in Planned)
            {
                Item item = People.Catalog.FindItem(id)!;
                Ledger ledger = People.Ledger(Person(hours), id, new LedgerChoices { Way = new StudyWay(StudyMode.Online, Pace.PartTime) });
                if (ledger.Load.StatedHours is not null)
                {
                    continue;
                }

                Match fits = ledger.Load.Work.Fits(1, hours);
                Assert.Equal(fits == Match.Yes ? null : fits == Match.No, ledger.Misfit?.IsSure);
                Assert.Equal(ledger.Misfit?.Title, Ledger.MisfitOf(ground, item)?.Title);
                Assert.DoesNotContain("No term fits", ledger.Misfit?.Why ?? "", StringComparison.Ordinal);
            }
        }
    }

    /// <summary>A plan counts the same hours for a course of which nobody reports them, and says of those that they may not fit.</summary>
    [Fact]
    public void PlanAsksTheSameRule()
    {
        foreach (string id in Planned.Where(id => People.Ledger(Person(8), id).Load.StatedHours is null))
        {
            LedgerGround ground = People.Ground(Person(8));
            Item item = People.Catalog.FindItem(id)!;
            var answer = PlanAnswer.Of(ground, item, PlanAnswer.RulesOf(People.Catalog, item), new PlanQuestion());
            Assert.Equal((double)answer.Cost.Load.CourseHours, (double)(answer.Ground.HoursPerCredit * 3), 0.05);
            Assert.False(answer.Cost.Misfit?.IsSure);
            Assert.Contains(PlanContract.Of(answer).Notes, n => n.Contains(answer.Cost.Misfit!.Why, StringComparison.Ordinal));
        }
    }
}
