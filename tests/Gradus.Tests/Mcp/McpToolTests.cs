using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.App.Asked;
using Gradus.App.Mcp;
using Gradus.App.Verbs;
using Gradus.Tests.Api;
using Gradus.Tests.Web;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace Gradus.Tests.Mcp;

/// <summary>A language model can ask what a person can, by the tools of the running program.</summary>
public sealed class McpToolTests(McpProgram program, GuideFixture guide)
{
    public static TheoryData<int> Cases => [.. Enumerable.Range(0, ApiCases.All.Length)];

    [Fact]
    public async Task EveryVerb_IsATool_ThatSaysWhatItTakes()
    {
        IList<McpClientTool> tools = await (await program.Client).ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(KnownVerbs.All.Select(v => v.Name), tools.Select(t => t.Name));
        foreach ((McpClientTool tool, Verb verb) in tools.Zip(KnownVerbs.All))
        {
            Assert.StartsWith(verb.About, tool.Description, StringComparison.Ordinal);
            JsonElement properties = tool.JsonSchema.GetProperty("properties");
            Assert.Equal(
                verb.Open.Select(p => p.Name).Concat(["part", "from"]).Concat(verb.TakesPerson ? ["profile"] : []).Order(StringComparer.Ordinal),
                properties.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
            Assert.True(tool.ProtocolTool.Annotations is { ReadOnlyHint: true, DestructiveHint: false });
        }
    }

    /// <summary>Nothing in the short form is otherwise than in the whole answer, and what is cut is named.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Answer_IsTheWholeOneCutShort(int number)
    {
        (string verb, string line, string? profile, string question) = ApiCases.All[number];
        JsonObject arguments = JsonNode.Parse(question)!.AsObject();
        if (profile is not null)
        {
            arguments["profile"] = ApiCases.Profile(profile);
        }

        (string text, bool isError) = await (await program.Client).Ask(verb, arguments);
        Assert.False(isError, text);
        Assert.True(text.Length <= ShortForm.Most, $"{text.Length} characters");
        JsonNode said = JsonNode.Parse(text)!;
        string[] cut = [.. said["leftOut"]?.AsArray().Select(l => (string)l!["part"]!) ?? []];
        IsWithin(said["answer"], ApiCases.Run(line, profile).Json, "", cut);
    }

    [Fact]
    public async Task PartThatWasLeftOut_IsToldWhenAskedFor()
    {
        McpClient client = await program.Client;
        JsonNode whole = ApiCases.Run("loans --balance 60000 --income 85000", null).Json;
        (string shortText, _) = await client.Ask("loans", JsonNode.Parse("""{"balance": 60000, "income": 85000}""")!.AsObject());
        JsonNode left = JsonNode.Parse(shortText)!["leftOut"]!.AsArray().First(l => ((string)l!["part"]!).Contains("/*/", StringComparison.Ordinal))!;
        string part = ((string)left["part"]!).Replace("*", "0", StringComparison.Ordinal);
        (string text, _) = await client.Ask("loans", new JsonObject { ["balance"] = 60000, ["income"] = 85000, ["part"] = part, ["from"] = 3 });
        JsonNode list = part.Split('/').Skip(1).Aggregate(whole, (at, step) => at is JsonArray a ? a[int.Parse(step)]! : at[step]!);
        Assert.Equal((part, 3), ((string)JsonNode.Parse(text)!["part"]!, (int)JsonNode.Parse(text)!["from"]!));
        Assert.True(JsonNode.DeepEquals(WithoutNull(list[3]!), JsonNode.Parse(text)!["answer"]![0]));
    }

    [Theory]
    [InlineData("show", """{"id": "cmu-ms-machin-learning"}""", "id", "cmu-ms-machine-learning")]
    [InlineData("show", "{}", "id", "it must be given")]
    [InlineData("find", """{"statee": "GA"}""", "statee", "Did you mean state?")]
    [InlineData("find", """{"sort": "beauty"}""", "sort", "not one of relevance, awards")]
    [InlineData("find", """{"limit": 0}""", "limit", "give 1 to 500.")]
    [InlineData("find", """{"text": {"a": 1}}""", "text", "give a text")]
    [InlineData("find", """{"profile": "me"}""", "profile", "give an object")]
    [InlineData("find", """{"profile": {"citizen": "x"}}""", "profile", "citizen")]
    [InlineData("cost", """{"id": "139755-11.0701"}""", "profile", "send who asks")]
    [InlineData("loans", """{"balance": 1, "income": 1, "part": "/nothing"}""", "part", "the answer has no such part; it has /")]
    [InlineData("learn", """{"profile": {}, "keep": true}""", "keep", "no part of this question")]
    public async Task WhatCannotBeUsed_IsOneError_ThatNamesPartAndWhatIsAllowed(string tool, string arguments, string field, string allowed)
    {
        (string text, bool isError) = await (await program.Client).Ask(tool, JsonNode.Parse(arguments)!.AsObject());
        Assert.True(isError, text);
        JsonNode problem = JsonNode.Parse(text)!;
        Assert.Equal(field, (string?)problem["field"]);
        Assert.Contains(allowed, (string)problem["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownTool_IsRefused_AndNamesThoseThereAre()
    {
        McpProtocolException refusal = await Assert.ThrowsAsync<McpProtocolException>(async () => await (await program.Client).Ask("shw", []));
        Assert.Contains("shw: not one of guide, find, show", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Did you mean show?", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Resources_AreMethodAndDataset()
    {
        McpClient client = await program.Client;
        IList<McpClientResource> resources = await client.ListResourcesAsync(cancellationToken: TestContext.Current.CancellationToken);
        string[] methods = [.. Directory.GetFiles(Path.Combine(SourceFiles.Repository, "docs", "explanation"), "*.md").Select(f => "gradus://method/" + Path.GetFileNameWithoutExtension(f))];
        Assert.Equal(methods.Concat(["gradus://dataset", "gradus://dataset/tables", "gradus://profile", "gradus://schema/profile"]).Order(StringComparer.Ordinal), resources.Select(r => r.Uri).Order(StringComparer.Ordinal));
        foreach (McpClientResource resource in resources)
        {
            ReadResourceResult read = await client.ReadResourceAsync(resource.Uri, cancellationToken: TestContext.Current.CancellationToken);
            Assert.NotEmpty(Assert.IsType<TextResourceContents>(Assert.Single(read.Contents)).Text);
        }

        Assert.Equal(ApiCases.Run("data info", null).Output, await Text(client, "gradus://dataset"));
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(SourceFiles.Repository, "docs", "reference", "find.schema.json"), TestContext.Current.CancellationToken), await Text(client, "gradus://schema/find"));
        McpProtocolException refusal = await Assert.ThrowsAsync<McpProtocolException>(async () => await client.ReadResourceAsync("gradus://nothing", cancellationToken: TestContext.Current.CancellationToken));
        Assert.Contains("gradus://nothing: there is none", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>The program says nothing to its error output as long as nothing of it fails, and its output holds the protocol alone.</summary>
    [Fact]
    public async Task NothingIsLogged()
    {
        await (await program.Client).Ask("test", new JsonObject { ["topic"] = "calculus" });
        Assert.Empty(program.Errors);
    }

    [Fact]
    public async Task ProfileNamedAtTheStart_CountsWhereAQuestionNamesNobody()
    {
        string profile = Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml");
        await using McpClient own = await McpClients.Start(_ => { }, "--profile", profile);
        (string text, bool isError) = await own.Ask("show", new JsonObject { ["id"] = "139755-11.0701" });
        Assert.False(isError, text);
        (string same, _) = await (await program.Client).Ask("show", new JsonObject { ["id"] = "139755-11.0701", ["profile"] = ApiCases.Profile("working-engineer") });
        Assert.Equal(same, text);
    }

    [Fact]
    public async Task OverHttp_TheSameIsAnswered()
    {
        await using McpClient client = await McpClients.Reach(guide.Address);
        Assert.Equal(KnownVerbs.All.Count, (await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken)).Count);
        var question = new JsonObject { ["text"] = "machine learning", ["state"] = "GA" };
        Assert.Equal(await (await program.Client).Ask("find", question), await client.Ask("find", question));
        (string text, bool isError) = await client.Ask("show", new JsonObject { ["id"] = "nothing" });
        Assert.True(isError, text);
    }

    private static async Task<string> Text(McpClient client, string address) =>
        ((TextResourceContents)(await client.ReadResourceAsync(address, cancellationToken: TestContext.Current.CancellationToken)).Contents[0]).Text;

    /// <summary>Every value is that of the whole; what the whole has beside it is null, or is named as left out.</summary>
    private static void IsWithin(JsonNode? part, JsonNode? whole, string at, string[] cut)
    {
        if (part is JsonObject o)
        {
            foreach ((string name, JsonNode? value) in whole!.AsObject())
            {
                Assert.True(o.ContainsKey(name) || value is null || cut.Contains($"{at}/{name}"), $"{at}/{name}");
                if (o.TryGetPropertyValue(name, out JsonNode? there))
                {
                    IsWithin(there, value, $"{at}/{name}", cut);
                }
            }
        }
        else if (part is JsonArray list)
        {
            Assert.True(list.Count == whole!.AsArray().Count || cut.Contains(at), at);
            foreach ((JsonNode? one, JsonNode? other) in list.Zip(whole.AsArray()))
            {
                IsWithin(one, other, at + "/*", cut);
            }
        }
        else
        {
            Assert.True(JsonNode.DeepEquals(part, whole), at);
        }
    }

    private static JsonNode? WithoutNull(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Where(m => m.Value is not null).Select(m => KeyValuePair.Create(m.Key, WithoutNull(m.Value)))),
        JsonArray a => new JsonArray([.. a.Select(WithoutNull)]),
        _ => node?.DeepClone(),
    };
}
