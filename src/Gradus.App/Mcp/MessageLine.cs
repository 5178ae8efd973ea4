using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Gradus.App.Mcp;

/// <summary>What is wrong with a message, as JSON-RPC 2.0 says it.</summary>
/// <param name="Code">-32700 for what is no JSON, -32600 for JSON that is no message.</param>
/// <param name="Words">What is wrong and what to send.</param>
/// <param name="Id">The message's own id as JSON; null where it has none that can be repeated.</param>
internal sealed record MessageFault(int Code, string Words, string? Id = null);

/// <summary>One line as a message of JSON-RPC 2.0 (section 4), in the form that the Model Context Protocol asks for.</summary>
internal static class MessageLine
{
    private const int NoJson = -32700;
    private const int NoMessage = -32600;

    private const string Method = "method";

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <summary>Of a line that is longer than any that is read.</summary>
    public static MessageFault TooLong { get; } = new(NoMessage, $"A message has at most {McpLines.Longest / 1024} KiB; the rest of this line was not read.");

    /// <summary>The line without blanks around it and without a byte order mark.</summary>
    public static byte[] Trimmed(byte[] line)
    {
        ReadOnlySpan<byte> message = line;
        if (message.StartsWith(Encoding.UTF8.Preamble))
        {
            message = message[Encoding.UTF8.Preamble.Length..];
        }

        return message.Trim(" \t\r"u8).ToArray();
    }

    /// <summary>Why a line is no message; null for one that is.</summary>
    public static MessageFault? Wrong(byte[] line)
    {
        if (!Utf8.IsValid(line))
        {
            return new MessageFault(NoJson, "The line is no UTF-8.");
        }

        try
        {
            using var document = JsonDocument.Parse(line, Strict);
            return Wrong(document.RootElement);
        }
        catch (JsonException)
        {
            return new MessageFault(NoJson, "The line is no JSON, is nested too deep, or has a name twice; send one message a line.");
        }
        catch (InvalidOperationException)
        {
            return new MessageFault(NoMessage, "A text of the message is no Unicode text.");
        }
    }

    /// <summary>The answer that says so, as a line.</summary>
    public static byte[] Error(MessageFault fault)
    {
        var line = new MemoryStream();
        using (var writer = new Utf8JsonWriter(line))
        {
            writer.WriteStartObject();
            writer.WriteString("jsonrpc", "2.0");
            writer.WritePropertyName("id");
            writer.WriteRawValue(fault.Id ?? "null");
            writer.WriteStartObject("error");
            writer.WriteNumber("code", fault.Code);
            writer.WriteString("message", fault.Words);
            writer.WriteEndObject();
            writer.WriteEndObject();
        }

        line.WriteByte((byte)'\n');
        return line.ToArray();
    }

    private static MessageFault? Wrong(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object)
        {
            return new MessageFault(NoMessage, message.ValueKind == JsonValueKind.Array ? "Batches are not taken; send one message a line." : "A message is an object.");
        }

        string? id = null;
        if (message.TryGetProperty("id", out JsonElement given))
        {
            if (!IsId(given))
            {
                return new MessageFault(NoMessage, "id: give a text or a whole number.");
            }

            id = given.GetRawText();
        }

        string? words = !message.TryGetProperty("jsonrpc", out JsonElement version) || !IsText(version) || version.GetString() != "2.0" ? "jsonrpc: give 2.0."
            : message.TryGetProperty(Method, out JsonElement method) ? IsText(method) && method.GetString() is not null ? null : $"{Method}: give a text."
            : id is null ? $"{Method}: give it, or with an id the result or error that answers it."
            : IsAnswer(message) ? null : $"{Method}: give it, or one of result and error (code, a whole number, and message, a text).";
        return words is null ? null : new MessageFault(NoMessage, words, id);
    }

    private static bool IsId(JsonElement id) => id.ValueKind switch
    {
        JsonValueKind.String => id.GetString() is not null,
        JsonValueKind.Number => id.TryGetInt64(out _),
        _ => false,
    };

    private static bool IsAnswer(JsonElement message)
    {
        bool isResult = message.TryGetProperty("result", out _);
        return message.TryGetProperty("error", out JsonElement error)
            ? !isResult && error.ValueKind == JsonValueKind.Object
                && error.TryGetProperty("code", out JsonElement code) && code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out _)
                && error.TryGetProperty("message", out JsonElement said) && IsText(said) && said.GetString() is not null
            : isResult;
    }

    private static bool IsText(JsonElement value) => value.ValueKind == JsonValueKind.String;
}
