using System.Text;
using Gradus.App.Contracts;

namespace Gradus.Tests.Web;

public sealed class ShortlistExportTests(GuideFixture guide)
{
    [Fact]
    public async Task Csv_HoldsTheFirstTen_WithSourcesWeightsAndDataset()
    {
        GuidePage csv = await guide.Get("/shortlist.csv?example=working-engineer");
        string[] lines = csv.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("text/csv", csv.ContentType);
        Assert.Equal(11, lines.Length);
        Assert.Contains("place,place from,place to", lines[0], StringComparison.Ordinal);
        Assert.All(lines.Skip(1), line =>
        {
            Assert.EndsWith("," + guide.Catalog.Version, line, StringComparison.Ordinal);
            Assert.Contains("Tuition and fees to me ", line, StringComparison.Ordinal);
        });
        Assert.Contains("College Scorecard", csv.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exports_HoldWhatIsKept_AndNothingElse()
    {
        GuidePage page = await guide.Get("/shortlist?example=working-engineer");
        string third = ShortlistPageTests.Id(page, 2);

        GuidePage csv = await guide.Get($"/shortlist.csv?example=working-engineer&keep={third}&note.{third}={Uri.EscapeDataString("=HYPERLINK(\"http://x\",\"y\")")}");
        GuidePage markdown = await guide.Get($"/shortlist.md?example=working-engineer&keep={third}&note.{third}={Uri.EscapeDataString("a|b <i> `c` [d](e)")}");

        Assert.Equal(2, csv.Html.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains(",yes,\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\",", csv.Html, StringComparison.Ordinal);
        Assert.Contains($"- Note: a\\|b \\<i\\> \\`c\\` \\[d\\](e)", markdown.Html, StringComparison.Ordinal);
        Assert.Single(markdown.Html.Split('\n'), l => l.StartsWith("## 3. ", StringComparison.Ordinal));
        Assert.Contains($"- Dataset: {guide.Catalog.Version}", markdown.Html, StringComparison.Ordinal);
        Assert.Contains("- Sources: ", markdown.Html, StringComparison.Ordinal);
        Assert.Contains("- Weights: Tuition and fees to me ", markdown.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutAProfile_ExportsLeadToTheShortlist() =>
        Assert.Contains("A few questions are enough", (await guide.Get("/shortlist.csv")).MainText, StringComparison.Ordinal);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"a\"", "\"say \"\"a\"\"\"")]
    [InlineData("a\nb", "\"a\nb\"")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Text_IsNeverAFormula_AndIsQuotedWhereNeeded(string? text, string cell) =>
        Assert.Equal($"{cell},-1.5,\r\n", Encoding.UTF8.GetString(new CsvExport().Text(text).Number(-1.5).Number(null).EndRow().Bytes()[3..]));
}
