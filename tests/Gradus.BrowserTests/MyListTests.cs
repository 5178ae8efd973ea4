using System.Net;
using Gradus.App.Guide;
using Gradus.App.Verbs.Keeping;
using Gradus.Tests;
using Microsoft.AspNetCore.Builder;

namespace Gradus.BrowserTests;

/// <summary>What a person keeps, as they click: on a program's page, on the list, gone with the browser and still there.</summary>
public sealed class MyListTests(GuideBrowser browser) : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("gradus-list");
    private WebApplication? _guide;

    public async ValueTask InitializeAsync()
    {
        _guide = WebGuide.Build(
            browser.Catalog, new ServeOptions(IPAddress.Loopback, 0, SourceFiles.Data, Keys: Path.Combine(_folder.FullName, "keys"), Workspace: Path.Combine(_folder.FullName, "workspace.db")));
        await _guide.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _guide!.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData(Look.Desktop, ColorScheme.Light, true)]
    [InlineData(Look.Phone, ColorScheme.Dark, false)]
    public async Task KeepLeaveReturn_LosesNothing_AndUndoTakesBack(int width, ColorScheme theme, bool scripted)
    {
        var look = new Look(width, Look.Engineer) { Theme = theme, Scripted = scripted };
        await using (IBrowserContext first = await browser.NewContext(look, _guide!))
        {
            IPage page = await first.NewPageAsync();
            await page.GotoAsync("/programs/cmu-ms-machine-learning");
            await Button(page, "Keep").ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "My list (1)" })).ToBeVisibleAsync();
            await page.GotoAsync("/shortlist");
            await Button(page, "Keep").First.ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "My list (2)" })).ToBeVisibleAsync();
        }

        await using IBrowserContext second = await browser.NewContext(look, _guide!);
        IPage list = await second.NewPageAsync();
        await list.GotoAsync("/list");
        await Assertions.Expect(list.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kept: 2 programs");
        ILocator entry = list.Locator("article.entry").First;
        await entry.GetByRole(AriaRole.Textbox, new() { Name = "Note on" }).FillAsync("ask for the practicum");
        await Button(entry, "Save note").ClickAsync();
        await Assertions.Expect(list.Locator(".my-note")).ToContainTextAsync("ask for the practicum");
        Assert.False(await list.EvaluateAsync<bool>("() => document.documentElement.scrollWidth > innerWidth"), "The list is wider than the window.");
        await Button(list.Locator("article.entry").Last, "Drop").ClickAsync();
        await Assertions.Expect(list.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kept: 1 program");
        await list.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(list.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Kept: 2 programs");
    }

    [Theory]
    [InlineData(Look.Desktop, ColorScheme.Light, true)]
    [InlineData(Look.Phone, ColorScheme.Dark, false)]
    public async Task BridgeThatIsCounted_PutsItsMoneyAndTheLaterStartIntoTheLedger_AndUndoTakesBothBack(int width, ColorScheme theme, bool scripted)
    {
        const string Degree = "georgia-tech-ms-analytics-online";
        string person = await File.ReadAllTextAsync(Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml"), TestContext.Current.CancellationToken);
        WorkspaceLocation.Open(Path.Combine(_folder.FullName, "workspace.db")).Profile(person.Replace("start: fall 2027", "start: spring 2027", StringComparison.Ordinal));
        await using IBrowserContext context = await browser.NewContext(new Look(width) { Theme = theme, Scripted = scripted }, _guide!);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/cost/" + Degree);
        string before = await page.Locator("main").InnerTextAsync();
        Assert.Contains("from January 2027", before, StringComparison.Ordinal);
        Assert.DoesNotContain("bridge plan", before, StringComparison.Ordinal);

        await page.GotoAsync("/bridge/" + Degree);
        await Assertions.Expect(page.Locator("section[aria-labelledby=use-title] strong").First).ToHaveTextAsync("fall 2027");
        await Button(page, "Count this bridge in my costs").ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(Words.Containing("/cost/" + Degree));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("bridge plan");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("from September 2027");

        await page.GotoAsync("/list");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await page.GotoAsync("/cost/" + Degree);
        Assert.Equal(before, await page.Locator("main").InnerTextAsync());
    }

    /// <summary>What stands in an entry begins at its left edge, whatever the width of the window.</summary>
    [Theory]
    [InlineData(1360)]
    [InlineData(1024)]
    [InlineData(Look.Phone)]
    public async Task KeptEntries_BeginAtTheirLeftEdge(int width)
    {
        WorkspaceLocation.Open(Path.Combine(_folder.FullName, "workspace.db")).Choose(["cmu-ms-machine-learning", "139755-11.0701", "georgia-tech-ms-analytics-online"], Gradus.Keeping.Choice.Kept);
        await using IBrowserContext context = await browser.NewContext(new Look(width), _guide!);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/list");
        double[] gaps = await page.EvaluateAsync<double[]>("() => [...document.querySelectorAll('.entry.mine')].map((e) => e.querySelector('h2').getBoundingClientRect().left - e.getBoundingClientRect().left)");
        Assert.Equal(3, gaps.Length);
        Assert.All(gaps, gap => Assert.InRange(gap, 0, 40));
    }

    /// <summary>Whoever drops a program stays where they were, hears it, and can take it back.</summary>
    [Fact]
    public async Task Drop_LeavesTheReaderWhereTheyWere()
    {
        await using IBrowserContext context = await browser.NewContext(new Look(Look.Desktop, Look.Engineer), _guide!);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/shortlist");
        ILocator fourth = page.Locator("#list article.entry").Nth(3);
        string id = await fourth.GetAttributeAsync("id") ?? "";
        await Button(fourth, "Drop").ClickAsync();
        await Assertions.Expect(page.Locator(".just-done")).ToBeInViewportAsync();
        Assert.Equal(0, await page.Locator($"[id='{id}']").CountAsync());
        Assert.True(await page.EvaluateAsync<double>("() => scrollY") > 200, "The page begins at its top.");
        await page.Locator(".just-done").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(page.Locator($"[id='{id}']")).ToHaveCountAsync(1);
    }

    [Theory]
    [InlineData(Look.Desktop, ColorScheme.Light)]
    [InlineData(Look.Phone, ColorScheme.Dark)]
    public async Task PagesThatKeep_AreAccessible(int width, ColorScheme theme)
    {
        await using IBrowserContext context = await browser.NewContext(new Look(width, Look.Engineer) { Theme = theme }, _guide!);
        IPage page = await context.NewPageAsync();
        await page.GotoAsync("/programs/cmu-ms-machine-learning");
        await Button(page, "Keep").ClickAsync();
        foreach (string path in new[] { "/list", "/programs/cmu-ms-machine-learning", "/shortlist" })
        {
            await page.GotoAsync(path);
            Assert.True((await Accessibility.Violations(page)).Count == 0, path + string.Join(" | ", await Accessibility.Violations(page)));
        }
    }

    private static ILocator Button(ILocator within, string name) => within.GetByRole(AriaRole.Button, new() { NameRegex = Words.Starting(name) });

    private static ILocator Button(IPage page, string name) => Button(page.Locator("main"), name);
}
