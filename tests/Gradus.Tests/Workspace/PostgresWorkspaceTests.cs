using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Gradus.Keeping;
using Gradus.Workspace;
using Gradus.Workspace.Postgres;
using Npgsql;

namespace Gradus.Tests.Workspace;

/// <summary>The database in which many keep: all that a store must do, beside others, stopped, refused, newer.</summary>
[Collection(PostgresCollection.Name)]
public sealed class PostgresWorkspaceTests : WorkspaceStoreContract, IDisposable
{
    private readonly PostgresServer _server;
    private readonly string _address;
    private readonly PostgresDatabase _database;
    private readonly Office _office;
    private readonly string _mine;
    private readonly string _theirs;

    public PostgresWorkspaceTests(PostgresServer server)
    {
        _server = server;
        _address = server.NewDatabase();
        _database = new PostgresDatabase(_address);
        _database.Prepare();
        _office = new Office(_database, TimeProvider.System);
        _mine = _office.Invite("Ana", PersonRole.Person, 7, null).Person.Id;
        _theirs = _office.Invite("Ben", PersonRole.Person, 7, null).Person.Id;
    }

    private string Name => new NpgsqlConnectionStringBuilder(_address).Database!;

    public void Dispose() => _database.Dispose();

    protected override IWorkspaceStore Open() => new PostgresWorkspace(_database, _mine);

    [Fact]
    public void Workspaces_SeeNothingOfEachOther_AndCountTheirOwnChanges()
    {
        _office.Workspace(_mine).Note("a", "mine");
        _office.Workspace(_theirs).Note("a", "theirs");
        _office.Workspace(_theirs).Note("b", "theirs");
        Assert.Equal("mine", _office.Workspace(_mine).Read().NoteOf("a"));
        Assert.Equal([1], _office.Workspace(_mine).History(10).Select(c => c.Number));
        Assert.Equal([2, 1], _office.Workspace(_theirs).History(10).Select(c => c.Number));
        _office.Workspace(_mine).Undo();
        Assert.True(_office.Workspace(_mine).Read().IsEmpty);
        Assert.Equal(2, _office.Workspace(_theirs).Read().Notes.Count);
    }

