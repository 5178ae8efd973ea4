using System.Net;
using System.Text;
using Gradus.App.Shell;
using Gradus.People;
using Gradus.SelfTests;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Web;

/// <summary>The guide's own test in the browser, without a script: question by question, to a result that is kept only where that is asked for.</summary>
public sealed class SelfTestPageTests(GuideFixture guide)
{
    [Fact]
    public async Task Test_GoesFromQuestionToQuestion_ByItsAddress()
    {
        using HttpClient client = guide.NewClient();
        GuidePage page = await guide.Get("/test/calculus", client);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(5, page.Document.QuerySelectorAll("input[type=radio]").Length);
        Assert.All(page.Document.QuerySelectorAll("input[type=radio]"), r => Assert.Equal("label", r.ParentElement!.LocalName));
        Assert.NotEmpty(page.Document.QuerySelector("fieldset > legend")!.TextContent);
        TestItem first = TestSession.Of(Prerequisite.Calculus, 1, []).Next!;
        Assert.Contains(first.Stem, page.MainText, StringComparison.Ordinal);
        GuidePage next = await guide.Get("/test/calculus?seed=1&answers=&asked=0&answer=2", client);
        Assert.Equal((first.Right == 1 ? "Right." : "Not right."), next.Document.QuerySelector("[role=status] strong")!.TextContent);
        Assert.Contains(TestSession.Of(Prerequisite.Calculus, 1, [1]).Next!.Stem, next.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NoAnswer_IsAskedFor_AndWrongOnesBeginAnew()
    {
        Assert.Contains("Choose one of the answers", (await guide.Get("/test/statistics?answers=12&asked=2")).MainText, StringComparison.Ordinal);
        GuidePage wrong = await guide.Get("/test/statistics?answers=9x&seed=many");
        Assert.Equal(HttpStatusCode.OK, wrong.Status);
        Assert.Equal(2, wrong.Document.QuerySelectorAll(".error").Length);
        Assert.Contains("question 1", wrong.MainText, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await guide.Get("/test/cooking")).Status);
    }

    [Fact]
    public async Task Result_CountsInReady_OnceItIsKept()
    {
        using HttpClient client = guide.NewClient("mathematics-graduate");
        var answers = new List<int>();
        while (TestSession.Of(Prerequisite.Programming, 1, answers).Next is { } item)
        {
            answers.Add(item.Right);
        }

        string address = $"/test/programming?answers={string.Concat(answers.Select(a => a + 1))}";
        GuidePage result = await guide.Get(address, client);
        Assert.Contains("Programming: firm ground", result.MainText, StringComparison.Ordinal);
        Assert.Contains("no school counts it", result.MainText, StringComparison.Ordinal);
        GuidePage kept = await (await GuideForm.Open(client, address, "keep-test")).Send();
        Assert.Equal(HttpStatusCode.OK, kept.Status);
        string yaml = await client.GetStringAsync(new Uri("/profile.yaml", UriKind.Relative), TestContext.Current.CancellationToken);
        Profile saved = ProfileReader.Parse("p.yaml", Encoding.UTF8.GetBytes(yaml), guide.Catalog.Names());
        Assert.Equal(Prerequisite.Programming, Assert.Single(saved.Background.Tested).Subject);
        Assert.Contains("this guide's test finds it firm", (await guide.Get("/ready/georgia-tech-ms-analytics-online", client)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Topics_AreAllThere()
    {
        GuidePage page = await guide.Get("/test");
        Assert.Equal(Vocabularies.Tested.Keys.Select(k => $"/test/{k}"), page.Document.QuerySelectorAll(".topics a").Select(a => a.GetAttribute("href")));
    }
}
