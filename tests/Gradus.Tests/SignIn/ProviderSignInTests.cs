using System.Net;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Web;
using Gradus.App.Guide;
using Gradus.App.SignIn;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Verbs.Offices;
using Gradus.App.Watching;
using Gradus.Keeping;
using Gradus.Tests.Web;
using Gradus.Tests.Workspace;
using Gradus.Workspace.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Tokens;

namespace Gradus.Tests.SignIn;

/// <summary>One provider and one guide for all these tests, which come one after the other.</summary>
public sealed class SignInScene(GuideFixture guide, PostgresServer server) : IAsyncLifetime
{
    public const string Name = "Example University";

    private readonly List<PostgresDatabase> _databases = [];
    private readonly string _address = server.NewDatabase();

    public TestProvider Provider { get; } = new();

    public WebApplication App { get; private set; } = null!;

    public Office Office { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Provider.Start();

        // What a provider does first it does slowly on a machine that has much to do.
        using (var client = new HttpClient { BaseAddress = Provider.Address })
        {
            await client.GetStringAsync(new Uri(".well-known/openid-configuration", UriKind.Relative));
            await client.GetStringAsync(new Uri(".well-known/jwks", UriKind.Relative));
        }

        App = await Start(Settings(["example.edu"]));
        Office = App.Services.GetRequiredService<Office>();
    }

    public async ValueTask DisposeAsync()
    {
        await App.DisposeAsync();
        await Provider.DisposeAsync();
        _databases.ForEach(d => d.Dispose());
    }

    /// <summary>Nobody is there, and the provider does as it should.</summary>
    public void Clear()
    {
        foreach (ListedPerson person in Office.People())
        {
            Office.Remove(person.Person.Id, null);
        }

        (Provider.Who, Provider.Wrong, Provider.Slow) = (null, null, TimeSpan.Zero);
    }

    public ProviderSettings Settings(IReadOnlyList<string> domains) =>
        new(Name, Provider.Address, TestProvider.Client, TestProvider.Secret, [], TrustsEmail: false, new SignInRule(domains, null, [])) { Patience = TimeSpan.FromSeconds(90) };

    /// <summary>One more process, as it were: connections and keys of its own.</summary>
    public async Task<WebApplication> Start(ProviderSettings settings, string? proxy = null, GuideLog? log = null)
    {
        var database = new PostgresDatabase(_address);
        database.Prepare();
        _databases.Add(database);
        WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Proxy: proxy, Workspaces: database, Provider: settings, Log: log));
        await app.StartAsync();
        return app;
    }
}

/// <summary>Signing in at the office's own provider: a real one (OpenIddict), a real database, and browsers that follow redirects and hold cookies.</summary>
[Collection(PostgresCollection.Name)]
public sealed class ProviderSignInTests : IClassFixture<SignInScene>
{
    private const string Program = "cmu-ms-machine-learning";
    private const string Name = SignInScene.Name;

    private static readonly TestAccount Ana = new("ana-1", "Ana@Example.edu", Name: "Ana Example");

    private readonly GuideFixture _guide;
    private readonly SignInScene _scene;
    private readonly TestProvider _provider;
    private readonly WebApplication _app;
    private readonly Office _office;

    public ProviderSignInTests(GuideFixture guide, SignInScene scene)
    {
        (_guide, _scene, _provider, _app, _office) = (guide, scene, scene.Provider, scene.App, scene.Office);
        scene.Clear();
    }

