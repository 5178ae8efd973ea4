using System.Collections.Concurrent;
using System.Net;
using Gradus.App.Guide;
using Gradus.App.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Gradus.Tests.Web;

/// <summary>A fault in the middle of a page: a page with the right status, a word for who runs the guide, and the guide goes on.</summary>
public sealed class PageFaultTests(GuideFixture guide) : IAsyncLifetime
{
    private readonly ConcurrentQueue<(Exception Error, string Path)> _reported = [];
    private readonly DirectoryInfo _keys = Directory.CreateTempSubdirectory("gradus-keys-");
    private WebApplication? _app;

    public async ValueTask InitializeAsync()
    {
        _app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Keys: _keys.FullName, Report: (error, path) => _reported.Enqueue((error, path))));
        _app.MapGet("/fault", (Func<string>)(() => throw new InvalidTimeZoneException("what the reader told: 40,000")));
        _app.MapGet("/refused", (Func<string>)(() => throw new InputException("The place is not known.")));
        _app.MapGet("/half", async (HttpContext context) =>
        {
            await context.Response.WriteAsync("half of it");
            await context.Response.Body.FlushAsync();
            throw new InvalidTimeZoneException("late");
        });
        await _app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _keys.Delete(recursive: true);
    }

    [Fact]
    public async Task FaultOfAPage_IsAPage_WithTheHeadersOfEveryAnswer_AndWithoutWhatWentWrong()
    {
        (HttpResponseMessage answer, string html) = await Get("/fault?budget=40000");
        using (answer)
        {
            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
            Assert.Contains("<h1>Something went wrong</h1>", html, StringComparison.Ordinal);
            Assert.DoesNotContain("40,000", html, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", html, StringComparison.Ordinal);
            Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
            Assert.True(answer.Headers.CacheControl is { Private: true, NoStore: true });
            Assert.Contains("Cookie", answer.Headers.Vary);
        }

        // The path, and not what was asked.
        Assert.Equal("/fault", Assert.Single(_reported).Path);
        Assert.IsType<InvalidTimeZoneException>(Assert.Single(_reported).Error);
    }

    [Fact]
    public async Task InputThatAPageRefuses_IsABadRequest_WithItsSentence()
    {
        (HttpResponseMessage answer, string html) = await Get("/refused");
        using (answer)
        {
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
            Assert.Contains("The place is not known.", html, StringComparison.Ordinal);
            Assert.Empty(_reported);
        }
    }

    [Fact]
    public async Task FaultAfterThePageHasBegun_EndsThatAnswer_AndNoOther()
    {
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => Get("/half"));
        (HttpResponseMessage answer, _) = await Get("/about");
        using (answer)
        {
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    private async Task<(HttpResponseMessage Answer, string Html)> Get(string path)
    {
        using var client = new HttpClient { BaseAddress = new Uri(_app!.Urls.First()) };
        HttpResponseMessage answer = await client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        return (answer, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
