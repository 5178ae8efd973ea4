using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Gradus.Tests.Web;

public sealed class ExplorePageTests(GuideFixture guide)
{
    /// <summary>What is set aside stands in the address of Find alone: the navigation's Compare takes it along.</summary>
    /// <summary>Whoever reads the field reads what is wrong with it, and what they typed is still there.</summary>
    [Theory]
    [InlineData("max-tuition", "abc")]
    [InlineData("near", "Nowhere")]
    [InlineData("toefl", "999")]
    [InlineData("min-awards", "-3")]
    public async Task WhatCannotBeUsed_IsSaidBesideItsField_WithWhatWasTyped(string field, string typed)
    {
        GuidePage page = await guide.Get($"/explore?{field}={typed}");

        AngleSharp.Dom.IElement input = page.Document.GetElementById(field)!;
        Assert.Equal((typed, "true"), (input.GetAttribute("value"), input.GetAttribute("aria-invalid")));
        Assert.Contains(typed, page.Document.GetElementById(input.GetAttribute("aria-describedby")!)!.TextContent, StringComparison.Ordinal);
    }

    /// <summary>Of more schools than are weighed the link says how many are.</summary>
    [Fact]
    public async Task SchoolsBeyondThoseWeighed_AreSaid()
    {
        string[] ids = [.. guide.Catalog.Items.Where(i => !i.IsProgram).DistinctBy(i => i.Institution.Id).Take(8).Select(i => i.Id)];
        string link = (await guide.Get("/explore?" + string.Join('&', ids.Select(id => "pick=" + id)))).Document.QuerySelector(".tray a[href^='/school']")!.TextContent;
        Assert.Equal("Weigh the first 6 schools", link);
        string few = (await guide.Get("/explore?" + string.Join('&', ids.Take(2).Select(id => "pick=" + id)))).Document.QuerySelector(".tray a[href^='/school']")!.TextContent;
        Assert.Equal("Weigh the schools", few);
    }

    [Fact]
    public async Task WhatIsSetAside_IsNotLostOnTheWayToCompare()
    {
        GuidePage page = await guide.Get("/explore?pick=139755-11.0701&pick=110635-11.0701");
        string way = page.Document.QuerySelectorAll("#sections a").Single(a => a.TextContent == "Compare").GetAttribute("href")!;
        Assert.Equal("/compare?id=139755-11.0701&id=110635-11.0701", way);
    }

