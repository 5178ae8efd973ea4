using UglyToad.PdfPig;

namespace Gradus.BrowserTests;

/// <summary>Every page on paper: nothing blank, nothing left out, in the order of the screen.</summary>
public sealed class PrintTests(GuideBrowser browser)
{
    [Theory]
    [MemberData(nameof(GuidePages.Names), MemberType = typeof(GuidePages))]
    public async Task Page_PrintsWholeAndInOrder(string name)
    {
        GuidePage guidePage = GuidePages.Find(name);
        IPage page = await browser.NewTab(new Look(Look.Desktop, guidePage.KnowsReader ? Look.Engineer : null));
        await guidePage.Open(page);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        string[] headings = await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('main h1, main h2')].filter((h) => h.checkVisibility() && h.getBoundingClientRect().width > 2).map((h) => h.innerText)");
        string[] sheets = Sheets(await page.PdfAsync(new() { PreferCSSPageSize = true }));
        await page.CloseAsync();

        Assert.NotEmpty(headings);
        Assert.All(sheets, sheet => Assert.True(sheet.Length > 20, $"a sheet holds '{sheet}'"));
        Assert.Contains(Bare(headings[0]), sheets[0], StringComparison.Ordinal);
        string all = string.Concat(sheets);
        int at = 0;
        foreach (string heading in headings.Select(Bare))
        {
            int next = all.IndexOf(heading, at, StringComparison.Ordinal);
            Assert.True(next >= 0, $"'{heading}' is not on paper after letter {at}");
            at = next;
        }
    }

    /// <summary>Nothing on paper is wider than the sheet: neither the page nor a table inside it, however many terms it has.</summary>
    [Theory]
    [InlineData("/cost/georgia-tech-ms-computer-science-machine-learning-online", "working-engineer")]
    [InlineData("/cost/cmu-ms-machine-learning", "international-applicant")]
    [InlineData("/return/cmu-ms-machine-learning", "mathematics-graduate")]
    [InlineData("/apply", "international-applicant")]
    [InlineData("/types", "returning-teacher")]
    [InlineData("/shortlist", "returning-teacher")]
    [InlineData("/programs/georgia-tech-ms-computer-science-machine-learning-online", "working-engineer")]
    public async Task NothingOnPaper_IsWiderThanTheSheet(string address, string person)
    {
        IPage page = await browser.NewTab(new Look(Look.Desktop));
        await page.GotoAsync($"{address}?example={person}");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(SheetWidth, 1000);
        string[] wide = await page.EvaluateAsync<string[]>(
            "width => [...document.querySelectorAll('main *')].filter((e) => !e.closest('svg') && e.checkVisibility() && e.getBoundingClientRect().width > 0 && e.getBoundingClientRect().right > width + 2).map((e) => `${e.tagName} ${e.className}: ${Math.round(e.getBoundingClientRect().right)}`)", SheetWidth);
        await page.CloseAsync();
        Assert.Empty(wide);
    }

    /// <summary>Letters of drawings are set on paper as large as a footnote, and drawings that belong together share the width of the sheet.</summary>
    [Theory]
    [InlineData("/cost/georgia-tech-ms-computer-science-machine-learning-online", "working-engineer")]
    [InlineData("/return/cmu-ms-machine-learning", "mathematics-graduate")]
    public async Task Drawings_OnPaper_CanBeRead(string address, string person)
    {
        IPage page = await browser.NewTab(new Look(Look.Desktop));
        await page.GotoAsync($"{address}?example={person}");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(SheetWidth, 1000);
        double[] sizes = await page.EvaluateAsync<double[]>(
            "() => [...document.querySelectorAll('svg.chart text')].filter((t) => t.getBoundingClientRect().width > 0).map((t) => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a)");
        double[] lefts = await page.EvaluateAsync<double[]>("() => [...document.querySelector('.chart-pair').querySelectorAll('.chart-figure')].map((f) => f.getBoundingClientRect().left)");
        await page.CloseAsync();
        Assert.NotEmpty(sizes);
        Assert.All(sizes, size => Assert.True(size >= LeastLetter, $"letters of {size} px"));
        Assert.True(lefts.Length < 2 || lefts[1] > SheetWidth / 3, "Drawings of a pair stand below one another.");
    }

    /// <summary>Seven points, in pixels of paper.</summary>
    private const double LeastLetter = 9.3;

    /// <summary>A sheet of A4 less its margins, in pixels of paper; Letter is wider.</summary>
    private const int SheetWidth = 718;

    /// <summary>Thirty programs with profile, weights and dataset are one sheet across.</summary>
    [Fact]
    public async Task Comparison_OfThirty_IsOneSheet()
    {
        IPage page = await browser.NewTab(new Look(Look.Desktop, Look.Engineer));
        await page.GotoAsync("/compare?" + string.Join('&', browser.Catalog.Items.Where(i => i.IsProgram && i.Restriction is null).Take(30).Select(i => "id=" + i.Id)));
        byte[] pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        await page.CloseAsync();
        using var document = PdfDocument.Open(pdf);
        Assert.Equal(1, document.NumberOfPages);
        Assert.True(document.GetPage(1).Width > document.GetPage(1).Height);
        string sheet = Sheets(pdf)[0];
        Assert.All((string[])["Whatcountsforyou", "Dataset" + Bare(browser.Catalog.Version), "forworkingengineer"], part => Assert.Contains(part, sheet, StringComparison.OrdinalIgnoreCase));
    }

    private static string[] Sheets(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return [.. document.GetPages().Select(p => Bare(p.Text))];
    }

    /// <summary>Letters and digits alone: a PDF has no blanks where a line ends, and ligatures of its own.</summary>
    private static string Bare(string text) => string.Concat(Ligatures.Aggregate(text, (whole, pair) => whole.Replace(pair.Joined, pair.Letters, StringComparison.Ordinal)).Where(char.IsLetterOrDigit));

    private static readonly (string Joined, string Letters)[] Ligatures = [("\uFB03", "ffi"), ("\uFB04", "ffl"), ("\uFB00", "ff"), ("\uFB01", "fi"), ("\uFB02", "fl")];
}
