using System.Net;

namespace Gradus.Tests.Web;

public sealed class ComparePageTests(GuideFixture guide)
{
    private const string Two = "/compare?id=139755-11.0701&id=110635-11.0701";

    [Fact]
    public async Task Differences_StandBeforeWhatIsTheSame()
    {
        GuidePage page = await guide.Get(Two);

        Assert.Equal(["Where they differ", "The same for all"], page.Texts(".part-title"));
        Assert.All(
            page.Document.QuerySelectorAll("table.compare tbody:first-of-type tr:not(.part)"),
            row => Assert.True(row.QuerySelectorAll("td").Select(Figure).Distinct(StringComparer.Ordinal).Count() > 1));
        Assert.All(
            page.Document.QuerySelectorAll("table.compare tbody:last-of-type tr:not(.part)"),
            row => Assert.Single(row.QuerySelectorAll("td").Select(Figure).Distinct(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Remove_LeavesTheOthers()
    {
        GuidePage page = await guide.Get(Two + "&id=cmu-ms-machine-learning");

        Assert.Equal(
            ["/compare?id=110635-11.0701&id=cmu-ms-machine-learning", "/compare?id=139755-11.0701&id=cmu-ms-machine-learning", "/compare?id=139755-11.0701&id=110635-11.0701"],
            page.Document.QuerySelectorAll("table.compare thead a.no-print").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task NothingGiven_ExplainsHow()
    {
        GuidePage page = await guide.Get("/compare");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("two to 6 programs", page.MainText, StringComparison.Ordinal);
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
    public async Task MoreThanSix_AreLeftOut()
    {
        string ids = string.Join('&', guide.Catalog.Items.Take(8).Select(i => $"id={i.Id}"));

        GuidePage page = await guide.Get($"/compare?{ids}");

        Assert.Contains("8 ids are given; the first 6 are compared.", page.Text(".error"), StringComparison.Ordinal);
        Assert.Equal(6, page.Document.QuerySelectorAll("table.compare thead th").Length);
    }

    /// <summary>The figure of a cell without its source.</summary>
    private static string Figure(AngleSharp.Dom.IElement cell) => (cell.QuerySelector("button") ?? cell).TextContent.Trim();
}
