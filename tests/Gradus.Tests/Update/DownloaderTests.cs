using System.Text;
using Gradus.Sources.Update;
using static Gradus.Tests.Update.PublisherServer;

namespace Gradus.Tests.Update;

public sealed class DownloaderTests : IAsyncDisposable
{
    private const string Path = "/data/HD2024.zip";

    private readonly PublisherServer _server = new();
    private readonly TestFolder _folder = new();
    private readonly ImpatientTime _time = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private PublisherFile Directory => Samples.File(_server.Address(Path));

    private string WholePath => _folder["ipeds/HD2024.zip"];

    private string PartPath => _folder[".parts/ipeds/HD2024.zip.part"];

    private DownloadSettings Settings => new() { Time = _time };

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task File_ArrivesWhole_AndTheRequestIsPlain()
    {
        byte[] body = Samples.Zip();
        _server.Serve(Path, File(body));

        Download download = await FetchAsync(Directory);

        Assert.Equal(DownloadOutcome.Downloaded, download.Outcome);
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body)), download.Sha256);
        ReceivedRequest request = Assert.Single(_server.Requests);
        Assert.Equal($"GET {Path} HTTP/1.1", request.Line);
        Assert.Equal(["Accept-Encoding", "Host", "User-Agent"], request.Headers.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("Gradus/0.1.0", request.Header("User-Agent"));
    }

    [Fact]
    public async Task CutTransfer_GoesOn_WhereItStopped()
    {
        byte[] body = Samples.Zip();
        _server.Serve(Path, Cut(body, 50), File(body));

        Download download = await FetchAsync(Directory);

        Assert.Equal(DownloadOutcome.Resumed, download.Outcome);
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
        ReceivedRequest second = _server.Requests.Last();
        Assert.Equal("bytes=50-", second.Header("Range"));
        Assert.Equal("\"1\"", second.Header("If-Range"));
        Assert.False(System.IO.File.Exists(PartPath));
    }

    [Fact]
    public async Task CutTransfer_IsKept_AndTheNextRunGoesOn()
    {
        byte[] body = Samples.Zip();
        _server.Serve(Path, Cut(body, 60));
        InputException error = await Assert.ThrowsAsync<InputException>(() => FetchAsync(Directory, Settings with { Attempts = 1 }));
        Assert.Contains($"the connection was cut after 60 of {body.Length} bytes", error.Message, StringComparison.Ordinal);
        Assert.Contains("60 bytes that came are kept", error.Message, StringComparison.Ordinal);
        Assert.Equal(60, new FileInfo(PartPath).Length);

        _server.Serve(Path, File(body));
        Download download = await FetchAsync(Directory);

        Assert.Equal(DownloadOutcome.Resumed, download.Outcome);
        Assert.Equal("bytes=60-", _server.Requests.Last().Header("Range"));
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Fact]
    public async Task ServerWithoutRanges_StartsOver()
    {
        byte[] body = Samples.Zip();
        _server.Serve(Path, Cut(body, 50), (_, connection, stop) => SendAsync(connection, 200, [("ETag", "\"1\"")], body, stop));

        Download download = await FetchAsync(Directory);

        Assert.Equal(DownloadOutcome.Downloaded, download.Outcome);
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Fact]
    public async Task ServerWithoutValidator_IsNeverAskedForARange()
    {
        byte[] body = Samples.Zip();
        _server.Serve(Path, Cut(body, 50, etag: null), File(body));

        await FetchAsync(Directory);

        Assert.All(_server.Requests, r => Assert.Null(r.Header("Range")));
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Fact]
    public async Task ChangedFile_StartsOver_RatherThanMixingTwoEditions()
    {
        byte[] old = Samples.Zip(text: "old,old\n1,2\n");
        byte[] fresh = Samples.Zip(text: "new,new\n3,4\n5,6\n");
        _server.Serve(Path, Cut(old, 50, "\"old\""), File(fresh, "\"new\""));

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
        _server.Serve(Path, Cut(body, 50), wrong, File(body));

        Download download = await FetchAsync(Directory);

        Assert.Null(_server.Requests.Last().Header("Range"));
        Assert.Equal(DownloadOutcome.Downloaded, download.Outcome);
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Fact]
    public async Task ShrunkFile_StartsOver()
    {
        byte[] body = Samples.Zip();
        _server.Serve(Path, Cut(new byte[10_000], 5_000), File(body));

        await FetchAsync(Directory);

        Assert.Equal(3, _server.Requests.Count);
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Fact]
    public async Task UnchangedFile_IsNotSentAgain()
    {
        _server.Serve(Path, File(Samples.Zip()));
        await FetchAsync(Directory);

        Download second = await FetchAsync(Directory);

        Assert.Equal(DownloadOutcome.Unchanged, second.Outcome);
        Assert.Equal("\"1\"", _server.Requests.Last().Header("If-None-Match"));
    }

    [Fact]
    public async Task TamperedCopy_IsFetchedAgain()
    {
        byte[] body = Samples.Zip();
        _server.Serve(Path, File(body));
        await FetchAsync(Directory);
        await System.IO.File.WriteAllTextAsync(WholePath, "edited", Cancellation);

        Download second = await FetchAsync(Directory);

        Assert.Equal(DownloadOutcome.Downloaded, second.Outcome);
        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Fact]
    public async Task ServerInTrouble_IsAskedAgain_AfterGrowingWaits()
    {
        byte[] body = Samples.Zip();
        _server.Serve(Path, Plain(500), Plain(503), Plain(429, "", ("Retry-After", "7")), Plain(503, "", ("Retry-After", "900")), File(body));

        await FetchAsync(Directory);

        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
        Assert.Equal([1, 2, 7, 30], _time.Waits.Select(w => w.TotalSeconds));
    }

    [Fact]
    public async Task ServerThatStaysInTrouble_IsAskedFiveTimes()
    {
        _server.Serve(Path, Plain(502));
        await RefusedAsync(Directory, "gave up after 5 attempts: the server answered 502");
        Assert.Equal(5, _server.Requests.Count);
    }

    [Theory]
    [InlineData(404, "the server answered 404: there is no such file.")]
    [InlineData(403, "the server answered 403: it refuses programs.")]
    [InlineData(418, "the server answered 418; expected 200.")]
    [InlineData(304, "the server answered 304; expected 200.")]
    [InlineData(206, "the server answered 206; expected 200.")]
    public async Task Refusal_IsFinal(int status, string problem)
    {
        _server.Serve(Path, Plain(status));
        await RefusedAsync(Directory with { Page = new Uri("https://example.org/page") }, problem);
        Assert.Single(_server.Requests);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(410)]
    public async Task FileThatMayBeAbsent_IsReported_NotRefused(int status)
    {
        _server.Serve(Path, Plain(status));
        Download download = await FetchAsync(Directory with { MayBeAbsent = true });
        Assert.Equal(DownloadOutcome.NotPublished, download.Outcome);
        Assert.Null(download.Path);
    }

    [Fact]
    public async Task Redirect_ToAnAllowedAddress_IsFollowed()
    {
        byte[] body = Samples.Zip();
        _server.Serve("/old", Plain(301, "", ("Location", "/elsewhere")));
        _server.Serve("/elsewhere", Plain(307, "", ("Location", _server.Address(Path).AbsoluteUri)));
        _server.Serve(Path, File(body));

        await FetchAsync(Samples.File(_server.Address("/old")));

        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Theory]
    [InlineData("http://example.org/HD2024.zip?key=secret", "redirected to http://example.org/HD2024.zip;")]
    [InlineData("file:///etc/passwd", "redirected to file:///etc/passwd;")]
    public async Task Redirect_ToAnythingButHttps_IsRefused(string target, string problem)
    {
        _server.Serve(Path, Plain(302, "", ("Location", target)));
        string message = await RefusedAsync(Directory, problem);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedirectLoop_IsRefused()
    {
        _server.Serve(Path, Plain(302, "", ("Location", Path)));
        await RefusedAsync(Directory, "redirected more than 5 times.");
        Assert.Equal(6, _server.Requests.Count);
    }

    [Fact]
    public async Task Query_IsNotShown()
    {
        _server.Serve(Path + "?key=secret", Plain(404));
        string message = await RefusedAsync(Samples.File(new Uri(_server.Address(Path), Path + "?key=secret")), "404");
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
        Assert.Contains(_server.Address(Path).AbsoluteUri, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnnouncedSizeOverTheLimit_IsRefused_BeforeItIsRead()
    {
        _server.Serve(Path, File(Samples.Zip(("a.csv", RandomBytes(2000)))));
        await RefusedAsync(Directory with { MaximumBytes = 1000 }, "allowed: 1,000 (maximum_bytes).");
        Assert.False(System.IO.File.Exists(PartPath));
    }

    [Fact]
    public async Task EndlessBody_IsStoppedAtTheLimit()
    {
        _server.Serve(Path, Endless());
        await RefusedAsync(Directory, "sends more than the 1,000,000 bytes allowed (maximum_bytes).");
        Assert.False(System.IO.File.Exists(PartPath));
        Assert.Single(_server.Requests);
    }

    [Fact]
    public async Task SilentBody_TimesOut_ThenGoesOn()
    {
        byte[] body = Samples.Zip();
        _server.Serve(Path, Stalled(body, 50), File(body));
        Download download = await FetchAsync(Directory, Settings with { StallTimeout = TimeSpan.FromMilliseconds(100) });
        Assert.Equal(DownloadOutcome.Resumed, download.Outcome);
    }

    [Fact]
    public async Task SilentBody_EveryTime_IsRefused()
    {
        byte[] body = Samples.Zip();
        _server.Serve(Path, Stalled(body, 50));
        await RefusedAsync(
            Directory, $"nothing more came for 0.1 s after 50 of {body.Length} bytes", Settings with { StallTimeout = TimeSpan.FromMilliseconds(100), Attempts = 1 });
    }

    [Fact]
    public async Task BodyThatTakesForever_IsRefused_ThoughItNeverStalls()
    {
        _server.Serve(Path, async (_, connection, stop) =>
        {
            await connection.WriteAsync(Encoding.ASCII.GetBytes("HTTP/1.1 200 OK\r\nContent-Length: 9000\r\n\r\n"), stop);
            while (true)
            {
                await connection.WriteAsync(new byte[1], stop);
                await Task.Delay(10, stop);
            }
        });
        await RefusedAsync(Directory, "not complete within 0.2 s", Settings with { FileTimeout = TimeSpan.FromMilliseconds(200), Attempts = 1 });
    }

    [Fact]
    public async Task NoAnswer_TimesOut()
    {
        _server.Serve(Path, (_, _, stop) => Task.Delay(Timeout.Infinite, stop));
        await RefusedAsync(
            Directory, "no answer within 0.1 s", Settings with { AnswerTimeout = TimeSpan.FromMilliseconds(100), Attempts = 2 });
        Assert.Equal(2, _server.Requests.Count);
    }

    [Fact]
    public async Task ShorterThanAnnounced_EveryTime_IsRefused()
    {
        byte[] body = Samples.Zip();
        _server.Serve(Path, Cut(body, body.Length - 1, etag: null));
        await RefusedAsync(Directory, $"the connection was cut after {body.Length - 1} of {body.Length} bytes");
        Assert.False(System.IO.File.Exists(WholePath));
    }

    [Fact]
    public async Task RangeShorterThanAnnounced_IsNotTakenForTheWhole()
    {
        byte[] body = Samples.Zip();
        Answer brief = (_, connection, stop) => SendAsync(
            connection, 206, [("ETag", "\"1\""), ("Content-Range", $"bytes 50-{body.Length - 1}/{body.Length}")], body[50..60], stop);
        _server.Serve(Path, Cut(body, 50), brief);
        await RefusedAsync(Directory, $"60 bytes came, {body.Length} were announced", Settings with { Attempts = 2 });
        Assert.False(System.IO.File.Exists(WholePath));
    }

    [Fact]
    public async Task NoConnection_IsRefused()
    {
        var gone = new PublisherServer();
        Uri address = gone.Address(Path);
        await gone.DisposeAsync();
        await RefusedAsync(Samples.File(address), "gave up after 5 attempts: no connection to the server");
    }

    [Fact]
    public async Task Cancellation_KeepsThePart_AndTheOldFile()
    {
        byte[] old = Samples.Zip();
        byte[] body = Samples.Zip(text: "a,b\n1,2\n");
        _server.Serve(Path, File(old), Stalled(body, 50));
        await FetchAsync(Directory);
        using var stop = new CancellationTokenSource();
        var progress = new CancelAt(50, stop);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FetchAsync(Directory, Settings, progress, stop.Token));

        Assert.Equal(50, new FileInfo(PartPath).Length);
        Assert.Equal(old, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Fact]
    public async Task FullDisk_IsNamed_AndNotTriedAgain()
    {
        _server.Serve(Path, File(Samples.Zip()));
        await RefusedAsync(Directory, "No space left on device", Settings with { OpenForWriting = (_, _) => new FullDisk() });
        Assert.Single(_server.Requests);
        Assert.False(System.IO.File.Exists(WholePath));
    }

    private static byte[] RandomBytes(int count)
    {
        byte[] bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    private async Task<Download> FetchAsync(
        PublisherFile file, DownloadSettings? settings = null, IProgress<TransferProgress>? progress = null, CancellationToken? stop = null)
    {
        DownloadSettings used = settings ?? Settings;
        using var client = new PublisherClient(used.AnswerTimeout);
        return await new Downloader(client, used).FetchAsync(file, _folder.Path, progress, stop ?? Cancellation);
    }

    private async Task<string> RefusedAsync(PublisherFile file, string problem, DownloadSettings? settings = null)
    {
        InputException error = await Assert.ThrowsAsync<InputException>(() => FetchAsync(file, settings));
        Assert.StartsWith($"ipeds/HD2024.zip ({file.ShownAddress}): ", error.Message, StringComparison.Ordinal);
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        return error.Message;
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
