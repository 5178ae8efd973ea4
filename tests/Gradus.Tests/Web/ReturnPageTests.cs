using System.Net;
using AngleSharp.Html.Dom;

namespace Gradus.Tests.Web;

/// <summary>The page of a degree's return: the answer first, alternatives, charts and every assumption.</summary>
public sealed class ReturnPageTests(GuideFixture guide)
{
    private const string Page = "/return/139755-11.0701";

    [Theory]
    [InlineData("working-engineer", "working engineer")]
    [InlineData("mathematics-graduate", "mathematics")]
    [InlineData("international-applicant", "international applicant")]
    public async Task Page_GivesTheRangeTheChanceOfALossAndTheYear(string example, string who)
    {
        GuidePage page = await guide.Get($"{Page}?example={example}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(who, page.MainText, StringComparison.OrdinalIgnoreCase);
        Assert.All(
            (string[])["in eight cases of ten", "Chance of a loss", "Pays back", "Where the answer turns", "staying as you are", "study on your own", "What is assumed", "not financial, legal or tax advice", guide.Catalog.Version],
            part => Assert.Contains(part, page.MainText, StringComparison.Ordinal));
        Assert.Equal(["return-path", "return-people", "return-drivers", "return-spread"], page.Document.QuerySelectorAll("figure:has(svg.chart)").Select(f => f.Id));
        Assert.All(page.Document.QuerySelectorAll("figure"), figure => Assert.NotNull(figure.QuerySelector("table")));
    }

    [Fact]
    public async Task StudentVisa_IsSaidWithItsAssumptions()
    {
        string text = (await guide.Get($"{Page}?example=international-applicant")).MainText;

        Assert.Contains("36 months of authorised work", text, StringComparison.Ordinal);
        Assert.Contains("If you finish and stay", text, StringComparison.Ordinal);
        Assert.DoesNotContain("student visa", (await guide.Get($"{Page}?example=working-engineer")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnValue_ChangesTheAnswer_AndStandsInTheAddress()
    {
        GuidePage before = await guide.Get($"{Page}?example=working-engineer");
        GuidePage after = await guide.Get($"{Page}?example=working-engineer&key=salary-after&value=%2460%2C000");

        Assert.NotEqual(Lead(before), Lead(after));
        Assert.Contains("cost you", Lead(after), StringComparison.Ordinal);
        Assert.Contains(after.Document.QuerySelectorAll("input[name=set]").OfType<IHtmlInputElement>(), i => i.Value == "salary-after:60000");
    }

    [Fact]
    public async Task Alternative_IsChosenByLinkOrById()
    {
        GuidePage self = await guide.Get($"{Page}?example=working-engineer&against=self-study");
        GuidePage other = await guide.Get($"{Page}?example=working-engineer&other=georgia-tech-ms-analytics-online");

        Assert.Contains("study on your own", Lead(self), StringComparison.Ordinal);
        Assert.Contains("Master of Science in Analytics", other.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("set=salary-after:x", "give a key and a number")]
    [InlineData("set=nonsense:1", "nonsense")]
    [InlineData("set=discount-rate:900", "discount-rate")]
    [InlineData("against=no-such-degree", "no-such-degree")]
    public async Task WhatCannotBeUsed_IsSaid_AndTheRestIsShown(string query, string says)
    {
        GuidePage page = await guide.Get($"{Page}?example=working-engineer&{query}");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(says, page.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("--", page.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("in eight cases of ten", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownDegree_HasAPageThatHelps() => Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/return/none")).Status);

    [Fact]
    public async Task File_HoldsTheSpread_AndPagesLeadHere()
    {
        GuidePage file = await guide.Get($"{Page}/values.csv?example=working-engineer");

        Assert.Equal("text/csv", file.ContentType);
        Assert.Contains("\n50,", file.Html, StringComparison.Ordinal);
        Assert.Contains(Page, (await guide.Get("/programs/139755-11.0701")).Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Contains(Page + "?example=working-engineer", (await guide.Get("/cost/139755-11.0701?example=working-engineer")).Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    private static string Lead(GuidePage page) => page.Document.QuerySelector("p.lead")!.TextContent;
}
