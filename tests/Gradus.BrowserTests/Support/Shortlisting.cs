namespace Gradus.BrowserTests.Support;

/// <summary>What a person does on the shortlist page, found by what the page calls it.</summary>
internal static class Shortlisting
{
    /// <summary>The titles on the list, first place first.</summary>
    public static async Task<IReadOnlyList<string>> Order(this IPage page)
    {
        await Assertions.Expect(page.List()).Not.ToHaveAttributeAsync("aria-busy", "true");
        return await page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Heading, new() { Level = 3 }).AllInnerTextsAsync();
    }

    public static ILocator List(this IPage page) => page.GetByRole(AriaRole.Region, new() { Name = "The list" });

    /// <summary>The rows of what is kept.</summary>
    public static ILocator Kept(this IPage page) =>
        page.GetByRole(AriaRole.Region, new() { Name = "Kept", Exact = true }).GetByRole(AriaRole.Row).Filter(new() { Has = page.GetByRole(AriaRole.Rowheader) });

    /// <summary>Keeps the first entry that is not kept yet.</summary>
    public static async Task KeepNext(this IPage page)
    {
        int before = await page.Kept().CountAsync();
        await page.GetByRole(AriaRole.Article).GetByRole(AriaRole.Button, new() { NameRegex = Words.Starting("Keep ") }).First.ClickAsync();
        await Assertions.Expect(page.Kept()).ToHaveCountAsync(before + 1);
    }

    public static ILocator CostSlider(this IPage page) => page.GetByRole(AriaRole.Slider, new() { Name = "Tuition and fees to me" });

    /// <summary>The content of the file that a link leads to.</summary>
    public static async Task<(string Name, string Text)> TakeFile(this IPage page, string link)
    {
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllTextAsync(await download.PathAsync()));
    }
}
