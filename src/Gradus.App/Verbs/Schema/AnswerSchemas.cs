using System.ComponentModel;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Data;
using Gradus.App.Verbs.Find;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Verbs.Outside;

namespace Gradus.App.Verbs.Schema;

/// <summary>The JSON Schemas (2020-12) of the answers, made from the records that the answers are written from.</summary>
public static class AnswerSchemas
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The command of each schema, and the record it describes.</summary>
    private static readonly (string Name, string Command, Func<JsonTypeInfo> Type)[] All =
    [
        .. new (string Name, string Command, Func<JsonTypeInfo> Type)[]
        {
            ("data-build", "data build", () => DataJson.Plain.BuildAnswer),
            ("data-changes", "data changes", () => DataJson.Plain.ChangesAnswer),
            ("data-verify", "data verify", () => DataJson.Plain.VerifyAnswer),
            ("list", "list", () => ListJson.Plain.ListContract),
            ("outside", "outside", () => OutsideJson.Plain.OutsideContract),
            ("problem", "", () => ProblemJson.Plain.ProblemContract),
            ("reproduce", "data reproduce", () => ReproduceJson.Plain.ReproduceContract),
            ("school-list", "find", () => FindJson.Plain.SchoolListContract),
            ("watch", "watch", () => WatchJson.Plain.WatchContract),
        }
        .Concat(KnownVerbs.All.SelectMany(verb => verb.Answers.Select(a => (Name: a.Schema, verb.Command, a.Type))))
        .OrderBy(a => a.Name, StringComparer.Ordinal),
    ];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(a => a.Name)];

    /// <summary>The schema of a name, as text.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Of(string name)
    {
        (_, string command, Func<JsonTypeInfo> make) = All.Single(a => a.Name == name);
        JsonTypeInfo type = make();
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"https://gradus.example/schemas/{name}.schema.json",
            ["title"] = command.Length > 0 ? $"Answer of gradus {command} --json" : "A question that cannot be answered as it was asked",
        };
        if (type.Type.GetCustomAttribute<DescriptionAttribute>() is { } said)
        {
            schema["description"] = said.Description;
        }

        var options = new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = (at, node) => SharedRecords.Mark(at, Describe(at, node)) };
        JsonObject whole = JsonSchemaExporter.GetJsonSchemaAsNode(type, options).AsObject();
        var shared = new SharedRecords(whole);
        foreach ((string key, JsonNode? value) in whole)
        {
            schema[key] = value is null ? null : shared.Named(value);
        }

        if (shared.Records is { Count: > 0 } records)
        {
            schema["$defs"] = new JsonObject(records.Select(r => KeyValuePair.Create(r.Key, (JsonNode?)r.Value)));
        }

        return schema.ToJsonString(Layout) + "\n";
    }

    /// <summary>Adds what attributes say: descriptions, words, bounds, months; and that every name is always there.</summary>
    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        if (node is not JsonObject schema)
        {
            return node;
        }

        if (context.TypeInfo.Kind == JsonTypeInfoKind.Object && schema.ContainsKey("properties"))
        {
            schema["required"] = new JsonArray([.. context.TypeInfo.Properties.Where(IsAlwaysThere).Select(p => (JsonNode)p.Name)]);
        }

        if (context.PropertyInfo is not { } property)
        {
            return schema;
        }

        if (Find<DescriptionAttribute>(property) is { } said)
        {
            schema["description"] = said.Description;
        }

        JsonObject value = schema["items"] as JsonObject ?? schema;
        if (Find<WordsAttribute>(property) is { } words)
        {
            bool orNull = value["type"] is JsonArray;
            value.Remove("type");
            value["enum"] = new JsonArray([.. words.Words.Select(w => (JsonNode?)w), .. orNull ? [null] : Array.Empty<JsonNode?>()]);
        }

        if (Find<LeastAttribute>(property) is { } bounds)
        {
            schema["minimum"] = bounds.Least;
            if (double.IsFinite(bounds.Most))
            {
                schema["maximum"] = bounds.Most;
            }
        }

        if (Find<MonthAttribute>(property) is not null)
        {
            schema["pattern"] = MonthAttribute.Pattern;
        }

        return schema;
    }

    private static bool IsAlwaysThere(JsonPropertyInfo property) => Find<JsonIgnoreAttribute>(property) is null;

    private static T? Find<T>(JsonPropertyInfo property)
        where T : Attribute =>
        Find<T>(property.AssociatedParameter?.AttributeProvider) ?? Find<T>(property.AttributeProvider);

    private static T? Find<T>(ICustomAttributeProvider? of)
        where T : Attribute => of?.GetCustomAttributes(typeof(T), inherit: true).OfType<T>().FirstOrDefault();
}
