using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Gradus.Tests.Support;

/// <summary>A JSON Schema, read by somebody else's reader (JsonSchema.Net), so that the program's own idea of it is not its judge.</summary>
internal sealed class JsonSchema
{
    private static readonly EvaluationOptions Options = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly Json.Schema.JsonSchema _schema;

    /// <param name="root">The schema.</param>
    /// <param name="named">Schemas that it names.</param>
    public JsonSchema(JsonNode root, params IEnumerable<JsonNode> named)
    {
        var options = new BuildOptions { SchemaRegistry = new SchemaRegistry() };
        foreach (JsonNode other in named)
        {
            Json.Schema.JsonSchema.FromText(other.ToJsonString(), options);
        }

        _schema = Json.Schema.JsonSchema.FromText(root.ToJsonString(), options);
    }

    public static JsonSchema Read(string file) => new(JsonNode.Parse(File.ReadAllText(file))!);

    public bool Accepts(JsonNode? value) => Evaluate(value).IsValid;

    /// <summary>The first thing that does not hold, with its place; null when the value is valid.</summary>
    public string? Problem(JsonNode? value)
    {
        EvaluationResults results = Evaluate(value);
        return results.IsValid
            ? null
            : (results.Details ?? []).Where(d => d.Errors is { Count: > 0 }).Select(d => $"{d.InstanceLocation}: {string.Join("; ", d.Errors!.Values)}").FirstOrDefault() ?? "not valid";
    }

    private EvaluationResults Evaluate(JsonNode? value) => _schema.Evaluate(JsonSerializer.SerializeToElement(value), Options);
}
