using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Gradus.Tests.Mcp;

/// <summary>The program's tools as a client of the protocol's own library reaches them.</summary>
internal static class McpClients
{
    /// <summary>Starts the built program and talks to it over its standard streams.</summary>
    /// <param name="errors">Takes what it writes to its error output.</param>
    /// <param name="arguments">Beside <c>mcp</c>.</param>
    public static Task<McpClient> Start(Action<string> errors, params string[] arguments) => McpClient.CreateAsync(
        new StdioClientTransport(new StdioClientTransportOptions
        {
            Name = "gradus",
            Command = Path.Combine(AppContext.BaseDirectory, "gradus"),
            Arguments = ["mcp", "--data", SourceFiles.Data, .. arguments],
            StandardErrorLines = errors,
        }),
        cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Talks to a running guide over HTTP.</summary>
    public static Task<McpClient> Reach(Uri guide) => McpClient.CreateAsync(
        new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri(guide, "/mcp"), TransportMode = HttpTransportMode.StreamableHttp }), cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>Asks a tool; the text it gives and whether it is a refusal.</summary>
    public static async Task<(string Text, bool IsError)> Ask(this McpClient client, string tool, JsonObject arguments)
    {
        var given = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(arguments.ToJsonString())!;
        CallToolResult result = await client.CallToolAsync(new CallToolRequestParams { Name = tool, Arguments = given }, TestContext.Current.CancellationToken);
        return (Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, result.IsError == true);
    }
}
