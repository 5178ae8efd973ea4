using System.Text.Json;
using Gradus.Sources.Dataset;

namespace Gradus.App.Verbs.Data.Exports;

/// <summary>
/// A table as JSON: its name, title, licence, and one object for each row. A missing figure is null, and the row's
/// <c>missing</c> gives the reason by column.
/// </summary>
public static class JsonExport
{
    public static void Write(DatasetFiles files, Table table, string version, Stream to)
    {
        using var json = new Utf8JsonWriter(to);
        json.WriteStartObject();
        json.WriteString("dataset", version);
        json.WriteString("table", table.Name);
        json.WriteString("title", table.Title);
        json.WriteString("license", Licences.Find(table.Licence).Name);
        json.WriteStartArray("rows");
        using (TableReader rows = files.Open(table))
        {
            while (rows.Read())
            {
                WriteRow(json, table, rows);
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, Table table, TableReader row)
    {
        json.WriteStartObject();
        var missing = new List<(string Column, string Reason)>();
        for (int i = 0; i < table.Columns.Count; i++)
        {
            Column column = table.Columns[i];
            string cell = row.Text(i);
            json.WritePropertyName(column.Name);
            if (ExportCell.IsMissing(column, cell, out string reason))
            {
                json.WriteNullValue();
                missing.Add((column.Name, reason));
            }
            else
            {
                WriteValue(json, column, cell);
            }
        }

        if (missing.Count > 0)
        {
            json.WriteStartObject("missing");
            foreach ((string column, string reason) in missing)
            {
                json.WriteString(column, reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, Column column, string cell)
    {
        switch (column.Type)
        {
            case ColumnType.Integer or ColumnType.Number or ColumnType.Json:
                json.WriteRawValue(cell);
                break;
            case ColumnType.Flag:
                json.WriteBooleanValue(cell == "true");
                break;
            case ColumnType.Words:
                WriteList(json, cell.Split(' ', StringSplitOptions.RemoveEmptyEntries));
                break;
            case ColumnType.Texts:
                WriteList(json, cell.Split(" | ", StringSplitOptions.RemoveEmptyEntries));
                break;
            default:
                json.WriteStringValue(cell);
                break;
        }
    }

    private static void WriteList(Utf8JsonWriter json, IEnumerable<string> texts)
    {
        json.WriteStartArray();
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
