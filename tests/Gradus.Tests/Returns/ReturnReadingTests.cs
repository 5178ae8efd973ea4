using Gradus.App.Verbs.Return;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Returns;

namespace Gradus.Tests.Returns;

/// <summary>How people in all walks are answered, each by its rule.</summary>
public sealed class ReturnReadingTests
{
    [Theory]
    [InlineData(40_000)]
    [InlineData(250_000)]
    public void ACheapDegree_BesideAKeptJob_AddsAPartOfThatPay(decimal salary)
    {
        DegreeReturn answer = Answer(Somebody.WhoKeepsAJob(salary), Somebody.CheapOnline);
        Assert.InRange(answer.Outcome.Median, 0, 3 * (double)salary);
        Assert.True(answer.IfFinished.Median >= answer.Outcome.Median);
    }

    [Fact]
    public void AChanceOfALoss_IsARange_AndNeverNothing()
    {
        DegreeReturn answer = Answer(Somebody.WhoKeepsAJob(40_000), Somebody.CheapOnline);
        Assert.True(answer.Loss.High - answer.Loss.Low > 0.1);
        Assert.InRange(answer.Outcome.ChanceOfLoss, answer.Loss.Low, answer.Loss.High);
        Assert.True(answer.Loss.FinishedHigh > answer.Loss.FinishedLow);
        Assert.DoesNotContain(" 0 %", ReturnSummary.Loss(answer), StringComparison.Ordinal);
    }

    [Fact]
    public void Chances_AreNeverQuiteNothingOrCertain()
    {
        Assert.Equal("under 5 %", ReturnSummary.Chances(0, 0));
        Assert.Equal("over 95 %", ReturnSummary.Chances(1, 1));
        Assert.Equal("10 to 45 %", ReturnSummary.Chances(0.12, 0.41));
        Assert.Equal("under 1 %", ReturnSummary.Chance(0));
    }

    [Fact]
    public void NothingKnownOfPay_IsAQuestion_AndNoHeadline()
    {
        ReturnGround ground = Persons.Ground(Somebody.WhoKeepsAJob(null));
        Item item = Persons.Catalog.FindItem(Somebody.CheapOnline)!;
        Assert.Null(ReturnAnswer.Of(ground, item));
        Assert.Equal(Withouts.AskPay, ReturnAnswer.WhyNone(ground, item).ToString());
        Assert.Null(Persons.Ground(new Profile()).CaseOf(item));
    }

    /// <summary>Nothing is a pay that was said: it is not asked for again, and no occupation's pay takes its place.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(5)]
    public void NoPayWithoutTheDegree_IsAnAnswer(int? years)
    {
        Profile person = Somebody.WhoKeepsAJob(null);
        ReturnGround ground = Persons.Ground(person with { Job = person.Job with { PayWithout = 0, YearsToRetirement = years } });
        Item item = Persons.Catalog.FindItem(Somebody.CheapOnline)!;
        Assert.Null(ReturnAnswer.Of(ground, item));
        Assert.Equal(Withouts.NoPay, ReturnAnswer.WhyNone(ground, item).ToString());
    }

    [Fact]
    public void PayAtHome_IsAsked_AndNeverGuessed()
    {
        Assert.Equal(Withouts.AskHomePay, Persons.Ground(Somebody.WhoComesFromAbroad(null)).Question);
        Profile here = Somebody.WhoComesFromAbroad(118_000);
        Assert.Equal(Withouts.AskHomePay, Persons.Ground(here with { Residency = here.Residency with { State = "CA" } }).Question);
        Assert.Equal(9_000, Persons.Ground(Somebody.WhoComesFromAbroad(9_000)).Without.PayOf(0), 1.0);
    }