    [Fact]
    public async Task Search_SaysWhatWasFoundAndWhatWasAsked()
    {
        GuidePage page = await guide.Get("/explore?cip=11.0102&kind=offering");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("46 offerings with 1,122 degrees awarded in 2023-24", page.Text("#count"));
        Assert.Equal("Explore: What: offering; Field (CIP code): Artificial Intelligence (11.0102) - Gradus", page.Document.Title);
        Assert.Equal(25, page.Document.QuerySelectorAll("table.results tbody tr").Length);
        Assert.Contains("Page 1 of 2", page.Text("nav.pager"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_AreCheckedAndCounted()
    {
        GuidePage page = await guide.Get("/explore?state=GA");

        IHtmlInputElement georgia = Input(page, "state-GA");
        Assert.True(georgia.IsChecked);
        Assert.False(Input(page, "state-CA").IsChecked);
        Assert.NotEqual("0", georgia.ParentElement!.QuerySelector(".count")!.TextContent);
        Assert.Equal(["Remove the filter: State: Georgia ×"], page.Texts(".chips a"));
    }

    [Fact]
    public async Task Prices_AreThoseOfTheReader()
    {
        using HttpClient engineer = guide.NewClient("working-engineer");

        GuidePage page = await guide.Get("/explore?q=Georgia+Tech", engineer);

        Assert.Contains("for a resident of GA, part-time", page.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("gave no profile", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NothingFound_OffersWhatToDrop()
    {
        GuidePage page = await guide.Get("/explore?state=WY&focus=robotics");

        Assert.Equal("Nothing matches", page.Text("#count"));
        Assert.Contains("without “State: Wyoming”", page.MainText, StringComparison.Ordinal);
        string address = page.Document.QuerySelectorAll(".note a").OfType<IHtmlAnchorElement>().First().GetAttribute("href")!;
        Assert.DoesNotContain("Nothing matches", (await guide.Get(address)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_AreThoseChosen()
    {
        GuidePage page = await guide.Get("/explore?cols=stem&cols=control");

        Assert.Equal(["Program or offering", "STEM list", "Who runs it", "Compare"], page.Document.QuerySelectorAll("table.results thead th").Select(Heading));
    }

    [Fact]
    public async Task Tray_HoldsWhatIsSetAside_AndLeadsToTheComparison()
    {
        GuidePage page = await guide.Get("/explore?pick=139755-11.0701&pick=110635-11.0701");

        Assert.Equal("/compare?id=139755-11.0701&id=110635-11.0701", page.Document.QuerySelector(".tray a.button")!.GetAttribute("href"));
        Assert.Contains("pick=139755-11.0701", page.Document.QuerySelector("nav.pager a")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task MorePicksThanCanBeCompared_AreLeftOut_AndThatIsSaid()
    {
        string picks = string.Join('&', guide.Catalog.Items.Where(i => i.IsProgram).Take(31).Select(i => $"pick={i.Id}"));
        GuidePage page = await guide.Get($"/explore?q=data&{picks}");

        Assert.Contains("at most 30", page.Text(".error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cards", ".item-card", 25)]
    [InlineData("map", "#found svg.map", 2)]
    public async Task Views_ShowTheSameResults(string view, string selector, int count)
    {
        GuidePage page = await guide.Get($"/explore?cip=11.0701&view={view}");

        Assert.Equal(count, page.Document.QuerySelectorAll(selector).Length);
    }

    [Fact]
    public async Task Suggestions_AreNamesThatBeginSo()
    {
        GuidePage page = await guide.Get("/suggest?q=georgia+inst");

        Assert.Equal("application/json", page.ContentType);
        Assert.Contains("Georgia Institute of Technology-Main Campus", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("q=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("state=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("near=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("pick=%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("cols=%22%3E%3Cscript%3E&sort=%22%3E%3Cscript%3E&view=%22%3E%3Cscript%3E")]
    public async Task Markup_IsNeverTakenFromTheAddress(string query)
    {
        GuidePage page = await guide.Get($"/explore?{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("page=-1", "give 1 to 10,000")]
    [InlineData("page=9999", "There is no page 9999")]
    [InlineData("page=two", "give a whole number, 1 to 10,000")]
    [InlineData("cip=99.9999", "no field in scope has this code")]
    [InlineData("cip=01.0101", "outside the scope of this guide")]
    [InlineData("state=ZZ", "no such state")]
    [InlineData("control=church", "not one of public, private-nonprofit, private-for-profit")]
    [InlineData("max-tuition=-5", "give 0 to 10,000,000")]
    [InlineData("max-tuition=NaN", "give a number, 0 to 10,000,000")]
    [InlineData("near=Atlantis", "No place 'Atlantis' is known")]
    [InlineData("near=Atlanta,+GA&within=1e9", "give a number, 0.1 to 5,000")]
    [InlineData("q=%21%21%21", "holds no word")]
    [InlineData("sort=price", "not one of relevance, awards")]
    [InlineData("view=list", "not one of table, cards, map")]
    [InlineData("cols=colour", "not one of price, awards")]
    [InlineData("pick=none-such", "has the id 'none-such'")]
    public async Task WrongValue_IsNamedAndLeftOut(string query, string message)
    {
        GuidePage page = await guide.Get($"/explore?{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(message, page.Text(".error"), StringComparison.Ordinal);
        Assert.NotEqual("", page.Text("#count"));
    }

    [Theory]
    [InlineData("q")]
    [InlineData("near")]
    [InlineData("state")]
    [InlineData("pick")]
    [InlineData("cip")]
    public async Task TenThousandLetters_AreRefusedAndNotRepeated(string name)
    {
        GuidePage page = await guide.Get($"/explore?{name}={new string('a', 10_000)}");

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.NotEqual("", page.MainText);
        Assert.DoesNotContain(new string('a', 300), page.Html, StringComparison.Ordinal);
    }

    private static IHtmlInputElement Input(GuidePage page, string id) => (IHtmlInputElement)page.Document.GetElementById(id)!;

    private static string Heading(IElement heading) => (heading.QuerySelector("button") ?? heading).TextContent.Trim();
}
