using AngleSharp.Dom;
using Gradus.App.Figures;
using Gradus.Programs;

namespace Gradus.Tests.Web;

/// <summary>Drawings that a phone shows in place of the wide ones.</summary>
public sealed class PhoneDrawingTests(GuideFixture guide)
{
    /// <summary>Initials of a title are no name: each row says its school and, below, what the degree is in.</summary>
    [Theory]
    [InlineData("working-engineer")]
    [InlineData("international-applicant")]
    public async Task OnAPhone_EachRowNamesItsSchoolAndItsSubject(string person)
    {
        GuidePage page = await guide.Get($"/shortlist?example={person}");
        IElement chart = page.Document.QuerySelector("#places svg.places.narrow")!;
        string[] words = [.. chart.QuerySelectorAll("text[x='0']").Select(t => t.TextContent)];
        Item first = guide.Catalog.FindItem(page.Document.QuerySelector("article.entry h3 a")!.GetAttribute("href")!["/programs/".Length..].Split('?')[0])!;
        Assert.StartsWith(ShortNames.Cut($"1 {ShortNames.School(first.Institution.Name)}", 19), words[0], StringComparison.Ordinal);
        Assert.Equal(ShortNames.Subject(first.Title, 19), words[1]);
        Assert.Equal(0, words.Length % 2);
    }

    /// <summary>A list's picture of price against gain is as wide as its text, and has one of its own for a phone.</summary>
    [Fact]
    public async Task PriceAgainstGain_IsDrawnForBothWidths()
    {
        GuidePage page = await guide.Get("/shortlist?example=working-engineer&w-return=30");
        Assert.NotNull(page.Document.QuerySelector("#price-gain.chart-wide svg.cloud.wide"));
        Assert.NotNull(page.Document.QuerySelector("#price-gain svg.cloud.narrow"));
    }

    /// <summary>What is said of most entries of a page tells none of them apart.</summary>
    [Theory]
    [InlineData("working-engineer")]
    [InlineData("returning-teacher")]
    public async Task ReasonThatMostShare_IsNotTheOneShown(string person)
    {
        string[] reasons = [.. (await guide.Get($"/shortlist?example={person}")).Document.QuerySelectorAll("article.entry .sign.for").Select(s => s.TextContent)];
        Assert.All(reasons.GroupBy(r => r), same => Assert.True(same.Count() <= reasons.Length / 2, same.Key));
    }
}
