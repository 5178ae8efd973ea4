using System.Net;
using System.Text;
using Gradus.App.Web;

namespace Gradus.Tests.Web;

public sealed class StartPageTests(GuideFixture guide)
{
    [Fact]
    public async Task Start_OffersQuestions_ExamplePeople_AndAFile()
    {
        GuidePage page = await guide.Get("/");

        Assert.Contains("/questions", Links(page));
        Assert.All(ExampleProfiles.All, example => Assert.Contains($"/shortlist?example={example.Id}", Links(page)));
        Assert.NotNull(page.Document.QuerySelector("form[enctype='multipart/form-data'] input[type=file]"));
        Assert.Contains("What it never does", page.MainText, StringComparison.Ordinal);
    }

    /// <summary>One thing to do first stands out; a file is for the few who have one.</summary>
    [Fact]
    public async Task Start_HasOneFirstStep_AndFoldsTheFile()
    {
        GuidePage page = await guide.Get("/");
        Assert.Equal("/questions", Assert.Single(page.Document.QuerySelectorAll("main a.button")).GetAttribute("href"));
        Assert.Equal("/questions", page.Document.QuerySelector("#ways section")!.QuerySelector("a")!.GetAttribute("href"));
        Assert.NotNull(page.Document.QuerySelector("#load details:not([open]) input[type=file]"));
        Assert.NotNull(page.Document.QuerySelector("form[action='/explore'] input[name=q]"));
    }

    [Fact]
    public void FourExamplePeople_AreInTheProgram_EachInOneSentence()
    {
        Assert.Equal(["working-engineer", "returning-teacher", "mathematics-graduate", "international-applicant"], ExampleProfiles.All.Select(e => e.Id));
        Assert.Equal("A working engineer in Georgia who wants to move into machine learning without quitting", ExampleProfiles.All[0].Description);
        Assert.All(ExampleProfiles.All, e => Assert.Equal(File.ReadAllText(Path.Combine(SourceFiles.Repository, "examples", e.Id + ".yaml")), e.Yaml));
    }

    [Fact]
    public async Task ProfileFile_IsLoaded_AndLeadsToTheShortlist()
    {
        using HttpClient client = guide.NewClient();
        GuideForm form = await GuideForm.Open(client, "/", "load");

        GuidePage page = await form.SendFile("me.yaml", Encoding.UTF8.GetBytes(ExampleProfiles.All[0].Yaml));

        Assert.Equal("/shortlist", page.ContentType);
        Assert.Equal("working engineer", page.Text("header .end"));
        Assert.NotEmpty(page.Document.QuerySelectorAll("article.entry"));
    }

    [Theory]
    [InlineData("me.yaml", "budget:\n  total: 30000\n  totl: 1\n", "me.yaml, line 3, column 3: 'totl' is not a key of budget")]
    [InlineData("me.yaml", "name: [a\n", "me.yaml, line 1")]
    [InlineData("me.json", "{\"name\": 1}", "me.json, line 1, column 10: name is 1, which is not text")]
    [InlineData("<b>.yaml", "name: *x\n", "<b>.yaml, line 1, column 7: aliases")]
    [InlineData("me.yaml", "places:\n  near: {place: \"Atlanta, GA\"}\n", "places.near needs the key miles")]
    public async Task BadFile_IsRefusedBesideTheForm_AndSavesNothing(string name, string text, string problem)
    {
        using HttpClient client = guide.NewClient();
        GuideForm form = await GuideForm.Open(client, "/", "load");

        GuidePage page = await form.SendFile(name, Encoding.UTF8.GetBytes(text));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(problem, page.Text("#load-error"), StringComparison.Ordinal);
        Assert.DoesNotContain("<b>.yaml", page.Html, StringComparison.Ordinal);
        Assert.Equal("No profile yet", (await guide.Get("/", client)).Text("header .end"));
    }

    [Theory]
    [InlineData(300 * 1024)]
    [InlineData(2 * 1024 * 1024)]
    public async Task LargeFile_IsRefusedBesideTheForm(int bytes)
    {
        using HttpClient client = guide.NewClient();
        GuideForm form = await GuideForm.Open(client, "/", "load");

        GuidePage page = await form.SendFile("me.yaml", new byte[bytes]);

        Assert.Contains("larger than 256 KiB", page.Text("#load-error"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoFile_IsNamed()
    {
        using HttpClient client = guide.NewClient();
        GuideForm form = await GuideForm.Open(client, "/", "load");

        GuidePage page = await form.Send();

        Assert.Contains("No file was chosen", page.Text("#load-error"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", "load")]
    [InlineData("/questions", "questions")]
    [InlineData("/profile", "load")]
    public async Task FormWithoutItsToken_IsRefused(string path, string handler)
    {
        using HttpClient client = guide.NewClient();
        GuideForm form = await GuideForm.Open(client, path, handler);

        GuidePage page = await form.Remove("__RequestVerificationToken").Send();

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("No profile yet", (await guide.Get("/", client)).Text("header .end"));
    }

    private static IEnumerable<string?> Links(GuidePage page) => page.Document.QuerySelectorAll("main a").Select(a => a.GetAttribute("href"));
}
