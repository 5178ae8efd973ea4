using Gradus.Ranking.Weighing;

namespace Gradus.Ranking;

/// <summary>
/// The candidates of a matrix in the order of their expected places: the mean of the places they take when what is doubtful
/// of all of them is drawn. Equal ones follow their expected value, then their row.
/// </summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
internal sealed class CandidateOrder
{
    private readonly ScoreMatrix _matrix;
    private readonly double[] _weights;
    private readonly int[] _rows;
    private readonly PlaceRange[] _ranges;
    private readonly int _threads;

    /// <param name="matrix">n candidates by m criteria.</param>
    /// <param name="weights">The middle of the weights of the matrix's criteria.</param>
    /// <param name="drawn">The weights of each draw.</param>
    /// <param name="seed">Same seed, same order.</param>
    /// <param name="draws">How often weights and doubtful worths are drawn; 1 to <see cref="PlaceDraws.Most"/>.</param>
    /// <param name="threads">Most threads; -1 for as many as there are.</param>
    public CandidateOrder(ScoreMatrix matrix, double[] weights, WeightDraws drawn, ulong seed, int draws, int threads = -1)
    {
        Seed = seed;
        _matrix = matrix;
        _weights = weights;
        _threads = threads;
        Places = new PlaceDraws(matrix, drawn, seed, draws, threads);
        _ranges = Places.Ranges();
        double[] level = Levelled(matrix, _ranges);
        double[] expected = [.. Enumerable.Range(0, matrix.Rows).Select(row => Contributions(row).Sum())];
        _rows = [.. Enumerable.Range(0, matrix.Rows)];
        Array.Sort(_rows, (a, b) => level[a] != level[b] ? level[a].CompareTo(level[b])
            : expected[b] != expected[a] ? expected[b].CompareTo(expected[a])
            : a.CompareTo(b));
    }

    /// <summary>
    /// The expected places, with one for all that are worth the same on everything, without doubt: they took theirs in turn, and whose turn came once more often is no
    /// reason to stand before another.
    /// </summary>
    private static double[] Levelled(ScoreMatrix matrix, PlaceRange[] ranges)
    {
        double[] places = [.. ranges.Select(r => r.Expected)];
        IEnumerable<int> firm = Enumerable.Range(0, matrix.Rows).Where(row => AreFirm(matrix.Doubts(row)));
        foreach (IGrouping<int, int> twins in firm.GroupBy(row => row, new SameWorths(matrix)))
        {
            double expected = twins.Average(row => ranges[row].Expected);
            foreach (int row in twins)
            {
                places[row] = expected;
            }
        }

        return places;
    }

    /// <summary>True where nothing is doubtful, or what could be is all worth the same.</summary>
    private static bool AreFirm(ReadOnlySpan<double[]?> doubts)
    {
        foreach (double[]? worths in doubts)
        {
            if (worths is not null && worths[0] != worths[^1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Rows are the same where their worths are.</summary>
    private sealed class SameWorths(ScoreMatrix matrix) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => matrix.Worths(x).SequenceEqual(matrix.Worths(y));

        public int GetHashCode(int row)
        {
            var hash = new HashCode();
            foreach (double worth in matrix.Worths(row))
            {
                hash.Add(worth);
            }

            return hash.ToHashCode();
        }
    }

    /// <summary>The order under weights that are known.</summary>
    public static CandidateOrder Exact(ScoreMatrix matrix, Weights weights, ulong seed, int draws, int threads = -1)
    {
        double[] known = [.. matrix.Criteria.Select(c => weights[c])];
        return new CandidateOrder(matrix, known, new WeightDraws(known.Length, known), seed, draws, threads);
    }

    /// <summary>Rows of the matrix, the first place first.</summary>
    public IReadOnlyList<int> Rows => _rows;

    /// <summary>Of the draws.</summary>
    public ulong Seed { get; }

    /// <summary>The place of a row, from 0.</summary>
    public int PositionOf(int row) => Array.IndexOf(_rows, row);

    /// <summary>The worths that are compared.</summary>
    public ScoreMatrix Matrix => _matrix;

    /// <summary>The middle of the weights.</summary>
    public ReadOnlySpan<double> Weights => _weights;

    /// <summary>The draws behind the order.</summary>
    public PlaceDraws Places { get; }

    /// <summary>What the draws say of the first places.</summary>
    /// <param name="count">How many; fewer where there are not so many.</param>
    /// <param name="asks">Whether the doubt of a row on a criterion can be settled by asking.</param>
    public HeadDraws Head(int count, Func<int, int, bool> asks) => new(Places, [.. _rows.Take(count)], asks, _threads);

    /// <summary>Every candidate, the first place first.</summary>
    public RankedCandidate[] All() => At([.. Enumerable.Range(0, _rows.Length)]);

    /// <summary>The candidates at some places.</summary>
    /// <param name="places">Places counted from 0.</param>
    public RankedCandidate[] At(IReadOnlyList<int> places) => [.. places.Select(place => At(place + 1, _rows[place]))];

    /// <summary>A place in the list is one of the places that the candidate may take, so its range reaches at least that far.</summary>
    private RankedCandidate At(int place, int row)
    {
        double[] contributions = Contributions(row);
        PlaceRange range = _ranges[row];
        return new RankedCandidate(row, contributions.Sum(), place, Math.Min(range.Low, place), Math.Max(range.High, place), contributions)
        {
            ExpectedPlace = range.Expected,
            Top = range.Top,
        };
    }

    private double[] Contributions(int row)
    {
        ReadOnlySpan<double> worths = _matrix.Worths(row);
        double[] contributions = new double[worths.Length];
        for (int j = 0; j < worths.Length; j++)
        {
            contributions[j] = _weights[j] * worths[j];
        }

        return contributions;
    }
}
