using Gradus.Ranking.Weighing;

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

    /// <summary>How likely it stands among the first.</summary>
    public TopShares Top { get; init; }
}

/// <summary>
/// Additive multi-attribute value with what is missing or doubtful drawn from peers or from what it could be, and weights from the set that the person gives
/// (stochastic multicriteria acceptability, Lahdelma and Salminen 2001). Known weights are taken as given.
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
        [.. CandidateOrder.Exact(matrix, weights, seed, draws, threads).All()];

    /// <summary>Ranks all candidates of a matrix under weights of which only a set is known.</summary>
    /// <param name="matrix">n candidates by m criteria, whose keys are those of the set in the same order.</param>
    /// <param name="weights">Every member is equally likely.</param>
    /// <param name="seed">Same seed, same result, whatever the number of threads.</param>
    /// <param name="draws">How often weights and doubtful worths are drawn; 1 to 65,535.</param>
    /// <param name="threads">Most threads; -1 for as many as there are.</param>
    /// <returns>n candidates, the lowest expected place first.</returns>
    public static IReadOnlyList<RankedCandidate> Rank(ScoreMatrix matrix, WeightSet weights, ulong seed, int draws = DefaultDraws, int threads = -1)
    {
        WeightDraws drawn = weights.Draw(seed, draws);
        return [.. new CandidateOrder(matrix, drawn.Mean(), drawn, seed, draws, threads).All()];
    }

    /// <summary>Rank acceptability: for every candidate in how many draws it took each place, its entry k for place k, entry 0 unused.</summary>
    /// <inheritdoc cref="Rank(ScoreMatrix, WeightSet, ulong, int, int)"/>
    public static IReadOnlyList<ushort[]> Acceptability(ScoreMatrix matrix, WeightSet weights, ulong seed, int draws = DefaultDraws, int threads = -1) =>
        new PlaceDraws(matrix, weights.Draw(seed, draws), seed, draws, threads).Counts();
}
