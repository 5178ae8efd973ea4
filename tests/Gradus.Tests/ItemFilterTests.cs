using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Tests.Catalogs;

namespace Gradus.Tests;

public sealed class ItemFilterTests
{
    private static readonly ItemFilter Public = new("public", i => i.Institution.Control == Institutions.Control.Public);
    private static readonly ItemFilter Texas = new("TX", i => i.Institution.State == "TX");

    [Fact]
    public void Relax_CountsWhatEachConditionCosts()
    {
        Item[] items = [Of("GA", Institutions.Control.Public), Of("GA", Institutions.Control.Public), Of("TX", Institutions.Control.PrivateNonprofit)];
        Assert.Empty(ItemFilters.Apply(items, [Public, Texas]));
        Assert.Equal([("TX", 2), ("public", 1)], ItemFilters.Relax(items, [Public, Texas]).Select(r => (r.Filter.Wording, r.Count)));
    }

    [Theory]
    [InlineData(new[] { 10, 10, 10, 20, 20 }, 0.2599)]
    [InlineData(new[] { 20, 20, 15, 10, 10 }, -0.2063)]
    public void Trend_IsYearlyGrowth_BetweenTheTwoEnds(int[] awards, double expected) =>
        Assert.Equal(expected, AwardTrend.Of(Sample.Offering(awards: [.. awards.Select(a => (int?)a)])).Value, 4);

    [Fact]
    public void Trend_OfTooFewAwards_DoesNotApply() =>
        Assert.Equal(FigureStatus.NotApplicable, AwardTrend.Of(Sample.Offering(awards: [1, 2, 3, 4, 5])).Status);

    [Fact]
    public void Trend_WithAYearMissing_IsMissing() =>
        Assert.Equal(FigureStatus.NotReported, AwardTrend.Of(Sample.Offering(awards: [null, 20, 30, 40, 50])).Status);

    private static Item Of(string state, Institutions.Control control) =>
        new("x", Sample.Institution(state: state, control: control), Sample.Program(), null, null, null, default);
}
