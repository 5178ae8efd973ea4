using System.Globalization;
using AngleSharp.Dom;
using CsCheck;
using Gradus.App.Charts;

namespace Gradus.Tests.Web.Charts;

/// <summary>No label of a drawing lies on another, and two degrees of one school can be told apart.</summary>
public sealed class LabelTests(GuideFixture guide)
{
    private static readonly LabelBox Frame = new(0, 0, 400, 250);

    [Fact]
    public void Labels_NeverMeet_AndStayInTheFrame() => Gen.Select(Gen.Double[0, 400], Gen.Double[0, 250]).Array[1, 12].Sample(points =>
    {
        var labels = new Labels(Frame);
        LabelPlace[] placed = [.. points.Select(p => labels.Put(p.Item1, p.Item2, ["U. Somewhere", "Data Science"])).OfType<LabelPlace>()];
        Assert.NotEmpty(placed);
        Assert.All(placed, p => Assert.True(p.Box.IsWithin(Frame)));
        Assert.All(placed, p => Assert.DoesNotContain(placed, other => other != p && other.Box.Meets(p.Box)));
    });

    [Fact]
    public void TwoDegreesOfASchool_AtOnePrice_AreBothNamed_ApartAndBySubject()
    {
        CloudDot Dot(string subject, double y) => new(["U. Texas at Austin", subject], subject, 10_000, (9_000, 12_000), y, (-5_000, 300_000), true);
        string svg = Cloud.Draw("cloud", [Dot("Data Science", 84_000), Dot("Computer Science", 84_500), Dot("Artificial Intelligence", 85_000)], (30_000, "my $30,000")).Narrow;
        Assert.All((string[])["Data Science", "Computer Science", "Artificial Intelligence"], subject => Assert.Contains($">{subject}</text>", svg, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("working-engineer")]
    [InlineData("returning-teacher")]
    [InlineData("mathematics-graduate")]
    [InlineData("international-applicant")]
    public async Task PriceAgainstGain_HasNoLabelOnAnother(string person)
    {
        GuidePage list = await guide.Get($"/shortlist?example={person}");
        string[] ids = [.. list.Document.QuerySelectorAll("article.entry h3 a").Select(a => a.GetAttribute("href")!["/programs/".Length..])];
        GuidePage page = await guide.Get($"/compare?example={person}&{string.Join('&', ids.Select(id => "id=" + id))}");
        IElement[] texts = [.. page.Document.QuerySelectorAll("svg.cloud.narrow text")];
        LabelBox[] boxes = [.. texts.Select(t => LabelBox.Of(Number(t, "x"), Number(t, "y"), t.TextContent, End(t), t.ClassList.Contains("tick")))];
        for (int i = 0; i < boxes.Length; i++)
        {
            for (int j = 0; j < i; j++)
            {
                Assert.False(!Ticks(texts[i], texts[j]) && boxes[i].Meets(boxes[j]), $"'{texts[i].TextContent}' lies on '{texts[j].TextContent}'");
            }
        }
    }

    /// <summary>Numbers of an axis are spaced by its scale, and lines of one name stand under one another.</summary>
    private static bool Ticks(IElement one, IElement other) =>
        !one.ClassList.Contains("halo") && !other.ClassList.Contains("halo");

    private static double Number(IElement text, string name) => double.Parse(text.GetAttribute(name)!, CultureInfo.InvariantCulture);

    private static TextEnd End(IElement text) => text.GetAttribute("text-anchor") switch { "end" => TextEnd.End, "middle" => TextEnd.Middle, _ => TextEnd.Start };
}
