using Gradus.App.Verbs.Cost;
using Gradus.Ledgers;
using Gradus.Loans;
using Gradus.People;
using Gradus.Programs;
using Gradus.Tests.Rules;

namespace Gradus.Tests.Ledgers;

/// <summary>What holds for every ledger, whoever asks.</summary>
public sealed class LedgerPropertyTests
{
    private const string Sample = "204796-27.0501";

    public static TheoryData<string> Names => [.. People.Names];

    /// <summary>Scholarships, employer's aid and an assistantship: none makes the degree dearer.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void MoreAid_NeverCostsMore(string name)
    {
        Profile person = People.Read(name);
        StudyWay way = new(StudyMode.Campus, Pace.FullTime);
        foreach (string id in Ids())
        {
            decimal last = decimal.MaxValue;
            for (decimal aid = 0; aid <= 40_000; aid += 4_000)
            {
                Profile helped = person with { Budget = person.Budget with { Scholarships = [new Scholarship { Amount = aid, Per = ScholarshipBasis.Year }] } };
                decimal total = People.Ledger(helped, id, new LedgerChoices { Way = way }).Total;
                Assert.True(total <= last + 0.02m, $"{id} {aid}: {total} after {last}");
                last = total;
            }
        }
    }

    [Fact]
    public void MoreEmployerAid_NeverCostsMore_AlsoAboveTheTaxFreePart()
    {
        Profile person = People.Read("working-engineer");
        decimal last = decimal.MaxValue;
        for (decimal aid = 0; aid <= 20_000; aid += 250)
        {
            Ledger ledger = People.Ledger(person with { Job = person.Job with { EmployerAidPerYear = aid } }, "cmu-ms-machine-learning", new LedgerChoices { Way = new(StudyMode.Online, Pace.PartTime) });
            Assert.True(ledger.Total <= last + 0.02m);
            Assert.Equal(aid > 5_250, ledger.SumOf(LineKey.EmployerAidTax) > 0);
            last = ledger.Total;
        }
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(0.5, true)]
    [InlineData(1, true)]
    public void Assistantship_WaivesItsShare_AndItsPayIsTaxedAsIncomeOnly(double share, bool waives)
    {
        Profile person = People.Read("mathematics-graduate");
        Profile assisting = person with { Budget = person.Budget with { Assistantship = new Assistantship { TuitionShare = (decimal)share, PayPerYear = 40_000 } } };
        Ledger without = People.Ledger(person, Sample);
        Ledger with = People.Ledger(assisting, Sample);
        Assert.Equal(waives, with.SumOf(LineKey.Waiver) < 0);
        Assert.Equal(-(decimal)share * without.SumOf(LineKey.Tuition), with.SumOf(LineKey.Waiver));
        Assert.InRange(with.SumOf(LineKey.AssistantPay), -80_000.02m, -79_999.98m);
        Assert.True(with.Total < without.Total);

        // 2028 has nine months at 40,000 / 9: taxable 40,000 - 16,100 = 23,900; 1,240 + 12 % of 11,500 = 2,620. 2027 has 17,777.78: 10 % of 1,677.78; 2029 22,222.22: 10 % of 6,122.22. Ohio takes 2.75 % over 26,050: 383.63 in 2028.
        Assert.Equal(2_620m + 167.78m + 612.22m + 383.63m, with.SumOf(LineKey.AssistantTax));
        Assert.Equal(0, People.Ledger(assisting, Sample, new LedgerChoices { Way = new(StudyMode.Online, Pace.FullTime) }).SumOf(LineKey.AssistantPay));
    }

    [Fact]
    public void InState_IsNeverAboveOutOfState_WhereTheChargesSaySo()
    {
        Profile person = People.Read("mathematics-graduate");
        LedgerGround elsewhere = People.Ground(person with { Residency = person.Residency with { State = "GU" } });
        foreach (Item item in People.Catalog.Items.Where((i, n) => n % 5 == 0 && i.Program is null))
        {
            LedgerGround home = People.Ground(person with { Residency = person.Residency with { State = item.Institution.State } });
            bool saysSo = People.Catalog.ChargesOf(item.Institution.Id).All(c => !c.TuitionInState.IsKnown || (c.TuitionInState.Value <= c.TuitionOutOfState.Value && c.FeesInState.OrNull <= c.FeesOutOfState.OrNull));
            if (saysSo)
            {
                Assert.True(Ledger.Of(home, item, LedgerChoices.None).Total <= Ledger.Of(elsewhere, item, LedgerChoices.None).Total, item.Id);
            }
        }
    }

