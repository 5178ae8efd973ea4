using System.Net;
using AngleSharp.Html.Dom;

namespace Gradus.Tests.Web;

/// <summary>A ranking of somebody else in the browser: pasted, shown as read, corrected, counted, taken out again.</summary>
public sealed class OutsidePageTests(GuideFixture guide)
{
    private const string List = "Rank,School\n1,Carnegie Mellon University\n2,Washington University\n3,Cornell University\n4,Nowhere College of Nothing\n";

    [Fact]
    public async Task Rows_AreShownAsRead_AndWhatIsNotSureIsAskedFor()
    {
        GuidePage page = await (await GuideForm.Open(guide.NewClient(), "/outside", "outside-list")).Set("list", List).Send();
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("2 of 4 rows count", page.MainText, StringComparison.Ordinal);
        Assert.Equal(["211440", "", "190415"], page.Document.QuerySelectorAll(".courses tbody select").Select(s => ((IHtmlSelectElement)s).Value));
        Assert.Contains("not found", page.MainText, StringComparison.Ordinal);
        Assert.All(page.Document.QuerySelectorAll("main form select, main form textarea, main form input:not([type=hidden])"), control => Assert.True(
            control.HasAttribute("aria-label") || page.Document.QuerySelector($"label[for='{control.Id}']") is not null, control.OuterHtml));
    }

    [Fact]
    public async Task WhatTheReaderSays_Counts_AndOnlyWhatARowMayMeanIsTaken()
    {
        GuidePage page = await (await GuideForm.Open(guide.NewClient(), "/outside", "outside-list"))
            .Set("list", List).Set("row-3", "179867").Set("row-4", "none").Set("row-2", "139755").Send();
        Assert.Equal(["211440", "179867", "none"], page.Document.QuerySelectorAll(".courses tbody select").Select(s => ((IHtmlSelectElement)s).Value));
    }

    [Fact]
    public async Task List_CountsInTheOrder_UntilItIsTakenOut()
    {
        HttpClient browser = guide.NewClient("mathematics-graduate");
        await (await GuideForm.Open(browser, "/outside", "outside-list")).Set("list", List).Set("name", "A magazine").Set("do", "use").Send();
        Assert.Contains("A magazine", (await guide.Get("/shortlist", browser)).MainText, StringComparison.Ordinal);
        GuidePage counting = await guide.Get("/outside", browser);
        Assert.Contains("A magazine: 2 numbers", counting.MainText, StringComparison.Ordinal);
        await (await GuideForm.Open(browser, "/outside", "take-out-own-a-magazine")).Send();
        Assert.DoesNotContain("A magazine", (await guide.Get("/shortlist", browser)).MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Paste a list first.")]
    [InlineData("School\nCornell University\n", "no column holds a rank or a score")]
    [InlineData("Rank,School\n1,Nowhere College of Nothing\n", "No row has both a number and a name that is sure here")]
    [InlineData("Rank,School\n1,Cornell University\n1,Carnegie Mellon University\n", "The numbers of all rows that are sure are alike")]
    public async Task WhatCannotCount_IsSaid_AndNothingIsLost(string list, string said)
    {
        GuidePage page = await (await GuideForm.Open(guide.NewClient(), "/outside", "outside-list")).Set("list", list).Set("do", "use").Send();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(said, page.MainText, StringComparison.Ordinal);
        Assert.Equal(list, page.Document.QuerySelector("#outside-text")!.TextContent);
    }
}
