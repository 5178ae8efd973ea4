using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Portraits;
using Gradus.Prospects;
using Gradus.Ranking;
using Gradus.Sources.Profiles;
using ExamplePeople = Gradus.Tests.Ledgers.People;

namespace Gradus.Tests.Prospects;

public sealed class TypeFitTests
{
    private static readonly Catalog Shipped = ExamplePeople.Catalog;

    private static readonly IReadOnlyList<TypeFit> Nobody = TypeFit.All(Shipped, null, PriceTerms.Unsaid, Portrayed);

    /// <summary>Every degree that can be ranked is of one kind: the counts of all kinds add up to the catalogue.</summary>
    [Fact]
    public void Kinds_PartTheCatalogue() => Assert.Equal(Shipped.Items.Count(i => Shipped.IsCandidate(i)), Nobody.Sum(t => t.Measures.Items.Count));

    [Fact]
    public void NobodyInParticular_IsToldNothingPersonal() => Assert.All(Nobody, t => Assert.True(t.Meets is null && t.Conditions.Count == 0 && t.NamedFor.Count == 0 && t.Readiness is null));

    /// <summary>An estimate is a price that is counted, and never one that a page states.</summary>
    [Fact]
    public void PricesThatAPageStates_AreCountedApartFromEstimates()
    {
        Assert.All(Nobody, t => Assert.Equal(t.Measures.Items.Count(i => Pricing.Of(Shipped, i, PriceTerms.Unsaid) is { IsProgramsOwn: true, Total.IsKnown: true }), t.Measures.PricesStated));
        Assert.True(2 * Nobody.Sum(t => t.Measures.PricesStated) < Nobody.Sum(t => t.Measures.Price.Known));
    }

    /// <summary>Statisticians' degrees with five semesters' credits known: the middle is that of the known values, and what is not known is counted beside it.</summary>
    [Fact]
    public void Measures_AreOfTheKnown_AndSayOfHowMany() => Assert.All(Nobody, t => Assert.All((Measured[])[t.Measures.Credits, t.Measures.Months, t.Measures.Price, t.Measures.Cohort, t.Measures.Pay], m =>
    {
        Assert.InRange(m.Known, 0, m.Of);
        Assert.Equal(m.Ascending.Order(), m.Ascending);
        Assert.Equal(m.Known == 0, m.Median is null);
        Assert.True(m.Known == 0 || (m.LowerQuartile <= m.Median && m.Median <= m.UpperQuartile));
        Assert.Equal(m.Known is > 0 and < Measured.Few, m.IsOfFew);
    }));

    [Fact]
    public void OddNumberOfValues_HasTheMiddleOneInTheMiddle()
    {
        var three = new Measured([10, 20, 60], 7);
        Assert.Equal((15.0, 20.0, 40.0, true), (three.LowerQuartile, three.Median, three.UpperQuartile, three.IsOfFew));
        Assert.Equal((null, false), (new Measured([], 7).Median, new Measured([], 7).IsOfFew));
        Assert.Equal((0.5, null), (new Counted(1, 2, 9).Share, new Counted(0, 0, 9).Share));
    }

    /// <summary>The kinds of the list hold, together, exactly the degrees of the shortlist under the same conditions.</summary>
    [Theory]
    [InlineData("working-engineer")]
    [InlineData("international-applicant")]
    public void WhatMeetsAndMay_IsWhatTheShortlistHolds(string person)
    {
        Profile profile = Example(person);
        var list = ShortlistGround.Of(Shipped, profile).Rank(profile, draws: 20);
        IReadOnlyList<TypeFit> fits = TypeFit.All(Shipped, profile, profile.PriceTerms(), Portrayed);
        Assert.Equal(list.Entries.Count, fits.Sum(t => t.Meets!.Value.Known + t.Meets.Value.May));
        Assert.All(fits, t => Assert.Equal(t.Measures.Items.Count, t.Meets!.Value.Known + t.Meets.Value.May + t.Meets.Value.No));
    }

    [Fact]
    public void PeopleWhoWantOtherThings_SeeOtherKindsFirst()
    {
        string First(Profile p) => TypeFit.All(Shipped, p, p.PriceTerms(), Portrayed)[0].Type.Id;
        Assert.Equal("ms-robotics", First(new Profile { Goal = new Goal { Kind = GoalKind.Engineering, Focus = [Focus.Robotics] } }));
        Assert.Equal("ms-statistics", First(new Profile { Goal = new Goal { Kind = GoalKind.Research, Focus = [Focus.Statistics] } }));
        string[] nurse = [.. TypeFit.All(Shipped, new Profile { Goal = new Goal { Kind = GoalKind.Analytics, Setting = [Setting.Health] } }, PriceTerms.Unsaid, Portrayed).Take(6).Select(t => t.Type.Id)];
        Assert.Contains(nurse, id => id is "ms-health-informatics" or "ms-biostatistics" or "ms-bioinformatics");
    }

    /// <summary>Somebody on a student visa cannot study online, and a kind is never put first for degrees that they cannot enter.</summary>
    [Fact]
    public void ConditionOfAPerson_IsCountedForEachKind()
    {
        var abroad = new Profile { Residency = new Residency { Citizenship = Citizenship.F1Visa, WorkAuthorisationYears = 3 } };
        TypeFit business = TypeFit.All(Shipped, abroad, abroad.PriceTerms(), Portrayed).Single(t => t.Type.Id == "ms-information-systems");
        TypeCondition years = business.Conditions.Single(c => c.Filter.Key == "visa.work-years");
        Assert.Equal(business.Measures.Items.Count, years.Counts.Known + years.Counts.May + years.Counts.No);
        Assert.True(years.Counts.No > 0);
    }

    private static Portrait Portrayed(Gradus.Programs.DegreeType type) => Portrait.Of(Shipped, type);

    private static Profile Example(string name) => ProfileReader.Read(Path.Combine(SourceFiles.Repository, "examples", name + ".yaml"), Shipped.Names());
}