    [Fact]
    public async Task ANewcomer_OfAnAllowedDomain_StartsAList_AndIsTheSamePersonFromAnyBrowser()
    {
        using HttpClient browser = Browser();
        Assert.Contains($"Sign in with {Name}", (await _guide.Get("/sign-in", browser)).MainText, StringComparison.Ordinal);
        _provider.Who = Ana;
        GuidePage first = await _guide.Get(SignInPaths.Start, browser);
        Assert.Contains($"Your first sign-in with {Name}", first.Text("h1"), StringComparison.Ordinal);
        Assert.Contains("You come as ana@example.edu", first.MainText, StringComparison.Ordinal);
        Assert.InRange(VisibleWords.Count(first.Document), 15, 350);
        Assert.Empty(_office.People());

        GuidePage list = await (await GuideForm.Open(browser, SignInPaths.First, "first")).Set("do", "new").Send();

        Assert.Contains("Ana Example", list.Text("header .end"), StringComparison.Ordinal);
        ListedPerson ana = Assert.Single(_office.People());
        Assert.Equal(("Ana Example", PersonRole.Person), (ana.Person.Name, ana.Person.Role));
        await Note(browser, "of Ana");

        using HttpClient phone = Browser();
        _provider.Who = Ana with { Email = "ana.new@example.edu" };
        Assert.Contains("of Ana", (await _guide.Get(SignInPaths.Start, phone)).MainText, StringComparison.Ordinal);
        Assert.Contains("You come in with ana.new@example.edu", (await _guide.Get("/account", phone)).MainText, StringComparison.Ordinal);
        Assert.Single(_office.People());
        Assert.Equal(HttpStatusCode.Gone, (await _guide.Get(SignInPaths.First, phone)).Status);
    }

    [Fact]
    public async Task WhoeverWasInvitedWithTheirAddress_ComesInAtOnce_WithTheirRoleAndList()
    {
        OfficePerson cora = _office.Invite("Cora", PersonRole.Adviser, 7, null, "Cora@elsewhere.org").Person;
        _office.Workspace(cora.Id).Choose([Program], Choice.Kept, "of Cora");
        using HttpClient browser = Browser();
        _provider.Who = new("cora-1", "cora@elsewhere.org");
        Assert.Contains("of Cora", (await _guide.Get(SignInPaths.Start, browser)).MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await _guide.Get("/advising", browser)).Status);
        Assert.Equal(["signed in", "came in first at the provider", "invited"], _office.Log(3).Select(a => a.Act));

