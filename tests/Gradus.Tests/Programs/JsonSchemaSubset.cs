using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gradus.Tests.Programs;

/// <summary>
/// A plain reading of the part of JSON Schema 2020-12 that the schemas of this repository use, independent of the readers;
/// an unknown keyword fails.
/// </summary>
internal static class JsonSchemaSubset
{
    /// <summary>True when the value is valid.</summary>
    public static bool IsValid(JsonNode? value, JsonObject schema) => schema.All(k => Holds(k.Key, k.Value!, value, schema));

    private static bool Holds(string keyword, JsonNode rule, JsonNode? value, JsonObject schema) => keyword switch
    {
        "$schema" or "title" or "description" => true,
        "type" => IsType(value, rule.GetValue<string>()),
        "enum" => rule.AsArray().Any(v => JsonNode.DeepEquals(v, value)),
        "anyOf" => rule.AsArray().Any(s => IsValid(value, s!.AsObject())),
        "minimum" => value?.GetValueKind() != JsonValueKind.Number || Number(value) >= Number(rule),
        "maximum" => value?.GetValueKind() != JsonValueKind.Number || Number(value) <= Number(rule),
        "minLength" => Text(value) is not { } t || t.Length >= Number(rule),
        "maxLength" => Text(value) is not { } t || t.Length <= Number(rule),
        "pattern" => Text(value) is not { } t || Regex.IsMatch(t, rule.GetValue<string>(), RegexOptions.None, TimeSpan.FromSeconds(1)),
        "items" => value is not JsonArray a || a.All(i => IsValid(i, rule.AsObject())),
        "minItems" => value is not JsonArray a || a.Count >= Number(rule),
        "maxItems" => value is not JsonArray a || a.Count <= Number(rule),
        "uniqueItems" => value is not JsonArray a || a.Select(i => i?.ToJsonString()).Distinct(StringComparer.Ordinal).Count() == a.Count,
        "required" => value is not JsonObject o || rule.AsArray().All(k => o.ContainsKey(k!.GetValue<string>())),
        "minProperties" => value is not JsonObject o || o.Count >= Number(rule),
        "propertyNames" => value is not JsonObject o || o.All(m => IsValid(m.Key, rule.AsObject())),
        "properties" => value is not JsonObject o || rule.AsObject().All(p => !o.ContainsKey(p.Key) || IsValid(o[p.Key], p.Value!.AsObject())),
        "additionalProperties" => value is not JsonObject o || Additional(o, rule, schema),
        _ => throw new NotSupportedException(keyword),
    };

    private static bool Additional(JsonObject value, JsonNode rule, JsonObject schema)
    {
        IEnumerable<KeyValuePair<string, JsonNode?>> others = value.Where(m => schema["properties"]?[m.Key] is null);
        return rule is JsonObject shape ? others.All(m => IsValid(m.Value, shape)) : !others.Any();
    }

    private static bool IsType(JsonNode? value, string type) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => Text(value) is not null,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() is JsonValueKind.Number,
        "integer" => value?.GetValueKind() is JsonValueKind.Number && Number(value) == Math.Floor(Number(value)),
        _ => throw new NotSupportedException(type),
    };

    private static string? Text(JsonNode? value) => value?.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;

    private static double Number(JsonNode value) => JsonSerializer.Deserialize<double>(value.ToJsonString());
}
