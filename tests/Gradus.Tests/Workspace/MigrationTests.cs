using System.Security.Cryptography;
using System.Text;
using Gradus.Keeping;
using Gradus.Workspace;
using Gradus.Workspace.Postgres;
using Gradus.Workspace.Sql;
using Gradus.Workspace.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Gradus.Tests.Workspace;

/// <summary>A store of every older shape, made by the step that made it then, opens in this program and keeps everything; and a step that was released stays as it was.</summary>
[Collection(PostgresCollection.Name)]
public sealed class MigrationTests(PostgresServer server) : IDisposable
{
    private const string Ana = "0123456789abcdef01234567";
    private const string Cora = "fedcba987654321001234567";
    private const string Secret = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    /// <summary>What a workspace of the first shape holds: a row of each table, a change that was undone, one that removed.</summary>
    private static readonly (string Kind, string Key, string Value)[] Entries =
    [
        ("choice", "a", """{"choice":"kept","since":"2026-01-02T03:04:05+00:00"}"""),
        ("comparison", "mine", """["a","b"]"""),
        ("figure", "a tuition", """{"amount":41000.5,"told":"offer letter"}"""),
        ("note", "a", "\"ask \\u0022them\\u0022\""),
        ("profile", "me", "\"name: me\\n\""),
        ("weights", "mine", """{"cost":70}"""),
    ];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-migrations-");

    /// <summary>Digests of the steps as they were released. A new step is a new line; none ever changes.</summary>
    public static TheoryData<string, string> Released => new()
    {
        { "migrations.sqlite.001.sql", "0de0e7869a43872c" },
        { "migrations.postgres.001.sql", "0c8212f142624d36" },
        { "migrations.postgres.002.sql", "1ce328e620c8264c" },
        { "migrations.postgres.003.sql", "94571886ab8566ff" },
    };

    public static TheoryData<int> SqliteShapes => [.. Enumerable.Range(0, Steps("sqlite").Length + 1)];

