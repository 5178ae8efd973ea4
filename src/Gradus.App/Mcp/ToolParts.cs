using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.App.Verbs;
using Gradus.App.Verbs.Schema;
using ModelContextProtocol.Protocol;

namespace Gradus.App.Mcp;

/// <summary>What the tools take: the parts of the verbs' questions, and which part of a long answer is wanted.</summary>
internal static class ToolParts
{
    /// <summary>Rows of an answer where a model asks for no number.</summary>
    public const int Rows = 10;

    private const int LongestPart = 200;

    private const int FurthestFrom = 100_000;

    public static Parameter<string> Part { get; } = Parameters.Text("part", "The part of the answer that is wanted in full, as a JSON Pointer such as /items/0; a short answer names what it left out", "Part", LongestPart);

    public static Parameter<int> From { get; } = Parameters.Whole("from", "Where part is a list: entries to leave out at its beginning", "From", 0, FurthestFrom) with { Usual = "0" };

    /// <summary>Every verb as a model asks it.</summary>
    public static IReadOnlyList<Verb> Verbs { get; } = [.. KnownVerbs.All.Select(verb => verb with { Shown = [.. verb.Shown, Part, From] })];

    /// <summary>The tool of a verb.</summary>
    public static Tool Of(Verb verb) => new()
    {
        Name = verb.Name,
        Description = $"{verb.About} {(verb.NeedsPerson ? "Needs profile: who asks." : verb.TakesPerson ? "With profile it is answered for that person." : "")}".TrimEnd(),
        InputSchema = Schema(verb),
        Annotations = new ToolAnnotations { ReadOnlyHint = true, DestructiveHint = false, IdempotentHint = true, OpenWorldHint = false },
    };

    private static JsonElement Schema(Verb verb)
    {
        JsonObject schema = QuestionSchemas.Object(verb.Open);
        JsonObject properties = schema["properties"]!.AsObject();
        if (properties[RowParts.LimitName] is JsonObject limit)
        {
            limit["default"] = Rows;
        }

        if (verb.TakesPerson)
        {
            properties[SubjectParameters.Profile.Name] = new JsonObject
            {
                ["type"] = "object",
                ["description"] = $"Who asks, everything in it optional: residency, background, job, goal, study, budget, require ... The resource {McpResources.Profile} says each field, {McpResources.SchemaOf("profile")} its form. It is forgotten with the answer.",
            };
        }

        using var document = JsonDocument.Parse(schema.ToJsonString());
        return document.RootElement.Clone();
    }

    /// <summary>The number of rows that a model gets where it asks for none.</summary>
    public static JsonElement UsualRows { get; } = Number(Rows);

    private static JsonElement Number(int value)
    {
        using var document = JsonDocument.Parse(value.ToString(CultureInfo.InvariantCulture));
        return document.RootElement.Clone();
    }
}
