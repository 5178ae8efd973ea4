using CsCheck;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Statistics;

namespace Gradus.Tests.Ranking;

public sealed class AdditiveRankingTests
{
    private static readonly IReadOnlyList<Criterion> Three = [KnownCriteria.Cost, KnownCriteria.Cohort, KnownCriteria.Focus];
    private static readonly double[] Coin = [0, 1];

    private static readonly Gen<Cell[][]> Tables = Gen.Double[0, 1].Select(v => new Cell(v)).Array[3].Array[2, 12];

    private static readonly Gen<double[]> Points = Gen.Double[0.01, 100].Array[3];

    [Fact]
    public void Contributions_SumToTheScore_AndPlacesRunFromOne() => Tables.Select(Points).Sample((table, points) =>
    {
        IReadOnlyList<RankedCandidate> ranked = AdditiveRanking.Rank(Matrices.Of(Three, table), Of(points), 1, 5);
        Assert.Equal(Enumerable.Range(1, table.Length), ranked.Select(r => r.Rank));
        Assert.All(ranked, r => Assert.Equal(r.Score, r.Contributions.Sum(), 12));
        Assert.All(ranked.Where(r => ranked.Count(other => other.Score == r.Score) == 1), r => Assert.Equal((r.Rank, r.Rank), (r.RankLow, r.RankHigh)));
    });

    /// <summary>Degrees that nothing tells apart are each first as often: no order of files settles who leads.</summary>
    [Fact]
    public void EqualScores_ShareTheirPlaces()
    {
        ScoreMatrix table = Matrices.Of([KnownCriteria.Cost], [[new Cell(0.5)], [new Cell(0.5)], [new Cell(0.5)], [new Cell(0.2)]]);
        IReadOnlyList<RankedCandidate> ranked = AdditiveRanking.Rank(table, Weights.Ordered(["cost"]), 7, draws: 300);
        Assert.All(ranked.Take(3), r => Assert.Equal((1, 3, 1.0 / 3), (r.RankLow, r.RankHigh, Math.Round(r.Top.First * 300) / 300)));
        Assert.Equal((4, 4), (ranked[3].RankLow, ranked[3].RankHigh));
    }

    [Fact]
    public void Ranking_IsUnchanged_WhenAllWeightsScale() => Tables.Select(Points, Gen.Double[0.1, 50]).Sample((table, points, factor) =>
        Assert.Equal(Order(table, points), Order(table, [.. points.Select(p => p * factor)])));

    [Fact]
    public void OptionAdded_NeverReordersTwoOthers() => Tables.Select(Points, Gen.Double[0, 1].Array[3]).Sample((table, points, added) =>
    {
        Cell[][] larger = [.. table, [.. added.Select(v => new Cell(v))]];
        Assert.Equal(Order(table, points), Order(larger, points).Where(i => i < table.Length));
    });

    /// <summary>A known 0.5 against a coin: each is first in half of the draws, so both range over both places.</summary>
    [Fact]
    public void MissingFigure_WidensTheRange_OfBoth()
    {
        ScoreMatrix table = Matrices.Of([KnownCriteria.Cost], [[new Cell(0.5)], [new Cell(0.5, Coin)]]);
        IReadOnlyList<RankedCandidate> ranked = AdditiveRanking.Rank(table, Weights.Ordered(["cost"]), 7);
        Assert.All(ranked, r => Assert.Equal((1, 2), (r.RankLow, r.RankHigh)));
    }

    /// <summary>Behind the known 0.5 only when the coin shows 0: the expected place of each is 1.5 to within three standard errors.</summary>
    [Fact]
    public void DrawsAgreeWithTheExactChance()
    {
        const int Draws = 20000;
        ScoreMatrix matrix = Matrices.Of([KnownCriteria.Cost], [[new Cell(0.5)], [new Cell(0.5, Coin)]]);

        IReadOnlyList<RankedCandidate> ranked = AdditiveRanking.Rank(matrix, Weights.Ordered(["cost"]), 1, Draws);

        double error = Math.Sqrt(0.5 * 0.5 / Draws);
        Assert.All(ranked, r => Assert.InRange(r.ExpectedPlace, 1.5 - (3 * error), 1.5 + (3 * error)));
    }

