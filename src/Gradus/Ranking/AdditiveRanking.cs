namespace Gradus.Ranking;

/// <summary>Where a candidate stands.</summary>
/// <param name="Index">Row of the <see cref="ScoreMatrix"/>.</param>
/// <param name="Score">Expected value, 0 to 1.</param>
/// <param name="Rank">Place in the order of expected places, 1 for the first; equal ones share no place.</param>
/// <param name="RankLow">The place it is at or above in one draw of ten (10th percentile), or <paramref name="Rank"/> where that is lower.</param>
/// <param name="RankHigh">The place it is at or above in nine draws of ten (90th percentile), or <paramref name="Rank"/> where that is higher.</param>
/// <param name="Contributions">For each criterion, weight times worth; they sum to the score.</param>
public sealed record RankedCandidate(int Index, double Score, int Rank, int RankLow, int RankHigh, IReadOnlyList<double> Contributions)
{
    /// <summary>The mean of its places over the draws.</summary>
    public double ExpectedPlace { get; init; }
}

/// <summary>
/// Additive multi-attribute value with what is missing or doubtful drawn from peers or from what it could be. The spread of places shows only the doubt that
/// comes from the figures; the weights are taken as given.
/// </summary>
public static class AdditiveRanking
{
    public const int DefaultDraws = 1000;

    /// <summary>Ranks all candidates of a matrix.</summary>
    /// <param name="matrix">n candidates by m criteria.</param>
    /// <param name="weights">Weights of the matrix's criteria.</param>
    /// <param name="seed">Same seed, same result, whatever the number of threads.</param>
    /// <param name="draws">How often the doubtful worths are drawn; 1 to 65,535.</param>
    /// <param name="threads">Most threads; -1 for as many as there are.</param>
    /// <returns>n candidates, the lowest expected place first.</returns>
    public static IReadOnlyList<RankedCandidate> Rank(ScoreMatrix matrix, Weights weights, ulong seed, int draws = DefaultDraws, int threads = -1) =>
        [.. new CandidateOrder(matrix, weights, seed, draws, threads).All()];
}
