using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NJsonSchema.CodeGeneration.CSharp;
using NSwag.CodeGeneration.CSharp;

namespace Gradus.Tests.Api;

/// <summary>
/// A client that a generator makes from the description and the compiler compiles: nobody wrote a line of it for this interface. The generator (NSwag) reads
/// OpenAPI 3.0, so what 3.1 says otherwise is said the older way first: a type or null, one of several types, a schema that lets everything pass.
/// </summary>
internal static class GeneratedClient
{
    private const string Name = "GradusClient";

    /// <summary>The type of the client.</summary>
    /// <param name="description">OpenAPI 3.1.</param>
    public static async Task<Type> From(JsonNode description)
    {
        NSwag.OpenApiDocument document = await NSwag.OpenApiDocument.FromJsonAsync(Older(description).ToJsonString(), TestContext.Current.CancellationToken);
        var settings = new CSharpClientGeneratorSettings { ClassName = Name, UseBaseUrl = false, GenerateOptionalParameters = true };
        settings.CSharpGeneratorSettings.Namespace = "Generated";
        settings.CSharpGeneratorSettings.JsonLibrary = CSharpJsonLibrary.NewtonsoftJson;
        settings.CSharpGeneratorSettings.GenerateDataAnnotations = false;

        // What nobody said is not sent.
        settings.CSharpGeneratorSettings.GenerateOptionalPropertiesAsNullable = true;
        settings.CSharpGeneratorSettings.GenerateDefaultValues = false;
        settings.CSharpGeneratorSettings.GenerateNullableReferenceTypes = true;
        string code = new CSharpClientGenerator(document, settings).GenerateFile();
        SyntaxTree tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(documentationMode: DocumentationMode.None), cancellationToken: TestContext.Current.CancellationToken);
        IEnumerable<MetadataReference> libraries = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file is "netstandard.dll" or "mscorlib.dll" or "Newtonsoft.Json.dll"))
            .Select(path => MetadataReference.CreateFromFile(path));
        var made = CSharpCompilation.Create("Generated", [tree], libraries, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var bytes = new MemoryStream();
        Assert.Empty(made.Emit(bytes, cancellationToken: TestContext.Current.CancellationToken).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString()));
        return Assembly.Load(bytes.ToArray()).GetType($"Generated.{Name}", throwOnError: true)!;
    }

    private static JsonNode Older(JsonNode description)
    {
        JsonNode older = Schemas(description.DeepClone(), names: false);
        older["openapi"] = "3.0.3";
        return older;
    }

    /// <param name="node">A part of the description.</param>
    /// <param name="names">True where its members are names and not words of a schema.</param>
    private static JsonNode Schemas(JsonNode node, bool names)
    {
        switch (node)
        {
            case JsonArray list:
                return new JsonArray([.. list.Select(one => one is null ? null : Schemas(one.DeepClone(), names: false))]);
            case not JsonObject:
                return node.DeepClone();
        }

        var to = new JsonObject();
        foreach ((string key, JsonNode? value) in node.AsObject())
        {
            to[key] = !names && key is "example" or "default" or "enum" || value is null ? value?.DeepClone()
                : (names || key == "items") && value is JsonValue free && free.TryGetValue(out bool passes) && passes ? new JsonObject()
                : Schemas(value, names: !names && key is "properties" or "schemas");
        }

        if (!names)
        {
            OrNull(to);
        }

        return to;
    }

    private static void OrNull(JsonObject schema)
    {
        if (schema["type"] is JsonArray types)
        {
            string[] others = [.. types.Select(t => (string)t!).Where(t => t != "null")];
            if (others.Length < types.Count)
            {
                schema["nullable"] = true;
            }

            schema.Remove("type");
            if (others.Length == 1)
            {
                schema["type"] = others[0];
            }
            else
            {
                Free(schema);
            }
        }

        // Beside a type it bounds what the type says already.
        if (schema["anyOf"] is JsonArray && (schema.ContainsKey("type") || schema.ContainsKey("nullable")))
        {
            schema.Remove("anyOf");
        }
        else if (schema["anyOf"] is JsonArray forms)
        {
            if (forms.FirstOrDefault(IsNull) is { } none)
            {
                forms.Remove(none);
                schema["nullable"] = true;
            }

            if (forms is [JsonObject only])
            {
                schema.Remove("anyOf");
                schema["oneOf"] = new JsonArray(only.DeepClone());
            }
            else
            {
                Free(schema);
            }
        }

        if (schema["enum"] is JsonArray words && words.Any(w => w is null))
        {
            schema["enum"] = new JsonArray([.. words.Where(w => w is not null).Select(w => w!.DeepClone())]);
            schema["nullable"] = true;
            schema["type"] ??= "string";
        }
    }

    /// <summary>One of several types is beyond 3.0: anything passes.</summary>
    private static void Free(JsonObject schema)
    {
        foreach (string word in schema.Select(m => m.Key).Where(word => word is not ("description" or "nullable")).ToArray())
        {
            schema.Remove(word);
        }
    }

    /// <summary>"Null" as it stands after its own words were said the older way, and before.</summary>
    private static bool IsNull(JsonNode? schema) => schema is JsonObject { Count: 1 } only && only["type"] is JsonValue type && (string?)type == "null";
}
