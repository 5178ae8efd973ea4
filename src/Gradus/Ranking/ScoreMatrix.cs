using Gradus.Ranking.Criteria;

namespace Gradus.Ranking;

/// <summary>
/// The worth of every candidate on every criterion, each between 0 and 1, in one flat block. A worth that is missing or
/// doubtful is a list of worths of equal likelihood.
/// </summary>
/// <remarks>Not changed once it is filled, and then safe to share between threads.</remarks>
public sealed class ScoreMatrix
{
    private readonly double[] _worths;
    private readonly double[]?[] _doubts;

    /// <summary>An empty one: every worth 0 and firm.</summary>
    /// <param name="criteria">m criteria.</param>
    /// <param name="rows">n candidates.</param>
    public ScoreMatrix(IReadOnlyList<Criterion> criteria, int rows)
    {
        Criteria = criteria;
        Rows = rows;
        _worths = new double[checked(rows * criteria.Count)];
        _doubts = new double[_worths.Length][];
    }

    /// <summary>m criteria.</summary>
    public IReadOnlyList<Criterion> Criteria { get; }

    /// <summary>n candidates.</summary>
    public int Rows { get; }

    /// <summary>The worths of one candidate, m of them; the mean of its list where a worth is doubtful.</summary>
    public ReadOnlySpan<double> Worths(int row) => _worths.AsSpan(row * Criteria.Count, Criteria.Count);

    /// <summary>For each worth of one candidate what it could as well be, ascending; null where it is firm.</summary>
    public ReadOnlySpan<double[]?> Doubts(int row) => _doubts.AsSpan(row * Criteria.Count, Criteria.Count);

    /// <summary>A firm worth.</summary>
    public void Set(int row, int criterion, double worth) => _worths[(row * Criteria.Count) + criterion] = worth;

    /// <summary>A doubtful worth.</summary>
    /// <param name="row">The candidate.</param>
    /// <param name="criterion">The criterion.</param>
    /// <param name="mean">The mean of <paramref name="worths"/>.</param>
    /// <param name="worths">At least one worth, ascending.</param>
    public void Set(int row, int criterion, double mean, double[] worths)
    {
        Set(row, criterion, mean);
        _doubts[(row * Criteria.Count) + criterion] = worths;
    }
}
