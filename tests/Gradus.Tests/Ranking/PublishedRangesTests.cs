using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Ranking.Weighing;

namespace Gradus.Tests.Ranking;

/// <summary>
/// A published case: five uses of a disused railway, nine criteria, weights between those of two decision makers (Decision Support Systems 2018,
/// doi 10.1016/j.dss.2017.10.010; worths and weights as its authors' library polyrun gives them). Its acceptabilities are worked out here a second way, by drawing
/// eight weights within their ends and keeping those whose ninth fits, which is uniform by construction.
/// </summary>
public sealed class PublishedRangesTests
{
    private const int Draws = 20_000;

    private static readonly double[] First = [0.11666667, 0.13333333, 0.08333333, 0.16666667, 0.16, 0.02, 0.08, 0.2, 0.04];
    private static readonly double[] Second = [0.1724138, 0.0862069, 0.137931, 0.1034483, 0.09375, 0.046875, 0.15625, 0.125, 0.078125];

    private static readonly double[][] Worths =
    [
        [1, 0.6, 0, 1, 0, 0.8, 1, 0.340909090909091, 1],
        [0, 1, 0.916666666666667, 0.2, 0.590361445783133, 0, 0, 0, 0],
        [0, 1, 0.916666666666667, 0.2, 0.590361445783133, 0.6, 0.7, 1, 0.608333333333333],
        [0.3125, 0, 0.5, 1, 0.460843373493976, 1, 1, 0.0881818181818182, 0.6],
        [0, 1, 1, 0, 1, 0, 0, 0, 0],
    ];

    [Fact]
    public void HitAndRun_AgreesWithKeepingWhatFits()
    {
        Criterion[] criteria = [.. KnownCriteria.All.Take(First.Length)];
        (string, double, double)[] ranges = [.. criteria.Select((c, j) => (c.Id, 100 * Math.Min(First[j], Second[j]), 100 * Math.Max(First[j], Second[j])))];
        ScoreMatrix matrix = Matrices.Of(criteria, [.. Worths.Select(row => row.Select(v => new Cell(v)).ToArray())]);

        IReadOnlyList<ushort[]> counts = AdditiveRanking.Acceptability(matrix, RangedWeights.Of(ranges), 1, Draws);

        (int[][] kept, int whole) = Kept();
        for (int i = 0; i < Worths.Length; i++)
        {
            for (int place = 1; place <= Worths.Length; place++)
            {
                double expected = kept[i][place] / (double)whole;
                double error = Math.Sqrt(Math.Max(expected * (1 - expected), 1.0 / whole) * ((1.0 / Draws) + (1.0 / whole)));
                Assert.InRange(counts[i][place] / (double)Draws, expected - (3 * error), expected + (3 * error));
            }
        }
    }

    private static (int[][] Counts, int Whole) Kept()
    {
        var random = new Random(11);
        int[][] counts = [.. Worths.Select(_ => new int[Worths.Length + 1])];
        int whole = 0;
        while (whole < Draws)
        {
            double[] weights = [.. First.Zip(Second, (a, b) => Math.Min(a, b) + (random.NextDouble() * Math.Abs(a - b)))];
            weights[^1] = 1 - weights[..^1].Sum();
            if (weights[^1] < Math.Min(First[^1], Second[^1]) || weights[^1] > Math.Max(First[^1], Second[^1]))
            {
                continue;
            }

            whole++;
            double[] scores = [.. Worths.Select(row => row.Zip(weights, (v, w) => v * w).Sum())];
            for (int i = 0; i < scores.Length; i++)
            {
                counts[i][1 + scores.Count(s => s > scores[i])]++;
            }
        }

        return (counts, whole);
    }
}
