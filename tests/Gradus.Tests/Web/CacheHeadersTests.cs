using System.Net;
using System.Text.Json.Nodes;
using Gradus.App.Guide;
using Gradus.App.Web;
using Gradus.Tests.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Gradus.Tests.Web;

/// <summary>Every address of the guide, one by one: what is the same for everybody may be kept by caches between and is named by dataset and build, what may depend on a person by nobody.</summary>
public sealed class CacheHeadersTests(GuideFixture guide)
{
    private const string Item = "cmu-ms-machine-learning";

    /// <summary>Addresses of people, of pages that hold a form, and signs of life. Whatever is not among them is the same for everybody, and must say so.</summary>
    private static readonly string[] OfPeople =
    [
        "/", "/account", "/account/everything.json", "/account/mine.json", "/advising", "/advising/{Id}", "/api/v1/loans", "/apply/calendar.ics", "/apply.csv", "/bridge/{Id}", "/careers.csv", "/compare.csv", "/cost/{id}/lines.csv", "/curriculum", "/health",
        "/health/ready", "/join/{Token}", "/list", "/not-found", "/online-or-campus.csv", "/outside", "/people", "/plan/{id}/plan.csv", "/plan/{id}/plan.ics", "/plan/{id}/plan.md", "/profile", "/profile.yaml", "/questions", "/ready",
        "/report.html", "/return/{id}/values.csv", "/return/{id}/years.csv", "/school.csv", "/shortlist/change", "/shortlist/list", "/shortlist.csv", "/shortlist.md", "/shortlist/order.csv", "/sign-in", "/sign-in/first", "/status/{Code:int}", "/theme/{choice}",
        "/types.csv",
    ];

    /// <summary>What stands for each part of a route.</summary>
    private Dictionary<string, string> Addresses => new(StringComparer.Ordinal)
    {
        ["/api/v1/bridge"] = "/api/v1/bridge?id=georgia-tech-ms-analytics-online&hours=12",
        ["/careers/{Id}"] = "/careers/15-2051",
        ["/compare"] = $"/compare?id={Item}&id=139755-11.0701",
        ["/costs/{chart}.csv"] = "/costs/whole-degree.csv",
        ["/curriculum/{id}/areas.csv"] = $"/curriculum/{Item}/areas.csv",
        ["/data/tables/{name}.csv"] = "/data/tables/degree_types.csv",
        ["/data/tables/{name}.json"] = "/data/tables/degree_types.json",
        ["/data/tables/{name}.parquet"] = "/data/tables/degree_types.parquet",
        ["/degrees/{Key}"] = $"/degrees/{guide.Catalog.DegreeTypes[0].Id}",
        ["/degrees/{type}/{chart}.csv"] = $"/degrees/{guide.Catalog.DegreeTypes[0].Id}/states.csv",
        ["/fields/core/{chart}.csv"] = "/fields/core/states.csv",
        ["/fields/{Code}"] = "/fields/11.0102",
        ["/fields/{cip}/{chart}.csv"] = "/fields/11.0102/states.csv",
        ["/guide/how-it-learns/{Key}"] = "/guide/how-it-learns/recommender",
        ["/guide/{Key}"] = "/guide/cost",
        ["/plan/{Id}"] = "/plan/njit-ms-data-science",
        ["/programs/{id}/{chart}.csv"] = "/programs/139755-11.0701/awards.csv",
        ["/suggest"] = "/suggest?q=mach",
        ["/test/{Topic}"] = "/test/programming",
    };

    private string AddressOf(string route) =>
        Addresses.TryGetValue(route, out string? known) ? known
        : route.StartsWith("/api/v1/", StringComparison.Ordinal) && ApiCases.All.Where(c => c.Verb == route["/api/v1/".Length..] && c.Profile is null).Select(c => c.Question).FirstOrDefault() is { } question
            ? $"{route}?{ApiCases.Query(JsonNode.Parse(question)!.AsObject())}"
        : route.Replace("{Id}", Item, StringComparison.Ordinal).Replace("{id}", Item, StringComparison.Ordinal).Replace("{choice}", "dark", StringComparison.Ordinal).Replace("{Code:int}", "404", StringComparison.Ordinal).Replace("{Token}", "none", StringComparison.Ordinal);

