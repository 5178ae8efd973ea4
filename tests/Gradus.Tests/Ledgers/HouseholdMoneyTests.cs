using Gradus.Costs.Prices;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Tests.Ledgers;

/// <summary>What the degree changes, what it does not, and how help is paid.</summary>
public sealed class HouseholdMoneyTests
{
    private const string Public = "202134-11.0701";
    private const string Denver = "cu-denver-ms-computer-science";

    private static Profile Person(Budget budget, Household? household = null, Job? job = null, string state = "OH") => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = state, Citizenship = Citizenship.UsCitizen },
        Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime },
        Budget = budget,
        Household = household ?? new Household(),
        Job = job ?? new Job(),
    };

    private static Scholarship Aid(decimal amount, ScholarshipBasis per, string? name = null, AidKind? kind = null) => new() { Name = name, Amount = amount, Per = per, Kind = kind };

    [Theory]
    [InlineData("tuition-only scholarship", null)]
    [InlineData("Graduate tuition award", null)]
    [InlineData(null, AidKind.Tuition)]
    public void TuitionAid_IsPaidUpToTheTuition_AndTheFeeStays(string? name, AidKind? kind)
    {
        Ledger ledger = People.Ledger(Person(new Budget { LivingPerMonth = 2500, Scholarships = [Aid(40_000, ScholarshipBasis.Year, name, kind)] }), Public);
        Assert.Equal((-ledger.SumOf(LineKey.Tuition), 556m), (ledger.SumOf(LineKey.Scholarship), ledger.SumOf(LineKey.Fees)));
        Assert.True(ledger.Total > 0);
        Assert.Contains(ledger.Assumptions, a => a.Contains("is more than the tuition charged, and is not paid", StringComparison.Ordinal));
    }

    [Fact]
    public void AidForTheSchool_NeverBringsTheTotalBelowZero()
    {
        foreach (AidKind? kind in new AidKind?[] { null, AidKind.Tuition, AidKind.TuitionAndFees })
        {
            foreach (ScholarshipBasis per in Enum.GetValues<ScholarshipBasis>())
            {
                Ledger ledger = People.Ledger(Person(new Budget { LivingPerMonth = 2500, Scholarships = [Aid(90_000, per, "award", kind), Aid(5_000, per, "another", kind)] }), Public);
                Assert.True(ledger.Total >= 0, $"{kind} {per}: {ledger.Total}");
                Assert.All(ledger.Terms, t => Assert.True(ledger.Lines.Where(l => l.Term == t).Sum(l => l.Amount) >= 0));
            }
        }
    }

    [Fact]
    public void HousingAllowance_IsPaidOut_AndLowersNoTuition()
    {
        Profile person = Person(new Budget { LivingPerMonth = 2500, Scholarships = [Aid(7_500, ScholarshipBasis.Term, "GI Bill housing")] }, job: new Job { Salary = 80_000, KeepWorking = true });
        Ledger ledger = People.Ledger(person, Public);
        Assert.Equal(-30_000m, ledger.SumOf(LineKey.Scholarship));
        Assert.Equal(People.Ledger(person with { Budget = new Budget { LivingPerMonth = 2500 } }, Public).SumOf(LineKey.TaxCredit), ledger.SumOf(LineKey.TaxCredit));
    }

    [Fact]
    public void GiBill_PaysAPrivateSchoolUpToItsYearlyMost_ThenYellowRibbon()
    {
        Ledger plain = People.Ledger(Person(new Budget { GiBill = new GiBill { Share = 1 } }), "cmu-ms-machine-learning");
        decimal last = plain.Lines.Where(l => l.Term == plain.Terms[^1] && (l.Key == LineKey.Tuition || l.Key == LineKey.Fees)).Sum(l => l.Amount);
        decimal books = 500m * plain.Terms.Count;
        Assert.Equal(-(29_920.95m + Math.Min(29_920.95m, last) + books), plain.SumOf(LineKey.Scholarship));
        Ledger ribbon = People.Ledger(Person(new Budget { GiBill = new GiBill { Share = 1, YellowRibbonPerYear = 5_000 } }), "cmu-ms-machine-learning");
        Assert.True(ribbon.SumOf(LineKey.Scholarship) < plain.SumOf(LineKey.Scholarship));
        Assert.True(-ribbon.SumOf(LineKey.Scholarship) <= ribbon.SumOf(LineKey.Tuition) + ribbon.SumOf(LineKey.Fees));
        Ledger part = People.Ledger(Person(new Budget { GiBill = new GiBill { Share = 0.6m, YellowRibbonPerYear = 5_000 } }), "cmu-ms-machine-learning");
        Assert.Contains(part.Assumptions, a => a.StartsWith("Yellow Ribbon is not counted", StringComparison.Ordinal));
    }

    /// <summary>A household that spends more than its pay does so without the degree too.</summary>
    [Fact]
    public void ShortfallThatExistsAnyway_IsNeitherLentNorCharged()
    {
        var job = new Job { Salary = 40_000, KeepWorking = true };
        Profile Spending(decimal month) => Person(new Budget { Savings = 0, MayBorrow = true, LivingPerMonth = month }, job: job) with
        {
            Study = new Study { Modality = [StudyMode.Online], Pace = Pace.PartTime, HoursPerWeek = new WeeklyHours(15, 15) },
        };
        Ledger tight = People.Ledger(Spending(4_000), Public), worse = People.Ledger(Spending(6_000), Public);
        Assert.True(tight.Financing.ShortAnywayPerMonth > 0);
        Assert.Equal(tight.Total, worse.Total);
        Assert.Equal(tight.Financing.Federal.Principal, worse.Financing.Federal.Principal);
        Assert.True(tight.Financing.Terms.All(t => t.Received <= t.Charges + 1));
        Assert.Contains(worse.Assumptions, a => a.Contains("degree or not: that is neither lent nor charged", StringComparison.Ordinal));
    }

    [Fact]
    public void WhoHasPay_PaysFromIt_UnlessTheySayWhatTheySpend()
    {
        var job = new Job { Salary = 90_000, KeepWorking = true };
        Profile person = Person(new Budget { MayBorrow = true }, job: job) with { Study = new Study { Modality = [StudyMode.Online], Pace = Pace.PartTime } };
        Ledger ledger = People.Ledger(person, Public);
        Assert.Equal((0m, 0m), (ledger.Financing.Federal.Principal, ledger.Financing.Private.Principal));
        Ledger spends = People.Ledger(person with { Budget = person.Budget with { LivingPerMonth = 5_500 } }, Public);
        Assert.True(spends.Financing.Federal.Principal > 0);
    }

    [Fact]
    public void Gap_IsNotTakenAsALoanThatIsGranted()
    {
        Ledger ledger = People.Ledger("international-applicant", "cmu-ms-machine-learning");
        Assert.Equal(ledger.Financing.Private.Principal, ledger.Financing.Worst.MustHold);
        Assert.Equal(0m, ledger.Financing.Months.Sum(m => m.Loans));
    }

    [Fact]
    public void UnderHalfTime_IsSaid_AlsoWhereNoLoanIsNeeded()
    {
        Profile person = Person(new Budget { MayBorrow = true, LivingPerMonth = 2_000 }, job: new Job { Salary = 90_000, KeepWorking = true }) with
        {
            Study = new Study { Modality = [StudyMode.Online], Pace = Pace.PartTime, HoursPerWeek = new WeeklyHours(10, 10) },
        };
        Ledger ledger = People.Ledger(person, Public);
        Assert.True(ledger.Financing.UnderHalfTime);
        Assert.Contains("the school's own measure, and some terms may be under it: ask", Gradus.App.Verbs.Cost.LedgerSummary.Limits(CostAnswer.Of(People.Ground(person), ledger.Item, LedgerChoices.None, withWays: false)), StringComparison.Ordinal);
        Assert.False(People.Ledger(person with { Residency = new Residency { Citizenship = Citizenship.F1Visa } }, Public).Financing.UnderHalfTime);
    }

    [Fact]
    public void NewLoan_WarnsWhoHasOlderLoans_AndShowsBoth()
    {
        Profile person = People.Read("older-loans");
        LedgerGround ground = People.Ground(person);
        var outlook = RepaymentOutlook.Of(ground, Ledger.Of(ground, People.Catalog.FindItem(Denver)!, LedgerChoices.None));
        Assert.Equal(22_000m, outlook.Old!.Balance);
        Assert.NotNull(outlook.Old.Before);
        Assert.NotNull(outlook.Old.After);
        Assert.Equal("loan-new-moves-old", outlook.Old.Rule.Rule.Id);
        LedgerGround pays = People.Ground(person with { Budget = person.Budget with { MayBorrow = false } });
        Assert.Null(RepaymentOutlook.Of(pays, Ledger.Of(pays, People.Catalog.FindItem(Denver)!, LedgerChoices.None)).Old);
    }

    /// <summary>A payment under one plan stands beside that of the same loans under the other.</summary>
    [Fact]
    public void BothPlans_AreForTheSameLoans_AndThePartOfThisDegreeIsNamed()
    {
        LedgerGround ground = People.Ground(People.Read("older-loans"));
        var answer = CostAnswer.Of(ground, People.Catalog.FindItem(Denver)!, LedgerChoices.None, withWays: false);
        Assert.Equal(answer.Repayment.Old!.Tiered, answer.Repayment.Tiered);
        Assert.True(answer.Repayment.Old.OfDegree < answer.Repayment.Tiered);
        string[] said = [.. Gradus.App.Verbs.Cost.RepaymentText.Sentences(answer)];
        Assert.Single(said, s => s.Contains("Tiered Standard plan", StringComparison.Ordinal) && s.Contains("of it for this degree", StringComparison.Ordinal));
        Assert.DoesNotContain(said, s => s.StartsWith("Afterwards the federal loans take", StringComparison.Ordinal));
    }

    [Fact]
    public void GradPlus_IsNamedInTheHead_WithItsCreditCheck_AndStandsInWhatMayBeLent()
    {
        Profile person = People.Read("mathematics-graduate") with { Loans = new PriorLoans { BorrowingForThisSince = new Term(Season.Fall, 2025), ExpectedEnd = new Term(Season.Spring, 2029) } };
        var answer = CostAnswer.Of(People.Ground(person), People.Catalog.FindItem("204796-27.0501")!, LedgerChoices.None, withWays: false);
        string? said = Gradus.App.Verbs.Cost.LedgerSummary.Limits(answer);
        Assert.Contains("of it Grad PLUS at", said, StringComparison.Ordinal);
        Assert.Contains("adverse credit history (20 U.S.C. 1078-2", said, StringComparison.Ordinal);
        Assert.All(answer.Ledger.Financing.Terms, t => Assert.True(t.Federal <= t.Allowance));
        Assert.Equal(0m, answer.Ledger.SumOf(LineKey.Moving));
    }

    [Theory]
    [InlineData(57_500, 195_000, "lent at most for graduate study are used up by your older loans")]
    [InlineData(200_000, 57_500, "lent at most in a lifetime are used up by your older loans")]
    public void ALimitThatIsUsedUp_IsNamedAsTheReason(int undergraduate, int graduate, string reason)
    {
        Profile person = Person(new Budget { Savings = 0, LivingPerMonth = 2_000, MayBorrow = true }) with { Loans = new PriorLoans { FederalUndergraduate = undergraduate, FederalGraduate = graduate } };
        Assert.Contains(reason, Gradus.App.Verbs.Cost.LedgerSummary.Limits(CostAnswer.Of(People.Ground(person), People.Catalog.FindItem(Public)!, LedgerChoices.None, withWays: false)), StringComparison.Ordinal);
    }

    /// <summary>Who says what they would earn without the degree gives that up, in the cost as in the return.</summary>
    [Theory]
    [InlineData(Citizenship.F1Visa, 25_000)]
    [InlineData(Citizenship.UsCitizen, 60_000)]
    public void PayGivenUp_IsWhatWouldBeEarnedWithoutTheDegree(Citizenship standing, int without)
    {
        Profile Earning(decimal? instead) => Person(new Budget { LivingPerMonth = 2_500 }, job: new Job { Salary = 110_000, PayWithout = instead, KeepWorking = false }) with
        {
            Residency = new Residency { State = "OH", Citizenship = standing },
        };
        Ledger today = People.Ledger(Earning(null), Public), said = People.Ledger(Earning(without), Public);
        decimal same = People.Ledger(Person(new Budget { LivingPerMonth = 2_500 }, job: new Job { Salary = without, KeepWorking = false }) with { Residency = new Residency { State = "OH", Citizenship = standing } }, Public).SumOf(LineKey.ForegonePay);
        Assert.Equal(same, said.SumOf(LineKey.ForegonePay));
        Assert.True(said.SumOf(LineKey.ForegonePay) < today.SumOf(LineKey.ForegonePay));
        Assert.Contains(said.Assumptions, a => a.Contains("that you would earn without the degree, as in its return", StringComparison.Ordinal));
    }

    /// <summary>26 U.S.C. 63(c)(6)(B) and 25A(g)(7).</summary>
    [Fact]
    public void ANonresident_HasNoStandardDeduction_AndNoLearningCredit()
    {
        Profile abroad = Person(new Budget { LivingPerMonth = 1_500, Assistantship = new Assistantship { PayPerYear = 22_000 } }) with
        {
            Residency = new Residency { Citizenship = Citizenship.F1Visa },
            Background = new Background { Degree = new Degree { Country = DegreeCountry.Elsewhere } },
        };
        Profile here = abroad with { Residency = new Residency { Citizenship = Citizenship.F1Visa, PracticalTrainingUsed = TrainingUsed.Bachelor } };
        Assert.True(People.Ledger(abroad, Public).SumOf(LineKey.AssistantTax) > People.Ledger(here, Public).SumOf(LineKey.AssistantTax) + 1_000);
        Profile other = Person(new Budget { LivingPerMonth = 1_800 }, job: new Job { Salary = 58_000, KeepWorking = false }) with { Residency = new Residency { Citizenship = Citizenship.Other } };
        Assert.Equal(0m, People.Ledger(other, Public).SumOf(LineKey.TaxCredit));
        Assert.Contains(People.Ledger(other, Public).Assumptions, a => a.Contains("25A(g)(7)", StringComparison.Ordinal));
    }

    [Fact]
    public void WhoWasEnrolledAndBorrowing_KeepsTheEarlierLimits_ForThreeYears()
    {
        Profile person = People.Read("mathematics-graduate") with { Loans = new PriorLoans { BorrowingForThisSince = new Term(Season.Fall, 2025), ExpectedEnd = new Term(Season.Spring, 2029) } };
        Ledger earlier = People.Ledger(person, "204796-27.0501"), now = People.Ledger("mathematics-graduate", "204796-27.0501");
        Assert.Equal(0m, earlier.Financing.Private.Principal);
        Assert.True(earlier.Financing.Terms[0].Plus > 0);
        Assert.Equal(0m, now.Financing.Terms.Sum(t => t.Plus));
        Ledger ended = People.Ledger(person with { Loans = person.Loans with { ExpectedEnd = new Term(Season.Spring, 2027) } }, "204796-27.0501");
        Assert.Equal(0m, ended.Financing.Terms.Sum(t => t.Plus));
    }

    [Fact]
    public void Children_GrowUp_AndTakeTheirCreditsWithThem()
    {
        LedgerGround ground = People.Ground("parent-of-two");
        Assert.Equal((2, 0), Count(2030));
        Assert.Equal((1, 1), Count(2031));
        Assert.Equal((1, 0), Count(2033));
        Assert.Equal((0, 0), Count(2038));
        Assert.True(ground.FullBill(2028).AfterTax > ground.FullBill(2038).AfterTax + 5_000);

        (int, int) Count(int year) => (ground.TaxYear(48_000, year).Children, ground.TaxYear(48_000, year).OtherDependents);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(8, true)]
    [InlineData(9, false)]
    public void HoursThatFitNoTerm_AreAnsweredWithWhatWould(int hours, bool misfit)
    {
        Profile person = new() { Study = new Study { Modality = [StudyMode.Online], Pace = Pace.PartTime, HoursPerWeek = new WeeklyHours(1, hours) } };
        Ledger ledger = People.Ledger(person, "georgia-tech-ms-analytics-online");
        Assert.Equal(misfit, ledger.Misfit?.Why.Contains("What would fit", StringComparison.Ordinal) == true);
        Assert.DoesNotContain(ledger.Assumptions, a => misfit && a.Contains($"from your {hours} hours", StringComparison.Ordinal));
    }

    [Fact]
    public void SummersCoursesAndEarnedCredits_ChangeTheTerms()
    {
        Profile Studying(Study study) => new() { Start = new Term(Season.Fall, 2027), Study = study with { Modality = [StudyMode.Online], Pace = Pace.PartTime } };
        Ledger summers = People.Ledger(Studying(new Study { SummersOnly = true }), Public);
        Assert.All(summers.Terms, t => Assert.Equal(Season.Summer, t.Name.Season));
        Assert.Equal((5, 2028, 2032), (summers.Terms.Count, summers.Terms[0].Name.Year, summers.Terms[^1].Name.Year));
        Assert.NotNull(summers.Misfit);
        Assert.Equal(10, People.Ledger(Studying(new Study { CoursesPerTerm = 1 }), Public).Terms.Count);
        Ledger earned = People.Ledger(Studying(new Study { EarnedCredits = 12 }), Public), whole = People.Ledger(Studying(new Study()), Public);
        Assert.Equal(21m, earned.Terms.Sum(t => t.Credits));
        Assert.Equal(whole.SumOf(LineKey.Tuition) * 0.7m, earned.SumOf(LineKey.Tuition));
        Assert.Contains(earned.Assumptions, a => a.Contains("9 of your 12 earned credits", StringComparison.Ordinal));
    }

    [Fact]
    public void Agreement_GivesTheResidentPrice_WhereTheProgramTakesPart_AndElsewhereIsToBeAsked()
    {
        Item computing = People.Catalog.FindItem(Denver)!, statistics = People.Catalog.FindItem("cu-denver-ms-statistics")!;
        DegreePrice resident = Price(computing, "CO"), member = Price(computing, "MT"), other = Price(computing, "NJ");
        Assert.Equal(resident.Total.Value, member.Total.Value);
        Assert.True(other.Total.Value > resident.Total.Value);
        Assert.Contains(member.Assumptions, a => a.StartsWith("Western Regional Graduate Program (WICHE): you pay the resident price", StringComparison.Ordinal));
        Assert.Contains(Price(statistics, "MT").Assumptions, a => a.StartsWith("Ask whether it takes part", StringComparison.Ordinal));
        Assert.Equal(Price(statistics, "NJ").Total.Value, Price(statistics, "MT").Total.Value);
        Assert.DoesNotContain(other.Assumptions, a => a.Contains("WICHE", StringComparison.Ordinal));
        Assert.Contains(People.Ledger(Person(new Budget(), state: "NJ"), Denver).Assumptions, a => a.StartsWith("A graduate student rarely becomes a resident", StringComparison.Ordinal));

        static DegreePrice Price(Item item, string state) => Pricing.Of(People.Catalog, item, new PriceTerms(state, false, null));
    }

    [Fact]
    public void StudentVisa_IsAskedByTheLedger()
    {
        Profile person = People.Read("international-applicant");
        Assert.Equal(36, People.Ledger(person, "cmu-ms-machine-learning").Visa!.Work.Months);
        Assert.Equal(0, People.Ledger(person, "cmu-ms-machine-learning", new LedgerChoices { Way = new(StudyMode.Online, Pace.PartTime) }).Visa!.Work.Months);
        Assert.Null(People.Ledger("working-engineer", "cmu-ms-machine-learning").Visa);
    }
}
