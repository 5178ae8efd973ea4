using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gradus.Sources.Yaml;

/// <summary>Values of checked YAML as JSON and back.</summary>
public static class YamlJson
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The value as compact JSON, keys in file order: bare numbers and flags keep their kind, all else is text.</summary>
    public static string ToJson(YamlNode node) => ToNode(node)?.ToJsonString(Compact) ?? "null";

    /// <summary>A JSON value as YAML on one line.</summary>
    public static string ToFlow(JsonNode? value) => value switch
    {
        null => "null",
        JsonArray list => "[" + string.Join(", ", list.Select(ToFlow)) + "]",
        JsonObject group => "{" + string.Join(", ", group.Select(m => m.Key + ": " + ToFlow(m.Value))) + "}",
        _ when value.GetValueKind() == JsonValueKind.String => YamlText.Flow(value.GetValue<string>()),
        _ => value.ToJsonString(Compact),
    };

    private static JsonNode? ToNode(YamlNode node) => node switch
    {
        YamlMapping group => ObjectOf(group),
        YamlSequence list => new JsonArray([.. list.Items.Select(ToNode)]),
        YamlScalar { IsNull: true } => null,
        YamlScalar { IsPlain: true, Value: "true" } => JsonValue.Create(true),
        YamlScalar { IsPlain: true, Value: "false" } => JsonValue.Create(false),
        YamlScalar { IsPlain: true } bare when decimal.TryParse(
            bare.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) =>
            JsonValue.Create(number),
        YamlScalar text => JsonValue.Create(text.Value),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private static JsonObject ObjectOf(YamlMapping group)
    {
        var value = new JsonObject();
        foreach (KeyValuePair<YamlScalar, YamlNode> entry in group.Entries)
        {
            value[entry.Key.Value] = ToNode(entry.Value);
        }

        return value;
    }
}