    /// <summary>Worth less in the mean, and yet ahead in nine draws of ten: the place follows the draws.</summary>
    [Fact]
    public void Order_IsThatOfExpectedPlaces()
    {
        double[] mostlyGood = [0, 0, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6, 0.6];
        ScoreMatrix matrix = Matrices.Of([KnownCriteria.Cost], [[new Cell(0.5)], [new Cell(0.5, mostlyGood)]]);

        IReadOnlyList<RankedCandidate> ranked = AdditiveRanking.Rank(matrix, Weights.Ordered(["cost"]), 1);

        Assert.Equal([1, 0], ranked.Select(r => r.Index));
        Assert.True(ranked[0].Score < ranked[1].Score);
    }

    [Fact]
    public void Place_LiesWithinItsOwnRange()
    {
        IReadOnlyList<RankedCandidate> ranked = AdditiveRanking.Rank(Doubtful(), Of([3, 2, 1]), 3, 300);
        Assert.All(ranked, r => Assert.InRange(r.Rank, r.RankLow, r.RankHigh));
        Assert.Equal(ranked.Select(r => r.ExpectedPlace).Order(), ranked.Select(r => r.ExpectedPlace));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void SameSeed_SamePlaces_OnOneThreadAndOnMany(int threads)
    {
        ScoreMatrix matrix = Doubtful();
        Assert.Equal(Run(-1), Run(threads));

        IEnumerable<(int, double, int, int)> Run(int most) =>
            AdditiveRanking.Rank(matrix, Of([3, 2, 1]), 42, threads: most).Select(r => (r.Index, r.ExpectedPlace, r.RankLow, r.RankHigh));
    }

    /// <summary>What is counted does not grow with the draws: 10,000 of 4,500 candidates take less than 200 MB.</summary>
    [Fact]
    public void TenThousandDraws_OfAllCandidates_Fit()
    {
        const int Candidates = 4500;
        var random = new Random(11);
        ScoreMatrix matrix = Matrices.Of(
            [KnownCriteria.Cost], [.. Enumerable.Range(0, Candidates).Select(i => new[] { new Cell(random.NextDouble(), i % 2 == 0 ? [0.2, 0.6] : null) })]);
        long before = GC.GetAllocatedBytesForCurrentThread();

        IReadOnlyList<RankedCandidate> ranked = AdditiveRanking.Rank(matrix, Weights.Ordered(["cost"]), 1, 10_000, threads: 1);

        Assert.Equal(Candidates, ranked.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 200_000_000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(65_536)]
    public void ImpossibleDraws_AreRefused(int draws) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => AdditiveRanking.Rank(Doubtful(), Of([1, 1, 1]), 1, draws));

    private static ScoreMatrix Doubtful()
    {
        var random = new Random(5);
        return Matrices.Of(Three, [.. Enumerable.Range(0, 200).Select(_ => Three.Select(_ => new Cell(random.NextDouble(), random.Next(3) == 0 ? Coin : null)).ToArray())]);
    }

    [Fact]
    public void AnotherSeed_GivesOtherDraws() =>
        Assert.NotEqual(
            Enumerable.Range(0, 64).Select(i => SplitMix.Bits(1, (uint)i, 0, 0)),
            Enumerable.Range(0, 64).Select(i => SplitMix.Bits(2, (uint)i, 0, 0)));

    private static Weights Of(double[] points) =>
        Weights.Of(Three.Select((c, i) => (c.Id, points[i])).ToDictionary(x => x.Id, x => x.Item2));

    private static IReadOnlyList<int> Order(Cell[][] table, double[] points) =>
        [.. AdditiveRanking.Rank(Matrices.Of(Three, table), Of(points), 1, 1).Select(r => r.Index)];
}