    /// <summary>Many who change one entry at once from the same value: one of each round wins, and no edit is lost unsaid.</summary>
    [Fact]
    public async Task OfManyWhoChangeOneThingAtOnce_OneWins_AndTheOthersAreTold()
    {
        new PostgresWorkspace(_database, _mine).Commit(new Change("put", [new EntryChange("note", "a", null, "\"0\"")]), DateTimeOffset.UnixEpoch);
        for (int round = 0; round < 10; round++)
        {
            string before = $"\"{(round == 0 ? "0" : Last())}\"";
            int[] won = await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(() =>
            {
                try
                {
                    using IWorkspaceStore store = Open();
                    store.Commit(new Change("edit", [new EntryChange("note", "a", before, $"\"{round}-{writer}\"")]), DateTimeOffset.UnixEpoch);
                    return 1;
                }
                catch (InputException error) when (error.Problem?.Code == ProblemCode.Conflict)
                {
                    return 0;
                }
            })));
            Assert.Equal(1, won.Sum());
        }

        Assert.Equal(11, _office.Workspace(_mine).History(100).Count);
    }

    [Fact]
    public void WhatIsBeyondItsBounds_IsRefused_AndNothingIsKept()
    {
        PersonalWorkspace mine = _office.Workspace(_mine);
        Assert.Equal(ProblemCode.OutOfRange, Assert.Throws<InputException>(() => mine.Note("a", new string('x', ItemNote.Longest + 1))).Problem?.Code);
        Assert.Equal(ProblemCode.OutOfRange, Assert.Throws<InputException>(() => mine.Figure(new OwnFigure("a", "tuition", -1, ""))).Problem?.Code);
        Assert.Contains("cannot be kept", Assert.Throws<InputException>(() => mine.Forget("a\0b") || mine.RemoveFigure("a", "b") || mine.Choose(["a\0b"], Choice.Kept)).Message, StringComparison.Ordinal);
        Assert.Contains("cannot be kept", Assert.Throws<InputException>(() => mine.Choose(["a\ud800"], Choice.Kept)).Message, StringComparison.Ordinal);
        Assert.True(mine.Read().IsEmpty);
        Assert.True(mine.Note("a", "'; DROP TABLE entry; --"));
        Assert.Equal("'; DROP TABLE entry; --", mine.Read().NoteOf("a"));
    }

    [Fact]
    public void WorkspaceThatWasTakenAway_TakesNoChange()
    {
        PersonalWorkspace mine = _office.Workspace(_mine);
        mine.Note("a", "x");
        _office.Remove(_mine, null);
        Assert.True(mine.Read().IsEmpty);
        Assert.Contains("taken away", Assert.Throws<InputException>(() => mine.Note("b", "y")).Message, StringComparison.Ordinal);
        Assert.Equal(0L, _server.Execute(Name, $"SELECT (SELECT count(*) FROM gradus.entry) + (SELECT count(*) FROM gradus.change) + (SELECT count(*) FROM gradus.change_entry)"));
    }

    [Fact]
    public async Task ManyWhoPrepareAtOnce_AgreeOnOneShape_AndAgainChangesNothing()
    {
        string address = _server.NewDatabase();
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            using var database = new PostgresDatabase(address);
            database.Prepare();
            database.Prepare();
        })));
        Assert.Equal("1,2,3", _server.Execute(new NpgsqlConnectionStringBuilder(address).Database!, "SELECT string_agg(version::text, ',' ORDER BY version) FROM gradus.form"));
    }

    [Fact]
    public void DatabaseOfANewerGuide_IsRefused_AndLeftAsItIs()
    {
        _server.Execute(Name, "INSERT INTO gradus.form VALUES (99)");
        using var database = new PostgresDatabase(_address);
        Assert.Contains("newer guide (form 99", Refused(database.Prepare), StringComparison.Ordinal);
        Assert.Equal(99L, _server.Execute(Name, "SELECT max(version) FROM gradus.form"));
    }

    [Fact]
    public void WrongPasswordOrDatabase_IsOneSentence_WithoutWhatWasGiven()
    {
        using var wrong = new PostgresDatabase(_server.Address(Name, "wrong-horse"));
        Assert.Contains("refuses this user or password", Refused(wrong.Prepare), StringComparison.Ordinal);
        using var nowhere = new PostgresDatabase(_server.Address("no_such_database"));
        Assert.Contains("no database of this name", Refused(nowhere.Prepare), StringComparison.Ordinal);
        using var away = new PostgresDatabase($"Host=/nowhere;Database=x;Username=y;Password={PostgresServer.Password}");
        Assert.Contains("does not answer", Refused(away.Prepare), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Host=h")]
    [InlineData("Password=correct-horse-battery")]
    [InlineData("Host=h;Database=d;Port=correct-horse-battery")]
    [InlineData("Host=h;Database=d;correct-horse-battery=1")]
    [InlineData("postgres://gradus:correct-horse-battery@h/d")]
    [InlineData("correct-horse-battery;;;===")]
    [InlineData("Host=h;Database=d;Port=99999;Password=correct-horse-battery")]
    [InlineData("Host=h;Database=d;Port=0;Password=correct-horse-battery")]
    [InlineData("Host=h;Database=d;Port=-1;Password=correct-horse-battery")]
    [InlineData("Host=h;Database=d;Multiplexing=true;Password=correct-horse-battery")]
    [InlineData("Host=h;Database=d;Target Session Attributes=primary;Password=correct-horse-battery")]
    [InlineData("Host=h;Database=d;Target Session Attributes=correct-horse-battery")]
    [InlineData("Host=h;Database=d;Maximum Pool Size=0;Password=correct-horse-battery")]
    [InlineData("Host=h;Database=d;Minimum Pool Size=9;Maximum Pool Size=2;Password=correct-horse-battery")]
    [InlineData("Host=h;Database=d;Keepalive=-5;Password=correct-horse-battery")]
    [InlineData("Host=h;Database=d;SSL Mode=correct-horse-battery")]
    [InlineData("Host=h;Database=d;Client Encoding=correct-horse-battery;Host=")]
    public void WhatIsNoAddress_IsRefused_WithoutRepeatingIt(string given) => Assert.Contains(
        "no address of a PostgreSQL database",
        Refused(() =>
        {
            using var database = new PostgresDatabase(given);
            database.Prepare();
        }),
        StringComparison.Ordinal);

    /// <summary>A server that takes connections and says nothing, as one that is stopped in the middle.</summary>
    [Fact]
    public async Task ServerThatSaysNothing_IsWaitedForOnce_AndWhoAsksNextIsToldAtOnce()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var database = new PostgresDatabase($"Host=127.0.0.1;Port={((IPEndPoint)silent.LocalEndpoint).Port};Database=d;Username=u;Password={PostgresServer.Password}");
        var office = new Office(database, TimeProvider.System);
        InputException waited = Assert.Throws<InputException>(() => office.People());
        int asked = Waiting(silent);
        InputException told = Assert.Throws<InputException>(() => office.Workspace("a").Read());
        InputException toldToo = await Assert.ThrowsAsync<InputException>(() => office.Of(new string('A', 43), TestContext.Current.CancellationToken));
        Assert.All([waited, told, toldToo], error => Assert.True(error.MayPass && error.Message.Contains("does not answer", StringComparison.Ordinal), error.Message));
        Assert.True(asked > 0);
        Assert.Equal(0, Waiting(silent));
    }

    /// <summary>Connections that came since the last time.</summary>
    private static int Waiting(TcpListener server)
    {
        int count = 0;
        for (; server.Pending(); count++)
        {
            server.AcceptSocket().Dispose();
        }

        return count;
    }

    /// <summary>Codes: PostgreSQL documentation, appendix A.</summary>
    [Theory]
    [InlineData("28P01", "refuses this user or password")]
    [InlineData("3D000", "no database of this name")]
    [InlineData("42501", "may not do this")]
    [InlineData("40001", "at the same time")]
    [InlineData("53100", "no room left")]
    [InlineData("53300", "too much to do")]
    [InlineData("57P01", "does not answer")]
    [InlineData("57P03", "does not answer")]
    [InlineData("25006", "can only be read")]
    [InlineData("XX001", "PostgreSQL says XX001")]
    public void EveryFaultOfTheServer_HasItsWords(string code, string words)
    {
        string said = PostgresTrouble.Of(new PostgresException("secret text", "FATAL", "FATAL", code)).Message;
        Assert.Contains(words, said, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
    }

    /// <summary>The server goes and comes back: what was confirmed is there, what was refused is not, and the same object works on.</summary>
    [Theory]
    [InlineData("fast")]
    [InlineData("immediate")]
    public async Task ServerStoppedAndStarted_LosesNothingConfirmed(string mode)
    {
        PersonalWorkspace mine = _office.Workspace(_mine);
        mine.Note("a", "before");
        await _server.Stop(mode);
        try
        {
            foreach (Action act in (Action[])[() => mine.Read(), () => mine.Note("b", "meanwhile"), () => mine.Undo(), () => mine.History(1)])
            {
                InputException error = Assert.Throws<InputException>(act);
                Assert.True(error.MayPass);
                Assert.Contains("does not answer", error.Message, StringComparison.Ordinal);
                Assert.DoesNotContain(PostgresServer.Password, error.ToString(), StringComparison.Ordinal);
            }
        }
        finally
        {
            await _server.Start();
        }

        Assert.Equal(["a"], mine.Read().Notes.Select(n => n.Item));
        Assert.True(mine.Note("b", "after"));
    }

    /// <summary>Writers and a server that crashes among them: whatever was confirmed is there afterwards.</summary>
    [Fact]
    public async Task ServerThatCrashesAmongChanges_LosesNothingConfirmed()
    {
        PersonalWorkspace mine = _office.Workspace(_mine);
        for (int turn = 0; turn < LongRun.Times(1, 20); turn++)
        {
            var confirmed = new List<string>();
            int unsure = 0;
            Task writer = Task.Run(() =>
            {
                for (int i = 0; ; i++)
                {
                    try
                    {
                        mine.Note($"{turn}-{i}", "x");
                        confirmed.Add($"{turn}-{i}");
                    }
                    catch (InputException error) when (error.MayPass)
                    {
                        unsure++;
                        return;
                    }
                }
            }, TestContext.Current.CancellationToken);
            await Task.Delay(150, TestContext.Current.CancellationToken);
            await _server.Stop("immediate");
            await writer;
            await _server.Start();
            string prefix = turn.ToString(CultureInfo.InvariantCulture) + "-";
            string[] there = [.. mine.Read().Notes.Select(n => n.Item).Where(i => i.StartsWith(prefix, StringComparison.Ordinal))];
            Assert.Equal(1, unsure);
            Assert.NotEmpty(confirmed);
            Assert.Empty(confirmed.Except(there, StringComparer.Ordinal));
            Assert.InRange(there.Length, confirmed.Count, confirmed.Count + 1);
        }
    }

    private string Last() => _office.Workspace(_mine).Read().NoteOf("a")!;

    private static string Refused(Action act)
    {
        InputException error = Assert.Throws<InputException>(act);
        Assert.DoesNotContain("horse", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", error.Message, StringComparison.Ordinal);
        return error.Message;
    }
}
