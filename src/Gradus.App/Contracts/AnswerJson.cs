using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Gradus.App.Shell;

namespace Gradus.App.Contracts;

/// <summary>How every answer that other programs read becomes JSON: two-space indented, ending with a line feed.</summary>
internal static class AnswerJson
{
    /// <summary>The options of a verb's own context, with letters of other alphabets and quotes as they are: no answer is pasted into a page.</summary>
    public static JsonSerializerOptions Plain(JsonSerializerOptions options) => new(options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same as one text, ending with a line feed, of which no terminal obeys a character.</summary>
    public static string Text(object answer, JsonTypeInfo type) => Printable.Of(JsonSerializer.Serialize(answer, type)) + "\n";

    public static void Write(TextWriter output, object answer, JsonTypeInfo type) => output.WriteLine(JsonSerializer.Serialize(answer, type));
}
