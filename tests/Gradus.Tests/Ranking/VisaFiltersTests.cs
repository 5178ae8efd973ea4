using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Ranking;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Ranking;

/// <summary>The conditions of a student visa, and a budget with promised help, ask the same engines as cost and return.</summary>
public sealed class VisaFiltersTests
{
    private const string Campus = "cmu-ms-machine-learning";

    private static readonly Profile Abroad = new()
    {
        Residency = new Residency { Citizenship = Citizenship.F1Visa, WorkAuthorisationYears = 3 },
        Background = new Background { Degree = new Degree { Level = DegreeLevel.Bachelor } },
    };

    [Theory]
    [InlineData(null, Match.Yes)]
    [InlineData(TrainingUsed.Master, Match.No)]
    public void WorkYears_AskWhetherTrainingWasUsed(TrainingUsed? used, Match match) =>
        Assert.Equal(match, Meets("visa.work-years", Abroad with { Residency = Abroad.Residency with { PracticalTrainingUsed = used } }, Campus));

    [Fact]
    public void WorkYears_OfWhoHoldsAMasters_AreToBeAsked()
    {
        Profile holds = Abroad with { Background = new Background { Degree = new Degree { Level = DegreeLevel.Master } } };
        ItemFilter filter = Filter("visa.work-years", holds);
        Assert.Equal(Match.May, filter.Meets(ExamplePeople.Catalog.FindItem(Campus)!));
        Assert.Contains("higher level", filter.Doubt!(ExamplePeople.Catalog.FindItem(Campus)!), StringComparison.Ordinal);
    }

    [Fact]
    public void OneYearOfWork_IsLostToo_WhereTrainingWasUsed() =>
        Assert.Equal(Match.No, Meets("visa.work-years", Abroad with { Residency = new Residency { Citizenship = Citizenship.F1Visa, WorkAuthorisationYears = 1, PracticalTrainingUsed = TrainingUsed.Master } }, Campus));

    [Fact]
    public void StudyOnAVisa_IsFullTimeAndInPerson()
    {
        Assert.Equal(Match.Yes, Meets("visa.campus", Abroad, Campus));
        Assert.Equal(Match.No, Meets("visa.campus", Abroad, "ut-austin-ms-data-science-online"));
        Assert.Equal(Match.No, Meets("visa.campus", Abroad with { Study = new Study { Pace = Pace.PartTime } }, Campus));
    }

    [Fact]
    public void EveryCondition_AgreesWithTheVisaOfTheDegree()
    {
        ItemFilter campus = Filter("visa.campus", Abroad), work = Filter("visa.work-years", Abroad);
        foreach (Item item in ExamplePeople.Catalog.Items.Where((_, i) => i % 97 == 0))
        {
            var visa = StudyVisa.MostAllowed(ExamplePeople.Catalog.Rules, Abroad, item)!;
            Assert.Equal(visa.Study == Gradus.Rules.VisaAnswer.Yes, campus.Meets(item) == Match.Yes);
            Assert.True(work.Meets(item) != Match.Yes || visa.Work.Months >= 36);
        }
    }

    [Theory]
    [InlineData("tuition-only scholarship", 90_000, Match.Yes)]
    [InlineData("tuition-only scholarship", 1_000, Match.No)]
    [InlineData("housing allowance", 90_000, Match.Yes)]
    [InlineData("family gift", 90_000, Match.Yes)]
    public void Budget_CountsHelpByItsKind(string name, int amount, Match match)
    {
        Profile person = new()
        {
            Residency = new Residency { State = "OH", Citizenship = Citizenship.UsCitizen },
            Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime },
            Budget = new Budget { Total = 20_000, LivingPerMonth = 5_000, Scholarships = [new Scholarship { Name = name, Amount = amount, Per = ScholarshipBasis.Year }] },
        };
        Assert.Equal(match, Meets("budget.total", person, "202134-11.0701"));
    }

    [Fact]
    public void TuitionAid_PaysNoFees()
    {
        Profile person = new()
        {
            Residency = new Residency { State = "OH", Citizenship = Citizenship.UsCitizen },
            Study = new Study { Modality = [StudyMode.Campus], Pace = Pace.FullTime },
            Budget = new Budget { Scholarships = [new Scholarship { Amount = 90_000, Per = ScholarshipBasis.Year, Kind = AidKind.Tuition }] },
        };
        Ledger ledger = ExamplePeople.Ledger(person, "202134-11.0701");
        Assert.Equal(ledger.SumOf(LineKey.Tuition), ledger.HelpTowardsCharges);
    }

    private static ItemFilter Filter(string key, Profile profile) => ShortlistFilters.Of(profile, ExamplePeople.Catalog).Single(f => f.Key == key);

    private static Match Meets(string key, Profile profile, string id) => Filter(key, profile).Meets(ExamplePeople.Catalog.FindItem(id)!);
}
