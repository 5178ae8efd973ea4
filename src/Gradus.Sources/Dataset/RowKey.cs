using Sylvan.Data.Csv;

namespace Gradus.Sources.Dataset;

/// <summary>The key of the row before, to see that every row comes after it: so no key occurs twice.</summary>
internal sealed class RowKey(Table table)
{
    private readonly int[] _columns = [.. table.PrimaryKey.Select(table.Ordinal)];
    private readonly bool[] _isNumber = [.. table.PrimaryKey.Select(name => table.Columns[table.Ordinal(name)].Type == ColumnType.Integer)];
    private readonly int[] _lengths = new int[table.PrimaryKey.Count];
    private char[] _before = new char[64];
    private bool _any;

    /// <summary>Takes the key of the current row.</summary>
    /// <returns>Above zero where it comes after that of the row before, zero where it is the same, below zero where it comes before it.</returns>
    public int MoveTo(CsvDataReader row)
    {
        int order = _any ? 0 : 1;
        int at = 0;
        int to = 0;
        for (int i = 0; i < _columns.Length; i++)
        {
            ReadOnlySpan<char> cell = row.GetFieldSpan(_columns[i]);
            if (order == 0)
            {
                order = Compare(_isNumber[i], cell, _before.AsSpan(at, _lengths[i]));
                at += _lengths[i];
            }
        }

        for (int i = 0; i < _columns.Length; i++)
        {
            ReadOnlySpan<char> cell = row.GetFieldSpan(_columns[i]);
            if (to + cell.Length > _before.Length)
            {
                Array.Resize(ref _before, Math.Max(2 * _before.Length, to + cell.Length));
            }

            cell.CopyTo(_before.AsSpan(to));
            _lengths[i] = cell.Length;
            to += cell.Length;
        }

        _any = true;
        return order;
    }

    /// <summary>Numbers of a key are whole, of zero or more, without leading zeros: the shorter is the smaller.</summary>
    private static int Compare(bool isNumber, ReadOnlySpan<char> cell, ReadOnlySpan<char> before) =>
        isNumber && cell.Length != before.Length ? cell.Length.CompareTo(before.Length) : cell.SequenceCompareTo(before);
}
