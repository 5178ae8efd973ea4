using System.Text.Json;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Compiler;

/// <summary>Writes a table's columns, keys and references as a Frictionless Table Schema.</summary>
internal static class TableSchema
{
    public static void Write(Utf8JsonWriter json, Table table)
    {
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (Column column in table.Columns)
        {
            WriteField(json, column);
        }

        json.WriteEndArray();
        WriteList(json, "missingValues", Missing.Tokens);
        WriteList(json, "primaryKey", table.PrimaryKey);
        if (table.References.Count > 0)
        {
            json.WriteStartArray("foreignKeys");
            foreach (TableReference reference in table.References)
            {
                WriteReference(json, reference);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type switch
        {
            ColumnType.Integer => "integer",
            ColumnType.Number => "number",
            ColumnType.Flag => "boolean",
            _ => "string",
        });
        json.WriteString("description", column.Description);
        if (column.Unit is not null)
        {
            json.WriteString("unit", column.Unit);
        }

        if (column.Minimum is not null || column.Maximum is not null)
        {
            json.WriteStartObject("constraints");
            WriteBound(json, "minimum", column.Minimum);
            WriteBound(json, "maximum", column.Maximum);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteBound(Utf8JsonWriter json, string name, double? bound)
    {
        if (bound is { } value)
        {
            json.WriteNumber(name, value);
        }
    }

    private static void WriteReference(Utf8JsonWriter json, TableReference reference)
    {
        json.WriteStartObject();
        WriteList(json, "fields", reference.Columns);
        json.WriteStartObject("reference");
        json.WriteString("resource", reference.Table);
        WriteList(json, "fields", reference.TargetColumns);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (string value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
