using System.Net;
using Gradus.App.Figures;
using Gradus.Costs.Prices;
using Gradus.Programs;

namespace Gradus.Tests.Web;

public sealed class CostsPageTests(GuideFixture guide)
{
    [Theory]
    [InlineData("average-year")]
    [InlineData("whole-degree")]
    [InlineData("whole-degree-core")]
    [InlineData("spread")]
    public async Task EveryChart_CanBeTakenAsCsv(string chart)
    {
        GuidePage page = await guide.Get("/costs");
        Assert.NotNull(page.Document.QuerySelector($"figure#{chart} svg"));
        Assert.Contains(page.Document.QuerySelectorAll("a[download]"), a => a.GetAttribute("href") == $"/costs/{chart}.csv");
        GuidePage csv = await guide.Get($"/costs/{chart}.csv");
        Assert.Equal("text/csv", csv.ContentType);
        Assert.True(csv.Html.Split('\n').Length > 5);
    }

    [Fact]
    public async Task UnknownChart_IsNotFound() => Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/costs/none.csv")).Status);

    [Fact]
    public async Task ProgramPage_SetsThePriceBesideOthers_ForItsReader()
    {
        Item item = guide.Catalog.FindItem("139755-11.0701")!;
        using HttpClient engineer = guide.NewClient("working-engineer");
        TuitionContext context = TuitionContext.Of(guide.Catalog, new TuitionDistributions(guide.Catalog), item, guide.ReadExample("working-engineer").PriceTerms())!;
        string text = (await guide.Get("/programs/139755-11.0701", engineer)).Text(".answer");
        Assert.Contains(TuitionText.Place(context).Replace('\u00a0', ' '), text, StringComparison.Ordinal);
        Assert.Contains(TuitionText.Range(context)!, text, StringComparison.Ordinal);
    }
}
