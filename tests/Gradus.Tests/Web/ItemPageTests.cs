using System.Net;
using System.Text.Json;

namespace Gradus.Tests.Web;

public sealed class ItemPageTests(GuideFixture guide)
{
    [Fact]
    public async Task Offering_AnswersWithPriceEarningsAndWhatIsMissing()
    {
        using HttpClient engineer = guide.NewClient("working-engineer");

        GuidePage page = await guide.Get("/programs/139755-11.0701", engineer);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal("Computer Science, Georgia Institute of Technology-Main Campus - Gradus", page.Document.Title);
        Assert.Equal("Computer Science", page.Text("h1"));
        string answer = page.Text(".answer");
        Assert.Contains("for a resident of GA, part-time", answer, StringComparison.Ordinal);
        Assert.Contains("estimated", answer, StringComparison.Ordinal);
        Assert.Contains("your budget of $30,000", answer, StringComparison.Ordinal);
        Assert.Contains("$112,762", answer, StringComparison.Ordinal);
        Assert.Contains("From Atlanta, GA", answer, StringComparison.Ordinal);
        Assert.Contains("Whether it can be studied online", page.Text("#unknown"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Program_ShowsEachFactWithItsPageKindAndYear()
    {
        GuidePage page = await guide.Get("/programs/cmu-ms-machine-learning");
        Gradus.Programs.Program program = guide.Catalog.FindItem("cmu-ms-machine-learning")!.Program!;

        Assert.Equal(program.Facts.Count, page.Document.QuerySelectorAll("table.facts tbody tr").Length);
        Assert.All(page.Document.QuerySelectorAll("table.facts tbody tr"), row => Assert.Matches("official|third.party|somebody else|report|listing", row.QuerySelector(".kind")!.TextContent));
        Assert.Contains("Counted in", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_NameTheirSource()
    {
        GuidePage page = await guide.Get("/programs/139755-11.0701");

        Assert.NotEmpty(page.Document.QuerySelectorAll(".figure"));
        Assert.All(page.Document.QuerySelectorAll(".figure"), figure =>
        {
            string id = figure.QuerySelector("button")!.GetAttribute("popovertarget")!;
            Assert.Equal(id, figure.QuerySelector("[popover]")!.Id);
            Assert.NotEqual("", figure.QuerySelector("[popover]")!.TextContent);
        });
        Assert.Contains("NCES IPEDS", page.Text(".answer .figure-origin"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task LinkedData_IsJsonOfTheProgram()
    {
        GuidePage page = await guide.Get("/programs/cmu-ms-machine-learning");

        using var json = JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent);
        Assert.Equal("EducationalOccupationalProgram", json.RootElement.GetProperty("@type").GetString());
        Assert.Equal("cmu-ms-machine-learning", json.RootElement.GetProperty("identifier").GetString());
        Assert.Equal("Carnegie Mellon University", json.RootElement.GetProperty("provider").GetProperty("name").GetString());
    }

    [Theory]
    [InlineData("cmu-ms-machinelearning", "/programs/cmu-ms-machine-learning")]
    [InlineData("139755-11.9999", "/programs/georgia-tech-ms-computer-science")]
    public async Task UnknownId_IsNotFound_WithTheNearest(string id, string near)
    {
        GuidePage page = await guide.Get($"/programs/{id}");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("There is no such program", page.Text("h1"));
        Assert.Contains(near, page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task HostileId_IsNotFound_AndNotRepeatedAsMarkup()
    {
        GuidePage script = await guide.Get("/programs/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        GuidePage endless = await guide.Get($"/programs/{new string('a', 10_000)}");

        Assert.Equal(HttpStatusCode.NotFound, script.Status);
        Assert.DoesNotContain("<script>alert", script.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.RequestUriTooLong, endless.Status);
        Assert.DoesNotContain(new string('a', 300), endless.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("awards", "Year,Degrees,to men,to women")]
    [InlineData("charges", "Year,Tuition in-state")]
    [InlineData("research", "Sub-area,Papers,Years with papers")]
    public async Task Charts_HaveTheirNumbersAsFiles(string chart, string header)
    {
        GuidePage file = await guide.Get($"/programs/139755-11.0701/{chart}.csv");

        Assert.Equal("text/csv", file.ContentType);
        Assert.StartsWith(header, file.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryKindOfItem_HasAPage()
    {
        IEnumerable<string> sample = guide.Catalog.Items.Where((_, i) => i % 61 == 0).Select(i => i.Id);

        foreach (string id in sample)
        {
            GuidePage page = await guide.Get($"/programs/{id}");

            Assert.True(page.Status == HttpStatusCode.OK, id);
            Assert.True(page.Document.QuerySelectorAll("h1").Length == 1 && page.Document.Title!.EndsWith(" - Gradus", StringComparison.Ordinal), id);
        }
    }
}
