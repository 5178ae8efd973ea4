using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Schema;

/// <summary>
/// The records below an answer, each described once under the name of its type, so that whoever makes code from a schema gets one type for one thing. What is
/// said of the place where one stands stays there.
/// </summary>
/// <param name="whole">The exporter's schema of the answer, its records marked.</param>
internal sealed class SharedRecords(JsonObject whole)
{
    private const string Record = "$record";

    /// <summary>What makes up a record, wherever it stands.</summary>
    private static readonly string[] Own = ["properties", "required", "additionalProperties"];

    private readonly SortedDictionary<string, JsonObject> _records = new(StringComparer.Ordinal);

    /// <summary>The records that were named so far, ascending by name.</summary>
    public IReadOnlyDictionary<string, JsonObject> Records => _records;

    /// <summary>Marks a record below the answer with its name.</summary>
    public static JsonNode Mark(JsonSchemaExporterContext at, JsonNode node)
    {
        if (at.Path.Length > 0 && at.TypeInfo.Kind == JsonTypeInfoKind.Object && node is JsonObject schema && schema.ContainsKey("properties"))
        {
            schema[Record] = NameOf(at.TypeInfo.Type);
        }

        return node;
    }

    /// <summary>A copy of a part of the schema in which names stand for its records.</summary>
    public JsonNode Named(JsonNode node)
    {
        switch (node)
        {
            case JsonArray list:
                return new JsonArray([.. list.Select(one => one is null ? null : Named(one))]);
            case JsonObject schema when (string?)(schema["$ref"] as JsonValue) is { Length: > 1 } at:
                return Repeated(schema, At(at));
            case JsonObject schema when schema.ContainsKey(Record):
                return Reference(schema);
            case JsonObject schema:
                return new JsonObject(schema.Select(m => KeyValuePair.Create(m.Key, m.Value is null ? null : Named(m.Value))));
            default:
                return node.DeepClone();
        }
    }

    /// <summary>The exporter leads from a type's second place to its first, which has a name now.</summary>
    private JsonNode Repeated(JsonObject here, JsonNode first)
    {
        JsonObject schema = Named(first).AsObject();
        schema.Remove("description");
        if (here["description"] is { } said)
        {
            schema["description"] = said.DeepClone();
        }

        return schema;
    }

    private JsonObject Reference(JsonObject schema)
    {
        string name = (string)schema[Record]!;
        if (!_records.ContainsKey(name))
        {
            // Named before it is filled, since a record may hold itself.
            var record = new JsonObject { ["type"] = "object" };
            _records[name] = record;
            foreach (string key in Own.Where(schema.ContainsKey))
            {
                record[key] = Named(schema[key]!);
            }
        }

        JsonNode reference = new JsonObject { ["$ref"] = "#/$defs/" + name };
        JsonObject here = schema["type"] is JsonArray ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference.AsObject();
        foreach ((string key, JsonNode? value) in schema.Where(m => m.Key is not ("type" or Record) && !Own.Contains(m.Key, StringComparer.Ordinal)))
        {
            here[key] = value?.DeepClone();
        }

        return here;
    }

    private JsonNode At(string pointer)
    {
        JsonNode at = whole;
        foreach (string step in pointer[2..].Split('/'))
        {
            at = (at is JsonArray list ? list[int.Parse(step)] : at[step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)])!;
        }

        return at;
    }

    private static string NameOf(Type type) =>
        type == typeof(FigureOf<int>) ? "wholeFigure"
        : type == typeof(FigureOf<bool>) ? "yesOrNo"
        : type == typeof(FigureOf<decimal>) || type == typeof(FigureOf<double>) ? "figure"
        : JsonNamingPolicy.CamelCase.ConvertName(type.Name.EndsWith("Contract", StringComparison.Ordinal) ? type.Name[..^"Contract".Length] : type.Name);
}
