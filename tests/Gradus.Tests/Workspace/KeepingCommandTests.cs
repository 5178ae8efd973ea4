using Gradus.App.Shell;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Workspace;

/// <summary>The commands with which a person keeps, as they would type them.</summary>
public sealed class KeepingCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-keep-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void KeepLeaveReturn_EverythingIsThere()
    {
        Assert.Equal(ExitCode.No, Run("list").ExitCode);
        Assert.Contains("On your list: 2.", Run("keep", "cmu-ms-machine-learning", "139755-11.0701").Output, StringComparison.Ordinal);
        Run("note", "cmu-ms-machine-learning", "ask", "them");
        Run("figure", "cmu-ms-machine-learning", "tuition=41000", "--told", "offer letter");
        Run("drop", "211440-11.0102");
        Said list = Run("list", "--json");
        Assert.Equal(ExitCode.Done, list.ExitCode);
        Assert.Equal(["cmu-ms-machine-learning", "139755-11.0701"], list.Json["kept"]!.AsArray().Select(k => k!["id"]!.GetValue<string>()));
        Assert.Equal("ask them", list.Json["kept"]![0]!["note"]!.GetValue<string>());
        Assert.Equal(41_000m, list.Json["kept"]![0]!["ownFigures"]![0]!["amount"]!.GetValue<decimal>());
        Assert.Equal("211440-11.0102", list.Json["dropped"]![0]!["id"]!.GetValue<string>());
        Assert.Null(new JsonSchema(System.Text.Json.Nodes.JsonNode.Parse(GradusProgram.Run("schema", "list").Output)!).Problem(list.Json));
        Assert.All(Run("list").Lines, line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void Forgotten_IsNeitherKeptNorDropped_AlsoWhereTheDatasetNoLongerHasIt()
    {
        string file = Path.Combine(_folder.FullName, "mine.json");
        File.WriteAllText(file, """{"gradusWorkspace":1,"profile":null,"weights":{},"choices":[{"item":"gone-from-the-dataset","choice":"kept","since":"2026-01-01T00:00:00Z"}],"notes":[],"figures":[],"comparisons":[]}""");
        Run("workspace", "import", file);
        Run("drop", "211440-11.0102");
        Assert.Contains("gone-from-the-dataset", Run("list").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Run("forget", "gone-from-the-dataset", "211440-11.0102").ExitCode);
        Said list = Run("list", "--json");
        Assert.Empty(list.Json["gone"]!.AsArray());
        Assert.Empty(list.Json["dropped"]!.AsArray());
        Assert.Equal(ExitCode.WrongUse, Run("forget", "211440-11.0102").ExitCode);
    }

    [Fact]
    public void CourseList_IsKept_ReadByItsName_TakenAwayAndTakenBack()
    {
        string file = Path.Combine(_folder.FullName, "state.txt");
        File.WriteAllText(file, "CS 7641 Machine Learning 3\nCS 6400 Database Systems 3\n");
        Assert.Contains("Kept as State University;", Run("curriculum", "--file", file, "--keep", "State University").Output, StringComparison.Ordinal);
        Assert.Contains("The list holds machine learning and data.", Run("curriculum", "state university").Output, StringComparison.Ordinal);
        Assert.Contains("\"keptAs\": \"state\"", Run("curriculum", "--file", file, "--json", "--keep").Output, StringComparison.Ordinal);
        Assert.Equal(["State University", "state"], Run("workspace", "courses").Lines.Where(l => l.Length > 0));
        Assert.Contains("Taken away: state.", Run("workspace", "courses", "--remove", "state").Output, StringComparison.Ordinal);
        Assert.Contains("Taken back: took away the courses state.", Run("undo").Output, StringComparison.Ordinal);
        Assert.Contains("no list of courses has this name", Run("workspace", "courses", "--remove", "other").Error, StringComparison.Ordinal);
        Assert.Contains("nothing is kept", GradusProgram.Run("curriculum", "--file", file, "--keep", "x", "--workspace", "none", "--data", SourceFiles.Data).Error, StringComparison.Ordinal);
        Assert.Contains("give a list with --file", Run("curriculum", "cmu-ms-machine-learning", "--keep", "x").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparison_IsKeptUnderItsName_ShownAndTakenAway()
    {
        Assert.Equal(ExitCode.Done, Run("workspace", "comparison", "near me", "cmu-ms-machine-learning", "139755-11.0701").ExitCode);
        Assert.Contains("Compared as near me: cmu-ms-machine-learning, 139755-11.0701.", Run("list").Output, StringComparison.Ordinal);
        Assert.Contains("no-such-id", Run("workspace", "comparison", "other", "no-such-id", "139755-11.0701").Error, StringComparison.Ordinal);
        Assert.Contains("2 to 30 programs", Run("workspace", "comparison", "other", "139755-11.0701").Error, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Run("workspace", "comparison", "near me").ExitCode);
        Assert.DoesNotContain("near me", Run("list").Output, StringComparison.Ordinal);
        Assert.Contains("no comparison has this name", Run("workspace", "comparison", "near me").Error, StringComparison.Ordinal);
        Assert.Contains("Taken back: took away the comparison near me.", Run("undo").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void EraseAndUndo_LoseNothing_AndExportMoves()
    {
        Run("keep", "cmu-ms-machine-learning", "--note", "ask");
        string file = Path.Combine(_folder.FullName, "mine.json");
        Assert.Equal(ExitCode.Done, Run("workspace", "export", file).ExitCode);
        Assert.Equal(ExitCode.WrongUse, Run("workspace", "export", file).ExitCode);
        Assert.Equal(ExitCode.WrongUse, Run("workspace", "erase").ExitCode);
        Assert.Equal(ExitCode.Done, Run("workspace", "erase", "--yes").ExitCode);
        Assert.Equal(ExitCode.No, Run("list").ExitCode);
        Assert.Contains("Taken back: erased everything.", Run("undo").Output, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Done, Run("list").ExitCode);
        string other = Path.Combine(_folder.FullName, "other.db");
        Assert.Equal(ExitCode.Done, GradusProgram.Run("workspace", "import", file, "--workspace", other).ExitCode);
        Assert.Contains("ask", GradusProgram.Run("list", "--workspace", other).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void ProfileThatIsKept_DecidesThePrice()
    {
        Run("keep", "139755-11.0701");
        Assert.Contains("somebody from another state", Run("list").Output, StringComparison.Ordinal);
        string profile = Path.Combine(_folder.FullName, "me.yaml");
        File.WriteAllText(profile, "residency: {state: GA, citizenship: us-citizen}\n");
        Assert.Equal(ExitCode.Done, Run("workspace", "profile", profile).ExitCode);
        Assert.Contains("a resident of GA", Run("list").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("keep", "nothing-of-this-name")]
    [InlineData("figure", "cmu-ms-machine-learning", "tuition=-5")]
    [InlineData("figure", "cmu-ms-machine-learning", "rent=5")]
    [InlineData("figure", "cmu-ms-machine-learning", "rent=")]
    [InlineData("figure", "cmu-ms-machine-learning", "tuition@2=5")]
    [InlineData("workspace", "import", "no-such-file.json")]
    [InlineData("workspace", "profile", "no-such-file.yaml")]
    public void WhatCannotBe_IsRefusedInOneLine_AndNothingIsKept(params string[] arguments)
    {
        Said said = Run(arguments);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.StartsWith("gradus: ", said.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "workspace.db")));
    }

    [Fact]
    public void None_KeepsNothing() => Assert.Equal(ExitCode.WrongUse, GradusProgram.Run("keep", "cmu-ms-machine-learning", "--workspace", "none").ExitCode);

    private Said Run(params string[] arguments) => GradusProgram.Run([.. arguments, "--workspace", Path.Combine(_folder.FullName, "workspace.db")]);
}