    public static TheoryData<int> PostgresShapes => [.. Enumerable.Range(0, Steps("postgres").Length + 1)];

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(Released))]
    public void AStepThatWasReleased_NeverChanges(string step, string digest) =>
        Assert.Equal(digest, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text(step).ReplaceLineEndings("\n"))))[..16]);

    [Fact]
    public void EveryStep_IsAmongTheReleased() =>
        Assert.Equal(Released.Count, Steps("sqlite").Length + Steps("postgres").Length);

    [Theory]
    [MemberData(nameof(SqliteShapes))]
    public void AFileOfEveryShape_Opens_AndKeepsEverything(int shape)
    {
        string file = Path.Combine(_folder.FullName, "workspace.db");
        Store(file, shape);
        var mine = new PersonalWorkspace(new SqliteWorkspace(file), TimeProvider.System);
        CheckKept(mine, shape, () => Number(file, "PRAGMA user_version"), Steps("sqlite").Length);
    }

    [Theory]
    [MemberData(nameof(PostgresShapes))]
    public async Task ADatabaseOfEveryShape_Opens_AndKeepsEverything(int shape)
    {
        string address = server.NewDatabase();
        string name = new NpgsqlConnectionStringBuilder(address).Database!;
        foreach (string statement in PostgresStatements(shape))
        {
            server.Execute(name, statement);
        }

        using var database = new PostgresDatabase(address);
        database.Prepare();
        Assert.Equal((long)Steps("postgres").Length, server.Execute(name, "SELECT max(version) FROM gradus.form"));
        var office = new Office(database, TimeProvider.System);
        if (shape == 0)
        {
            Assert.Empty(office.People());
            return;
        }

        CheckKept(office.Workspace(Ana), shape, () => (long)server.Execute(name, "SELECT max(version) FROM gradus.form")!, Steps("postgres").Length);
        if (shape >= 2)
        {
            Assert.Equal([(Ana, "Ana", PersonRole.Person), (Cora, "Cora", PersonRole.Adviser)], office.People().Select(p => (p.Person.Id, p.Person.Name, p.Person.Role)));
            Assert.Equal(Ana, (await office.Of(Secret, TestContext.Current.CancellationToken))?.Id);
            Assert.Equal("Cora", office.Invitee(Secret)?.Name);
            Assert.Equal([Ana], office.Advised(Cora).Select(p => p.Id));
            Assert.Contains(office.LogOf(Ana, 10), act => act is { Who: Ana, Act: "signed in" });
            Assert.Equal(["<key/>"], office.Keys());
            Assert.Equal(Cora, office.Enter(Secret)?.Person.Id);
        }

        if (shape >= 3)
        {
            Assert.Equal("ana@example.edu", office.Find(Ana).Email);
            Assert.Equal([("https://login.example.edu", "ana@example.edu")], office.AccountsOf(Ana).Select(a => (a.Issuer, a.Email!)));
        }
    }

    /// <summary>What was kept and done is there, goes back step by step, and the store takes what this program keeps besides.</summary>
    private static void CheckKept(PersonalWorkspace mine, int shape, Func<long> shapeNow, int newest)
    {
        if (shape > 0)
        {
            KeptWork work = mine.Read();
            Assert.Equal(["a"], work.Kept);
            Assert.Equal("ask \"them\"", work.NoteOf("a"));
            Assert.Equal([new OwnFigure("a", "tuition", 41_000.5m, "offer letter")], work.Figures);
            Assert.Equal("name: me\n", work.Profile);
            Assert.Equal(70, work.Weights["cost"]);
            Assert.Equal(["a", "b"], Assert.Single(work.Comparisons).Items);
            Assert.Equal([(3L, "note on a", false), (2L, "dropped b", true), (1L, "kept a", false)], mine.History(10).Select(c => (c.Number, c.Words, c.IsUndone)));
        }

        Assert.True(mine.CourseList(new KeptCourseList("list", "CS 9 Deep Learning 3\n")));
        Assert.True(mine.Follow(new KeptApplication("a", ApplicationStatus.Preparing), []));
        Assert.Equal(newest, shapeNow());
        mine.Undo();
        mine.Undo();
        if (shape > 0)
        {
            Assert.Equal("note on a", mine.Undo()?.Words);
            Assert.Null(mine.Read().NoteOf("a"));
            Assert.Equal("kept a", mine.Undo()?.Words);
            Assert.Empty(mine.Read().Kept);
        }
    }

    /// <summary>A file as the program wrote it when this shape was its newest; 0 for one in which nothing was written yet.</summary>
    private static void Store(string file, int shape)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        for (int step = 1; step <= shape; step++)
        {
            Run(connection, $"{Steps("sqlite")[step - 1]}\nPRAGMA application_id = {0x47524453};\nPRAGMA user_version = {step};");
        }

        if (shape > 0)
        {
            foreach (string row in Rows(""))
            {
                Run(connection, row);
            }
        }
    }

    private static void Run(SqliteConnection connection, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }

    private static long Number(string file, string text)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        return (long)command.ExecuteScalar()!;
    }

    private static IEnumerable<string> PostgresStatements(int shape)
    {
        if (shape == 0)
        {
            yield break;
        }

        yield return "CREATE SCHEMA gradus; CREATE TABLE gradus.form (version bigint PRIMARY KEY)";
        for (int step = 1; step <= shape; step++)
        {
            yield return $"SET search_path = gradus; {Steps("postgres")[step - 1]}; INSERT INTO form (version) VALUES ({step})";
        }

        yield return $"SET search_path = gradus; INSERT INTO workspace (id) VALUES ('{Ana}'), ('{Cora}')";
        foreach (string row in Rows($"'{Ana}', "))
        {
            yield return $"SET search_path = gradus; {row}";
        }

        if (shape >= 2)
        {
            string hash = $"sha256('{Secret}'::bytea)";
            yield return $"""
                SET search_path = gradus;
                INSERT INTO person (id, name, role, since) VALUES ('{Ana}', 'Ana', 'person', now()), ('{Cora}', 'Cora', 'adviser', now());
                INSERT INTO invitation (hash, person, until) VALUES ({hash}, '{Cora}', now() + interval '1 day');
                INSERT INTO session (hash, person, begun, until) VALUES ({hash}, '{Ana}', now(), now() + interval '1 day');
                INSERT INTO share (owner, adviser, since) VALUES ('{Ana}', '{Cora}', now());
                INSERT INTO audit (at, who, act, about) VALUES (now(), '{Ana}', 'signed in', NULL);
                INSERT INTO protection_key (name, xml) VALUES ('key', '<key/>')
                """;
        }

        if (shape >= 3)
        {
            yield return $"""
                SET search_path = gradus;
                UPDATE person SET email = 'ana@example.edu' WHERE id = '{Ana}';
                INSERT INTO sign_in (issuer, subject, person, email, since) VALUES ('https://login.example.edu', 'subject', '{Ana}', 'ana@example.edu', now())
                """;
        }
    }

    /// <summary>The same rows for either store.</summary>
    /// <param name="workspace">The first value of each row; empty where the tables hold one workspace alone.</param>
    private static IEnumerable<string> Rows(string workspace)
    {
        foreach ((string kind, string key, string value) in Entries)
        {
            yield return $"INSERT INTO entry VALUES ({workspace}'{kind}', '{key}', '{value}')";
        }

        foreach ((int number, string words, int undone) in ((int, string, int)[])[(1, "kept a", 0), (2, "dropped b", 1), (3, "note on a", 0)])
        {
            yield return $"INSERT INTO change VALUES ({workspace}{number}, '2026-01-02T03:04:05Z', '{words}', {undone})";
        }

        yield return $"INSERT INTO change_entry VALUES ({workspace}1, 'choice', 'a', NULL, '{Entries[0].Value}')";
        yield return $"INSERT INTO change_entry VALUES ({workspace}2, 'choice', 'b', NULL, '{Entries[0].Value.Replace("kept", "dropped", StringComparison.Ordinal)}')";
        yield return $"INSERT INTO change_entry VALUES ({workspace}3, 'note', 'a', NULL, '{Entries[3].Value}')";
    }

    private static string[] Steps(string store) =>
        [.. typeof(MigrationSteps).Assembly.GetManifestResourceNames().Where(n => n.StartsWith($"migrations.{store}.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(Text)];

    private static string Text(string step)
    {
        using var reader = new StreamReader(typeof(MigrationSteps).Assembly.GetManifestResourceStream(step)!);
        return reader.ReadToEnd();
    }
}
