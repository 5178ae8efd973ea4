using System.Security.Cryptography;
using Gradus.App.Shell;
using Gradus.Keeping;
using Gradus.Tests.Commands;
using Gradus.Workspace;
using Gradus.Workspace.Sqlite;

namespace Gradus.Tests.Workspace;

/// <summary>What has changed of the programs that a person watches.</summary>
public sealed class WatchTests : IDisposable
{
    private const string Id = "cmu-ms-machine-learning";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-watch-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void WhatIsKept_IsWatchedFromThen_AndNothingIsNewUntilTheDatasetIs()
    {
        Assert.Contains("Nothing is watched.", Run("watch").Output, StringComparison.Ordinal);
        Run("keep", Id, "139755-11.0701");
        Said said = Run("watch");
        Assert.Equal(ExitCode.No, said.ExitCode);
        Assert.Contains("Nothing has changed of 2 programs.", said.Output, StringComparison.Ordinal);
        Assert.Contains($"Taken back: kept {Id}, 139755-11.0701.", Run("undo").Output, StringComparison.Ordinal);
        Assert.Contains("Nothing is watched.", Run("watch").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsSaidOtherwise_IsShownBesideWhatWasSeen_UntilItIsSeen_AndUndoTakesThatBack()
    {
        Run("keep", Id);
        PersonalWorkspace workspace = Open();
        SeenItem now = workspace.Read().SeenOf(Id)!;
        SeenFact price = now.Facts.Single(f => f.Key == "price");
        workspace.See([now with { Dataset = "2023.aaaa", Facts = [.. now.Facts.Where(f => f.Key is not ("price" or "awards")), price with { Value = "$11" }, new SeenFact("fact.gone", "Something", "said before", "")] }]);
        Said said = Run("watch", "--json");
        Assert.Equal(ExitCode.Done, said.ExitCode);
        Assert.Null(new JsonSchema(System.Text.Json.Nodes.JsonNode.Parse(GradusProgram.Run("schema", "watch").Output)!).Problem(said.Json));
        var changes = said.Json["programs"]![0]!["changes"]!.AsArray().ToDictionary(c => c!["key"]!.GetValue<string>(), c => c!);
        Assert.Equal(["price", "awards", "fact.gone"], changes.Keys);
        Assert.Equal("$11", changes["price"]["before"]!.GetValue<string>());
        Assert.Equal(price.Value, changes["price"]["now"]!.GetValue<string>());
        Assert.Null(changes["fact.gone"]["now"]);
        Assert.Null(changes["awards"]["before"]);
        Said text = Run("watch");
        Assert.Contains("$11", text.Output, StringComparison.Ordinal);
        Assert.All(text.Lines, line => Assert.True(line.Length <= 100, line));
        Assert.Equal(ExitCode.Done, Run("watch", "--seen").ExitCode);
        Assert.Equal(ExitCode.No, Run("watch").ExitCode);
        Run("undo");
        Assert.Equal(ExitCode.Done, Run("watch").ExitCode);
    }

    [Fact]
    public void AnOlderDataset_IsComparedWith_AndNothingIsKept()
    {
        string older = Path.Combine(_folder.FullName, "older");
        foreach (string from in Directory.EnumerateFiles(SourceFiles.Data, "*", SearchOption.AllDirectories))
        {
            string to = Path.Combine(older, Path.GetRelativePath(SourceFiles.Data, from));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(from, to);
        }

        string file = Path.Combine(older, "tables", "program_facts.csv");
        string[] lines = File.ReadAllLines(file);
        int at = Array.FindIndex(lines, l => l.StartsWith(Id + ",", StringComparison.Ordinal) && l.Contains("lengthMonths", StringComparison.Ordinal));
        lines[at] = lines[at].Replace(":16", ":12", StringComparison.Ordinal);
        string before = Hash(file);
        File.WriteAllText(file, string.Join('\n', lines) + '\n');
        string package = Path.Combine(older, "datapackage.json");
        File.WriteAllText(package, File.ReadAllText(package).Replace(before, Hash(file), StringComparison.Ordinal));
        Said said = Run("watch", Id, "--since", older, "--json");
        Assert.Equal(ExitCode.Done, said.ExitCode);
        Assert.Equal("changed", said.Json["programs"]![0]!["state"]!.GetValue<string>());
        Assert.Contains(said.Json["programs"]![0]!["changes"]!.AsArray(), c => c!["key"]!.GetValue<string>() == "fact.lengthMonths" && c["before"]!.GetValue<string>() == "12" && c["now"]!.GetValue<string>() == "16");
        Assert.False(File.Exists(Path.Combine(_folder.FullName, "workspace.db")));
        Assert.Equal(ExitCode.No, Run("watch", Id, "--since", SourceFiles.Data).ExitCode);
    }

    [Fact]
    public void WhatTheDatasetHasNoMore_IsSaidToBeGone()
    {
        Run("keep", Id);
        Open().See([new SeenItem(Id, "2023.aaaa", [new SeenFact("title", "Title", "Machine Learning, CMU", "")])]);
        string file = Path.Combine(_folder.FullName, "mine.json");
        Run("workspace", "export", file);
        File.WriteAllText(file, File.ReadAllText(file).Replace(Id, "gone-since", StringComparison.Ordinal));
        Run("workspace", "import", file, "--replace");
        Said said = Run("watch");
        Assert.Equal(ExitCode.Done, said.ExitCode);
        Assert.Contains("Machine Learning, CMU", said.Output, StringComparison.Ordinal);
        Assert.Contains("no longer in this dataset", said.Output, StringComparison.Ordinal);
        Assert.Contains("gradus forget gone-since", said.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("watch", "139755-11.0701")]
    [InlineData("watch", "--seen", "--since", ".")]
    [InlineData("watch", "no-such-id", "--since", ".")]
    public void WhatCannotBeCompared_IsRefusedInOneLine(params string[] arguments)
    {
        Said said = Run(arguments);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.StartsWith("gradus: ", said.Error, StringComparison.Ordinal);
    }

    private static string Hash(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file)));

    private PersonalWorkspace Open() => new(new SqliteWorkspace(Path.Combine(_folder.FullName, "workspace.db")), TimeProvider.System);

    private Said Run(params string[] arguments) => GradusProgram.Run([.. arguments, "--workspace", Path.Combine(_folder.FullName, "workspace.db")]);
}
