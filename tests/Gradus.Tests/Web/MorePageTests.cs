using System.Net;

namespace Gradus.Tests.Web;

/// <summary>More like what is kept, in the browser.</summary>
public sealed class MorePageTests(GuideFixture guide)
{
    [Fact]
    public async Task WhatIsLike_StandsWithItsReasons()
    {
        GuidePage page = await guide.Get("/more?example=mathematics-graduate&like=cmu-ms-machine-learning&unlike=139755-11.0701");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(10, page.Document.QuerySelectorAll("ol.more > li").Length);
        Assert.All(page.Document.QuerySelectorAll("ol.more > li"), li => Assert.Contains("most like Machine Learning (Carnegie Mellon University)", li.TextContent, StringComparison.Ordinal));
        Assert.DoesNotContain(page.Document.QuerySelectorAll("ol.more a"), a => a.GetAttribute("href") == "/programs/cmu-ms-machine-learning");
        Assert.Empty(page.Document.QuerySelectorAll("ol.more form"));
    }

    [Fact]
    public async Task NothingKept_IsSaid_AndSoIsWhatCannotBeUsed()
    {
        Assert.Contains("Keep a degree", (await guide.Get("/more?example=mathematics-graduate")).MainText, StringComparison.Ordinal);
        GuidePage wrong = await guide.Get("/more?example=mathematics-graduate&like=no-such-id&like=cmu-ms-machine-learning");
        Assert.Equal(HttpStatusCode.OK, wrong.Status);
        Assert.Contains("no-such-id", wrong.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(wrong.Document.QuerySelectorAll("ol.more > li"));
    }

    [Fact]
    public async Task LikedAndNot_IsRefusedInOneSentence() => Assert.Contains(
        "liked and not",
        (await guide.Get("/more?example=mathematics-graduate&like=cmu-ms-machine-learning&unlike=cmu-ms-machine-learning")).Document.QuerySelector("[role=alert]")!.TextContent,
        StringComparison.Ordinal);
}
