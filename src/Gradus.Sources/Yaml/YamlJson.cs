using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Yaml;

/// <summary>Values of checked YAML as JSON and back.</summary>
public static class YamlJson
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value as compact JSON, keys in file order: bare numbers and flags keep their kind, all else is text.</summary>
    public static string ToJson(Node node) => ToNode(node)?.ToJsonString(Compact) ?? "null";

    /// <summary>A JSON value as YAML on one line.</summary>
    public static string ToFlow(JsonNode? value) => value switch
    {
        null => "null",
        JsonArray list => "[" + string.Join(", ", list.Select(ToFlow)) + "]",
        JsonObject group => "{" + string.Join(", ", group.Select(m => m.Key + ": " + ToFlow(m.Value))) + "}",
        _ when value.GetValueKind() == JsonValueKind.String => YamlText.Flow(value.GetValue<string>()),
        _ => value.ToJsonString(Compact),
    };

    private static JsonNode? ToNode(Node node) => node switch
    {
        MappingNode group => ObjectOf(group),
        SequenceNode list => new JsonArray([.. list.Items.Select(ToNode)]),
        ScalarNode { Kind: ScalarKind.Null } => null,
        ScalarNode { IsPlain: true, Text: "true" } => JsonValue.Create(true),
        ScalarNode { IsPlain: true, Text: "false" } => JsonValue.Create(false),
        ScalarNode { IsPlain: true } bare when decimal.TryParse(
            bare.Text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) =>
            JsonValue.Create(number),
        ScalarNode text => JsonValue.Create(text.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static JsonObject ObjectOf(MappingNode group)
    {
        var value = new JsonObject();
        foreach (Entry entry in group.Entries)
        {
            value[entry.Key] = ToNode(entry.Value);
        }

        return value;
    }
}
