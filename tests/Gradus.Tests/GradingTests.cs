using Gradus.Statistics;

namespace Gradus.Tests;

public sealed class GradingTests
{
    private static readonly Grading Grading = new(2024, 1);

    [Theory]
    [InlineData("2023-24", 0)]
    [InlineData("2026", 0)]
    [InlineData("2020", 4)]
    [InlineData("2015-16 and 2016-17", 7)]
    [InlineData("1999-00", 24)]
    [InlineData("22 July 2024", 0)]
    [InlineData("2014-2023", 1)]
    [InlineData("fall", null)]
    [InlineData(null, null)]
    public void Age_IsCountedFromTheLastYearOfThePeriod(string? period, int? age) => Assert.Equal(age, Grading.AgeOf(period));

    [Theory]
    [InlineData(FigureKind.Stated, FigureSubject.Program, FigureVoice.Official, "2023", FigureGrade.Own)]
    [InlineData(FigureKind.Derived, FigureSubject.Offering, FigureVoice.Official, null, FigureGrade.Own)]
    [InlineData(FigureKind.Stated, FigureSubject.Program, FigureVoice.Official, "2022", FigureGrade.Old)]
    [InlineData(FigureKind.Stated, FigureSubject.Program, FigureVoice.Report, "2025", FigureGrade.ThirdParty)]
    [InlineData(FigureKind.Stated, FigureSubject.Program, FigureVoice.Listing, "2015", FigureGrade.ThirdParty)]
    [InlineData(FigureKind.Official, FigureSubject.Campuses, FigureVoice.Official, "2023-24", FigureGrade.General)]
    [InlineData(FigureKind.Derived, FigureSubject.Institution, FigureVoice.Official, "2023-24", FigureGrade.General)]
    [InlineData(FigureKind.Assumed, FigureSubject.Institution, FigureVoice.Official, "2023-24", FigureGrade.General)]
    [InlineData(FigureKind.Assumed, FigureSubject.Program, FigureVoice.Official, "2024", FigureGrade.Estimated)]
    [InlineData(FigureKind.Estimated, FigureSubject.Program, FigureVoice.Official, "2024", FigureGrade.Estimated)]
    public void Grade_FollowsFromKindSubjectVoiceAndAge(FigureKind kind, FigureSubject of, FigureVoice voice, string? period, FigureGrade grade) =>
        Assert.Equal(grade, Grading.Weigh(kind, of, voice, period).Grade);

    [Fact]
    public void Figure_CarriesItsEvidence_ThroughAFormula()
    {
        Figure<decimal> price = Grading.Weigh(Figure<decimal>.Known(100, FigureKind.Stated, new Source("A", "B", null, "2019"), "USD"), FigureSubject.Program);
        Assert.Equal((FigureSubject.Program, 5, FigureGrade.Old), (price.Evidence!.Of, price.Evidence.Age, price.Evidence.Grade));
        Assert.Equal(price.Evidence, price.Derive(p => p * 2, "USD").Evidence);
    }

    [Fact]
    public void OwnFigure_IsNotWeighed()
    {
        var own = Figure<decimal>.Known(100, FigureKind.Own, new Source("A", "B", null, "2019"), "USD");
        Assert.Equal(own, Grading.Weigh(own, FigureSubject.Program));
    }

    [Fact]
    public void FirmFigure_IsItsOwnLowAndHigh()
    {
        var firm = Figure<decimal>.Known(100, FigureKind.Stated, new Source("A", "B", null, null), "USD");
        Assert.Equal((100m, 100m), (firm.Low, firm.High));
        Figure<decimal> doubtful = firm.WithSpread(Spread.LognormalBetween("x", 80, 125));
        Assert.Equal((80m, 100m, 125m), (doubtful.Low, doubtful.Value, doubtful.High));
    }

    [Fact]
    public void MissingFigure_HasNoEnds()
    {
        Figure<decimal> missing = Figure<decimal>.Missing(FigureStatus.NotReported).WithSpread(Spread.LognormalBetween("x", 80, 125));
        Assert.Null(missing.Low);
        Assert.Null(missing.High);
        Assert.Null(missing.Spread);
    }
}
