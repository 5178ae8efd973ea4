using System.Net;
using System.Text.RegularExpressions;
using Gradus.App.Guide;
using Gradus.App.Web;
using Gradus.Keeping;
using Gradus.Tests.Workspace;
using Gradus.Workspace.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Gradus.Tests.Web;

/// <summary>The keys that sign what browsers hold: lost, damaged, past their time, or of a time to come as after a clock was set back. Lists are never touched by it.</summary>
[Collection(PostgresCollection.Name)]
public sealed partial class LostKeysTests(GuideFixture guide, PostgresServer server) : IAsyncLifetime
{
    private readonly string _address = server.NewDatabase();
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-keys-");
    private readonly List<PostgresDatabase> _databases = [];
    private Office _office = null!;
    private string _ana = "";

    private string Name => new NpgsqlConnectionStringBuilder(_address).Database!;

    public ValueTask InitializeAsync()
    {
        _office = new Office(Database(), TimeProvider.System);
        _ana = _office.Invite("Ana", PersonRole.Person, 7, null).Person.Id;
        _office.Workspace(_ana).Choose(["cmu-ms-machine-learning"], Choice.Kept, "of Ana");
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _databases.ForEach(d => d.Dispose());
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task LostKeys_SignEverybodyOut_AndLoseNothing()
    {
        string session;
        string profile;
        await using (WebApplication first = await Start())
        {
            (session, profile) = Held(first);
        }

        server.Execute(Name, "DELETE FROM gradus.protection_key");
        await using WebApplication second = await Start();
        using HttpClient signedIn = Browser(second, (SessionCookie.Name, session));
        Assert.Contains("Nobody is signed in", (await guide.Get("/list", signedIn)).MainText, StringComparison.Ordinal);
        using HttpClient client = Browser(second, (SessionCookie.Name, session), (ProfileCookie.Name, profile));
        GuidePage page = await guide.Get("/about", client);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("kept while the guide ran with other keys", page.Text("[role=alert]"), StringComparison.Ordinal);
        using HttpClient anew = Browser(second, (SessionCookie.Name, Held(second).Session));
        Assert.Contains("of Ana", (await guide.Get("/list", anew)).MainText, StringComparison.Ordinal);
    }

    /// <summary>A key whose time is over still opens what it sealed, one of a time to come too, and one that cannot be read takes no other along.</summary>
    [Theory]
    [InlineData("past")]
    [InlineData("to come")]
    [InlineData("damaged")]
    public async Task KeysThatSignNothingMore_StillOpenWhatTheySealed(string what)
    {
        string session;
        string profile;
        await using (WebApplication first = await Start())
        {
            (session, profile) = Held(first);
        }

        Change(what, (string)server.Execute(Name, "SELECT xml FROM gradus.protection_key")!);
        await using WebApplication second = await Start();
        using HttpClient client = Browser(second, (SessionCookie.Name, session), (ProfileCookie.Name, profile));
        Assert.Contains("of Ana", (await guide.Get("/list", client)).MainText, StringComparison.Ordinal);
        GuidePage page = await guide.Get("/profile", client);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Null(page.Document.QuerySelector("main [role=alert]"));
        using HttpClient anew = Browser(second, (SessionCookie.Name, Held(second).Session));
        Assert.Contains("of Ana", (await guide.Get("/list", anew)).MainText, StringComparison.Ordinal);
        Assert.Equal(2L, server.Execute(Name, "SELECT count(*) FROM gradus.protection_key"));
    }

    /// <summary>The same of the folder in which one's own machine keeps them.</summary>
    [Theory]
    [InlineData("past")]
    [InlineData("to come")]
    public async Task KeysOfOnesOwnMachine_StillOpenWhatTheySealed(string what)
    {
        string value;
        await using (WebApplication first = Own())
        {
            value = first.Services.GetRequiredService<ProfileCookie>().Value(guide.ReadExample("working-engineer"));
        }

        string file = Assert.Single(_folder.GetFiles("*.xml")).FullName;
        await File.WriteAllTextAsync(file, Moved(what, await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)), TestContext.Current.CancellationToken);
        await using WebApplication second = Own();
        await second.StartAsync(TestContext.Current.CancellationToken);
        using HttpClient client = Browser(second, (ProfileCookie.Name, value));
        Assert.Equal(HttpStatusCode.OK, (await guide.Get("/shortlist.csv", client)).Status);
        Assert.Equal(2, _folder.GetFiles("*.xml").Length);
    }

    private void Change(string what, string xml)
    {
        if (what == "damaged")
        {
            server.Execute(Name, "INSERT INTO gradus.protection_key (name, xml) VALUES ('damaged', '<key')");
            return;
        }

        server.Execute(Name, $"UPDATE gradus.protection_key SET xml = '{Moved(what, xml)}'");
    }

    /// <summary>The key with its times two years earlier or later.</summary>
    private static string Moved(string what, string xml)
    {
        int years = what == "past" ? -2 : 2;
        string moved = Year().Replace(xml, m => $"Date>{int.Parse(m.Groups["year"].Value, System.Globalization.CultureInfo.InvariantCulture) + years}-");
        Assert.NotEqual(xml, moved);
        return moved;
    }

    private (string Session, string Profile) Held(WebApplication app)
    {
        var context = new DefaultHttpContext();
        app.Services.GetRequiredService<SessionCookie>().Write(context.Response, _office.Enter(_office.Link(_ana, 7, null).Token)!.Token);
        return (context.Response.Headers.SetCookie.ToString().Split('=', 2)[1].Split(';')[0], app.Services.GetRequiredService<ProfileCookie>().Value(guide.ReadExample("working-engineer")));
    }

    private static HttpClient Browser(WebApplication app, params (string Name, string Value)[] held)
    {
        var cookies = new CookieContainer();
        foreach ((string name, string value) in held)
        {
            cookies.Add(new Uri("http://127.0.0.1/"), new Cookie(name, value));
        }

        return new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    private PostgresDatabase Database()
    {
        var database = new PostgresDatabase(_address);
        database.Prepare();
        _databases.Add(database);
        return database;
    }

    private WebApplication Own() => WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Keys: _folder.FullName));

    private async Task<WebApplication> Start()
    {
        WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Workspaces: Database()));
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    [GeneratedRegex("Date>(?<year>[0-9]{4})-", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Year();
}
