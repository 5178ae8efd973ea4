using System.Text.Json.Nodes;
using Gradus.App.Shell;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Update;

/// <summary><c>gradus data changes</c> says what tells two datasets apart, and says so when nothing does.</summary>
public sealed class DataChangesTests : IDisposable
{
    private readonly DirectoryInfo _older = Directory.CreateTempSubdirectory("gradus-changes-");

    public DataChangesTests()
    {
        File.Copy(Path.Combine(SourceFiles.Data, "datapackage.json"), Path.Combine(_older.FullName, "datapackage.json"));
        string tables = _older.CreateSubdirectory("tables").FullName;
        foreach (string path in Directory.GetFiles(Path.Combine(SourceFiles.Data, "tables")))
        {
            File.Copy(path, Path.Combine(tables, Path.GetFileName(path)));
        }
    }

    [Fact]
    public void RowsOfAnOlderDataset_AreCountedByTableAndColumn()
    {
        string path = Path.Combine(_older.FullName, "tables", "states.csv");
        string[] rows = File.ReadAllLines(path);
        Assert.StartsWith("state,name", rows[0], StringComparison.Ordinal);
        rows[^1] = rows[^1].Replace("Wyoming", "Old Wyoming", StringComparison.Ordinal);
        File.WriteAllLines(path, [rows[0], .. rows[2..]]);

        Said said = GradusProgram.Run("data", "changes", "--since", _older.FullName, "--json");
        Assert.Equal(ExitCode.Done, said.ExitCode);
        JsonNode table = Assert.Single(said.Json["tables"]!.AsArray())!;
        Assert.Equal(("states", 1, 0, 1), ((string)table["table"]!, (int)table["added"]!, (int)table["removed"]!, (int)table["changed"]!));
        Assert.Equal("name", (string?)Assert.Single(table["columns"]!.AsArray())!["column"]);
        Assert.Contains("Old Wyoming -> Wyoming", GradusProgram.Run("data", "changes", "--since", _older.FullName).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void SameDataset_IsNoChange()
    {
        Said said = GradusProgram.Run("data", "changes", "--since", SourceFiles.Data);
        Assert.Equal(ExitCode.No, said.ExitCode);
        Assert.Contains("no row differs", said.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void FolderWithoutADataset_IsRefused()
    {
        Said said = GradusProgram.Run("data", "changes", "--since", Path.Combine(_older.FullName, "tables"));
        Assert.Equal((ExitCode.WrongUse, 1), (said.ExitCode, said.Error.TrimEnd().Split('\n').Length));
    }

    public void Dispose() => _older.Delete(recursive: true);
}