        // The address is given to somebody else in time: another account of the provider is another person.
        using HttpClient other = Browser();
        _provider.Who = new("cora-2", "cora@elsewhere.org");
        GuidePage refused = await _guide.Get(SignInPaths.Start, other);
        Assert.Equal(HttpStatusCode.Forbidden, refused.Status);
        Assert.Contains("Somebody came in with this address before", refused.Text("h1"), StringComparison.Ordinal);
        Assert.Single(_office.People());
    }

    [Fact]
    public async Task WhoeverHasALink_TiesTheirAccount_AndIsOnePerson()
    {
        OfficeLink link = _office.Invite("Ana", PersonRole.Person, 7, null);
        using HttpClient browser = Browser();
        await (await GuideForm.Open(browser, OfficePaths.Join(link.Token), "join")).Send();
        await Note(browser, "of before");
        Assert.Contains("Tie it to this list", (await _guide.Get("/account", browser)).MainText, StringComparison.Ordinal);
        _provider.Who = new("ana-1", "ana@elsewhere.org");
        GuidePage asked = await _guide.Get(SignInPaths.Start, browser);
        Assert.Contains("You have a list here, as Ana", asked.MainText, StringComparison.Ordinal);
        Assert.Null(asked.Document.QuerySelector("button[value=new]"));

        await (await GuideForm.Open(browser, SignInPaths.First, "first")).Set("do", "tie").Send();

        using HttpClient phone = Browser();
        Assert.Contains("of before", (await _guide.Get(SignInPaths.Start, phone)).MainText, StringComparison.Ordinal);
        Assert.Single(_office.People());
        GuidePage leave = await (await GuideForm.Open(phone, "/account", "account", f => f.QuerySelector("button[value=out]") is not null)).Set("do", "out").Send();
        Assert.Contains($"At {Name} you may still be signed in", leave.MainText, StringComparison.Ordinal);
        Assert.Contains("Nobody is signed in", (await _guide.Get("/list", phone)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WhoeverCameInTwice_IsTiedByAnAdministrator_AndNothingIsLost()
    {
        string ana = _office.Invite("Ana", PersonRole.Person, 7, null).Person.Id;
        _office.Workspace(ana).Choose([Program], Choice.Kept, "by the link");
        using HttpClient browser = Browser();
        _provider.Who = Ana;
        await _guide.Get(SignInPaths.Start, browser);
        await (await GuideForm.Open(browser, SignInPaths.First, "first")).Set("do", "new").Send();
        string twice = _office.People().Single(p => p.Person.Id != ana).Person.Id;
        using HttpClient roots = Browser();
        await (await GuideForm.Open(roots, OfficePaths.Join(_office.Invite("Root", PersonRole.Administrator, 7, null).Token), "join")).Send();
        GuideForm form = await GuideForm.Open(roots, "/people", "people", f => f.QuerySelector($"input[name=person][value='{twice}']") is not null);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Set("to", "nobody").Set("do", "tie").Send()).Status);
        Assert.Equal(HttpStatusCode.OK, (await form.Set("to", ana).Set("do", "tie").Send()).Status);

        Assert.Contains("Nobody is signed in", (await _guide.Get("/list", browser)).MainText, StringComparison.Ordinal);
        Assert.Contains("by the link", (await _guide.Get(SignInPaths.Start, browser)).MainText, StringComparison.Ordinal);
        Assert.Equal(3, _office.People().Count);
        Assert.Equal(1, _office.Untie(ana, null));
        Assert.Contains("Nobody is signed in", (await _guide.Get("/list", browser)).MainText, StringComparison.Ordinal);
    }

    public static TheoryData<string, TestAccount> Uninvited => new()
    {
        { "another domain", new("x", "x@example.org") },
        { "a domain below it", new("x", "x@cs.example.edu") },
        { "an address that nobody verified", new("x", "x@example.edu", IsVerified: false) },
        { "no address", new("x") },
        { "two addresses in one", new("x", "x@example.org@example.edu") },
    };

    [Theory]
    [MemberData(nameof(Uninvited))]
    public async Task WhoeverIsNotAllowedIn_IsToldSo(string why, TestAccount who)
    {
        using HttpClient browser = Browser();
        _provider.Who = who;
        GuidePage page = await _guide.Get(SignInPaths.Start, browser);
        Assert.True(page.Status == HttpStatusCode.Forbidden, why);
        Assert.Contains("You were not invited", page.Text("h1"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Gone, (await _guide.Get(SignInPaths.First, browser)).Status);
        Assert.Empty(_office.People());
    }

    [Fact]
    public async Task AClaim_LetsIn_AndATrustedProvidersAddressCounts()
    {
        await using WebApplication app = await _scene.Start(_scene.Settings([]) with { TrustsEmail = true, Rule = new SignInRule([], "affiliation", ["student", "staff"]) });
        _office.Invite("Bo", PersonRole.Person, 7, null, "bo@example.org");
        foreach ((TestAccount who, string heading) in new[] { (new TestAccount("s", Affiliation: "student"), "Your first sign-in"), (new TestAccount("a", Affiliation: "alumnus"), "You were not invited"), (new TestAccount("b", "bo@example.org", IsVerified: false), "Kept") })
        {
            using HttpClient browser = BrowserAt(app);
            _provider.Who = who;
            Assert.StartsWith(heading, (await _guide.Get(SignInPaths.Start, browser)).Text("h1"), StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, string> Faults => new()
    {
        { "expired", "The answer is not of now" },
        { "to come", "The answer is not of now" },
        { "audience", "The answer is not for this guide" },
        { "issuer", "The answer is not for this guide" },
        { "nonce", "The answer belongs to another sign-in" },
        { "no nonce", "The answer belongs to another sign-in" },
        { "key", "The answer cannot be believed" },
        { "secret of both", "The answer cannot be believed" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task ATokenThatIsWrong_SignsNobodyIn(string fault, string heading)
    {
        using var other = RSA.Create(2048);
        DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
        _provider.Who = Ana;
        _provider.Wrong = token => Break(token, fault, now, other);
        using HttpClient browser = Browser();
        GuidePage page = await _guide.Get(SignInPaths.Start, browser);
        Assert.Equal(heading, page.Text("h1"));
        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.DoesNotContain("eyJ", page.Html, StringComparison.Ordinal);
        Assert.Contains("Nobody is signed in", (await _guide.Get("/list", browser)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AClockThatIsALittleOff_IsBorne()
    {
        DateTime now = TimeProvider.System.GetUtcNow().UtcDateTime;
        _provider.Who = Ana;
        foreach (double minutes in (double[])[-1, 1])
        {
            _provider.Wrong = token =>
            {
                token.NotBefore = now.AddMinutes(minutes);
                token.Expires = minutes < 0 ? now.AddMinutes(minutes) : now.AddMinutes(10);
                token.IssuedAt = now.AddMinutes(minutes - 1);
                token.NotBefore = token.Expires < token.NotBefore ? token.IssuedAt : token.NotBefore?.AddSeconds(-1);
            };
            using HttpClient browser = Browser();
            Assert.StartsWith("Your first sign-in", (await _guide.Get(SignInPaths.Start, browser)).Text("h1"), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task AnAnswer_WorksOnce_InTheBrowserThatAsked_AndWithItsState()
    {
        _provider.Who = Ana;
        (HttpClient browser, Uri answer) = await Answer();
        using HttpClient stranger = Browser();
        foreach ((HttpClient client, string address) in new[]
        {
            (stranger, answer.PathAndQuery),
            (browser, SignInPaths.Return),
            (browser, SignInPaths.Return + "?code=x"),
            (browser, answer.PathAndQuery.Replace("state=", "state=A", StringComparison.Ordinal)),
        })
        {
            GuidePage page = await _guide.Get(address, client);
            Assert.Equal(HttpStatusCode.BadRequest, page.Status);
            Assert.StartsWith("This sign-in was used already", page.Text("h1"), StringComparison.Ordinal);
        }

        Assert.StartsWith("Your first sign-in", await Follow(browser, answer), StringComparison.Ordinal);
        GuidePage again = await _guide.Get(answer.PathAndQuery, browser);
        Assert.StartsWith("This sign-in was used already", again.Text("h1"), StringComparison.Ordinal);
        Assert.Empty(_office.People());
        browser.Dispose();
    }

    [Fact]
    public async Task WhoeverSaysNo_IsToldThatNothingWasChanged()
    {
        _provider.Who = null;
        using HttpClient browser = Browser();
        GuidePage page = await _guide.Get(SignInPaths.Start, browser);
        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Equal("The sign-in was cancelled", page.Text("h1"));
    }

    /// <summary>What leaves for the provider, and the cookies that wait for its answer.</summary>
    [Fact]
    public async Task TheWayThere_HasPkceStateAndNonce_AndNoOtherSiteBeginsIt()
    {
        await using WebApplication app = await _scene.Start(_scene.Settings([]), "guide.example");
        using HttpClient browser = BrowserAt(app, redirects: false);
        browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        browser.DefaultRequestHeaders.Host = "guide.example";
        using HttpResponseMessage start = await Get(browser, SignInPaths.Start);
        Assert.Equal(HttpStatusCode.Redirect, start.StatusCode);
        Assert.True(start.Headers.CacheControl!.NoStore);
        var query = HttpUtility.ParseQueryString(start.Headers.Location!.Query);
        Assert.Equal(("code", "S256", "https://guide.example/sign-in/return", TestProvider.Client), (query["response_type"], query["code_challenge_method"], query["redirect_uri"], query["client_id"]));
        Assert.All((string[])["state", "nonce", "code_challenge"], part => Assert.True(query[part]?.Length > 20, part));
        Assert.DoesNotContain(TestProvider.Secret, start.Headers.Location.ToString(), StringComparison.Ordinal);
        string[] cookies = [.. start.Headers.GetValues("Set-Cookie")];
        Assert.Equal(2, cookies.Length);
        Assert.All(cookies, cookie => Assert.All((string[])["; httponly", "; samesite=lax", "; secure", "; path=/sign-in/return"], part => Assert.Contains(part, cookie, StringComparison.Ordinal)));

        using var planted = new HttpRequestMessage(HttpMethod.Get, new Uri(SignInPaths.Start, UriKind.Relative)) { Headers = { { "Sec-Fetch-Site", "cross-site" } } };
        using HttpResponseMessage elsewhere = await browser.SendAsync(planted, TestContext.Current.CancellationToken);
        Assert.Equal("/sign-in", elsewhere.Headers.Location?.OriginalString);
        Assert.False(elsewhere.Headers.Contains("Set-Cookie"));
        using HttpResponseMessage leave = await Get(browser, SignInPaths.Leave);
        Assert.StartsWith(new Uri(_provider.Address, "leave").ToString(), leave.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task AFormOfAnotherSite_TiesAndStartsNothing()
    {
        _provider.Who = Ana;
        using HttpClient browser = Browser();
        await _guide.Get(SignInPaths.Start, browser);
        foreach (string act in (string[])["tie", "new"])
        {
            using var form = new FormUrlEncodedContent([new("_handler", "first"), new("do", act)]);
            using HttpResponseMessage answer = await browser.PostAsync(new Uri(SignInPaths.First, UriKind.Relative), form, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }

        GuideForm own = await GuideForm.Open(browser, SignInPaths.First, "first");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await own.Set("do", "tie").Send()).Status);
        Assert.Empty(_office.People());
    }

    /// <summary>The provider goes: whoever is signed in goes on, whoever wants in is told, and nobody waits long.</summary>
    [Fact]
    public async Task WhileTheProviderIsAway_WhoIsSignedInGoesOn()
    {
        _provider.Who = Ana;
        using HttpClient browser = Browser();
        await _guide.Get(SignInPaths.Start, browser);
        await (await GuideForm.Open(browser, SignInPaths.First, "first")).Set("do", "new").Send();
        (HttpClient late, Uri answer) = await Answer();
        await _provider.Stop();
        await using WebApplication fresh = await _scene.Start(_scene.Settings([]));
        using HttpClient other = BrowserAt(fresh);
        foreach (GuidePage page in new[] { await _guide.Get(SignInPaths.Start, other), await _guide.Get(SignInPaths.Start, other), await _guide.Get(answer.PathAndQuery, late) })
        {
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
            Assert.Equal($"{Name} does not answer", page.Text("h1"));
        }

        Assert.Equal(HttpStatusCode.OK, (await _guide.Get("/explore?q=robotics", other)).Status);
        await Note(browser, "written meanwhile");
        Assert.Contains("written meanwhile", (await _guide.Get("/list", browser)).MainText, StringComparison.Ordinal);

        await _provider.Start();
        _provider.Who = Ana;
        await using WebApplication again = await _scene.Start(_scene.Settings([]));
        using HttpClient back = BrowserAt(again);
        Assert.Contains("written meanwhile", (await _guide.Get(SignInPaths.Start, back)).MainText, StringComparison.Ordinal);
        late.Dispose();
    }

    /// <summary>Name, address, subject, pay, link and code of a whole session are looked for in all that was logged.</summary>
    [Fact]
    public async Task TheLog_SaysWhatHappened_AndNothingOfWhom()
    {
        using var lines = new StringWriter();
        await using WebApplication app = await _scene.Start(_scene.Settings(["example.edu"]), log: new GuideLog(lines, TimeProvider.System));
        _provider.Who = new("subject-marker", "marker@example.edu", Name: "Zebedee Marker");
        using HttpClient browser = BrowserAt(app);
        await _guide.Get(SignInPaths.Start, browser);
        await (await GuideForm.Open(browser, SignInPaths.First, "first")).Set("do", "new").Send();
        await Note(browser, "note-marker");
        await _guide.Get("/shortlist?salary=98765&q=words-marker", browser);
        await _guide.Get("/no-such-page-marker", browser);
        await _guide.Get(OfficePaths.Join("link-marker"), browser);
        await _guide.Get(SignInPaths.Return + "?code=code-marker&state=state-marker", browser);
        string log = lines.ToString();
        Assert.DoesNotContain("marker", log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("98765", log, StringComparison.Ordinal);
        Assert.DoesNotContain("127.0.0.1", log, StringComparison.Ordinal);
        JsonNode[] events = [.. log.TrimEnd().Split('\n').Select(line => JsonNode.Parse(line)!)];
        Assert.Equal(["first", "state"], events.Where(e => (string?)e["event"] == "sign-in").Select(e => (string?)e["outcome"]));
        Assert.Contains(events, e => (string?)e["route"] == "/programs/{Id}" && (int?)e["status"] == 200);
        Assert.Contains(events, e => (int?)e["status"] == 404);
    }

    [Fact]
    public async Task AProviderThatIsSlow_IsGivenUp()
    {
        await using WebApplication app = await _scene.Start(_scene.Settings(["example.edu"]) with { Patience = TimeSpan.FromSeconds(2) });
        _provider.Who = Ana;
        _provider.Slow = TimeSpan.FromSeconds(3);
        using HttpClient browser = BrowserAt(app);
        using HttpClient other = BrowserAt(app);
        Task<GuidePage> waits = _guide.Get(SignInPaths.Start, browser);
        Assert.Equal(HttpStatusCode.OK, (await _guide.Get("/about", other)).Status);
        GuidePage page = await waits;
        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Equal($"{Name} does not answer", page.Text("h1"));
    }

    private static void Break(SecurityTokenDescriptor token, string fault, DateTime now, RSA other)
    {
        switch (fault)
        {
            case "expired":
                token.IssuedAt = now.AddMinutes(-30);
                token.Expires = now.AddMinutes(-3);
                break;
            case "to come":
                token.NotBefore = now.AddMinutes(3);
                token.Expires = now.AddMinutes(30);
                break;
            case "audience":
                token.Audience = "another-program";
                break;
            case "issuer":
                token.Issuer = "https://elsewhere.example/";
                break;
            case "nonce":
                token.Claims["nonce"] = "638000000000000000.AAAA";
                break;
            case "no nonce":
                token.Claims.Remove("nonce");
                break;
            case "key":
                token.SigningCredentials = new SigningCredentials(new RsaSecurityKey(other) { KeyId = "of the provider" }, SecurityAlgorithms.RsaSha256);
                break;
            default:
                token.SigningCredentials = new SigningCredentials(new SymmetricSecurityKey(SHA256.HashData("a-secret-that-both-know"u8)), SecurityAlgorithms.HmacSha256);
                break;
        }
    }

    /// <summary>A browser that was at the provider, and the address to which it was sent back; not opened yet.</summary>
    private async Task<(HttpClient Browser, Uri Answer)> Answer()
    {
        HttpClient browser = BrowserAt(_app, redirects: false);
        using HttpResponseMessage start = await Get(browser, SignInPaths.Start);
        using HttpResponseMessage there = await browser.GetAsync(start.Headers.Location, TestContext.Current.CancellationToken);
        return (browser, there.Headers.Location!);
    }

    private static async Task<string> Follow(HttpClient browser, Uri answer)
    {
        using HttpResponseMessage first = await browser.GetAsync(answer, TestContext.Current.CancellationToken);
        string html = await browser.GetStringAsync(new Uri(first.Headers.Location!.OriginalString, UriKind.Relative), TestContext.Current.CancellationToken);
        return html.Split("<h1>")[1].Split("</h1>")[0];
    }

    private static Task<HttpResponseMessage> Get(HttpClient client, string path) => client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);

    private static Task<GuideForm> KeepForm(HttpClient client) =>
        GuideForm.Open(client, $"/programs/{Program}", ListPage.Handler, f => f.QuerySelector("button[value=note]") is not null);

    private static async Task Note(HttpClient client, string note)
    {
        await (await KeepForm(client)).Set("do", "keep").Send();
        await (await KeepForm(client)).Set("note", note).Set("do", "note").Send();
    }

    private HttpClient Browser() => BrowserAt(_app);

    private static HttpClient BrowserAt(WebApplication app, bool redirects = true) =>
        new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AutomaticDecompression = DecompressionMethods.All, AllowAutoRedirect = redirects }) { BaseAddress = new Uri(app.Urls.First()) };
}
