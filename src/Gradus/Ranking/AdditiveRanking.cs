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
    public static IReadOnlyList<RankedCandidate> Rank(ScoreTable table, Weights weights, ulong seed, int draws = DefaultDraws) =>
        [.. new CandidateOrder(table, weights, seed, draws).All()];
}
