using Gradus.Ranking;
using Gradus.Ranking.Criteria;

namespace Gradus.Tests.Ranking;

public sealed class WeightsTests
{
    /// <summary>Rank-order centroid for three criteria: 11/18, 5/18, 2/18 (Barron and Barrett 1996).</summary>
    [Fact]
    public void Order_GivesTheCentroid()
    {
        Weights weights = Weights.Ordered(["cost", "focus", "cohort"]);
        Assert.Equal(11 / 18.0, weights[KnownCriteria.Cost], 12);
        Assert.Equal(5 / 18.0, weights[KnownCriteria.Focus], 12);
        Assert.Equal(2 / 18.0, weights[KnownCriteria.Cohort], 12);
    }

    [Fact]
    public void Numbers_AreScaledToOne()
    {
        Weights weights = Weights.Of(new Dictionary<string, double> { ["cost"] = 30, ["focus"] = 10 });
        Assert.Equal(0.75, weights[KnownCriteria.Cost], 12);
        Assert.Equal(0.25, weights[KnownCriteria.Focus], 12);
        Assert.Equal(0, weights[KnownCriteria.Stem]);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(0)]
    public void ImpossibleWeights_AreRefused(double weight) =>
        Assert.Throws<ArgumentException>(() => Weights.Of(new Dictionary<string, double> { ["cost"] = weight }));

    [Fact]
    public void Restriction_KeepsTheProportions()
    {
        Weights weights = Weights.Ordered(["cost", "focus", "cohort"]).Restrict([KnownCriteria.Cost, KnownCriteria.Cohort]);
        Assert.Equal(11 / 13.0, weights[KnownCriteria.Cost], 12);
        Assert.Equal(2 / 13.0, weights[KnownCriteria.Cohort], 12);
    }
}
