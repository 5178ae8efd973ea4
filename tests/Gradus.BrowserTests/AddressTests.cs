namespace Gradus.BrowserTests;

/// <summary>All state is in the address: it survives back and forward, a copied link, and another tab.</summary>
public sealed class AddressTests(GuideBrowser browser)
{
    private static readonly Look Engineer = new(Look.Desktop, Look.Engineer);

    [Fact]
    public async Task BackAndForward_RestoreTheShortlistWithoutLoadingThePage()
    {
        await using IBrowserContext context = await browser.NewContext(Engineer);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/shortlist");
        await page.EvaluateAsync("() => { window.sameDocument = true; }");
        await page.CostSlider().FillAsync("7");
        await Assertions.Expect(page).ToHaveURLAsync(Words.Saying("w-cost", "7"));
        await page.KeepNext();
        await page.KeepNext();
        IReadOnlyList<string> order = await page.Order();

        await page.GoBackAsync();
        await Assertions.Expect(page.Kept()).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await Assertions.Expect(page.Kept()).ToHaveCountAsync(0);
        await Assertions.Expect(page.CostSlider()).ToHaveValueAsync("7");
        Assert.Equal(order, await page.Order());
        await page.GoForwardAsync();
        await page.GoForwardAsync();
        await Assertions.Expect(page.Kept()).ToHaveCountAsync(2);
        Assert.True(await page.EvaluateAsync<bool>("() => window.sameDocument === true"));

        await page.KeepNext();
        await Assertions.Expect(page.Kept()).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Back_FromAProgramRestoresTheShortlist()
    {
        await using IBrowserContext context = await browser.NewContext(Engineer);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/shortlist");
        await page.CostSlider().FillAsync("3");
        await Assertions.Expect(page).ToHaveURLAsync(Words.Saying("w-cost", "3"));
        await page.KeepNext();
        IReadOnlyList<string> order = await page.Order();
        await page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Heading, new() { Level = 3 }).First.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Words.Containing("/programs/"));

        await page.GoBackAsync();

        await Assertions.Expect(page.CostSlider()).ToHaveValueAsync("3");
        await Assertions.Expect(page.Kept()).ToHaveCountAsync(1);
        Assert.Equal(order, await page.Order());
    }

    [Fact]
    public async Task BackAndForward_WalkThroughExplore()
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Desktop));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/explore");
        ILocator count = page.GetByRole(AriaRole.Status);
        string all = await count.First.InnerTextAsync();
        await page.GetByRole(AriaRole.Searchbox).Or(page.GetByRole(AriaRole.Combobox, new() { Name = "Words" })).FillAsync("robotics");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search", Exact = true }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Words.Saying("q", "robotics"));
        await Assertions.Expect(count.First).Not.ToHaveTextAsync(all);
        string some = await count.First.InnerTextAsync();

        await page.GoBackAsync();
        await Assertions.Expect(count.First).ToHaveTextAsync(all);
        await page.GoForwardAsync();
        await Assertions.Expect(count.First).ToHaveTextAsync(some);
        await Assertions.Expect(page.GetByRole(AriaRole.Combobox, new() { Name = "Words" })).ToHaveValueAsync("robotics");
    }

    [Fact]
    public async Task TwoTabs_LeaveEachOtherAlone()
    {
        await using IBrowserContext context = await browser.NewContext(Engineer);
        IPage one = await context.NewPageAsync();
        IPage two = await context.NewPageAsync();
        await one.GotoAsync("/shortlist");
        await two.GotoAsync("/shortlist");
        await one.KeepNext();
        await two.CostSlider().FillAsync("0");
        await Assertions.Expect(two).ToHaveURLAsync(Words.Saying("w-cost", "0"));
        await one.KeepNext();

        await Assertions.Expect(one.Kept()).ToHaveCountAsync(2);
        await Assertions.Expect(two.Kept()).ToHaveCountAsync(0);
        await Assertions.Expect(one.CostSlider()).ToHaveValueAsync("100");
        await one.ReloadAsync();
        await Assertions.Expect(one.Kept()).ToHaveCountAsync(2);
        await two.ReloadAsync();
        await Assertions.Expect(two.CostSlider()).ToHaveValueAsync("0");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task DeepLinks_ShowWhatTheyName(bool scripted)
    {
        await using IBrowserContext context = await browser.NewContext(Engineer with { Scripted = scripted });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/explore?state=CA&state=NY&control=public&page=2");
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { NameRegex = Words.Starting("California") })).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Checkbox, new() { NameRegex = Words.Starting("New York") })).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Navigation, new() { NameRegex = Words.Containing("ages") })).ToContainTextAsync("Page 2 of");

        await page.GotoAsync(GuidePages.Find("compare").Path);
        await Assertions.Expect(page.GetByRole(AriaRole.Rowheader).Filter(new() { Has = page.GetByRole(AriaRole.Link) })).ToHaveCountAsync(3);

        await page.GotoAsync("/shortlist?w-cost=0&w-cohort=100&keep=110635-11.0701&note.110635-11.0701=ask+about+aid&page=2");
        await Assertions.Expect(page.CostSlider()).ToHaveValueAsync("0");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = Words.Starting("The list, page 2 of") })).ToBeVisibleAsync();
        await Assertions.Expect(page.Kept()).ToHaveCountAsync(1);
    }
}
