using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.Sources.Forms;

namespace Gradus.Sources.Profiles;

/// <summary>The JSON Schema (draft 2020-12) of a profile, made from the fields the reader reads.</summary>
public static class ProfileSchema
{
    /// <summary>Indented JSON with a closing line end; with the names the dataset knows, where given, as enumerations.</summary>
    public static string Write(KnownNames known)
    {
        using MemoryStream stream = new();
        JsonWriterOptions options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (Utf8JsonWriter writer = new(stream, options))
        {
            Build(known).WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    public static JsonObject Build(KnownNames known)
    {
        JsonObject schema = ProfileShape.Root.Schema(known);
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", "profile.schema.json");
        schema.Insert(2, "title", "Gradus profile");
        schema.Insert(3, "description", "What a person says of themselves and of what they want. Everything is optional; what is left out, or left empty, is not assumed.");
        return schema;
    }
}
