using Gradus.Keeping;
using Gradus.Workspace;
using Gradus.Workspace.Postgres;
using Npgsql;

namespace Gradus.Tests.Workspace;

/// <summary>The people of one server: links that work once, sessions that end, lists that are shared and taken back, acts written down without contents.</summary>
[Collection(PostgresCollection.Name)]
public sealed class OfficeTests : IDisposable
{
    private readonly PostgresServer _server;
    private readonly string _name;
    private readonly PostgresDatabase _database;
    private readonly Clock _clock = new();
    private readonly Office _office;

    public OfficeTests(PostgresServer server)
    {
        _server = server;
        string address = server.NewDatabase();
        _name = new NpgsqlConnectionStringBuilder(address).Database!;
        _database = new PostgresDatabase(address);
        _database.Prepare();
        _office = new Office(_database, _clock);
    }

    public void Dispose() => _database.Dispose();

    [Fact]
    public void ALink_LetsInOnce_AndIsNowhereInTheDatabase()
    {
        OfficeLink link = _office.Invite("Ana", PersonRole.Person, 7, null);
        Assert.Equal("Ana", _office.Invitee(link.Token)?.Name);
        Assert.Equal("Ana", _office.Invitee(link.Token)?.Name);
        OfficeLink session = _office.Enter(link.Token)!;
        Assert.Equal(link.Person, Of(session.Token));
        Assert.Null(_office.Enter(link.Token));
        Assert.Null(_office.Invitee(link.Token));
        Assert.Null(Of(link.Token));
        Assert.Null(_office.Enter(session.Token));
        OfficeLink open = _office.Link(link.Person.Id, 7, null);
        string everything = string.Concat(Tables().Select(t => _server.Execute(_name, $"SELECT coalesce(string_agg(x::text, ' '), '') FROM gradus.{t} AS x")));
        Assert.Contains("Ana", everything, StringComparison.Ordinal);
        Assert.All([link.Token, session.Token, open.Token], secret => Assert.DoesNotContain(secret, everything, StringComparison.Ordinal));
    }

