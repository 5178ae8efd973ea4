using System.Text.Json;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Programs;

/// <summary>What the tables share that hold facts of named programs.</summary>
internal static class FactTables
{
    public static Column Program { get; } = new("program", ColumnType.Text, "Slug");

    public static Column Fact { get; } = new("fact", ColumnType.Integer, "Position of the fact within the program's record", null, 1, 1000);

    public static TableReference Reference { get; } = new(["program", "fact"], "program_facts", ["program", "position"]);

    /// <summary>Empty where there is no such text.</summary>
    public static string Text(JsonElement of, string key) =>
        of.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    public static string Number(JsonElement of, string key) =>
        of.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Number ? TableWriter.Number(value.GetDouble(), 2) : Missing.NotReported;

    /// <summary>The list of a key, made where there is none.</summary>
    public static List<T> ListOf<TKey, T>(Dictionary<TKey, List<T>> map, TKey key)
        where TKey : notnull
    {
        if (!map.TryGetValue(key, out List<T>? list))
        {
            map.Add(key, list = []);
        }

        return list;
    }
}
