using System.Net;
using System.Text;
using Gradus.App.Guide;
using Gradus.Sources.Compiler;
using Gradus.Sources.Loading;
using Gradus.Sources.Update;
using Gradus.Tests.Commands;
using Gradus.Tests.Sources;
using Microsoft.AspNetCore.Builder;

namespace Gradus.Tests.Update;

/// <summary>A file of another year comes through <c>data update</c>, and everything that cites it names the new year.</summary>
public sealed class NewVintageTests
{
    [Fact]
    public async Task NextProjectionsAndAwards_AreCitedByTheirOwnYears_OnThePageAndInJson()
    {
        using var tiny = new TinySources();
        await using var server = new PublisherServer();
        tiny.Build();
        byte[] next = Packing.Workbook(
            "Table 1.2",
            ["Table 1.2 Occupational projections"],
            ["2027 National Employment Matrix title", "2027 National Employment Matrix code", "Occupation type", "Employment change, percent, 2027–37", "Occupational openings, 2027–37 annual average", "Typical education needed for entry"],
            ["Data scientists", "15-2051", "Line item", "21.5", "20.1", "Bachelor's degree"]);
        tiny.Remove("occupation_2024-2034.xlsx");
        tiny.Zip("C2025_A", TinySources.C + "100001,11.0102,1,7,12,6,6\n100001,99,1,7,12,6,6\n");
        UpdateReport report = await Update(tiny, server, ("bls/occupation.xlsx", next));
        Assert.Contains(report.Difference!.Tables, t => t.Table == "vintages");
        Said json = GradusProgram.Run("show", "100001-11.0102", "--json", "--data", tiny.To);
        Assert.True(json.ExitCode == 0, json.Error);
        Assert.Contains("\"2027-37\"", json.Output, StringComparison.Ordinal);
        Assert.Contains("\"2024-25\"", json.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("2024-34", json.Output, StringComparison.Ordinal);
        string text = GradusProgram.Run("show", "100001-11.0102", "--data", tiny.To).Output;
        Assert.Contains("BLS projections, 2027-37", text, StringComparison.Ordinal);
        Assert.Contains("C2023_A to C2025_A", text, StringComparison.Ordinal);
        string page = await Page(tiny.To, "/programs/100001-11.0102");
        Assert.Contains("Growth 2027-37", page, StringComparison.Ordinal);
        Assert.DoesNotContain("2024-34", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task NextWagesEarningsAndOutcomes_AreCitedByTheirOwnYears_OnThePageAndInJson()
    {
        using var tiny = new TinySources();
        await using var server = new PublisherServer();
        tiny.Build();
        foreach (string old in (string[])["national_M2025_dl.xlsx", "MSA_M2025_tech_21soc.csv.gz", "field-of-study-2026-06-10.csv.gz", "pseoe_all_2019_bachelors_masters.csv.gz"])
        {
            tiny.Remove(old);
        }

        tiny.HorizonsPath = Path.Combine(tiny.Root, "horizons.yaml");
        string horizons = await File.ReadAllTextAsync(Path.Combine(SourceFiles.Data, "horizons.yaml"), TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(
            tiny.HorizonsPath,
            horizons.Replace("field-of-study-2026-06-10.csv.gz", "field-of-study-2028-05-20.csv.gz", StringComparison.Ordinal)
                .Replace("graduatesOf: 2020-21 and 2021-22, earnedIn: 2022 and 2023, dollarsOf: 2024", "graduatesOf: 2022-23 and 2023-24, earnedIn: 2024 and 2026, dollarsOf: 2027", StringComparison.Ordinal),
            TestContext.Current.CancellationToken);
        await Update(
            tiny,
            server,
            ("bls/national_M2027_dl.xlsx", Packing.Workbook(
                "national_M2027_dl",
                ["OCC_CODE", "OCC_TITLE", "O_GROUP", "TOT_EMP", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"],
                ["15-2051", "Data Scientists", "detailed", "260000", "66000", "86000", "126000", "160000", "#"])),
            ("bls/MSA_M2027_tech_21soc.csv.gz", Packing.Gzip(Packing.Utf8(TinySources.MetroWages + "44100,15-2051,130,0.5,62000,83000,104000,125000,\n"))),
            ("scorecard/field-of-study-2028-05-20.csv.gz", Packing.Gzip(Packing.Utf8(TinySources.Release + "100001,000100,1101,5,14,111000,140000,21000\n"))),
            ("census/pseoe_all_2022_bachelors_masters.csv.gz", Packing.Gzip(Packing.Utf8(TinySources.Pseo + "100001,07,11.XX,0000,50000,80000,100000,40,,120000,,35,,,,\n"))));

        string json = GradusProgram.Run("show", "100001-11.0102", "--json", "--data", tiny.To).Output;
        string page = await Page(tiny.To, "/programs/100001-11.0102");
        Assert.All((string[])[json, page], text =>
        {
            Assert.Contains("May 2027", text, StringComparison.Ordinal);
            Assert.Contains("20 May 2028", text, StringComparison.Ordinal);
            Assert.Contains("2022-23 and 2023-24", text, StringComparison.Ordinal);
            Assert.DoesNotContain("May 2025", text, StringComparison.Ordinal);
            Assert.DoesNotContain("June 2026", text, StringComparison.Ordinal);
        });
        Assert.Equal("pseoe_all_2022_bachelors_masters", CatalogLoader.Load(tiny.To).PayShapes.Source.Document);
    }

    [Fact]
    public void ProjectionsThatNameNoYears_AreRefused()
    {
        using var tiny = new TinySources();
        tiny.Put("occupation_2024-2034.xlsx", Packing.Workbook(
            "Table 1.2",
            ["National Employment Matrix title", "National Employment Matrix code", "Occupation type", "Employment change, percent", "Occupational openings, annual average", "Typical education needed for entry"],
            ["Data scientists", "15-2051", "Line item", "33.5", "23.4", "—"]));
        InputException error = Assert.Throws<InputException>(() => tiny.Build());
        Assert.Contains("column Employment change, percent: the column names no years", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Brings the dataset up to date with the next files of a publisher; all others are carried.</summary>
    private static async Task<UpdateReport> Update(TinySources tiny, PublisherServer server, params (string Path, byte[] Bytes)[] next)
    {
        Directory.CreateDirectory(Path.Combine(tiny.To, "rules"));
        File.Copy(Path.Combine(SourceFiles.Data, "rules", "evidence.yaml"), Path.Combine(tiny.To, "rules", "evidence.yaml"));
        Directory.Move(tiny.From, Path.Combine(tiny.Root, "carried"));
        var list = new StringBuilder("files:\n");
        foreach ((string path, byte[] bytes) in next)
        {
            string name = Path.GetFileName(path);
            server.Serve("/" + name, PublisherServer.File(bytes));
            list.Append($"  - {{id: next/{name}, publisher: P, title: T, file: {path}, address: \"{server.Address("/" + name)}\", kind: {name[(name.LastIndexOf('.') + 1)..]}, maximum_bytes: 100000}}\n");
        }

        int i = 0;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(tiny.Root, "carried")).Order(StringComparer.Ordinal))
        {
            list.Append($"  - {{id: carried/f{i++}, publisher: P, title: T, file: carried/{Path.GetFileName(file)}, carried: true, reason: made for this test}}\n");
        }

        await File.WriteAllTextAsync(Path.Combine(tiny.To, "publishers.yaml"), list.ToString(), TestContext.Current.CancellationToken);
        var settings = new DownloadSettings { Time = new ImpatientTime() };
        using var client = new PublisherClient(settings.AnswerTimeout);
        var run = new UpdateRun(new Downloader(client, settings), settings, (from, to, _, _) => Compile(tiny, from, to), (_, _) => []);
        UpdateReport report = await run.RunAsync(new UpdateOptions { Data = tiny.To, CarryFrom = tiny.Root }, null, null, TestContext.Current.CancellationToken);
        Assert.Equal(UpdateOutcome.Updated, report.Outcome);
        return report;
    }

    private static void Compile(TinySources tiny, string from, string to) =>
        DatasetBuild.Write(DatasetCompiler.Compile(tiny.Input() with { From = from }), to);

    private static async Task<string> Page(string data, string path)
    {
        await using WebApplication app = WebGuide.Build(CatalogLoader.Load(data), new ServeOptions(IPAddress.Loopback, 0, data));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var browser = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(app.Urls.First()) };
        return await browser.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
