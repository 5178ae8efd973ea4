using System.Net;
using Gradus.App.Shell;
using Gradus.App.Web;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Web;

public sealed class ProfilePageTests(GuideFixture guide)
{
    [Fact]
    public async Task Profile_IsShownInWords_AndSaysWhereItIsKept()
    {
        using HttpClient client = guide.NewClient("working-engineer");

        GuidePage page = await guide.Get("/profile", client);

        Assert.Contains("the server keeps nothing", page.MainText, StringComparison.Ordinal);
        Assert.Equal("$95,000 a year", Said(page, "Yearly pay before tax"));
        Assert.Equal("Georgia", Said(page, "State of legal residence"));
        Assert.Equal("Data Scientists; Software Developers", Said(page, "Occupations you aim for"));
        Assert.Equal("no", Said(page, "Whether you would move anywhere"));
        Assert.Equal("100", Said(page, "Tuition and fees to me"));
    }

    [Fact]
    public async Task Profile_IsPrivateToItsBrowser_AndToItsPages()
    {
        using HttpClient client = guide.NewClient("working-engineer");
        using HttpResponseMessage own = await client.GetAsync(new Uri("/profile", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.True(own.Headers.CacheControl!.NoStore);
        Assert.Contains("none in this browser", (await guide.Get("/profile")).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_CanBeEdited()
    {
        using HttpClient client = guide.NewClient("working-engineer");
        GuideForm form = await GuideForm.Open(client, "/profile", "text");

        GuidePage page = await form.Set("text", form.Value("text").Replace("95000", "96000", StringComparison.Ordinal)).Send();

        Assert.Equal("/profile", page.ContentType);
        Assert.Contains("$96,000 a year", page.MainText, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name: x\r\njob:\r\n  salary: much\r\n", "profile, line 3, column 11: job.salary is the text 'much'")]
    [InlineData("a: b: c", "profile, line 1")]
    [InlineData("weights: {cost: 0}", "at least one must be above 0")]
    public async Task WrongText_IsRefusedWithItsPlace_AndStaysInTheField(string text, string problem)
    {
        using HttpClient client = guide.NewClient("working-engineer");

        GuidePage page = await (await GuideForm.Open(client, "/profile", "text")).Set("text", text).Send();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(problem, page.Text("#text-error"), StringComparison.Ordinal);
        Assert.Equal(text.ReplaceLineEndings("\n"), page.Document.QuerySelector("textarea")!.TextContent.ReplaceLineEndings("\n"));
        Assert.Equal("working engineer", (await guide.Get("/", client)).Text("header .end"));
    }

    [Fact]
    public async Task HostileName_StaysText()
    {
        using HttpClient client = guide.NewClient();

        GuidePage page = await (await GuideForm.Open(client, "/", "load")).SendFile("me.yaml", "name: \"</title><script>alert(1)</script>\"\n"u8.ToArray());

        Assert.Equal("</title><script>alert(1)</script>", page.Text("header .end"));
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Download_ReadsBackToTheSameProfile()
    {
        using HttpClient client = guide.NewClient("mathematics-graduate");
        using HttpResponseMessage response = await client.GetAsync(new Uri("/profile.yaml", UriKind.Relative), TestContext.Current.CancellationToken);
        byte[] bytes = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("profile.yaml", response.Content.Headers.ContentDisposition!.FileName);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal(guide.ReadExample("mathematics-graduate"), ProfileReader.Parse("p.yaml", bytes, guide.Catalog.Names()));
    }

    [Fact]
    public async Task DeletedProfile_IsGone()
    {
        using HttpClient client = guide.NewClient("working-engineer");

        GuidePage page = await (await GuideForm.Open(client, "/profile", "delete")).Send();

        Assert.Contains("none in this browser", page.MainText, StringComparison.Ordinal);
        Assert.Equal("No profile yet", page.Text("header .end"));
    }

    [Fact]
    public async Task ExamplePersons_CanBeRead_WithoutBecomingTheReader()
    {
        GuidePage page = await guide.Get($"/profile?example={ExampleProfiles.All[0].Id}");

        Assert.Contains("$95,000 a year", page.MainText, StringComparison.Ordinal);
        Assert.Equal("No profile yet", page.Text("header .end"));
    }

    private static string? Said(GuidePage page, string what) =>
        page.Document.QuerySelectorAll(".summary dt").Single(dt => dt.TextContent == what).NextElementSibling?.TextContent;
}
