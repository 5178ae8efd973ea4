using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Gradus.App.Asked;
using Gradus.App.Questions;
using Gradus.App.Verbs;
using Gradus.App.Web;
using Gradus.Tests.Commands;
using Gradus.Tests.Web;

namespace Gradus.Tests.Api;

/// <summary>What cannot be asked is refused as a problem (RFC 9457), in the parts in which the command line refuses it.</summary>
public sealed class ApiRefusalTests(GuideFixture guide)
{
    public static TheoryData<string> Verbs => [.. KnownVerbs.All.Where(v => v.Parts.Count > 0).Select(v => v.Name)];

    /// <summary>A value that each part refuses, one for each.</summary>
    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task WhatAPartRefuses_IsRefusedAsOnTheCommandLine(string name)
    {
        Verb verb = KnownVerbs.All.Single(v => v.Name == name);
        (_, string line, string? profile, string question) = ApiCases.All.Last(c => c.Verb == name);
        using HttpClient client = guide.NewClient();
        foreach (Parameter part in verb.Open.Intersect(verb.Parts).Where(p => !p.IsPositional && p.Name is not ("courses" or "file")))
        {
            string refused = part.Refused[0];
            string[] words = [.. line.Split(' ')];
            int at = Array.IndexOf(words, "--" + part.Name);
            string[] kept = at < 0 ? words : [.. words[..at], .. words[(at + 1)..].SkipWhile(w => !w.StartsWith("--", StringComparison.Ordinal))];
            Said typed = ApiCases.Run(string.Join(' ', [.. kept, $"--{part.Name}={refused.Replace(' ', '_')}"]), profile);
            JsonObject asked = JsonNode.Parse(question)!.AsObject();
            asked[part.Name] = refused.Replace(' ', '_');
            ApiSaid said = await client.Post($"/api/v1/{name}", new JsonObject { ["question"] = asked, ["profile"] = profile is null ? null : ApiCases.Profile(profile) });
            Assert.True(said.Status is HttpStatusCode.BadRequest or HttpStatusCode.NotFound, $"{part.Name} {refused}: {said.Status}");
            Assert.Equal("application/problem+json", said.ContentType);
            Assert.Equal(Parts(typed.Json), Parts(said.Json));
        }
    }

    [Theory]
    [InlineData("/api/v1/show", "missing", "id")]
    [InlineData("/api/v1/show?id=", "missing", "id")]
    [InlineData("/api/v1/show?id=a&id=b", "conflict", "id")]
    [InlineData("/api/v1/find?statee=GA", "not-allowed", "statee")]
    [InlineData("/api/v1/find?limit=501", "out-of-range", "limit")]
    [InlineData("/api/v1/find?limit=5&offset=-1", "out-of-range", "offset")]
    [InlineData("/api/v1/find?profile=me.yaml", "not-allowed", "profile")]
    [InlineData("/api/v1/loans?profile=me.yaml", "not-allowed", "profile")]
    [InlineData("/api/v1/data-info?x=1", "not-allowed", "x")]
    [InlineData("/api/v1/compare?ids=139755-11.0701", "out-of-range", "id")]
    public async Task WrongAddress_IsRefused_AndNamesThePart(string address, string code, string field)
    {
        using HttpClient client = guide.NewClient();
        ApiSaid said = await client.Get(address);
        Assert.Equal(HttpStatusCode.BadRequest, said.Status);
        Assert.Equal((code, field), ((string)said.Json["code"]!, (string)said.Json["field"]!));
        Assert.Null(JsonSchema.Read(Path.Combine(SourceFiles.Repository, "docs", "reference", "problem.schema.json")).Problem(said.Json));
    }

    [Theory]
    [InlineData("find", "[]", "malformed", "body")]
    [InlineData("find", "{", "malformed", "body")]
    [InlineData("find", "", "malformed", "body")]
    [InlineData("find", """{"question": {"text": "a", "text": "b"}}""", "malformed", "body")]
    [InlineData("find", """{"questions": {}}""", "not-allowed", "body")]
    [InlineData("find", """{"question": "text"}""", "malformed", "question")]
    [InlineData("find", """{"profile": "me.yaml"}""", "malformed", "profile")]
    [InlineData("find", """{"profile": {"nonsense": 1}}""", "malformed", "profile")]
    [InlineData("find", """{"question": {"text": ["a", "b"]}}""", "malformed", "text")]
    [InlineData("find", """{"question": {"text": {"a": 1}}}""", "malformed", "text")]
    [InlineData("find", """{"question": {"text": ""}}""", "missing", "text")]
    [InlineData("find", """{"question": {"profile": {}}}""", "not-allowed", "profile")]
    [InlineData("loans", """{"profile": {}, "question": {"balance": 1, "income": 1}}""", "not-allowed", "profile")]
    [InlineData("shortlist", """{"question": {}}""", "missing", "profile")]
    [InlineData("learn", """{"profile": {}, "question": {"keep": true}}""", "not-allowed", "keep")]
    [InlineData("ready", """{"question": {"courses": "..."}}""", "malformed", "courses")]
    [InlineData("find", """{"question": {"text": "\ud800"}}""", "malformed", "text")]
    [InlineData("find", """{"\ud800": {}}""", "malformed", "body")]
    public async Task WrongBody_IsRefused_AndNamesThePart(string verb, string body, string code, string field)
    {
        using HttpClient client = guide.NewClient();
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        ApiSaid said = await ApiClient.Send(client, HttpMethod.Post, $"/api/v1/{verb}", content);
        Assert.True(said.Status == HttpStatusCode.BadRequest, said.Text);
        Assert.Equal((code, field), ((string)said.Json["code"]!, (string)said.Json["field"]!));
    }

