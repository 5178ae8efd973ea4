using System.Net;
using System.Text.Json.Nodes;
using Gradus.App.Api;
using Gradus.App.Asked;
using Gradus.App.Guide;
using Gradus.App.Verbs;
using Gradus.Tests.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Gradus.Tests.Api;

/// <summary>The description of the HTTP interface says what there is, and what it describes holds.</summary>
public sealed class OpenApiTests(GuideFixture guide)
{
    private static readonly JsonNode Document = JsonNode.Parse(OpenApiDocument.Text)!;

    public static TheoryData<string> Verbs => [.. KnownVerbs.All.Select(v => v.Name)];

    [Fact]
    public void Description_IsPublishedAsItIsGiven() =>
        ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "docs", "reference", "openapi.json"), OpenApiDocument.Text);

    [Fact]
    public async Task EveryAddress_IsDescribed_AndNoOther()
    {
        await using WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data));
        IEnumerable<string> mapped = ((IEndpointRouteBuilder)app).DataSources.SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.RoutePattern.RawText!.StartsWith(ApiRoutes.Root, StringComparison.Ordinal) && e.RoutePattern.RawText != ApiRoutes.Description)
            .SelectMany(e => e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Select(m => $"{m} {e.RoutePattern.RawText}"));
        IEnumerable<string> described = Document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o => $"{o.Key.ToUpperInvariant()} {p.Key}"));
        Assert.Equal(described.Order(StringComparer.Ordinal), mapped.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Description_IsGivenAtItsAddress()
    {
        using HttpClient client = guide.NewClient();
        ApiSaid said = await client.Get(ApiRoutes.Description);
        Assert.Equal(OpenApiDocument.Text, said.Text);
        Assert.Equal(HttpStatusCode.NotModified, (await client.Get(ApiRoutes.Description, ("If-None-Match", said.Header("ETag")!))).Status);
    }

    /// <summary>Every example is answered, and the answer is as its schema says.</summary>
    [Theory]
    [MemberData(nameof(Verbs))]
    public async Task Example_IsAnswered_AsItsSchemaSays(string name)
    {
        Verb verb = KnownVerbs.All.Single(v => v.Name == name);
        JsonNode operations = Document["paths"]![ApiRoutes.Of(verb)]!;
        using HttpClient client = guide.NewClient();
        JsonNode content = operations["post"]!["requestBody"]!["content"]!["application/json"]!;
        Assert.Null(Schema(content["schema"]!).Problem(content["example"]));
        Holds(operations["post"]!, await client.Post(ApiRoutes.Of(verb), content["example"]!));
        if (operations["get"] is { } get)
        {
            string query = string.Join('&', get["parameters"]!.AsArray().Where(p => p!["example"] is not null).Select(p => ApiCases.Query(new JsonObject { [(string)p!["name"]!] = p["example"]!.DeepClone() })));
            Holds(get, await client.Get($"{ApiRoutes.Of(verb)}?{query}"));
        }
    }

    [Fact]
    public void EveryReference_LeadsSomewhere()
    {
        string[] references = [.. References(Document)];
        Assert.True(references.Length > 100, $"{references.Length} references");
        Assert.All(references.Distinct(), reference =>
        {
            JsonNode? at = Document;
            foreach (string step in reference[2..].Split('/'))
            {
                at = at is JsonArray list ? list[int.Parse(step)] : at?[step];
            }

            Assert.True(at is not null, reference);
        });
    }

    private static void Holds(JsonNode operation, ApiSaid said)
    {
        Assert.True(said.Status == HttpStatusCode.OK, said.Text);
        Assert.Null(Schema(operation["responses"]!["200"]!["content"]!["application/json"]!["schema"]!).Problem(said.Json));
    }

    /// <summary>A schema of the document with all that it refers to.</summary>
    private static JsonSchema Schema(JsonNode schema)
    {
        var whole = new JsonObject { ["$id"] = "https://gradus.example/openapi", ["$defs"] = Document["components"]!["schemas"]!.DeepClone(), ["allOf"] = new JsonArray(schema.DeepClone()) };
        return new JsonSchema(JsonNode.Parse(whole.ToJsonString().Replace("#/components/schemas/", "#/$defs/", StringComparison.Ordinal))!);
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(m => m is { Key: "$ref", Value: JsonValue to } ? [(string)to!] : References(m.Value)),
        JsonArray a => a.SelectMany(References),
        _ => [],
    };
}
