using System.Text.Json;

namespace Gradus.Sources.Forms;

/// <summary>What is wrong with a JSON text, in one short line whatever the text holds.</summary>
internal static class JsonFault
{
    private const int Longest = 200;

    /// <summary>"not valid JSON at line 20, byte 7"; of a text that is JSON of another form, what is amiss.</summary>
    /// <param name="error">What the reader threw.</param>
    public static string Of(Exception error) => error is JsonException { LineNumber: { } line, BytePositionInLine: { } at }
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"not valid JSON at line {line + 1}, byte {at + 1}")
        : Short(error.Message.ReplaceLineEndings(" "));

    /// <summary>A text cut to a length that fits a line.</summary>
    public static string Short(string text) => text.Length <= Longest ? text : text[..Longest] + " ...";
}
