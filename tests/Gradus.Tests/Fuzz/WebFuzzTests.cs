using System.Net;
using System.Net.Sockets;
using System.Text;
using Gradus.App.Shell;
using Gradus.App.Web;
using Gradus.People;
using Gradus.Tests.Web;
using Microsoft.AspNetCore.Http;

namespace Gradus.Tests.Fuzz;

/// <summary>Whatever a browser or somebody else sends, the guide answers with a page or a redirect, never with a fault of its own.</summary>
public sealed class WebFuzzTests(GuideFixture guide)
{
    private static readonly int Tries = LongRun.IsOn ? 2200 : 220;

    private static readonly string[] Addresses =
    [
        "/explore?q=machine+learning&state=GA&sort=cost&page=2&pick=139755-11.0701", "/compare?id=139755-11.0701&id=110635-11.0701", "/programs/139755-11.0701",
        "/cost/139755-11.0701?set=tuition:500&set=fees@1:20&way=part-time", "/return/139755-11.0701?against=online&set=horizon:10", "/shortlist?example=working-engineer&w-cost=30&keep=139755-11.0701&note.139755-11.0701=x",
        "/shortlist/change?do=keep:139755-11.0701&example=working-engineer", "/fields/11.0701", "/degrees/ms-computer-science", "/suggest?q=carn", "/profile?example=working-engineer", "/cost/139755-11.0701/lines.csv", "/fields/11.0701/awards.csv", "/theme/dark", "/data/tables/states.csv",
    ];

    [Fact]
    public void Cookie_ThatWasChanged_IsRefusedWhole()
    {
        ProfileCookie cookie = guide.Cookie;
        Profile profile = guide.ReadExample("working-engineer");
        string value = cookie.Value(profile);
        var dice = new Dice(41);
        for (int i = 0; i < Tries * 2; i++)
        {
            string changed = Mutations.Text(dice, [value]);
            var context = new DefaultHttpContext();
            context.Request.Headers.Cookie = $"{ProfileCookie.Name}={changed}";
            Profile? read = cookie.Read(context.Request, guide.Catalog.Names(), out string? trouble);
            bool whole = context.Request.Cookies[ProfileCookie.Name] == value;
            Assert.True(read is null ? trouble is not null || string.IsNullOrEmpty(context.Request.Cookies[ProfileCookie.Name]) : whole && read == profile, $"Input {i}: {changed}");
        }
    }

    [Fact]
    public async Task Address_IsAnswered()
    {
        var dice = new Dice(42);
        for (int i = 0; i < Tries; i++)
        {
            string target = Mutations.Text(dice, Addresses);
            string head = $"GET {target.ReplaceLineEndings("")} HTTP/1.1\r\nHost: {guide.Address.Authority}\r\nConnection: close\r\n\r\n";
            await CheckAnswer(i, head);
        }
    }

    [Fact]
    public async Task Headers_AreAnswered()
    {
        string[] heads =
        [
            $"GET /theme/dark HTTP/1.1\r\nHost: {guide.Address.Authority}\r\nReferer: {guide.Address}explore?q=a\r\nCookie: gradus-theme=dark; gradus-form=x\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n",
            $"HEAD /explore HTTP/1.0\r\n\r\n",
            $"GET /about HTTP/1.1\r\nHost: localhost:65536\r\nConnection: close\r\n\r\n",
        ];
        var dice = new Dice(43);
        for (int i = 0; i < Tries; i++)
        {
            string head = Mutations.Text(dice, heads);
            // Blank lines alone ask nothing: the server waits for a question as long as it keeps a connection.
            if (head.Trim().Length > 0)
            {
                await CheckAnswer(i, head + "\r\n\r\n");
            }
        }
    }

    [Fact]
    public async Task Form_IsAnswered()
    {
        string[] bodies =
        [
            "_handler=questions&residency.state=GA&budget.total=%2440%2C000&goal.focus=nlp&order.1=cost",
            "_handler=text&text=goal%3A%0A++focus%3A+%5Bnlp%5D%0A",
            "--b\r\nContent-Disposition: form-data; name=\"_handler\"\r\n\r\nload\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"p.yaml\"\r\n\r\ngoal: {}\r\n--b--\r\n",
        ];
        string[] types = ["application/x-www-form-urlencoded", "application/x-www-form-urlencoded; charset=utf-7", "application/x-www-form-urlencoded; charset=nonsense", "multipart/form-data; boundary=b", "multipart/form-data", "text/plain; charset=utf-16"];
        var dice = new Dice(44);
        for (int i = 0; i < Tries; i++)
        {
            string body = Mutations.Text(dice, bodies);
            string type = dice.Below(4) == 0 ? Mutations.Text(dice, types).ReplaceLineEndings("") : dice.Of(types);
            string head = $"POST {dice.Of((string[])["/questions", "/profile", "/", "/about"])} HTTP/1.1\r\nHost: {guide.Address.Authority}\r\nContent-Type: {type}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n";
            await CheckAnswer(i, head + body);
        }
    }

    /// <summary>Sends bytes as they are; the answer is no fault of the guide, and one of its own carries the security headers.</summary>
    private async Task CheckAnswer(int number, string request)
    {
        string answer;
        try
        {
            answer = await Raw(request);
        }
        catch (OperationCanceledException) when (!TestContext.Current.CancellationToken.IsCancellationRequested)
        {
            Assert.Fail($"Input {number} got no answer: {request}");
            throw;
        }

        string sent = $"Input {number}: {request}\n{answer[..Math.Min(400, answer.Length)]}";
        if (answer.Length == 0)
        {
            return;
        }

        int status = int.Parse(answer.AsSpan(9, 3));
        // What is no HTTP at all the server itself refuses, before the guide.
        bool ofTheGuide = answer.Contains("Content-Security-Policy", StringComparison.Ordinal);
        Assert.True((ofTheGuide && status < 500) || (status is 400 or 405 or 408 or 411 or 414 or 431 or 501 or 505 && answer.Contains("Content-Length: 0", StringComparison.Ordinal)), sent);
    }

    private async Task<string> Raw(string request)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timeout.CancelAfter(TimeSpan.FromSeconds(60));
        using var client = new TcpClient { NoDelay = true };
        await client.ConnectAsync(IPAddress.Loopback, guide.Address.Port, timeout.Token);
        await using NetworkStream stream = client.GetStream();
        var answer = new MemoryStream();
        byte[] part = new byte[8192];
        try
        {
            await stream.WriteAsync(Encoding.UTF8.GetBytes(request), timeout.Token);
            for (int read = 1; read > 0 && answer.ToArray().AsSpan().IndexOf("\r\n\r\n"u8) < 0;)
            {
                read = await stream.ReadAsync(part, timeout.Token);
                answer.Write(part, 0, read);
            }
        }
        catch (IOException)
        {
            // The server closed before it had read everything; what it said before stands.
        }

        return Encoding.Latin1.GetString(answer.ToArray());
    }
}
