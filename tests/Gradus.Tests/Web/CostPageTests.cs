using System.Net;

namespace Gradus.Tests.Web;

public sealed class CostPageTests(GuideFixture guide)
{
    [Fact]
    public async Task Page_AnswersFirst_ByTermAndByWay()
    {
        using HttpClient graduate = guide.NewClient("mathematics-graduate");
        GuidePage page = await guide.Get("/cost/204796-27.0501", graduate);
        Gradus.Ledgers.Ledger ledger = Ledgers.People.Ledger("mathematics-graduate", "204796-27.0501");
        Assert.Contains(ledger.TotalRange.Words, page.Text(".answer"), StringComparison.Ordinal);
        Assert.Contains("tuition: estimated", page.Text(".answer"), StringComparison.Ordinal);
        Assert.DoesNotMatch(@"\$[0-9,]+\.[0-9]", page.Text(".answer"));
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        Assert.Contains("the limit of the academic year at 83 % of full time", page.MainText, StringComparison.Ordinal);
        Assert.Contains("unconfirmed", page.MainText, StringComparison.Ordinal);
        Assert.Equal(page.Document.QuerySelectorAll("[id]").Length, page.Document.QuerySelectorAll("[id]").Select(e => e.Id).Distinct().Count());
        Assert.All(page.Document.QuerySelectorAll("main table:not(figure table)"), t => Assert.NotNull(t.QuerySelector("caption")));
        Assert.All(page.Document.QuerySelectorAll("main input:not([type=hidden]), main select"), i =>
            Assert.True(i.HasAttribute("aria-label") || page.Document.QuerySelector($"label[for='{i.Id}']") is not null, i.OuterHtml));
        Assert.DoesNotContain(" style=", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("line=tuition&term=2&amount=%248%2C000", "set=tuition%402%3A8000")]
    [InlineData("line=tuition&term=&amount=12000.50&set=fees%3A5", "set=fees%3A5&set=tuition%3A12000.50")]
    [InlineData("tuition=&tuition%401=100&tuition%402=&way=online-part-time", "way=online-part-time&set=tuition%401%3A100")]
    [InlineData("example=working-engineer&line=other&amount=7", "example=working-engineer&set=other%3A7")]
    public async Task Form_LeadsToAnAddressThatKeepsTheFigure(string query, string kept)
    {
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = guide.Address };
        using HttpResponseMessage moved = await browser.GetAsync(new Uri("/cost/139755-11.0701?" + query, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, moved.StatusCode);
        Assert.EndsWith($"/cost/139755-11.0701?{kept}#lines", moved.Headers.Location!.ToString(), StringComparison.Ordinal);
        GuidePage page = await guide.Get("/cost/139755-11.0701?" + kept);
        Assert.Contains("your own", page.Text(".ledger"), StringComparison.Ordinal);
        Assert.Contains("Take back", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_TakesFiguresInPlace()
    {
        GuidePage page = await guide.Get("/cost/139755-11.0701?edit=tuition&set=tuition%402%3A8000");
        Assert.Equal(5, page.Document.QuerySelectorAll("#row-tuition input").Length);
        Assert.Equal("8000", page.Document.QuerySelector("#row-tuition input[name='tuition@2']")!.GetAttribute("value"));
        Assert.NotNull(page.Document.QuerySelector("form#row-form"));
    }

    [Theory]
    [InlineData("set=beer%3A5", "there is no line 'beer'")]
    [InlineData("line=tuition&amount=-5", "give an amount of 0 or more")]
    [InlineData("set=tuition%4099%3A5", "the degree has 4 terms")]
    [InlineData("way=evening", "How you study evening: not one of campus-full-time")]
    [InlineData("set=%3Cscript%3Ealert(1)%3C%2Fscript%3E", "there is no line")]
    public async Task WrongAddress_SaysSo_AndStillAnswers(string query, string problem)
    {
        GuidePage page = await guide.Get("/cost/139755-11.0701?" + query);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(problem, page.Text(".error"), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        Assert.Contains("In all, until the degree", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task UnknownDegree_IsNotFound_AndWithoutAProfileThePageSaysSo()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/cost/nothing")).Status);
        GuidePage page = await guide.Get("/cost/cmu-ms-machine-learning");
        Assert.Contains("You gave no profile", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_AreAFile_AndOtherPagesLeadHere()
    {
        GuidePage file = await guide.Get("/cost/139755-11.0701/lines.csv?example=working-engineer");
        Assert.Equal("text/csv", file.ContentType);
        Assert.StartsWith("Term,Line,Amount,Kind,Dollars of,Source,How\r\n\"term 1, fall 2027\",Tuition,1", file.Html, StringComparison.Ordinal);
        Assert.Contains("/cost/139755-11.0701", (await guide.Get("/programs/139755-11.0701")).Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Contains((await guide.Get("/shortlist?example=working-engineer")).Document.QuerySelectorAll("main a"), a => a.GetAttribute("href")!.StartsWith("/cost/", StringComparison.Ordinal) && a.GetAttribute("href")!.EndsWith("?example=working-engineer", StringComparison.Ordinal));
    }
}
