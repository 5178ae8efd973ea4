using CsCheck;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Statistics;

namespace Gradus.Tests.Ranking;

/// <summary>The quick ranges against a slow way that is obviously right.</summary>
public sealed class PlaceRangeTests
{
    private static readonly IReadOnlyList<Criterion> Three = [KnownCriteria.Cost, KnownCriteria.Cohort, KnownCriteria.Focus];
    private static readonly double[] Few = [0, 0.5, 1];
    private static readonly double[] Low = [0, 0.1];

    /// <summary>Round worths, so that many scores are equal; crowded ones, so that they fall into one bucket.</summary>
    private static readonly Gen<Cell> Cells = Gen.OneOf(
        Gen.Int[0, 4].Select(v => new Cell(v / 4.0, null)),
        Gen.Double[0.5, 0.5001].Select(v => new Cell(v, null)),
        Gen.Bool.Select(b => new Cell(0.4, b ? Few : Low)));

    [Fact]
    public void Ranges_AreThoseOfTheSlowWay() => Cells.Array[3].Array[1, 120].Select(Gen.Int[0, 3].Array[3].Where(w => w.Sum() > 0), Gen.Int[1, 40]).Sample((rows, points, draws) =>
    {
        Weights weights = Weights.Of(Three.Select((c, i) => (c.Id, (double)points[i])).ToDictionary(x => x.Id, x => x.Item2));

        IReadOnlyList<RankedCandidate> ranked = AdditiveRanking.Rank(Matrices.Of(Three, rows), weights, 9, draws);

        int[][] places = Places(rows, weights, 9, draws);
        Assert.All(ranked, r => Assert.Equal(
            (Math.Min(r.Rank, places[r.Index][(int)(0.1 * (draws - 1))]), Math.Max(r.Rank, places[r.Index][(int)Math.Ceiling(0.9 * (draws - 1))])),
            (r.RankLow, r.RankHigh)));
        Assert.All(ranked, r => Assert.Equal(places[r.Index].Average(), r.ExpectedPlace, 9));
    });

    /// <summary>For each candidate its places in all draws, ascending; equal scores take theirs in turn.</summary>
    private static int[][] Places(Cell[][] table, Weights weights, ulong seed, int draws)
    {
        List<int>[] places = [.. table.Select(_ => new List<int>())];
        for (uint draw = 0; draw < draws; draw++)
        {
            double[] scores = [.. table.Select((row, i) => Score(row, weights, seed, draw, (uint)i))];
            int[] order = [.. Enumerable.Range(0, scores.Length).OrderByDescending(i => scores[i]).ThenBy(i => i)];
            for (int place = 0; place < order.Length; place++)
            {
                int first = Array.FindIndex(order, i => scores[i] == scores[order[place]]);
                int equal = order.Count(i => scores[i] == scores[order[place]]);
                places[order[place]].Add(first + 1 + ((place - first + (int)draw) % equal));
            }
        }

        return [.. places.Select(p => p.Order().ToArray())];
    }

    /// <summary>Known parts first, then the drawn ones, so that sums round alike.</summary>
    private static double Score(Cell[] row, Weights weights, ulong seed, uint draw, uint candidate)
    {
        double score = row.Select((cell, j) => cell.Doubt is null ? weights[Three[j]] * cell.Value : 0).Sum();
        for (uint j = 0; j < row.Length; j++)
        {
            if (row[j].Doubt is { } doubt && weights[Three[(int)j]] > 0)
            {
                score += weights[Three[(int)j]] * doubt[SplitMix.Index(SplitMix.Bits(seed, draw, candidate, j), doubt.Length)];
            }
        }

        return score;
    }
}
