using System.Net;
using AngleSharp.Dom;

namespace Gradus.Tests.Web;

/// <summary>The plan from here to ready, as a page.</summary>
public sealed class BridgePageTests(GuideFixture guide)
{
    private const string Address = "/bridge/georgia-tech-ms-analytics-online?example=working-engineer";

    [Fact]
    public async Task Plan_HasCoursesChartAndWaysOn()
    {
        GuidePage page = await guide.Get(Address);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEmpty(page.Document.QuerySelectorAll("table.stack tbody tr"));
        Assert.Single(page.Document.QuerySelectorAll("#plan svg.chart"));
        Assert.Contains(page.Document.QuerySelectorAll("a.button").Select(a => a.GetAttribute("href")), h => h!.StartsWith("/cost/georgia-tech-ms-analytics-online?example=working-engineer&set=other%3A", StringComparison.Ordinal));
        GuidePage cost = await guide.Get(page.Document.QuerySelector("a.button[href^='/cost/']")!.GetAttribute("href")!);
        Assert.Equal(HttpStatusCode.OK, cost.Status);
        Assert.Contains("Other costs of your own", cost.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Aims_LeadToTheirPlans_AndKeepWhatWasSaid()
    {
        GuidePage page = await guide.Get(Address + "&hours=20&start=2027-01-15");
        IElement[] aims = [.. page.Document.QuerySelectorAll("nav[aria-label=Plans] a")];
        Assert.NotEmpty(aims);
        foreach (IElement aim in aims)
        {
            string address = aim.GetAttribute("href")!;
            Assert.Contains("start=2027-01-15&hours=20", address, StringComparison.Ordinal);
            Assert.Equal(aim.TextContent, (await guide.Get(address)).Document.QuerySelector("nav[aria-label=Plans] strong")!.TextContent);
        }
    }

    [Fact]
    public async Task WrongParts_AreNamed_AndThePlanIsShownWithoutThem()
    {
        GuidePage page = await guide.Get(Address + "&hours=900&start=1900-01-01&aim=luck");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(3, page.Document.QuerySelectorAll(".error").Length);
        Assert.NotEmpty(page.Document.QuerySelectorAll("table.stack tbody tr"));
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/bridge/no-such-program")).Status);
    }

    [Fact]
    public async Task PageOfWhatItAsks_LeadsHere()
    {
        GuidePage page = await guide.Get("/ready/georgia-tech-ms-analytics-online?example=working-engineer");
        Assert.NotNull(page.Document.QuerySelector("a[href='/bridge/georgia-tech-ms-analytics-online?example=working-engineer']"));
    }

    [Fact]
    public async Task OneButton_TakesStartAndMoneyToTheCost_WhereNothingIsKept()
    {
        using HttpClient client = guide.NewClient("working-engineer");
        GuidePage cost = await (await GuideForm.Open(client, "/bridge/georgia-tech-ms-analytics-online", "count-bridge")).Send();
        Assert.StartsWith("/cost/georgia-tech-ms-analytics-online?set=other%3A", cost.ContentType, StringComparison.Ordinal);
        Assert.Contains("Other costs of your own", cost.MainText, StringComparison.Ordinal);
        string start = (await guide.Get("/bridge/georgia-tech-ms-analytics-online", client)).Text("section[aria-labelledby=use-title] strong");
        Assert.Contains($"start: {start}", await client.GetStringAsync(new Uri("/profile.yaml", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlanThatIsAnotherByNow_IsNotCounted()
    {
        using HttpClient client = guide.NewClient("working-engineer");
        GuidePage page = await (await GuideForm.Open(client, "/bridge/georgia-tech-ms-analytics-online", "count-bridge")).Set("shown", "1 fall 2027").Send();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("The plan is another by now", page.Text(".error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryControl_HasAName()
    {
        GuidePage page = await guide.Get(Address);
        Assert.All(page.Document.QuerySelectorAll("main form input:not([type=hidden])"), control => Assert.True(
            control.HasAttribute("aria-label") || control.ParentElement?.LocalName == "label" || page.Document.QuerySelector($"label[for='{control.Id}']") is not null, control.OuterHtml));
    }
}
