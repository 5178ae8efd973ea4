using Gradus.Ranking.Weighing;

namespace Gradus.Ranking;

/// <summary>Who would choose a candidate first.</summary>
/// <param name="Share">Share of all weights there could be, with doubtful figures drawn, under which it comes first.</param>
/// <param name="Weights">The mean of those weights, one for each criterion; null where it never comes first.</param>
/// <param name="Confidence">How likely it comes first under that mean; null where there is none or it was not worked out.</param>
public sealed record CentralStanding(double Share, IReadOnlyList<double>? Weights, double? Confidence);

/// <summary>Central weights and confidence factors of SMAA (Lahdelma and Salminen 2001), over all weights there are.</summary>
internal static class CentralWeights
{
    /// <summary>Draws of weights, at most.</summary>
    public const int Draws = 4000;

    /// <summary>Draws of doubtful figures for a confidence factor, at most.</summary>
    private const int ConfidenceDraws = 500;

    private const int Block = 16;

    /// <summary>The standing of some candidates.</summary>
    /// <param name="matrix">n candidates by m criteria.</param>
    /// <param name="rows">Whose.</param>
    /// <param name="confident">The confidence factor is worked out for so many of them, from the first on.</param>
    /// <param name="seed">Same seed, same answer.</param>
    /// <param name="most">No more draws than these, of weights or of figures.</param>
    /// <param name="threads">Most threads; -1 for as many as there are.</param>
    public static IReadOnlyList<CentralStanding> Of(ScoreMatrix matrix, IReadOnlyList<int> rows, int confident, ulong seed, int most, int threads)
    {
        WeightDraws any = SimplexWeights.Any([.. matrix.Criteria.Select(c => c.Id)]).Draw(seed, Math.Min(most, Draws));
        var bounds = new WorthBounds(matrix);
        int[] winners = Winners(new ScoreDraws(matrix, any, seed), bounds, Math.Min(most, Draws), threads);
        var sums = new double[matrix.Rows][];
        int[] wins = new int[matrix.Rows];
        for (int draw = 0; draw < winners.Length; draw++)
        {
            int winner = winners[draw];
            wins[winner]++;
            double[] sum = sums[winner] ??= new double[any.Criteria];
            for (int j = 0; j < sum.Length; j++)
            {
                sum[j] += any.Of(draw)[j];
            }
        }

        return [.. rows.Select((row, position) => Standing(row, position < confident))];

        CentralStanding Standing(int row, bool isConfident)
        {
            double[]? central = wins[row] > 0 ? [.. sums[row].Select(s => s / wins[row])] : null;
            return new CentralStanding(wins[row] / (double)winners.Length, central, central is not null && isConfident ? Confidence(matrix, bounds, row, central, seed, Math.Min(most, ConfidenceDraws), threads) : null);
        }
    }

    private static double Confidence(ScoreMatrix matrix, WorthBounds bounds, int row, double[] central, ulong seed, int draws, int threads)
    {
        int[] winners = Winners(new ScoreDraws(matrix, new WeightDraws(central.Length, central), seed), bounds, draws, threads);
        return winners.Count(w => w == row) / (double)winners.Length;
    }

    /// <summary>The row with the highest score of each draw; of equal ones the first. Only rows that could have it are drawn.</summary>
    private static int[] Winners(ScoreDraws scores, WorthBounds bounds, int draws, int threads)
    {
        int[] winners = new int[draws];
        Parallel.For(
            0,
            (draws + Block - 1) / Block,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => (Room: new double[bounds.Room], Drawn: new double[scores.Weights(0).Length], Rows: new List<int>()),
            (block, _, local) =>
            {
                Abandonment.Check();
                for (int draw = block * Block; draw < Math.Min(draws, (block + 1) * Block); draw++)
                {
                    if (!scores.AreWeightsFixed || local.Rows.Count == 0)
                    {
                        bounds.CouldWin(scores.Weights(draw), local.Room, local.Rows);
                    }

                    winners[draw] = Highest(scores, draw, local.Rows, local.Drawn);
                }

                return local;
            },
            _ => { });
        return winners;
    }

    private static int Highest(ScoreDraws scores, int draw, List<int> rows, double[] drawn)
    {
        int highest = rows[0];
        double most = double.NegativeInfinity;
        foreach (int row in rows)
        {
            double score = scores.Score(draw, row, drawn);
            (highest, most) = score > most ? (row, score) : (highest, most);
        }

        return highest;
    }
}