    [Fact]
    public void Longer_IsNeverCheaperInLiving()
    {
        Profile person = People.Read("mathematics-graduate");
        foreach (string id in Ids())
        {
            decimal last = 0;
            foreach (int hours in new[] { 27, 24, 18, 15, 12, 9 })
            {
                Profile slower = person with { Study = person.Study with { HoursPerWeek = new WeeklyHours(1, hours) } };
                Ledger ledger = People.Ledger(slower, id, new LedgerChoices { Way = new(StudyMode.Campus, Pace.PartTime) });
                Assert.True(ledger.SumOf(LineKey.Living) >= last, $"{id} {hours}");
                last = ledger.SumOf(LineKey.Living);
            }
        }
    }

    /// <summary>Both sides of each limit that a term's loan runs into.</summary>
    [Theory]
    [InlineData(0, 850_750, BindingLimit.Annual)]
    [InlineData(82_984, 850_750, BindingLimit.Annual)]
    [InlineData(82_986, 850_700, BindingLimit.Aggregate)]
    [InlineData(99_999, 50, BindingLimit.Aggregate)]
    [InlineData(100_000, 0, BindingLimit.Aggregate)]
    public void GraduateLoans_StopAtTheLimits(int prior, int firstCents, BindingLimit limit)
    {
        Profile person = People.Read("mathematics-graduate");
        Ledger ledger = People.Ledger(person with { Loans = new PriorLoans { FederalGraduate = prior } }, Sample);
        Assert.Equal((firstCents / 100m, limit), (ledger.Financing.Terms[0].Federal, ledger.Financing.Terms[0].Limit));
        Assert.True(ledger.Financing.Federal.Principal + prior <= 100_000);
    }

    [Fact]
    public void UndergraduateLoans_CountInTheLifetimeLimitOnly()
    {
        Profile person = People.Read("mathematics-graduate");
        Assert.Equal(34_030m, People.Ledger(person with { Loans = new PriorLoans { FederalUndergraduate = 257_500 - 34_030 } }, Sample).Financing.Federal.Principal);
        Assert.Equal(34_029m, People.Ledger(person with { Loans = new PriorLoans { FederalUndergraduate = 257_500 - 34_029 } }, Sample).Financing.Federal.Principal);
        Assert.Equal(0m, People.Ledger(person with { Loans = new PriorLoans { FederalUndergraduate = 257_500 } }, Sample).Financing.Federal.Principal);
    }

    /// <summary>At nine full-time credits, half time is four and a half: nine hours a week are one course of three credits, seventeen no more, eighteen two.</summary>
    [Theory]
    [InlineData(9, false)]
    [InlineData(17, false)]
    [InlineData(18, true)]
    public void UnderHalfTime_NothingIsLent(int hours, bool lends)
    {
        Profile person = People.Read("mathematics-graduate");
        Ledger ledger = People.Ledger(person with { Study = person.Study with { HoursPerWeek = new WeeklyHours(1, hours) } }, Sample, new LedgerChoices { Way = new(StudyMode.Campus, Pace.PartTime) });
        Assert.Equal(lends, ledger.Financing.Terms[0].Federal > 0);
        Assert.Equal(lends ? BindingLimit.Annual : BindingLimit.HalfTime, ledger.Financing.Terms[0].Limit);
    }

    [Fact]
    public void WhoWouldNotBorrow_OrMayNot_GetsNoLoan()
    {
        Profile person = People.Read("mathematics-graduate");
        Ledger refuses = People.Ledger(person with { Budget = person.Budget with { MayBorrow = false } }, Sample);
        Assert.Equal((0m, 0m), (refuses.Financing.Federal.Principal, refuses.Financing.Private.Principal));
        Assert.True(refuses.Financing.Worst.Short > 0);
        Ledger visa = People.Ledger("international-applicant", Sample);
        Assert.Equal(0m, visa.Financing.Federal.Principal);
        Assert.True(visa.Financing.Private.Principal > 0);
        Assert.Equal(0m, visa.SumOf(LineKey.TaxCredit));
    }

    /// <summary>A term before and after the day a rate is known to: the rule of the day, and what is carried forward says so.</summary>
    [Fact]
    public void Loans_FollowTheRulesOfTheirDay()
    {
        Profile person = People.Read("mathematics-graduate") with { Start = new Term(Season.Fall, 2026) };
        Ledger ledger = People.Ledger(person, Sample);
        Assert.False(Shipped.Rules.Find(LoanRules.InterestRate)!.At(ledger.Terms[1].Start)!.IsAssumedToContinue);
        Assert.True(ledger.Rules.Single(r => r.Rule.Id == LoanRules.InterestRate).IsAssumedToContinue);
        Assert.Equal(2, ledger.Rules.Count(r => r.Rule.Id == LoanRules.OriginationFee));
        LedgerGround ground = People.Ground(person);
        Assert.NotSame(ground.LendingOn(new DateOnly(2026, 9, 30)).Fee.Cited[0].Dated, ground.LendingOn(new DateOnly(2026, 10, 1)).Fee.Cited[0].Dated);
    }

