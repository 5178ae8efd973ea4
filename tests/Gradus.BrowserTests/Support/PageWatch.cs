using System.Collections.Concurrent;

namespace Gradus.BrowserTests.Support;

/// <summary>Notes what goes wrong while a page is shown: errors of its console, failed requests, requests to other hosts, shifts of its layout.</summary>
internal sealed class PageWatch
{
    private const string CountShifts = """
        window.shifted = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries().filter((e) => !e.hadRecentInput)) {
            for (const { node, previousRect: from, currentRect: to } of entry.sources) {
              window.shifted.push(`${node?.outerHTML?.slice(0, 120) ?? node?.textContent} moved from ${from.x},${from.y} ${from.width}x${from.height} to ${to.x},${to.y} ${to.width}x${to.height}`);
            }
          }
        }).observe({ type: "layout-shift", buffered: true });
        """;

    private readonly ConcurrentQueue<string> _troubles = new();
    private readonly IPage _page;

    private PageWatch(IPage page) => _page = page;

    public IReadOnlyCollection<string> Troubles => _troubles;

    /// <param name="page">Before it is opened.</param>
    /// <param name="guide">The only host that may be asked.</param>
    /// <param name="status">Status that the page itself may have; others may not fail.</param>
    public static async Task<PageWatch> Of(IPage page, Uri guide, int status = 200)
    {
        var watch = new PageWatch(page);
        bool Expected(string address, int given) => status >= 400 && given == status && address == page.Url;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !(status >= 400 && message.Text.Contains($"status of {status}", StringComparison.Ordinal)))
            {
                watch._troubles.Enqueue($"console: {message.Text}");
            }
        };
        page.PageError += (_, error) => watch._troubles.Enqueue($"script: {error}");
        page.RequestFailed += (_, request) => watch._troubles.Enqueue($"failed: {request.Url} {request.Failure}");
        page.Request += (_, request) =>
        {
            var address = new Uri(request.Url);
            if (address.Scheme != "data" && address.Authority != guide.Authority)
            {
                watch._troubles.Enqueue($"other host: {request.Url}");
            }
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400 && !response.Request.IsNavigationRequest && !Expected(response.Url, response.Status))
            {
                watch._troubles.Enqueue($"status {response.Status}: {response.Url}");
            }
        };
        await page.AddInitScriptAsync(CountShifts);
        return watch;
    }

    /// <summary>What moved since the page was opened, once it has been painted; nothing on a page that stands still.</summary>
    public Task<string[]> Shifted() => _page.EvaluateAsync<string[]>(
        "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifted))))");
}
