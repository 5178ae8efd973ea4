namespace Gradus.Ranking;

/// <summary>Where a candidate stands.</summary>
/// <param name="Index">Row of the <see cref="ScoreTable"/>.</param>
/// <param name="Score">Expected value, 0 to 1.</param>
/// <param name="Rank">Place by expected value, 1 for the first; equal values share no place, the earlier row goes first.</param>
/// <param name="RankLow">The place it is at or above in one draw of ten (10th percentile).</param>
/// <param name="RankHigh">The place it is at or above in nine draws of ten (90th percentile).</param>
/// <param name="Contributions">For each criterion, weight times worth; they sum to the score.</param>
public sealed record RankedCandidate(int Index, double Score, int Rank, int RankLow, int RankHigh, IReadOnlyList<double> Contributions);

/// <summary>
/// Additive multi-attribute value with what is missing drawn from peers. The spread of places shows only the doubt that
/// comes from missing figures; the weights are taken as given.
/// </summary>
public static class AdditiveRanking
{
    public const int DefaultDraws = 1000;

    /// <summary>Ranks all candidates of a table.</summary>
    /// <param name="table">n candidates by m criteria.</param>
    /// <param name="weights">Weights of the table's criteria.</param>
    /// <param name="seed">Same seed, same result, whatever the number of threads.</param>
    /// <param name="draws">How often the missing worths are drawn; at least 1.</param>
    /// <returns>n candidates, the highest expected value first.</returns>
    public static IReadOnlyList<RankedCandidate> Rank(ScoreTable table, Weights weights, ulong seed, int draws = DefaultDraws)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        int n = table.Cells.Count;
        double[] w = [.. table.Criteria.Select(c => weights[c])];
        double[][] contributions = [.. table.Cells.Select(row => Contributions(row, w))];
        double[] expected = [.. contributions.Select(c => c.Sum())];
        int[] order = [.. Enumerable.Range(0, n)];
        Array.Sort(order, (a, b) => expected[b] != expected[a] ? expected[b].CompareTo(expected[a]) : a.CompareTo(b));

        int[][] places = DrawPlaces(table, w, seed, draws);
        var ranked = new RankedCandidate[n];
        for (int place = 0; place < n; place++)
        {
            int i = order[place];
            Array.Sort(places[i]);
            ranked[place] = new RankedCandidate(
                i,
                expected[i],
                place + 1,
                places[i][(int)(0.1 * (draws - 1))],
                places[i][(int)Math.Ceiling(0.9 * (draws - 1))],
                contributions[i]);
        }

        return ranked;
    }

    private static double[] Contributions(Cell[] row, double[] w)
    {
        double[] contributions = new double[w.Length];
        for (int j = 0; j < w.Length; j++)
        {
            contributions[j] = w[j] * row[j].Value;
        }

        return contributions;
    }

    private static int[][] DrawPlaces(ScoreTable table, double[] w, ulong seed, int draws)
    {
        int n = table.Cells.Count;
        double[] known = [.. table.Cells.Select(row => row.Select((cell, j) => cell.IsKnown ? w[j] * cell.Value : 0).Sum())];
        (int Criterion, PeerGroup Peers)[][] missing =
        [
            .. table.Cells.Select(row => row
                .Select((cell, j) => (j, cell.Peers))
                .Where(x => x.Peers is not null && w[x.j] > 0)
                .Select(x => (x.j, x.Peers!))
                .ToArray()),
        ];
        int[][] places = [.. Enumerable.Range(0, n).Select(_ => new int[draws])];
        Parallel.For(
            0,
            draws,
            () => (Negated: new double[n], Order: new int[n]),
            (draw, _, buffer) =>
            {
                for (int i = 0; i < n; i++)
                {
                    double score = known[i];
                    foreach ((int j, PeerGroup peers) in missing[i])
                    {
                        ulong bits = SplitMix.Bits(seed, (uint)draw, (uint)i, (uint)j);
                        score += w[j] * peers.Values[SplitMix.Index(bits, peers.Values.Length)];
                    }

                    buffer.Negated[i] = -score;
                    buffer.Order[i] = i;
                }

                SortStable(buffer.Negated, buffer.Order);
                for (int place = 0; place < n; place++)
                {
                    places[buffer.Order[place]][draw] = place + 1;
                }

                return buffer;
            },
            _ => { });
        return places;
    }

    /// <summary>Ascending by key; equal keys by row, so that the result is the same on every machine.</summary>
    private static void SortStable(double[] keys, int[] rows)
    {
        Array.Sort(keys, rows);
        for (int start = 0; start < keys.Length;)
        {
            int end = start + 1;
            while (end < keys.Length && keys[end] == keys[start])
            {
                end++;
            }

            if (end - start > 1)
            {
                Array.Sort(rows, start, end - start);
            }

            start = end;
        }
    }
}
