using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Gradus.Tests.Web;

namespace Gradus.Tests.Api;

/// <summary>The requests of <c>docs/how-to/ask-from-a-program.md</c> are answered as the page says.</summary>
public sealed partial class ApiHowToTests(GuideFixture guide)
{
    [Fact]
    public async Task Requests_AreAnsweredAsThePageSays()
    {
        string path = Path.Combine(SourceFiles.Repository, "docs", "how-to", "ask-from-a-program.md");
        string text = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        MatchCollection blocks = Example().Matches(text);
        Assert.True(blocks.Count >= 5, $"{blocks.Count} requests");
        using HttpClient client = guide.NewClient();
        var page = new StringBuilder();
        int at = 0;
        foreach (Match block in blocks)
        {
            ApiSaid said = block.Groups["json"] is { Success: true, Value: var json }
                ? await client.Post(block.Groups["address"].Value, JsonNode.Parse(json)!)
                : await client.Get(block.Groups["address"].Value);
            int head = int.Parse(block.Groups["head"].Value, CultureInfo.InvariantCulture);
            string[] lines = said.Text.TrimEnd().Split('\n');
            page.Append(text[at..block.Index]).Append(block.Groups["start"].Value).Append(string.Join('\n', lines.Take(head))).Append(lines.Length > head ? "\n...\n```" : "\n```");
            at = block.Index + block.Length;
        }

        ExpectedFile.Check(path, page.Append(text[at..]).ToString());
    }

    [GeneratedRegex("(?<start>```console head=(?<head>[0-9]+)\n\\$ curl -s (--json '(?<json>[^']+)' )?'?http://localhost:5117(?<address>/[^'\n]+)'?\n)[^`]*```", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Example();
}
