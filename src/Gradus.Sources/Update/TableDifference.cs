using Gradus.Sources.Dataset;
using Sylvan.Data.Csv;

namespace Gradus.Sources.Update;

/// <summary>What tells a table of two datasets apart; rows are matched by the declared primary key.</summary>
public sealed record TableDifference
{
    private const int MostExamples = 3;

    public required string Table { get; init; }

    /// <summary>Rows only the new table has, only the old one has, and those with other cells in columns both have.</summary>
    public required int Added { get; init; }
    public required int Removed { get; init; }
    public required int Changed { get; init; }

    /// <summary>How many rows changed in each column, most first.</summary>
    public required IReadOnlyList<(string Column, int Rows)> ChangedColumns { get; init; }
    public required IReadOnlyList<string> AddedColumns { get; init; }
    public required IReadOnlyList<string> RemovedColumns { get; init; }

    /// <summary>The first changed cells: "110635, 2024: tuition_in_state 11,442 -> 11,700".</summary>
    public required IReadOnlyList<string> Examples { get; init; }

    /// <summary>Compares the table in two datasets' folders; null when there is no difference.</summary>
    /// <exception cref="InputException">A file is not CSV or lacks a column of the key.</exception>
    public static TableDifference? Between(Table table, string oldDataset, string newDataset)
    {
        Rows old = Rows.Read(table, oldDataset);
        Rows fresh = Rows.Read(table, newDataset);
        string[] shared = [.. fresh.Columns.Where(c => old.Columns.Contains(c, StringComparer.Ordinal))];
        int[] oldAt = [.. shared.Select(c => Array.IndexOf(old.Columns, c))];
        int[] newAt = [.. shared.Select(c => Array.IndexOf(fresh.Columns, c))];
        int[] changes = new int[shared.Length];
        var examples = new List<string>();
        int changed = 0;
        foreach ((string key, string[] row) in fresh.ByKey)
        {
            if (old.ByKey.TryGetValue(key, out string[]? before))
            {
                int[] differing = [.. Enumerable.Range(0, shared.Length).Where(i => before[oldAt[i]] != row[newAt[i]])];
                changed += differing.Length > 0 ? 1 : 0;
                foreach (int i in differing)
                {
                    changes[i]++;
                    if (examples.Count < MostExamples)
                    {
                        examples.Add($"{key}: {shared[i]} {Shown(before[oldAt[i]])} -> {Shown(row[newAt[i]])}");
                    }
                }
            }
        }

        var difference = new TableDifference
        {
            Table = table.Name,
            Added = fresh.ByKey.Keys.Count(k => !old.ByKey.ContainsKey(k)),
            Removed = old.ByKey.Keys.Count(k => !fresh.ByKey.ContainsKey(k)),
            Changed = changed,
            ChangedColumns = [.. shared.Zip(changes).Where(c => c.Second > 0).OrderByDescending(c => c.Second)],
            AddedColumns = [.. fresh.Columns.Except(old.Columns, StringComparer.Ordinal)],
            RemovedColumns = [.. old.Columns.Except(fresh.Columns, StringComparer.Ordinal)],
            Examples = examples,
        };
        return difference.IsEmpty ? null : difference;
    }

    private bool IsEmpty => Added + Removed + Changed + AddedColumns.Count + RemovedColumns.Count == 0;

    private static string Shown(string cell)
    {
        string text = cell.Length == 0 ? "(empty)" : cell;
        return text.Length <= 40 ? text : text[..37] + "...";
    }

    private sealed record Rows(string[] Columns, Dictionary<string, string[]> ByKey)
    {
        public static Rows Read(Table table, string dataset)
        {
            string path = Path.Combine(dataset, "tables", table.FileName);
            if (!File.Exists(path))
            {
                return new([], []);
            }

            try
            {
                using var csv = CsvDataReader.Create(path, new CsvDataReaderOptions { Delimiter = ',', BufferSize = 0x10000 });
                return Collect(table, path, csv);
            }
            catch (CsvFormatException error)
            {
                throw new InputException($"{path}, row {error.RowNumber + 1}: {error.Message}", error);
            }
        }

        private static Rows Collect(Table table, string path, CsvDataReader csv)
        {
            string[] columns = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetName)];
            int[] key = [.. table.PrimaryKey.Select(k => Array.IndexOf(columns, k))];
            if (key.Contains(-1))
            {
                throw InputException.At(path, 1, null, $"lacks a column of its key: {string.Join(", ", table.PrimaryKey)}.");
            }

            var rows = new Dictionary<string, string[]>(StringComparer.Ordinal);
            while (csv.Read())
            {
                string[] row = [.. Enumerable.Range(0, columns.Length).Select(i => i < csv.RowFieldCount ? csv.GetString(i) : "")];
                rows[string.Join(", ", key.Select(k => row[k]))] = row;
            }

            return new(columns, rows);
        }
    }
}
