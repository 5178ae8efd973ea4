using System.Text;
using Gradus.Sources.Update;

namespace Gradus.Tests.Update;

/// <summary>What arrives must be what was announced; the server here is honest about length and never cuts.</summary>
public sealed class ContentCheckTests : IAsyncDisposable
{
    private const string Html = "<!DOCTYPE html>\n<html><head><title>Access\u0007 denied</title></head><body>a,b</body></html>";

    private readonly PublisherServer _server = new();
    private readonly TestFolder _folder = new();

    public static TheoryData<FileKind, byte[]> Genuine { get; } = new()
    {
        { FileKind.Zip, Samples.Zip() },
        { FileKind.Gz, Samples.Gz("a,b\n"u8.ToArray()) },
        { FileKind.Csv, "UNITID,INSTNM\r\n1,2\r\n"u8.ToArray() },
        { FileKind.Csv, "\uFEFFUNITID,INSTNM\n"u8.ToArray() },
        { FileKind.Csv, Encoding.Latin1.GetBytes("name,city\nUniversit\u00e9,Qu\u00e9bec\n") },
        { FileKind.Xlsx, Samples.Zip(("[Content_Types].xml", [1]), ("xl/workbook.xml", [2])) },
        { FileKind.Pdf, "%PDF-1.7\n"u8.ToArray() },
        { FileKind.Json, "\n [1]"u8.ToArray() },
    };

    public static TheoryData<FileKind, byte[], string> Counterfeit { get; } = new()
    {
        { FileKind.Zip, Encoding.UTF8.GetBytes(Html), "expected a zip archive, got an HTML page titled 'Access denied'." },
        { FileKind.Gz, Encoding.UTF8.GetBytes(Html), "expected a gzip file, got an HTML page titled 'Access denied'." },
        { FileKind.Csv, Encoding.UTF8.GetBytes(Html), "expected a CSV table, got an HTML page titled 'Access denied'." },
        { FileKind.Csv, "\uFEFF<html>a,b"u8.ToArray(), "expected a CSV table, got an HTML page." },
        { FileKind.Xlsx, Encoding.UTF8.GetBytes(Html), "expected an xlsx workbook, got an HTML page titled 'Access denied'." },
        { FileKind.Pdf, "<html></html>"u8.ToArray(), "expected a PDF, got an HTML page." },
        { FileKind.Json, "<?xml version='1.0'?><Error/>"u8.ToArray(), "expected a JSON document, got an XML document." },
        { FileKind.Csv, Samples.Zip(), "expected a CSV table, got a zip archive." },
        { FileKind.Csv, "just words\n"u8.ToArray(), "expected a CSV table, got something that begins with the bytes 6a75737420776f72." },
        { FileKind.Csv, "{\"error\": 1, \"b\": 2}"u8.ToArray(), "expected a CSV table, got a JSON document." },
        { FileKind.Zip, Samples.Gz([1]), "expected a zip archive, got a gzip file." },
        { FileKind.Zip, [], "expected a zip archive, got an empty file." },
        { FileKind.Csv, [], "expected a CSV table, got an empty file." },
        { FileKind.Xlsx, Samples.Zip(), "expected an xlsx workbook, got a zip archive of something else." },
        { FileKind.Zip, Samples.Zip()[..100], "expected a zip archive, got one that is damaged:" },
        { FileKind.Gz, [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255], "expected a gzip file, got one that is damaged:" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Genuine))]
    public async Task GenuineFile_IsTaken(FileKind kind, byte[] body)
    {
        Download download = await FetchAsync(kind, body);
        Assert.Equal(body, await File.ReadAllBytesAsync(download.Path!, Cancellation));
    }

    [Theory]
    [MemberData(nameof(Counterfeit))]
    public async Task AnythingElse_IsRefused_AndNotKept(FileKind kind, byte[] body, string problem)
    {
        InputException error = await Assert.ThrowsAsync<InputException>(() => FetchAsync(kind, body));
        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.Single(_server.Requests);
        Assert.Empty(Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task ZipBomb_IsRefused()
    {
        byte[] bomb = Samples.Zip(("a.csv", new byte[1_500_000]), ("b.csv", new byte[1_500_000]));
        Assert.InRange(bomb.Length, 0, 10_000);
        InputException error = await Assert.ThrowsAsync<InputException>(() => FetchAsync(FileKind.Zip, bomb));
        Assert.Contains("unpacks to more than the 2,000,000 bytes allowed for it (maximum_unpacked_bytes).", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ZipBomb_ThatDeclaresASmallSize_IsRefused()
    {
        byte[] bomb = Samples.Zip(("a.csv", new byte[3_000_000]));
        byte[] size = BitConverter.GetBytes(3_000_000);
        for (int at = bomb.AsSpan().IndexOf(size); at >= 0; at = bomb.AsSpan().IndexOf(size))
        {
            bomb[at] = bomb[at + 1] = bomb[at + 2] = 0;
            bomb[at] = 1;
        }

        InputException error = await Assert.ThrowsAsync<InputException>(() => FetchAsync(FileKind.Zip, bomb));
        Assert.Contains("got one that is damaged: the checksum of its entry 'a.csv' is not the one declared.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Checksum_GivesThePublishedAnswer()
    {
        var checksum = new Crc32();
        checksum.Append("12345"u8);
        checksum.Append("6789"u8);
        Assert.Equal(0xCBF43926u, checksum.Value);
    }

    [Fact]
    public async Task GzipBomb_IsRefused()
    {
        InputException error = await Assert.ThrowsAsync<InputException>(() => FetchAsync(FileKind.Gz, Samples.Gz(new byte[3_000_000])));
        Assert.Contains("unpacks to more than", error.Message, StringComparison.Ordinal);
    }

    private async Task<Download> FetchAsync(FileKind kind, byte[] body)
    {
        _server.Serve("/file", PublisherServer.File(body));
        using var client = new PublisherClient(TimeSpan.FromSeconds(30));
        return await new Downloader(client, new DownloadSettings { Attempts = 1 })
            .FetchAsync(Samples.File(_server.Address("/file"), kind), _folder.Path, null, Cancellation);
    }
}
