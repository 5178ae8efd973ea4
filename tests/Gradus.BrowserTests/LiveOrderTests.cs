namespace Gradus.BrowserTests;

/// <summary>Moving a slider reorders the list where it stands.</summary>
public sealed class LiveOrderTests(GuideBrowser browser)
{
    /// <summary>Moves the slider to a value and waits for the new order; answers with the milliseconds until it stood there.</summary>
    private const string Move = """
        (slider, value) => new Promise((done) => {
          const order = document.querySelector("#list .moves");
          const start = performance.now();
          new MutationObserver((_, observer) => {
            if (order.isConnected) return;
            observer.disconnect();
            done(performance.now() - start);
          }).observe(document.getElementById("list").parentElement, { childList: true, subtree: true });
          slider.value = value;
          slider.dispatchEvent(new Event("input", { bubbles: true }));
        })
        """;

    [Fact]
    public async Task Slider_ReordersWithoutLoadingThePage()
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Desktop, Look.Engineer));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/shortlist");
        await page.EvaluateAsync("() => { window.sameDocument = true; }");
        IReadOnlyList<string> before = await page.Order();
        ILocator slider = page.CostSlider();
        var took = new List<double>();
        for (int value = 0; value < 100; value += 10)
        {
            took.Add(await slider.EvaluateAsync<double>(Move, value));
        }

        took.Sort();
        TestContext.Current.TestOutputHelper!.WriteLine($"A new order stood after {took[took.Count / 2]:0} ms (median of {took.Count}; {took[0]:0} to {took[^1]:0}).");
        await slider.EvaluateAsync<double>(Move, 0);
        Assert.NotEqual(before, await page.Order());
        Assert.True(await page.EvaluateAsync<bool>("() => window.sameDocument === true"));
        await Assertions.Expect(page.GetByRole(AriaRole.Status).Filter(new() { HasText = "order updated" })).ToBeAttachedAsync();
    }

    [Fact]
    public async Task Slider_WorksWithAButtonWithoutScripts()
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Desktop, Look.Engineer) { Scripted = false });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/shortlist");
        IReadOnlyList<string> before = await page.Order();
        await page.CostSlider().FocusAsync();
        await page.Keyboard.PressAsync("Home");
        await page.GetByRole(AriaRole.Button, new() { Name = "Apply" }).ClickAsync();

        await Assertions.Expect(page.CostSlider()).ToHaveValueAsync("0");
        Assert.NotEqual(before, await page.Order());
    }
}