    [Theory]
    [InlineData(80_000, true)]
    [InlineData(89_999, true)]
    [InlineData(90_000, false)]
    public void LearningCredit_EndsWithTheIncome(int salary, bool credits)
    {
        Profile person = new() { Start = new Term(Season.Fall, 2027), Job = new Job { Salary = salary, KeepWorking = true }, Household = new Household { FilingStatus = FilingStatus.Single } };
        Assert.Equal(credits, People.Ledger(person, Sample).SumOf(LineKey.TaxCredit) < 0);
        Assert.Equal(0, People.Ledger(person with { Household = new Household { FilingStatus = FilingStatus.MarriedSeparately } }, Sample).SumOf(LineKey.TaxCredit));
    }

    [Fact]
    public void TwelveMonthDegree_RunsThroughItsSummer_AndLivingFollows()
    {
        Item item = People.Catalog.Items.First(i => i.Program is { MinimumMonths: { IsKnown: true, Value: 12 }, Credits: { IsKnown: true, Value: >= 30 }, Paces.Count: 0 });
        Ledger ledger = People.Ledger("mathematics-graduate", item.Id, new LedgerChoices { Way = new(StudyMode.Campus, Pace.FullTime) });
        Assert.Equal([Season.Fall, Season.Spring, Season.Summer], ledger.Terms.Select(t => t.Name.Season));
        Assert.Equal(12, ledger.Outcome.Months);
    }

    [Fact]
    public void OwnFigures_ReachWhatFollowsFromThem()
    {
        var edits = new LedgerChoices { Edits = [new LineEdit(LineKey.Tuition, null, 0), new LineEdit(LineKey.Fees, null, 0)] };
        Ledger free = People.Ledger("working-engineer", "139755-11.0701", edits);
        Assert.Equal((0m, 0m, 1_600m), (free.SumOf(LineKey.EmployerAid), free.SumOf(LineKey.TaxCredit), free.Total));
        Assert.Equal(20, free.Lines.Count(l => l.Kind == FigureKind.Own));
        Ledger other = People.Ledger("working-engineer", "139755-11.0701", new LedgerChoices { Edits = [new LineEdit(LineKey.Other, null, 100), new LineEdit(LineKey.TaxCredit, 2, 50)] });
        Assert.Equal(100m, other.SumOf(LineKey.Other));
        Assert.Equal(-50m, other.Lines.Single(l => l.Key == LineKey.TaxCredit && l.Term.Number == 2).Amount);
    }

    [Fact]
    public void Ways_AreComparedOnlyWhereOffered()
    {
        Item online = People.Catalog.FindItem("georgia-tech-ms-analytics-online")!;
        Assert.Equal(WayStanding.NotOffered, WayOffer.Of(online, new StudyWay(StudyMode.Campus, Pace.FullTime)).Standing);
        Assert.Equal(new StudyWay(StudyMode.Online, Pace.FullTime), WayOffer.Fitting(online, new Profile()));
        Item both = People.Catalog.Items.First(i => i.Program is { } p && p.Modalities.SequenceEqual([Modality.Campus]) && p.Paces.SequenceEqual([Pace.FullTime]));
        Assert.Equal(new StudyWay(StudyMode.Campus, Pace.FullTime), WayOffer.Fitting(both, People.Read("working-engineer")));
        Assert.Equal(WayStanding.Offered, WayOffer.Of(both, new StudyWay(StudyMode.Campus, Pace.FullTime)).Standing);
        Assert.Equal(WayStanding.NotOffered, WayOffer.Of(both, new StudyWay(StudyMode.Campus, Pace.PartTime)).Standing);
    }

    /// <summary>What a student visa rules out, such as part-time study beside the job, stands last and says why; no headline rests on it.</summary>
    [Theory]
    [InlineData("139755-11.0701")]
    [InlineData("georgia-tech-ms-analytics")]
    public void WaysThatAVisaRulesOut_StandLast_WithTheReason(string id)
    {
        Profile read = People.Read("international-applicant");
        Profile person = read with { Job = read.Job with { Salary = 60_000, KeepWorking = null }, Study = read.Study with { Pace = null } };
        var answer = CostAnswer.Of(People.Ground(person), People.Catalog.FindItem(id)!, LedgerChoices.None, withWays: true);
        bool[] closed = [.. answer.Ways.Select(w => w.Closed is not null)];
        Assert.Equal(closed.Order(), closed);
        Assert.Contains(answer.Ways, w => w.Ledger is { BarredBy: not null });
        Assert.All(answer.Ways.Where(w => w.Ledger?.BarredBy is not null), w => Assert.Contains("visa", w.Closed + w.Ledger!.Visa!.Words, StringComparison.OrdinalIgnoreCase));
        var shown = TwoWays.Of(answer);
        Assert.Null(shown.First.BarredBy);
        Assert.Null(shown.Quit?.BarredBy);
    }

    private static IEnumerable<string> Ids() => People.Catalog.Items.Where((_, i) => i % 211 == 0).Select(i => i.Id);
}
