using System.Text;
using System.Text.Json.Nodes;
using Gradus.App.Asked;
using Gradus.App.Mcp;
using Gradus.Tests.Web;

namespace Gradus.Tests.Mcp;

/// <summary>Lines of JSON as a script writes them: every question is answered, also the last before the end, and a wrong form is refused in words.</summary>
public sealed class McpLinesTests(GuideFixture guide)
{
    private const string Start = """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"x","version":"1"}}}""";

    private const string Ping = """{"jsonrpc":"2.0","id":99,"method":"ping"}""";

    [Theory]
    [InlineData("tools/call", "[]", "params: give an object.")]
    [InlineData("tools/call", """{"name": 5}""", "give name, a text")]
    [InlineData("tools/call", """{"name": "find", "arguments": []}""", "arguments, an object")]
    [InlineData("tools/call", """{"name": "find", "arguments": {"text": "\ud800"}}""", "no Unicode text")]
    [InlineData("resources/read", "{}", "give uri")]
    [InlineData("resources/read", """{"uri": 1}""", "give uri")]
    [InlineData("initialize", "{}", "params of initialize")]
    public async Task RequestOfAWrongForm_IsRefusedInWords(string method, string parameters, string words)
    {
        JsonNode said = (await Answers(Start, $$"""{"jsonrpc":"2.0","id":2,"method":"{{method}}","params":{{parameters}} }"""))[2];
        Assert.Equal(-32602, (int)said["error"]!["code"]!);
        Assert.Contains(words, (string)said["error"]!["message"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not json", -32700, "null")]
    [InlineData("{", -32700, "null")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":7,\"id\":8,\"method\":\"ping\"}", -32700, "null")]
    [InlineData("\u0000", -32700, "null")]
    [InlineData("null", -32600, "null")]
    [InlineData("5", -32600, "null")]
    [InlineData("\"x\"", -32600, "null")]
    [InlineData("[]", -32600, "null")]
    [InlineData("[{\"jsonrpc\":\"2.0\",\"id\":9,\"method\":\"ping\"}]", -32600, "null")]
    [InlineData("{}", -32600, "null")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1.5,\"method\":\"ping\"}", -32600, "null")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":1e23,\"method\":\"ping\"}", -32600, "null")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":null,\"method\":\"ping\"}", -32600, "null")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":true,\"method\":\"ping\"}", -32600, "null")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":{},\"method\":\"ping\"}", -32600, "null")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"\\ud800\",\"method\":\"ping\"}", -32600, "null")]
    [InlineData("{\"id\":3,\"method\":\"ping\"}", -32600, "3")]
    [InlineData("{\"jsonrpc\":\"1.0\",\"id\":3,\"method\":\"ping\"}", -32600, "3")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":\"a\"}", -32600, "\"a\"")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":5}", -32600, "4")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"\\ud800\"}", -32600, "null")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":4,\"result\":{},\"error\":{\"code\":1,\"message\":\"m\"}}", -32600, "4")]
    [InlineData("{\"jsonrpc\":\"2.0\",\"id\":4,\"error\":{\"code\":\"x\"}}", -32600, "4")]
    [InlineData("{\"jsonrpc\":\"2.0\"}", -32600, "null")]
    public async Task WhatIsNoMessage_IsAnsweredWithAnError_AndTheNextIsAnswered(string line, int code, string id)
    {
        JsonNode[] said = await Lines(Start, line, Ping);
        JsonNode error = Assert.Single(said, s => s["error"] is not null);
        Assert.Equal((code, id, "2.0"), ((int)error["error"]!["code"]!, error["id"]?.ToJsonString() ?? "null", (string)error["jsonrpc"]!));
        Assert.NotEmpty((string)error["error"]!["message"]!);
        Assert.Single(said, s => s["id"]?.ToJsonString() == "99" && s["result"] is not null);
    }

    [Fact]
    public async Task NestedTooDeep_OrNoUtf8_IsAnsweredWithAnError()
    {
        byte[] input = [.. Encoding.UTF8.GetBytes($"{Start}\n{new string('[', 200_000)}\n{{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\""), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes($"\"}}\n{Ping}\n")];
        JsonNode[] said = await Lines(new MemoryStream(input));
        Assert.Equal([-32700, -32700], said.Where(s => s["error"] is not null).Select(s => (int)s["error"]!["code"]!));
        Assert.Equal(4, said.Length);
    }

    [Fact]
    public async Task BlankLines_AreNoMessages_AndAByteOrderMarkIsNoPartOfOne()
    {
        JsonNode[] said = await Lines("\uFEFF" + Start, "", " \t\r", "\uFEFF" + Ping + "\r");
        Assert.Equal(2, said.Count(s => s["result"] is not null));
        Assert.Equal(2, said.Length);
    }

    /// <summary>The bound is one for a line that ends and for one that never does; neither is held in memory.</summary>
    [Fact]
    public async Task ALineThatIsTooLong_IsAnsweredOnce_AndTheNextIsAnswered()
    {
        string within = $$"""{"jsonrpc":"2.0","id":98,"method":"ping","params":{"x":"{{new string('y', McpLines.Longest - 100)}}"} }""";
        JsonNode[] said = await Lines(Start, within, within.Replace("98", "97", StringComparison.Ordinal) + new string(' ', 200) + "x", new string('z', 5 * McpLines.Longest), Ping, new string('z', 3 * McpLines.Longest));
        Assert.Equal(3, said.Count(s => s["error"] is { } error && (int)error["code"]! == -32600 && s["id"] is null && ((string)error["message"]!).Contains("1024 KiB", StringComparison.Ordinal)));
        Assert.Equal(["1", "98", "99"], said.Where(s => s["result"] is not null).Select(s => s["id"]!.ToJsonString()).Order(StringComparer.Ordinal));
        Assert.Equal(6, said.Length);
    }

    [Fact]
    public async Task QuestionsRightBeforeTheEnd_AreAllAnswered()
    {
        string[] questions = [.. Enumerable.Range(2, 8).Select(id => $$$"""{"jsonrpc":"2.0","method":"tools/call","params":{"name":"find","arguments":{"text":"data science"} },"id":{{{id}}} }""")];
        Dictionary<int, JsonNode> said = await Answers([Start, .. questions]);
        Assert.Equal(Enumerable.Range(1, 9), said.Keys.Order());
        Assert.All(said.Values, answer => Assert.NotNull(answer["result"]));
    }

    private async Task<Dictionary<int, JsonNode>> Answers(params string[] lines) => (await Lines(lines)).ToDictionary(node => (int)node["id"]!);

    private Task<JsonNode[]> Lines(params string[] lines) => Lines(new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n")));

    private async Task<JsonNode[]> Lines(MemoryStream input)
    {
        var data = new AskedData(() => guide.Catalog, SourceFiles.Data);
        using var output = new MemoryStream();
        await McpGuide.Serve(input, output, data, new McpTools(data, usual: null, report: null), TestContext.Current.CancellationToken);
        return [.. Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!)];
    }
}
