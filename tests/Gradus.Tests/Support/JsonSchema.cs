using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gradus.Tests.Support;

/// <summary>
/// A plain reading of the part of JSON Schema 2020-12 that this repository's schemas use, independent of the program. A
/// keyword it does not know fails, so that none goes unchecked.
/// </summary>
internal sealed class JsonSchema(JsonObject root)
{
    private static readonly string[] Annotations = ["$schema", "$id", "$defs", "title", "description"];

    public static JsonSchema Read(string file) => new(JsonNode.Parse(File.ReadAllText(file))!.AsObject());

    public bool Accepts(JsonNode? value) => Problem(value) is null;

    /// <summary>The first thing that does not hold, with its place; null when the value is valid.</summary>
    public string? Problem(JsonNode? value) => Problem(root, value, "$");

    private string? Problem(JsonObject schema, JsonNode? value, string path)
    {
        foreach ((string keyword, JsonNode? rule) in schema)
        {
            if (Check(keyword, rule!, schema, value, path) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private string? Check(string keyword, JsonNode rule, JsonObject schema, JsonNode? value, string path)
    {
        switch (keyword)
        {
            case "$ref":
                return Problem(Resolve(rule.GetValue<string>()), value, path);
            case "properties":
                return value is JsonObject o
                    ? o.Select(p => rule[p.Key] is JsonObject inner ? Problem(inner, p.Value, $"{path}.{p.Key}") : null).FirstOrDefault(p => p is not null)
                    : null;
            case "additionalProperties":
                return value is JsonObject map
                    ? map.Where(p => schema["properties"]?[p.Key] is null).Select(p => Other(rule, p.Value, $"{path}.{p.Key}")).FirstOrDefault(p => p is not null)
                    : null;
            case "items":
                return value is JsonArray items
                    ? items.Select((item, i) => Problem(rule.AsObject(), item, $"{path}[{i}]")).FirstOrDefault(p => p is not null)
                    : null;
            default:
                return Annotations.Contains(keyword) || Holds(keyword, rule, value) ? null : $"{path}: {keyword} {rule.ToJsonString()} does not hold for {value?.ToJsonString() ?? "null"}";
        }
    }

    private string? Other(JsonNode rule, JsonNode? value, string path) => rule is JsonObject inner
        ? Problem(inner, value, path)
        : rule.GetValue<bool>() ? null : $"{path}: no such member is allowed";

    private bool Holds(string keyword, JsonNode rule, JsonNode? value) => keyword switch
    {
        "type" => (rule is JsonArray types ? types.Select(t => t!.GetValue<string>()) : [rule.GetValue<string>()]).Any(t => IsOfType(t, value)),
        "enum" => rule.AsArray().Any(word => JsonNode.DeepEquals(word, value) || (Number(word) is { } a && a == Number(value))),
        "anyOf" => rule.AsArray().Any(s => Problem(s!.AsObject(), value, "") is null),
        "not" => Problem(rule.AsObject(), value, "") is not null,
        "minimum" => Number(value) is not { } n || n >= Number(rule),
        "maximum" => Number(value) is not { } n || n <= Number(rule),
        "minLength" => Text(value) is not { } t || t.EnumerateRunes().Count() >= Number(rule),
        "maxLength" => Text(value) is not { } t || t.EnumerateRunes().Count() <= Number(rule),
        "pattern" => Text(value) is not { } t || Regex.IsMatch(t, rule.GetValue<string>(), RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)),
        "minItems" => value is not JsonArray a || a.Count >= Number(rule),
        "maxItems" => value is not JsonArray a || a.Count <= Number(rule),
        "uniqueItems" => value is not JsonArray a || a.Select(i => i?.ToJsonString()).Distinct(StringComparer.Ordinal).Count() == a.Count,
        "required" => value is not JsonObject o || rule.AsArray().All(name => o.ContainsKey(name!.GetValue<string>())),
        "minProperties" => value is not JsonObject o || o.Count >= Number(rule),
        "propertyNames" => value is not JsonObject o || o.All(p => Problem(rule.AsObject(), p.Key, "") is null),
        _ => throw new NotSupportedException(keyword),
    };

    private JsonObject Resolve(string reference)
    {
        JsonNode at = root;
        foreach (string part in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            at = at[part] ?? throw new NotSupportedException(reference);
        }

        return at.AsObject();
    }

    private static bool IsOfType(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => value?.GetValueKind() == JsonValueKind.Number,
        "integer" => Number(value) is { } n && n == decimal.Truncate(n),
        _ => throw new NotSupportedException(type),
    };

    private static decimal? Number(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number ? decimal.Parse(node.ToJsonString(), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture) : null;

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
