using Gradus.App.Shell;
using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;
using Gradus.Sources.Loading;
using Gradus.Tests.Commands;
using Gradus.Tests.Sources;

namespace Gradus.Tests.Update;

/// <summary>A catalogue is loaded from what a crash left behind, and nothing is written for it.</summary>
public sealed class DatasetRecoveryTests
{
    [Fact]
    public void DatasetSetAside_IsReadWhereItIs()
    {
        using var tiny = new TinySources();
        string version = tiny.Build().Version;
        Directory.CreateDirectory(tiny.To + ".update");
        Directory.Move(tiny.To, Path.Combine(tiny.To + ".update", "old"));
        SortedDictionary<string, string> before = TestFolder.Snapshot(tiny.Root);

        Assert.Equal(version, CatalogLoader.Load(tiny.To).Version);
        Assert.Equal(before, TestFolder.Snapshot(tiny.Root));
    }

    [Fact]
    public void WriteStoppedHalfWay_IsReadBesideItsPlace_AndFinishedByTheNextWrite()
    {
        using var tiny = new TinySources();
        tiny.Build();
        tiny.Zip("C2024_A", TinySources.C + "100001,11.0102,1,7,11,7,4\n100001,99,1,7,11,7,4\n");
        string version = StopBetweenTheRenames(tiny);
        Assert.False(Directory.Exists(tiny.To));
        Assert.Equal(version, CatalogLoader.Load(tiny.To).Version);
        Assert.False(Directory.Exists(tiny.To));

        using var next = new FolderReplacement(tiny.To);
        Assert.Equal("An earlier run had stopped half-way; the dataset it made is now in place.", next.Recover());
        Assert.Equal(version, PackageFile.ReadVersion(tiny.To));
    }

    [Fact]
    public void Recovery_IsSaidAtOnce_AlsoWhereTheNextWriteFails()
    {
        using var tiny = new TinySources();
        tiny.Build();
        using (var replacement = new FolderReplacement(tiny.To, step => _ = step == ReplacementStep.RemoveOld ? throw new OperationCanceledException() : 0))
        {
            DatasetCompiler.Compile(tiny.Input()).WriteInto(replacement.Fresh);
            Assert.Throws<OperationCanceledException>(replacement.Replace);
        }

        Said said = GradusProgram.Run("data", "build", "--from", Path.Combine(tiny.Root, "nowhere"), "--to", tiny.To);
        Assert.Equal(ExitCode.WrongUse, said.ExitCode);
        Assert.StartsWith("An earlier run had stopped before it had cleared up; what it left beside the dataset is removed.\ngradus: ", said.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(tiny.To + ".update"));
    }

    [Fact]
    public void WriteThatIsStillGoingOn_IsLeftAlone()
    {
        using var tiny = new TinySources();
        string version = tiny.Build().Version;
        using var running = new FolderReplacement(tiny.To);
        Directory.CreateDirectory(running.Fresh);
        string half = Path.Combine(running.Fresh, "half.csv");
        File.WriteAllText(half, "half");

        Assert.Equal(version, CatalogLoader.Load(tiny.To).Version);
        Assert.True(File.Exists(half));
    }

    /// <summary>The version of the dataset that was about to be put in place.</summary>
    private static string StopBetweenTheRenames(TinySources tiny)
    {
        CompiledDataset dataset = DatasetCompiler.Compile(tiny.Input());
        using var replacement = new FolderReplacement(
            tiny.To, step => _ = step == ReplacementStep.PutNewInPlace ? throw new OperationCanceledException() : 0);
        dataset.WriteInto(replacement.Fresh);
        Assert.Throws<OperationCanceledException>(replacement.Replace);
        return dataset.Version;
    }
}
