using Gradus.Sources.Update;
using static Gradus.Tests.Update.PublisherServer;

namespace Gradus.Tests.Update;

public sealed class DownloaderTests : DownloadTests
{
    [Fact]
    public async Task File_ArrivesWhole_AndTheRequestIsPlain()
    {
        byte[] body = Samples.Zip();
        Server.Serve(Path, File(body));

        Download download = await FetchAsync(Directory);

        Assert.Equal(DownloadOutcome.Downloaded, download.Outcome);
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body)), download.Sha256);
        ReceivedRequest request = Assert.Single(Server.Requests);
        Assert.Equal($"GET {Path} HTTP/1.1", request.Line);
        Assert.Equal(["Accept-Encoding", "Host", "User-Agent"], request.Headers.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Gradus/0.1.0", request.Header("User-Agent"));
    }

    [Fact]
    public async Task CutTransfer_GoesOn_WhereItStopped()
    {
        byte[] body = Samples.Zip();
        Server.Serve(Path, Cut(body, 50), File(body));

        Download download = await FetchAsync(Directory);

        Assert.Equal(DownloadOutcome.Resumed, download.Outcome);
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
        ReceivedRequest second = Server.Requests.Last();
        Assert.Equal("bytes=50-", second.Header("Range"));
        Assert.Equal("\"1\"", second.Header("If-Range"));
        Assert.False(System.IO.File.Exists(PartPath));
    }

    [Fact]
    public async Task CutTransfer_IsKept_AndTheNextRunGoesOn()
    {
        byte[] body = Samples.Zip();
        Server.Serve(Path, Cut(body, 60));
        InputException error = await Assert.ThrowsAsync<InputException>(() => FetchAsync(Directory, Settings with { Attempts = 1 }));
        Assert.Contains($"the connection was cut after 60 of {body.Length} bytes", error.Message, StringComparison.Ordinal);
        Assert.Contains("60 bytes that came are kept", error.Message, StringComparison.Ordinal);
        Assert.Equal(60, new FileInfo(PartPath).Length);

        Server.Serve(Path, File(body));
        Download download = await FetchAsync(Directory);

        Assert.Equal(DownloadOutcome.Resumed, download.Outcome);
        Assert.Equal("bytes=60-", Server.Requests.Last().Header("Range"));
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Fact]
    public async Task ServerWithoutRanges_StartsOver()
    {
        byte[] body = Samples.Zip();
        Server.Serve(Path, Cut(body, 50), (_, connection, stop) => SendAsync(connection, 200, [("ETag", "\"1\"")], body, stop));

        Download download = await FetchAsync(Directory);

        Assert.Equal(DownloadOutcome.Downloaded, download.Outcome);
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Fact]
    public async Task ServerWithoutValidator_IsNeverAskedForARange()
    {
        byte[] body = Samples.Zip();
        Server.Serve(Path, Cut(body, 50, etag: null), File(body));

        await FetchAsync(Directory);

        Assert.All(Server.Requests, r => Assert.Null(r.Header("Range")));
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Fact]
    public async Task ChangedFile_StartsOver_RatherThanMixingTwoEditions()
    {
        byte[] old = Samples.Zip(text: "old,old\n1,2\n");
        byte[] fresh = Samples.Zip(text: "new,new\n3,4\n5,6\n");
        Server.Serve(Path, Cut(old, 50, "\"old\""), File(fresh, "\"new\""));

        await FetchAsync(Directory);

        Assert.Equal(fresh, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Theory]
    [InlineData("bytes 40-149/150", "\"1\"")]
    [InlineData("bytes 50-149/150", "\"2\"")]
    public async Task RangeThatDoesNotFit_StartsOver(string range, string etag)
    {
        byte[] body = Samples.Zip();
        Answer wrong = (_, connection, stop) => SendAsync(connection, 206, [("Content-Range", range), ("ETag", etag)], new byte[100], stop);
        Server.Serve(Path, Cut(body, 50), wrong, File(body));

        Download download = await FetchAsync(Directory);

        Assert.Null(Server.Requests.Last().Header("Range"));
        Assert.Equal(DownloadOutcome.Downloaded, download.Outcome);
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Fact]
    public async Task ShrunkFile_StartsOver()
    {
        byte[] body = Samples.Zip();
        Server.Serve(Path, Cut(new byte[10_000], 5_000), File(body));

        await FetchAsync(Directory);

        Assert.Equal(3, Server.Requests.Count);
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Fact]
    public async Task UnchangedFile_IsNotSentAgain()
    {
        Server.Serve(Path, File(Samples.Zip()));
        await FetchAsync(Directory);

        Download second = await FetchAsync(Directory);

        Assert.Equal(DownloadOutcome.Unchanged, second.Outcome);
        Assert.Equal("\"1\"", Server.Requests.Last().Header("If-None-Match"));
    }

    [Fact]
    public async Task TamperedCopy_IsFetchedAgain()
    {
        byte[] body = Samples.Zip();
        Server.Serve(Path, File(body));
        await FetchAsync(Directory);
        await System.IO.File.WriteAllTextAsync(WholePath, "edited", Cancellation);

        Download second = await FetchAsync(Directory);

        Assert.Equal(DownloadOutcome.Downloaded, second.Outcome);
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task FileThatMayBeAbsent_IsReported_NotRefused(int status)
    {
        Server.Serve(Path, Plain(status));
        Download download = await FetchAsync(Directory with { MayBeAbsent = true });
        Assert.Equal(DownloadOutcome.NotPublished, download.Outcome);
        Assert.Null(download.Path);
    }

    [Fact]
    public async Task SilentBody_TimesOut_ThenGoesOn()
    {
        byte[] body = Samples.Zip();
        Server.Serve(Path, Stalled(body, 50), File(body));
        Download download = await FetchAsync(Directory, Settings with { StallTimeout = TimeSpan.FromSeconds(3) });
        Assert.Equal(DownloadOutcome.Resumed, download.Outcome);
    }

    [Fact]
    public async Task Cancellation_KeepsThePart_AndTheOldFile()
    {
        byte[] old = Samples.Zip();
        byte[] body = Samples.Zip(text: "a,b\n1,2\n");
        Server.Serve(Path, File(old), Stalled(body, 50));
        await FetchAsync(Directory);
        using var stop = new CancellationTokenSource();
        var progress = new CancelAt(50, stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FetchAsync(Directory, Settings, progress, stop.Token));

        Assert.Equal(50, new FileInfo(PartPath).Length);
        Assert.Equal(old, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    private sealed class CancelAt(long bytes, CancellationTokenSource stop) : IProgress<TransferProgress>
    {
        public void Report(TransferProgress value)
        {
            if (value.Bytes >= bytes)
            {
                stop.Cancel();
            }
        }
    }
}
