using System.Net;
using Gradus.App.Web;

namespace Gradus.Tests.Web;

/// <summary>Pages that were sent before are sent again, and never to a browser they were not made for.</summary>
public sealed class PageCacheTests(GuideFixture guide)
{
    [Fact]
    public async Task SamePage_IsSentAgain_WordForWord()
    {
        GuidePage first = await guide.Get("/fields");
        GuidePage again = await guide.Get("/fields");
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.Equal(first.Html, again.Html);
    }

    [Fact]
    public async Task Page_MadeForOneProfile_IsNotSentToAnother()
    {
        using HttpClient engineer = guide.NewClient("working-engineer");
        using HttpClient mathematician = guide.NewClient("mathematics-graduate");
        const string Path = "/programs/139755-11.0701";
        string[] pages = [(await guide.Get(Path)).Html, (await guide.Get(Path, engineer)).Html, (await guide.Get(Path, mathematician)).Html];
        Assert.Equal(3, pages.Distinct(StringComparer.Ordinal).Count());
        string[] again = [(await guide.Get(Path)).Html, (await guide.Get(Path, engineer)).Html, (await guide.Get(Path, mathematician)).Html];
        Assert.True(pages.SequenceEqual(again, StringComparer.Ordinal));
    }

    [Fact]
    public async Task Theme_ChangesThePage_ThatWasSentBefore()
    {
        using HttpClient client = guide.NewClient();
        string before = (await guide.Get("/about", client)).Html;
        using HttpResponseMessage chosen = await client.GetAsync(new Uri("/theme/dark", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.NotEqual(before, (await guide.Get("/about", client)).Html);
    }

    [Fact]
    public async Task Answer_IsPackedAsTheRequestAllows_WhateverWasSentBefore()
    {
        foreach (string encoding in (string[])["br", "gzip", "identity", "br"])
        {
            using var client = new HttpClient { BaseAddress = guide.Address };
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/method", UriKind.Relative));
            request.Headers.Add("Accept-Encoding", encoding);
            using HttpResponseMessage answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.Equal(encoding == "identity" ? "" : encoding, string.Join(",", answer.Content.Headers.ContentEncoding));
            Assert.Equal(SecurityHeaders.ContentSecurityPolicy, Assert.Single(answer.Headers.GetValues("Content-Security-Policy")));
        }
    }

    [Fact]
    public async Task OrderInTheAddress_IsTheOrderOnThePage()
    {
        GuidePage one = await guide.Get("/compare?id=139755-11.0701&id=110635-11.0701");
        GuidePage other = await guide.Get("/compare?id=110635-11.0701&id=139755-11.0701");
        Assert.NotEqual(one.Html, other.Html);
    }

    [Fact]
    public async Task WrongAddress_IsNotKept()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/programs/none")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/programs/none")).Status);
    }
}
