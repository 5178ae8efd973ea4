using CsCheck;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;

namespace Gradus.Tests.Ranking;

public sealed class SmallestChangeTests
{
    private static readonly IReadOnlyList<Criterion> Two = [KnownCriteria.Cost, KnownCriteria.Cohort];
    private static readonly double[] Coin = [0, 1];

    /// <summary>Ahead by 0.4 on half the weight and behind by 0.2 on the other: a lead of 0.1 that goes at 0.6 a point of weight, so a sixth has to move.</summary>
    [Fact]
    public void WeightMoves_FromWhereTheLeadIsLargestToWhereItIsSmallest()
    {
        WeightShift shift = Assert.Single(WeightShift.Least([0.5, 0.5], [0.4, -0.2])!);
        Assert.Equal((0, 1), (shift.From, shift.To));
        Assert.Equal(1.0 / 6, shift.Amount, 12);
    }

    [Fact]
    public void WhoLeadsOnEverything_CannotBePassed() => Assert.Null(WeightShift.Least([0.5, 0.5], [0.4, 0]));

    [Fact]
    public void WhoDoesNotLead_NeedsNoPassing() => Assert.Empty(WeightShift.Least([0.5, 0.5], [0.2, -0.4])!);

    /// <summary>After the move nobody leads, no weight is negative, and no single move of less weight does as much.</summary>
    [Fact]
    public void AfterTheMove_TheLeadIsGone() => Gen.Double[0.01, 1].Array[4].Select(Gen.Double[-1, 1].Array[4]).Sample((points, leads) =>
    {
        double[] weights = [.. points.Select(p => p / points.Sum())];
        if (WeightShift.Least(weights, leads) is not { Count: > 0 } shifts)
        {
            return;
        }

        double[] after = [.. weights];
        foreach (WeightShift shift in shifts)
        {
            after[shift.From] -= shift.Amount;
            after[shift.To] += shift.Amount;
        }

        Assert.All(after, w => Assert.True(w >= -1e-12));
        Assert.Equal(0, after.Zip(leads, (w, l) => w * l).Sum(), 9);
        double lead = weights.Zip(leads, (w, l) => w * l).Sum();
        Assert.All(Enumerable.Range(0, 4), from => Assert.All(Enumerable.Range(0, 4), to => Assert.True(
            leads[from] <= leads[to] || lead / (leads[from] - leads[to]) > weights[from] - 1e-12 || lead / (leads[from] - leads[to]) >= shifts.Sum(s => s.Amount) - 1e-9)));
    });

    [Fact]
    public void WhoIsAtLeastAsGoodOnEverything_Beats_AndDoubtIsNotSettled()
    {
        var dominance = new Dominance(Matrices.Of(Two, [
            [new Cell(0.9), new Cell(0.8)],
            [new Cell(0.9), new Cell(0.7)],
            [new Cell(0.9), new Cell(0.8)],
            [new Cell(0.9), new Cell(0, Coin)],
            [new Cell(0.1), new Cell(0.6, [0.5, 0.7])],
        ]));
        Assert.True(dominance.Beats(0, 1));
        Assert.False(dominance.Beats(0, 2));
        Assert.False(dominance.Beats(0, 3));
        Assert.True(dominance.Beats(1, 4));
        Assert.Equal([null, null, 0, null, 0], dominance.BeatenBy([0, 2, 1, 3, 4]));
    }

    /// <summary>Who beats another on everything stands before it in every draw.</summary>
    [Fact]
    public void Beaten_StandsBehindInEveryDraw() => Gen.Int[0, 4].Array[2].Array[2, 20].Sample(table =>
    {
        ScoreMatrix matrix = Matrices.Of(Two, [.. table.Select(row => row.Select(v => new Cell(v / 4.0)).ToArray())]);
        var dominance = new Dominance(matrix);
        var ranked = AdditiveRanking.Rank(matrix, Gradus.Ranking.Weighing.SimplexWeights.Any(["cost", "cohort"]), 1, 30).ToDictionary(r => r.Index);
        Assert.All(ranked.Keys, a => Assert.All(ranked.Keys.Where(b => dominance.Beats(a, b)), b => Assert.True(ranked[a].RankHigh <= ranked[b].RankHigh && ranked[a].ExpectedPlace < ranked[b].ExpectedPlace)));
    });

    [Theory]
    [InlineData(Preference.More, 0.25, 15)]
    [InlineData(Preference.Less, 0.25, 25)]
    public void MeasureOfAWorth_IsItsInverse(Preference preference, double worth, double measure)
    {
        var value = new ValueFunction(new Anchors(10, 30), preference);
        Assert.Equal(measure, value.MeasureAt(worth));
        Assert.Equal(worth, value.Of(measure), 12);
    }
}
