namespace Gradus.Ranking;

/// <summary>
/// The candidates of a table in order. The order itself is quick; the range of places takes a thousand draws, so it is worked
/// out when a candidate is looked at, for all those that are looked at together.
/// </summary>
/// <remarks>Safe to share between threads; what is looked at, and when, changes nothing.</remarks>
internal sealed class CandidateOrder
{
    /// <summary>From this share on, all ranges together take no longer than those asked for.</summary>
    private const int ShareThatIsAll = 20;

    private readonly Lock _lock = new();
    private readonly ScoreTable _table;
    private readonly double[] _weights;
    private readonly PlaceDraws _draws;
    private readonly double[] _expected;
    private readonly int[] _rows;
    private readonly (int Low, int High)[] _ranges;

    /// <param name="table">n candidates by m criteria.</param>
    /// <param name="weights">Weights of the table's criteria.</param>
    /// <param name="seed">Same seed, same ranges.</param>
    /// <param name="draws">How often the missing worths are drawn; at least 1.</param>
    public CandidateOrder(ScoreTable table, Weights weights, ulong seed, int draws)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(draws, 1);
        _table = table;
        _weights = [.. table.Criteria.Select(c => weights[c])];
        _draws = new PlaceDraws(table, _weights, seed, draws);
        _expected = [.. table.Cells.Select(row => Contributions(row).Sum())];
        _rows = [.. Enumerable.Range(0, table.Cells.Count)];
        _ranges = new (int, int)[_rows.Length];
        Array.Sort(_rows, (a, b) => _expected[b] != _expected[a] ? _expected[b].CompareTo(_expected[a]) : a.CompareTo(b));
    }

    /// <summary>Rows of the table, the highest expected value first.</summary>
    public IReadOnlyList<int> Rows => _rows;

    /// <summary>Every candidate, the first place first.</summary>
    public RankedCandidate[] All() => At([.. Enumerable.Range(0, _rows.Length)]);

    /// <summary>The candidates at some places.</summary>
    /// <param name="places">Places counted from 0.</param>
    public RankedCandidate[] At(IReadOnlyList<int> places)
    {
        lock (_lock)
        {
            FillRanges([.. places.Select(place => _rows[place]).Where(row => _ranges[row].Low == 0).Distinct()]);
        }

        return [.. places.Select(place => At(place, _rows[place]))];
    }

    private RankedCandidate At(int place, int row) =>
        new(row, _expected[row], place + 1, _ranges[row].Low, _ranges[row].High, Contributions(_table.Cells[row]));

    /// <summary>A range that was worked out begins at 1 or later; one that was not, at 0.</summary>
    private void FillRanges(int[] rows)
    {
        if (rows.Length * ShareThatIsAll > _rows.Length)
        {
            _draws.RangesOfAll().CopyTo(_ranges, 0);
            return;
        }

        (int Low, int High)[] ranges = rows.Length > 0 ? _draws.RangesOf(rows) : [];
        for (int i = 0; i < rows.Length; i++)
        {
            _ranges[rows[i]] = ranges[i];
        }
    }

    private double[] Contributions(Cell[] row)
    {
        double[] contributions = new double[row.Length];
        for (int j = 0; j < row.Length; j++)
        {
            contributions[j] = _weights[j] * row[j].Value;
        }

        return contributions;
    }
}
