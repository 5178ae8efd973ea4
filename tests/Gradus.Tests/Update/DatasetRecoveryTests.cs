using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset.Loading;
using Gradus.Sources.Update;
using Gradus.Tests.Sources;

namespace Gradus.Tests.Update;

/// <summary>A catalogue is loaded from what a crash left behind.</summary>
public sealed class DatasetRecoveryTests
{
    [Fact]
    public void DatasetSetAside_ComesBack_WhenItIsLoaded()
    {
        using var tiny = new TinySources();
        string version = tiny.Build().Version;
        Directory.CreateDirectory(tiny.To + ".update");
        Directory.Move(tiny.To, Path.Combine(tiny.To + ".update", "old"));

        Assert.Equal(version, CatalogLoader.Load(tiny.To).Version);
        Assert.False(Directory.Exists(tiny.To + ".update"));
    }

    [Fact]
    public void SwapStoppedHalfWay_IsFinished_WhenItIsLoaded()
    {
        using var tiny = new TinySources();
        tiny.Build();
        Directory.CreateDirectory(tiny.To + ".update");
        Directory.Move(tiny.To, Path.Combine(tiny.To + ".update", "old"));
        string version = tiny.Build().Version;
        Directory.Move(tiny.To, Path.Combine(tiny.To + ".update", "ready"));

        Assert.Equal(version, CatalogLoader.Load(tiny.To).Version);
        Assert.False(Directory.Exists(tiny.To + ".update"));
    }

    [Fact]
    public void WriteStoppedWhileMoving_IsFinished_WhenItIsLoaded()
    {
        using var tiny = new TinySources();
        CompiledDataset dataset = tiny.Build();
        string waiting = Path.Combine(tiny.To, ".incoming", "files", "tables", "states.csv");
        Directory.CreateDirectory(Path.GetDirectoryName(waiting)!);
        File.Move(Path.Combine(tiny.To, "tables", "states.csv"), waiting);
        File.WriteAllText(Path.Combine(tiny.To, ".incoming", "complete"), dataset.Version);

        Assert.Equal(dataset.Version, CatalogLoader.Load(tiny.To).Version);
        Assert.False(Directory.Exists(Path.Combine(tiny.To, ".incoming")));
    }

    [Fact]
    public void WriteThatIsStillGoingOn_IsLeftAlone()
    {
        using var tiny = new TinySources();
        tiny.Build();
        string half = Path.Combine(tiny.To, ".incoming", "files", "half.csv");
        Directory.CreateDirectory(Path.GetDirectoryName(half)!);
        File.WriteAllText(half, "half");

        CatalogLoader.Load(tiny.To);
        Assert.True(File.Exists(half));
    }

    [Fact]
    public void DatasetThatAnUpdateIsMoving_IsNotTouched()
    {
        using var tiny = new TinySources();
        tiny.Build();
        using (var running = new DatasetSwap(tiny.To))
        {
            Directory.Move(tiny.To, Path.Combine(tiny.To + ".update", "old"));
            InputException error = Assert.Throws<InputException>(() => CatalogLoader.Load(tiny.To));
            Assert.Contains("is another update running?", error.Message, StringComparison.Ordinal);
        }
    }
}
