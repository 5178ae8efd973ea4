using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gradus.Tests.Profiles;

/// <summary>
/// The keywords of JSON Schema draft 2020-12 that the profile's schema uses, checked the plain way. A keyword it does not
/// know fails, so that none goes unchecked.
/// </summary>
internal static class SchemaCheck
{
    public static bool Accepts(JsonObject schema, JsonNode? value) => schema.All(keyword => keyword.Key switch
    {
        "$schema" or "$id" or "title" or "description" => true,
        "type" => (keyword.Value is JsonArray types ? types.Select(t => t!.GetValue<string>()) : [keyword.Value!.GetValue<string>()]).Any(t => IsOfType(t, value)),
        "enum" => keyword.Value!.AsArray().Any(word => JsonNode.DeepEquals(word, value) || (Number(word) is { } a && a == Number(value))),
        "minimum" => Number(value) is not { } n || n >= Number(keyword.Value),
        "maximum" => Number(value) is not { } n || n <= Number(keyword.Value),
        "minLength" => Text(value) is not { } t || t.EnumerateRunes().Count() >= Number(keyword.Value),
        "maxLength" => Text(value) is not { } t || t.EnumerateRunes().Count() <= Number(keyword.Value),
        "pattern" => Text(value) is not { } t || Regex.IsMatch(t, keyword.Value!.GetValue<string>(), RegexOptions.ECMAScript, TimeSpan.FromSeconds(1)),
        "items" => value is not JsonArray items || items.All(i => Accepts(keyword.Value!.AsObject(), i)),
        "minItems" => value is not JsonArray items || items.Count >= Number(keyword.Value),
        "maxItems" => value is not JsonArray items || items.Count <= Number(keyword.Value),
        "uniqueItems" => value is not JsonArray items || items.Select(i => i?.ToJsonString()).Distinct().Count() == items.Count,
        "properties" => value is not JsonObject o || o.All(p => keyword.Value![p.Key] is not JsonObject inner || Accepts(inner, p.Value)),
        "additionalProperties" => value is not JsonObject o || o.Where(p => schema["properties"]?[p.Key] is null).All(p => AcceptsAny(keyword.Value!, p.Value)),
        "required" => value is not JsonObject o || keyword.Value!.AsArray().All(name => o.ContainsKey(name!.GetValue<string>())),
        "minProperties" => value is not JsonObject o || o.Count >= Number(keyword.Value),
        "not" => !Accepts(keyword.Value!.AsObject(), value),
        _ => throw new NotSupportedException(keyword.Key),
    });

    private static bool AcceptsAny(JsonNode schema, JsonNode? value) =>
        schema is JsonObject inner ? Accepts(inner, value) : schema.GetValue<bool>();

    private static bool IsOfType(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => Text(value) is not null,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        "number" => Number(value) is not null,
        "integer" => Number(value) is { } number && double.IsInteger(number),
        _ => throw new NotSupportedException(type),
    };

    private static double? Number(JsonNode? node) =>
        node?.GetValueKind() == JsonValueKind.Number ? double.Parse(node.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture) : null;

    private static string? Text(JsonNode? node) => node?.GetValueKind() == JsonValueKind.String ? node.GetValue<string>() : null;
}
