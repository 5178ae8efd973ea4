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

    /// <param name="matrix">n candidates by m criteria.</param>
    /// <param name="weights">Weights of the matrix's criteria.</param>
    /// <param name="seed">Same seed, same order.</param>
    /// <param name="draws">How often the doubtful worths are drawn; 1 to <see cref="PlaceDraws.Most"/>.</param>
    /// <param name="threads">Most threads; -1 for as many as there are.</param>
    public CandidateOrder(ScoreMatrix matrix, Weights weights, ulong seed, int draws, int threads = -1)
    {
        _matrix = matrix;
        _weights = [.. matrix.Criteria.Select(c => weights[c])];
        _ranges = new PlaceDraws(matrix, _weights, seed, draws, threads).Ranges();
        double[] expected = [.. Enumerable.Range(0, matrix.Rows).Select(row => Contributions(row).Sum())];
        _rows = [.. Enumerable.Range(0, matrix.Rows)];
        Array.Sort(_rows, (a, b) => _ranges[a].Expected != _ranges[b].Expected ? _ranges[a].Expected.CompareTo(_ranges[b].Expected)
            : expected[b] != expected[a] ? expected[b].CompareTo(expected[a])
            : a.CompareTo(b));
    }

    /// <summary>Rows of the matrix, the first place first.</summary>
    public IReadOnlyList<int> Rows => _rows;

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
