using System.Net;
using System.Text;
using AngleSharp.Dom;
using Gradus.App.Shell;
using Gradus.People;
using Gradus.Sources.Profiles;

namespace Gradus.Tests.Web;

/// <summary>Choices in the browser: plain forms, answers in the address, weights kept only where that is asked for.</summary>
public sealed class LearnPageTests(GuideFixture guide)
{
    [Fact]
    public async Task Choices_GoOn_WithoutAScript()
    {
        string address = "/learn?example=mathematics-graduate";
        for (int answered = 0; answered < 3; answered++)
        {
            GuidePage page = await guide.Get(address);
            Assert.Contains($"Question {answered + 1}:", page.MainText, StringComparison.Ordinal);
            IElement form = page.Document.QuerySelector("form.choice")!;
            Assert.Equal("get", form.GetAttribute("method"));
            IElement[] buttons = [.. form.QuerySelectorAll("button[name=answer]")];
            Assert.Equal(["A", "B", "About the same", "Skip"], buttons.Select(b => b.TextContent.Trim()));
            IEnumerable<string> hidden = form.QuerySelectorAll("input[type=hidden]").Select(h => $"{h.GetAttribute("name")}={Uri.EscapeDataString(h.GetAttribute("value")!)}");
            address = $"/learn?{string.Join('&', hidden)}&answer={Uri.EscapeDataString(buttons[answered].GetAttribute("value")!)}";
        }

        GuidePage last = await guide.Get(address);
        Assert.Equal(3, last.Document.QuerySelectorAll("details ol li").Length);
        string back = last.Document.QuerySelectorAll("form.choice a").Single(a => a.TextContent == "Take back the last").GetAttribute("href")!;
        Assert.Contains("Question 3:", (await guide.Get(back)).MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_StandOnlyWhereTheyAreUnfolded()
    {
        GuidePage page = await guide.Get("/learn?example=mathematics-graduate");
        string table = page.Document.QuerySelector("table.pair")!.TextContent;
        Assert.All(page.Document.QuerySelectorAll("form.choice details a"), a => Assert.DoesNotContain(a.TextContent, table, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Weights_AreKeptAsRanges_WhereThatIsAskedFor()
    {
        using HttpClient client = guide.NewClient("mathematics-graduate");
        string address = "/learn?answer=cmu-ms-machine-learning,columbia-ms-data-science,first";
        GuidePage list = await (await GuideForm.Open(client, address, "learned")).Send();
        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.Contains("My list", list.MainText, StringComparison.Ordinal);
        string yaml = await client.GetStringAsync(new Uri("/profile.yaml", UriKind.Relative), TestContext.Current.CancellationToken);
        Profile kept = ProfileReader.Parse("p.yaml", Encoding.UTF8.GetBytes(yaml), guide.Catalog.Names());
        Assert.True(kept.Weights.Count > 1 && kept.Weights.All(w => w.IsRange));
        Assert.Empty(kept.Order);
    }

    [Fact]
    public async Task ExamplePerson_KeepsNothing() =>
        Assert.Empty((await guide.Get("/learn?example=mathematics-graduate&answer=cmu-ms-machine-learning,columbia-ms-data-science,first")).Document.QuerySelectorAll("form[method=post]"));

    [Theory]
    [InlineData("cmu-ms-machine-learning,no-such-id,first", "no-such-id")]
    [InlineData("cmu-ms-machine-learning,columbia-ms-data-science,%3Cb%3E", "first, second, same, skip")]
    public async Task WrongAnswer_IsNamed_AndLeftOut(string answer, string words)
    {
        GuidePage page = await guide.Get("/learn?example=mathematics-graduate&answer=columbia-ms-data-science,usc-ms-applied-data-science,same&answer=" + answer);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains(words, page.Document.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Question 2:", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ShortlistLeadsHere_ForTheSamePerson() => Assert.NotNull(
        (await guide.Get("/shortlist?example=mathematics-graduate")).Document.QuerySelector("a[href='/learn?example=mathematics-graduate']"));
}
