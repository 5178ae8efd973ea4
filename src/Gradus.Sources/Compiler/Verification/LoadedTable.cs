using System.Globalization;
using System.Text;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;
using Sylvan.Data.Csv;

namespace Gradus.Sources.Compiler;

/// <summary>A table of the dataset with all its cells as text, for checks that must see more than the first fault.</summary>
internal sealed class LoadedTable
{
    private LoadedTable(Table table, IReadOnlyList<string[]> rows)
    {
        Table = table;
        Rows = rows;
    }

    public Table Table { get; }

    public IReadOnlyList<string[]> Rows { get; }

    public string File => "tables/" + Table.FileName;

    /// <summary>Null, with a finding, where the file cannot be read as this table.</summary>
    public static LoadedTable? Read(string directory, Table table, List<Finding> findings)
    {
        string name = "tables/" + table.FileName;
        string path = Path.Combine(directory, name);
        if (!System.IO.File.Exists(path))
        {
            findings.Add(Finding.Error(name, null, null, "the file is missing."));
            return null;
        }

        try
        {
            using var text = new StreamReader(BoundedFile.Open(path, SizeLimits.LargestTable), new UTF8Encoding(false, throwOnInvalidBytes: true));
            using CsvDataReader csv = CsvDataReader.Create(text, new CsvDataReaderOptions { Delimiter = ',', Comment = '\0', MaxBufferSize = 1 << 20 });
            return ReadRows(table, name, csv, findings);
        }
        catch (Exception error) when (TableFault.Is(error))
        {
            findings.Add(Finding.Error(name, null, null, $"{TableFault.Of(error)}."));
            return null;
        }
    }

    /// <summary>Position of a column.</summary>
    public int this[string column] => IndexOf(Table, column);

    /// <summary>The row's number in the file; the header is row 1.</summary>
    public static long RowNumber(int index) => index + 2;

    public static int? Whole(string cell) =>
        int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : null;

    public static double? Number(string cell) =>
        double.TryParse(cell, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) ? value : null;

    public static int IndexOf(Table table, string column)
    {
        for (int i = 0; i < table.Columns.Count; i++)
        {
            if (table.Columns[i].Name == column)
            {
                return i;
            }
        }

        throw new InputException($"Table {table.Name} has no column {column}; it has {string.Join(", ", table.Columns.Select(c => c.Name))}.");
    }

    private static LoadedTable? ReadRows(Table table, string name, CsvDataReader csv, List<Finding> findings)
    {
        string[] names = [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetName)];
        table = table.As(names);
        string header = string.Join(',', names);
        string expected = string.Join(',', table.Columns.Select(c => c.Name));
        if (header != expected)
        {
            findings.Add(Finding.Error(name, 1, null, $"the header is '{header}', expected '{expected}'."));
            return null;
        }

        var rows = new List<string[]>();
        while (csv.Read())
        {
            if (csv.RowFieldCount != table.Columns.Count)
            {
                findings.Add(Finding.Error(name, rows.Count + 2, null, $"{csv.RowFieldCount} cells, expected {table.Columns.Count}."));
                return null;
            }

            rows.Add([.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)]);
        }

        return new LoadedTable(table, rows);
    }
}
