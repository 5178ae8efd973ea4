using System.Net;
using Gradus.App.Guide;
using Gradus.App.Web;
using Gradus.Tests.Workspace;
using Gradus.Workspace.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Gradus.Tests.Web;

/// <summary>A real cache between reader and guide, the nginx of the how-to: it answers what is the same for everybody, also while no process does, and nothing else.</summary>
[Collection(PostgresCollection.Name)]
[Trait(SourceFiles.Needs, SourceFiles.Unix)]
public sealed class SharedCacheTests(GuideFixture guide, PostgresServer server)
{
    private static readonly string[] Same = ["/about", "/programs/139755-11.0701", "/api/v1/show?id=139755-11.0701", "/data/tables/degree_types.csv", "/shortlist?example=working-engineer"];

    [Fact]
    public async Task ACacheBetween_AnswersWhatIsTheSameForEverybody_AndNothingOfAnybody()
    {
        string address = server.NewDatabase();
        using var database = new PostgresDatabase(address);
        database.Prepare();
        await using WebApplication keys = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Workspaces: database));
        string profile = $"{ProfileCookie.Name}={keys.Services.GetRequiredService<ProfileCookie>().Value(guide.ReadExample("working-engineer"))}";
        await using var scene = new ProcessesScene(address);
        GuideProcess process = await scene.Start(SourceFiles.Data);
        await scene.Serve(process);
        using HttpClient client = scene.Browser(1);
        var first = new List<string>();
        foreach (string page in Same)
        {
            (HttpStatusCode status, string text, HttpResponseMessage answer) = await Get(client, page);
            Assert.Equal((page, HttpStatusCode.OK), (page, status));
            Assert.Equal(CacheHeaders.Public, answer.Headers.CacheControl?.ToString().Replace("s-maxage=600, max-age=0", "max-age=0, s-maxage=600", StringComparison.Ordinal));
            Assert.Equal("max-age=31536000", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
            first.Add(text);
        }

        string own = (await Get(client, Same[1], profile)).Text;
        Assert.NotEqual(first[1], own);
        Assert.Equal(first[1], (await Get(client, Same[1])).Text);
        string list = (await Get(client, "/shortlist", profile)).Text;
        Assert.NotEqual(list, (await Get(client, "/shortlist")).Text);

        process.Process.Kill();
        await process.Process.WaitForExitAsync(TestContext.Current.CancellationToken);
        for (int i = 0; i < Same.Length; i++)
        {
            (HttpStatusCode status, string text, _) = await Get(client, Same[i]);
            Assert.Equal((Same[i], HttpStatusCode.OK), (Same[i], status));
            Assert.Equal(first[i], text);
        }

        foreach ((string page, string? cookie) in ((string, string?)[])[(Same[1], profile), ("/shortlist", profile), ("/profile", null), ("/api/v1/loans?balance=60000&income=85000", null), ("/health", null)])
        {
            Assert.True((await Get(client, page, cookie)).Status is HttpStatusCode.BadGateway or HttpStatusCode.GatewayTimeout, page);
        }
    }

    private static async Task<(HttpStatusCode Status, string Text, HttpResponseMessage Answer)> Get(HttpClient client, string page, string? cookie = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page, UriKind.Relative));
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer);
    }
}
