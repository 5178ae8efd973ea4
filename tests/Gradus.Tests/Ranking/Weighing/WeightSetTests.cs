using CsCheck;
using Gradus.Ranking.Weighing;

namespace Gradus.Tests.Ranking.Weighing;

public sealed class WeightSetTests
{
    private const int Draws = 20_000;

    private static readonly string[] Three = ["cost", "cohort", "focus"];

    /// <summary>A uniform point of the simplex has the mean 1/3 and the variance 1/18 in each weight.</summary>
    [Fact]
    public void AnyWeights_AreUniform()
    {
        WeightDraws drawn = SimplexWeights.Any(Three).Draw(1, Draws);
        Assert.All(drawn.Mean(), mean => Near(1.0 / 3, mean, Math.Sqrt(1.0 / 18 / Draws)));
        Near(1.0 / 4, Share(drawn, w => w[0] > 0.5), Deviation(1.0 / 4));
        Near(1.0 / 4, Share(drawn, w => w[0] < 0.5 && w[1] < 0.5 && w[2] < 0.5), Deviation(1.0 / 4));
    }

    /// <summary>The mean of all weights that respect an order is the rank-order centroid (Barron and Barrett 1996): 11/18, 5/18, 2/18 of three.</summary>
    [Fact]
    public void OrderedWeights_HaveTheCentroidAsTheirMean()
    {
        WeightDraws drawn = SimplexWeights.Ordered(Three).Draw(1, Draws);
        double[] mean = drawn.Mean();
        Near(11.0 / 18, mean[0], 0.15 / Math.Sqrt(Draws));
        Near(5.0 / 18, mean[1], 0.11 / Math.Sqrt(Draws));
        Near(2.0 / 18, mean[2], 0.08 / Math.Sqrt(Draws));
        Assert.All(Enumerable.Range(0, Draws), d => Assert.True(drawn.Of(d)[0] >= drawn.Of(d)[1] && drawn.Of(d)[1] >= drawn.Of(d)[2]));
    }

    /// <summary>Two weights from 20 to 40 percent leave the third 20 to 60, so the set is a square: P(w1 + w2 under 0.5) is 1/8.</summary>
    [Fact]
    public void RangedWeights_AreUniformOverASquare()
    {
        WeightDraws drawn = RangedWeights.Of([("cost", 20, 40), ("cohort", 20, 40), ("focus", 20, 60)]).Draw(1, Draws);
        Near(1.0 / 2, Share(drawn, w => w[0] > w[1]), Deviation(0.5));
        Near(1.0 / 8, Share(drawn, w => w[0] + w[1] < 0.5), Deviation(1.0 / 8));
        Near(1.0 / 4, Share(drawn, w => w[0] < 0.25), Deviation(0.25));
        Assert.All(drawn.Mean().Zip([0.3, 0.3, 0.4]), m => Near(m.Second, m.First, 0.1 / Math.Sqrt(Draws)));
    }

    /// <summary>Ranges that leave everything open are no ranges: the chain walks the whole simplex as evenly as drawing it at once.</summary>
    [Fact]
    public void RangesOfNothingToAll_AreAnyWeights()
    {
        WeightDraws drawn = RangedWeights.Of([.. Enumerable.Range(0, 10).Select(i => ($"c{i}", 0.0, 100.0))]).Draw(1, Draws);
        Assert.All(drawn.Mean(), mean => Near(0.1, mean, Math.Sqrt(0.1 * 0.9 / 11 / Draws)));
        Near(Math.Pow(0.8, 9), Share(drawn, w => w[3] > 0.2), Deviation(Math.Pow(0.8, 9)));
    }

    [Fact]
    public void RangedWeights_StayWithinTheirEnds_AndSumToOne() => Gen.Double[0, 100].Array[2].Array[2, 8].Where(IsPossible).Sample(ends =>
    {
        (string, double, double)[] ranges = [.. ends.Select((e, i) => ($"c{i}", e.Min(), e.Max()))];
        WeightDraws drawn = RangedWeights.Of(ranges).Draw(3, 50);
        for (int d = 0; d < drawn.Rows; d++)
        {
            double[] row = drawn.Of(d).ToArray();
            Assert.Equal(1, row.Sum(), 9);
            Assert.All(row.Zip(ranges), w => Assert.InRange(w.First, (w.Second.Item2 / 100) - 1e-9, (w.Second.Item3 / 100) + 1e-9));
        }
    });

