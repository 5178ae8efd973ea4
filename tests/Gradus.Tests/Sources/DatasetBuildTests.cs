using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;

namespace Gradus.Tests.Sources;

public sealed class DatasetBuildTests
{
    [Fact]
    public void Writing_KeepsCuratedFilesAndRemovesOldTables()
    {
        using var tiny = new TinySources();
        Directory.CreateDirectory(Path.Combine(tiny.To, "tables"));
        File.WriteAllText(Path.Combine(tiny.To, "scope.yaml"), "kept");
        File.WriteAllText(Path.Combine(tiny.To, "tables", "gone.csv"), "old");
        CompiledDataset dataset = tiny.Build();
        Assert.Equal("kept", File.ReadAllText(Path.Combine(tiny.To, "scope.yaml")));
        Assert.False(File.Exists(Path.Combine(tiny.To, "tables", "gone.csv")));
        Assert.False(Directory.Exists(Path.Combine(tiny.To, ".incoming")));
        Assert.All(dataset.Files, file => Assert.Equal(file.Value, File.ReadAllBytes(Path.Combine(tiny.To, file.Key))));
    }

    [Fact]
    public void Writing_LeavesNothingBeside_AndKeepsOtherFilesAndLinks()
    {
        using var tiny = new TinySources();
        Directory.CreateDirectory(tiny.To);
        File.WriteAllText(Path.Combine(tiny.To, "README.md"), "mine");
        File.CreateSymbolicLink(Path.Combine(tiny.To, "link"), "link");
        Directory.CreateDirectory(Path.Combine(tiny.To, ".incoming"));
        File.WriteAllText(Path.Combine(tiny.To, ".incoming", "complete"), "left by an earlier release");
        tiny.Build();
        Assert.Equal("mine", File.ReadAllText(Path.Combine(tiny.To, "README.md")));
        Assert.Equal("link", new FileInfo(Path.Combine(tiny.To, "link")).LinkTarget);
        Assert.False(Directory.Exists(Path.Combine(tiny.To, ".incoming")));
        Assert.False(Directory.Exists(tiny.To + ".update"));
    }

    [Fact]
    public void FileChangedWhileItWasBuilt_IsNamed_AndNothingChanges()
    {
        using var tiny = new TinySources();
        Directory.CreateDirectory(Path.Combine(tiny.To, "rules"));
        string rule = Path.Combine(tiny.To, "rules", "loans.yaml");
        File.WriteAllText(rule, "limit: 1\n");
        CompilerInput input = tiny.Input();
        CompiledDataset dataset = DatasetCompiler.Compile(input with { ReadCurated = () => input.ReadCurated() with { HandWritten = HandWritten.Read(tiny.To) } });
        File.WriteAllText(rule, "limit: 2\n");
        InputException error = Assert.Throws<InputException>(() => DatasetBuild.Write(dataset, tiny.To));
        Assert.StartsWith("rules/loans.yaml: was changed while the dataset was made", error.Message, StringComparison.Ordinal);
        Assert.False(PackageFile.IsIn(tiny.To));
        Assert.False(Directory.Exists(tiny.To + ".update"));
    }

    [Fact]
    public void FolderThatCannotBeWritten_IsOneClearError()
    {
        using var tiny = new TinySources();
        File.WriteAllText(tiny.To, "a file stands where the folder should be");
        InputException error = Assert.Throws<InputException>(() => tiny.Build());
        Assert.Contains("cannot be written", error.Message, StringComparison.Ordinal);
        Assert.Equal("a file stands where the folder should be", File.ReadAllText(tiny.To));
    }
}
