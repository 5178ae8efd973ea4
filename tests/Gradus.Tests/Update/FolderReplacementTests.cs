using Gradus.Sources.Dataset;

namespace Gradus.Tests.Update;

public sealed class FolderReplacementTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public FolderReplacementTests() => _folder.Write("data/tables/a.csv", "old");

    private string Data => _folder["data"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Swap_ReplacesTheWholeFolder_AndLeavesNothingBeside()
    {
        _folder.Write("data/tables/gone.csv", "old");
        using (FolderReplacement swap = Prepare())
        {
            swap.Replace();
            swap.RemoveLeftovers();
        }

        Assert.Equal([Path.Combine("tables", "a.csv")], TestFolder.Snapshot(Data).Keys);
        Assert.Equal("new", Content());
        Assert.Equal([Data], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Theory]
    [InlineData(ReplacementStep.WriteManifest, "old", "An earlier run had stopped before it changed anything; what it left beside the dataset is removed.")]
    [InlineData(ReplacementStep.MarkReady, "old", "An earlier run had stopped before it changed anything; what it left beside the dataset is removed.")]
    [InlineData(ReplacementStep.SetOldAside, "old", "An earlier run had stopped before it changed anything; it is undone.")]
    [InlineData(ReplacementStep.PutNewInPlace, "new", "An earlier run had stopped half-way; the dataset it made is now in place.")]
    [InlineData(ReplacementStep.RemoveOld, "new", "An earlier run had stopped before it had cleared up; what it left beside the dataset is removed.")]
    public void CrashBeforeAStep_IsRecoveredFrom(ReplacementStep step, string content, string said)
    {
        using (FolderReplacement swap = Prepare(s => Crash(s == step)))
        {
            Assert.Throws<CrashException>(swap.Replace);
        }

        using (var next = new FolderReplacement(Data))
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
        using var swap = new FolderReplacement(Data);
        Assert.Equal("An earlier run had stopped half-way; the former dataset is back in its place.", swap.Recover());
        Assert.Equal("old", Content());
    }

    [Fact]
    public void Recovery_ThatIsItselfInterrupted_EndsTheSame()
    {
        using (FolderReplacement swap = Prepare(s => Crash(s == ReplacementStep.PutNewInPlace)))
        {
            Assert.Throws<CrashException>(swap.Replace);
        }

        Directory.Move(_folder["data.update/ready"], Data);
        Directory.Move(_folder["data.update/old"], _folder["data.update/trash"]);
        using var next = new FolderReplacement(Data);
        Assert.Equal("An earlier run had stopped before it had cleared up; what it left beside the dataset is removed.", next.Recover());
        Assert.Equal("new", Content());
        Assert.False(Directory.Exists(_folder["data.update/trash"]));
    }

    [Fact]
    public void FailureToPutTheNewInPlace_PutsTheOldBack()
    {
        using FolderReplacement swap = Prepare(s =>
        {
            if (s == ReplacementStep.PutNewInPlace)
            {
                throw new IOException("No space left on device");
            }
        });
        Assert.Throws<IOException>(swap.Replace);
        Assert.Equal("old", Content());
    }

    [Fact]
    public void Recovery_KeepsDownloads_AndRemovesWhatWasBeingMade()
    {
        _folder.Write("data.update/downloads/.parts/a.part", "half");
        _folder.Write("data.update/dataset/tables/a.csv", "half-made");
        _folder.Write("data.update/sources/a.zip", "copy");
        using var swap = new FolderReplacement(Data);
        Assert.Equal("An earlier run had stopped before it changed anything; what it left beside the dataset is removed.", swap.Recover());
        Assert.Equal("half", File.ReadAllText(_folder["data.update/downloads/.parts/a.part"]));
        Assert.False(Directory.Exists(swap.Fresh));
        Assert.False(Directory.Exists(swap.Sources));
        Assert.Equal("old", Content());
    }

    [Fact]
    public void SecondWriterAtTheSameTime_IsRefused_InOneLine()
    {
        using var first = new FolderReplacement(Data);
        InputException error = Assert.Throws<InputException>(() => new FolderReplacement(Data + Path.DirectorySeparatorChar));
        Assert.EndsWith(": another command is writing it; run this one again when that is done.", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void FolderThatIsNotThere_IsMade_AndNothingIsLeftBesideIt()
    {
        using (var first = new FolderReplacement(_folder["new/data"]))
        {
            Assert.Null(first.Recover());
            _folder.Write("new/data.update/dataset/tables/a.csv", "new");
            first.Replace();
            first.RemoveLeftovers();
        }

        Assert.Equal("new", File.ReadAllText(_folder["new/data/tables/a.csv"]));
        Assert.Equal([_folder["new/data"]], Directory.EnumerateFileSystemEntries(_folder["new"]));
    }

    [Fact]
    public void NewFolderThatIsNotWhole_IsNeverPutInPlace()
    {
        StopBetweenTheRenames();
        File.WriteAllText(_folder["data.update/ready/tables/a.csv"], "hal");
        using var next = new FolderReplacement(Data);
        Assert.Equal("An earlier run had stopped half-way; the former dataset is back in its place.", next.Recover());
        Assert.Equal("old", Content());
    }

    [Theory]
    [InlineData("ready/tables/a.csv")]
    [InlineData("manifest")]
    public void MissingPartOfTheNewFolder_MeansTheOldOne(string gone)
    {
        StopBetweenTheRenames();
        File.Delete(_folder["data.update/" + gone]);
        Assert.Equal(_folder["data.update/old"], FolderReplacement.Readable(Data));
    }

    [Fact]
    public void Readers_FindTheWholeFolderBesideIt_AndTouchNothing()
    {
        Assert.Equal(Data, FolderReplacement.Readable(Data));
        StopBetweenTheRenames();
        SortedDictionary<string, string> before = TestFolder.Snapshot(_folder.Path);
        Assert.Equal(_folder["data.update/ready"], FolderReplacement.Readable(Data));
        Assert.Equal(before, TestFolder.Snapshot(_folder.Path));
        Assert.Equal(_folder["nowhere"], FolderReplacement.Readable(_folder["nowhere"]));
    }

    [Fact]
    public void LockOfAProcessThatIsGone_KeepsNobodyOut()
    {
        _folder.Write("data.update/lock", "");
        using (var next = new FolderReplacement(Data))
        {
            Assert.Null(next.Recover());
        }

        Assert.Equal([Data], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void ManyWritersAtOnce_AreNeverTwo()
    {
        int inside = 0;
        int most = 0;
        int turns = 0;
        Parallel.For(0, 60000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, _ =>
        {
            try
            {
                using var writer = new FolderReplacement(Data);
                int now = Interlocked.Increment(ref inside);
                InterlockedMax(ref most, now);
                Interlocked.Increment(ref turns);
                Thread.Yield();
                Interlocked.Decrement(ref inside);
            }
            catch (InputException refused)
            {
                Assert.Contains("another command is writing it", refused.Message, StringComparison.Ordinal);
            }
        });
        Assert.Equal(1, most);
        Assert.True(turns > 0);
        Assert.Equal([Data], Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void LinkToADataset_StaysALink()
    {
        Directory.CreateSymbolicLink(_folder["link"], Data);
        using (var swap = new FolderReplacement(_folder["link"]))
        {
            _folder.Write("data.update/dataset/tables/a.csv", "new");
            swap.Replace();
            swap.RemoveLeftovers();
        }

        Assert.Equal(Data, new DirectoryInfo(_folder["link"]).LinkTarget);
        Assert.Equal("new", Content());
    }

    private static void InterlockedMax(ref int most, int value)
    {
        for (int seen = most; seen < value; seen = most)
        {
            Interlocked.CompareExchange(ref most, value, seen);
        }
    }

    private void StopBetweenTheRenames()
    {
        using FolderReplacement swap = Prepare(s => Crash(s == ReplacementStep.PutNewInPlace));
        Assert.Throws<CrashException>(swap.Replace);
    }

    private static void Crash(bool now)
    {
        if (now)
        {
            throw new CrashException();
        }
    }

    private FolderReplacement Prepare(Action<ReplacementStep>? before = null)
    {
        var swap = new FolderReplacement(Data, before);
        swap.Recover();
        _folder.Write("data.update/dataset/tables/a.csv", "new");
        return swap;
    }

    private string Content() => File.ReadAllText(_folder["data/tables/a.csv"]);

    private sealed class CrashException : Exception;
}
