using CsCheck;
using Gradus.Statistics;

namespace Gradus.Tests.Statistics;

public sealed class SpreadTests
{
    [Fact]
    public void EquallyLikely_HasTheQuantilesOfItsValues()
    {
        var spread = Spread.EquallyLikely("eleven", [.. Enumerable.Range(0, 11).Select(i => (double)i)]);
        Assert.Equal((1, 5, 9, 5), (spread.Low, spread.Median, spread.High, spread.Mean));
        Assert.Equal(11, spread.Values(3).Length);
        Assert.Equal("eleven", spread.Description);
    }

    [Fact]
    public void Lognormal_BetweenTwoEnds_HasThemAsItsTenthAndNinetiethPercentile()
    {
        var spread = Spread.LognormalBetween("ends", 9_000, 16_000);
        Assert.Equal(9_000, spread.Low, 1e-6);
        Assert.Equal(16_000, spread.High, 1e-6);
        Assert.Equal(12_000, spread.Median, 1e-6);
        Assert.True(spread.Mean > spread.Median);
    }

    [Fact]
    public void Lognormal_WithoutDeviation_IsItsMedian()
    {
        var spread = Spread.Lognormal("firm", 100, 0);
        Assert.Equal((100, 100, 100), (spread.Low, spread.Mean, spread.High));
    }

    [Fact]
    public void Values_AreAscendingAndStandForTheDistribution() =>
        Gen.Select(Gen.Double[1, 1e5], Gen.Double[0.01, 1], Gen.Int[0, 100]).Sample((median, deviation, half) =>
        {
            // An odd number has a middle value; between two, that of a skewed distribution lies above its median.
            int count = (2 * half) + 1;
            double[] values = Spread.Lognormal("", median, deviation).Values(count);
            Assert.Equal(count, values.Length);
            Assert.Equal(values.Order(), values);
            Assert.Equal(median, Quantile.Of(values, 0.5), median * 0.1);
        });

    [Fact]
    public void Times_ScalesEveryQuantile()
    {
        foreach (Spread spread in new[] { Spread.Lognormal("", 10, 0.3), Spread.EquallyLikely("", [1, 2, 5]) })
        {
            Spread twice = spread.Times(2);
            Assert.All(new[] { 0.1, 0.37, 0.5, 0.9 }, p => Assert.Equal(2 * spread.At(p), twice.At(p), 1e-9));
            Assert.Equal(2 * spread.Mean, twice.Mean, 1e-9);
        }
    }

    [Fact]
    public void NoValue_NoSpread() => Assert.Throws<ArgumentException>(() => Spread.EquallyLikely("", []));
}
