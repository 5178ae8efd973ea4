using System.Text;

namespace Gradus.BrowserTests;

/// <summary>A transcript chosen as a file: read, shown, turned through and corrected, with and without scripts.</summary>
public sealed class CourseFileTests(GuideBrowser browser)
{
    [Theory]
    [InlineData(Look.Desktop, ColorScheme.Light, true)]
    [InlineData(Look.Phone, ColorScheme.Dark, false)]
    public async Task ChosenFile_IsRead_AndGoesAlongWhenItIsCorrected(int width, ColorScheme theme, bool scripted)
    {
        await using IBrowserContext context = await browser.NewContext(new Look(width, null) { Theme = theme, Scripted = scripted });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/ready");
        await page.GetByLabel("Or a file").SetInputFilesAsync(new FilePayload
        {
            Name = "transcript.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes("title,grade\nCalculus I,B\nTopics,A\n"),
        });
        await page.GetByRole(AriaRole.Button, new() { Name = "Read these" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "2 courses read" })).ToBeVisibleAsync();
        Assert.False(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"), "The page is wider than the window.");
        if (scripted)
        {
            Assert.True((await Accessibility.Violations(page)).Count == 0, string.Join(" | ", await Accessibility.Violations(page)));
        }

        await page.GetByLabel("Topics, read as").SelectOptionAsync("linear-algebra");
        await page.GetByRole(AriaRole.Button, new() { Name = "Read these" }).ClickAsync();
        await Assertions.Expect(page.GetByLabel("Topics, read as")).ToHaveValueAsync("linear-algebra");
    }
}
