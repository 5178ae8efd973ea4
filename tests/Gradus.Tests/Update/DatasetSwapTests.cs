using Gradus.Sources.Update;

namespace Gradus.Tests.Update;

public sealed class DatasetSwapTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public DatasetSwapTests() => _folder.Write("data/tables/a.csv", "old");

    private string Data => _folder["data"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Swap_ReplacesTheWholeFolder_AndLeavesNothingBeside()
    {
        _folder.Write("data/tables/gone.csv", "old");
        using (DatasetSwap swap = Prepare())
        {
            swap.Swap();
            swap.RemoveLeftovers();
        }

        Assert.Equal([Path.Combine("tables", "a.csv")], TestFolder.Snapshot(Data).Keys);
        Assert.Equal("new", Content());
        Assert.Equal([Data], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData(SwapStep.MarkReady, "old", null)]
    [InlineData(SwapStep.SetOldAside, "old", "An update had stopped before it changed anything; it is undone.")]
    [InlineData(SwapStep.PutNewInPlace, "new", "An update had stopped half-way; it is now complete.")]
    [InlineData(SwapStep.RemoveOld, "new", null)]
    public void CrashBeforeAStep_IsRecoveredFrom(SwapStep step, string content, string? said)
    {
        using (DatasetSwap swap = Prepare(s => Crash(s == step)))
        {
            Assert.Throws<CrashException>(swap.Swap);
        }

        using (var next = new DatasetSwap(Data))
        {
            Assert.Equal(said, next.Recover());
        }

        Assert.Equal(content, Content());
        Assert.Equal([Data], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void OnlyTheOldDatasetLeft_ComesBack()
    {
        Directory.CreateDirectory(_folder["data.update"]);
        Directory.Move(Data, _folder["data.update/old"]);
        using var swap = new DatasetSwap(Data);
        Assert.Equal("An update had stopped half-way; the former dataset is back in its place.", swap.Recover());
        Assert.Equal("old", Content());
    }

    [Fact]
    public void Recovery_ThatIsItselfInterrupted_EndsTheSame()
    {
        using (DatasetSwap swap = Prepare(s => Crash(s == SwapStep.PutNewInPlace)))
        {
            Assert.Throws<CrashException>(swap.Swap);
        }

        Directory.Move(_folder["data.update/ready"], Data);
        Directory.Move(_folder["data.update/old"], _folder["data.update/trash"]);
        using var next = new DatasetSwap(Data);
        Assert.Null(next.Recover());
        Assert.Equal("new", Content());
        Assert.False(Directory.Exists(_folder["data.update/trash"]));
    }

    [Fact]
    public void FailureToPutTheNewInPlace_PutsTheOldBack()
    {
        using DatasetSwap swap = Prepare(s =>
        {
            if (s == SwapStep.PutNewInPlace)
            {
                throw new IOException("No space left on device");
            }
        });
        Assert.Throws<IOException>(swap.Swap);
        Assert.Equal("old", Content());
    }

    [Fact]
    public void Recovery_KeepsDownloads_AndRemovesWhatWasBeingMade()
    {
        _folder.Write("data.update/downloads/.parts/a.part", "half");
        _folder.Write("data.update/dataset/tables/a.csv", "half-made");
        _folder.Write("data.update/sources/a.zip", "copy");
        using var swap = new DatasetSwap(Data);
        Assert.Null(swap.Recover());
        Assert.Equal("half", File.ReadAllText(_folder["data.update/downloads/.parts/a.part"]));
        Assert.False(Directory.Exists(swap.Fresh));
        Assert.False(Directory.Exists(swap.Sources));
        Assert.Equal("old", Content());
    }

    [Fact]
    public void SecondUpdateAtTheSameTime_IsRefused()
    {
        using var first = new DatasetSwap(Data);
        InputException error = Assert.Throws<InputException>(() => new DatasetSwap(Data + Path.DirectorySeparatorChar));
        Assert.Contains("is another update running?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void MissingDataset_IsRefused_AndNothingIsMadeBesideIt()
    {
        Assert.Throws<InputException>(() => new DatasetSwap(_folder["dta"]));
        Assert.Equal([Data], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void LinkToADataset_StaysALink()
    {
        Directory.CreateSymbolicLink(_folder["link"], Data);
        using (var swap = new DatasetSwap(_folder["link"]))
        {
            _folder.Write("data.update/dataset/tables/a.csv", "new");
            swap.Swap();
            swap.RemoveLeftovers();
        }

        Assert.Equal(Data, new DirectoryInfo(_folder["link"]).LinkTarget);
        Assert.Equal("new", Content());
    }

    private static void Crash(bool now)
    {
        if (now)
        {
            throw new CrashException();
        }
    }

    private DatasetSwap Prepare(Action<SwapStep>? before = null)
    {
        var swap = new DatasetSwap(Data, before);
        swap.Recover();
        _folder.Write("data.update/dataset/tables/a.csv", "new");
        return swap;
    }

    private string Content() => File.ReadAllText(_folder["data/tables/a.csv"]);

    private sealed class CrashException : Exception;
}
