using Gradus.App.Shell;

namespace Gradus.Tests.Commands;

/// <summary>A dash alone is the output, two dashes end the options.</summary>
public sealed class EndOfOptionsTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-dash-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Dash_IsTheOutput()
    {
        Said said = GradusProgram.Run("workspace", "export", "-", "--workspace", Workspace);
        Assert.Equal((ExitCode.Done, ""), (said.ExitCode, said.Error));
        Assert.Equal(1, said.Json["gradusWorkspace"]!.GetValue<int>());
        Assert.False(File.Exists("-"));
    }

    [Fact]
    public void WordsAfterTwoDashes_AreNoOptions()
    {
        Said said = GradusProgram.Run("find", "--limit", "1", "--", "--json");
        Assert.Equal("", said.Error);
        Assert.StartsWith("Program or offering", said.Output, StringComparison.Ordinal);
        Assert.Contains("--nonsense", GradusProgram.Run("show", "--", "--nonsense").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("no such option", GradusProgram.Run("show", "--", "--nonsense").Error, StringComparison.Ordinal);
        Assert.Equal("", GradusProgram.Run("show", "--", "--json").Output);
    }

    [Fact]
    public void OptionsBeforeTwoDashes_AreReadAsEver()
    {
        Assert.Equal(1, GradusProgram.Run("find", "--json", "--limit", "1", "--", "robotics").Json["items"]?.AsArray().Count ?? 1);
        Assert.Contains("option --jsn: gradus find has no such option.", GradusProgram.Run("find", "--jsn", "--", "robotics").Error, StringComparison.Ordinal);
        Assert.Contains("argument --b: gradus show takes no more than id", GradusProgram.Run("show", "--", "a", "--b").Error, StringComparison.Ordinal);
    }

    [Theory]
    [Trait(SourceFiles.Needs, SourceFiles.Unix)]
    [InlineData("list")]
    [InlineData("workspace", "info")]
    [InlineData("keep", "cmu-ms-machine-learning")]
    public void WorkspaceThatIsALinkToNothing_IsRefusedByItsName(params string[] command)
    {
        string link = Path.Combine(_folder.FullName, "dangling");
        File.CreateSymbolicLink(link, "nowhere");
        Said said = GradusProgram.Run([.. command, "--workspace", link]);
        Assert.Equal((ExitCode.WrongUse, $"gradus: {link}: cannot be read: it is a link to a file that is not there.\n"), (said.ExitCode, said.Error));
    }

    private string Workspace => Path.Combine(_folder.FullName, "workspace.db");
}
