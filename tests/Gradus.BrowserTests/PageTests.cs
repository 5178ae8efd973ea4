namespace Gradus.BrowserTests;

/// <summary>Every page, with and without a profile where that matters, light and dark.</summary>
public abstract class PageTests(GuideBrowser browser, int width)
{
    [Theory]
    [MemberData(nameof(GuidePages.Names), MemberType = typeof(GuidePages))]
    public async Task Page_IsAccessibleAndStandsStill(string name)
    {
        GuidePage guidePage = GuidePages.Find(name);
        var troubles = new List<string>();
        foreach (string? person in guidePage.KnowsReader ? [null, Look.Engineer] : new string?[] { null })
        {
            troubles.AddRange((await Troubles(guidePage, new Look(width, person))).Select(t => $"{(person is null ? "" : "with a profile, ")}{t}"));
        }

        Assert.True(troubles.Count == 0, string.Join('\n', troubles));
    }

    private async Task<IReadOnlyList<string>> Troubles(GuidePage guidePage, Look look)
    {
        IPage page = await browser.NewTab(look);
        try
        {
            PageWatch watch = await PageWatch.Of(page, browser.Address, guidePage.Status);
            IResponse? response = await guidePage.Open(page);
            Assert.Equal(guidePage.Status, response?.Status);
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(guidePage.Heading);
            var troubles = new List<string>(await watch.Shifted());
            troubles.AddRange(await TooWide(page, "as it opens"));
            troubles.AddRange(await NoNextStep(page, mayStay: guidePage.Status >= 400));
            await page.EvaluateAsync("() => document.querySelectorAll('details').forEach((d) => { d.open = true; })");
            troubles.AddRange(await TooWide(page, "with all of it open"));
            troubles.AddRange((await Accessibility.Violations(page)).Select(v => $"light: {v}"));
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            troubles.AddRange((await Accessibility.ColourViolations(page)).Select(v => $"dark: {v}"));
            return [.. troubles, .. watch.Troubles];
        }
        finally
        {
            await page.CloseAsync();
        }
    }

    /// <summary>Every page ends with one sentence and one link, to another page of the guide; what was refused may be tried again at the same address.</summary>
    private static async Task<IEnumerable<string>> NoNextStep(IPage page, bool mayStay)
    {
        ILocator links = page.GetByRole(AriaRole.Navigation, new() { Name = "Next step" }).GetByRole(AriaRole.Link);
        if (await links.CountAsync() != 1 || !await links.IsVisibleAsync())
        {
            return ["it ends without a next step"];
        }

        string next = await links.GetAttributeAsync("href") ?? "";
        bool here = new Uri(new Uri(page.Url), next).PathAndQuery == new Uri(page.Url).PathAndQuery;
        IAPIResponse answer = await page.Context.APIRequest.GetAsync(next);
        return here && !mayStay ? ["its next step is the page itself"] : answer.Ok ? [] : [$"its next step, {next}, answers {answer.Status}"];
    }

    private static async Task<IEnumerable<string>> TooWide(IPage page, string when)
    {
        int[] widths = await page.EvaluateAsync<int[]>("() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]");
        return widths[0] > widths[1] ? [$"{when}, the page is {widths[0]} wide in a window of {widths[1]}"] : [];
    }
}

public sealed class PhonePageTests(GuideBrowser browser) : PageTests(browser, Look.Phone);

public sealed class DesktopPageTests(GuideBrowser browser) : PageTests(browser, Look.Desktop);
