using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Verbs;
using Gradus.App.Verbs.Schema;

namespace Gradus.App.Api;

/// <summary>The HTTP interface described as OpenAPI 3.1, made from the questions and the answers themselves.</summary>
public static class OpenApiDocument
{
    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<string> Made = new(() => Make().ToJsonString(Layout) + "\n");

    private static readonly (int Status, string Words)[] Refusals =
    [
        (400, "The question cannot be used as given: field, what was given, what is allowed"),
        (404, "There is no degree of this id"),
        (422, "The question was understood and has no answer"),
        (429, "Too many requests; Retry-After says how long to wait"),
    ];

    private static readonly (int Status, string Words)[] RefusedBodies =
    [
        (413, "The body is too large"),
        (415, "The body is not application/json"),
    ];

    /// <summary>As <c>/api/v1/openapi.json</c> gives it.</summary>
    public static string Text => Made.Value;

    private static JsonObject Make()
    {
        var schemas = new OpenApiSchemas();
        var paths = new JsonObject();
        foreach (Verb verb in KnownVerbs.All)
        {
            var operations = new JsonObject();
            if (ApiRoutes.HasAddress(verb))
            {
                operations["get"] = Get(verb, schemas);
            }

            operations["post"] = Post(verb, schemas);
            paths[ApiRoutes.Of(verb)] = operations;
        }

        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "Gradus",
                ["version"] = "1.0.0",
                ["description"] = "Every answer of the command line, byte for byte. No cookie counts, nothing is kept; a profile is posted with the question and forgotten with the answer. Every figure carries source, year and grade; null is not zero: status says why a figure is missing.",
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas.All(), ["responses"] = Problems() },
        };
    }

    private static JsonObject Get(Verb verb, OpenApiSchemas schemas)
    {
        JsonObject operation = Operation(verb, verb.Name, schemas);
        operation["parameters"] = new JsonArray([.. verb.Open.Select(part => Parameter(verb, part))]);
        if (!verb.TellsOfMoney)
        {
            operation["responses"]!.AsObject().Insert(1, "304", new JsonObject { ["description"] = "What If-None-Match names still holds" });
        }

        return operation;
    }

    private static JsonObject Post(Verb verb, OpenApiSchemas schemas)
    {
        JsonObject operation = Operation(verb, verb.Name + "-post", schemas);
        var members = new JsonObject { ["question"] = schemas.Add(verb.Name + "-parts", QuestionSchemas.Object(verb.Open)) };
        var example = new JsonObject { ["question"] = ApiExamples.Question(verb) };
        if (verb.TakesPerson)
        {
            members["profile"] = new JsonObject { ["$ref"] = schemas.Named("profile") };
            example["profile"] = ApiExamples.Profile();
        }

        var body = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = members };
        if (verb.NeedsPerson)
        {
            body["required"] = new JsonArray("profile");
        }

        operation["requestBody"] = new JsonObject
        {
            ["required"] = true,
            ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schemas.Add(verb.Name + "-request", body), ["example"] = example } },
        };
        foreach ((int status, _) in RefusedBodies)
        {
            operation["responses"]![$"{status}"] = Reference(status);
        }

        return operation;
    }

    private static JsonObject Operation(Verb verb, string id, OpenApiSchemas schemas)
    {
        JsonObject[] forms = [.. verb.Answers.Select(a => new JsonObject { ["$ref"] = schemas.Named(a.Schema) })];
        var responses = new JsonObject
        {
            ["200"] = new JsonObject
            {
                ["description"] = $"As gradus {verb.Command} --json answers",
                ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = forms.Length == 1 ? forms[0] : new JsonObject { ["anyOf"] = new JsonArray(forms) } } },
            },
        };
        foreach ((int status, _) in Refusals)
        {
            responses[$"{status}"] = Reference(status);
        }

        return new JsonObject { ["operationId"] = id, ["summary"] = verb.About, ["responses"] = responses };
    }

    private static JsonObject Parameter(Verb verb, Parameter part)
    {
        JsonObject schema = part.Schema();
        var parameter = new JsonObject { ["name"] = part.Name, ["in"] = "query", ["description"] = schema["description"]!.DeepClone() };
        schema.Remove("description");
        if (part.IsRequired)
        {
            parameter["required"] = true;
        }

        parameter["schema"] = schema;
        if (ApiExamples.Question(verb)[part.Name] is { } example)
        {
            parameter["example"] = example.DeepClone();
        }

        return parameter;
    }

    private static JsonObject Problems()
    {
        var problems = new JsonObject();
        foreach ((int status, string words) in Refusals.Concat(RefusedBodies))
        {
            problems[$"problem-{status}"] = new JsonObject
            {
                ["description"] = words,
                ["content"] = new JsonObject { [ProblemContract.MediaType] = new JsonObject { ["schema"] = new JsonObject { ["$ref"] = "#/components/schemas/problem" } } },
            };
        }

        return problems;
    }

    private static JsonObject Reference(int status) => new() { ["$ref"] = $"#/components/responses/problem-{status}" };
}
