using System.Globalization;
using Gradus.Sources.Dataset;

namespace Gradus.App.Verbs.Data.Exports;

/// <summary>
/// A table as a Parquet file, with the types of its columns: whole numbers, numbers, flags and texts. A missing figure is null, never zero, and the column
/// beside it, <c>..._missing</c>, says why; a text that is not there is null; lists and JSON in a cell stay texts, as in CSV. Title, licence, sources, version and the meaning of each column
/// are the file's metadata.
/// </summary>
public static class ParquetExport
{
    public const string Ending = ".parquet";

    /// <summary>Writes a new file.</summary>
    public static void Write(DatasetFiles files, Table table, string version, string path)
    {
        using FileStream to = File.Create(path);
        Write(files, table, version, to);
    }

    /// <summary>Writes to a stream, which stays open.</summary>
    public static void Write(DatasetFiles files, Table table, string version, Stream to)
    {
        ExportColumn[] columns = [.. ExportCell.Columns(table)];
        ParquetColumn[] written = [.. columns.Select(c => new ParquetColumn(c.Name, TypeOf(c), MayBeNull: !table.PrimaryKey.Contains(c.Name, StringComparer.Ordinal)))];
        int rows = 0;
        using (TableReader reader = files.Open(table))
        {
            while (reader.Read())
            {
                rows++;
                int next = 0;
                for (int i = 0; i < table.Columns.Count; i++)
                {
                    Column column = table.Columns[i];
                    string cell = reader.Text(i);
                    bool missing = ExportCell.IsMissing(column, cell, out string reason);
                    Add(written[next++], column, missing ? null : cell);
                    if (ExportCell.HasReason(table, column))
                    {
                        written[next++].Add(missing ? reason : null);
                    }
                }
            }
        }

        Licence licence = Licences.Find(table.Licence);
        ParquetFile.Write(
            to,
            written,
            rows,
            [
                ("title", table.Title),
                ("dataset", version),
                ("license", $"{licence.Name}: {licence.Title} {licence.Path}"),
                ("source", files.SourcesOf(table)),
                .. columns.Select(c => ($"description:{c.Name}", ExportCell.Meaning(c))),
            ]);
    }

    private static void Add(ParquetColumn to, Column column, string? cell)
    {
        switch (column.Type)
        {
            case ColumnType.Integer:
                to.Add(cell is null ? null : long.Parse(cell, CultureInfo.InvariantCulture));
                break;
            case ColumnType.Number:
                to.Add(cell is null ? null : double.Parse(cell, CultureInfo.InvariantCulture));
                break;
            case ColumnType.Flag:
                to.Add(cell is null ? null : cell == "true");
                break;
            default:
                to.Add(cell is { Length: 0 } && to.MayBeNull ? null : cell);
                break;
        }
    }

    private static ParquetType TypeOf(ExportColumn column) => column switch
    {
        { IsReason: true } => ParquetType.Text,
        { Of.Type: ColumnType.Integer } => ParquetType.Whole,
        { Of.Type: ColumnType.Number } => ParquetType.Number,
        { Of.Type: ColumnType.Flag } => ParquetType.Flag,
        _ => ParquetType.Text,
    };
}
