using System.Net;
using System.Net.Sockets;
using System.Text;
using Gradus.App.Guide;
using Gradus.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Gradus.Tests.Web;

/// <summary>Whoever sends a question slowly, or takes an answer slowly, keeps nobody else waiting: a turn lasts as long as the work.</summary>
public sealed class SlowPeopleTests(GuideFixture guide) : IAsyncLifetime
{
    /// <summary>More than there are turns.</summary>
    private static readonly int Slow = Environment.ProcessorCount + 2;

    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("gradus-keys-");
    private readonly SemaphoreSlim _made = new(0);
    private WebApplication? _app;

    private int Port => new Uri(_app!.Urls.First()).Port;

    public async ValueTask InitializeAsync()
    {
        _app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Keys: _keys.FullName));
        _app.MapGet("/large", async (HttpContext context) =>
        {
            byte[] piece = new byte[64 * 1024];
            for (int i = 0; i < 64; i++)
            {
                await context.Response.Body.WriteAsync(piece);
            }

            _made.Release();
        }).WithMetadata(new PersonalAttribute());
        _app.MapGet("/half", async (HttpContext context) =>
        {
            context.Response.Headers.ETag = "\"half\"";
            await context.Response.WriteAsync("half of it");
            await context.Response.Body.FlushAsync();
            throw new InvalidTimeZoneException("late");
        }).WithMetadata(new PersonalAttribute());
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _app!.DisposeAsync();
        _keys.Delete(recursive: true);
        _made.Dispose();
    }

    /// <summary>The server asks for a body only once somebody reads it, so each has begun by then.</summary>
    [Theory]
    [InlineData("/list", "application/x-www-form-urlencoded", "_handler=mine&a=")]
    [InlineData("/ready", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n")]
    [InlineData("/api/v1/find", "application/json", "{\"question\": {\"text\": \"")]
    [InlineData("/mcp", "application/json", "{\"jsonrpc\": \"2.0\", \"id\": 1, \"method\": \"")]
    public async Task BodiesThatComeSlowly_KeepNobodyWaiting(string path, string type, string begun)
    {
        List<TcpClient> senders = [];
        for (int i = 0; i < Slow; i++)
        {
            TcpClient sender = await Connect(
                $"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: {type}\r\nAccept: application/json, text/event-stream\r\nContent-Length: 900000\r\nExpect: 100-continue\r\n\r\n");
            senders.Add(sender);
            Assert.StartsWith("HTTP/1.1 100 ", await Line(sender), StringComparison.Ordinal);
            await sender.GetStream().WriteAsync(Encoding.UTF8.GetBytes(begun), Cancellation);
        }

        await OthersAreAnswered();
        senders.ForEach(s => s.Dispose());
    }

    [Fact]
    public async Task AnswersThatAreTakenSlowly_KeepNobodyWaiting()
    {
        List<TcpClient> readers = [];
        for (int i = 0; i < Slow; i++)
        {
            readers.Add(await Connect("GET /large HTTP/1.1\r\nHost: localhost\r\n\r\n"));
            Assert.True(await _made.WaitAsync(TimeSpan.FromMinutes(1), Cancellation), $"The answer of reader {i} was not made.");
        }

        await OthersAreAnswered();
        readers.ForEach(r => r.Dispose());
    }

    [Fact]
    public async Task WhatFailsHalfWay_IsNotSent()
    {
        using var client = new HttpClient { BaseAddress = new Uri(_app!.Urls.First()) };
        using HttpResponseMessage answer = await client.GetAsync(new Uri("/half", UriKind.Relative), Cancellation);
        string said = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.DoesNotContain("half of it", said, StringComparison.Ordinal);
        Assert.Contains("Something went wrong", said, StringComparison.Ordinal);
        Assert.Null(answer.Headers.ETag);
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    /// <summary>A large answer arrives as it was made.</summary>
    [Fact]
    public async Task WhatIsMadeInMemory_IsSentWhole()
    {
        using var client = new HttpClient { BaseAddress = new Uri(_app!.Urls.First()) };
        byte[] answer = await client.GetByteArrayAsync(new Uri("/large", UriKind.Relative), Cancellation);
        Assert.Equal(64 * 64 * 1024, answer.Length);
    }

    [Fact]
    public void BeyondWhatMayBeHeld_WhoHoldsMostIsCutOff_AndWhoAsksLittleIsNot()
    {
        var held = new HeldBytes(1_000);
        List<string> cut = [];
        using HeldBytes.Holder little = held.Hold(() => cut.Add("little"));
        using HeldBytes.Holder much = held.Hold(() => cut.Add("much"));
        little.Add(10);
        much.Add(900);
        Assert.Empty(cut);
        using HeldBytes.Holder more = held.Hold(() => cut.Add("more"));
        more.Add(500);
        Assert.Equal(["much"], cut);
        much.Add(5_000);
        more.Add(490);
        Assert.Equal(["much"], cut);
        more.Dispose();
        using HeldBytes.Holder alone = held.Hold(() => cut.Add("alone"));
        little.Dispose();
        alone.Add(5_000);
        Assert.Equal(["much"], cut);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private async Task OthersAreAnswered()
    {
        using var client = new HttpClient { BaseAddress = new Uri(_app!.Urls.First()), Timeout = TimeSpan.FromMinutes(1) };
        foreach (string path in (string[])["/list", "/api/v1/show?id=cmu-ms-machine-learning"])
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private async Task<TcpClient> Connect(string head)
    {
        var client = new TcpClient { NoDelay = true, ReceiveBufferSize = 1024 };
        await client.ConnectAsync(IPAddress.Loopback, Port, Cancellation);
        await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(head), Cancellation);
        return client;
    }

    /// <summary>The first line of what the server says.</summary>
    private static async Task<string> Line(TcpClient client)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        timeout.CancelAfter(TimeSpan.FromMinutes(1));
        byte[] one = new byte[1];
        var line = new StringBuilder();
        while (await client.GetStream().ReadAsync(one, timeout.Token) > 0 && one[0] != (byte)'\n')
        {
            line.Append((char)one[0]);
        }

        return line.ToString();
    }
}
