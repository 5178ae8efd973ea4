using System.Xml.Linq;
using Gradus.App.Charts;

namespace Gradus.Tests.Web.Charts;

public sealed class ChartDrawingTests
{
    public static TheoryData<string> Names => [.. Drawings.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Drawing_IsAsRecorded(string name) =>
        ExpectedFile.Check(Path.Combine(SourceFiles.Repository, "tests", "Gradus.Tests", "Web", "Expected", "charts", name + ".svg"), Drawings.All[name]() + "\n");

    [Theory]
    [MemberData(nameof(Names))]
    public void Drawing_IsWellFormed_Labelled_AndStyledByClassOnly(string name)
    {
        var svg = XElement.Parse(Drawings.All[name]());

        Assert.False(string.IsNullOrWhiteSpace((string?)svg.Attribute("aria-label")));
        Assert.Contains((string?)svg.Attribute("role"), (string[])["img", "group"]);
        Assert.All(svg.DescendantsAndSelf(), e => Assert.Null(e.Attribute("style") ?? e.Attribute("fill") ?? e.Attribute("stroke")));
        Assert.DoesNotContain(svg.DescendantsAndSelf().Attributes(), a => a.Value.Contains("NaN", StringComparison.Ordinal) || a.Value.Contains('∞', StringComparison.Ordinal));
    }

    [Fact]
    public void Text_IsEscaped()
    {
        string svg = BarChart.Draw("A & \"B\"", [new Bar("<script>alert(1)</script>", "1", [1], "/x?a=1&b=\"2\"")]);

        Assert.DoesNotContain("<script", svg, StringComparison.Ordinal);
        Assert.Equal("A & \"B\"", (string?)XElement.Parse(svg).Attribute("aria-label"));
    }

    [Fact]
    public void Bars_AreAsLongAsTheirValues()
    {
        var svg = XElement.Parse(BarChart.Draw("bars", [new Bar("a", "200", [200]), new Bar("b", "50", [20, 30])], longest: 300));
        double[] widths = [.. svg.Descendants("rect").Select(r => (double)r.Attribute("width")!)];

        Assert.Equal([300, 30, 45], widths);
    }

    [Fact]
    public void Line_BreaksWhereAYearIsMissing() => Assert.Equal(
        [2, 1],
        XElement.Parse(LineChart.Draw("line", ["1", "2", "3", "4"], [new LineSeries("a", [1, 2, null, 4])]))
            .Descendants("polyline").Select(p => ((string)p.Attribute("points")!).Split(' ').Length));
}
