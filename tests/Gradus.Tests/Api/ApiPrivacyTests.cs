using System.Net;
using Gradus.App.Guide;
using Gradus.App.Web;
using Gradus.Tests.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace Gradus.Tests.Api;

/// <summary>What a program sends of a person is used once: nothing keeps it, and nothing that a browser or this machine keeps counts.</summary>
public sealed class ApiPrivacyTests(GuideFixture guide)
{
    [Theory]
    [InlineData("find", null)]
    [InlineData("find", "working-engineer")]
    [InlineData("shortlist", "working-engineer")]
    [InlineData("cost", "mathematics-graduate")]
    public async Task AnswerToWhatIsPosted_IsKeptByNobody(string verb, string? profile)
    {
        using HttpClient client = guide.NewClient();
        (_, _, _, string question) = ApiCases.All.First(c => c.Verb == verb);
        for (int time = 0; time < 2; time++)
        {
            ApiSaid said = await client.Post($"/api/v1/{verb}", ApiCases.Body(profile, question));
            Assert.Equal(HttpStatusCode.OK, said.Status);
            Assert.Equal("private, no-store", said.Header("Cache-Control"));
            Assert.Null(said.Header("ETag"));
            Assert.Null(said.Header("Age"));
            Assert.Null(said.Header("Set-Cookie"));
        }
    }

    [Fact]
    public async Task AnswerToAnAddressThatTellsOfMoney_IsKeptByNobody()
    {
        using HttpClient client = guide.NewClient();
        ApiSaid said = await client.Get("/api/v1/loans?balance=60000&income=85000");
        Assert.Equal((HttpStatusCode.OK, "private, no-store", null), (said.Status, said.Header("Cache-Control"), said.Header("ETag")));
    }

    /// <summary>The store of pages takes what an address asks and never what is posted.</summary>
    [Fact]
    public async Task StoreOfPages_HoldsNothingThatWasPosted()
    {
        await using WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        var store = (PageStore)app.Services.GetRequiredService<IOutputCacheStore>();
        int before = await Settled(store);
        await client.Post("/api/v1/show", ApiCases.Body("working-engineer", """{"id": "139755-11.0701"}"""));
        await client.Post("/api/v1/show", ApiCases.Body(null, """{"id": "139755-11.0701"}"""));
        Assert.Equal(before, await Settled(store));
        await client.Get("/api/v1/show?id=139755-11.0701");
        Assert.Equal(before + 1, await Settled(store, before + 1));
    }

    /// <summary>How many pages are kept once that no longer changes: one that has gone out may be kept a moment later.</summary>
    private static async Task<int> Settled(PageStore store, int awaited = 0)
    {
        int seen = -1;
        for (int same = 0, wait = 0; same < 10 && wait < 1_000; wait++)
        {
            int now = store.Count;
            same = now == seen && now >= awaited ? same + 1 : 0;
            seen = now;
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        return seen;
    }

    [Fact]
    public async Task WhatAnAddressAsks_IsNamed_AndNotSentAgain()
    {
        using HttpClient client = guide.NewClient();
        ApiSaid first = await client.Get("/api/v1/show?id=139755-11.0701");
        Assert.Equal(CacheHeaders.Public, first.Header("Cache-Control"));
        string tag = first.Header("ETag")!;
        ApiSaid again = await client.Get("/api/v1/show?id=139755-11.0701", ("If-None-Match", tag));
        Assert.Equal((HttpStatusCode.NotModified, "", tag), (again.Status, again.Text, again.Header("ETag")));
        Assert.NotEqual(tag, (await client.Get("/api/v1/show?id=139755-11.0701&resident=GA")).Header("ETag"));
        Assert.Null((await client.Get("/api/v1/show?id=no-such-id")).Header("ETag"));
    }

    /// <summary>Head is answered as get.</summary>
    [Fact]
    public async Task Head_IsAnsweredWithoutABody()
    {
        using HttpClient client = guide.NewClient();
        ApiSaid head = await ApiClient.Send(client, HttpMethod.Head, "/api/v1/data-info", null);
        Assert.Equal((HttpStatusCode.OK, ""), (head.Status, head.Text));
    }

    [Fact]
    public async Task ProfileOfABrowser_CountsForNothing()
    {
        using HttpClient nobody = guide.NewClient();
        using HttpClient engineer = guide.NewClient("working-engineer");
        using HttpClient broken = guide.NewClient([(ProfileCookie.Name, "1.broken")]);
        string plain = (await nobody.Get("/api/v1/show?id=139755-11.0701")).Text;
        Assert.Equal(plain, (await engineer.Get("/api/v1/show?id=139755-11.0701")).Text);
        Assert.Equal(plain, (await broken.Get("/api/v1/show?id=139755-11.0701")).Text);
        Assert.Equal(HttpStatusCode.BadRequest, (await engineer.Post("/api/v1/shortlist", ApiCases.Body(null, "{}"))).Status);
    }

    /// <summary>What the person of this machine keeps counts for their pages and their command line, not for a program.</summary>
    [Fact]
    public async Task WhatThisMachineKeeps_CountsForNothing()
    {
        string folder = Directory.CreateTempSubdirectory("gradus-api-").FullName;
        try
        {
            string workspace = Path.Combine(folder, "workspace.db");
            Assert.Equal(0, Commands.GradusProgram.Run("figure", "139755-11.0701", "tuition=1234", "--workspace", workspace).ExitCode);
            await using WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Workspace: workspace));
            await app.StartAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            using HttpClient other = guide.NewClient();
            Assert.Equal((await other.Get("/api/v1/show?id=139755-11.0701")).Text, (await client.Get("/api/v1/show?id=139755-11.0701")).Text);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task TooManyRequests_AreRefusedAsAProblem()
    {
        await using WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Proxy: "guide.example"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        ApiSaid last = await client.Get("/api/v1/nothing");
        for (int i = 0; i < RateLimits.RequestsPerWindow + 20 && last.Status != HttpStatusCode.TooManyRequests; i++)
        {
            last = await client.Get("/api/v1/nothing");
        }

        Assert.Equal((HttpStatusCode.TooManyRequests, "application/problem+json", "10"), (last.Status, last.ContentType, last.Header("Retry-After")));
    }
}
