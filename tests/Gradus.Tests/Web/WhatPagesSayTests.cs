using AngleSharp.Dom;
using Gradus.App.Figures;
using Gradus.App.Verbs.Compare;
using Gradus.Ranking;

namespace Gradus.Tests.Web;

/// <summary>Pages that speak of the same thing say the same of it, in the same words.</summary>
public sealed class WhatPagesSayTests(GuideFixture guide)
{
    /// <summary>Whoever reads the method finds there the release and the words that the pages show.</summary>
    [Fact]
    public async Task Method_SpeaksOfTheReleaseAndTheWordsThatPagesShow()
    {
        GuidePage method = await guide.Get("/method");

        Assert.Contains(guide.Catalog.NewestEarnings.Released.ToString(), method.Text("[aria-label='Earnings horizons']"), StringComparison.Ordinal);
        Assert.Contains(guide.Catalog.NewestEarnings.Horizons[0].GraduatesOf, method.Text("[aria-label='Earnings horizons']"), StringComparison.Ordinal);
        Assert.Equal(GradeWords.Meanings.Select(m => m.Words), method.Texts("dl.kinds dt"));
        Assert.NotNull(method.Document.QuerySelector("a[href='/api/v1/openapi.json']"));
        Assert.Equal(System.Net.HttpStatusCode.OK, (await guide.Get("/api/v1/openapi.json")).Status);
    }

    /// <summary>A sum to pay that lies below the price says what is taken off.</summary>
    [Fact]
    public async Task SumBelowThePrice_SaysWhatHelpIsTakenOff()
    {
        const string Helped = "georgia-tech-ms-analytics-online";
        using HttpClient client = guide.NewClient("working-engineer");
        GuidePage program = await guide.Get($"/programs/{Helped}", client);
        Assert.Matches(@"to pay for it.*, about \$[0-9,]+ of help taken off \(your employer", program.MainText);
        GuidePage compare = await guide.Get($"/compare?id={Helped}&id=139755-11.0701", client);
        Assert.Contains("of help taken off (your employer", compare.MainText, StringComparison.Ordinal);
        Assert.Contains("help taken off", compare.Text(".chart-key"), StringComparison.Ordinal);
        Assert.Contains(Shortlist.Make(guide.Catalog, guide.ReadExample("working-engineer")).Entries, e => e.May.Any(m => m.Contains("of help taken off", StringComparison.Ordinal)));
        Assert.Matches("To pay in all.*of help taken off \\(your employer", (await guide.Get($"/cost/{Helped}", client)).MainText);
    }

    /// <summary>Names in capitals keep them inside a sentence.</summary>
    [Theory]
    [InlineData("STEM status", "STEM status")]
    [InlineData("Tuition", "tuition")]
    [InlineData("A year", "a year")]
    [InlineData("", "")]
    public void NameInCapitals_KeepsThemInASentence(string name, string within) => Assert.Equal(within, Written.Lower(name));

    /// <summary>Size tells nearly all degrees apart, and nobody chooses by it alone.</summary>
    [Fact]
    public void DifferenceInSizeAlone_IsSaidAsThat()
    {
        ComparedMeasure Of(string key, string unit, double apart, params (double Low, double High)[] cells) =>
            new(key, key, unit, "less", apart, key, [.. cells.Select(c => new ComparedFigure((c.Low + c.High) / 2, c.Low, c.High, true, ""))]);
        ComparedMeasure size = Of(CompareMeasures.Awards, "degrees", 1, (10, 10), (500, 500), (90, 90));
        ComparedMeasure price = Of(CompareMeasures.Price, "USD", 0.2, (10_000, 30_000), (12_000, 31_000), (20_000, 40_000));
        ComparedMeasure clear = Of(CompareMeasures.Price, "USD", 1, (10_000, 12_000), (20_000, 22_000), (40_000, 42_000));

        Assert.Equal("The three differ in size alone: what they cost and bring may be the same.", CompareFinding.Of([size, price], 3));
        Assert.Equal("The three differ in price.", CompareFinding.Of([size, clear], 3));
    }

    /// <summary>What is awarded online is not taken for the campus's own.</summary>
    [Fact]
    public async Task DegreesOfAFieldWithItsOnlineOnes_AreNotDrawnAsTheCampusesOwn()
    {
        var offering = guide.Catalog.Items.First(i => i is { IsProgram: false, OnlineIsNamed: true } && i.LatestAwards.IsKnown);
        var other = guide.Catalog.Items.First(i => i is { IsProgram: false, OnlineIsNamed: false } && i.LatestAwards.OrNull > 0 && i.LatestAwards.OrNull != offering.LatestAwards.OrNull);
        GuidePage page = await guide.Get($"/compare?id={offering.Id}&id={other.Id}");
        IElement[] bars = [.. page.Document.QuerySelectorAll("td[data-label='Degrees a year'] rect")];
        Assert.Single(bars, b => b.ClassList.Contains("cell-general"));
        Assert.Single(bars, b => b.ClassList.Contains("cell-own"));
    }

    /// <summary>Letters of several schools that stand at one place of a strip stand beside one another.</summary>
    [Fact]
    public async Task LettersOfSchools_DoNotLieOnOneAnother()
    {
        GuidePage page = await guide.Get("/school?name=139755&name=243744&name=110635&name=228778&name=145637&name=236948");
        Assert.StartsWith("6 schools: of ", page.Text("h1"), StringComparison.Ordinal);
        IElement[] strips = [.. page.Document.QuerySelectorAll("svg.stands-strip")];
        Assert.Contains(strips, s => s.QuerySelectorAll(".mark-letter").Any(l => l.TextContent.Length > 1));
        Assert.All(strips, strip =>
        {
            double[] at = [.. strip.QuerySelectorAll(".mark-letter").Select(l => double.Parse(l.GetAttribute("x")!.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture))];
            Assert.All(at.Zip(at.Skip(1)), pair => Assert.True(pair.Second - pair.First > 2, $"{pair.First} and {pair.Second}"));
        });
    }

    /// <summary>The same step for several schools says for which, and no last day strikes a word out.</summary>
    [Fact]
    public async Task StepsOfOneName_NameTheirSchools_AndNoLastDayStrikesThem()
    {
        GuidePage page = await guide.Get("/apply?example=working-engineer");
        IElement chart = page.Document.QuerySelector("#timeline svg.chart")!;
        string[] steps = [.. chart.QuerySelectorAll("text.halo:not(.plan-words):not(.tick)").Select(t => t.TextContent)], whose = [.. chart.QuerySelectorAll("text.tick.halo").Select(t => t.TextContent)];
        Assert.NotEmpty(steps);
        string[] named = [.. steps.Zip(whose, (step, of) => $"{step} {of}")];
        Assert.Equal(steps.Length, named.Length);
        Assert.Equal(named.Distinct(), named);
        double[] baselines = [.. chart.QuerySelectorAll("text.halo:not(.plan-words)").Select(t => Number(t, "y"))];
        Assert.All(chart.QuerySelectorAll(".plan-fixed"), line => Assert.DoesNotContain(baselines, y => Number(line, "y1") < y && y - 10 < Number(line, "y2")));
        Assert.All(page.Document.QuerySelectorAll("details li"), li => Assert.DoesNotContain(guide.Catalog.Items, i => li.TextContent.Contains("For " + i.Id, StringComparison.Ordinal)));
    }

    private static double Number(IElement element, string name) => double.Parse(element.GetAttribute(name)!, System.Globalization.CultureInfo.InvariantCulture);
}
