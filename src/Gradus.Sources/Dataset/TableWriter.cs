using System.Buffers;
using System.Globalization;
using System.Text;

namespace Gradus.Sources.Dataset;

/// <summary>
/// Writes one table as CSV: UTF-8, LF, a header, quotes only where needed, rows ascending by primary key. Same rows,
/// same bytes.
/// </summary>
public sealed class TableWriter
{
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

        const int UsualRow = 64;
        var text = new ArrayBufferWriter<byte>((sorted.Length + 1) * UsualRow);
        Append(text, string.Join(',', _table.Columns.Select(c => c.Name)));
        Append(text, "\n");
        for (int i = 0; i < sorted.Length; i++)
        {
            if (i > 0 && Compare(sorted[i - 1], sorted[i]) == 0)
            {
                string key = string.Join(", ", _key.Select(k => sorted[i][k]));
                throw new InputException($"Table {_table.Name}: two rows have the key {key}.");
            }

            AppendRow(text, sorted[i]);
        }

        return text.WrittenSpan.ToArray();
    }

    /// <summary>A number without trailing zeros, at most <paramref name="decimals"/> of them.</summary>
    public static string Number(double value, int decimals) =>
        Math.Round(value, decimals, MidpointRounding.ToEven).ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture);

    public static string Flag(bool? value) => value switch { true => "true", false => "false", null => Missing.NotReported };

    private static void AppendRow(ArrayBufferWriter<byte> text, string[] row)
    {
        for (int i = 0; i < row.Length; i++)
        {
            if (i > 0)
            {
                Append(text, ",");
            }

            string cell = row[i];
            if (cell.AsSpan().IndexOfAny("\",\n\r") < 0)
            {
                Append(text, cell);
            }
            else
            {
                Append(text, '"' + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + '"');
            }
        }

        Append(text, "\n");
    }

    private static void Append(ArrayBufferWriter<byte> text, string cell) => Encoding.UTF8.GetBytes(cell, text);

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
