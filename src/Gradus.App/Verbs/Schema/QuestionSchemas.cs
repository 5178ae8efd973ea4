using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.App.Questions;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Verbs.Outside;

namespace Gradus.App.Verbs.Schema;

/// <summary>What can be asked of each verb, as JSON Schema (2020-12): the parts of its question as the members of an object.</summary>
public static class QuestionSchemas
{
    private const string Ending = "-question";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The verbs that ask, with the parts of their questions.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<Parameter>> Verbs { get; } = new SortedDictionary<string, IReadOnlyList<Parameter>>(
        KnownVerbs.All.Where(verb => verb.Parts.Count > 0).ToDictionary(verb => verb.Name, verb => verb.Parts, StringComparer.Ordinal), StringComparer.Ordinal)
    {
        ["drop"] = KeepingQuestions.Drop,
        ["figure"] = KeepingQuestions.Figure,
        ["forget"] = KeepingQuestions.Forget,
        ["keep"] = KeepingQuestions.Keep,
        ["note"] = KeepingQuestions.Note,
        ["track"] = KeepingQuestions.Track,
        ["watch"] = KeepingQuestions.Watch,
        ["outside"] = OutsideQuestion.Whole,
    };

    public static IReadOnlyList<string> Names { get; } = [.. Verbs.Keys.Select(verb => verb + Ending)];

    /// <summary>The schema of a name, as text.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static string Of(string name)
    {
        string verb = name[..^Ending.Length];
        IReadOnlyList<Parameter> parts = Verbs[verb];
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = $"https://gradus.example/schemas/{name}.schema.json",
            ["title"] = $"What can be asked of gradus {verb}",
        };
        foreach ((string key, JsonNode? value) in Object(parts))
        {
            schema[key] = value?.DeepClone();
        }

        return schema.ToJsonString(Layout) + "\n";
    }

    /// <summary>The members of an object that holds parts of a question, and no other.</summary>
    internal static JsonObject Object(IReadOnlyList<Parameter> parts)
    {
        var properties = new JsonObject();
        foreach (Parameter part in parts)
        {
            properties[part.Name] = part.Schema();
        }

        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (parts.Any(p => p.IsRequired))
        {
            schema["required"] = new JsonArray([.. parts.Where(p => p.IsRequired).Select(p => (JsonNode)p.Name)]);
        }

        return schema;
    }
}
