namespace Gradus.BrowserTests;

/// <summary>Somebody who comes for the first time and leaves with five programs in a file.</summary>
public sealed class NewcomerTests(GuideBrowser browser)
{
    [Theory]
    [InlineData(true, Look.Desktop)]
    [InlineData(false, Look.Desktop)]
    [InlineData(true, Look.Phone)]
    [InlineData(false, Look.Phone)]
    public async Task Newcomer_TakesFiveProgramsHome(bool scripted, int width)
    {
        await using IBrowserContext context = await browser.NewContext(new Look(width) { Scripted = scripted });
        IPage page = await context.NewPageAsync();
        PageWatch watch = await PageWatch.Of(page, browser.Address);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "Start the questions" }).ClickAsync();
        await Answer(page);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "My list" })).ToBeVisibleAsync();
        if (width == Look.Phone)
        {
            await page.GetByText("Conditions: ").ClickAsync();
        }

        await Assertions.Expect(page.GetByRole(AriaRole.List, new() { Name = "Conditions" })).ToContainTextAsync("$40,000");

        for (int i = 0; i < 5; i++)
        {
            await page.KeepNext();
        }

        IReadOnlyList<string> kept = await page.Kept().GetByRole(AriaRole.Link).AllInnerTextsAsync();
        Assert.Equal(5, kept.Count);
        (string csvName, string csv) = await page.TakeFile("table (CSV)");
        Assert.Equal("shortlist.csv", csvName);
        Assert.All(kept, title => Assert.Contains(title, csv, StringComparison.Ordinal));
        (string textName, string text) = await page.TakeFile("text (Markdown)");
        Assert.Equal("shortlist.md", textName);
        Assert.All(kept, title => Assert.Contains(title, text, StringComparison.Ordinal));
        Assert.Contains(browser.Catalog.Version, text, StringComparison.Ordinal);
        Assert.Empty(watch.Troubles);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task WrongAnswer_IsNamedAndNothingIsLost(bool scripted)
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Desktop) { Scripted = scripted });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/questions");
        await page.GetByLabel("In which state do you live?").SelectOptionAsync(new SelectOptionValue { Label = "Georgia" });
        await page.GetByLabel("What is the most you would pay for the whole degree?").FillAsync("a lot");
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and show my list" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Nothing was saved yet");
        await Assertions.Expect(page.GetByLabel("What is the most you would pay for the whole degree?")).ToHaveValueAsync("a lot");
        await Assertions.Expect(page.GetByLabel("In which state do you live?")).ToHaveValueAsync("GA");
    }

    private static async Task Answer(IPage page)
    {
        await page.GetByLabel("In which state do you live?").SelectOptionAsync(new SelectOptionValue { Label = "Georgia" });
        await page.GetByRole(AriaRole.Group, new() { Name = "Full-time or part-time?" }).GetByLabel("Part time").CheckAsync();
        await page.GetByLabel("What is the most you would pay for the whole degree?").FillAsync("40000");
        await page.GetByLabel("First", new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Save and show my list" }).ClickAsync();
    }
}
