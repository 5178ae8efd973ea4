using System.Net;
using Gradus.App.Guide;
using Gradus.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.DependencyInjection;

namespace Gradus.Tests.Web;

/// <summary>The profile in the browser: whole or not at all, and never in anybody else's answer.</summary>
public sealed class ProfileCookieTests(GuideFixture guide)
{
    private static readonly string[] PersonalPages =
        ["/shortlist", "/cost/139755-11.0701", "/return/139755-11.0701", "/programs/139755-11.0701", "/explore", "/compare?id=139755-11.0701&id=110635-11.0701", "/shortlist.csv", "/shortlist.md", "/cost/139755-11.0701/lines.csv", "/return/139755-11.0701/values.csv", "/profile.yaml", "/shortlist/list", "/ready", "/ready/139755-11.0701", "/learn", "/more", "/guide", "/guide/cost", "/curriculum", "/curriculum/139755-11.0701", "/bridge/139755-11.0701"];

    public static TheoryData<string> Damages => ["cut", "changed", "old", "empty of sense"];

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task DamagedProfile_IsRefusedWhole_OnEveryPageThatWouldUseIt(string damage)
    {
        using HttpClient client = Damaged(damage);
        foreach (string page in PersonalPages)
        {
            GuidePage answer = await guide.Get(page, client);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Equal("Your profile cannot be read", answer.Text("h1"));
            Assert.NotNull(answer.Document.QuerySelector("a[href='/profile']"));
        }
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task DamagedProfile_LeavesOtherPages_WhichSayThatItIsNotUsed(string damage)
    {
        using HttpClient client = Damaged(damage);
        foreach (string page in (string[])["/", "/about", "/data", "/profile", "/questions", "/costs"])
        {
            GuidePage answer = await guide.Get(page, client);
            Assert.Equal(HttpStatusCode.OK, answer.Status);
            Assert.Contains("cannot be read", answer.Text("main [role=alert]"), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Damages))]
    public async Task DamagedProfile_DoesNotKeepFromAnExamplePerson(string damage)
    {
        using HttpClient client = Damaged(damage);
        foreach (string page in (string[])["/shortlist", "/shortlist.csv", "/cost/139755-11.0701", "/return/139755-11.0701"])
        {
            Assert.Equal(HttpStatusCode.OK, (await guide.Get(page + "?example=working-engineer", client)).Status);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await guide.Get("/shortlist?example=", client)).Status);
    }

    [Fact]
    public async Task DamagedProfile_CanBeDeleted_AndReplaced()
    {
        using HttpClient client = Damaged("cut");
        GuidePage after = await (await GuideForm.Open(client, "/profile", "delete")).Send();
        Assert.Equal(HttpStatusCode.OK, after.Status);
        Assert.Contains("There is none in this browser yet", after.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await guide.Get("/explore", client)).Status);

        using HttpClient other = Damaged("changed");
        GuidePage replaced = await (await GuideForm.Open(other, "/questions", "questions")).Set("residency.state", "GA").Send();
        Assert.Equal("/shortlist", replaced.ContentType);
        Assert.Equal(HttpStatusCode.OK, replaced.Status);
    }

    [Fact]
    public async Task ProfileOfOtherKeys_IsRefused()
    {
        string keys = Directory.CreateTempSubdirectory("gradus-keys-").FullName;
        await using WebApplication other = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Keys: keys));
        string value = other.Services.GetRequiredService<ProfileCookie>().Value(guide.ReadExample("working-engineer"));
        using HttpClient client = guide.NewClient([(ProfileCookie.Name, value)]);
        Assert.Equal(HttpStatusCode.BadRequest, (await guide.Get("/shortlist", client)).Status);
        Directory.Delete(keys, recursive: true);
    }

    [Fact]
    public async Task EveryPersonalAnswer_SaysThatNobodyMayKeepIt()
    {
        using HttpClient client = guide.NewClient("working-engineer");
        foreach (string page in PersonalPages.Concat(["/", "/about", "/profile", "/questions", "/fields"]))
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl is { Private: true, NoStore: true }, $"{page}: {answer.Headers.CacheControl}");
            Assert.Contains("Cookie", answer.Headers.Vary);
            Assert.Null(answer.Headers.Age);
        }
    }

    [Fact]
    public async Task OnlyPagesMarkedForIt_AreKept_AndOnlyWithoutAProfile()
    {
        await using WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data));
        await app.StartAsync(TestContext.Current.CancellationToken);
        var store = (PageStore)app.Services.GetRequiredService<IOutputCacheStore>();
        string profile = $"{ProfileCookie.Name}={app.Services.GetRequiredService<ProfileCookie>().Value(guide.ReadExample("working-engineer"))}";
        using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(app.Urls.First()) };
        foreach ((string page, string? cookie, bool kept) in ((string, string?, bool)[])
            [("/about", null, true), ("/explore?q=kept", null, true), ("/about?x", profile, false), ("/cost/139755-11.0701?start=2027", null, false), ("/return/139755-11.0701?salary=1", null, false), ("/cost/139755-11.0701", null, true), ("/cost/139755-11.0701", profile, false), ("/shortlist?salary=90000", null, false), ("/profile", null, false), ("/api/v1/data-info", profile, false)])
        {
            int before = store.Count;
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page, UriKind.Relative));
            if (cookie is not null)
            {
                request.Headers.Add("Cookie", cookie);
            }

            using HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

            // A page that has gone out is kept a moment later.
            for (int wait = 0; wait < (kept ? 200 : 10) && store.Count == before; wait++)
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
            }

            Assert.True(store.Count == before + (kept ? 1 : 0), page);
        }
    }

    private HttpClient Damaged(string damage)
    {
        string value = guide.Cookie.Value(guide.ReadExample("working-engineer"));
        return guide.NewClient([(ProfileCookie.Name, damage switch
        {
            "cut" => value[..^20],
            "changed" => value[..^1] + (value[^1] == 'A' ? 'B' : 'A'),
            "old" => value[2..],
            _ => "nonsense",
        })]);
    }
}
