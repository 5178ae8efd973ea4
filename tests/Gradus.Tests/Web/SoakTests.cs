using System.Diagnostics;
using System.Net;
using Gradus.App.Web;
using Gradus.People;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Gradus.Tests.Web;

/// <summary>The guide as a process of its own, asked by readers none of whom comes twice: what it holds stays bounded.</summary>
[Collection(nameof(CacheBytesTests))]
public sealed class SoakTests(GuideFixture guide)
{
    private const double MostMegabytes = 300;
    private const int UsualReaders = 24;

    [Fact]
    public async Task ReadersWhoNeverComeTwice_LeaveMemoryBounded()
    {
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        DirectoryInfo home = Directory.CreateTempSubdirectory("gradus-soak-");
        await using WebApplication keys = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Keys: Path.Combine(home.FullName, "gradus", "keys")));
        ProfileCookie cookie = keys.Services.GetRequiredService<ProfileCookie>();
        Profile person = guide.ReadExample("working-engineer");
        string first = cookie.Value(person);
        using Process program = Start(home.FullName);
        try
        {
            string line = await program.StandardOutput.ReadLineAsync(cancellation) ?? "";
            using var client = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(line.Split(' ').First(w => w.StartsWith("http", StringComparison.Ordinal))) };
            Assert.Equal(HttpStatusCode.OK, await Ask(client, "/shortlist", first));
            TimeSpan time = TimeSpan.FromMinutes(10);
            var clock = Stopwatch.StartNew();
            int asked = 0;
            while (Long.IsAsked ? clock.Elapsed < time : asked < UsualReaders)
            {
                asked++;
                string own = cookie.Value(person with { Budget = person.Budget with { Total = 20_000 + asked }, Name = $"reader {asked}" });
                string page = (asked % 4) switch { 0 => "/explore?state=GA", 1 => "/cost/139755-11.0701", 2 => "/return/139755-11.0701", _ => "/programs/139755-11.0701" };
                Assert.Equal(HttpStatusCode.OK, await Ask(client, "/shortlist", own));
                Assert.Equal(HttpStatusCode.OK, await Ask(client, page, own));
            }

            program.Refresh();
            double peak = program.PeakWorkingSet64 / 1e6;
            TestContext.Current.TestOutputHelper!.WriteLine($"{asked} readers in {clock.Elapsed.TotalSeconds:0} s; at most {peak:0} MB, now {program.WorkingSet64 / 1e6:0} MB");
            Assert.True(peak < MostMegabytes, $"The guide took {peak:0} MB for {asked} readers.");
        }
        finally
        {
            program.Kill(entireProcessTree: true);
            await program.WaitForExitAsync(CancellationToken.None);
            home.Delete(recursive: true);
        }
    }

    private static Process Start(string home)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(WebGuide).Assembly.Location, "serve", "--port", "0", "--no-open", "--data", SourceFiles.Data]) { RedirectStandardOutput = true };
        start.Environment["XDG_DATA_HOME"] = home;
        return Process.Start(start)!;
    }

    private static async Task<HttpStatusCode> Ask(HttpClient client, string page, string cookie)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(page, UriKind.Relative));
        request.Headers.Add("Cookie", $"{ProfileCookie.Name}={cookie}");
        using HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        await answer.Content.CopyToAsync(Stream.Null, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
