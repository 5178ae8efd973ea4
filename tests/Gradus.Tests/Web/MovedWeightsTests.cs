using System.Net;

namespace Gradus.Tests.Web;

/// <summary>Sliders that a reader moved stay moved, until they go back to the profile's weights or put theirs into it.</summary>
public sealed class MovedWeightsTests(GuideFixture guide)
{
    [Fact]
    public async Task MovedWeights_Stay_WhateverPageLeadsBackToTheList()
    {
        using HttpClient client = guide.NewClient("working-engineer");
        string own = await Cost("/shortlist", client);
        Assert.NotEqual("0", own);
        Assert.Equal("0", await Cost("/shortlist?w-cost=0", client));

        Assert.Equal("0", await Cost("/shortlist", client));
        Assert.Contains("Weights as you moved them", (await guide.Get("/shortlist", client)).MainText, StringComparison.Ordinal);

        GuidePage list = await guide.Get("/shortlist", client);
        string back = list.Document.QuerySelectorAll("#list a").Single(a => a.TextContent == "Back to the profile's weights").GetAttribute("href")!;
        Assert.Equal(own, await Cost(back, client));
        Assert.Equal(own, await Cost("/shortlist", client));
    }

    [Fact]
    public async Task MovedWeights_GoIntoTheProfile_ByOneButton()
    {
        using HttpClient client = guide.NewClient("working-engineer");

        GuidePage list = await (await GuideForm.Open(client, "/shortlist?w-cost=7", "weights")).Send();

        Assert.Equal("/shortlist", list.ContentType);
        Assert.DoesNotContain("Weights as you moved them", list.MainText, StringComparison.Ordinal);
        Assert.Equal("7", list.Document.QuerySelector("#w-cost")!.GetAttribute("value"));
        Assert.Contains("cost: 7", (await GuideForm.Open(client, "/profile", "text")).Value("text"), StringComparison.Ordinal);
    }

    /// <summary>A form sends every slider, moved or not.</summary>
    [Fact]
    public async Task SlidersThatNobodyMoved_LeaveTheProfilesWeights()
    {
        using HttpClient client = guide.NewClient("working-engineer");
        GuidePage list = await guide.Get("/shortlist", client);
        string sliders = string.Join('&', list.Document.QuerySelectorAll("input[type=range]").Select(s => $"{s.GetAttribute("name")}={s.GetAttribute("value")}"));

        GuidePage again = await guide.Get("/shortlist/change?" + sliders + "&do=save", client);

        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.DoesNotContain("Weights as you moved them", again.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AnExamplesSliders_AreNobodysOwn()
    {
        using HttpClient client = guide.NewClient("mathematics-graduate");
        string own = await Cost("/shortlist", client);

        await guide.Get("/shortlist?example=working-engineer&w-cost=0", client);

        Assert.Equal(own, await Cost("/shortlist", client));
    }

    private async Task<string> Cost(string address, HttpClient client) => (await guide.Get(address, client)).Document.QuerySelector("#w-cost")!.GetAttribute("value")!;
}
