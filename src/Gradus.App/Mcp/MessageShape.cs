using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace Gradus.App.Mcp;

/// <summary>Refuses a request of the wrong form in words, where the protocol's library would only say that an error occurred.</summary>
internal static class MessageShape
{
    private const string Name = "name";
    private const string Arguments = "arguments";
    private const string Address = "uri";

    /// <summary>Looks at a request before it is answered, and words what the library then cannot read.</summary>
    public static McpMessageHandler Checked(McpMessageHandler next) => async (context, cancellation) =>
    {
        if (context.JsonRpcMessage is not JsonRpcRequest request)
        {
            await next(context, cancellation);
            return;
        }

        try
        {
            Check(request);
            await next(context, cancellation);
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException or ArgumentException or FormatException)
        {
            throw Refusal($"params of {Short(request.Method)}: not of the form that the protocol asks for, or no Unicode text.");
        }
    };

    private static void Check(JsonRpcRequest request)
    {
        if (request.Params is not (null or JsonObject))
        {
            throw Refusal("params: give an object.");
        }

        var given = request.Params as JsonObject;
        if (request.Method is RequestMethods.ToolsCall && (!IsText(given, Name) || given![Arguments] is not (null or JsonObject)))
        {
            throw Refusal("params of tools/call: give name, a text, and arguments, an object.");
        }

        if (request.Method is RequestMethods.ResourcesRead && !IsText(given, Address))
        {
            throw Refusal("params of resources/read: give uri, a text; resources/list names them.");
        }
    }

    private static bool IsText(JsonObject? given, string name) => given?[name] is JsonValue value && value.GetValueKind() == JsonValueKind.String;

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "...";

    private static McpProtocolException Refusal(string words) => new(words, McpErrorCode.InvalidParams);
}
