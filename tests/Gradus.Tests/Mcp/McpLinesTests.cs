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

    [Fact]
    public async Task QuestionsRightBeforeTheEnd_AreAllAnswered()
    {
        string[] questions = [.. Enumerable.Range(2, 8).Select(id => $$$"""{"jsonrpc":"2.0","method":"tools/call","params":{"name":"find","arguments":{"text":"data science"} },"id":{{{id}}} }""")];
        Dictionary<int, JsonNode> said = await Answers([Start, .. questions]);
        Assert.Equal(Enumerable.Range(1, 9), said.Keys.Order());
        Assert.All(said.Values, answer => Assert.NotNull(answer["result"]));
    }

    private async Task<Dictionary<int, JsonNode>> Answers(params string[] lines)
    {
        var data = new AskedData(() => guide.Catalog, SourceFiles.Data);
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        using var output = new MemoryStream();
        await McpGuide.Serve(input, output, data, new McpTools(data, usual: null, report: null), TestContext.Current.CancellationToken);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonNode.Parse(line)!).ToDictionary(node => (int)node["id"]!);
    }
}
