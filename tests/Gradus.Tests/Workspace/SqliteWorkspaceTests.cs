using System.Diagnostics;
using Gradus.Keeping;
using Gradus.Workspace;
using Gradus.Workspace.Sqlite;
using Microsoft.Data.Sqlite;

namespace Gradus.Tests.Workspace;

/// <summary>The file in which work is kept, whole, damaged, held, full, newer.</summary>
public sealed class SqliteWorkspaceTests : WorkspaceStoreContract, IDisposable
{
    private const int Seed = 20_263;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-workspace-");

    private string File => Path.Combine(_folder.FullName, "own", "workspace.db");

    protected override IWorkspaceStore Open() => new SqliteWorkspace(File);

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Reading_MakesNoFile()
    {
        Assert.True(Mine().Read().IsEmpty);
        Assert.False(Directory.Exists(Path.GetDirectoryName(File)));
    }

    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    public void File_IsForItsOwnerOnly()
    {
        Mine().Note("a", "x");
#pragma warning disable CA1416
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, System.IO.File.GetUnixFileMode(File));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, System.IO.File.GetUnixFileMode(Path.GetDirectoryName(File)!));
#pragma warning restore CA1416
    }

    [Theory]
    [InlineData("PRAGMA user_version = 99", "newer guide")]
    [InlineData("PRAGMA application_id = 7", "damaged, or no workspace")]
    [InlineData("DROP TABLE entry", "cannot be read or written")]
    [InlineData("UPDATE entry SET value = 'no json'", "did not write")]
    [InlineData("UPDATE entry SET value = '7'", "did not write")]
    public void FileOfAnotherForm_IsRefusedInWords_AndLeftAsItIs(string change, string words)
    {
        Mine().Note("a", "x");
        Execute(change);
        byte[] before = System.IO.File.ReadAllBytes(File);
        foreach (Action act in (Action[])[() => Mine().Read(), () => Mine().Note("b", "y")])
        {
            Assert.Contains(words, Assert.Throws<InputException>(act).Message, StringComparison.Ordinal);
        }

        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void DatabaseOfAnotherProgram_IsNotTakenOver()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        Execute("CREATE TABLE theirs (x)", SqliteOpenMode.ReadWriteCreate);
        Assert.Contains("no workspace", Assert.Throws<InputException>(() => Mine().Note("b", "y")).Message, StringComparison.Ordinal);
    }

    /// <summary>Bytes changed anywhere: either it still reads, or one sentence says why not; nothing else is thrown.</summary>
    [Fact]
    public void DamagedFile_IsReadOrRefused_NeverMore()
    {
        Mine().Note("a", "x");
        Mine().Choose(["a", "b", "c"], Choice.Kept);
        byte[] good = System.IO.File.ReadAllBytes(File);
        var dice = new Fuzz.Dice(20_261_126);
        for (int turn = 0; turn < LongRun.Times(150, 3_000); turn++)
        {
            System.IO.File.WriteAllBytes(File, Fuzz.Mutations.Next(dice, [good]));
            foreach (Action act in (Action[])[() => Mine().Read(), () => Mine().History(5), () => Mine().Note("z", "y"), () => Mine().Undo()])
            {
                try
                {
                    act();
                }
                catch (InputException error)
                {
                    Assert.DoesNotContain("\n", error.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void FileThatAnotherProgramHolds_IsSaid_AndNothingIsLost()
    {
        Mine().Note("a", "x");
        using var other = new SqliteConnection($"Data Source={File};Pooling=False");
        other.Open();
        using (SqliteTransaction held = other.BeginTransaction(deferred: false))
        {
            Assert.Contains("another program holds", Assert.Throws<InputException>(() => Mine().Note("b", "y")).Message, StringComparison.Ordinal);
        }

        Assert.True(Mine().Note("b", "y"));
        Assert.Equal(2, Mine().Read().Notes.Count);
    }

    /// <summary>A program that may write no more bytes (RLIMIT_FSIZE) stands for a disk without room.</summary>
    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Linux)]
    public async Task DiskWithoutRoom_IsSaid_AndWhatWasKeptIsThere()
    {
        Mine().Note("a", "x");
        KeptWork before = Mine().Read();
        string program = Path.Combine(AppContext.BaseDirectory, "gradus");
        using var process = Process.Start(new ProcessStartInfo("bash", ["-c", "trap '' XFSZ; ulimit -f 16; exec \"$0\" \"$@\"", program, "note", "cmu-ms-machine-learning", new string('x', 2_000), "--workspace", File])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            Environment = { ["DOTNET_EnableWriteXorExecute"] = "0", ["DOTNET_EnableDiagnostics"] = "0" },
        })!;
        string errors = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(2, process.ExitCode);
        Assert.Contains("Nothing was changed", errors, StringComparison.Ordinal);
        Assert.Single(errors.TrimEnd('\n').Split('\n'));
        Assert.Equal(before.Notes, Mine().Read().Notes);
        Assert.True(Mine().Note("b", "y"));
    }

    /// <summary>What the how-to says: last night's copy, the file lost, the copy put back. Everything of then is there, also what can be undone.</summary>
    [Theory]
    [InlineData("copied")]
    [InlineData("exported")]
    public void ABackup_BringsBackWhatWasThere(string how)
    {
        string copy = Path.Combine(_folder.FullName, "backup");
        Mine().Note("a", "before");
        Mine().Choose(["b"], Choice.Kept);
        KeptWork before = Mine().Read();
        if (how == "copied")
        {
            System.IO.File.Copy(File, copy);
        }
        else
        {
            System.IO.File.WriteAllText(copy, PortableWorkspace.Write(before));
        }

        Mine().Note("a", "after the backup");
        System.IO.File.Delete(File);
        if (how == "copied")
        {
            System.IO.File.Copy(copy, File);
        }
        else
        {
            Mine().Import(PortableWorkspace.Read(copy, System.IO.File.ReadAllText(copy)), replace: true);
        }

        Assert.Equal(PortableWorkspace.Write(before), PortableWorkspace.Write(Mine().Read()));
        Assert.Equal(how == "copied" ? "kept b" : "replaced everything by an import", Mine().Undo()?.Words);
        Assert.True(Mine().Note("c", "goes on"));
    }

    /// <summary>The file holds these tables and no other; of each the export, or the history, says everything.</summary>
    [Fact]
    public void WhatEveryTableHolds_IsExportedOrListed()
    {
        Mine().Choose(["a"], Choice.Kept, "note");
        Mine().Figure(new OwnFigure("a", "tuition", 41_000.5m, "offer letter"));
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        Assert.Equal(["change", "change_entry", "entry"], Texts(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"));
        IReadOnlyList<Entry> exported = EntryReader.Write(PortableWorkspace.Read("mine.json", PortableWorkspace.Write(Mine().Read())));
        Assert.Equal(Texts(connection, "SELECT kind || ' ' || key || ' ' || value FROM entry ORDER BY 1"), exported.Select(e => $"{e.Kind} {e.Key} {e.Value}").Order(StringComparer.Ordinal));
        Assert.Equal(Texts(connection, "SELECT words FROM change ORDER BY number DESC"), Mine().History(10).Select(c => c.Words));
    }

    private static List<string> Texts(SqliteConnection connection, string text)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        using SqliteDataReader reader = command.ExecuteReader();
        var found = new List<string>();
        while (reader.Read())
        {
            found.Add(reader.GetString(0));
        }

        return found;
    }

    [Theory]
    [InlineData(5, "another program holds")]
    [InlineData(8, "cannot be written there")]
    [InlineData(11, "is damaged")]
    [InlineData(13, "the disk is full")]
    [InlineData(14, "cannot be written there")]
    [InlineData(26, "is damaged")]
    [InlineData(10, "SQLite says 10")]
    public void EveryFaultOfTheFile_HasItsWords(int code, string words) =>
        Assert.Contains(words, SqliteTrouble.Of("w.db", new SqliteException("x", code)).Message, StringComparison.Ordinal);

    [Fact]
    public void FolderWithoutLeave_IsSaid()
    {
        string file = Path.Combine(_folder.FullName, "plain");
        System.IO.File.WriteAllText(file, "x");
        var inside = new PersonalWorkspace(new SqliteWorkspace(Path.Combine(file, "workspace.db")), TimeProvider.System);
        Assert.Contains("cannot be read or written there", Assert.Throws<InputException>(() => inside.Note("a", "x")).Message, StringComparison.Ordinal);
    }

    /// <summary>The real program is killed among the changes to the file: what it confirmed is there, the rest never happened.</summary>
    [Fact]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    public async Task Killed_AtAnyInstant_LosesNothingConfirmed()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        string[] ids = ["cmu-ms-machine-learning", "139755-11.0701"];
        string[] Arguments(int turn) => ["keep", ids[turn % 2], "--note", $"turn {turn}", "--workspace", File];
        IReadOnlyList<KillPlace> anew = await KilledProgram.PlacesAsync(_folder.FullName, Arguments(0));
        IReadOnlyList<KillPlace> again = await KilledProgram.PlacesAsync(_folder.FullName, Arguments(1));
        var random = new Random(Seed);
        int killed = 0;
        for (int turn = 0; turn < LongRun.Times(12, 300); turn++)
        {
            if (turn % 4 == 0)
            {
                System.IO.File.Delete(File);
            }

            string id = ids[turn % 2];
            bool before = Mine().Read().Kept.Contains(id);
            IReadOnlyList<KillPlace> places = turn % 4 == 0 ? anew : again;
            (bool wasKilled, string said) = await KilledProgram.RunAsync(_folder.FullName, Arguments(turn), places[random.Next(places.Count)]);
            killed += wasKilled ? 1 : 0;
            KeptWork after = Mine().Read();
            string? note = after.NoteOf(id);
            bool happened = note == $"turn {turn}";
            Assert.True(happened || (!said.Contains("Kept:", StringComparison.Ordinal) && after.Kept.Contains(id) == before));
            Assert.Equal(happened || before, after.Kept.Contains(id));
            Assert.True(Mine().Note("after", $"turn {turn}"));
        }

        Assert.True(killed > 0, "No run could be killed.");
    }

    private PersonalWorkspace Mine() => new(new SqliteWorkspace(File), TimeProvider.System);

    private void Execute(string text, SqliteOpenMode mode = SqliteOpenMode.ReadWrite)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = File, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = text;
        command.ExecuteNonQuery();
    }
}
