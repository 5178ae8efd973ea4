using CsCheck;
using Gradus.Ranking;
using Gradus.Statistics;

namespace Gradus.Tests.Ranking;

public sealed class AdditiveRankingTests
{
    private static readonly IReadOnlyList<Criterion> Three = [Criteria.Cost, Criteria.Cohort, Criteria.Focus];
    private static readonly PeerGroup Coin = new("a fair coin", [0, 1]);

    private static readonly Gen<ScoreTable> Tables =
        Gen.Double[0, 1].Select(v => new Cell(v, null)).Array[3].Array[2, 12].Select(rows => new ScoreTable(Three, rows));

    private static readonly Gen<double[]> Points = Gen.Double[0.01, 100].Array[3];

    [Fact]
    public void Contributions_SumToTheScore_AndPlacesRunFromOne() => Tables.Select(Points).Sample((table, points) =>
    {
        IReadOnlyList<RankedCandidate> ranked = AdditiveRanking.Rank(table, Of(points), 1, 5);
        Assert.Equal(Enumerable.Range(1, table.Cells.Count), ranked.Select(r => r.Rank));
        Assert.All(ranked, r => Assert.Equal(r.Score, r.Contributions.Sum(), 12));
        Assert.All(ranked, r => Assert.Equal((r.Rank, r.Rank), (r.RankLow, r.RankHigh)));
    });

    [Fact]
    public void Ranking_IsUnchanged_WhenAllWeightsScale() => Tables.Select(Points, Gen.Double[0.1, 50]).Sample((table, points, factor) =>
        Assert.Equal(Order(table, points), Order(table, [.. points.Select(p => p * factor)])));

    [Fact]
    public void OptionAdded_NeverReordersTwoOthers() => Tables.Select(Points, Gen.Double[0, 1].Array[3]).Sample((table, points, added) =>
    {
        var larger = new ScoreTable(Three, [.. table.Cells, [.. added.Select(v => new Cell(v, null))]]);
        Assert.Equal(Order(table, points), Order(larger, points).Where(i => i < table.Cells.Count));
    });

    /// <summary>A known 0.5 against a coin: each is first in half of the draws, so both range over both places.</summary>
    [Fact]
    public void MissingFigure_WidensTheRange_OfBoth()
    {
        var table = new ScoreTable([Criteria.Cost], [[new Cell(0.5, null)], [new Cell(0.5, Coin)]]);
        IReadOnlyList<RankedCandidate> ranked = AdditiveRanking.Rank(table, Weights.Ordered(["cost"]), 7);
        Assert.All(ranked, r => Assert.Equal((1, 2), (r.RankLow, r.RankHigh)));
    }

    /// <summary>Ahead of two coins only when both show 0, which happens in a quarter of the draws.</summary>
    [Fact]
    public void DrawsAgreeWithTheExactChance()
    {
        const int Draws = 20000;
        int bothZero = 0;
        for (uint draw = 0; draw < Draws; draw++)
        {
            int first = SplitMix.Index(SplitMix.Bits(1, draw, 0, 0), 2);
            int second = SplitMix.Index(SplitMix.Bits(1, draw, 1, 0), 2);
            bothZero += first == 0 && second == 0 ? 1 : 0;
        }

        double error = Math.Sqrt(0.25 * 0.75 / Draws);
        Assert.InRange(bothZero / (double)Draws, 0.25 - (3 * error), 0.25 + (3 * error));
    }

    [Fact]
    public void SameSeed_SamePlaces_OnOneThreadAndOnMany()
    {
        var random = new Random(5);
        var table = new ScoreTable(Three, [.. Enumerable.Range(0, 200).Select(_ => Three.Select(_ => new Cell(random.NextDouble(), random.Next(3) == 0 ? Coin : null)).ToArray())]);
        IEnumerable<(int, int, int)> Run() => AdditiveRanking.Rank(table, Of([3, 2, 1]), 42).Select(r => (r.Index, r.RankLow, r.RankHigh));
        (int, int, int)[] many = [.. Run()];
        (int, int, int)[] one = [];
        var single = new Thread(() => one = [.. Task.Factory.StartNew(Run, CancellationToken.None, TaskCreationOptions.None, new OneAtATime()).GetAwaiter().GetResult()]);
        single.Start();
        single.Join();
        Assert.Equal(many, one);
    }

    [Fact]
    public void AnotherSeed_GivesOtherDraws() =>
        Assert.NotEqual(
            Enumerable.Range(0, 64).Select(i => SplitMix.Bits(1, (uint)i, 0, 0)),
            Enumerable.Range(0, 64).Select(i => SplitMix.Bits(2, (uint)i, 0, 0)));

    private static Weights Of(double[] points) =>
        Weights.Of(Three.Select((c, i) => (c.Id, points[i])).ToDictionary(x => x.Id, x => x.Item2));

    private static IReadOnlyList<int> Order(ScoreTable table, double[] points) =>
        [.. AdditiveRanking.Rank(table, Of(points), 1, 1).Select(r => r.Index)];

    /// <summary>Runs everything on the thread that asks for it.</summary>
    private sealed class OneAtATime : TaskScheduler
    {
        public override int MaximumConcurrencyLevel => 1;

        protected override IEnumerable<Task> GetScheduledTasks() => [];

        protected override void QueueTask(Task task) => TryExecuteTask(task);

        protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => TryExecuteTask(task);
    }
}
