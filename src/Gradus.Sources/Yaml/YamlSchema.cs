using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Gradus.Sources.Yaml;

/// <summary>Writes the shape of a file as a JSON Schema of its own, draft 2020-12.</summary>
public static class YamlSchema
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Indented JSON with a closing line end.</summary>
    /// <param name="title">What the file is.</param>
    /// <param name="shape">What it may hold.</param>
    public static string Write(string title, FileShape shape)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = title,
        };
        foreach (KeyValuePair<string, JsonNode?> member in shape.Schema())
        {
            schema[member.Key] = member.Value?.DeepClone();
        }

        return schema.ToJsonString(Indented) + "\n";
    }
}
