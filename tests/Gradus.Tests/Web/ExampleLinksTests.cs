using AngleSharp.Dom;

namespace Gradus.Tests.Web;

/// <summary>Whoever looks at an example person stays with them, wherever a link of their pages leads.</summary>
public sealed class ExampleLinksTests(GuideFixture guide)
{
    private const string Program = "georgia-tech-ms-analytics-online";

    [Theory]
    [InlineData("/shortlist?example=working-engineer")]
    [InlineData($"/programs/{Program}?example=working-engineer")]
    [InlineData("/apply?example=working-engineer")]
    [InlineData($"/cost/{Program}?example=working-engineer")]
    public async Task EveryLinkToAPageThatAnswersSomebody_NamesTheSameExample(string address)
    {
        GuidePage page = await guide.Get(address);

        string[] links = [.. page.Document.QuerySelectorAll("a[href]").Where(a => !a.HasAttribute("data-own")).Select(a => a.GetAttribute("href")!).Where(h => Leads.Any(l => h.StartsWith(l, StringComparison.Ordinal)))];
        Assert.True(links.Length > 5);
        Assert.All(links, link => Assert.Contains("example=working-engineer", link, StringComparison.Ordinal));
        Assert.All(page.Document.QuerySelectorAll("header.top a.of-list"), a => Assert.Contains("example=working-engineer", a.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task AProgram_IsPricedForTheExample_AndLeadsBackToTheirList()
    {
        GuidePage page = await guide.Get($"/programs/{Program}?example=working-engineer");

        Assert.Contains("for a resident of GA", page.MainText, StringComparison.Ordinal);
        Assert.DoesNotContain("Say who you are", page.MainText, StringComparison.Ordinal);
        Assert.Contains("This is an example.", page.MainText, StringComparison.Ordinal);
        IElement back = page.Document.QuerySelector(".crumbs a")!;
        Assert.Equal("/shortlist?example=working-engineer", back.GetAttribute("href"));
        Assert.Contains("List: working engineer", (await guide.Get(back.GetAttribute("href")!)).Text("h1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task APageForNobody_IsLeftAsItIs() => Assert.DoesNotContain("example=", (await guide.Get($"/programs/{Program}")).Html, StringComparison.Ordinal);

    [Fact]
    public async Task ASearchOfAnExample_IsSentForThem()
    {
        GuidePage page = await guide.Get("/explore?example=working-engineer");
        Assert.NotNull(page.Document.QuerySelector("form[action='/explore'] input[name=example][value=working-engineer]"));
    }

    private static readonly string[] Leads = ["/shortlist", "/programs/", "/compare", "/cost/", "/return/", "/ready", "/plan", "/apply", "/explore"];
}