    [Fact]
    public async Task OfManyWhoOpenOneLinkAtOnce_OneComesIn()
    {
        string token = _office.Invite("Ana", PersonRole.Person, 7, null).Token;
        OfficeLink?[] entered = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => _office.Enter(token))));
        Assert.Single(entered, e => e is not null);
    }

    [Fact]
    public void LinksAndSessions_End()
    {
        OfficeLink late = _office.Invite("Ana", PersonRole.Person, 1, null);
        _clock.Advance(TimeSpan.FromDays(1));
        Assert.Null(_office.Invitee(late.Token));
        Assert.Null(_office.Enter(late.Token));
        OfficeLink first = _office.Link(late.Person.Id, 30, null);
        OfficeLink second = _office.Link(late.Person.Id, 30, null);
        Assert.Null(_office.Enter(first.Token));
        OfficeLink session = _office.Enter(second.Token)!;
        _clock.Advance(TimeSpan.FromDays(Office.SessionDays) - TimeSpan.FromSeconds(1));
        Assert.NotNull(Of(session.Token));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Null(Of(session.Token));
    }

    [Fact]
    public void Sessions_AreRevoked_OneOrAll()
    {
        string id = _office.Invite("Ana", PersonRole.Person, 7, null).Person.Id;
        string[] sessions = [.. Enumerable.Range(0, 3).Select(_ => _office.Enter(_office.Link(id, 1, null).Token)!.Token)];
        string unused = _office.Link(id, 1, null).Token;
        _office.Leave(sessions[0]);
        Assert.Null(Of(sessions[0]));
        Assert.NotNull(Of(sessions[1]));
        Assert.Equal(2, _office.SignOut(id, null));
        Assert.All(sessions, s => Assert.Null(Of(s)));
        Assert.Null(_office.Enter(unused));
    }

    [Fact]
    public void AListIsRead_ByTheAdviserItWasSharedWith_UntilItIsTakenBack()
    {
        string ana = _office.Invite("Ana", PersonRole.Person, 7, null).Person.Id;
        string ben = _office.Invite("Ben", PersonRole.Person, 7, null).Person.Id;
        string adviser = _office.Invite("Cora", PersonRole.Adviser, 7, null).Person.Id;
        string other = _office.Invite("Dan", PersonRole.Adviser, 7, null).Person.Id;
        _office.Workspace(ana).Note("a", "my note");
        Assert.Null(_office.Open(adviser, ana));
        _office.Share(ana, adviser, on: true);
        _office.Share(ana, adviser, on: true);
        Assert.Equal("my note", _office.Open(adviser, ana)?.Work.NoteOf("a"));
        Assert.Equal(["Ana"], _office.Advised(adviser).Select(p => p.Name));
        Assert.Equal([true, false], _office.Advisers(ana).Select(a => a.Since is not null));
        Assert.Null(_office.Open(other, ana));
        Assert.Null(_office.Open(ben, ana));
        Assert.Null(_office.Open(adviser, ben));
        foreach (string none in (string[])[ben, ana, "nobody", ""])
        {
            Assert.Equal(ProblemCode.NotFound, Assert.Throws<InputException>(() => _office.Share(ana, none, on: true)).Problem?.Code);
        }

        _server.Execute(_name, $"UPDATE gradus.person SET role = 'person' WHERE id = '{adviser}'");
        Assert.Null(_office.Open(adviser, ana));
        _server.Execute(_name, $"UPDATE gradus.person SET role = 'adviser' WHERE id = '{adviser}'");
        _office.Share(ana, adviser, on: false);
        Assert.Null(_office.Open(adviser, ana));
    }

    [Fact]
    public void WhoeverIsTakenAway_LeavesNothingBehind_ButActsOfANumber()
    {
        OfficeLink link = _office.Invite("Ana Unmistakable", PersonRole.Person, 7, null);
        string ana = link.Person.Id;
        string adviser = _office.Invite("Cora", PersonRole.Adviser, 7, null).Person.Id;
        string session = _office.Enter(link.Token)!.Token;
        _office.Link(ana, 7, null);
        _office.Workspace(ana).Note("a", "unmistakable");
        _office.Share(ana, adviser, on: true);
        Assert.Equal("Ana Unmistakable", _office.Remove(ana, null).Name);
        Assert.Null(Of(session));
        Assert.Empty(_office.Advised(adviser));
        foreach (string table in Tables().Where(t => t != "audit"))
        {
            string all = (string)_server.Execute(_name, $"SELECT coalesce(string_agg(x::text, ' '), '') FROM gradus.{table} AS x")!;
            Assert.DoesNotContain("nmistakable", all, StringComparison.Ordinal);
            Assert.DoesNotContain(ana, all, StringComparison.Ordinal);
        }

        Assert.Equal("took away", _office.Log(1).Single().Act);
        Assert.Throws<InputException>(() => _office.Remove(ana, null));
    }

    [Fact]
    public void Acts_AreWrittenDown_WithoutContents_AndForgotten()
    {
        OfficeLink link = _office.Invite("Ana", PersonRole.Person, 7, null);
        string ana = link.Person.Id;
        string adviser = _office.Invite("Cora", PersonRole.Adviser, 7, ana).Person.Id;
        string session = _office.Enter(link.Token)!.Token;
        _office.Workspace(ana).Note("secret-program", "secret words");
        _office.Share(ana, adviser, on: true);
        _office.Open(adviser, ana);
        _office.Share(ana, adviser, on: false);
        _office.Share(ana, adviser, on: false);
        _office.Export(ana, null);
        _office.Leave(session);
        _office.Leave(session);
        Assert.Equal(
            [(null, "invited", ana), (ana, "invited", adviser), (ana, "signed in", null), (ana, "shared their list with", adviser), (adviser, "opened the list of", ana), (ana, "took back from", adviser), (null, "exported", ana), (ana, "signed out", null)],
            _office.Log(100).Reverse().Select(a => (a.Who, a.Act, a.About)));
        Assert.Contains(_office.LogOf(ana, 100), a => a is { Act: "opened the list of", WhoName: "Cora", AboutName: "Ana" });
        Assert.Equal(8, _office.LogOf(ana, 100).Count);
        Assert.DoesNotContain("secret", (string)_server.Execute(_name, "SELECT string_agg(x::text, ' ') FROM gradus.audit AS x")!, StringComparison.Ordinal);
        _clock.Advance(TimeSpan.FromDays(Office.AuditDays + 1));
        _office.Enter(_office.Link(ana, 1, null).Token);
        Assert.Equal(["signed in", "made a link for"], _office.Log(100).Select(a => a.Act));
    }

    /// <summary>The clock goes back: order is by number, not by time; nobody is signed out or let in twice by it, and what ends ends once its time has come.</summary>
    [Fact]
    public void AClockThatIsSetBack_LosesNothing_AndLetsNobodyInTwice()
    {
        OfficeLink link = _office.Invite("Ana", PersonRole.Person, 7, null);
        string ana = link.Person.Id;
        string session = _office.Enter(link.Token)!.Token;
        PersonalWorkspace mine = _office.Workspace(ana);
        mine.Note("a", "before");
        _clock.Advance(-TimeSpan.FromDays(400));
        Assert.Equal(ana, Of(session)?.Id);
        Assert.Null(_office.Enter(link.Token));
        mine.Note("a", "after");
        mine.Choose(["b"], Choice.Kept);
        Assert.Equal([3L, 2L, 1L], mine.History(10).Select(c => c.Number));
        Assert.Equal("after", mine.Read().NoteOf("a"));
        Assert.Equal("kept b", mine.Undo()?.Words);
        mine.Undo();
        Assert.Equal("before", mine.Read().NoteOf("a"));
        Assert.Equal(PortableWorkspace.Write(mine.Read()), PortableWorkspace.Write(PortableWorkspace.Read("mine.json", PortableWorkspace.Write(mine.Read()))));
        Assert.Equal(["signed in", "invited"], _office.Log(10).Select(a => a.Act));
        string late = _office.Enter(_office.Link(ana, 7, null).Token)!.Token;
        _clock.Advance(TimeSpan.FromDays(400));
        Assert.Equal(ana, Of(session)?.Id);
        Assert.Null(Of(late));
        _clock.Advance(TimeSpan.FromDays(Office.SessionDays));
        Assert.Null(Of(session));
    }

    /// <summary>Every table, every column: what stands there of somebody is in their file, or is named here with the reason why not.</summary>
    [Fact]
    public void WhatEveryTableHoldsOfSomebody_IsInTheirFile_AndNothingOfOthers()
    {
        string[] left =
        [
            // The name that ties a row to its person: the file is that person's.
            "entry.workspace", "change.workspace", "change_entry.workspace", "invitation.person", "session.person", "sign_in.person",

            // Digests of secrets, which open nothing.
            "invitation.hash", "session.hash",
        ];
        OfficeLink link = _office.Invite("Ana Everywhere", PersonRole.Adviser, 7, null, "ana@example.edu");
        string ana = link.Person.Id;
        string cora = _office.Invite("Cora", PersonRole.Adviser, 7, null).Person.Id;
        _office.Enter(link.Token);
        _office.Link(ana, 3, cora);
        _office.Tie(new ProviderAccount("https://login.example.edu", "subject-of-ana", "ana@example.edu", "Ana"), ana);
        _office.Share(ana, cora, on: true);
        _office.Share(cora, ana, on: true);
        _office.Open(cora, ana);
        PersonalWorkspace mine = _office.Workspace(ana);
        mine.Choose(["a", "b"], Choice.Kept, "of Ana");
        mine.Note("a", "first");
        mine.Note("a", "second");
        mine.Figure(new OwnFigure("a", "tuition", 41_000.5m, "offer letter"));
        mine.Undo();
        _office.Workspace(cora).Note("c", "of Cora alone");

        string text = _office.Everything(ana, ana);

        Assert.DoesNotContain("of Cora alone", text, StringComparison.Ordinal);
        var file = System.Text.Json.Nodes.JsonNode.Parse(text)!;
        HashSet<string> said = [.. Values(file)];
        Assert.Equal(PortableWorkspace.Write(mine.Read()), file["keeps"]!.ToJsonString(new() { WriteIndented = true, NewLine = "\n", Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }) + "\n");
        var missing = new List<string>();
        int checkedCells = 0;
        foreach ((string table, string whose) in ((string, string)[])
            [("entry", "workspace = 'X'"), ("change", "workspace = 'X'"), ("change_entry", "workspace = 'X'"), ("person", "id = 'X'"), ("invitation", "person = 'X'"), ("session", "person = 'X'"), ("share", "owner = 'X' OR adviser = 'X'"), ("audit", "who = 'X' OR about = 'X'"), ("sign_in", "person = 'X'")])
        {
            // An entry stands among what is kept, in words; its value as it is stored stands beside the change that made it.
            string[] columns = ((string)_server.Execute(_name, $"SELECT string_agg(column_name, ',') FROM information_schema.columns WHERE table_schema = 'gradus' AND table_name = '{table}'")!).Split(',');
            foreach (string column in columns.Where(c => !left.Contains($"{table}.{c}")))
            {
                string cells = (string)_server.Execute(_name, $"SELECT coalesce(string_agg(CASE WHEN pg_typeof({column})::text LIKE 'timestamp%' THEN to_char({column}::text::timestamptz AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') ELSE {column}::text END, E'\\x01'), '') FROM gradus.{table} WHERE {whose.Replace("X", ana, StringComparison.Ordinal)}")!;
                Assert.NotEqual("", cells);
                foreach (string cell in cells.Split('\x01'))
                {
                    checkedCells++;
                    if (!said.Contains(cell))
                    {
                        missing.Add($"{table}.{column}: {cell}");
                    }
                }
            }
        }

        Assert.True(missing.Count == 0, string.Join('\n', missing));
        Assert.True(checkedCells > 40, $"{checkedCells} cells");

        // Tables of nobody in particular; a new table is a row above or here.
        Assert.Equal(
            ["audit", "change", "change_entry", "entry", "form", "invitation", "person", "protection_key", "session", "share", "sign_in", "workspace"],
            Tables().Order(StringComparer.Ordinal));
    }

    /// <summary>Every value of a file, as text.</summary>
    private static IEnumerable<string> Values(System.Text.Json.Nodes.JsonNode? node) => node switch
    {
        System.Text.Json.Nodes.JsonObject many => many.SelectMany(m => Values(m.Value)),
        System.Text.Json.Nodes.JsonArray many => many.SelectMany(Values),
        { } value => [value.ToString()],
        null => [],
    };

    [Theory]
    [InlineData("", 7)]
    [InlineData(" \t ", 7)]
    [InlineData("two\nlines", 7)]
    [InlineData("two\u2028lines", 7)]
    [InlineData("\u200b", 7)]
    [InlineData("\ufeff", 7)]
    [InlineData("\u200d", 7)]
    [InlineData("A\u200bna", 7)]
    [InlineData("\u202eanA", 7)]
    [InlineData("Ana\u2066", 7)]
    [InlineData("Ana", 0)]
    [InlineData("Ana", 31)]
    public void AnInvitationThatCannotBe_IsRefused_AndAddsNobody(string name, int days)
    {
        Assert.NotNull(Assert.Throws<InputException>(() => _office.Invite(name, PersonRole.Person, days, null)).Problem);
        Assert.Throws<InputException>(() => _office.Invite(new string('x', OfficePerson.LongestName + 1), PersonRole.Person, 7, null));
        Assert.Empty(_office.People());
        Assert.Equal(0L, _server.Execute(_name, "SELECT count(*) FROM gradus.workspace"));
    }

    /// <summary>Persian is written with it.</summary>
    [Fact]
    public void AJoinerBetweenLetters_IsPartOfAName() => Assert.Equal("\u0645\u06cc\u200c\u062e\u0648", _office.Invite("\u0645\u06cc\u200c\u062e\u0648", PersonRole.Person, 7, null).Person.Name);

    /// <summary>What the how-to says: pg_dump, the database gone, pg_restore, everything there.</summary>
    [Fact]
    public async Task ABackup_BringsEverythingBack()
    {
        OfficeLink link = _office.Invite("Ana", PersonRole.Person, 7, null);
        string ana = link.Person.Id;
        string adviser = _office.Invite("Cora", PersonRole.Adviser, 7, null).Person.Id;
        string session = _office.Enter(link.Token)!.Token;
        _office.Workspace(ana).Note("a", "kept");
        _office.Workspace(ana).Choose(["b", "c"], Choice.Kept);
        _office.Share(ana, adviser, on: true);
        _office.AddKey("key", "<key/>");
        string before = PortableWorkspace.Write(_office.Workspace(ana).Read());
        string file = Path.Combine(_server.Folder, _name + ".dump");
        await _server.Run("pg_dump", "-h", _server.Folder, "-U", PostgresServer.User, "--format=custom", "--file", file, _name);
        await _server.Run("dropdb", "-h", _server.Folder, "-U", PostgresServer.User, "--force", _name);
        Assert.Throws<InputException>(() => _office.People());
        await _server.Run("createdb", "-h", _server.Folder, "-U", PostgresServer.User, _name);
        await _server.Run("pg_restore", "-h", _server.Folder, "-U", PostgresServer.User, "--dbname", _name, "--exit-on-error", file);

        _database.Prepare();
        Assert.Equal(before, PortableWorkspace.Write(_office.Workspace(ana).Read()));
        Assert.Equal(ana, Of(session)?.Id);
        Assert.Equal([ana], _office.Advised(adviser).Select(p => p.Id));
        Assert.Equal(["<key/>"], _office.Keys());
        Assert.Equal("kept b, c", _office.Workspace(ana).Undo()?.Words);
        Assert.True(_office.Workspace(ana).Note("d", "goes on"));
    }

    private OfficePerson? Of(string session) => _office.Of(session, CancellationToken.None).GetAwaiter().GetResult();

    private IEnumerable<string> Tables() => ((string)_server.Execute(_name, "SELECT string_agg(tablename, ',') FROM pg_tables WHERE schemaname = 'gradus'")!).Split(',');

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);

        public void Advance(TimeSpan by) => _now += by;

        public override DateTimeOffset GetUtcNow() => _now;
    }
}
