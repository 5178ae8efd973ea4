using System.Net;
using Gradus.App.Guide;
using Gradus.App.Verbs.Curricula;
using Gradus.App.Verbs.Keeping;
using Gradus.Keeping;
using Gradus.Sources.Curriculum;
using Gradus.Workspace;
using Microsoft.AspNetCore.Builder;

namespace Gradus.Tests.Web;

/// <summary>What a person keeps on the pages of their own machine: it stays when the browser goes, and is shared with the command line.</summary>
public sealed class MyListTests(GuideFixture guide) : IAsyncLifetime
{
    private const string Program = "cmu-ms-machine-learning";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-list");
    private WebApplication? _app;

    private string Kept => Path.Combine(_folder.FullName, "workspace.db");

    private PersonalWorkspace Workspace => WorkspaceLocation.Open(Kept);

    public async ValueTask InitializeAsync()
    {
        _app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Keys: Path.Combine(_folder.FullName, "keys"), Workspace: Kept));
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task WhatIsKeptOnItsPage_IsThereInAnotherBrowser_AndAtTheCommandLine()
    {
        using HttpClient client = Browser();

        GuidePage page = await (await KeepForm(client, $"/programs/{Program}")).Set("do", "keep").Send();

        Assert.Equal($"/programs/{Program}", page.ContentType);
        Assert.Contains("Kept: take off", page.MainText, StringComparison.Ordinal);
        Assert.Contains("My list (1)", page.Text("nav"), StringComparison.Ordinal);
        Assert.Equal([Program], Workspace.Read().Kept);
        using HttpClient other = Browser();
        GuidePage list = await guide.Get("/list", other);
        Assert.Contains("Kept: 1 program", list.Text("h1"), StringComparison.Ordinal);
        Assert.NotNull(list.Document.QuerySelector($"a[href='/programs/{Program}']"));
    }

    /// <summary>The button of a bridge plan keeps money and start as one change, and the page then says that they count.</summary>
    [Fact]
    public async Task BridgePlan_CountsByOneButton_AndUndoTakesItBack()
    {
        const string Page = "/bridge/georgia-tech-ms-analytics-online";
        Workspace.Profile(File.ReadAllText(Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml")));
        KeptWork before = Workspace.Read();
        using HttpClient browser = Browser();
        GuidePage cost = await (await GuideForm.Open(browser, Page, "count-bridge")).Send();
        Assert.Equal("/cost/georgia-tech-ms-analytics-online", cost.ContentType);
        Assert.Contains("bridge plan", cost.MainText, StringComparison.Ordinal);
        Assert.Contains("Your costs and your return count it.", (await guide.Get(Page, browser)).MainText, StringComparison.Ordinal);
        Assert.Equal("bridge plan", Assert.Single(Workspace.Read().Figures).Told);
        Workspace.Undo();
        Assert.Equal(before.Profile, Workspace.Read().Profile);
        Assert.Empty(Workspace.Read().Figures);
    }

    /// <summary>One profile for the pages of one's own machine and for its command line.</summary>
    [Fact]
    public async Task Profile_IsTheOneOfTheCommandLine_AndGoesBothWays()
    {
        Workspace.Profile("name: Kay\nresidency: {state: GA}\n");
        using HttpClient browser = Browser();
        Assert.Contains("Kay", (await guide.Get("/profile", browser)).MainText, StringComparison.Ordinal);

        await (await GuideForm.Open(browser, "/profile", "text")).Set("text", "name: Robin\nresidency: {state: TX}\n").Send();
        Assert.Contains("Robin", Workspace.Read().Profile!, StringComparison.Ordinal);
        using HttpClient other = Browser();
        Assert.Contains("Robin", (await guide.Get("/profile", other)).MainText, StringComparison.Ordinal);

        Workspace.Undo();
        Assert.Contains("Kay", (await guide.Get("/profile", other)).MainText, StringComparison.Ordinal);
        await (await GuideForm.Open(browser, "/profile", "delete")).Send();
        Assert.Null(Workspace.Read().Profile);
        Assert.Contains("There is none", (await guide.Get("/profile", other)).MainText, StringComparison.Ordinal);
    }

    /// <summary>Two tabs: what one saved is not undone by the other, which is told and can then decide.</summary>
    [Theory]
    [InlineData("/profile", "text", "text", "name: Robin\n")]
    [InlineData("/questions", "questions", "name", "Robin")]
    public async Task ProfileOfAnOlderTab_DoesNotReplaceANewerOne(string path, string handler, string field, string typed)
    {
        Workspace.Profile("name: Kay\n");
        using HttpClient browser = Browser();
        GuideForm stale = await GuideForm.Open(browser, path, handler);
        await (await GuideForm.Open(browser, "/profile", "text")).Set("text", "name: Kay\nstart: fall 2028\n").Send();

        GuidePage refused = await stale.Set(field, typed).Send();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("changed elsewhere in the meantime", refused.MainText, StringComparison.Ordinal);
        Assert.Contains("Robin", refused.Html, StringComparison.Ordinal);
        Assert.Contains("fall 2028", Workspace.Read().Profile!, StringComparison.Ordinal);
    }

    /// <summary>Weights learned on a page count, also where points were kept beside the profile before.</summary>
    [Fact]
    public async Task ProfileWrittenOnAPage_TakesThePlaceOfPointsKeptBesideIt()
    {
        Workspace.Import(new KeptWork { Profile = "name: Kay\n", Weights = new Dictionary<string, int>(StringComparer.Ordinal) { ["cost"] = 10, ["cohort"] = 90 } }, replace: false);
        using HttpClient browser = Browser();
        GuideForm form = await GuideForm.Open(browser, "/profile", "text");
        Assert.Contains("cohort: 90", form.Value("text"), StringComparison.Ordinal);
        await form.Set("text", "name: Kay\nweights: {cost: 100}\n").Send();
        Assert.Empty(Workspace.Read().Weights);
        Assert.Contains("cost: 100", (await GuideForm.Open(browser, "/profile", "text")).Value("text"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PastedCourses_AreKeptWhereThatIsAsked_ShownAgain_AndTakenAwayWithUndo()
    {
        using HttpClient browser = Browser();
        await (await GuideForm.Open(browser, "/curriculum", "course-list")).Set("courses", "CS 7641 Machine Learning 3\n").Send();
        Assert.Empty(Workspace.Read().CourseLists);

        GuidePage kept = await (await GuideForm.Open(browser, "/curriculum", "course-list")).Set("courses", "CS 7641 Machine Learning 3\n").Set("keep-as", "State University").Set("do", "keep").Send();
        Assert.Equal("State University", Assert.Single(Workspace.Read().CourseLists).Name);
        Assert.Contains("State University", kept.MainText, StringComparison.Ordinal);
        using HttpClient other = Browser();
        GuidePage again = await guide.Get("/curriculum?list=state%20university", other);
        Assert.Contains("The list holds machine learning.", again.MainText, StringComparison.Ordinal);
        Assert.Equal("CS 7641 Machine Learning 3", again.Document.QuerySelector("#list-text")!.TextContent.Trim());

        Workspace.RemoveCourseList("State University");
        GuidePage gone = await guide.Get("/curriculum", other);
        Assert.Contains("Last change: took away the courses State University.", gone.MainText, StringComparison.Ordinal);
        Workspace.Undo();
        Assert.NotNull(Workspace.Read().CourseListOf("State University"));
    }

    [Fact]
    public async Task CoursesSaidToBeAboutSomething_AreReadSoTheNextTime()
    {
        using HttpClient browser = Browser();
        string field = CurriculumForm.FieldOf(new ListedCourse(1, "HIST 100", "Medieval Poetry", "", null, null));
        await (await GuideForm.Open(browser, "/curriculum", "course-list")).Set("courses", "HIST 100 Medieval Poetry 3\n").Set(field, "deep-learning").Send();
        Assert.Equal("medieval poetry", Assert.Single(Workspace.Read().Readings).Title);

        using HttpClient other = Browser();
        GuidePage again = await (await GuideForm.Open(other, "/curriculum", "course-list")).Set("courses", "POET 7 Medieval Poetry 4\nCS 1 Programming 3\n").Send();
        Assert.Contains("1 course read as you said before.", again.MainText, StringComparison.Ordinal);
        Assert.Contains("The list holds deep learning.", again.MainText, StringComparison.Ordinal);

        string here = CurriculumForm.FieldOf(new ListedCourse(1, "POET 7", "Medieval Poetry", "", null, null));
        await (await GuideForm.Open(other, "/curriculum", "course-list")).Set("courses", "POET 7 Medieval Poetry 4\n").Set(here, "").Send();
        Assert.Empty(Workspace.Read().Readings);
    }

    /// <summary>What is dropped is said by name, once, with its way back; the reader stays beside where it stood, and a reason typed with it is kept.</summary>
    [Fact]
    public async Task ADrop_IsSaidByName_WithItsWayBack_AndItsReasonIsKept()
    {
        Workspace.Profile(File.ReadAllText(Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml")));
        using HttpClient client = Browser();
        GuidePage list = await guide.Get("/shortlist", client);
        string[] ids = [.. list.Document.QuerySelectorAll("article.entry input[name=id]").Select(i => i.GetAttribute("value")!)];
        GuideForm form = await KeepForm(client, "/shortlist", ids[0]);
        Assert.EndsWith("#entry-" + ids[1], form.Value("after-drop"), StringComparison.Ordinal);

        GuidePage after = await form.Set("note", "too far").Set("do", "drop").Send();

        string title = guide.Catalog.FindItem(ids[0])!.Title;
        Assert.Contains($"Dropped {title}", after.Text(".just-done"), StringComparison.Ordinal);
        Assert.Equal("undo", after.Document.QuerySelector(".just-done button")!.GetAttribute("value"));
        Assert.Contains("too far", after.Text("#dropped"), StringComparison.Ordinal);
        Assert.Null((await guide.Get("/shortlist", client)).Document.QuerySelector(".just-done"));
    }

    /// <summary>Keys of degrees and figures are for the command line.</summary>
    [Fact]
    public async Task WhatWasDone_AndWhatCannotBe_NameNoKeys()
    {
        Workspace.Choose([Program], Choice.Kept);
        Workspace.Figure(new OwnFigure(Program, "earnings-1yr", 95_000, ""));
        using HttpClient client = Browser();
        string last = (await guide.Get("/list", client)).Document.QuerySelectorAll("main p").First(p => p.TextContent.StartsWith("Last change", StringComparison.Ordinal)).TextContent;
        Assert.Contains(guide.Catalog.FindItem(Program)!.Title, last, StringComparison.Ordinal);
        Assert.DoesNotContain(Program, last, StringComparison.Ordinal);
        Assert.DoesNotContain("earnings-1yr", last, StringComparison.Ordinal);

        GuideForm figure = await GuideForm.Open(client, "/list", ListPage.Handler, f => f.QuerySelector("input[name=amount]") is not null);
        GuidePage refused = await figure.Set("line", "tuition").Set("amount", "-500").Set("do", "figure").Send();
        Assert.Contains("Give how much as a number", refused.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.DoesNotContain("tuition=", refused.Text("[role=alert]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANote_StaysBesideIt_AndAnOlderOneOfAnotherTabDoesNotReplaceIt()
    {
        using HttpClient client = Browser();
        await (await KeepForm(client, $"/programs/{Program}")).Set("do", "keep").Send();
        GuideForm first = await KeepForm(client, "/list");
        GuideForm second = await KeepForm(client, "/list");

        GuidePage noted = await first.Set("note", "deadline <b>in</b> December").Set("do", "note").Send();
        GuidePage refused = await second.Set("note", "ask for aid").Set("do", "note").Send();

        Assert.Contains("deadline <b>in</b> December", noted.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Nothing was changed", refused.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("changed elsewhere", refused.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("ask for aid", refused.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("deadline <b>in</b> December", Workspace.Read().NoteOf(Program));
    }

    [Fact]
    public async Task WhatWasKeptBefore_IsWatchedWhenAsked_AndWhatIsSaidOtherwiseStandsThereUntilItIsSeen()
    {
        Workspace.Choose([Program], Choice.Kept);
        using HttpClient client = Browser();
        GuidePage watched = await (await SawForm(client)).Set("do", "saw").Send();
        Assert.Empty(watched.Document.QuerySelectorAll("button[value=saw]"));
        SeenItem now = Workspace.Read().SeenOf(Program)!;
        Workspace.See([now with { Dataset = "2023.aaaa", Facts = [.. now.Facts.Select(f => f.Key == "price" ? f with { Value = "$11" } : f)] }]);

        GuidePage news = await guide.Get("/list", client);
        Assert.Contains("$11", news.Text("section[aria-labelledby=news]"), StringComparison.Ordinal);
        Assert.NotNull(news.Document.QuerySelector($"section[aria-labelledby=news] h3 a[href='/programs/{Program}']"));
        GuidePage seen = await (await SawForm(client)).Set("do", "saw").Send();
        Assert.Null(seen.Document.QuerySelector("section[aria-labelledby=news]"));
        Assert.Equal(now, Workspace.Read().SeenOf(Program)! with { Facts = now.Facts });
    }

    /// <summary>With two kept, every page begins or ends with them: Compare offers both, Study and Cost name them first.</summary>
    [Fact]
    public async Task WhatIsKept_IsWhereCompareStudyAndCostBegin()
    {
        const string Other = "139755-11.0701";
        Workspace.Profile("name: Kay\nresidency: {state: GA}\n");
        Workspace.Choose([Program, Other], Choice.Kept);
        using HttpClient client = Browser();
        string both = $"/compare?id={Program}&id={Other}";

        GuidePage compare = await guide.Get("/compare", client);

        Assert.DoesNotContain("Nothing is set aside", compare.MainText, StringComparison.Ordinal);
        Assert.NotNull(compare.Document.QuerySelector($"main a.button[href='{both}']"));
        Assert.NotNull(compare.Document.QuerySelector($"header nav a[href='{both}']"));
        foreach ((string page, string address) in new[] { ("/costs", $"/cost/{Other}"), ("/costs", $"/return/{Program}"), ("/plan", $"/curriculum/{Program}"), ("/curriculum", $"/curriculum/{Other}") })
        {
            GuidePage start = await guide.Get(page, client);
            Assert.Equal("What I keep", start.Texts("main h2").First());
            Assert.NotNull(start.Document.QuerySelector($"main .kept-first a[href='{address}']"));
        }

        Assert.Equal(both, await Next("/compare"));
        Assert.Equal(both, await Next("/shortlist"));
        Assert.Equal(both, await Next("/guide/cost"));
        Assert.Equal($"/cost/{Program}", await Next(both));
        Assert.Equal($"/return/{Program}", await Next($"/cost/{Program}"));
        Assert.Equal($"/ready/{Program}", await Next($"/return/{Program}"));
        Assert.Equal($"/curriculum/{Program}", await Next($"/ready/{Program}"));
        Assert.Equal("/apply", await Next("/plan"));
        Assert.Equal("/report", await Next("/apply"));

        async Task<string?> Next(string address) => (await guide.Get(address, client)).Document.QuerySelector("nav.next a")?.GetAttribute("href");
    }

    [Fact]
    public async Task WhatIsDropped_LeavesTheShortlist_UntilItIsUndone()
    {
        using HttpClient client = Browser("working-engineer");
        GuidePage before = await guide.Get("/shortlist", client);
        string first = before.Document.QuerySelector("article.entry form.keep input[name=id]")!.GetAttribute("value")!;
        string address = $"/shortlist#entry-{first}";

        GuidePage after = await (await KeepForm(client, "/shortlist", first)).Set("do", "drop").Send();

        Assert.DoesNotContain(address, after.Html, StringComparison.Ordinal);
        Assert.Null(after.Document.QuerySelector($"article.entry form.keep input[name=id][value='{first}']"));
        Assert.Contains("Dropped: 1", after.MainText, StringComparison.Ordinal);
        GuidePage list = await (await GuideForm.Open(client, "/list", ListPage.Handler, f => f.QuerySelector("button[value=undo]") is not null)).Set("do", "undo").Send();
        Assert.DoesNotContain("Dropped", list.MainText, StringComparison.Ordinal);
        Assert.NotNull((await guide.Get("/shortlist", client)).Document.QuerySelector($"article.entry form.keep input[name=id][value='{first}']"));
    }

    [Fact]
    public async Task WhatIsKeptOnAShortlist_StandsAboveIt_WithoutBeingInItsAddress()
    {
        using HttpClient client = Browser("working-engineer");
        string id = (await guide.Get("/shortlist", client)).Document.QuerySelector("article.entry form.keep input[name=id]")!.GetAttribute("value")!;

        GuidePage after = await (await KeepForm(client, "/shortlist", id)).Set("do", "keep").Send();

        Assert.DoesNotContain("keep=", after.ContentType, StringComparison.Ordinal);
        Assert.NotNull(after.Document.QuerySelector($"table.kept a[href='/programs/{id}']"));
        Assert.Contains("yes", (await guide.Get("/shortlist.csv", client)).Html.Split('\n')[1], StringComparison.Ordinal);
        GuidePage example = await guide.Get("/shortlist?example=returning-teacher", client);
        Assert.Null(example.Document.QuerySelector("table.kept"));
    }

    [Fact]
    public async Task AFigureThatIWasTold_CountsInTheWholeCost()
    {
        using HttpClient client = Browser("working-engineer");
        await (await KeepForm(client, $"/programs/{Program}")).Set("do", "keep").Send();
        GuideForm form = await GuideForm.Open(client, "/list", ListPage.Handler, f => f.QuerySelector("button[value=figure]") is not null);

        GuidePage list = await form.Set("line", "tuition").Set("amount", "$41,000").Set("told", "my offer letter").Set("do", "figure").Send();
        GuidePage cost = await guide.Get($"/cost/{Program}", client);

        Assert.Contains("Tuition $41,000 (my offer letter)", list.MainText, StringComparison.Ordinal);
        Assert.Contains("Counted as you were told: Tuition $41,000", cost.MainText, StringComparison.Ordinal);
        Assert.Contains("Your own figure", (await guide.Get($"/cost/{Program}/lines.csv", client)).Html, StringComparison.Ordinal);
        GuidePage wrong = await (await GuideForm.Open(client, "/list", ListPage.Handler, f => f.QuerySelector("button[value=figure]") is not null))
            .Set("line", "tuition").Set("amount", "plenty").Set("do", "figure").Send();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Contains("as a number, 0 or more", wrong.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("plenty", wrong.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(41_000, Workspace.Read().Figures.Single().Amount);
    }

    [Theory]
    [InlineData("keep", "no-such-program")]
    [InlineData("sell", Program)]
    public async Task AnActThatIsNone_OrOfNothing_ChangesNothing(string act, string id)
    {
        using HttpClient client = Browser();

        GuidePage page = await (await KeepForm(client, $"/programs/{Program}")).Set("id", id).Set("do", act).Send();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.True(Workspace.Read().IsEmpty);
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("https://evil.example/")]
    public async Task AForm_LeadsBackToThisGuideAlone(string back)
    {
        using HttpClient client = Browser();

        GuidePage page = await (await KeepForm(client, $"/programs/{Program}")).Set("back", back).Set("do", "keep").Send();

        Assert.Equal("/list", page.ContentType);
    }

    [Fact]
    public async Task AFormOfAnotherSite_ChangesNothing()
    {
        using HttpClient client = Browser();
        using var form = new FormUrlEncodedContent([new("_handler", ListPage.Handler), new("id", Program), new("do", "keep")]);

        using HttpResponseMessage answer = await client.PostAsync(new Uri("/list", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True(Workspace.Read().IsEmpty);
    }

    [Fact]
    public async Task PagesOfAListBelongToItsPerson_AndAreNeverKeptByTheServer()
    {
        using HttpClient client = Browser();

        foreach (string path in new[] { "/list", $"/programs/{Program}", "/" })
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.True(answer.Headers.CacheControl!.NoStore, path);
        }
    }

    [Fact]
    public async Task ADamagedWorkspace_IsSaid_AndEveryOtherPageIsAnswered()
    {
        await File.WriteAllTextAsync(Kept, new string('x', 4096), TestContext.Current.CancellationToken);
        using HttpClient client = Browser();

        GuidePage list = await guide.Get("/list", client);

        Assert.Contains("What you keep cannot be read", list.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await guide.Get($"/programs/{Program}", client)).Status);
        GuidePage refused = await (await KeepForm(client, $"/programs/{Program}")).Set("do", "keep").Send();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(4096, new FileInfo(Kept).Length);
    }

    [Fact]
    public async Task WhereOthersAsk_OrNoneIsWanted_NothingIsKept()
    {
        GuidePage list = await guide.Get("/list");
        Assert.Contains("keeps no list", list.MainText, StringComparison.Ordinal);
        Assert.Null((await guide.Get($"/programs/{Program}")).Document.QuerySelector("form.keep"));
        await using WebApplication open = WebGuide.Build(
            guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Keys: Path.Combine(_folder.FullName, "keys"), Proxy: "localhost", Workspace: Kept));
        await open.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(open.Urls.First()) };
        Assert.Contains("keeps no list", (await guide.Get("/list", client)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnApplicationFollowedOnThePage_IsPlanned_ReadByACalendar_AndFollowedNoMore()
    {
        using HttpClient client = Browser();
        Workspace.Choose([Program], Gradus.Keeping.Choice.Kept);
        GuideForm form = await GuideForm.Open(client, "/apply", ListPage.Handler, f => f.QuerySelector("button[value=follow]") is not null);
        GuidePage page = await form.Set("status", "preparing").Set("deadline", "2027-01-15T23:59-05:00").Set("fee", "90").Set("done", "references", "transcripts").Set("do", "follow").Send();
        Assert.Contains("2027-01-15 23:59 UTC-05:00 (your own)", page.MainText, StringComparison.Ordinal);
        Assert.Equal(["references", "transcripts"], Workspace.Read().ApplicationOf(Program)!.Done);
        GuidePage calendar = await guide.Get("/apply/calendar.ics", client);
        Assert.Equal("text/calendar", calendar.ContentType.Split(';')[0]);
        Assert.Contains("DTSTART:20270116T045900Z", calendar.Html, StringComparison.Ordinal);
        GuidePage refused = await (await GuideForm.Open(client, "/apply", ListPage.Handler, f => f.QuerySelector("button[value=follow]") is not null)).Set("deadline", "someday").Set("do", "follow").Send();
        Assert.Contains("Last day to apply someday: give a day", refused.Text("[role=alert]"), StringComparison.Ordinal);
        await (await GuideForm.Open(client, "/apply", ListPage.Handler, f => f.QuerySelector("button[value=follow]") is not null)).Set("do", "unfollow").Send();
        Assert.Empty(Workspace.Read().Applications);
    }

    /// <summary>What two tabs showed alike is changed in one; what the other then sends is refused, shown, and loses nothing.</summary>
    [Fact]
    public async Task ATabThatShowsWhatWasSince_ChangesNeitherApplicationNorFigure_AndTakesNothingElseBack()
    {
        using HttpClient client = Browser();
        Workspace.Choose([Program], Gradus.Keeping.Choice.Kept);
        GuideForm follow = await ActForm(client, "/apply", "follow");
        GuideForm figure = await ActForm(client, "/list", "figure");
        GuideForm undo = await ActForm(client, "/list", "undo");
        Assert.Contains("Kept", (await (await ActForm(client, "/apply", "follow")).Set("status", "submitted").Set("fee", "80").Set("back", "/list").Set("do", "follow").Send()).Text("h1"), StringComparison.Ordinal);
        await (await ActForm(client, "/list", "figure")).Set("line", "tuition").Set("amount", "41000").Set("do", "figure").Send();

        GuidePage followed = await follow.Set("status", "considering").Set("deadline", "2027-02-03").Set("do", "follow").Send();
        GuidePage told = await figure.Set("line", "tuition").Set("amount", "12").Set("do", "figure").Send();
        GuidePage undone = await undo.Set("do", "undo").Send();

        Assert.All([followed, told, undone], page => Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status));
        Assert.Contains("changed elsewhere", followed.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("2027-02-03", followed.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("changed elsewhere", told.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Contains("the last change is another by now: set tuition", undone.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal((ApplicationStatus.Submitted, 80m), (Workspace.Read().ApplicationOf(Program)!.Status, Workspace.Read().ApplicationOf(Program)!.Fee));
        Assert.Equal(41_000, Workspace.Read().Figures.Single().Amount);
        GuidePage took = await (await ActForm(client, "/list", "undo")).Set("do", "undo").Send();
        Assert.Equal(HttpStatusCode.OK, took.Status);
        Assert.Empty(Workspace.Read().Figures);
    }

    private static Task<GuideForm> ActForm(HttpClient client, string page, string act) => GuideForm.Open(client, page, ListPage.Handler, f => f.QuerySelector($"button[value={act}]") is not null);

    private static Task<GuideForm> SawForm(HttpClient client) => GuideForm.Open(client, "/list", ListPage.Handler, f => f.QuerySelector("button[value=saw]") is not null);

    private static Task<GuideForm> KeepForm(HttpClient client, string page, string id = Program) =>
        GuideForm.Open(client, page, ListPage.Handler, f => f.QuerySelector("button[value=note]") is not null && f.QuerySelector($"input[name=id][value='{id}']") is not null);

    /// <summary>A fresh browser at the guide that keeps; of somebody who gave an example's profile, where one is named.</summary>
    private HttpClient Browser(string? example = null)
    {
        var address = new Uri(_app!.Urls.First());
        var cookies = new CookieContainer();
        if (example is not null)
        {
            var cookie = (Gradus.App.Web.ProfileCookie)_app.Services.GetService(typeof(Gradus.App.Web.ProfileCookie))!;
            cookies.Add(address, new Cookie(Gradus.App.Web.ProfileCookie.Name, cookie.Value(guide.ReadExample(example))));
        }

        return new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = address };
    }
}