    [Theory]
    [InlineData("GET", "/api/v1/show?id=no-such-id", null, 404)]
    [InlineData("GET", "/api/v1/nothing", null, 404)]
    [InlineData("GET", "/api", null, 404)]
    [InlineData("GET", "/api/v1/shortlist", null, 405)]
    [InlineData("PUT", "/api/v1/find", "application/json", 405)]
    [InlineData("DELETE", "/api/v1/openapi.json", null, 405)]
    [InlineData("OPTIONS", "/api/v1/find", null, 405)]
    [InlineData("POST", "/api/v1/find", "text/plain", 415)]
    [InlineData("POST", "/api/v1/find", "application/x-www-form-urlencoded", 415)]
    [InlineData("POST", "/api/v1/find", "multipart/form-data; boundary=b", 415)]
    [InlineData("POST", "/api/v1/find", null, 415)]
    public async Task WhatIsNotAsked_IsRefusedAsAProblem(string method, string address, string? type, int status)
    {
        using HttpClient client = guide.NewClient();
        var content = new ByteArrayContent("{}"u8.ToArray());
        if (type is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        ApiSaid said = await ApiClient.Send(client, new HttpMethod(method), address, method is "GET" or "OPTIONS" ? null : content);
        Assert.Equal((status, "application/problem+json", status), ((int)said.Status, said.ContentType, (int)said.Json["status"]!));
        Assert.Equal(SecurityHeaders.ContentSecurityPolicy, said.Header("Content-Security-Policy"));
        Assert.Null(said.Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task BodyThatIsTooLarge_IsRefused_WithOrWithoutItsLength()
    {
        using HttpClient client = guide.NewClient();
        foreach (bool chunked in (bool[])[false, true])
        {
            // A server that refuses a body may close the connection before all of it is sent: the answer is then lost, and asked for again.
            (HttpStatusCode status, string? type) = await Refused(client, chunked);
            Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
            Assert.Equal("application/problem+json", type);
        }
    }

    private static async Task<(HttpStatusCode Status, string? Type)> Refused(HttpClient client, bool chunked)
    {
        const int Tries = 5;
        for (int left = Tries; ; left--)
        {
            using var content = new StringContent("{\"question\":{\"text\":\"" + new string('x', (int)RequestBounds.LargestRequest) + "\"}}", Encoding.UTF8, "application/json");
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/v1/find", UriKind.Relative)) { Content = content };
            request.Headers.TransferEncodingChunked = chunked;
            try
            {
                using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
                return (response.StatusCode, response.Content.Headers.ContentType?.MediaType);
            }
            catch (HttpRequestException) when (left > 1)
            {
            }
        }
    }

    [Theory]
    [InlineData("/api/v1/find?limit=1")]
    [InlineData("/mcp")]
    public async Task PageOfAnotherSite_IsRefused(string address)
    {
        using HttpClient client = guide.NewClient();
        foreach (string origin in (string[])["https://evil.example", "null", "http://localhost.evil.example"])
        {
            ApiSaid said = await client.Post(address, new JsonObject(), ("Origin", origin));
            Assert.Equal(HttpStatusCode.Forbidden, said.Status);
            Assert.Equal("private, no-store", said.Header("Cache-Control"));
        }

        Assert.NotEqual(HttpStatusCode.Forbidden, (await client.Post(address, new JsonObject(), ("Origin", guide.Address.GetLeftPart(UriPartial.Authority)))).Status);
    }

    [Theory]
    [InlineData("/api/v1/find?limit=1")]
    [InlineData("/mcp")]
    public async Task ForeignName_IsRefusedAsForPages(string address)
    {
        using HttpClient client = guide.NewClient();
        ApiSaid said = await client.Get(address, ("Host", "rebound.example"));
        Assert.Equal(HttpStatusCode.BadRequest, said.Status);
        Assert.Equal("application/problem+json", said.ContentType);
    }

    private static (string?, string?, string?, string?) Parts(JsonNode problem) =>
        ((string?)problem["code"], (string?)problem["field"], (string?)problem["value"], (string?)problem["allowed"]);
}
