namespace Gradus.BrowserTests;

/// <summary>Light or dark by the system's preference, or by the reader's choice, which goes before it.</summary>
public sealed class ThemeTests(GuideBrowser browser)
{
    [Fact]
    public async Task Theme_IsKeptAcrossPages()
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Desktop));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/about");
        string light = await Paper(page);
        await page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "dark" }).ClickAsync();
        string dark = await Paper(page);
        await page.GotoAsync("/fields");

        Assert.NotEqual(light, dark);
        Assert.Equal(dark, await Paper(page));
        await page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "light" }).ClickAsync();
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.Equal(light, await Paper(page));
        await page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new() { Name = "as the system" }).ClickAsync();
        Assert.Equal(dark, await Paper(page));
        await Assertions.Expect(page).ToHaveURLAsync(Words.Containing("/fields"));
    }

    private static Task<string> Paper(IPage page) => page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
