using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Places;
using Gradus.Prospects;
using Gradus.Sources.Loading;

namespace Gradus.Tests.Prospects;

public sealed class CareerOutlookTests
{
    private static readonly Catalog Shipped = CatalogLoader.Load(SourceFiles.Data);

    /// <summary>OEWS May 2025 and BLS projections 2024-34, as their publisher prints them.</summary>
    [Theory]
    [InlineData("15-2051", 120_230, 33.5, "Bachelor's degree")]
    [InlineData("15-1252", 135_980, 15.8, "Bachelor's degree")]
    [InlineData("15-1221", 140_300, 19.7, "Master's degree")]
    [InlineData("25-1021", 96_980, 5.3, "Doctoral or professional degree")]
    public void Occupation_HasItsPublishedPayGrowthAndEntry(string soc, int middle, double growth, string entry)
    {
        Occupation occupation = Outlook(soc, WorkPlace.Anywhere).Occupation;
        Assert.Equal((middle, entry), ((int)occupation.MedianWage.Value, occupation.EntryEducation));
        Assert.Equal(growth, occupation.Growth.Value * 100, 6);
    }

    /// <summary>O*NET 29.2: of 21 experts on statisticians 61.90 % named a master's, 9.52 a doctorate and 4.76 training after it; none was asked of data scientists.</summary>
    [Fact]
    public void Education_IsThePublishedShare_OrThatOfTheSister_AndSaysSo()
    {
        OccupationOutlook statisticians = Outlook("15-2041", WorkPlace.Anywhere);
        Assert.Equal(0.619, statisticians.Surveyed!.Education!.Of(UsualDegree.Master).Value, 4);
        Assert.Equal(0.7618, statisticians.Surveyed.Education.MasterOrMore.Value, 4);
        Assert.Equal((21, false), (statisticians.Surveyed.Education.Asked, statisticians.IsSurveyOfSister));
        OccupationOutlook scientists = Outlook("15-2051", WorkPlace.Anywhere);
        Assert.Null(scientists.Profile!.Education);
        Assert.Equal(("15-2051.01", true), (scientists.Surveyed!.Code, scientists.IsSurveyOfSister));
    }

    /// <summary>Of research scientists the publisher advises not to use the share that names a bachelor's: it is withheld, not counted as none.</summary>
    [Fact]
    public void ShareThatThePublisherAdvisesAgainst_IsWithheld()
    {
        UsualEducation survey = Outlook("15-1221", WorkPlace.Anywhere).Surveyed!.Education!;
        Assert.Equal(FigureStatus.Suppressed, survey.Of(UsualDegree.Bachelor).Status);
        Assert.True(survey.MasterOrMore.IsKnown);
    }

    /// <summary>Atlanta: $132,960 at a price level of 100.058.</summary>
    [Fact]
    public void PayOfAPlace_BuysWhatItsPriceLevelLeaves()
    {
        AreaPay atlanta = Assert.Single(Outlook("15-1252", WorkPlace.Near(Shipped, PlaceFinder.Find("Atlanta, GA", Shipped.Places))).Areas);
        Assert.Equal((132_960m, 100.058), (atlanta.Wage.Median.Value, atlanta.Area.PriceLevel.Value));
        Assert.Equal(132_960 / 1.00058, atlanta.Buys.Value, 2);
    }

    /// <summary>The file of areas holds no engineers: their pay in a place is not known, and is not that of the nation.</summary>
    [Fact]
    public void WagesThatAreNotPublishedInAPlace_StayMissing()
    {
        OccupationOutlook engineers = Outlook("17-2199", WorkPlace.In(Shipped, "OH"));
        Assert.Empty(engineers.Areas);
        Assert.True(engineers.AreasWithout > 5);
    }

    [Fact]
    public void AreaWithoutPriceLevel_KeepsItsPay_AndSaysNothingOfWhatItBuys()
    {
        var unknown = new AreaPay(Shipped.MetroAreas.Of("00000"), Shipped.MetroWages.All[0]);
        Assert.True(unknown.Wage.Median.IsKnown);
        Assert.False(unknown.Buys.IsKnown);
        Assert.Equal("area 00000", unknown.Area.Name);
    }