    [Theory]
    [InlineData("cornell-meng-computer-science")]
    [InlineData("139755-11.0701")]
    public void GoingHome_IsWorthWhatHomePays_AndNoBetterThanStaying(string id)
    {
        DegreeReturn answer = Answer(Somebody.WhoComesFromAbroad(9_000), id);
        Assert.True(answer.Visa!.IfLeaves!.Median < 250_000);
        Assert.True(answer.Visa.IfStays!.Median > answer.Visa.IfLeaves.Median);
        Assert.Contains("if you finish and go home", ReturnSummary.Headline(answer), StringComparison.Ordinal);
        DegreeReturn rich = Answer(Somebody.WhoComesFromAbroad(9_000) with { Job = new Job { PayWithout = 300_000 } }, id);
        Assert.True(rich.Visa!.IfLeaves!.Median > rich.Visa.IfStays!.Median);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(null)]
    public void NoSalaryToday_GivesNumbers_FromTheOccupation(int? salary)
    {
        Profile person = Somebody.WhoWasLaidOff with { Job = Somebody.WhoWasLaidOff.Job with { Salary = salary } };
        DegreeReturn answer = Answer(person, "georgia-tech-ms-analytics-online");
        Assert.All(answer.Values, v => Assert.True(double.IsFinite(v)));
        Assert.True(answer.InternalRate is null || double.IsFinite(answer.InternalRate.Value));
        Assert.Contains("median pay of", answer.Ground.Without.Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(JobStatus.Unemployed)]
    [InlineData(JobStatus.Caring)]
    [InlineData(JobStatus.FirstJob)]
    [InlineData(JobStatus.Military)]
    public void EveryStatus_IsAnswered_FromThePayItWouldHave(JobStatus status)
    {
        Profile person = Somebody.WhoLeavesAJob(0) with { Job = new Job { Status = status, PayWithout = 60_000 } };
        DegreeReturn answer = Answer(person, "139755-11.0701");
        Assert.All(answer.Values, v => Assert.True(double.IsFinite(v)));
        Assert.Equal(0, answer.Case.Study.KeptShare);
    }

    [Fact]
    public void SomebodyWhoCares_GivesUpNoPay_ForTheStudy()
    {
        Profile looking = Somebody.WhoLeavesAJob(0) with { Job = new Job { Status = JobStatus.Unemployed, PayWithout = 60_000 } };
        Profile caring = looking with { Job = looking.Job with { Status = JobStatus.Caring } };
        Assert.True(Answer(caring, "139755-11.0701").Central > Answer(looking, "139755-11.0701").Central + 30_000);
    }

    [Fact]
    public void HourlyPay_CountsAsItsYear()
    {
        Profile hourly = Somebody.WhoKeepsAJob(null);
        hourly = hourly with { Job = hourly.Job with { HourlyPay = 25 } };
        Assert.Equal(Answer(Somebody.WhoKeepsAJob(52_000), Somebody.CheapOnline).Outcome, Answer(hourly, Somebody.CheapOnline).Outcome);
        Profile part = hourly with { Job = hourly.Job with { HoursPerWeek = 20 } };
        Assert.Equal(26_000, Persons.Ground(part).Without.PayOf(0), 1.0);
    }

    [Fact]
    public void RetirementNear_EndsPay_InBothBranches()
    {
        Profile person = Somebody.WhoKeepsAJob(80_000);
        Profile old = person with { Job = person.Job with { YearsToRetirement = 6 } };
        Assert.Equal(6, Persons.Ground(old).Basis.Horizon);
        Assert.True(Answer(old, Somebody.CheapOnline).Outcome.Median < Answer(person, Somebody.CheapOnline).Outcome.Median / 2);
    }

    [Fact]
    public void PayThatNobodyPublishes_IsCalledAnEstimate_WithItsInterval()
    {
        DegreeReturn answer = Answer(Somebody.WhoRaisesTwo, "eastern-ms-data-science-online");
        Assert.Equal(PayBasis.Estimated, answer.Case.Level.Basis);
        Assert.Contains("estimate", ReturnSummary.AsGraduates(answer), StringComparison.Ordinal);
        Assert.InRange(answer.Outcome.Median, -20_000, 120_000);
    }

    [Fact]
    public void TheShortlist_WeighsTheReturn_OfSomebodyWithoutASalary()
    {
        var shortlist = Shortlist.Make(Persons.Catalog, Somebody.WhoWasLaidOff);
        Assert.Equal(3, shortlist.Criteria.Count);
        Assert.Contains(shortlist.Entries.Take(20), e => e.Parts.Any(p => p.Criterion.Id == "return" && p.Measure.IsKnown));
    }

    [Theory]
    [InlineData(1_227_432, "$1,200,000")]
    [InlineData(-393_111, "-$390,000")]
    [InlineData(15_682, "$16,000")]
    [InlineData(1_234, "$1,200")]
    [InlineData(49, "$0")]
    public void Headlines_AreRoundedToTwoDigits_AndHundreds(double amount, string said) => Assert.Equal(said, ReturnSummary.Money(amount));

    /// <summary>Who would look for work either way finds the same beside study that leaves the hours for it: neither that pay nor what they live on is the degree's.</summary>
    [Theory]
    [InlineData(JobStatus.Unemployed)]
    [InlineData(JobStatus.FirstJob)]
    public void PartTimeStudy_OfSomebodyWhoLooksForWork_TakesNeitherPayNorLivingFromThem(JobStatus status)
    {
        Profile person = Somebody.WhoLooksForWork(status);
        DegreeReturn looking = Answer(person, Somebody.CheapOnline);
        DegreeReturn working = Answer(person with { Job = new Job { Status = JobStatus.Employed, Salary = 60_000, KeepWorking = true } }, Somebody.CheapOnline);
        Assert.InRange(looking.Outcome.Median, working.Outcome.Median - 12_000, working.Outcome.Median + 12_000);
        DegreeReturn idle = Answer(person with { Job = person.Job with { KeepWorking = false } }, Somebody.CheapOnline);
        Assert.True(idle.Outcome.Median < looking.Outcome.Median - 60_000);
        var ledger = Ledger.Of(new LedgerGround(Persons.Catalog, Persons.Catalog.Rules, person), Persons.Catalog.FindItem("eastern-ms-data-science-online")!, LedgerChoices.None);
        Assert.True(ledger.Financing.Terms.Sum(t => t.Uncovered) <= ledger.Financing.Terms.Sum(t => t.Charges));
        Assert.Equal(2500, ledger.Financing.ShortAnywayPerMonth);
    }

    /// <summary>"From nothing" means nothing: what the program itself is taken to add is said, and what becomes of the answer without it.</summary>
    [Fact]
    public void AGainWhateverSuchDegreesAdd_SaysWhatTheProgramAdds_AndWhatFollowsWithoutIt()
    {
        Profile poor = Somebody.WhoComesFromAbroad(14_000) with { Study = new Study { Modality = [StudyMode.Online], Pace = Pace.PartTime, HoursPerWeek = new WeeklyHours(12, 12) } };
        string[] said = [.. new[] { poor, Somebody.WhoKeepsAJob(145_000) }.SelectMany(p => Answer(p, Somebody.CheapOnline).Flips).Where(f => f.Key == AssumptionKeys.Effect).Select(f => f.Words)];
        Assert.All(said.Where(s => s.StartsWith("Whatever", StringComparison.Ordinal) && s.Contains("a gain", StringComparison.Ordinal)), s => Assert.Contains("added nothing to your pay", s, StringComparison.Ordinal));
    }

    private static DegreeReturn Answer(Profile person, string id) => ReturnAnswer.Of(Persons.Ground(person), Persons.Catalog.FindItem(id)!)!;
}
