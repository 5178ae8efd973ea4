using System.Net;
using System.Text.RegularExpressions;
using Gradus.App.Guide;
using Gradus.App.Verbs.Keeping;
using Gradus.Keeping;
using Gradus.Workspace;
using Microsoft.AspNetCore.Builder;

namespace Gradus.Tests.Web;

/// <summary>What a person follows can be seen and mended by clicking wherever it stands, and the pages speak first of what they keep.</summary>
public sealed class FollowedProgramsTests(GuideFixture guide) : IAsyncLifetime
{
    private const string Program = "cmu-ms-machine-learning";
    private const string Other = "columbia-ms-data-science";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-followed");
    private WebApplication? _app;

    private PersonalWorkspace Workspace => WorkspaceLocation.Open(Path.Combine(_folder.FullName, "workspace.db"));

    public async ValueTask InitializeAsync()
    {
        _app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Keys: Path.Combine(_folder.FullName, "keys"), Workspace: Path.Combine(_folder.FullName, "workspace.db")));
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task ADayThatHasPassed_IsSaid_AndCanBeGivenAgainOnTheSamePage()
    {
        using HttpClient client = Browser();
        Workspace.Choose([Program], Choice.Kept);

        GuidePage past = await (await Follow(client, "/apply")).Set("deadline", "2020-01-01").Set("do", "follow").Send();

        Assert.Contains("The last day that you gave, 2020-01-01, has passed", past.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("No day is known of a program in the set", past.MainText, StringComparison.Ordinal);
        GuidePage mended = await (await Follow(client, "/apply")).Set("deadline", "2027-01-15").Set("do", "follow").Send();
        Assert.Contains("2027-01-15 (your own)", mended.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("has passed", mended.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnApplicationFollowed_HasItsFormOnTheListToo_AlsoWhereTheProgramIsTakenOff()
    {
        using HttpClient client = Browser();
        Workspace.Choose([Program], Choice.Kept);
        Workspace.Follow(new KeptApplication(Program, ApplicationStatus.Preparing), []);
        Assert.Contains("Status: preparing", (await guide.Get("/list", client)).MainText, StringComparison.Ordinal);

        Workspace.Forget(Program);

        Assert.Contains("Followed, not kept: 1 application", (await guide.Get("/list", client)).MainText, StringComparison.Ordinal);
        Assert.Contains("You follow it; it is not on your list.", (await guide.Get("/apply", client)).MainText, StringComparison.Ordinal);
        await (await Follow(client, "/list")).Set("do", "unfollow").Send();
        Assert.DoesNotContain("Followed, not kept", (await guide.Get("/list", client)).MainText, StringComparison.Ordinal);
    }

    /// <summary>As many cards as the headline counts, and one for each program that is kept.</summary>
    [Theory]
    [InlineData("/apply?example=mathematics-graduate")]
    [InlineData("/apply?example=working-engineer")]
    [InlineData("/apply?example=international-applicant")]
    public async Task TheSetThatIsCounted_IsTheSetThatIsShown(string address)
    {
        GuidePage page = await guide.Get(address);

        int counted = int.Parse(Regex.Match(page.Text("h1"), "Apply to (?<n>[0-9]+) of", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups["n"].Value, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(page.Document.QuerySelectorAll("ol.more > li").Count(l => !l.TextContent.Contains("No: ", StringComparison.Ordinal)) >= counted);
        Assert.Contains("Whether a degree pays for you is another question", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Readiness_SpeaksFirstOfWhatIsKept()
    {
        using HttpClient client = Browser();
        Workspace.Profile("start: fall 2027\nbackground:\n  degree: {level: bachelor, field: mechanical engineering, country: us}\n  mathematics: [{subject: calculus, level: course, year: 2015}]\n");
        Workspace.Choose([Program, Other], Choice.Kept);

        GuidePage page = await guide.Get("/ready", client);

        Assert.StartsWith("Of the 2 programs that you keep, ", page.Text("h1"), StringComparison.Ordinal);
        Assert.Equal(2, page.Document.QuerySelectorAll("section[aria-labelledby=kept-title] tbody tr").Length);
        Assert.DoesNotContain("Say what you studied of calculus,", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AStartThatCannotBeCounted_IsRefusedWithOneThatCan_AndAFileThatHasItLeadsToTheQuestion()
    {
        using HttpClient client = Browser();
        GuidePage refused = await (await GuideForm.Open(client, "/questions", "questions")).Set("start", "fall 2024").Send();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("give a later start, such as fall 2027", refused.MainText, StringComparison.Ordinal);

        Workspace.Profile("start: fall 2024\njob: {status: employed, salary: 95000}\nresidency: {state: GA}\n");
        foreach (string address in new[] { "/apply", $"/cost/{Program}", $"/return/{Program}", "/plan/georgia-tech-ms-computer-science-machine-learning-online" })
        {
            GuidePage page = await guide.Get(address, client);
            Assert.True(page.Text("[role=alert]").Contains("give a later start, such as fall 2027", StringComparison.Ordinal), $"{address}: {page.MainText}");
            Assert.NotNull(page.Document.QuerySelector("[role=alert] a[href='/questions#q-start']"));
        }

        Assert.Contains("The term that you name, fall 2024, has begun", (await guide.Get("/shortlist", client)).MainText, StringComparison.Ordinal);
    }

    /// <summary>Two tabs: what was changed in one is in the form of the other before it can save, and what both changed is shown.</summary>
    [Fact]
    public async Task AnswersChangedInAnotherTab_AreFilledIn_OrShownBesideOnesOwn()
    {
        using HttpClient client = Browser();
        Workspace.Profile("name: Kay\nbudget: {total: 40000}\n");
        GuideForm first = await GuideForm.Open(client, "/questions", "questions");
        GuideForm second = await GuideForm.Open(client, "/questions", "questions");
        await first.Set("budget.total", "51000").Set("name", "Robin").Send();

        GuidePage told = await second.Set("residency.state", "GA").Set("name", "Alex").Send();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, told.Status);
        Assert.Contains("Now: 51000. That is filled in below.", told.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("Kept now: Robin. Yours is below", told.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("51000", told.Document.QuerySelector("input[name='budget.total']")!.GetAttribute("value"));
        Assert.Equal("Alex", told.Document.QuerySelector("input[name=name]")!.GetAttribute("value"));
        Assert.Contains("51000", Workspace.Read().Profile!, StringComparison.Ordinal);
    }

    private static Task<GuideForm> Follow(HttpClient client, string page) =>
        GuideForm.Open(client, page, ListPage.Handler, f => f.QuerySelector("button[value=follow]") is not null && f.QuerySelector($"input[name=id][value='{Program}']") is not null);

    private HttpClient Browser() =>
        new(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(_app!.Urls.First()) };
}
