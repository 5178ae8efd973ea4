using System.Text.Json.Nodes;
using Gradus.Sources.Schemas;
using Gradus.Sources.Yaml;

namespace Gradus.Tests.Sources;

/// <summary>The schema of a file that people edit takes what its reader takes.</summary>
public sealed class HandWrittenSchemaTests
{
    public static TheoryData<string> Names => [.. HandWrittenSchemas.All.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ShippedFiles_FitTheirSchema_AndAForeignKeyDoesNot(string name)
    {
        HandWrittenSchema schema = HandWrittenSchemas.Find(name)!;
        var json = new JsonSchema(JsonNode.Parse(schema.Write())!.AsObject());
        string[] files = Directory.GetFiles(Path.Combine(SourceFiles.Data, Path.GetDirectoryName(schema.File)!), Path.GetFileName(schema.File));
        Assert.NotEmpty(files);
        Assert.All(files, file =>
        {
            FileNode read = YamlNodeReader.ReadFile(file);
            schema.Shape.Check(read, name);
            JsonNode value = JsonNode.Parse(YamlJson.ToJson(read.Value))!;
            Assert.True(json.Accepts(value), file);
            value.AsObject()["not-a-key"] = 1;
            Assert.False(json.Accepts(value), file);
        });
    }

    /// <summary>Whoever adds a file that people edit says what it may hold.</summary>
    [Fact]
    public void EveryShippedFile_HasASchema() => Assert.Empty(
        Directory.GetFiles(SourceFiles.Data, "*.yaml").Select(f => Path.GetFileName(f)!).Except(HandWrittenSchemas.All.Select(s => s.File)));

    /// <summary>Whoever edits a file is told by its schema what each key means.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void EveryKey_SaysWhatItMeans(string name) => Assert.All(
        Keys(JsonNode.Parse(HandWrittenSchemas.Find(name)!.Write())!),
        key => Assert.Matches("^[A-Za-z].*[.]$", (string?)key.Value!["description"]));

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Keys(JsonNode? schema) => schema switch
    {
        JsonObject group => group.SelectMany(part => part.Key == "properties"
            ? part.Value!.AsObject().Concat(part.Value.AsObject().SelectMany(key => Keys(key.Value)))
            : Keys(part.Value)),
        JsonArray list => list.SelectMany(Keys),
        _ => [],
    };
}
