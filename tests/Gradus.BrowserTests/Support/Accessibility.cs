using Deque.AxeCore.Commons;

namespace Gradus.BrowserTests.Support;

/// <summary>What axe finds against WCAG 2.2, levels A and AA.</summary>
internal static class Accessibility
{
    private const string All = """{ type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] }""";

    /// <summary>The rules of those tags that look at colours: another theme changes nothing else of a page.</summary>
    private const string Colours = """{ type: "rule", values: ["color-contrast", "link-in-text-block"] }""";

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>One line for each element that violates a rule.</summary>
    public static Task<IReadOnlyList<string>> Violations(IPage page) => Run(page, All);

    /// <summary>The same of a page that was looked at in another theme before.</summary>
    public static Task<IReadOnlyList<string>> ColourViolations(IPage page) => Run(page, Colours);

    private static async Task<IReadOnlyList<string>> Run(IPage page, string rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Axe);
        }

        return await page.EvaluateAsync<string[]>($$"""
            async () => (await axe.run(document, { runOnly: {{rules}}, resultTypes: ["violations"] })).violations
              .flatMap((v) => v.nodes.map((n) => `${v.id}: ${v.help}: ${n.target} ${n.html.slice(0, 200)}`))
            """);
    }
}
