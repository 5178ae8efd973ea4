using Gradus.App.Verbs.Cost;
using Gradus.App.Verbs.Profiles;
using Gradus.App.Verbs.Return;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Ranking;
using Gradus.Returns;
using Gradus.Tests.Returns;

namespace Gradus.Tests.Ledgers;

/// <summary>What is missing, what has to be found, and which help and pay is counted towards it.</summary>
public sealed class MoneyThatIsThereTests
{
    private const string Dallas = "utd-ms-computer-science";
    private const string Online = "eastern-ms-data-science-online";

    private static Profile Developer(Budget budget, bool keeps = false) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "TX", Citizenship = Citizenship.UsCitizen },
        Job = new Job { Title = "software developer", Salary = 80_000, KeepWorking = keeps },
        Study = new Study { Modality = [StudyMode.Campus], Pace = keeps ? Pace.PartTime : Pace.FullTime, HoursPerWeek = keeps ? new WeeklyHours(20, 20) : null },
        Places = new PlaceWishes { Near = new Near(new PlaceName("Dallas", "TX"), 30) },
        Household = new Household { FilingStatus = FilingStatus.Single },
        Budget = budget,
    };

    private static Profile Analyst(Job job, string state = "NC", decimal living = 2_800) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = state, Citizenship = Citizenship.UsCitizen },
        Job = job,
        Study = new Study { Modality = [StudyMode.Online], Pace = Pace.PartTime, HoursPerWeek = new WeeklyHours(12, 12) },
        Household = new Household { FilingStatus = FilingStatus.Single },
        Budget = new Budget { LivingPerMonth = living, Savings = 8_000, MayBorrow = true, Total = 40_000 },
    };

    [Fact]
    public void WhatATermLeavesOpen_IsNotAskedForAgain()
    {
        Profile person = Developer(new Budget { LivingPerMonth = 5_500, Savings = 0, MayBorrow = false }, keeps: true);
        Ledger ledger = People.Ledger(person, Dallas);

        Assert.True(ledger.Financing.Uncovered > 0);
        Assert.InRange(ledger.Financing.Uncovered, ledger.Financing.Worst.Short - 1, ledger.Financing.Worst.Short + 1);
        string? said = ReturnSummary.Gap(ReturnAnswer.Of(Persons.Ground(person), People.Catalog.FindItem(Dallas)!)!);
        Assert.Contains("and you would not borrow", said, StringComparison.Ordinal);
    }

    [Fact]
    public void ScholarshipForTheProgram_IsPaidAsTermsAreCharged()
    {
        Ledger ledger = People.Ledger(Developer(new Budget { LivingPerMonth = 2_400, Scholarships = [new Scholarship { Name = "merit", Amount = 10_000, Per = ScholarshipBasis.Program }] }), Dallas);

        decimal first = ledger.Lines.Where(l => l.Term == ledger.Terms[0] && (l.Key == LineKey.Tuition || l.Key == LineKey.Fees)).Sum(l => l.Amount);
        Assert.True(first < 10_000);
        Assert.Equal(-10_000, ledger.SumOf(LineKey.Scholarship));
        Assert.DoesNotContain(ledger.Assumptions, a => a.Contains("is not paid", StringComparison.Ordinal));
    }

    [Fact]
    public void AssistantshipThatIsNotCounted_IsSaid_AndOnesOwnFigureCounts()
    {
        Profile person = Developer(new Budget { LivingPerMonth = 2_400, Assistantship = new Assistantship { TuitionShare = 1, PayPerYear = 20_000 } }, keeps: true);
        Ledger ledger = People.Ledger(person, Dallas);

        Assert.Equal(0, ledger.SumOf(LineKey.Waiver) + ledger.SumOf(LineKey.AssistantPay));
        Assert.Contains(ledger.Assumptions, a => a.StartsWith("Your assistantship is not counted in this way", StringComparison.Ordinal));
        foreach (PersonalAnswer answer in (PersonalAnswer[])[PersonalAnswer.Cost, PersonalAnswer.Return])
        {
            Assert.Contains(NotUsed.In(answer, person), f => f.Field == "budget.assistantship.payPerYear");
        }

        Assert.DoesNotContain(NotUsed.In(PersonalAnswer.Modes, person), f => f.Field == "budget.assistantship.payPerYear");
        Assert.NotNull(ReturnAnswer.Of(Persons.Ground(person), People.Catalog.FindItem(Dallas)!)!.Notes.Single(a => a.StartsWith("Your assistantship is not counted", StringComparison.Ordinal)));
        Ledger own = People.Ledger(person, Dallas, new LedgerChoices { Edits = [new LineEdit(LineKey.AssistantPay, null, 9_000)] });
        Assert.Equal(-9_000, own.SumOf(LineKey.AssistantPay));
        Assert.Null(own.AssistantshipNotCounted);
        Assert.Null(People.Ledger(person with { Job = person.Job with { KeepWorking = false }, Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime } }, Dallas).AssistantshipNotCounted);
    }

    /// <summary>Where study takes the pay, an allowance or a stipend pays for living, and nothing is left over of it.</summary>
    [Theory]
    [InlineData(0, false)]
    [InlineData(5_000, true)]
    public void BudgetOfWhoStopsWorking_IsHeldAgainstWhatHasToBeFound(int total, bool assists)
    {
        Profile person = Developer(new Budget
        {
            LivingPerMonth = 2_400,
            Savings = 12_000,
            MayBorrow = true,
            Total = total,
            GiBill = assists ? new GiBill() : new GiBill { Share = 1, HousingPerMonth = 2_000, MonthsLeft = 36 },
            Assistantship = assists ? new Assistantship { TuitionShare = 1, PayPerYear = 20_000 } : new Assistantship(),
        });
        Item item = People.Catalog.FindItem(Dallas)!;
        Ledger ledger = People.Ledger(person, Dallas);
        var cost = ItemCost.Of(ledger);

        Assert.True(cost.IsToFind);
        Assert.True(cost.Held.Low >= 12_000, cost.Held.Words);
        Assert.Equal(Match.No, cost.Held.AtMost(total));
        Assert.Equal(Match.No, ShortlistFilters.Of(person, People.Catalog).Single(f => f.Key == "budget.total").Meets(item));
        string said = string.Join(' ', CostBudget.Sentences(People.Ground(person), ledger));
        Assert.Contains("That is above your", said, StringComparison.Ordinal);
        Assert.DoesNotContain("left over", said, StringComparison.Ordinal);
    }

    [Fact]
    public void BudgetOfWhoKeepsAJob_IsHeldAgainstTheLines_AndLivingUnsaidIsNeverWithin()
    {
        var kept = ItemCost.Of(People.Ledger(Developer(new Budget { LivingPerMonth = 2_400 }, keeps: true), Dallas));
        Assert.Equal((false, kept.Paid, kept.PaidInYear), (kept.IsToFind, kept.Held, kept.HeldInYear));
        var unsaid = ItemCost.Of(People.Ledger(Developer(new Budget()), Dallas));
        Assert.Equal((true, Match.May), (unsaid.IsToFind, unsaid.Held.AtMost(1_000_000)));
    }

    /// <summary>What a household without pay lives on is neither lent nor charged where study takes no pay from it.</summary>
    [Theory]
    [InlineData(0, null)]
    [InlineData(50_000, JobStatus.Caring)]
    [InlineData(null, JobStatus.FirstJob)]
    public void LivingThatGoesOn_IsNotTheDegrees_WhoeverHasNoPay(int? salary, JobStatus? status)
    {
        Profile person = Analyst(new Job { Salary = salary, Status = status, KeepWorking = true });
        Ledger ledger = People.Ledger(person, Online);

        Assert.Equal(2_800, ledger.Financing.ShortAnywayPerMonth);
        Assert.True(ledger.Financing.Uncovered <= ledger.Financing.Terms.Sum(t => t.Charges));
        Assert.True(ledger.SumOf(LineKey.PrivateInterest) < 2_000);
        Assert.True(person.Job.SaysNoPay);
    }

    [Fact]
    public void PayOfNothing_IsAnAnswer()
    {
        Profile person = Analyst(new Job { Salary = 0, Occupation = SocCode.TryParse("13-1111", out SocCode analyst) ? analyst : null, KeepWorking = true });
        DegreeReturn answer = ReturnAnswer.Of(Persons.Ground(person), People.Catalog.FindItem(Online)!)!;
        DegreeReturn looking = ReturnAnswer.Of(Persons.Ground(person with { Job = person.Job with { Salary = null, Status = JobStatus.Unemployed } }), People.Catalog.FindItem(Online)!)!;

        Assert.Contains("because you earn nothing now", answer.Ground.Without.Description, StringComparison.Ordinal);
        Assert.Equal(looking.Outcome.Median, answer.Outcome.Median, 1_000.0);
    }

    [Theory]
    [InlineData("MN", true)]
    [InlineData("NC", false)]
    public void PayThatCoversEveryMonth_SaysWhereStateTaxIsNotCounted(string state, bool says)
    {
        Profile person = Analyst(new Job { Salary = 50_000, KeepWorking = true }, state, living: 2_000);
        string said = LedgerSummary.Worst(CostAnswer.Of(People.Ground(person), People.Catalog.FindItem(Online)!, LedgerChoices.None, withWays: false));

        Assert.Equal(says, said.StartsWith("Before state income tax", StringComparison.Ordinal) && said.Contains("about $2,000 a year, is not counted for MN", StringComparison.Ordinal));
        Assert.Equal(!says, said.Contains("nothing has to be saved up before", StringComparison.Ordinal));
    }

    [Fact]
    public void EarnedCredits_LeaveFullTermsFull()
    {
        Profile person = Developer(new Budget { LivingPerMonth = 2_400 }) with
        {
            Residency = new Residency { Citizenship = Citizenship.F1Visa },
            Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime, EarnedCredits = 9 },
        };
        LedgerGround ground = People.Ground(person);
        IReadOnlyList<LedgerTerm> terms = People.Ledger(person, Dallas).Terms;

        Assert.All(terms.SkipLast(1), t => Assert.True(t.Credits >= ground.Assumptions.FullTimeCredits, $"{t.Credits}"));
        Assert.InRange(terms[^1].Credits, 1, ground.Assumptions.FullTimeCredits);
    }
}
