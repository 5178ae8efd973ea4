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
            ["2027 National Employment Matrix title", "2027 National Employment Matrix code", "Occupation type", "Employment change, percent, 2027–37", "Occupational openings, 2027–37 annual average"],
            ["Data scientists", "15-2051", "Line item", "21.5", "20.1"]);
        tiny.Remove("occupation_2024-2034.xlsx");
        tiny.Zip("C2025_A", TinySources.C + "100001,11.0102,1,7,12,6,6\n100001,99,1,7,12,6,6\n");
        server.Serve("/occupation.xlsx", PublisherServer.File(next));
        Directory.CreateDirectory(Path.Combine(tiny.To, "rules"));
        File.Copy(Path.Combine(SourceFiles.Data, "rules", "evidence.yaml"), Path.Combine(tiny.To, "rules", "evidence.yaml"));
        Carry(tiny);
        await File.WriteAllTextAsync(Path.Combine(tiny.To, "publishers.yaml"), Publishers(tiny, server), TestContext.Current.CancellationToken);

        var settings = new DownloadSettings { Time = new ImpatientTime() };
        using var client = new PublisherClient(settings.AnswerTimeout);
        var run = new UpdateRun(new Downloader(client, settings), settings, (from, to, _, _) => Compile(tiny, from, to), (_, _) => []);
        UpdateReport report = await run.RunAsync(new UpdateOptions { Data = tiny.To, CarryFrom = tiny.Root }, null, null, TestContext.Current.CancellationToken);

        Assert.Equal(UpdateOutcome.Updated, report.Outcome);
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
    public void ProjectionsThatNameNoYears_AreRefused()
    {
        using var tiny = new TinySources();
        tiny.Put("occupation_2024-2034.xlsx", Packing.Workbook(
            "Table 1.2",
            ["National Employment Matrix title", "National Employment Matrix code", "Occupation type", "Employment change, percent", "Occupational openings, annual average"],
            ["Data scientists", "15-2051", "Line item", "33.5", "23.4"]));
        InputException error = Assert.Throws<InputException>(() => tiny.Build());
        Assert.Contains("column Employment change, percent: the column names no years", error.Message, StringComparison.Ordinal);
    }

    /// <summary>Puts the files where a folder of sources has them: in a folder of their publisher.</summary>
    private static void Carry(TinySources tiny) => Directory.Move(tiny.From, Path.Combine(tiny.Root, "carried"));

    private static void Compile(TinySources tiny, string from, string to) =>
        DatasetBuild.Write(DatasetCompiler.Compile(tiny.Input() with { From = from }), to);

    private static string Publishers(TinySources tiny, PublisherServer server)
    {
        var list = new StringBuilder("files:\n");
        list.Append($"  - {{id: bls/projections, publisher: BLS, title: Projections, file: bls/occupation.xlsx, address: \"{server.Address("/occupation.xlsx")}\", kind: xlsx, maximum_bytes: 100000}}\n");
        int i = 0;
        foreach (string file in Directory.EnumerateFiles(Path.Combine(tiny.Root, "carried")).Order(StringComparer.Ordinal))
        {
            list.Append($"  - {{id: carried/f{i++}, publisher: P, title: T, file: carried/{Path.GetFileName(file)}, carried: true, reason: made for this test}}\n");
        }

        return list.ToString();
    }

    private static async Task<string> Page(string data, string path)
    {
        await using WebApplication app = WebGuide.Build(CatalogLoader.Load(data), new ServeOptions(IPAddress.Loopback, 0, data));
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var browser = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(app.Urls.First()) };
        return await browser.GetStringAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
    }
}
