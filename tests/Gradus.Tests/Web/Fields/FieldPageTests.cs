using System.Globalization;
using System.Net;
using System.Text;
using Gradus.App.Figures;
using Gradus.App.Web.Pages.Fields;

namespace Gradus.Tests.Web.Fields;

public sealed class FieldPageTests(GuideFixture guide)
{
    [Fact]
    public async Task EveryFieldAndDegreeType_HasAPage_WithEveryChart()
    {
        string[] addresses = [.. guide.Catalog.Fields.Select(f => GuideLinks.Field(f.Cip)), .. guide.Catalog.DegreeTypes.Select(t => GuideLinks.Degree(t.Id))];
        using HttpClient client = guide.NewClient();
        foreach (string address in addresses)
        {
            GuidePage page = await guide.Get(address, client);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            string[] charts = [.. page.Document.QuerySelectorAll("main figure").Select(f => f.Id!).Order(StringComparer.Ordinal)];
            Assert.Equal(page.MainText.Contains("Not known is not none", StringComparison.Ordinal) ? [] : SubjectCharts.Names.Order(StringComparer.Ordinal), charts);
            Assert.DoesNotContain("NaN", page.Html, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", page.Html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/fields/99.9999")]
    [InlineData("/fields/11.07")]
    [InlineData("/fields/abc")]
    [InlineData("/degrees/ms-nothing")]
    public async Task UnknownFieldOrType_IsNotFound(string address)
    {
        GuidePage page = await guide.Get(address);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.StartsWith("There is no such", page.MainText, StringComparison.Ordinal);
    }

    /// <summary>The known answers of the federal files are those of everybody's institutions and of the armed forces' schools together; a page counts the first and says the second.</summary>
    [Theory]
    [InlineData("11.0102", 46, 1_122)]
    [InlineData("30.7001", 94, 4_286)]
    [InlineData("11.0701", 274, 25_543)]
    [InlineData("27.0501", 137, 2_716)]
    public async Task KnownAnswers_StandInTheSentences(string cip, int offerings, int awards)
    {
        GuidePage page = await guide.Get("/fields/" + cip);
        (OfferingRows open, OfferingRows closed) = (OfferingRows.Read(cip), OfferingRows.Read(cip, open: false));

        Assert.Equal((offerings, awards), (open.With(2024) + closed.With(2024), open.Sum("awards", 2024) + closed.Sum("awards", 2024)));
        Assert.Contains($"{Number(open.With(2024))} offerings", page.MainText, StringComparison.Ordinal);
        Assert.Contains($"{Number(open.Sum("awards", 2024))} master's degrees", page.MainText, StringComparison.Ordinal);
        Assert.Equal(closed.With(2024) > 0, page.MainText.Contains($"Not counted: {Number(closed.Sum("awards", 2024))} degrees", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("11.0102")]
    [InlineData("52.1301")]
    [InlineData("30.7001")]
    public async Task Numbers_AreThoseOfTheTables(string cip)
    {
        OfferingRows rows = OfferingRows.Read(cip);
        string text = (await guide.Get("/fields/" + cip)).MainText;

        Assert.Contains($"In 2023-24, {Number(rows.With(2024))} offerings (one institution, one code each) awarded {Number(rows.Sum("awards", 2024))} master's degrees.", text, StringComparison.Ordinal);
        Assert.Contains($"From {Number(rows.Sum("awards", 2020))} awards at {Number(rows.With(2020))} offerings in 2019-20 to {Number(rows.Sum("awards", 2024))} awards at {Number(rows.With(2024))} in 2023-24", text, StringComparison.Ordinal);
        Assert.Contains($"Women received {Number(rows.Sum("women", 2024))} of the {Number(rows.Sum("awards", 2024))} awards of 2023-24", text, StringComparison.Ordinal);
        (int known, int suppressed) = rows.Earnings("earnings_1yr");
        Assert.Contains($"1 year after the degree, newest release: {(known == 0 ? "none published" : $"{Number(known)} published medians")}", text, StringComparison.Ordinal);
        Assert.Contains($"; {Number(suppressed)} suppressed", text, StringComparison.Ordinal);
        (int publics, double median) = rows.InStateTuition();
        Assert.Contains($"At {Number(publics)} public institutions, in-state: {FigureText.Money((decimal)median)} a year at the median", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fields/11.0102")]
    [InlineData("/degrees/ms-robotics")]
    public async Task EveryChart_HandsOutTheNumbersOfItsTable(string address)
    {
        using HttpClient client = guide.NewClient();
        GuidePage page = await guide.Get(address, client);
        foreach (AngleSharp.Dom.IElement figure in page.Document.QuerySelectorAll("main figure"))
        {
            string href = figure.QuerySelector(".source a")!.GetAttribute("href")!;
            string csv = Encoding.UTF8.GetString(await client.GetByteArrayAsync(new Uri(href, UriKind.Relative), TestContext.Current.CancellationToken));
            Assert.Equal($"{address}/{figure.Id}.csv", href);
            Assert.Equal(figure.QuerySelectorAll("tbody tr").Length + 1, csv.TrimEnd('\n').Split('\n').Length);
        }
    }

    [Fact]
    public async Task Price_IsThatOfTheReader()
    {
        using HttpClient engineer = guide.NewClient("working-engineer");
        string own = (await guide.Get("/fields/11.0701", engineer)).MainText;
        string stranger = (await guide.Get("/fields/11.0701")).MainText;

        Assert.Contains("for a resident of GA", own, StringComparison.Ordinal);
        Assert.DoesNotContain("Say who you are", own, StringComparison.Ordinal);
        Assert.Contains("for somebody from another state", stranger, StringComparison.Ordinal);
    }

    private static string Number(int value) => value.ToString("#,0", CultureInfo.InvariantCulture);
}