    /// <summary>One number among ranges is a range of no width.</summary>
    [Fact]
    public void ANumberAmongRanges_StaysWhatItIs()
    {
        WeightDraws drawn = RangedWeights.Of([("cost", 40, 40), ("cohort", 10, 50), ("focus", 10, 50)]).Draw(1, 200);
        Assert.All(Enumerable.Range(0, 200), d => Assert.Equal(0.4, drawn.Of(d)[0], 12));
        Assert.True(Share(drawn, w => w[1] < 0.3) is > 0.3 and < 0.7);
    }

    [Fact]
    public void RangesThatLeaveOnePoint_AreExact()
    {
        RangedWeights set = RangedWeights.Of([("cost", 60, 90), ("cohort", 40, 80)]);
        Assert.True(set.IsExact);
        Assert.Equal([0.6, 0.4], set.Draw(1, 10).Of(5).ToArray());
    }

    [Theory]
    [InlineData(60, 80, 50, 60, "cost 60-80, focus 50-60", "110")]
    [InlineData(20, 30, 10, 20, "cost 20-30, focus 10-20", "50")]
    public void RangesThatNoWeightsMeet_AreRefusedByName(double low, double high, double otherLow, double otherHigh, string named, string sum)
    {
        Problem? problem = Assert.Throws<InputException>(() => RangedWeights.Of([("cost", low, high), ("focus", otherLow, otherHigh)])).Problem;
        Assert.Equal(named, problem!.Value);
        Assert.Contains(sum, problem.Allowed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50, 30)]
    [InlineData(-1, 30)]
    [InlineData(10, 101)]
    [InlineData(double.NaN, 30)]
    public void RangesThatAreNone_AreRefused(double low, double high) =>
        Assert.Equal("weights.cost", Assert.Throws<InputException>(() => RangedWeights.Of([("cost", low, high), ("focus", 0, 100)])).Problem!.Field);

    [Fact]
    public void NoRangesAtAll_AreRefused() => Assert.Throws<InputException>(() => RangedWeights.Of([]));

    /// <summary>A wish counts as much as the mean of what is named, and the whole still sums to one.</summary>
    [Fact]
    public void AWish_CountsAsTheMean()
    {
        WeightDraws drawn = new JoinedWeights(new ExactWeights(["cost", "cohort"], [0.75, 0.25]), ["place"]).Draw(1, 3);
        Assert.Equal([0.5, 1.0 / 6, 1.0 / 3], drawn.Of(2).ToArray().Select(w => Math.Round(w, 12)), (a, b) => Math.Abs(a - b) < 1e-9);
    }

    [Fact]
    public void Restricted_SumsToOneAgain()
    {
        WeightDraws drawn = SimplexWeights.Any(Three).Draw(1, 100).Restrict([2, 0]);
        Assert.All(Enumerable.Range(0, 100), d => Assert.Equal(1, drawn.Of(d).ToArray().Sum(), 12));
        Assert.Equal([0.5, 0.5], new WeightDraws(3, [1, 0, 0]).Restrict([1, 2]).Of(0).ToArray());
    }

    [Fact]
    public void WeightsThatMakeNoRows_AreRefused() => Assert.Throws<ArgumentException>(() => new WeightDraws(3, [0.5, 0.5]));

    private static bool IsPossible(double[][] ends) => ends.Sum(e => e.Min()) <= 100 && ends.Sum(e => e.Max()) >= 100;

    private static double Share(WeightDraws drawn, Func<double[], bool> holds) => Enumerable.Range(0, drawn.Rows).Count(d => holds(drawn.Of(d).ToArray())) / (double)drawn.Rows;

    private static double Deviation(double share) => Math.Sqrt(share * (1 - share) / Draws);

    private static void Near(double expected, double actual, double deviation) => Assert.InRange(actual, expected - (3 * deviation), expected + (3 * deviation));
}
