using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Returns;

namespace Gradus.Tests.Ledgers;

/// <summary>The range of a total is that of the two whole sums at both ends of the price: help that rises with the price takes the doubt with it.</summary>
public sealed class HelpAtBothEndsTests
{
    private static readonly Profile Veteran = new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "VA", Citizenship = Citizenship.UsCitizen },
        Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime },
        Budget = new Budget { Savings = 20_000, MayBorrow = false, LivingPerMonth = 1_500, GiBill = new GiBill { Share = 1, HousingPerMonth = 2_850 } },
    };

    public static TheoryData<string> Help => ["the whole GI Bill", "half the GI Bill", "the tuition waived", "a scholarship of 20,000 a year", "an employer's 5,250", "none"];

    [Theory]
    [MemberData(nameof(Help))]
    public void TotalAtBothEnds_IsThatOfTheLedgersThere(string help)
    {
        Profile person = help switch
        {
            "the whole GI Bill" => Veteran,
            "half the GI Bill" => Veteran with { Budget = Veteran.Budget with { GiBill = new GiBill { Share = 0.5m, HousingPerMonth = 1_400 } } },
            "the tuition waived" => Plain with { Budget = Plain.Budget with { Assistantship = new Assistantship { TuitionShare = 1, PayPerYear = 20_000 } } },
            "a scholarship of 20,000 a year" => Plain with { Budget = Plain.Budget with { Scholarships = [new Scholarship { Amount = 20_000, Per = ScholarshipBasis.Year, Kind = AidKind.Tuition }] } },
            "an employer's 5,250" => Plain with { Job = new Job { Salary = 60_000, KeepWorking = true, EmployerAidPerYear = 5_250 }, Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.PartTime } },
            _ => Plain,
        };
        Item[] doubtful = [.. People.Catalog.Items.Where(i => i.IsActive && i.Institution.State == "VA" && People.Ledger(person, i.Id) is { IsDoubtful: true, IsComplete: true }).Take(12)];
        Assert.NotEmpty(doubtful);
        Assert.All(doubtful, item =>
        {
            var answer = CostAnswer.Of(People.Ground(person), item, LedgerChoices.None, withWays: false);
            PaidRange said = answer.Ledger.TotalRange;
            (decimal low, decimal high) = answer.Between(NetCharges);
            Assert.Equal(low - NetCharges(answer.Ledger), said.Low!.Value - answer.Ledger.Total, 2);
            Assert.Equal(high - NetCharges(answer.Ledger), said.High!.Value - answer.Ledger.Total, 2);
        });
    }

    [Fact]
    public void WholeGiBillAtHome_TakesTheDoubtOfTheTuitionWithIt_InCostAndReturn()
    {
        Item item = People.Catalog.Items.First(i => i.IsActive && !i.IsOnlineOnly() && i.Institution is { State: "VA", Control: Gradus.Institutions.Control.Public } && People.Ledger(Veteran, i.Id) is { IsDoubtful: true });
        Ledger ledger = People.Ledger(Veteran, item.Id);
        Assert.True(ledger.RangeOf(LineKey.Tuition).High > ledger.RangeOf(LineKey.Tuition).Low + 5_000);
        Assert.InRange(ledger.TotalRange.AtHighPrice!.Value - ledger.TotalRange.Low!.Value, 0, 500);
        Assert.InRange(new StudyPaths(People.Ground(Veteran)).Of(ledger).PaidOfMore, 0, 0.05);
        Assert.Equal(1, new StudyPaths(People.Ground(Plain)).Of(People.Ledger(Plain, item.Id)).PaidOfMore);
    }

    private static Profile Plain { get; } = Veteran with { Budget = new Budget { Savings = 20_000, MayBorrow = false, LivingPerMonth = 1_500 } };

    /// <summary>Charges less help, with the tax that goes with help.</summary>
    private static decimal NetCharges(Ledger ledger) =>
        ledger.SumOf(LineKey.Tuition) + ledger.SumOf(LineKey.Fees) - ledger.HelpTowardsCharges + ledger.SumOf(LineKey.EmployerAidTax) + ledger.SumOf(LineKey.StipendTax) + ledger.SumOf(LineKey.TaxCredit);
}