    [Fact]
    public void Place_IsWhereThePersonWouldBe()
    {
        Assert.Equal("the area of San Antonio, TX", WorkPlace.Of(Shipped, new Profile { Places = new PlaceWishes { Near = new Near(new PlaceName("San Antonio", "TX"), 60) } }).Name);
        Assert.Equal("the metropolitan areas of OH", WorkPlace.Of(Shipped, new Profile { Residency = new Residency { State = "OH" } }).Name);
        Assert.Equal(WorkPlace.Anywhere, WorkPlace.Of(Shipped, new Profile { Residency = new Residency { State = "OH" }, Places = new PlaceWishes { MoveAnywhere = true } }));
        Assert.Equal(WorkPlace.Anywhere, WorkPlace.Of(Shipped, new Profile { Residency = new Residency { State = "OH", Citizenship = Citizenship.F1Visa } }));
    }

    [Theory]
    [InlineData(50_000, 0, 10)]
    [InlineData(60_000, 10, 25)]
    [InlineData(95_000, 25, 75)]
    [InlineData(200_000, 90, 100)]
    public void PayStands_BetweenTheWagesThatAreKnown(int pay, int above, int below) =>
        Assert.Equal(new PayStanding(above, below), PayStanding.Of(Wages(60_000, 80_000, null, 120_000, 180_000), pay));

    [Fact]
    public void PayStandsNowhere_WhereNoWageIsKnown() => Assert.Null(PayStanding.Of(Wages(null, null, null, null, null), 1));

    /// <summary>Five people, five answers: what they aim for stands first, and the trade they come from opens its own specialisation.</summary>
    [Fact]
    public void PeopleWhoWantOtherThings_AreToldOtherThings()
    {
        Assert.Equal(["data-science", "business-analytics", "operations-research", "health-analytics"], Parts(new Goal { Kind = GoalKind.Analytics, Focus = [Focus.Analytics, Focus.DataScience], Occupations = [new("15-2051"), new("29-9021")] }, "analytics"));
        Assert.DoesNotContain("health-analytics", Parts(new Goal { Kind = GoalKind.Analytics, Focus = [Focus.Analytics, Focus.DataScience] }, "analytics"));
        Assert.Equal(["learning-methods", "statistics-and-theory", "university-teaching"], Parts(new Goal { Kind = GoalKind.Research, Focus = [Focus.MachineLearning, Focus.Statistics] }, "research"));
        Assert.Equal(["robotics"], Parts(new Goal { Kind = GoalKind.Engineering, Focus = [Focus.Robotics] }, "engineering"));
        Assert.Equal(["finance-and-risk"], Parts(new Goal { Occupations = [new("15-2011")] }, null).Where(p => p.StartsWith("finance", StringComparison.Ordinal)));
        Assert.Empty(CareerAim.Of(Shipped, new Profile()).Funnels);
    }

    [Fact]
    public void WhatIsAimedFor_AndWhatIsHeld_StandAmongTheOccupations()
    {
        var nurse = new Profile { Goal = new Goal { Occupations = [new("29-9021")] }, Job = new Job { Occupation = new("29-1141"), Salary = 80_000 } };
        CareerOutlook outlook = CareerOutlook.Of(Shipped, nurse, null, []);
        Assert.Equal("29-9021", outlook.Occupations[0].Occupation.Code.Text);
        Assert.Null(outlook.Occupations[0].Profile);
        Assert.Single(outlook.Occupations, o => outlook.IsHeld(o.Occupation));
    }

    private static string[] Parts(Goal goal, string? funnel)
    {
        CareerAim aim = CareerAim.Of(Shipped, new Profile { Goal = goal });
        Assert.True(funnel is null || aim.Funnels.Single().Id == funnel);
        return [.. aim.Specialisations.Select(s => s.Id)];
    }

    private static OccupationOutlook Outlook(string soc, WorkPlace place) => OccupationOutlook.Of(Shipped, Shipped.FindOccupation(new SocCode(soc))!, place);

    private static Figure<decimal>[] Wages(params decimal?[] wages) =>
        [.. wages.Select(w => w is { } known ? Figure<decimal>.Known(known, FigureKind.Official, new Source("test", "test", null, null), "USD") : Figure<decimal>.Missing(FigureStatus.NotReported))];
}
