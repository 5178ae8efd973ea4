using System.Net;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Web;

public sealed class ComparePageTests(GuideFixture guide)
{
    private const string Two = "/compare?id=139755-11.0701&id=110635-11.0701";

    /// <summary>What tells them apart is drawn or unfolds; what is the same for all unfolds apart from it.</summary>
    [Fact]
    public async Task Differences_StandBeforeWhatIsTheSame()
    {
        GuidePage page = await guide.Get(Two);

        Assert.Equal(["Words beside figures", "What else differs", "The same for all"], page.Document.QuerySelectorAll(".compare-page details > summary").Select(s => s.TextContent.Split(':')[0]));
        Assert.All(
            page.Document.QuerySelectorAll("table.compare thead th:not(:first-child)").Select((_, column) => page.Document.QuerySelectorAll($"table.compare tbody td:nth-child({column + 2})")),
            cells => Assert.True(cells.Select(Figure).Distinct(StringComparer.Ordinal).Count() > 1));
        Assert.All(
            page.Document.QuerySelectorAll("table.compare-rest thead th:not(:first-child)").Select((_, column) => page.Document.QuerySelectorAll($"table.compare-rest tbody td:nth-child({column + 2})")),
            cells => Assert.True(cells.Select(Figure).Distinct(StringComparer.Ordinal).Count() > 1));
    }

    [Fact]
    public async Task Remove_LeavesTheOthers()
    {
        GuidePage page = await guide.Get(Two + "&id=cmu-ms-machine-learning");

        Assert.Equal(
            ["/compare?id=110635-11.0701&id=cmu-ms-machine-learning", "/compare?id=139755-11.0701&id=cmu-ms-machine-learning", "/compare?id=139755-11.0701&id=110635-11.0701"],
            page.Document.QuerySelectorAll("table.compare a.remove").Select(a => a.GetAttribute("href")));
    }

    /// <summary>A heading orders the rows by its column, the more favourable first, and what is not known last.</summary>
    [Fact]
    public async Task Address_OrdersTheRows()
    {
        string ids = string.Join('&', guide.Catalog.Items.Where(i => i.IsProgram).Take(12).Select(i => $"id={i.Id}"));
        GuidePage given = await guide.Get($"/compare?{ids}");
        string address = given.Document.QuerySelector("table.compare a.sort-by")!.GetAttribute("href")!;
        Assert.EndsWith("sort=price", address, StringComparison.Ordinal);
        GuidePage sorted = await guide.Get(address);

        Assert.Equal("ascending", sorted.Document.QuerySelector("table.compare th[aria-sort]")!.GetAttribute("aria-sort"));
        string[] prices = [.. sorted.Document.QuerySelectorAll("table.compare tbody tr").Select(row => row.QuerySelector("td")!.QuerySelector("button")?.TextContent ?? "none")];
        Assert.Equal(prices.OrderBy(p => p == "none" ? double.MaxValue : double.Parse(p.Trim('$', 'k'), System.Globalization.CultureInfo.InvariantCulture)), prices);
        Assert.Equal(Rows(given).Order(StringComparer.Ordinal), Rows(sorted).Order(StringComparer.Ordinal));
    }

    /// <summary>With a profile the same record has whole cost and return; page, file and command line read it.</summary>
    [Fact]
    public async Task Person_AddsWholeCostAndReturn_OnThePageAndInTheFile()
    {
        GuidePage page = await guide.Get(Two + "&example=working-engineer");
        string[] columns = [.. page.Document.QuerySelectorAll("table.compare thead a").Select(a => a.LastChild!.TextContent)];
        Assert.Contains("Whole cost", columns);
        Assert.Contains(columns, c => c.StartsWith("Adds, ", StringComparison.Ordinal));
        Assert.Contains("What counts for this person", page.MainText, StringComparison.Ordinal);

        string csv = (await guide.Get(page.Document.QuerySelector("a[download]")!.GetAttribute("href")!)).Html.TrimStart('\uFEFF');
        Said said = GradusProgram.Run("compare", "139755-11.0701", "110635-11.0701", "--profile", Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml"), "--csv");
        Assert.Equal(said.Output.TrimStart('\uFEFF'), csv.Replace("\r", "", StringComparison.Ordinal));
        Assert.Contains("What it adds to me", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_IsOfTwoOrMore() => Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/compare.csv?id=139755-11.0701")).Status);

    [Fact]
    public async Task NothingGiven_ExplainsHow()
    {
        GuidePage page = await guide.Get("/compare");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("two to 30 programs", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_OffersOthersLikeIt()
    {
        GuidePage page = await guide.Get("/compare?id=139755-11.0701");

        Assert.NotEmpty(page.Document.QuerySelectorAll(".neighbours a[href^='/compare?id=139755-11.0701&id=']"));
    }

    [Theory]
    [InlineData("/compare?id=nonsense&id=139755-11.0701", "Nothing has the id 'nonsense'")]
    [InlineData("/compare?id=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "Nothing has the id '<script>alert(1)</script>'")]
    public async Task UnknownId_IsNamed(string address, string message)
    {
        GuidePage page = await guide.Get(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(message, page.Text(".error"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MoreThanThirty_AreLeftOut()
    {
        string ids = string.Join('&', guide.Catalog.Items.Take(32).Select(i => $"id={i.Id}"));

        GuidePage page = await guide.Get($"/compare?{ids}");

        Assert.Contains("32 ids are given; the first 30 are compared.", page.Text(".error"), StringComparison.Ordinal);
        Assert.Equal(30, Rows(page).Count());
    }

    private static IEnumerable<string> Rows(GuidePage page) => page.Document.QuerySelectorAll("table.compare tbody th > a").Select(a => a.GetAttribute("href")!);

    /// <summary>The figure of a cell without its source.</summary>
    private static string Figure(AngleSharp.Dom.IElement cell) => (cell.QuerySelector("button") ?? cell).TextContent.Trim();
}
