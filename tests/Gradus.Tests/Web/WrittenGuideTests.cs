using System.Net;
using Gradus.App.Figures;
using Gradus.App.Verbs.WrittenGuide;
using Gradus.App.Web;
using Gradus.Tests.Commands;

namespace Gradus.Tests.Web;

/// <summary>The path through the written guide: no row loses its page, and every page holds what it promises.</summary>
public sealed class WrittenGuideTests(GuideFixture guide)
{
    private const int Rows = 12;
    private const int MostWords = 350;

    /// <summary>Each row for nobody and for one example person in turn; for all of them in a long run.</summary>
    public static TheoryData<string, string?> Pages =>
    [
        .. GuideRows.All.SelectMany(r => new[] { (r.Key, (string?)null) }
            .Concat(ExampleProfiles.All.Where((_, i) => LongRun.IsOn || i == r.Number % ExampleProfiles.All.Count).Select(e => (r.Key, (string?)e.Id)))),
    ];

    public static TheoryData<string> Engines => [.. GuideEngines.All.Select(e => e.Key)];

    [Fact]
    public void Rows_AreTwelve_InTheOrderOfTheWrittenGuide()
    {
        Assert.Equal(Enumerable.Range(1, Rows), GuideRows.All.Select(r => r.Number));
        Assert.Equal(Rows, GuideRows.All.Select(r => r.Key).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(Rows, GuideRows.All.Select(r => r.Question).Distinct(StringComparer.Ordinal).Count());
        Assert.All(GuideRows.All, r => Assert.EndsWith("?", r.Question, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Path_LeadsToEveryRow_AndEachRowToTheNext()
    {
        string[] links = [.. (await guide.Get("/guide")).Document.QuerySelectorAll("main ol a").Select(a => a.GetAttribute("href")!)];
        Assert.Equal(GuideRows.All.Select(r => GuideLinks.Step(r.Key)), links);
        for (int i = 0; i < links.Length; i++)
        {
            string? next = (await guide.Get(links[i])).Document.QuerySelector("a[rel=next]")?.GetAttribute("href");
            Assert.Equal(i + 1 < links.Length ? links[i + 1] : null, next);
        }
    }

    /// <summary>For nobody and for an example person: a question, an answer, a figure with whose it is, one picture, a way into the tool that answers, and few words.</summary>
    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_IsThere_WithAllThatItPromises(string key, string? example)
    {
        GuideRow row = GuideRows.All.Single(r => r.Key == key);
        string address = GuideLinks.Step(key) + (example is null ? "" : $"?example={example}");
        GuidePage page = await guide.Get(address);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(row.Question, Assert.Single(page.Texts("h1")));
        Assert.True(page.Text("main .lead").Length > 40, address);
        Assert.Single(page.Document.QuerySelectorAll("main figure"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("main figure svg.chart, main figure svg"));
        Assert.Contains(page.Texts("main dl.walk-figures dd .figure-origin"), o => o.Length > 0);
        Assert.Empty(page.Document.QuerySelectorAll("main [role=alert]"));
        Assert.NotEmpty(page.Texts("section[aria-labelledby=changes] li"));
        string into = page.Document.QuerySelector("main .next-step a.button")!.GetAttribute("href")!;
        Assert.Equal(HttpStatusCode.OK, (await guide.Get(into)).Status);
        Assert.InRange(VisibleWords.Count(page.Document), 60, MostWords);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Engine_SaysWhatItIs_HowGood_OnWhat_AndHowToTry(string key)
    {
        GuideEngine engine = GuideEngines.All.Single(e => e.Key == key);
        GuidePage page = await guide.Get(GuideLinks.Engine(key));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(engine.Name, page.Text("h1"));
        Assert.Equal(engine.Exists, engine.Measured.Count > 0);
        Assert.Equal(engine.Measured.Count, page.Texts("main dl.walk-figures dd").Count);
        Assert.NotEmpty(engine.Data);
        Assert.NotEmpty(engine.Cannot);
        Assert.Equal(HttpStatusCode.OK, (await guide.Get(engine.Into.Address)).Status);
        Assert.InRange(VisibleWords.Count(page.Document), 60, MostWords);
    }

    [Fact]
    public async Task Engines_AreListed_OnOnePage() =>
        Assert.Equal(GuideEngines.All.Select(e => GuideLinks.Engine(e.Key)), (await guide.Get(GuideLinks.HowItLearns)).Document.QuerySelectorAll("main ul.more h2 a").Select(a => a.GetAttribute("href")));

    [Theory]
    [InlineData("/guide/wizardry")]
    [InlineData("/guide/how-it-learns/wizardry")]
    public async Task PageThatIsNotThere_IsNotFound(string address) => Assert.Equal(HttpStatusCode.NotFound, (await guide.Get(address)).Status);

    /// <summary>The figures are those of the other verbs, asked alone.</summary>
    [Theory]
    [InlineData("careers", "careers", "finding")]
    [InlineData("degree-types", "types", "finding")]
    [InlineData("online", "modes", "finding")]
    [InlineData("apply", "apply", "finding")]
    public void Answer_IsThatOfTheVerb(string page, string verb, string name)
    {
        string[] who = ["--profile", Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml"), "--json"];
        string answer = (string)GradusProgram.Run(["guide", page, .. who]).Json["page"]!["answer"]!;
        string alone = (string)GradusProgram.Run([verb, .. who]).Json[name]!;
        Assert.StartsWith(alone, answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Cost_IsThatOfTheVerb_BesideTheAveragesCountedAnew()
    {
        string[] who = ["--profile", Path.Combine(SourceFiles.Repository, "examples", "mathematics-graduate.yaml"), "--json"];
        var page = GradusProgram.Run(["guide", "cost", .. who]).Json["page"]!;
        string id = ((string)page["into"]!["command"]!).Split(' ')[^1];
        string total = (string)GradusProgram.Run(["cost", id, .. who]).Json["said"]!["total"]!;
        string[] words = [.. page["figures"]!.AsArray().Select(f => (string)f!["words"]!)];
        Assert.Contains(total, words);
        Assert.Contains(words, w => w.Contains("counted anew", StringComparison.Ordinal));
    }

    /// <summary>A page that is the same for everybody never claims to speak of somebody, whatever they say.</summary>
    [Fact]
    public void PageThatUsesNothingOfAPerson_SaysSo()
    {
        GuideContract path = GuideAnswer.Path(guide.Catalog, guide.ReadExample("working-engineer"));
        Assert.All(GuideRows.All.Where(r => r.Uses is null), r => Assert.Equal("anybody", path.Steps[r.Number - 1].Standing));
        Assert.All(GuideRows.All.Where(r => r.Uses is not null), r => Assert.NotEqual("anybody", path.Steps[r.Number - 1].Standing));
        string[] who = ["--profile", Path.Combine(SourceFiles.Repository, "examples", "working-engineer.yaml")];
        Assert.Contains("the same for everybody", GradusProgram.Run(["guide", "1", .. who]).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("10", "cost")]
    [InlineData("Cost", "cost")]
    [InlineData("classifier", null)]
    public void Page_IsAskedForByNumberOrWord(string asked, string? key)
    {
        var found = GuideQuestion.Find(asked);
        Assert.Equal(key, found.Row);
        Assert.Equal(key is null ? asked : null, found.Engine);
    }
}
