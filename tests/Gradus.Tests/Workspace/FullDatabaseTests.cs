using System.Net;
using Gradus.App.Guide;
using Gradus.App.Web;
using Gradus.Keeping;
using Gradus.Tests.Web;
using Gradus.Workspace;
using Gradus.Workspace.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Gradus.Tests.Workspace;

/// <summary>The disk under the database is full: of its tables, then of its log of changes. Pages are answered, whoever keeps something is told, and nothing confirmed is lost.</summary>
[Collection(PostgresCollection.Name)]
[Trait(SourceFiles.Needs, SourceFiles.Linux)]
[Trait(SourceFiles.Needs, SourceFiles.Mount)]
public sealed class FullDatabaseTests(GuideFixture guide)
{
    private const string Program = "cmu-ms-machine-learning";

    /// <summary>More than a small disk takes.</summary>
    private const int MostNotes = 4_000;

    [Theory]
    [InlineData("tables", "no room left")]
    [InlineData("log", "no room left|does not answer|went away")]
    public async Task DiskWithoutRoom_IsSaid_EveryOtherPageIsAnswered_AndWhatWasConfirmedIsThere(string what, string words)
    {
        using var disk = new SmallDisk(what == "tables" ? 80 : 24);
        Assert.True(disk.IsThere, "This account may mount no disk. ./test leaves this test out on such an account, and says so.");
        await using var server = new PostgresServer(what == "tables" ? disk.In("data") : null, what == "log" ? disk.In("wal") : null);
        await server.InitializeAsync();
        using PostgresDatabase database = server.NewPrepared();
        var office = new Office(database, TimeProvider.System);
        string ana = office.Invite("Ana", PersonRole.Person, 7, null).Person.Id;
        PersonalWorkspace mine = office.Workspace(ana);
        mine.Choose([Program], Choice.Kept, "of Ana");
        await using WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Workspaces: database));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using HttpClient anas = Browser(app, office.Enter(office.Link(ana, 7, null).Token)!.Token);
        using var nobody = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };

        disk.Fill();
        var confirmed = new List<string>();
        InputException? refused = null;
        for (int i = 0; i < MostNotes && refused is null; i++)
        {
            try
            {
                mine.Note($"n{i}", new string('x', ItemNote.Longest));
                confirmed.Add($"n{i}");
            }
            catch (InputException error)
            {
                refused = error;
            }
        }

        Assert.True(refused is { MayPass: true } && words.Split('|').Any(w => refused.Message.Contains(w, StringComparison.Ordinal)), refused?.Message ?? "never full");
        foreach (string page in (string[])["/", "/explore?q=robotics", $"/programs/{Program}", "/api/v1/data-info"])
        {
            Assert.Equal(HttpStatusCode.OK, (await guide.Get(page, nobody)).Status);
            Assert.Equal(HttpStatusCode.OK, (await guide.Get(page, anas)).Status);
        }

        // What is kept can be read; where the server ended over its log, the page says that it does not answer.
        GuidePage list = await guide.Get("/list", anas);
        Assert.Contains(list.Status == HttpStatusCode.OK ? "of Ana" : "does not answer", list.MainText, StringComparison.Ordinal);
        Assert.True(list.Status == HttpStatusCode.OK || (what == "log" && list.Status == HttpStatusCode.ServiceUnavailable), $"{list.Status}");

        disk.Free();
        if (!await server.IsRunning())
        {
            await server.Start();
        }

        string[] there = [.. mine.Read().Notes.Select(n => n.Item)];
        Assert.Empty(confirmed.Append(Program).Except(there, StringComparer.Ordinal));
        Assert.InRange(there.Length, confirmed.Count + 1, confirmed.Count + 2);
        Assert.True(mine.Note(Program, "goes on"));
        Assert.Contains("goes on", (await guide.Get("/list", anas)).MainText, StringComparison.Ordinal);
    }

    private static HttpClient Browser(WebApplication app, string session)
    {
        var context = new DefaultHttpContext();
        app.Services.GetRequiredService<SessionCookie>().Write(context.Response, session);
        var cookies = new CookieContainer();
        cookies.Add(new Uri("http://127.0.0.1/"), new Cookie(SessionCookie.Name, context.Response.Headers.SetCookie.ToString().Split('=', 2)[1].Split(';')[0]));
        return new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(app.Urls.First()) };
    }
}
