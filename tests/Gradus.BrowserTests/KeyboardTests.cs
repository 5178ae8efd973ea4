namespace Gradus.BrowserTests;

/// <summary>Everything without a pointer.</summary>
public sealed class KeyboardTests(GuideBrowser browser)
{
    [Fact]
    public async Task SkipLink_LeadsPastTheHeader()
    {
        IPage page = await browser.NewTab(new Look(Look.Desktop));
        await page.GotoAsync("/");
        var keys = new Keys(page);
        ILocator skip = page.GetByRole(AriaRole.Link, new() { Name = "Skip to the page" });
        await Assertions.Expect(skip).Not.ToBeInViewportAsync();

        await keys.TabTo(skip);
        await Assertions.Expect(skip).ToBeInViewportAsync();
        await keys.Press("Enter");

        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await keys.Press("Tab");
        Assert.True(await page.GetByRole(AriaRole.Main).EvaluateAsync<bool>("(e) => e.contains(document.activeElement)"));
        await page.CloseAsync();
    }

    [Fact]
    public async Task Newcomer_NeedsNoPointer()
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Desktop));
        IPage page = await context.NewPageAsync();
        var keys = new Keys(page);
        await page.GotoAsync("/");
        await keys.TabTo(page.GetByRole(AriaRole.Link, new() { Name = "Start the questions" }));
        await keys.Press("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("As many questions as you like");
        await keys.TabTo(page.GetByLabel("In which state do you live?"));
        await keys.Type("Geo");
        await Assertions.Expect(page.GetByLabel("In which state do you live?")).ToHaveValueAsync("GA");
        ILocator pace = page.GetByRole(AriaRole.Group, new() { Name = "Full-time or part-time?" });
        await keys.TabTo(pace.GetByRole(AriaRole.Radio, new() { Checked = true }));
        await keys.Press("ArrowUp");
        await Assertions.Expect(pace.GetByRole(AriaRole.Radio, new() { Name = "Not said" })).Not.ToBeCheckedAsync();
        ILocator wish = page.GetByRole(AriaRole.Group, new() { Name = "What do you want to study?" }).GetByRole(AriaRole.Checkbox).First;
        await keys.TabTo(wish);
        await keys.Press("Space");
        await Assertions.Expect(wish).ToBeCheckedAsync();
        await keys.TabTo(page.GetByRole(AriaRole.Button, new() { Name = "Save and show my list" }));
        await keys.Press("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "My list" })).ToBeVisibleAsync();

        ILocator slider = page.GetByRole(AriaRole.Slider).First;
        await keys.TabTo(slider);
        await keys.Press("Home");
        await Assertions.Expect(slider).ToHaveValueAsync("0");
        await Assertions.Expect(page).ToHaveURLAsync(Words.Containing("w-cost=0"));
        await keys.TabTo(page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Button, new() { NameRegex = Words.Starting("Keep ") }).First);
        await keys.Press("Enter");
        await Assertions.Expect(page.Kept()).ToHaveCountAsync(1);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { NameRegex = Words.Starting("Kept: take back") }).First).ToBeFocusedAsync();
        await keys.TabTo(page.GetByRole(AriaRole.Link, new() { Name = "table (CSV)" }));
        IDownload download = await page.RunAndWaitForDownloadAsync(() => keys.Press("Enter"));
        Assert.Equal("shortlist.csv", download.SuggestedFilename);
    }

    [Fact]
    public async Task Suggestions_AreChosenWithArrows()
    {
        IPage page = await browser.NewTab(new Look(Look.Desktop));
        var keys = new Keys(page);
        await page.GotoAsync("/explore");
        ILocator box = page.GetByRole(AriaRole.Combobox, new() { Name = "Words" });
        await keys.TabTo(box);
        await keys.Type("georgia inst");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox, new() { Name = "Suggestions" })).ToBeVisibleAsync();

        await keys.Press("ArrowDown");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToHaveAttributeAsync("aria-selected", "true");
        await keys.Press("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await keys.Type("i");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        await keys.Press("ArrowDown");
        string before = page.Url;
        await keys.Press("Enter");
        await Assertions.Expect(page).Not.ToHaveURLAsync(before);
        await page.CloseAsync();
    }

    [Fact]
    public async Task Source_ShowsOnFocusAndHidesOnEscape()
    {
        IPage page = await browser.NewTab(new Look(Look.Desktop));
        var keys = new Keys(page);
        await page.GotoAsync(GuidePages.Find("offering").Path);
        ILocator figure = page.GetByRole(AriaRole.Button, new() { NameRegex = Words.Starting("$") }).First;
        await keys.TabTo(figure);

        ILocator source = page.GetByRole(AriaRole.Note).And(page.GetByText("NCES IPEDS")).First;
        await Assertions.Expect(source).ToBeVisibleAsync();
        await keys.Press("Escape");
        await Assertions.Expect(source).ToBeHiddenAsync();
        await page.CloseAsync();
    }

    /// <summary>By the two links that skip, the first result is never far.</summary>
    [Fact]
    public async Task FirstResult_IsWithinTenTabs()
    {
        IPage page = await browser.NewTab(new Look(Look.Desktop));
        await page.GotoAsync("/explore?q=machine+learning");
        var keys = new Keys(page);
        await keys.Press("Tab");
        await keys.Press("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
        await keys.Press("Tab");
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Skip to the results" })).ToBeFocusedAsync();
        await keys.Press("Enter");
        await Assertions.Expect(page.Locator("#result-rows")).ToBeFocusedAsync();
        int tabs = 2;
        while (tabs < 20 && !await page.EvaluateAsync<bool>("() => document.activeElement.matches('.results tbody a')"))
        {
            await keys.Press("Tab");
            tabs++;
        }

        Assert.InRange(tabs, 3, 10);
        await page.CloseAsync();
    }

    /// <summary>What is touched most on a phone is as large as a fingertip.</summary>
    [Theory]
    [InlineData("/explore?q=machine+learning")]
    [InlineData("/explore?q=machine+learning&view=cards")]
    [InlineData("/shortlist?example=working-engineer")]
    [InlineData("/plan")]
    [InlineData("/programs/139755-11.0701")]
    [InlineData("/cost/139755-11.0701?example=working-engineer")]
    [InlineData("/compare?id=139755-11.0701&id=110635-11.0701")]
    public async Task Targets_AreLargeOnAPhone(string address)
    {
        IPage page = await browser.NewTab(new Look(Look.Phone));
        await page.GotoAsync(address);
        string[] small = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll('.top nav a, .top .end a, main summary, main button:not(.figure-source), main .button, .next-step a, .foot a, .crumbs a, .sort-by, .pick, .views a, .next a, .entry h3 a, .entry .price a, .results tbody th a, .item-card h3 a, .item-card h2 a, .plans a')]
              .filter((e) => e.checkVisibility() && e.getBoundingClientRect().height > 0 && e.getBoundingClientRect().height < 43.5)
              .map((e) => `${e.innerText}: ${e.getBoundingClientRect().height}`)
            """);
        Assert.Empty(small);
        await page.CloseAsync();
    }
}
