using CsCheck;
using Gradus.Ranking.Criteria;
using Gradus.Statistics;

namespace Gradus.Tests.Statistics;

public sealed class QuantileTests
{
    /// <summary>R: quantile(c(1,2,3,4,10), c(.05,.5,.95), type=7) is 1.2, 3, 8.8.</summary>
    [Theory]
    [InlineData(0.05, 1.2)]
    [InlineData(0.5, 3)]
    [InlineData(0.95, 8.8)]
    [InlineData(0, 1)]
    [InlineData(1, 10)]
    public void Quantiles_MatchDefinitionSeven(double share, double expected) =>
        Assert.Equal(expected, Quantile.Of([1, 2, 3, 4, 10], share), 12);

    [Fact]
    public void ShareBelow_MatchesCounting() => Gen.Double[0, 10].Array[1, 30].Select(Gen.Double[-1, 11]).Sample((values, at) =>
    {
        double[] ascending = [.. values.Select(v => Math.Round(v)).Order()];
        double rounded = Math.Round(at);
        Assert.Equal(ascending.Count(v => v < rounded) / (double)ascending.Length, Quantile.ShareBelow(ascending, rounded), 12);
    });

    [Fact]
    public void Worth_IsLinearBetweenTheAnchors_AndFlatOutside()
    {
        var more = new ValueFunction(new Anchors(10, 20), Preference.More);
        var less = new ValueFunction(new Anchors(10, 20), Preference.Less);
        Assert.Equal([0, 0, 0.25, 1, 1], new[] { 5, 10, 12.5, 20, 99 }.Select(more.Of));
        Assert.Equal([1, 1, 0.75, 0, 0], new[] { 5, 10, 12.5, 20, 99 }.Select(less.Of));
    }

    /// <summary>Beyond the anchors better is still better: no two different measures of the dataset are worth the same, and each worth has its measure.</summary>
    [Theory]
    [InlineData(Preference.More)]
    [InlineData(Preference.Less)]
    public void Worth_RisesBeyondTheAnchors_AndGoesBothWays(Preference preference)
    {
        double[] measures = [.. Enumerable.Range(0, 100).Select(i => (double)i * i)];
        var value = new ValueFunction(Anchors.Of(measures)!.Value, preference);
        double[] worths = [.. measures.Select(value.Of)];
        double[] rising = preference == Preference.More ? worths : [.. worths.Reverse()];
        Assert.Equal((0.0, 1.0), (rising[0], rising[^1]));
        Assert.All(rising.Zip(rising.Skip(1)), pair => Assert.True(pair.First < pair.Second));
        Assert.All(measures, m => Assert.Equal(m, value.MeasureAt(value.Of(m)), 6));
        Assert.Equal(value.Of(measures[^1]), value.Of(1e9));
    }

    [Fact]
    public void Anchors_NeedTwoDistinctValues()
    {
        Assert.Null(Anchors.Of([3]));
        Assert.Null(Anchors.Of([3, 3, 3]));
        Assert.Equal(new Anchors(0, 1), Anchors.Of([.. Enumerable.Repeat(0.0, 99), 1]));
    }
}
