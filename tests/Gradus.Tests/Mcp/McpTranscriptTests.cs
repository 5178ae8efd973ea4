using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.Tests.Api;
using ModelContextProtocol.Client;

namespace Gradus.Tests.Mcp;

/// <summary><c>docs/reference/mcp-transcript.md</c> is what the running program says to ten questions.</summary>
public sealed class McpTranscriptTests(McpProgram program)
{
    private const int ShownLines = 40;

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Said, string Tool, string? Profile, string Arguments)[] Questions =
    [
        ("Which programs in machine learning are there in Georgia?", "find", null, """{"text": "machine learning", "state": ["GA"], "limit": 1}"""),
        ("What did graduates of CMU's earn, and whose figure is that?", "show", null, """{"id": "cmu-ms-machine-learning", "part": "/earnings1yr"}"""),
        ("In what do Georgia Tech's and Berkeley's degrees differ?", "compare", null, """{"ids": ["139755-11.0701", "110635-11.0701"], "part": "/measures"}"""),
        ("Which fit me? I work in Georgia and do not want to quit.", "shortlist", "working-engineer", """{"limit": 1, "part": "/items/0"}"""),
        ("What should I ask the schools, to make that order firmer?", "rank", "working-engineer", """{"draws": 500, "part": "/findOut"}"""),
        ("What would Georgia Tech's degree cost me, all in all?", "cost", "mathematics-graduate", """{"id": "139755-11.0701", "part": "/said"}"""),
        ("And what would it bring me against staying where I am?", "return", "mathematics-graduate", """{"id": "139755-11.0701", "draws": 500}"""),
        ("Am I ready for the online degree in analytics?", "ready", "working-engineer", """{"id": "georgia-tech-ms-analytics-online", "part": "/requirements"}"""),
        ("How would I get ready, with twelve hours a week?", "bridge", "working-engineer", """{"id": "georgia-tech-ms-analytics-online", "hours": 12, "part": "/plans/0"}"""),
        ("What is known of georgia-tech-ms-analytics-onlin?", "show", null, """{"id": "georgia-tech-ms-analytics-onlin"}"""),
    ];

    [Fact]
    public async Task Transcript_IsWhatTheProgramSays()
    {
        McpClient client = await program.Client;
        var page = new StringBuilder("""
            # Ten questions over MCP

            What a client sends to `gradus mcp` for ten questions, and the first lines of what it is answered. The page is written by a test that asks the
            running program. Where `profile` says the name of a file, the client sends what that file holds. [How to set it up](../how-to/ask-from-a-program.md).

            """.ReplaceLineEndings("\n"));
        int number = 0;
        foreach ((string said, string tool, string? profile, string arguments) in Questions)
        {
            JsonObject asked = JsonNode.Parse(arguments)!.AsObject();
            JsonObject sent = asked.DeepClone().AsObject();
            if (profile is not null)
            {
                asked["profile"] = $"examples/{profile}.yaml";
                sent["profile"] = ApiCases.Profile(profile);
            }

            (string text, bool isError) = await client.Ask(tool, sent);
            string[] lines = JsonNode.Parse(text)!.ToJsonString(Layout).Split('\n');
            page.Append($"\n## {++number}. {said}\n\n`{tool}` with `{asked.ToJsonString(new JsonSerializerOptions { Encoder = Layout.Encoder })}`{(isError ? ", an error:" : ":")}\n\n```json\n");
            page.Append(string.Join('\n', lines.Take(ShownLines))).Append(lines.Length > ShownLines ? $"\n... {lines.Length - ShownLines} more lines\n```\n" : "\n```\n");
        }

        ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "mcp-transcript.md"), page.ToString());
    }
}
