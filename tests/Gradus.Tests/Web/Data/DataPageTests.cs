using Gradus.App.Figures;
using Gradus.App.Verbs.Data;
using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;

namespace Gradus.Tests.Web.Data;

public sealed class DataPageTests(GuideFixture guide)
{
    [Fact]
    public async Task EverySourceFile_IsNamedWithItsDigest()
    {
        GuidePage page = await guide.Get("/data");
        PackageFile package = PackageFile.Read(SourceFiles.Data);

        Assert.All(package.Sources, source =>
        {
            Assert.Contains(source.File, page.MainText, StringComparison.Ordinal);
            Assert.Contains(source.Sha256, page.MainText, StringComparison.Ordinal);
            Assert.Contains(page.Document.QuerySelectorAll("main a"), a => a.GetAttribute("href") == source.Address);
        });
        Assert.Contains(guide.Catalog.Version, page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task EveryTable_CanBeTaken()
    {
        GuidePage page = await guide.Get("/data");
        string?[] links = [.. page.Document.QuerySelectorAll("main a[download]").Select(a => a.GetAttribute("href"))];

        Assert.All(DatasetTables.All, t => Assert.Contains($"/data/tables/{t.Name}.csv", links));
        Assert.All(DatasetTables.All, t => Assert.Contains($"/data/tables/{t.Name}.json", links));
    }

    [Fact]
    public async Task Coverage_IsThatOfTheCatalogue()
    {
        GuidePage page = await guide.Get("/data");
        int withEarnings = guide.Catalog.Offerings.Count(o => guide.Catalog.FindEarnings(o.Institution, o.Cip)?.Median(Gradus.Earnings.Horizon.OneYear).IsKnown == true);

        Assert.Contains($"official earnings after 1 year {Titles.Number(withEarnings)} ", page.MainText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Method_ShowsTheFiguresOfTheCommittedReport()
    {
        string report = File.ReadAllText(Path.Combine(SourceFiles.Repository, "docs", "reference", "degree-type-accuracy.md"));
        string line = report.Split('\n').First(l => l.StartsWith("| other titles, second sample", StringComparison.Ordinal));
        GuidePage page = await guide.Get("/method");

        Assert.Contains(line.Trim().Trim('|').Split('|').Select(c => c.Trim()), page.Document.QuerySelectorAll("tbody tr").Select(r => r.Children.Select(c => c.TextContent.Trim())));
    }

    [Fact]
    public void ReportWithoutATable_IsRefused() => Assert.Throws<InvalidDataException>(() => AccuracyReport.Parse("# Nothing\n\ntext\n", "nothing.md"));
}
