using System.Text;
using Gradus.Sources.Dataset;
using Gradus.Sources.Update;

namespace Gradus.Tests.Update;

public sealed class UpdateRunTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task NewData_IsPutInPlace_WithWhatIsWrittenByHand()
    {
        await using var scene = new UpdateScene();

        UpdateReport report = await scene.RunAsync();

        Assert.Equal(UpdateOutcome.Updated, report.Outcome);
        Assert.Equal(["ipeds/HD2024.zip"], report.Difference!.ChangedSources);
        TableDifference table = Assert.Single(report.Difference.Tables);
        Assert.Equal(("states", 1, 0, 0), (table.Table, table.Added, table.Removed, table.Changed));
        Assert.Equal(DownloadOutcome.NotPublished, report.Downloads[2].Outcome);
        Assert.Equal("joined by hand", Assert.Single(report.Carried).Reason);
        Assert.Equal(
            ["changes.json", "datapackage.json", "programs/gatech.yaml", "publishers.yaml", "scope.yaml", "tables/states.csv"],
            TestFolder.Snapshot(scene.Data).Keys.Select(k => k.Replace('\\', '/')));
        Assert.Equal(UpdateScene.Header + UpdateScene.Georgia + UpdateScene.Texas, await File.ReadAllTextAsync(scene.Folder["data/tables/states.csv"], Cancellation));
        Assert.False(Directory.Exists(scene.Data + ".update"));

        string version = report.Difference.NewVersion!;
        DatasetChanges changes = DatasetChanges.Read(scene.Data, version)!;
        Assert.Equal(new TableChanges("states", 1, 0, 0), Assert.Single(changes.Tables));
        Assert.Equal(["ipeds/HD2024.zip"], changes.ChangedSources);
        Assert.Null(DatasetChanges.Read(scene.Data, version + "x"));
        scene.Folder.Write("data/changes.json", "{");
        Assert.Null(DatasetChanges.Read(scene.Data, version));
    }

    [Fact]
    public async Task TableNoLongerCompiled_IsGone()
    {
        await using var scene = new UpdateScene();
        scene.Folder.Write("data/tables/places.csv", "state,city,latitude,longitude\nGA,Athens,1,2\n");
        UpdateReport report = await scene.RunAsync();
        Assert.Equal([("places", 1), ("states", 0)], report.Difference!.Tables.Select(t => (t.Table, t.Removed)));
        Assert.False(File.Exists(scene.Folder["data/tables/places.csv"]));
    }

    [Fact]
    public async Task SameData_ChangesNothing()
    {
        await using var scene = new UpdateScene();
        scene.Publish(UpdateScene.Header + UpdateScene.Georgia);
        SortedDictionary<string, string> before = TestFolder.Snapshot(scene.Data);
        Assert.Equal(UpdateOutcome.AlreadyCurrent, (await scene.RunAsync()).Outcome);
        Assert.Equal(before, TestFolder.Snapshot(scene.Data));
        Assert.False(Directory.Exists(scene.Data + ".update"));
    }

    [Fact]
    public async Task DryRun_ShowsTheDifference_ChangesNothing_AndSparesTheNextRunTheDownloads()
    {
        await using var scene = new UpdateScene();
        SortedDictionary<string, string> before = TestFolder.Snapshot(scene.Data);

        UpdateReport report = await scene.RunAsync(scene.Options with { DryRun = true });

        Assert.Equal(UpdateOutcome.WouldChange, report.Outcome);
        Assert.Single(report.Difference!.Tables);
        Assert.Equal(before, TestFolder.Snapshot(scene.Data));

        UpdateReport real = await scene.RunAsync();
        Assert.Equal(UpdateOutcome.Updated, real.Outcome);
        Assert.Equal([DownloadOutcome.Unchanged, DownloadOutcome.Unchanged, DownloadOutcome.NotPublished], real.Downloads.Select(d => d.Outcome));
    }

    [Fact]
    public async Task KeptDownloads_AreAFolderThatCarriesOver()
    {
        await using var scene = new UpdateScene();
        UpdateOptions options = scene.Options with { CarryFrom = null, KeepDownloads = scene.Folder["sources"] };
        Assert.Equal(UpdateOutcome.Updated, (await scene.RunAsync(options)).Outcome);
        Assert.True(File.Exists(scene.Folder["sources/ipeds/HD2024.zip"]));

        Assert.Equal(UpdateOutcome.AlreadyCurrent, (await scene.RunAsync(options)).Outcome);
    }

    [Fact]
    public async Task AnotherEditionOfAWatchedFile_IsRemarkedOn()
    {
        await using var scene = new UpdateScene { Compile = (_, dataset, _, _) => WriteState(dataset, UpdateScene.Georgia) };
        scene.Server.Serve("/list.pdf", PublisherServer.File("%PDF-1.7"u8.ToArray()));
        UpdateReport report = await scene.RunAsync();
        Assert.Equal(["cip/list.pdf: the list has changed."], report.Remarks);
    }

    [Fact]
    public async Task MissingCarriedFile_IsNamed_BeforeAnythingIsDownloaded()
    {
        await using var scene = new UpdateScene();
        string message = await UnchangedAsync<InputException>(scene, options: scene.Options with { CarryFrom = null });
        Assert.Contains("--carry-from DIR.\n  research/herd.csv: joined by hand", message, StringComparison.Ordinal);
        Assert.Empty(scene.Server.Requests);
    }

    [Fact]
    public async Task DataThatDoesNotVerify_IsReported_AndChangesNothing()
    {
        await using var scene = new UpdateScene { Verify = (_, _) => ["tables/states.csv, row 3: no such state."] };
        SortedDictionary<string, string> before = TestFolder.Snapshot(scene.Data);
        UpdateReport report = await scene.RunAsync();
        Assert.Equal(UpdateOutcome.NotVerified, report.Outcome);
        Assert.Equal(["tables/states.csv, row 3: no such state."], report.Problems);
        Assert.Null(report.Difference);
        Assert.Equal(before, TestFolder.Snapshot(scene.Data));
        Assert.False(Directory.Exists(scene.Data + ".update/dataset"));
    }

    [Fact]
    public async Task Verification_SeesTheNewDataset_AndItsSources()
    {
        string? state = null;
        bool sources = false;
        await using var scene = new UpdateScene
        {
            Verify = (dataset, from) =>
            {
                state = File.ReadAllText(Path.Combine(dataset, "tables", "states.csv"));
                sources = File.Exists(Path.Combine(from, "research", "herd.csv"));
                return [];
            },
        };
        await scene.RunAsync();
        Assert.EndsWith(UpdateScene.Texas, state, StringComparison.Ordinal);
        Assert.True(sources);
    }

    [Fact]
    public async Task CutConnection_ChangesNothing_AndTheNextRunGoesOn()
    {
        await using var scene = new UpdateScene();
        byte[] body = Samples.Zip("states.csv", UpdateScene.Header + UpdateScene.Texas);
        scene.Server.Serve("/HD2024.zip", PublisherServer.Cut(body, 80));
        // Each retry is answered with a whole body that is cut at the same place again.
        Assert.Contains("the connection was cut", await UnchangedAsync<InputException>(scene), StringComparison.Ordinal);

        scene.Server.Serve("/HD2024.zip", PublisherServer.File(body));
        UpdateReport report = await scene.RunAsync();
        Assert.Equal(DownloadOutcome.Resumed, report.Downloads[0].Outcome);
        Assert.Equal(UpdateOutcome.Updated, report.Outcome);
    }

    [Fact]
    public async Task ChangedHeader_ChangesNothing()
    {
        await using var scene = new UpdateScene();
        scene.Publish("state,name\nGA,Georgia\n");
        Assert.Contains("the header is not the expected one.", await UnchangedAsync<InputException>(scene), StringComparison.Ordinal);
        Assert.False(Directory.Exists(scene.Data + ".update/dataset"));
    }

    [Fact]
    public async Task HtmlPage_ChangesNothing()
    {
        await using var scene = new UpdateScene();
        scene.Server.Serve("/HD2024.zip", PublisherServer.Plain(200, "<html><title>Down for maintenance</title>"));
        Assert.Contains("an HTML page titled 'Down for maintenance'", await UnchangedAsync<InputException>(scene), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ZipBomb_ChangesNothing()
    {
        await using var scene = new UpdateScene();
        scene.Server.Serve("/HD2024.zip", PublisherServer.File(Samples.Zip(("states.csv", new byte[5_000_000]))));
        Assert.Contains("unpacks to more than the 4,000,000 bytes", await UnchangedAsync<InputException>(scene), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ArchiveWithoutTheWantedEntry_ChangesNothing()
    {
        await using var scene = new UpdateScene();
        scene.Server.Serve("/SARPP.zip", PublisherServer.File(Samples.Zip("Other.csv", "a,b\n")));
        Assert.Contains(
            "expected one entry 'SARPP_STATE_*.csv' in the archive, found 0; it begins with Other.csv.", await UnchangedAsync<InputException>(scene), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("downloads")]
    [InlineData("sources")]
    public async Task FullDisk_ChangesNothing(string folder)
    {
        var usual = new DownloadSettings();
        string full = Path.DirectorySeparatorChar + folder + Path.DirectorySeparatorChar;
        await using var scene = new UpdateScene
        {
            Settings = usual with
            {
                OpenForWriting = (path, append) => path.Contains(".update" + full, StringComparison.Ordinal) ? new FullDisk() : usual.OpenForWriting(path, append),
            },
        };
        Assert.Contains("No space left on device", await UnchangedAsync<InputException>(scene), StringComparison.Ordinal);
    }

    [Fact]
    public async Task FullDisk_WhileCompiling_ChangesNothing()
    {
        await using var scene = new UpdateScene { Compile = (_, _, _, _) => throw new IOException("No space left on device") };
        string message = await UnchangedAsync<InputException>(scene);
        Assert.Contains("was not replaced: No space left on device.", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FullDisk_InTheMiddleOfTheSwap_ChangesNothing()
    {
        await using var scene = new UpdateScene
        {
            BeforeStep = s =>
            {
                if (s == ReplacementStep.PutNewInPlace)
                {
                    throw new IOException("No space left on device");
                }
            },
        };
        await UnchangedAsync<InputException>(scene);
    }

    [Fact]
    public async Task Cancellation_WhileDownloading_ChangesNothing()
    {
        await using var scene = new UpdateScene();
        using var stop = new CancellationTokenSource();
        scene.Server.Serve("/HD2024.zip", async (_, _, closed) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, closed);
        });
        await UnchangedAsync<OperationCanceledException>(scene, cancellation: stop.Token);
    }

    [Fact]
    public async Task Cancellation_WhileCompiling_ChangesNothing()
    {
        using var stop = new CancellationTokenSource();
        await using var scene = new UpdateScene
        {
            Compile = (from, dataset, progress, cancellation) =>
            {
                UpdateScene.CopyTable(from, dataset, progress, cancellation);
                stop.Cancel();
            },
        };
        await UnchangedAsync<OperationCanceledException>(scene, cancellation: stop.Token);
        Assert.False(Directory.Exists(scene.Data + ".update/dataset"));
    }

    [Fact]
    public async Task CrashBetweenTheRenames_IsCompleted_BeforeAnythingIsAsked()
    {
        await using var scene = new UpdateScene
        {
            BeforeStep = s =>
            {
                if (s == ReplacementStep.PutNewInPlace)
                {
                    throw new InvalidOperationException("power cut");
                }
            },
        };
        await Assert.ThrowsAsync<InvalidOperationException>(() => scene.RunAsync());
        Assert.False(Directory.Exists(scene.Data));
        scene.Server.Serve("/HD2024.zip", PublisherServer.Plain(404));
        int asked = scene.Server.Requests.Count;

        await Assert.ThrowsAsync<InputException>(() => scene.RunAsync());

        Assert.EndsWith(UpdateScene.Texas, await File.ReadAllTextAsync(scene.Folder["data/tables/states.csv"], Cancellation), StringComparison.Ordinal);
        Assert.Equal(asked + 1, scene.Server.Requests.Count);
    }

    [Fact]
    public async Task FolderThatIsNoDataset_IsRefused()
    {
        await using var scene = new UpdateScene();
        File.Delete(scene.Folder["data/datapackage.json"]);
        Assert.Contains("not a dataset", await UnchangedAsync<InputException>(scene), StringComparison.Ordinal);
        Assert.Empty(scene.Server.Requests);
    }

    private static void WriteState(string dataset, string row)
    {
        Directory.CreateDirectory(Path.Combine(dataset, "tables"));
        File.WriteAllText(Path.Combine(dataset, "tables", "states.csv"), UpdateScene.Header + row, Encoding.UTF8);
    }

    /// <summary>Runs an update that must fail and leave the dataset as it was, byte for byte.</summary>
    private static async Task<string> UnchangedAsync<TError>(UpdateScene scene, UpdateOptions? options = null, CancellationToken? cancellation = null)
        where TError : Exception
    {
        SortedDictionary<string, string> before = TestFolder.Snapshot(scene.Data);
        TError error = await Assert.ThrowsAnyAsync<TError>(() => scene.RunAsync(options, cancellation));
        Assert.Equal(before, TestFolder.Snapshot(scene.Data));
        return error.Message;
    }
}
