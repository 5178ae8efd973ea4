using Gradus.App.Verbs.Cost;
using Gradus.Ledgers;
using Gradus.People;

namespace Gradus.Tests.Ledgers;

/// <summary>What the GI Bill pays by tier, by place of study, by pace and for how long: 38 U.S.C. 3312 and 3313.</summary>
public sealed class GiBillTests
{
    private const string Campus = "columbia-ms-data-science";
    private const string Online = "georgia-tech-ms-analytics-online";

    private static Profile Veteran(GiBill bill, StudyWay way, Job? job = null, int hours = 30) => new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "GA", Citizenship = Citizenship.UsCitizen },
        Study = new Study { Modality = [way.Mode], Pace = way.Pace, HoursPerWeek = way.Pace == Pace.PartTime ? new WeeklyHours(hours, hours) : null },
        Budget = new Budget { LivingPerMonth = 2_500, GiBill = bill },
        Job = job ?? new Job(),
    };

    private static readonly StudyWay Full = new(StudyMode.Campus, Pace.FullTime);
    private static readonly StudyWay Beside = new(StudyMode.Online, Pace.PartTime);

    /// <summary>What is paid out for living: the help of a ledger less that of the same without the allowance.</summary>
    private static decimal Housing(Profile person, string id)
    {
        Profile without = person with { Budget = person.Budget with { GiBill = person.Budget.GiBill with { HousingPerMonth = null } } };
        return People.Ledger(without, id).SumOf(LineKey.Scholarship) - People.Ledger(person, id).SumOf(LineKey.Scholarship);
    }

    [Theory]
    [InlineData(0.6)]
    [InlineData(0.9)]
    public void Tier_LowersTheHousingAllowanceToo(double share)
    {
        decimal whole = Housing(Veteran(new GiBill { Share = 1, HousingPerMonth = 3_900 }, Full), Campus);
        Profile part = Veteran(new GiBill { Share = (decimal)share, HousingPerMonth = 3_900 }, Full);
        Assert.True(whole > 0);
        Assert.Equal(whole * (decimal)share, Housing(part, Campus), 0);
        Assert.Contains(People.Ledger(part, Campus).Assumptions, a => a.Contains($"of it your {share * 100:0} %", StringComparison.Ordinal));
    }

    [Fact]
    public void OnlineAlone_IsPaidAtMostHalfTheNationalAverage_AndByTheCreditsOfTheTerm()
    {
        Profile person = Veteran(new GiBill { Share = 1, HousingPerMonth = 2_700 }, Beside, hours: 18);
        Ledger ledger = People.Ledger(person, Online);
        decimal most = ((Gradus.Rules.NumberValue)People.Ground(person).Rules.At(ledger.Terms[0].Start).Get("gi-bill-online-housing-most").Dated.Value).Number;
        decimal[] rates = [.. ledger.Terms.Select(t => Math.Min(1, decimal.Round(t.Credits / 9, 1, MidpointRounding.AwayFromZero)))];
        Assert.Contains(rates, r => r is > 0.5m and < 1);
        Assert.Equal(ledger.Terms.Select((t, i) => t.Credits > 4.5m ? Cents.Round(most * rates[i] * t.Months) : 0).Sum(), Housing(person, Online));
        Assert.Contains(ledger.Assumptions, a => a.Contains("3313(c)(1)(B)(iii)", StringComparison.Ordinal) && a.Contains("not your 2,700", StringComparison.Ordinal));
        Assert.Equal(Housing(person, Online), Housing(person with { Budget = person.Budget with { GiBill = person.Budget.GiBill with { HousingPerMonth = 3_300 } } }, Online));
    }

    [Fact]
    public void OnActiveDuty_ThereIsNoHousingAllowance_AndAfterItThereIs()
    {
        var serving = new Job { Status = JobStatus.Military, Salary = 78_000, KeepWorking = true };
        Profile person = Veteran(new GiBill { Share = 1, HousingPerMonth = 2_000 }, Beside, serving);
        Assert.Equal(0, Housing(person, Online));
        Assert.Contains(People.Ledger(person, Online).Assumptions, a => a.Contains("none on active duty (38 U.S.C. 3313(e))", StringComparison.Ordinal));
        Assert.True(Housing(person with { Job = serving with { KeepWorking = false } }, Online) > 0);
    }

    [Fact]
    public void OnceItsMonthsAreUsed_TheBenefitPaysNothingMore()
    {
        Profile person = Veteran(new GiBill { Share = 1, HousingPerMonth = 2_000 }, Full);
        Ledger whole = People.Ledger(person, Campus);
        Assert.Contains(whole.Assumptions, a => a.Contains("put them in your profile", StringComparison.Ordinal));
        Ledger few = People.Ledger(person with { Budget = person.Budget with { GiBill = person.Budget.GiBill with { MonthsLeft = 4 } } }, Campus);
        Assert.All(few.Terms.Skip(1), t => Assert.DoesNotContain(few.Lines, l => l.Term == t && l.Key == LineKey.Scholarship && l.Amount != 0));
        Assert.Contains(few.Assumptions, a => a.Contains("used up before", StringComparison.Ordinal));
        Ledger none = People.Ledger(person with { Budget = person.Budget with { GiBill = person.Budget.GiBill with { MonthsLeft = 0 } } }, Campus);
        Assert.Equal(0, none.SumOf(LineKey.Scholarship));
    }

    [Theory]
    [InlineData(-12_345.0, -12_345.0, "nothing, and about $12,300 is left over")]
    [InlineData(-43_100.0, -16_100.0, "nothing, and $16,100 to $43,100 is left over")]
    [InlineData(-57_800.0, null, "nothing, and at most $57,800 is left over")]
    [InlineData(-400.0, 1_200.0, "-$400 to $1,200")]
    [InlineData(57_800.0, null, "at least $57,800")]
    public void ACostBelowNothing_IsSaidAsWhatIsLeftOver(double low, double? high, string words) =>
        Assert.Equal(words, new PaidRange((decimal)low, (decimal?)high).Words);

    [Fact]
    public void HeadlineTableAndTotal_AgreeBelowNothing()
    {
        Profile person = Veteran(new GiBill { Share = 1, HousingPerMonth = 3_900 }, Full) with { Budget = new Budget { LivingPerMonth = 9_000, GiBill = new GiBill { Share = 1, HousingPerMonth = 9_000, YellowRibbonPerYear = 90_000 } } };
        var answer = CostAnswer.Of(People.Ground(person), People.Catalog.FindItem(Campus)!, LedgerChoices.None, withWays: false);
        Assert.True(answer.Ledger.Total < 0);
        var said = CostContract.Of(answer);
        Assert.Contains("is left over", said.Said.Headline, StringComparison.Ordinal);
        Assert.Contains("is left over", said.Said.Total, StringComparison.Ordinal);
        Assert.True(said.Total < 0);
        Assert.Equal(said.Total, said.Lines.Sum(l => l.Amount));
    }
}
