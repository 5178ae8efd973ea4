using Gradus.Ledgers;
using Gradus.People;

namespace Gradus.Tests.Ledgers;

/// <summary>Moving, living there and insurance are those of one person: where others are said, that is said first.</summary>
public sealed class HouseholdLinesTests
{
    private static readonly LedgerChoices OnCampus = new() { Way = new StudyWay(StudyMode.Campus, Pace.FullTime) };

    private static readonly Profile Alone = new()
    {
        Start = new Term(Season.Fall, 2027),
        Residency = new Residency { State = "OH", Citizenship = Citizenship.UsCitizen },
        Job = new Job { Salary = 70_000, KeepWorking = false },
        Budget = new Budget { Savings = 20_000, LivingPerMonth = 1_000 },
    };

    [Theory]
    [InlineData(FilingStatus.Single, 0, null)]
    [InlineData(FilingStatus.MarriedJointly, 0, "your spouse")]
    [InlineData(FilingStatus.MarriedJointly, 2, "your spouse and the 2 who depend on you")]
    [InlineData(FilingStatus.HeadOfHousehold, 1, "the one who depends on you")]
    public void LinesOfOnePerson_SayForWhomTheyAreNotCounted(FilingStatus filing, int children, string? others)
    {
        Ledger ledger = People.Ledger(Alone with { Household = new Household { FilingStatus = filing, Dependents = children } }, "cmu-ms-machine-learning", OnCampus);
        Assert.Equal(others is not null, ledger.OnePerson is not null);
        if (others is not null)
        {
            Assert.Contains($"not for {others}:", ledger.OnePerson!, StringComparison.Ordinal);
            Assert.StartsWith("Moving", ledger.OnePerson, StringComparison.Ordinal);
            Assert.Contains("health insurance", ledger.OnePerson!, StringComparison.Ordinal);
            Assert.Contains(ledger.OnePerson, ledger.Beforehand);
        }
    }

    [Fact]
    public void WhoStudiesAtHome_IsToldNothing() => Assert.Null(People.Ledger("working-engineer", "georgia-tech-ms-computer-science-machine-learning-online").OnePerson);
}
