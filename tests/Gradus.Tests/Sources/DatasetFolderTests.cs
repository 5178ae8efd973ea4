using Gradus.Sources.Compiler;

namespace Gradus.Tests.Sources;

public sealed class DatasetFolderTests
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
    public void InterruptedBeforeAllFilesAreThere_TheOldDatasetStays()
    {
        using var tiny = new TinySources();
        tiny.Build();
        byte[] before = File.ReadAllBytes(Path.Combine(tiny.To, "tables", "offerings.csv"));
        string half = Path.Combine(tiny.To, ".incoming", "files", "tables");
        Directory.CreateDirectory(half);
        File.WriteAllText(Path.Combine(half, "offerings.csv"), "half");
        DatasetFolder.Recover(tiny.To);
        Assert.Equal(before, File.ReadAllBytes(Path.Combine(tiny.To, "tables", "offerings.csv")));
        Assert.False(Directory.Exists(Path.Combine(tiny.To, ".incoming")));
    }

    [Fact]
    public void InterruptedWhileMoving_TheNextCommandFinishes()
    {
        using var tiny = new TinySources();
        tiny.Build();
        tiny.Zip("C2024_A", TinySources.C + "100001,11.0102,1,7,11,7,4\n100001,99,1,7,11,7,4\n");
        CompiledDataset changed = DatasetCompiler.Compile(tiny.Input());
        string incoming = Path.Combine(tiny.To, ".incoming");
        foreach ((string name, byte[] bytes) in changed.Files.Where(file => file.Key != "tables/cips.csv"))
        {
            string path = Path.Combine(incoming, "files", name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }

        File.WriteAllText(Path.Combine(incoming, "complete"), changed.Version);
        DatasetFolder.Recover(tiny.To);
        Assert.Equal(changed.Version, PackageFile.Read(Path.Combine(tiny.To, "datapackage.json")).Version);
        Assert.DoesNotContain(DatasetVerifier.Verify(tiny.To, null), finding => finding.Severity == Severity.Error);
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
