using System.Net;
using Gradus.App.Guide;
using Gradus.App.Verbs.Keeping;
using Gradus.App.Verbs.Offices;
using Gradus.App.Web;
using Gradus.Keeping;
using Gradus.Tests.Fuzz;
using Gradus.Tests.Workspace;
using Gradus.Workspace.Postgres;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Gradus.Tests.Web;

/// <summary>A guide for many people: each signs in by a link and keeps a list that nobody else reads or changes, but an adviser whom they let.</summary>
[Collection(PostgresCollection.Name)]
public sealed class ManyPeopleTests(GuideFixture guide, PostgresServer server) : IAsyncLifetime
{
    private const string Program = "cmu-ms-machine-learning";

    private readonly string _address = server.NewDatabase();
    private readonly List<PostgresDatabase> _databases = [];
    private WebApplication? _app;
    private Office _office = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await Start();
        _office = _app.Services.GetRequiredService<Office>();
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        _databases.ForEach(d => d.Dispose());
    }

    [Fact]
    public async Task NobodySignedIn_ReadsEverything_AndIsToldHowToKeep()
    {
        using HttpClient client = Browser();
        GuidePage program = await guide.Get($"/programs/{Program}", client);
        Assert.Contains("Sign in to keep", program.MainText, StringComparison.Ordinal);
        Assert.Null(program.Document.QuerySelector("form.keep"));
        Assert.Contains("Nobody is signed in", (await guide.Get("/list", client)).MainText, StringComparison.Ordinal);
        Assert.Contains("Open the link", (await guide.Get("/account", client)).MainText, StringComparison.Ordinal);
        foreach (string path in (string[])["/advising", "/people", "/account/mine.json"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await guide.Get(path, client)).Status);
        }

        Assert.Equal(HttpStatusCode.Gone, (await guide.Get("/join/abc", client)).Status);
        using HttpResponseMessage start = await client.GetAsync(new Uri($"/programs/{Program}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.False(start.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task AGuideOfOnePerson_HasNoneOfThesePages()
    {
        foreach (string path in (string[])["/sign-in", "/account", "/advising", "/people", "/join/abc"])
        {
            GuidePage page = await guide.Get(path);
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            Assert.Contains("There is no such page", page.MainText, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Sign in", (await guide.Get("/")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALinkIsOpened_AndSignsOneBrowserInOnce()
    {
        OfficeLink link = _office.Invite("Ana <b>", PersonRole.Person, 7, null);
        string join = OfficePaths.Join(link.Token);
        using HttpClient client = Browser();
        await guide.Get(join, client);
        GuidePage asked = await guide.Get(join, client);
        Assert.Contains("Sign in as Ana <b>?", asked.Text("h1"), StringComparison.Ordinal);

        GuidePage list = await (await GuideForm.Open(client, join, "join")).Send();

        Assert.Equal("/list", list.ContentType);
        Assert.Contains("Ana <b>", list.Text("header .end"), StringComparison.Ordinal);
        using HttpClient other = Browser();
        GuidePage used = await guide.Get(join, other);
        Assert.Equal(HttpStatusCode.Gone, used.Status);
        Assert.Contains("does not work any more", used.MainText, StringComparison.Ordinal);
        Assert.Contains("Nobody is signed in", (await guide.Get("/list", other)).MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TheCookieOfASession_IsReadByNoScript_AndSentByNoOtherSite(bool encrypted)
    {
        await using WebApplication app = await Start(proxy: "guide.example");
        string join = OfficePaths.Join(_office.Invite("Ana", PersonRole.Person, 7, null).Token);
        using HttpClient client = BrowserAt(app, new CookieContainer(), redirects: false);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", encrypted ? "https" : "http");
        string html = await client.GetStringAsync(new Uri(join, UriKind.Relative), TestContext.Current.CancellationToken);
        string token = html.Split("__RequestVerificationToken\" value=\"")[1].Split('"')[0];
        using var form = new FormUrlEncodedContent([new("_handler", "join"), new("__RequestVerificationToken", token)]);
        using HttpResponseMessage answer = await client.PostAsync(new Uri(join, UriKind.Relative), form, TestContext.Current.CancellationToken);
        string cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith(SessionCookie.Name + "=", StringComparison.Ordinal));
        Assert.Contains("; httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("; samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Equal(encrypted, cookie.Contains("; secure", StringComparison.Ordinal));
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task TwoPeople_KeepTheirOwn_AndASecondProcessKnowsThem()
    {
        (string ana, HttpClient anas) = SignedIn("Ana");
        (string ben, HttpClient bens) = SignedIn("Ben");
        await (await KeepForm(anas)).Set("do", "keep").Send();
        await (await KeepForm(anas)).Set("note", "of Ana").Set("do", "note").Send();
        Assert.Contains("Nothing is kept yet", (await guide.Get("/list", bens)).MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("of Ana", (await guide.Get($"/programs/{Program}", bens)).Html, StringComparison.Ordinal);
        Assert.True(_office.Workspace(ben).Read().IsEmpty);

        await using WebApplication second = await Start();
        using HttpClient there = BrowserAt(second, Cookies(second, Secret(ana)));
        GuidePage list = await guide.Get("/list", there);
        Assert.Contains("of Ana", list.MainText, StringComparison.Ordinal);
        Assert.Contains("on this guide's server", list.Text("footer"), StringComparison.Ordinal);
        using HttpClient moved = BrowserAt(second, Cookies(_app!, Secret(ana)));
        await (await KeepForm(moved)).Set("note", "changed there").Set("do", "note").Send();
        Assert.Contains("changed there", (await guide.Get("/list", anas)).MainText, StringComparison.Ordinal);
    }

    /// <summary>A form cookie can be planted; with it and its token nothing is written for whoever is signed in beside it.</summary>
    [Fact]
    public async Task AForm_BelongsToTheSessionThatItWasMadeIn()
    {
        (string ben, _) = SignedIn("Ben");
        CookieContainer jar = Cookies(_app!, Secret(SignedIn("Ana").Id));
        using HttpClient browser = BrowserAt(_app!, jar);
        GuideForm form = await KeepForm(browser);
        jar.Add(new Uri("http://127.0.0.1/"), new Cookie(SessionCookie.Name, Value(_app!, Secret(ben))));
        Assert.Equal(HttpStatusCode.BadRequest, (await form.Set("do", "keep").Send()).Status);
        Assert.True(_office.Workspace(ben).Read().IsEmpty);
        Assert.Equal(HttpStatusCode.OK, (await (await KeepForm(browser)).Set("do", "keep").Send()).Status);
        Assert.False(_office.Workspace(ben).Read().IsEmpty);
    }

    [Fact]
    public async Task LookingAtTheHead_IsNoExport()
    {
        (string ana, HttpClient client) = SignedIn("Ana");
        using var head = new HttpRequestMessage(HttpMethod.Head, new Uri(OfficePaths.Export, UriKind.Relative));
        using HttpResponseMessage looked = await client.SendAsync(head, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, looked.StatusCode);
        Assert.DoesNotContain(_office.Log(100), act => act.Act == "exported");
        await client.GetStringAsync(new Uri(OfficePaths.Export, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Contains(_office.Log(100), act => act.Act == "exported");
    }

    [Fact]
    public async Task ANoteOfAnotherDevice_IsNotLost()
    {
        (string ana, HttpClient phone) = SignedIn("Ana");
        using HttpClient desk = BrowserAt(_app!, Cookies(_app!, Secret(ana)));
        GuideForm first = await KeepForm(phone);
        GuideForm second = await KeepForm(desk);
        await first.Set("note", "from the phone").Set("do", "note").Send();
        GuidePage refused = await second.Set("note", "from the desk").Set("do", "note").Send();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("changed elsewhere", refused.Text("[role=alert]"), StringComparison.Ordinal);
        Assert.Equal("from the phone", _office.Workspace(ana).Read().NoteOf(Program));
    }

    [Fact]
    public async Task SigningOut_EndsTheSession_AlsoForACopyOfTheCookie()
    {
        (string ana, HttpClient client) = SignedIn("Ana");
        string secret = Secret(ana);
        using HttpClient here = BrowserAt(_app!, Cookies(_app!, secret));
        using HttpClient copy = BrowserAt(_app!, Cookies(_app!, secret));
        Assert.Contains("Signed in as Ana", (await guide.Get("/account", copy)).MainText, StringComparison.Ordinal);
        await (await GuideForm.Open(here, "/account", "account", f => f.QuerySelector("button[value=out]") is not null)).Set("do", "out").Send();
        Assert.Contains("Nobody is signed in", (await guide.Get("/list", here)).MainText, StringComparison.Ordinal);
        Assert.Contains("Nobody is signed in", (await guide.Get("/list", copy)).MainText, StringComparison.Ordinal);
        Assert.Contains("Nothing is kept yet", (await guide.Get("/list", client)).MainText, StringComparison.Ordinal);
        await (await GuideForm.Open(client, "/account", "account", f => f.QuerySelector("button[value=out]") is not null)).Set("do", "out-everywhere").Send();
        Assert.Contains("Nobody is signed in", (await guide.Get("/list", client)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AListIsShared_ReadByTheAdviserAlone_AndTakenBack()
    {
        (string ana, HttpClient anas) = SignedIn("Ana");
        (string cora, HttpClient coras) = SignedIn("Cora", PersonRole.Adviser);
        (_, HttpClient dans) = SignedIn("Dan", PersonRole.Adviser);
        _office.Workspace(ana).Choose([Program], Choice.Kept, "ask <i>them</i>");
        _office.Workspace(ana).Figure(new OwnFigure(Program, "tuition", 41_000, "offer letter"));
        _office.Workspace(ana).Follow(new KeptApplication(Program, ApplicationStatus.Preparing), []);
        string list = OfficePaths.Advised(ana);
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get(list, coras)).Status);

        await Sharing(anas, cora, "share");

        Assert.Contains("Ana", (await guide.Get("/advising", coras)).MainText, StringComparison.Ordinal);
        GuidePage read = await guide.Get(list, coras);
        Assert.Contains("ask <i>them</i>", read.MainText, StringComparison.Ordinal);
        Assert.Contains("Tuition $41,000 (offer letter)", read.MainText, StringComparison.Ordinal);
        Assert.Contains("Application: preparing", read.MainText, StringComparison.Ordinal);
        Assert.Contains("their profile is in their own browser and is not used", read.MainText, StringComparison.Ordinal);
        Assert.Empty(read.Document.QuerySelectorAll("main form"));
        Assert.InRange(VisibleWords.Count(read.Document), 30, 350);
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get(list, dans)).Status);
        Assert.DoesNotContain("ask", (await guide.Get("/list", coras)).MainText, StringComparison.Ordinal);
        Assert.Contains("Cora opened the list of Ana", (await guide.Get("/account", anas)).Text("#acts"), StringComparison.Ordinal);
        await Sharing(anas, cora, "unshare");
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get(list, coras)).Status);
    }

    [Fact]
    public async Task AnAdministrator_InvitesAndTakesAway_AndReadsNoList()
    {
        (string root, HttpClient roots) = SignedIn("Root", PersonRole.Administrator);
        (string ana, HttpClient anas) = SignedIn("Ana");
        _office.Workspace(ana).Choose([Program], Choice.Kept, "of Ana");
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/people", anas)).Status);

        GuidePage invited = await (await GuideForm.Open(roots, "/people", "people", f => f.QuerySelector("input[name=name]") is not null)).Set("name", "Ben").Set("role", "adviser").Set("do", "invite").Send();

        var link = new Uri(invited.Text("#link"));
        Assert.Equal("Ben", _office.Invitee(link.Segments[^1])?.Name);
        Assert.Contains("People of this guide: 3", invited.Text("h1"), StringComparison.Ordinal);
        Assert.DoesNotContain("of Ana", invited.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get(OfficePaths.Advised(ana), roots)).Status);
        GuidePage unsure = await (await PersonForm(roots, ana)).Set("do", "remove").Send();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unsure.Status);
        GuidePage gone = await (await PersonForm(roots, ana)).Set("do", "remove").Set("sure", "yes").Send();
        Assert.DoesNotContain("Ana", gone.Text("h1 ~ form"), StringComparison.Ordinal);
        Assert.Contains("Nobody is signed in", (await guide.Get("/list", anas)).MainText, StringComparison.Ordinal);
        Assert.Equal([(root, "took away", ana)], _office.Log(1).Select(a => (a.Who, a.Act, a.About)));
    }

    [Fact]
    public async Task Everybody_TakesTheirsAlong_AndDeletesIt()
    {
        (string ana, HttpClient client) = SignedIn("Ana");
        _office.Workspace(ana).Choose([Program], Choice.Kept, "of Ana");
        GuidePage file = await guide.Get(OfficePaths.Export, client);
        Assert.Equal(Gradus.Workspace.PortableWorkspace.Write(_office.Workspace(ana).Read()), file.Html);
        GuideForm form = await GuideForm.Open(client, "/account", "account", f => f.QuerySelector("button[value=remove]") is not null);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await form.Set("do", "remove").Send()).Status);
        await form.Set("sure", "yes").Send();
        Assert.Empty(_office.People());
        Assert.Contains("Nobody is signed in", (await guide.Get("/list", client)).MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/list", "mine", "keep")]
    [InlineData("/account", "account", "remove")]
    [InlineData("/people", "people", "invite")]
    [InlineData("/join/TOKEN", "join", "")]
    public async Task AFormOfAnotherSite_DoesNothing(string path, string handler, string act)
    {
        (string root, HttpClient client) = SignedIn("Root", PersonRole.Administrator);
        string token = _office.Invite("Ana", PersonRole.Person, 7, null).Token;
        using var form = new FormUrlEncodedContent([new("_handler", handler), new("id", Program), new("do", act), new("sure", "yes"), new("name", "Eve"), new("role", "administrator")]);
        using HttpResponseMessage answer = await client.PostAsync(new Uri(path.Replace("TOKEN", token, StringComparison.Ordinal), UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(2, _office.People().Count);
        Assert.True(_office.Workspace(root).Read().IsEmpty);
        Assert.NotNull(_office.Invitee(token));
    }

    [Fact]
    public async Task PagesOfSomebodySignedIn_AreKeptNowhere()
    {
        (_, HttpClient client) = SignedIn("Ana");
        foreach (string path in (string[])["/", "/list", "/account", $"/programs/{Program}", OfficePaths.Export])
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.True(answer.Headers.CacheControl!.NoStore, path);
        }
    }

    [Fact]
    public async Task PagesOfPeople_AreShort()
    {
        (_, HttpClient roots) = SignedIn("Root", PersonRole.Administrator);
        (_, HttpClient coras) = SignedIn("Cora", PersonRole.Adviser);
        using HttpClient nobody = Browser();
        string join = OfficePaths.Join(_office.Invite("Ana", PersonRole.Person, 7, null).Token);
        foreach ((HttpClient client, string path) in new[] { (roots, "/account"), (roots, "/people"), (roots, "/list"), (coras, "/account"), (coras, "/advising"), (nobody, "/sign-in"), (nobody, join), (nobody, "/list") })
        {
            GuidePage page = await guide.Get(path, client);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.InRange(VisibleWords.Count(page.Document), 15, 350);
        }
    }

    /// <summary>The database goes: what needs no list is answered, what does says so with 503, and what was kept is there after.</summary>
    [Fact]
    public async Task WhileTheDatabaseIsAway_WhatNeedsNoListIsAnswered_AndNothingIsLost()
    {
        (string ana, HttpClient client) = SignedIn("Ana");
        using HttpClient nobody = Browser();
        string join = OfficePaths.Join(_office.Invite("Ben", PersonRole.Person, 7, null).Token);
        _office.Workspace(ana).Choose([Program], Choice.Kept, "of Ana");
        GuideForm note = await KeepForm(client);
        await server.Stop();
        try
        {
            foreach (string path in (string[])["/", $"/programs/{Program}", "/list", "/explore?q=robotics"])
            {
                Assert.Equal(HttpStatusCode.OK, (await guide.Get(path, nobody)).Status);
            }

            foreach (string path in (string[])["/", $"/programs/{Program}", "/explore?q=robotics"])
            {
                GuidePage page = await guide.Get(path, client);
                Assert.Equal(HttpStatusCode.OK, page.Status);
                Assert.Contains("does not answer", page.Text("[role=alert]"), StringComparison.Ordinal);
            }

            foreach (GuidePage page in new[] { await guide.Get("/list", client), await guide.Get("/account", client), await guide.Get(join, nobody), await guide.Get(OfficePaths.Export, client), await note.Set("note", "new").Set("do", "note").Send() })
            {
                Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
                Assert.Contains("This does not work now", page.Text("h1"), StringComparison.Ordinal);
                Assert.Contains("The database of workspaces does not answer", page.MainText, StringComparison.Ordinal);
                Assert.DoesNotContain(PostgresServer.Password, page.Html, StringComparison.Ordinal);
            }
        }
        finally
        {
            await server.Start();
        }

        Assert.Contains("of Ana", (await guide.Get("/list", client)).MainText, StringComparison.Ordinal);
        await (await KeepForm(client)).Set("note", "new").Set("do", "note").Send();
        Assert.Equal("new", _office.Workspace(ana).Read().NoteOf(Program));
    }

    /// <summary>Whatever is asked by whomever, nobody reads or changes what is another's: identifiers, secrets and forms drawn at random.</summary>
    [Fact]
    public async Task NobodyReachesTheListOfAnother_HoweverTheyAsk()
    {
        var dice = new Dice(20_261_127);
        (string Id, HttpClient Client)[] people =
        [
            .. new[] { ("Ana", PersonRole.Person), ("Ben", PersonRole.Person), ("Eve", PersonRole.Person), ("Cora", PersonRole.Adviser), ("Dan", PersonRole.Adviser) }.Select(p => SignedIn(p.Item1, p.Item2)),
        ];
        string[] ids = [.. people.Select(p => p.Id)];
        string[] canaries = [.. ids.Select((_, i) => $"canary-{i}-{dice.Next():x}")];
        var forms = new List<(GuideForm List, GuideForm Account)>();
        for (int i = 0; i < people.Length; i++)
        {
            _office.Workspace(ids[i]).Choose([Program], Choice.Kept, canaries[i]);
            forms.Add((await KeepForm(people[i].Client), await GuideForm.Open(people[i].Client, "/account", "account", f => f.QuerySelector("button[value=out]") is not null)));
        }

        string[] links = [.. Enumerable.Range(0, 3).Select(i => _office.Invite($"Guest {i}", PersonRole.Person, 7, null).Token)];
        string cookie = Value(_app!, Secret(ids[0]));
        int read = 0;
        for (int turn = 0; turn < LongRun.Times(500, 10_000); turn++)
        {
            int who = dice.Below(people.Length + 1);
            string other = dice.Of([.. ids, "", "nobody", Changed(dice, dice.Of(ids)), ids[0] + "' OR '1'='1"]);
            bool sharedWithMe = who < people.Length && _office.Advised(ids[who]).Any(p => p.Id == other);
            GuidePage page = who == people.Length
                ? await Stranger(dice, cookie, other, links)
                : await Turn(dice, people[who].Client, forms[who], who, other, ids, links);
            for (int i = 0; i < canaries.Length; i++)
            {
                if (i != who && page.Html.Contains(canaries[i], StringComparison.Ordinal))
                {
                    Assert.True(sharedWithMe && other == ids[i], $"turn {turn}: {who} read the list of {i}");
                    read++;
                }
            }
        }

        Assert.True(read > 0, "Nobody ever read what was shared with them: the tries are too tame.");
        Assert.Equal(people.Length + links.Length, _office.People().Count);
        for (int i = 0; i < people.Length; i++)
        {
            KeptWork work = _office.Workspace(ids[i]).Read();
            Assert.Equal(canaries[i], work.NoteOf(Program));
            Assert.All(work.Notes.Where(n => n.Item != Program), n => Assert.Equal($"by {i}", n.Text));
            Assert.Equal(HttpStatusCode.OK, (await guide.Get("/account", people[i].Client)).Status);
        }

        Assert.All(links, l => Assert.NotNull(_office.Invitee(l)));
    }

    private async Task<GuidePage> Turn(Dice dice, HttpClient client, (GuideForm List, GuideForm Account) forms, int who, string other, string[] ids, string[] links)
    {
        string[] mine = ["person", "owner", "workspace", "adviser"];
        switch (dice.Below(6))
        {
            case 0:
                return await guide.Get("/advising/" + Uri.EscapeDataString(other), client);
            case 1:
                return await guide.Get(dice.Of(["/list", "/account", "/advising", "/people", OfficePaths.Export, $"/list?{dice.Of(mine)}={Uri.EscapeDataString(other)}", "/join/" + Changed(dice, dice.Of(links))]), client);
            case 2:
                forms.Account.Set("adviser", other).Set("do", dice.Of(["share", "share", "unshare", "sell"]));
                return await forms.Account.To("/account").Send();
            case 3:
                foreach (string name in mine)
                {
                    forms.List.Set(name, other);
                }

                forms.List.Set("id", dice.Of(["139755-11.0701", "211440-11.0102", other])).Set("seen").Set("note", $"by {who}").Set("do", dice.Of(["note", "note", "keep", "drop", "saw"]));
                return await forms.List.Send();
            case 4:
                forms.Account.Set("person", other).Set("name", "Eve").Set("role", "administrator").Set("sure", "no").Set("do", dice.Of(["invite", "link", "remove", "none"]));
                return await forms.Account.To(dice.Of(["/people", "/account"])).Send();
            default:
                return await guide.Get($"/account/mine.json?{dice.Of(mine)}={Uri.EscapeDataString(dice.Of(ids))}", client);
        }
    }

    /// <summary>Somebody without a session, or with one that was changed.</summary>
    private async Task<GuidePage> Stranger(Dice dice, string cookie, string other, string[] links)
    {
        var held = new CookieContainer();
        if (dice.Below(3) > 0)
        {
            held.Add(new Uri(_app!.Urls.First()), new Cookie(SessionCookie.Name, dice.Below(4) == 0 ? Changed(dice, dice.Of(links)) : Changed(dice, cookie)));
        }

        using HttpClient client = BrowserAt(_app!, held);
        return await guide.Get(dice.Of(["/list", "/account", "/advising/" + Uri.EscapeDataString(other), "/people", OfficePaths.Export, "/join/" + Changed(dice, dice.Of(links))]), client);
    }

    /// <summary>One character is another.</summary>
    private static string Changed(Dice dice, string text)
    {
        char[] letters = text.ToCharArray();
        int at = dice.Below(letters.Length - 1);
        letters[at] = letters[at] == 'A' ? 'B' : 'A';
        return new string(letters);
    }

    /// <summary>Sessions are held back in the database, as by a server that is stopped: who is signed in waits, nobody else does.</summary>
    [Fact]
    public async Task ADatabaseThatDoesNotAnswer_DelaysWhoIsSignedIn_AndNobodyElse()
    {
        const int Waiting = 6;
        (string id, HttpClient client) = SignedIn("Ana");
        using HttpClient nobody = Browser();
        await guide.Get("/about", nobody);
        await using var other = new NpgsqlConnection(_address + ";Pooling=false");
        await other.OpenAsync(TestContext.Current.CancellationToken);
        await using NpgsqlTransaction holds = await other.BeginTransactionAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand("LOCK TABLE gradus.session IN ACCESS EXCLUSIVE MODE", other, holds);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        Task<GuidePage>[] signedIn = [.. Enumerable.Range(0, Waiting).Select(_ => guide.Get("/list", client))];
        foreach (string path in (string[])["/about", $"/programs/{Program}", "/list"])
        {
            Assert.Equal(HttpStatusCode.OK, (await guide.Get(path, nobody)).Status);
        }

        Assert.All(signedIn, page => Assert.False(page.IsCompleted));
        await holds.RollbackAsync(TestContext.Current.CancellationToken);
        Assert.All(await Task.WhenAll(signedIn), page => Assert.Equal(HttpStatusCode.OK, page.Status));
        Assert.True(_office.Workspace(id).Read().IsEmpty);
        client.Dispose();
    }

    private static async Task Sharing(HttpClient client, string adviser, string act) =>
        await (await GuideForm.Open(client, "/account", "account", f => f.QuerySelector($"input[name=adviser][value='{adviser}']") is not null)).Set("do", act).Send();

    private static Task<GuideForm> PersonForm(HttpClient client, string id) =>
        GuideForm.Open(client, "/people", "people", f => f.QuerySelector($"input[name=person][value='{id}']") is not null);

    private static Task<GuideForm> KeepForm(HttpClient client) =>
        GuideForm.Open(client, $"/programs/{Program}", ListPage.Handler, f => f.QuerySelector("button[value=note]") is not null);

    /// <summary>Somebody new and a browser that is signed in as them.</summary>
    private (string Id, HttpClient Client) SignedIn(string name, PersonRole role = PersonRole.Person)
    {
        OfficeLink link = _office.Invite(name, role, 7, null);
        return (link.Person.Id, BrowserAt(_app!, Cookies(_app!, _office.Enter(link.Token)!.Token)));
    }

    /// <summary>The secret of one more session of somebody.</summary>
    private string Secret(string id) => _office.Enter(_office.Link(id, 7, null).Token)!.Token;

    /// <summary>What a guide puts into the cookie of a session.</summary>
    private static string Value(WebApplication app, string secret)
    {
        var context = new DefaultHttpContext();
        app.Services.GetRequiredService<SessionCookie>().Write(context.Response, secret);
        return context.Response.Headers.SetCookie.ToString().Split('=', 2)[1].Split(';')[0];
    }

    private static CookieContainer Cookies(WebApplication app, string secret)
    {
        var cookies = new CookieContainer();
        cookies.Add(new Uri("http://127.0.0.1/"), new Cookie(SessionCookie.Name, Value(app, secret)));
        return cookies;
    }

    private HttpClient Browser() => BrowserAt(_app!, new CookieContainer());

    private static HttpClient BrowserAt(WebApplication app, CookieContainer cookies, bool redirects = true) =>
        new(new SocketsHttpHandler { CookieContainer = cookies, AutomaticDecompression = DecompressionMethods.All, AllowAutoRedirect = redirects }) { BaseAddress = new Uri(app.Urls.First()) };

    /// <summary>A process of its own would start no otherwise: its own connections, its own ring of keys.</summary>
    private async Task<WebApplication> Start(string? proxy = null)
    {
        var database = new PostgresDatabase(_address);
        database.Prepare();
        _databases.Add(database);
        WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Proxy: proxy, Workspaces: database));
        await app.StartAsync();
        return app;
    }
}
