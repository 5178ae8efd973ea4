using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Dom;

namespace Gradus.Tests.Web;

/// <summary>What holds for every page of search, programs and comparison.</summary>
public sealed class ExploreLinkTests(GuideFixture guide)
{
    public static TheoryData<string> Pages { get; } =
    [
        "/explore",
        "/explore?q=machine+learning&near=Atlanta,+GA&within=300",
        "/explore?view=cards&focus=robotics",
        "/explore?view=map&degree-type=ms-data-science",
        "/explore?state=WY&focus=robotics",
        "/explore?pick=139755-11.0701&pick=cmu-ms-machine-learning&page=2",
        "/programs/139755-11.0701",
        "/programs/cmu-ms-machine-learning",
        "/programs/no-such-program",
        "/compare",
        "/compare?id=139755-11.0701",
        "/compare?id=139755-11.0701&id=cmu-ms-machine-learning",
    ];

    /// <summary>What each link answered; most pages lead to the same ones.</summary>
    private static readonly ConcurrentDictionary<string, HttpStatusCode> Answered = new(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Links_LeadToPages(string address)
    {
        using HttpClient client = guide.NewClient();
        GuidePage page = await guide.Get(address, client);
        foreach (string link in page.Document.QuerySelectorAll("a[href]").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith('/')).Distinct(StringComparer.Ordinal))
        {
            if (!Answered.TryGetValue(link, out HttpStatusCode status))
            {
                using HttpResponseMessage response = await client.GetAsync(new Uri(guide.Address, link), HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
                Answered[link] = status = response.StatusCode;
            }

            Assert.True((int)status < 400, $"{address} leads to {link}: {(int)status}");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_IsWellMade(string address)
    {
        GuidePage page = await guide.Get(address);
        IDocument document = page.Document;

        Assert.Single(document.QuerySelectorAll("h1"));
        Assert.EndsWith("Gradus", document.Title!, StringComparison.Ordinal);
        Assert.Equal(document.QuerySelectorAll("[id]").Length, document.QuerySelectorAll("[id]").Select(e => e.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.Empty(document.QuerySelectorAll("[style], script:not([src]):not([type='application/ld+json'])"));
        Assert.All(document.QuerySelectorAll("input:not([type='hidden']), select"), control => Assert.True(
            control.Closest("label") is not null || document.QuerySelector($"label[for='{control.Id}']") is not null, control.OuterHtml));
        Assert.All(document.QuerySelectorAll("a[href^='#']"), a => Assert.NotNull(document.GetElementById(a.GetAttribute("href")![1..])));
        Assert.All(document.QuerySelectorAll("table:not(.chart-figure table)"), table => Assert.NotNull(table.QuerySelector("caption")));
    }
}
