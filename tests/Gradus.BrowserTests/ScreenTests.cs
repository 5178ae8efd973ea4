namespace Gradus.BrowserTests;

/// <summary>How much of a list one screen holds.</summary>
public sealed class ScreenTests(GuideBrowser browser)
{
    /// <summary>The first card at the top of the screen, how many are seen whole.</summary>
    private const string Whole = """
        () => {
          const cards = [...document.querySelectorAll("#list article")];
          cards[0].scrollIntoView({ block: "start" });
          return cards.filter((c) => c.getBoundingClientRect().top >= -1 && c.getBoundingClientRect().bottom <= window.innerHeight + 1).length;
        }
        """;

    /// <summary>As the page opens, how many cards are seen whole.</summary>
    private const string WholeAtRest = """
        () => [...document.querySelectorAll("#list article")].filter((c) => c.getBoundingClientRect().bottom <= window.innerHeight + 1).length
        """;

    public static TheoryData<string, int, int, int> AtRest =>
    [
        .. new[] { "working-engineer", "mathematics-graduate", "international-applicant", "returning-teacher" }
            .SelectMany(person => new TheoryDataRow<string, int, int, int>[] { new(person, 1360, 900, 4), new(person, 390, 844, 1) }),
    ];

    /// <summary>Nobody has to scroll to the first of their list.</summary>
    [Theory]
    [MemberData(nameof(AtRest))]
    public async Task FirstScreen_HoldsEntriesAtRest(string person, int width, int height, int least)
    {
        await using IBrowserContext context = await browser.NewContext(new Look(width));
        IPage page = await context.NewPageAsync();
        await page.SetViewportSizeAsync(width, height);
        await page.GotoAsync($"/shortlist?example={person}");
        int whole = await page.EvaluateAsync<int>(WholeAtRest);
        Assert.True(whole >= least, $"{whole} of {least} entries are seen whole as the list opens on {width} by {height}.");
    }

    [Theory]
    [InlineData(1360, 900, 4)]
    [InlineData(390, 844, 2)]
    public async Task AScreen_HoldsSeveralEntries(int width, int height, int least)
    {
        await using IBrowserContext context = await browser.NewContext(new Look(width, Look.Engineer));
        IPage page = await context.NewPageAsync();
        await page.SetViewportSizeAsync(width, height);
        await page.GotoAsync("/shortlist");
        int whole = await page.EvaluateAsync<int>(Whole);
        Assert.True(whole >= least, $"{whole} of {least} entries are seen whole on a screen of {width} by {height}.");
    }
}
