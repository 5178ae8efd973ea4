using System.Net;
using System.Net.Sockets;
using System.Text;
using Gradus.App.Guide;
using Gradus.App.Web;
using Microsoft.AspNetCore.Builder;

namespace Gradus.Tests.Web;

/// <summary>What is sent to the guide that no page of its own would send.</summary>
public sealed class RefusedRequestTests(GuideFixture guide)
{
    [Theory]
    [InlineData("localhost", 200)]
    [InlineData("LOCALHOST:80", 200)]
    [InlineData("guide.localhost:8080", 200)]
    [InlineData("127.0.0.1:1", 200)]
    [InlineData("127.9.9.9", 200)]
    [InlineData("[::1]:5117", 200)]
    [InlineData("rebound.example", 400)]
    [InlineData("rebound.example:5117", 400)]
    [InlineData("localhost.rebound.example", 400)]
    [InlineData("192.0.2.7", 400)]
    [InlineData("localhost:65536", 400)]
    [InlineData("localhost:99999999", 400)]
    public async Task OnThisMachineAlone_OnlyItsOwnNames_AreAnswered(string host, int status)
    {
        string answer = await Raw($"GET /about HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ForeignName_IsRefusedInWords_WithTheSecurityHeaders()
    {
        string answer = await Raw("GET / HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n");
        Assert.Contains("<h1>This guide does not go by that name</h1>", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy: default-src 'none'", answer, StringComparison.Ordinal);
        Assert.Contains("Cache-Control: private, no-store", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/find", "FFFFFFFFFFFFFFFFF")]
    [InlineData("/api/v1/loans", "FFFFFFFF")]
    [InlineData("/api/v1/loans", "ZZ")]
    [InlineData("/mcp", "FFFFFFFFFFFFFFFFF")]
    [InlineData("/profile", "FFFFFFFF")]
    public async Task ChunkOfNoSizeThatCanBe_IsTheAskersFault(string path, string size)
    {
        string answer = await Raw($"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: application/json, text/event-stream\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n{size}\r\n");
        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OldProtocol_WithoutAName_IsAnswered()
    {
        string answer = await Raw("GET /about HTTP/1.0\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
        Assert.Contains("<h1>About</h1>", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/about")]
    [InlineData("/programs/139755-11.0701")]
    [InlineData("/suggest?q=carn")]
    [InlineData("/nowhere")]
    public async Task Head_IsAnsweredAsGet_WithoutABody(string address)
    {
        using HttpClient client = guide.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(address, UriKind.Relative));
        using HttpResponseMessage head = await client.SendAsync(request, TestContext.Current.CancellationToken);
        using HttpResponseMessage get = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("/explore?q=é")]
    public async Task HostileReferer_LeadsNowhereElse(string path)
    {
        string answer = await Raw($"GET /theme/dark HTTP/1.1\r\nHost: {guide.Address.Authority}\r\nReferer: http://{guide.Address.Authority}{path}\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 302 ", answer, StringComparison.Ordinal);
        Assert.Matches("Location: /(explore[^\r]*)?\r", answer);
    }

    [Theory]
    [InlineData(414, "path", 401)]
    [InlineData(414, "query", 14_001)]
    [InlineData(400, "value", 4_001)]
    [InlineData(400, "name", 201)]
    [InlineData(400, "parameters", 601)]
    public async Task RequestBeyondTheBounds_IsRefusedWithASentence(int status, string what, int size)
    {
        GuidePage page = await guide.Get(what switch
        {
            "path" => "/programs/" + new string('x', size - 10),
            "query" => "/explore?" + string.Concat(Enumerable.Repeat("q=aaaaaaaaaaaa&", size / 15 + 1)),
            "value" => "/explore?q=" + new string('x', size),
            "name" => "/explore?" + new string('x', size) + "=1",
            _ => "/cost/139755-11.0701?" + string.Concat(Enumerable.Repeat("set=&", size)),
        });
        Assert.Equal(status, (int)page.Status);
        Assert.Equal("The request asks for too much", page.Text("h1"));
        Assert.Contains("at most", page.Text("p.lead"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyFiguresThatCannotBeUsed_MakeAShortPage()
    {
        GuidePage page = await guide.Get("/cost/139755-11.0701?" + string.Join('&', Enumerable.Repeat("set=nonsense", 500)));
        Assert.Contains("500 are given; at most 100 are read", page.MainText, StringComparison.Ordinal);
        Assert.True(page.Document.QuerySelectorAll("main [role=alert]").Length <= 12);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=nonsense", "_handler=questions")]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", "_handler=questions")]
    [InlineData("multipart/form-data; boundary=b", "--b\r\nbroken")]
    [InlineData("multipart/form-data", "x")]
    [InlineData("text/plain; charset=utf-16", "x")]
    public async Task FormOfAnotherKind_IsRefusedInWords(string type, string body)
    {
        string answer = await Raw($"POST /questions HTTP/1.1\r\nHost: {guide.Address.Authority}\r\nContent-Type: {type}\r\nContent-Length: {body.Length}\r\nConnection: close\r\n\r\n{body}");
        Assert.StartsWith("HTTP/1.1 4", answer, StringComparison.Ordinal);
        Assert.Contains("<h1>", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Security-Policy", answer, StringComparison.Ordinal);
    }

    /// <summary>What the server itself refuses, before the guide sees it, is an empty answer that closes the connection: there is nothing in it for a browser to show, run or frame.</summary>
    [Theory]
    [InlineData(400, "line")]
    [InlineData(400, "header")]
    [InlineData(400, "host")]
    [InlineData(414, "address")]
    [InlineData(431, "headers")]
    [InlineData(431, "many")]
    [InlineData(505, "version")]
    public async Task WhatTheServerItselfRefuses_IsEmpty_AndHasNoHeadersOfTheGuide(int status, string what)
    {
        string answer = await Raw(what switch
        {
            "line" => "NONSENSE\r\n\r\n",
            "header" => "GET /about HTTP/1.1\r\nHost: localhost\r\nno colon\r\n\r\n",
            "host" => "GET /about HTTP/1.1\r\n\r\n",
            "address" => $"GET /{new string('x', 17 * 1024)} HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "headers" => $"GET /about HTTP/1.1\r\nHost: localhost\r\nX-A: {new string('x', 40 * 1024)}\r\n\r\n",
            "many" => $"GET /about HTTP/1.1\r\nHost: localhost\r\n{string.Concat(Enumerable.Range(0, 200).Select(i => $"X-{i}: a\r\n"))}\r\n",
            _ => "GET /about HTTP/3.7\r\nHost: localhost\r\n\r\n",
        });
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.Contains("Content-Length: 0\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("Connection: close\r\n", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Content-Type", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Content-Security-Policy", answer, StringComparison.Ordinal);
    }

    /// <summary>Everything that reaches the guide is answered with its headers, whatever the status.</summary>
    [Theory]
    [InlineData("GET /about HTTP/1.1", 200)]
    [InlineData("GET /nowhere HTTP/1.1", 404)]
    [InlineData("DELETE /about HTTP/1.1", 405)]
    [InlineData("GET /theme/dark HTTP/1.1", 302)]
    [InlineData("POST /questions HTTP/1.1", 400)]
    [InlineData("GET /api/v1/nowhere HTTP/1.1", 404)]
    [InlineData("GET /static/nothing.css HTTP/1.1", 404)]
    public async Task WhatTheGuideAnswers_HasItsHeaders(string line, int status)
    {
        string answer = await Raw($"{line}\r\nHost: {guide.Address.Authority}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.All(["Content-Security-Policy: default-src 'none'", "X-Content-Type-Options: nosniff", "X-Frame-Options: DENY"], header => Assert.Contains(header, answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task TooManyRequests_AreRefusedWithAPage_AndATimeToWait()
    {
        string keys = Directory.CreateTempSubdirectory("gradus-keys-").FullName;
        await using WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Keys: keys, Proxy: "guide.example.org"));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        HttpStatusCode last = HttpStatusCode.OK;
        for (int i = 0; i <= RateLimits.RequestsPerWindow && last != HttpStatusCode.TooManyRequests; i++)
        {
            using HttpResponseMessage answer = await client.GetAsync(new Uri("/suggest?q=a", UriKind.Relative), TestContext.Current.CancellationToken);
            last = answer.StatusCode;
            if (last == HttpStatusCode.TooManyRequests)
            {
                Assert.Equal(TimeSpan.FromSeconds(10), answer.Headers.RetryAfter!.Delta);
                Assert.Contains("<h1>Too many requests</h1>", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
                Assert.True(answer.Headers.Contains("Content-Security-Policy"));
            }
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, last);

        // Behind the proxy each reader has an allowance of their own, because the proxy is believed when it says who asks.
        using var other = new HttpRequestMessage(HttpMethod.Get, new Uri("/about", UriKind.Relative));
        other.Headers.Add("X-Forwarded-For", "192.0.2.9");
        other.Headers.Host = "guide.example.org";
        using HttpResponseMessage answered = await client.SendAsync(other, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answered.StatusCode);
        Directory.Delete(keys, recursive: true);
    }

    private async Task<string> Raw(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, guide.Address.Port, TestContext.Current.CancellationToken);
        await using NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(request), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
