using System.Buffers;
using System.Globalization;
using System.Text;
using Gradus.Sources.Cells;

namespace Gradus.Sources.Dataset;

/// <summary>
/// Writes one table as CSV: UTF-8, LF, a header, quotes only where needed, rows ascending by primary key. Same rows,
/// same bytes.
/// </summary>
public sealed class TableWriter
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\",\n\r");

    private readonly Table _table;
    private readonly int[] _key;
    private readonly List<string[]> _rows = [];

    public TableWriter(Table table)
    {
        _table = table;
        _key = [.. table.PrimaryKey.Select(table.Ordinal)];
    }

    /// <summary>What the rows are of.</summary>
    public Table Table => _table;

    /// <summary>Adds a row; one cell for each column, in order.</summary>
    /// <exception cref="ArgumentException">The number of cells is not the number of columns.</exception>
    public void Add(params string[] cells)
    {
        if (cells.Length != _table.Columns.Count)
        {
            throw new ArgumentException($"{_table.Name} has {_table.Columns.Count} columns, got {cells.Length} cells.", nameof(cells));
        }

        _rows.Add(cells);
    }

    /// <summary>The rows added so far, in the order they were added.</summary>
    public IReadOnlyList<string[]> Rows => _rows;

    /// <summary>The whole file.</summary>
    /// <exception cref="InputException">Two rows have the same primary key.</exception>
    public byte[] ToBytes()
    {
        string[][] sorted = [.. _rows];
        if (!IsSorted(sorted))
        {
            Array.Sort(sorted, Compare);
        }

        string[] header = [.. _table.Columns.Select(c => c.Name)];
        byte[] text = new byte[Size(header) + sorted.Sum(Size)];
        int at = AppendRow(text, 0, header);
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i > 0 && Compare(sorted[i - 1], sorted[i]) == 0)
            {
                string key = string.Join(", ", _key.Select(k => sorted[i][k]));
                throw new InputException($"Table {_table.Name}: two rows have the key {key}.");
            }

            at = AppendRow(text, at, sorted[i]);
        }

        return text;
    }

    /// <summary>A number without trailing zeros, at most <paramref name="decimals"/> of them.</summary>
    public static string Number(double value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.ToEven).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture);

    public static string Flag(bool? value) => value switch { true => "true", false => "false", null => Missing.NotReported };

    /// <summary>Bytes of a row with its commas, quotes and line end.</summary>
    private static int Size(string[] row)
    {
        int size = row.Length;
        foreach (string cell in row)
        {
            size += Encoding.UTF8.GetByteCount(cell) + (NeedsQuotes(cell) ? 2 + cell.AsSpan().Count('"') : 0);
        }

        return size;
    }

    private static bool NeedsQuotes(string cell) => cell.AsSpan().IndexOfAny(Special) >= 0;

    /// <returns>Where the next row begins.</returns>
    private static int AppendRow(byte[] text, int at, string[] row)
    {
        foreach (string cell in row)
        {
            at += Encoding.UTF8.GetBytes(NeedsQuotes(cell) ? '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : cell, text.AsSpan(at));
            text[at++] = (byte)',';
        }

        text[at - 1] = (byte)'\n';
        return at;
    }

    private bool IsSorted(string[][] rows)
    {
        for (int i = 1; i < rows.Length; i++)
        {
            if (Compare(rows[i - 1], rows[i]) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private int Compare(string[] left, string[] right)
    {
        foreach (int k in _key)
        {
            int order = _table.Columns[k].Type == ColumnType.Integer
                ? CompareNumbers(left[k], right[k])
                : string.CompareOrdinal(left[k], right[k]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    /// <summary>Keys are whole numbers of zero or more without leading zeros: the shorter is the smaller.</summary>
    private static int CompareNumbers(string left, string right) =>
        left.Length == right.Length ? string.CompareOrdinal(left, right) : left.Length.CompareTo(right.Length);
}
