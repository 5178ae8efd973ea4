using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using static Gradus.Tests.Update.PublisherServer;

namespace Gradus.Tests.Update;

public sealed class RefusedDownloadTests : DownloadTests
{
    [Fact]
    public async Task ServerInTrouble_IsAskedAgain_AfterGrowingWaits()
    {
        byte[] body = Samples.Zip();
        Server.Serve(Path, Plain(500), Plain(503), Plain(429, "", ("Retry-After", "7")), Plain(503, "", ("Retry-After", "900")), File(body));

        await FetchAsync(Directory);

        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
        Assert.Equal([1, 2, 7, 30], Time.Waits.Select(w => w.TotalSeconds));
    }

    [Fact]
    public async Task ServerThatStaysInTrouble_IsAskedFiveTimes()
    {
        Server.Serve(Path, Plain(502));
        await RefusedAsync(Directory, "gave up after 5 attempts: the server answered 502");
        Assert.Equal(5, Server.Requests.Count);
    }

    [Theory]
    [InlineData(404, "the server answered 404: there is no such file.")]
    [InlineData(403, "the server answered 403: it refuses programs.")]
    [InlineData(418, "the server answered 418; expected 200.")]
    [InlineData(304, "the server answered 304; expected 200.")]
    [InlineData(206, "the server answered 206; expected 200.")]
    public async Task Refusal_IsFinal(int status, string problem)
    {
        Server.Serve(Path, Plain(status));
        await RefusedAsync(Directory with { Page = new Uri("https://example.org/page") }, problem);
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task Redirect_ToAnAllowedAddress_IsFollowed()
    {
        byte[] body = Samples.Zip();
        Server.Serve("/old", Plain(301, "", ("Location", "/elsewhere")));
        Server.Serve("/elsewhere", Plain(307, "", ("Location", Server.Address(Path).AbsoluteUri)));
        Server.Serve(Path, File(body));

        await FetchAsync(Samples.File(Server.Address("/old")));

        Assert.Equal(body, await System.IO.File.ReadAllBytesAsync(WholePath, Cancellation));
    }

    [Theory]
    [InlineData("http://example.org/HD2024.zip?key=secret", "redirected to http://example.org/HD2024.zip;")]
    [InlineData("file:///etc/passwd", "redirected to file:///etc/passwd;")]
    public async Task Redirect_ToAnythingButHttps_IsRefused(string target, string problem)
    {
        Server.Serve(Path, Plain(302, "", ("Location", target)));
        string message = await RefusedAsync(Directory, problem);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RedirectLoop_IsRefused()
    {
        Server.Serve(Path, Plain(302, "", ("Location", Path)));
        await RefusedAsync(Directory, "redirected more than 5 times.");
        Assert.Equal(6, Server.Requests.Count);
    }

    [Fact]
    public async Task Query_IsNotShown()
    {
        Server.Serve(Path + "?key=secret", Plain(404));
        string message = await RefusedAsync(Samples.File(new Uri(Server.Address(Path), Path + "?key=secret")), "404");
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
        Assert.Contains(Server.Address(Path).AbsoluteUri, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnnouncedSizeOverTheLimit_IsRefused_BeforeItIsRead()
    {
        Server.Serve(Path, File(Samples.Zip(("a.csv", RandomBytes(2000)))));
        await RefusedAsync(Directory with { MaximumBytes = 1000 }, "allowed: 1,000 (maximum_bytes).");
        Assert.False(System.IO.File.Exists(PartPath));
    }

    [Fact]
    public async Task EndlessBody_IsStoppedAtTheLimit()
    {
        Server.Serve(Path, Endless());
        await RefusedAsync(Directory, "sends more than the 1,000,000 bytes allowed (maximum_bytes).");
        Assert.False(System.IO.File.Exists(PartPath));
        Assert.Single(Server.Requests);
    }

    [Fact]
    public async Task SilentBody_EveryTime_IsRefused()
    {
        byte[] body = Samples.Zip();
        Server.Serve(Path, Stalled(body, 50));
        await RefusedAsync(
            Directory, $"nothing more came for 3 s after 50 of {body.Length} bytes", Settings with { StallTimeout = TimeSpan.FromSeconds(3), Attempts = 1 });
    }

    [Fact]
    public async Task BodyThatTakesForever_IsRefused_ThoughItNeverStalls()
    {
        Server.Serve(Path, async (_, connection, stop) =>
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
        Server.Serve(Path, (_, _, stop) => Task.Delay(Timeout.Infinite, stop));
        await RefusedAsync(
            Directory, "no answer within 0.1 s", Settings with { AnswerTimeout = TimeSpan.FromMilliseconds(100), Attempts = 2 });
        Assert.Equal(2, Server.Requests.Count);
    }

    [Fact]
    public async Task ShorterThanAnnounced_EveryTime_IsRefused()
    {
        byte[] body = Samples.Zip();
        Server.Serve(Path, Cut(body, body.Length - 1, etag: null));
        await RefusedAsync(Directory, $"the connection was cut after {body.Length - 1} of {body.Length} bytes");
        Assert.False(System.IO.File.Exists(WholePath));
    }

    [Fact]
    public async Task RangeShorterThanAnnounced_IsNotTakenForTheWhole()
    {
        byte[] body = Samples.Zip();
        Answer brief = (_, connection, stop) => SendAsync(
            connection, 206, [("ETag", "\"1\""), ("Content-Range", $"bytes 50-{body.Length - 1}/{body.Length}")], body[50..60], stop);
        Server.Serve(Path, Cut(body, 50), brief);
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
    public async Task FullDisk_IsNamed_AndNotTriedAgain()
    {
        Server.Serve(Path, File(Samples.Zip()));
        await RefusedAsync(Directory, "No space left on device", Settings with { OpenForWriting = (_, _) => new FullDisk() });
        Assert.Single(Server.Requests);
        Assert.False(System.IO.File.Exists(WholePath));
    }

    [Fact]
    public async Task UntrustedCertificate_IsRefused_AndNotTriedAgain()
    {
        using var key = System.Security.Cryptography.RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, System.Security.Cryptography.HashAlgorithmName.SHA256, System.Security.Cryptography.RSASignaturePadding.Pkcs1);
        using X509Certificate2 certificate = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, new DateTimeOffset(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        Task<int> accepted = AcceptAsync(listener, certificate);

        await RefusedAsync(
            Samples.File(new Uri($"https://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}{Path}")), "the server's certificate is not trusted");
        listener.Stop();
        Assert.Equal(1, await accepted);
    }

    /// <summary>Offers the certificate to whoever connects; returns how many did.</summary>
    private static async Task<int> AcceptAsync(TcpListener listener, X509Certificate2 certificate)
    {
        for (int count = 0; ; count++)
        {
            try
            {
                using TcpClient client = await listener.AcceptTcpClientAsync();
                await using var stream = new SslStream(client.GetStream());
                await stream.AuthenticateAsServerAsync(certificate);
                await stream.ReadExactlyAsync(new byte[1]);
            }
            catch (Exception error) when (error is SocketException or InvalidOperationException)
            {
                return count;
            }
            catch (Exception error) when (error is IOException or System.Security.Authentication.AuthenticationException)
            {
                // The client does not trust the certificate and hangs up.
            }
        }
    }

    private static byte[] RandomBytes(int count)
    {
        byte[] bytes = new byte[count];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
