using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

namespace Gradus.BrowserTests.Support;

/// <summary>What axe finds against WCAG 2.2, levels A and AA.</summary>
internal static class Accessibility
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>One line for each element that violates a rule.</summary>
    public static async Task<IReadOnlyList<string>> Violations(IPage page)
    {
        AxeResult result = await page.RunAxe(Options);
        return [.. result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Target} {Shortened(n.Html)}"))];
    }

    private static string Shortened(string html) => html.Length > 200 ? html[..200] + "..." : html;
}
