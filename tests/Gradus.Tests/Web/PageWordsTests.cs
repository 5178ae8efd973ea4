using System.Globalization;
using System.Net;
using AngleSharp.Dom;

namespace Gradus.Tests.Web;

/// <summary>The words of every page and the drawings on them, against the files kept in <c>Expected</c>.</summary>
public sealed class PageWordsTests(GuideFixture guide)
{
    private const string Offering = "139755-11.0701";
    private const string Program = "georgia-tech-ms-computer-science-machine-learning-online";

    [Theory]
    [InlineData("start", "/")]
    [InlineData("start-engineer", "/", "working-engineer")]
    [InlineData("questions", "/questions")]
    [InlineData("questions-engineer", "/questions", "working-engineer")]
    [InlineData("profile", "/profile")]
    [InlineData("profile-applicant", "/profile", "international-applicant")]
    [InlineData("shortlist-engineer", "/shortlist?example=working-engineer")]
    [InlineData("shortlist-graduate", "/shortlist?example=mathematics-graduate")]
    [InlineData("shortlist-applicant", "/shortlist?example=international-applicant")]
    [InlineData("shortlist-teacher", "/shortlist?example=returning-teacher")]
    [InlineData("profile-teacher", "/profile", "returning-teacher")]
    [InlineData("shortlist-lifted", "/shortlist?example=working-engineer&without=budget.total&keep=" + Program + "&drop=" + Offering)]
    [InlineData("shortlist-none", "/shortlist")]
    [InlineData("explore", "/explore")]
    [InlineData("explore-cards", "/explore?view=cards&q=machine+learning&state=CA")]
    [InlineData("explore-map", "/explore?view=map")]
    [InlineData("explore-nothing", "/explore?q=zymurgy+of+dragons")]
    [InlineData("explore-wrong", "/explore?state=ZZ&page=9999&sort=luck")]
    [InlineData("offering", "/programs/" + Offering)]
    [InlineData("offering-graduate", "/programs/" + Offering, "mathematics-graduate")]
    [InlineData("program", "/programs/" + Program)]
    [InlineData("compare", "/compare?id=" + Program + "&id=" + Offering + "&id=110635-11.0701")]
    [InlineData("compare-none", "/compare")]
    [InlineData("cost", "/cost/" + Offering)]
    [InlineData("cost-engineer", "/cost/" + Offering, "working-engineer")]
    [InlineData("return-engineer", "/return/" + Offering, "working-engineer")]
    [InlineData("return-graduate", "/return/" + Offering, "mathematics-graduate")]
    [InlineData("return-applicant", "/return/" + Offering, "international-applicant")]
    [InlineData("cost-teacher", "/cost/" + Offering, "returning-teacher")]
    [InlineData("return-teacher", "/return/" + Offering, "returning-teacher")]
    [InlineData("ready", "/ready")]
    [InlineData("ready-engineer", "/ready", "working-engineer")]
    [InlineData("ready-applicant", "/ready?step=courses", "international-applicant")]
    [InlineData("ready-program", "/ready/georgia-tech-ms-analytics-online", "mathematics-graduate")]
    [InlineData("ready-offering", "/ready/" + Offering)]
    [InlineData("careers", "/careers")]
    [InlineData("careers-engineer", "/careers", "working-engineer")]
    [InlineData("careers-research", "/careers/research?example=mathematics-graduate")]
    [InlineData("career-data-scientists", "/careers/15-2051?near=Atlanta,GA", "international-applicant")]
    [InlineData("apply-applicant", "/apply", "international-applicant")]
    [InlineData("apply-graduate", "/apply?example=mathematics-graduate&fees=300")]
    [InlineData("types", "/types")]
    [InlineData("types-engineer", "/types", "working-engineer")]
    [InlineData("types-graduate", "/types?example=mathematics-graduate")]
    [InlineData("modes", "/online-or-campus")]
    [InlineData("modes-engineer", "/online-or-campus", "working-engineer")]
    [InlineData("modes-applicant", "/online-or-campus?example=international-applicant&id=cmu-ms-machine-learning&id=georgia-tech-ms-analytics-online")]
    [InlineData("school", "/school")]
    [InlineData("school-one", "/school?name=139755")]
    [InlineData("school-three", "/school?name=cmu-ms-machine-learning&name=139755&name=243744", "mathematics-graduate")]
    [InlineData("school-little-known", "/school?name=460376")]
    [InlineData("school-unknown", "/school?name=Hogwarts&name=139755")]
    [InlineData("guide", "/guide")]
    [InlineData("guide-teacher", "/guide", "returning-teacher")]
    [InlineData("guide-first", "/guide/machine-learning")]
    [InlineData("guide-core", "/guide/core")]
    [InlineData("guide-choose-engineer", "/guide/choose", "working-engineer")]
    [InlineData("guide-cost", "/guide/cost")]
    [InlineData("guide-cost-graduate", "/guide/cost?example=mathematics-graduate")]
    [InlineData("guide-plan", "/guide/study-plan")]
    [InlineData("guide-learns", "/guide/how-it-learns")]
    [InlineData("guide-layers", "/guide/how-it-learns/layers")]
    [InlineData("no-such-step", "/guide/wizardry")]
    [InlineData("no-such-career", "/careers/wizardry")]
    [InlineData("learn", "/learn")]
    [InlineData("learn-graduate", "/learn?example=mathematics-graduate")]
    [InlineData("learn-answered", "/learn?example=mathematics-graduate&answer=cmu-ms-machine-learning,columbia-ms-data-science,first&answer=columbia-ms-data-science,usc-ms-applied-data-science,same")]
    [InlineData("more", "/more?example=mathematics-graduate&like=cmu-ms-machine-learning&unlike=139755-11.0701")]
    [InlineData("more-none", "/more?example=mathematics-graduate")]
    [InlineData("curriculum", "/curriculum")]
    [InlineData("outside", "/outside")]
    [InlineData("curriculum-program", "/curriculum/cmu-ms-machine-learning")]
    [InlineData("curriculum-rules", "/curriculum/auburn-ms-data-science-engineering")]
    [InlineData("curriculum-unknown", "/curriculum/" + Offering)]
    [InlineData("plan-engineer", "/plan/" + Program, "working-engineer")]
    [InlineData("plan-nothing-said", "/plan/" + Program)]
    [InlineData("plan-offering", "/plan/" + Offering)]
    [InlineData("plans", "/plan")]
    [InlineData("bridge", "/bridge/georgia-tech-ms-analytics-online")]
    [InlineData("bridge-engineer", "/bridge/georgia-tech-ms-analytics-online", "working-engineer")]
    [InlineData("bridge-graduate", "/bridge/jhu-ms-data-science-online?aim=shortest&hours=20", "mathematics-graduate")]
    [InlineData("test", "/test")]
    [InlineData("test-question", "/test/programming?answers=3")]
    [InlineData("costs", "/costs")]
    [InlineData("fields", "/fields")]
    [InlineData("field", "/fields/11.0102")]
    [InlineData("degree", "/degrees/ms-machine-learning")]
    [InlineData("data", "/data")]
    [InlineData("method", "/method")]
    [InlineData("about", "/about")]
    [InlineData("no-such-page", "/nowhere/at/all")]
    [InlineData("no-such-program", "/programs/georgia-teck")]
    [InlineData("no-such-field", "/fields/99")]
    [InlineData("no-such-degree", "/degrees/wizardry")]
    [InlineData("no-such-example", "/shortlist?example=nobody")]
    public async Task Page_ReadsAsRecorded(string name, string address, string? person = null)
    {
        using HttpClient client = person is null ? guide.NewClient() : guide.NewClient(person);
        GuidePage page = await guide.Get(address, client);

        Assert.Equal(name.StartsWith("no-such", StringComparison.Ordinal) && !address.Contains("example", StringComparison.Ordinal) ? HttpStatusCode.NotFound : HttpStatusCode.OK, page.Status);
        Assert.Single(page.Document.QuerySelectorAll("h1"));
        ExpectedFile.Check(FileOf("pages", name + ".txt"), PageText.Of(page).Replace(guide.Catalog.Version, "VERSION", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("offering", "/programs/" + Offering)]
    [InlineData("cost-engineer", "/cost/" + Offering, "working-engineer")]
    [InlineData("return-engineer", "/return/" + Offering, "working-engineer")]
    [InlineData("return-applicant", "/return/" + Offering, "international-applicant")]
    [InlineData("costs", "/costs")]
    [InlineData("careers-engineer", "/careers", "working-engineer")]
    [InlineData("career-data-scientists", "/careers/15-2051")]
    [InlineData("types-graduate", "/types?example=mathematics-graduate")]
    [InlineData("apply-applicant", "/apply", "international-applicant")]
    [InlineData("modes-engineer", "/online-or-campus", "working-engineer")]
    [InlineData("guide-core", "/guide/core")]
    [InlineData("guide-cost-graduate", "/guide/cost?example=mathematics-graduate")]
    [InlineData("fields", "/fields")]
    [InlineData("field", "/fields/11.0102")]
    public async Task Charts_AreDrawnAsRecorded(string name, string address, string? person = null)
    {
        using HttpClient client = person is null ? guide.NewClient() : guide.NewClient(person);
        IElement[] figures = [.. (await guide.Get(address, client)).Document.QuerySelectorAll("main figure:has(svg)")];

        Assert.NotEmpty(figures);
        for (int i = 0; i < figures.Length; i++)
        {
            string which = figures[i].Id ?? (i + 1).ToString(CultureInfo.InvariantCulture);
            ExpectedFile.Check(FileOf("charts", $"{name}-{which}.svg"), string.Concat(figures[i].QuerySelectorAll("svg").Select(svg => svg.OuterHtml + "\n")));
        }
    }

    private static string FileOf(string folder, string name) =>
        Path.Combine(SourceFiles.Repository, "tests", "Gradus.Tests", "Web", "Expected", folder, name);
}
