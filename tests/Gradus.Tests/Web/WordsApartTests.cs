using AngleSharp.Dom;

namespace Gradus.Tests.Web;

/// <summary>Words that stand in one line are parted by a blank: a figure from its grade, a name from the next one.</summary>
public sealed class WordsApartTests(GuideFixture guide)
{
    [Theory]
    [InlineData("/explore")]
    [InlineData("/explore?view=cards&max-application-fee=60")]
    [InlineData("/explore?max-application-fee=60")]
    [InlineData("/compare?id=139755-11.0701&id=110635-11.0701")]
    [InlineData("/programs/139755-11.0701")]
    [InlineData("/programs/georgia-tech-ms-analytics-online")]
    [InlineData("/return/georgia-tech-ms-analytics-online")]
    [InlineData("/shortlist?example=working-engineer&keep=georgia-tech-ms-analytics-online&keep=139755-11.0701")]
    [InlineData("/shortlist?example=returning-teacher")]
    [InlineData("/cost/georgia-tech-ms-analytics-online?example=working-engineer")]
    public async Task FigureAndItsGrade_NameAndTheNext_AreParted(string address)
    {
        GuidePage page = await guide.Get(address);

        Assert.Empty(page.Document.QuerySelectorAll("main span.kind").Where(k => !IsAfterABlank(k) || !IsBeforeABlank(k)).Select(k => $"{k.PreviousSibling?.TextContent}|{k.TextContent}|{k.NextSibling?.TextContent}"));
        Assert.Empty(page.Document.QuerySelectorAll("main p:not([class]) > a + a, main p.small:not(.jump) > a + a, main p.note > a + a").Where(a => !IsAfterABlank(a)).Select(a => a.TextContent));
    }

    private static bool IsAfterABlank(IElement element) => element.PreviousSibling is not { } before || Parts(element.TextContent[..1]) || Parts(before.TextContent.Length > 0 ? before.TextContent[^1..] : " ");

    private static bool IsBeforeABlank(IElement element) => element.NextSibling is not { } after || Parts(after.TextContent.Length > 0 ? after.TextContent[..1] : " ") || Parts(element.TextContent[^1..]);

    /// <summary>A blank, or a mark that ends or begins a phrase.</summary>
    private static bool Parts(string edge) => edge.Length == 0 || char.IsWhiteSpace(edge[0]) || edge[0] is ';' or ',' or '.' or ':' or '(' or ')';
}