    private string[] Routes => [.. guide.Endpoints.OfType<RouteEndpoint>()
        .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>() is not { } methods || methods.HttpMethods.Contains("GET"))
        .Select(e => "/" + e.RoutePattern.RawText!.TrimStart('/'))
        .Where(r => !r.StartsWith("/assets/", StringComparison.Ordinal) && !r.StartsWith("/_", StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)];

    [Fact]
    public async Task EveryAddress_SaysWhoMayKeepIt()
    {
        string[] routes = Routes;
        Assert.Empty(OfPeople.Except(routes, StringComparer.Ordinal));
        var wrong = new List<string>();
        foreach (string route in routes)
        {
            using HttpResponseMessage answer = await Ask(AddressOf(route));
            bool isOfPeople = OfPeople.Contains(route);
            if (isOfPeople ? !IsPersonal(answer) : !IsPublic(answer))
            {
                wrong.Add($"{AddressOf(route)} {(int)answer.StatusCode}: {answer.Headers.CacheControl}, {answer.Headers.ETag}, Vary {string.Join(' ', answer.Headers.Vary)}");
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(routes.Length - OfPeople.Length > 60, $"{routes.Length} routes");
    }

    /// <summary>Whoever has an answer is told that it still holds, without a body, and with the headers that it had.</summary>
    [Fact]
    public async Task WhatIsHeldAlready_IsNotSentAgain()
    {
        foreach (string route in Routes.Except(OfPeople, StringComparer.Ordinal))
        {
            using HttpResponseMessage first = await Ask(AddressOf(route));
            string tag = first.Headers.ETag!.ToString();
            using HttpResponseMessage again = await Ask(AddressOf(route), ("If-None-Match", tag));
            Assert.Equal((route, HttpStatusCode.NotModified, tag), (route, again.StatusCode, again.Headers.ETag?.ToString()));
            Assert.Equal("", await again.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            Assert.Equal(first.Headers.CacheControl?.ToString(), again.Headers.CacheControl?.ToString());
            Assert.Equal(first.Headers.Vary.Order(StringComparer.Ordinal), again.Headers.Vary.Order(StringComparer.Ordinal));
        }
    }

    /// <summary>With a profile a page is another, is kept by nobody, and no tag of before is taken for it; what reads no cookie stays what it is.</summary>
    [Fact]
    public async Task WhoHasAProfile_IsAnsweredForThemselves_AndNobodyKeepsIt()
    {
        string cookie = $"{ProfileCookie.Name}={guide.Cookie.Value(guide.ReadExample("working-engineer"))}";
        foreach (string route in Routes.Except(OfPeople, StringComparer.Ordinal))
        {
            string address = AddressOf(route);
            using HttpResponseMessage nobody = await Ask(address);
            using HttpResponseMessage somebody = await Ask(address, ("Cookie", cookie), ("If-None-Match", nobody.Headers.ETag!.ToString()));
            bool readsCookies = nobody.Headers.Vary.Contains("Cookie");
            Assert.True(readsCookies ? IsPersonal(somebody) && somebody.StatusCode != HttpStatusCode.NotModified : somebody.StatusCode == HttpStatusCode.NotModified, $"{address}: {somebody.StatusCode} {somebody.Headers.CacheControl}");
        }
    }

    /// <summary>What an address says of its reader is for them alone: a budget, a state, a start.</summary>
    [Theory]
    [InlineData("/shortlist?salary=90000")]
    [InlineData("/cost/139755-11.0701?start=2027")]
    [InlineData("/return/139755-11.0701?example=working-engineer&set=x")]
    [InlineData("/types?type=ms-data-science")]
    [InlineData("/api/v1/loans?balance=60000&income=85000")]
    public async Task WhatAnAddressSaysOfSomebody_IsKeptByNobody(string address)
    {
        using HttpResponseMessage answer = await Ask(address);
        Assert.True(IsPersonal(answer), $"{answer.StatusCode}: {answer.Headers.CacheControl}");
    }

    [Theory]
    [InlineData("/shortlist?example=working-engineer")]
    [InlineData("/apply?example=mathematics-graduate")]
    public async Task WhatIsAskedForAnExamplePersonAlone_IsTheSameForEverybody(string address)
    {
        using HttpResponseMessage answer = await Ask(address);
        Assert.True(IsPublic(answer), $"{answer.StatusCode}: {answer.Headers.CacheControl}");
    }

    /// <summary>Colours chosen are a part of the page; a wrong address, a refused form and another dataset are nothing to keep.</summary>
    [Fact]
    public async Task OtherColours_AreAnotherPage_AndWhatIsRefusedIsKeptByNobody()
    {
        using HttpResponseMessage plain = await Ask("/about");
        using HttpResponseMessage dark = await Ask("/about", ("Cookie", "gradus-theme=dark"));
        Assert.NotEqual(plain.Headers.ETag, dark.Headers.ETag);
        foreach (string address in (string[])["/programs/none", "/explore?min-awards=x", "/data/tables/none.csv", "/api/v1/find?sort=beauty", "/fields/99.9999", "/no-such-page"])
        {
            using HttpResponseMessage answer = await Ask(address);
            Assert.True(answer.StatusCode == HttpStatusCode.OK ? IsPublic(answer) : IsPersonal(answer), $"{address} {answer.StatusCode}: {answer.Headers.CacheControl}");
        }

        using var client = new HttpClient { BaseAddress = guide.Address };
        using HttpResponseMessage posted = await client.PostAsync(new Uri("/about", UriKind.Relative), new FormUrlEncodedContent([]), TestContext.Current.CancellationToken);
        Assert.True(IsPersonal(posted), posted.Headers.CacheControl?.ToString());
    }

    /// <summary>Whatever a browser makes of an answer to programs, refusals included, it is a file; a page is none.</summary>
    [Theory]
    [InlineData("/api/v1/data-info", true)]
    [InlineData("/api/v1/openapi.json", true)]
    [InlineData("/api/v1/find?sort=beauty", true)]
    [InlineData("/api/v1/nothing", true)]
    [InlineData("/about", false)]
    public async Task AnswerToAProgram_IsNoPage(string address, bool isFile)
    {
        using HttpResponseMessage answer = await Ask(address);
        Assert.Equal(isFile ? "attachment; filename=\"api.json\"" : null, answer.Content.Headers.ContentDisposition?.ToString());
    }

    /// <summary>Where the guide keeps a list for whoever runs it, every page may hold some of it.</summary>
    [Fact]
    public async Task OnAMachineOfOnesOwn_NoPageIsForOthers()
    {
        string folder = Directory.CreateTempSubdirectory("gradus-cache-").FullName;
        await using (WebApplication own = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Workspace: Path.Combine(folder, "workspace.db"))))
        {
            await own.StartAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient { BaseAddress = new Uri(own.Urls.First()) };
            foreach (string page in (string[])["/", "/about", $"/programs/{Item}"])
            {
                using HttpResponseMessage answer = await client.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
                Assert.True(IsPersonal(answer), page);
            }
        }

        Directory.Delete(folder, recursive: true);
    }

    private static bool IsPersonal(HttpResponseMessage answer) =>
        answer.Headers.CacheControl is { Private: true, NoStore: true, Public: false } && answer.Headers.ETag is null && answer.Headers.Vary.Contains("Cookie");

    private static bool IsPublic(HttpResponseMessage answer) => answer.StatusCode == HttpStatusCode.OK
        && answer.Headers.CacheControl is { Public: true, Private: false, NoStore: false, NoCache: false, MaxAge.Ticks: 0, SharedMaxAge.TotalMinutes: > 1 and < 60 }
        && answer.Headers.ETag is { IsWeak: true }
        && answer.Headers.Age is null
        && answer.Headers.Vary.Contains("Accept-Encoding")
        && !answer.Headers.Contains("Set-Cookie");

    private async Task<HttpResponseMessage> Ask(string address, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = guide.Address };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        foreach ((string name, string value) in headers)
        {
            Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
