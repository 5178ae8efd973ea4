using System.Globalization;
using System.Text.Json;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Compiler;

/// <summary>What the declaration of a table says must hold: types, ranges, keys, order, references.</summary>
internal static class TableChecks
{
    public static IEnumerable<Finding> Cells(LoadedTable table)
    {
        for (int r = 0; r < table.Rows.Count; r++)
        {
            for (int c = 0; c < table.Table.Columns.Count; c++)
            {
                Column column = table.Table.Columns[c];
                if (Fault(column, table.Rows[r][c]) is { } fault)
                {
                    yield return Finding.Error(table.File, LoadedTable.RowNumber(r), column.Name, fault);
                }
            }
        }
    }

    /// <summary>Every row has a key, each after the one before; a table without which nothing could be answered has rows.</summary>
    public static IEnumerable<Finding> Keys(LoadedTable table)
    {
        if (table.Table.NeedsRows && table.Rows.Count == 0)
        {
            yield return Finding.Error(table.File, null, null, "has a header and no rows.");
        }

        int[] key = [.. table.Table.PrimaryKey.Select(name => table[name])];
        for (int r = 0; r < table.Rows.Count; r++)
        {
            string[] row = table.Rows[r];
            if (Array.Exists(key, k => Missing.TryRead(row[k], out _) && table.Table.Columns[k].Type != ColumnType.Text))
            {
                yield return Finding.Error(table.File, LoadedTable.RowNumber(r), null, "part of the key is missing.");
                continue;
            }

            int order = r == 0 ? -1 : Compare(table.Table, key, table.Rows[r - 1], row);
            if (order >= 0)
            {
                string text = string.Join(", ", key.Select(k => row[k]));
                yield return Finding.Error(
                    table.File, LoadedTable.RowNumber(r), null, order == 0 ? $"the key {text} occurs twice." : $"the key {text} is out of order.");
            }
        }
    }

    public static IEnumerable<Finding> References(LoadedTable table, IReadOnlyDictionary<string, LoadedTable> all)
    {
        foreach (TableReference reference in table.Table.References)
        {
            if (!all.TryGetValue(reference.Table, out LoadedTable? target))
            {
                continue;
            }

            int[] to = [.. reference.TargetColumns.Select(name => target[name])];
            HashSet<string> there = [.. target.Rows.Select(row => Join(row, to))];
            int[] from = [.. reference.Columns.Select(name => table[name])];
            for (int r = 0; r < table.Rows.Count; r++)
            {
                string value = Join(table.Rows[r], from);
                if (!there.Contains(value))
                {
                    yield return Finding.Error(
                        table.File, LoadedTable.RowNumber(r), reference.Columns[0], $"'{value}' is not in {target.File}.");
                }
            }
        }
    }

    private static string Join(string[] row, int[] columns) => string.Join(", ", columns.Select(c => row[c]));

    private static string? Fault(Column column, string cell) => column.Type switch
    {
        ColumnType.Integer => Missing.TryRead(cell, out _) ? Empty(cell) : Range(column, cell, LoadedTable.Whole(cell), "a whole number"),
        ColumnType.Number => Missing.TryRead(cell, out _) ? Empty(cell) : Range(column, cell, LoadedTable.Number(cell), "a number"),
        ColumnType.Flag => cell is "true" or "false" || (Missing.TryRead(cell, out _) && cell.Length > 0) ? null : $"'{cell}' is not true, false or a reason.",
        ColumnType.Json => IsJson(cell) ? null : $"'{cell}' is not JSON.",
        _ => null,
    };

    private static string? Empty(string cell) => cell.Length > 0 ? null : "is empty; a missing figure states its reason.";

    private static string? Range(Column column, string cell, double? value, string expected)
    {
        if (value is null)
        {
            return $"'{cell}' is not {expected}.";
        }

        return value < column.Minimum || value > column.Maximum
            ? string.Create(CultureInfo.InvariantCulture, $"{cell} is not between {column.Minimum} and {column.Maximum}.")
            : null;
    }

    private static bool IsJson(string cell)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(cell);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static int Compare(Table table, int[] key, string[] left, string[] right)
    {
        foreach (int k in key)
        {
            int order = table.Columns[k].Type == ColumnType.Integer
                ? Nullable.Compare(LoadedTable.Whole(left[k]), LoadedTable.Whole(right[k]))
                : string.CompareOrdinal(left[k], right[k]);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }
}
