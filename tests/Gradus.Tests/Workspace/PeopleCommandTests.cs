using Gradus.App.Shell;
using Gradus.Keeping;
using Gradus.Tests.Commands;
using Gradus.Workspace;
using Gradus.Workspace.Postgres;

namespace Gradus.Tests.Workspace;

/// <summary>The commands of whoever runs a guide for many people, as they would type them.</summary>
[Collection(PostgresCollection.Name)]
public sealed class PeopleCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-people-");
    private readonly string _address;
    private readonly PostgresDatabase _database;
    private readonly Office _office;

    public PeopleCommandTests(PostgresServer server)
    {
        _address = server.NewDatabase();
        _database = new PostgresDatabase(_address);
        _database.Prepare();
        _office = new Office(_database, TimeProvider.System);
    }

    public void Dispose()
    {
        _database.Dispose();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public void InviteListExportRemove_DoWhatTheySay()
    {
        Said invited = Run("invite", "--name", "Ana", "--role", "adviser", "--days", "2", "--address", "https://guide.example.org/");
        Assert.Equal(ExitCode.Done, invited.ExitCode);
        string link = invited.Lines.Single(l => l.StartsWith("https://guide.example.org/join/", StringComparison.Ordinal));
        OfficePerson ana = _office.Enter(link.Split('/')[^1])!.Person;
        Assert.Equal(("Ana", PersonRole.Adviser), (ana.Name, ana.Role));
        _office.Workspace(ana.Id).Choose(["cmu-ms-machine-learning"], Choice.Kept, "ask");

        Said list = Run("list");
        Assert.Contains("Ana", list.Output, StringComparison.Ordinal);
        Assert.Contains(ana.Id, list.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("cmu-ms", list.Output, StringComparison.Ordinal);
        Assert.All(list.Lines, line => Assert.True(line.Length <= 100, line));

        string file = Path.Combine(_folder.FullName, "ana.json");
        Assert.Equal(ExitCode.Done, Run("export", ana.Id, file).ExitCode);
        Assert.Equal(PortableWorkspace.Write(_office.Workspace(ana.Id).Read()), File.ReadAllText(file));
        string own = Path.Combine(_folder.FullName, "own.db");
        Assert.Equal(ExitCode.Done, GradusProgram.Run("workspace", "import", file, "--workspace", own).ExitCode);
        Assert.Contains("ask", GradusProgram.Run("list", "--workspace", own).Output, StringComparison.Ordinal);

        Assert.Contains("/join/", Run("link", ana.Id).Output, StringComparison.Ordinal);
        Assert.Contains("Signed out of 1 browser.", Run("sign-out", ana.Id).Output, StringComparison.Ordinal);
        Assert.Contains("--yes", Run("remove", ana.Id).Error, StringComparison.Ordinal);
        Assert.Single(_office.People());
        Assert.Equal(ExitCode.Done, Run("remove", ana.Id, "--yes").ExitCode);
        Assert.Empty(_office.People());
        Assert.Contains($"who runs the guide took away {ana.Id}", Run("log").Lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("link", "nobody")]
    [InlineData("remove", "nobody", "--yes")]
    [InlineData("export", "nobody", "x.json")]
    [InlineData("sign-out", "nobody")]
    [InlineData("invite", "--name", "Ana", "--days", "99")]
    [InlineData("invite", "--name", "Ana", "--role", "king")]
    [InlineData("invite", "--name", "Ana", "--address", "ftp://x")]
    [InlineData("invite", "--name", "Ana", "--address", "https://x/?q=1")]
    [InlineData("invite", "--name", "Ana", "--address", "https://x/?")]
    [InlineData("invite", "--name", "Ana", "--address", "https://x/#f")]
    [InlineData("invite", "--name", "Ana", "--address", "https://u@x")]
    [InlineData("invite", "--name", "Ana", "--address", "//x")]
    [InlineData("invite", "--name", "A\u200bna")]
    [InlineData("invite")]
    public void WhatCannotBe_IsOneError(params string[] arguments)
    {
        Said said = Run(arguments);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.StartsWith("gradus: ", said.Error, StringComparison.Ordinal);
        Assert.Single(said.Error.TrimEnd('\n').Split('\n'));
        Assert.Empty(said.Output);
        Assert.Empty(_office.People());
    }

    [Fact]
    public void TheAddress_StandsInAFile_OrIsAskedFor_AndIsNeverRepeated()
    {
        string file = Path.Combine(_folder.FullName, "address");
        File.WriteAllText(file, _address + "\n");
        Assert.Equal(ExitCode.Done, GradusProgram.Run("people", "list", "--workspaces", file).ExitCode);
        Assert.Contains("--workspaces: name the database", GradusProgram.Run("people", "list").Error, StringComparison.Ordinal);
        Said wrong = GradusProgram.Run("people", "list", "--workspaces", _address.Replace(PostgresServer.Password, "wrong-horse", StringComparison.Ordinal));
        Assert.Equal(ExitCode.WrongUse, wrong.ExitCode);
        Assert.DoesNotContain("horse", wrong.Error, StringComparison.Ordinal);
        foreach (string odd in (string[])["postgres://u:correct-horse@h/d", "correct-horse", "correct-horse;;==", "Host=h;Database=d;Port=99999;Password=correct-horse"])
        {
            Said refused = GradusProgram.Run("people", "list", "--workspaces", odd);
            Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
            Assert.DoesNotContain("horse", refused.Error, StringComparison.Ordinal);
            Assert.Single(refused.Error.TrimEnd('\n').Split('\n'));
        }

        Said serve = GradusProgram.Run("serve", "--no-open", "--workspaces", _address, "--workspace", "mine.db");
        Assert.Contains("--workspace: a guide for many people keeps in --workspaces", serve.Error, StringComparison.Ordinal);
    }

    private Said Run(params string[] arguments) => GradusProgram.Run(["people", .. arguments, "--workspaces", _address]);
}
