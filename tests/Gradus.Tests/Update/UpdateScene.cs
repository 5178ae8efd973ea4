using System.IO.Compression;
using System.Text;
using Gradus.Sources.Dataset;
using Gradus.Sources.Update;

namespace Gradus.Tests.Update;

/// <summary>
/// A dataset of one table, a publisher who offers that table in a zip and a second file as it is, and a compiler that
/// copies the table.
/// </summary>
internal sealed class UpdateScene : IAsyncDisposable
{
    public const string Header = "state,name,fips,region,division\n";
    public const string Georgia = "GA,Georgia,13,South,South Atlantic\n";
    public const string Texas = "TX,Texas,48,South,West South Central\n";

    public UpdateScene()
    {
        Folder.Write("data/datapackage.json", Descriptor(Header + Georgia));
        Folder.Write("data/tables/states.csv", Header + Georgia);
        Folder.Write("data/scope.yaml", "written: by hand\n");
        Folder.Write("data/programs/gatech.yaml", "written: by hand\n");
        Folder.Write("sources/research/herd.csv", "carried,over\n");
        Folder.Write("data/publishers.yaml", $"""
            files:
              - id: ipeds/HD
                publisher: NCES
                title: States
                file: ipeds/HD2024.zip
                address: {Server.Address("/HD2024.zip")}
                kind: zip
                maximum_bytes: 100000
              - id: bea/SARPP
                publisher: BEA
                title: Parities
                file: bea/SARPP.zip
                address: {Server.Address("/SARPP.zip")}
                kind: zip
                extract: SARPP_STATE_*.csv
                maximum_bytes: 100000
              - id: cip/STEM-list
                publisher: DHS
                title: List
                file: cip/list.pdf
                address: {Server.Address("/list.pdf")}
                kind: pdf
                maximum_bytes: 100000
                may_be_absent: true
                known_sha256: "0000000000000000000000000000000000000000000000000000000000000000"
                if_changed: the list has changed.
              - id: research/herd
                publisher: NSF
                title: Spending
                file: research/herd.csv
                carried: true
                reason: joined by hand

            """);
        Publish(Header + Georgia + Texas);
        Server.Serve("/SARPP.zip", PublisherServer.File(Samples.Zip(
            ("__MACOSX/SARPP_STATE_2008_2023.csv", [1]), ("Footnotes.html", [2]), ("SARPP_STATE_2008_2023.csv", "a,b\n"u8.ToArray()))));
    }

    public PublisherServer Server { get; } = new();

    public TestFolder Folder { get; } = new();

    public string Data => Folder["data"];

    public UpdateOptions Options => new() { Data = Data, CarryFrom = Folder["sources"] };

    public DownloadSettings Settings { get; init; } = new() { Time = new ImpatientTime() };

    public CompileDataset Compile { get; set; } = CopyTable;

    public VerifyDataset Verify { get; set; } = (_, _) => [];

    public Action<ReplacementStep>? BeforeStep { get; init; }

    /// <summary>The files the compiler was given.</summary>
    public static IReadOnlyList<string> Given { get; } = ["bea/SARPP_STATE_2008_2023.csv", "ipeds/HD2024.zip", "research/herd.csv"];

    public void Publish(string table) => Server.Serve("/HD2024.zip", PublisherServer.File(Samples.Zip("states.csv", table), $"\"{table.Length}\""));

    public async Task<UpdateReport> RunAsync(UpdateOptions? options = null, CancellationToken? cancellation = null)
    {
        using var client = new PublisherClient(Settings.AnswerTimeout);
        var run = new UpdateRun(new Downloader(client, Settings), Settings, Compile, Verify) { BeforeStep = BeforeStep };
        return await run.RunAsync(options ?? Options, null, null, cancellation ?? TestContext.Current.CancellationToken);
    }

    public static void CopyTable(string from, string dataset, IProgress<string>? progress, CancellationToken cancellation)
    {
        Assert.Equal(Given, Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(from, f).Replace('\\', '/')).Order(StringComparer.Ordinal));
        using ZipArchive archive = ZipFile.OpenRead(Path.Combine(from, "ipeds", "HD2024.zip"));
        using var reader = new StreamReader(archive.Entries[0].Open());
        string table = reader.ReadToEnd();
        if (!table.StartsWith(Header, StringComparison.Ordinal))
        {
            throw InputException.At("ipeds/HD2024.zip", 1, null, "the header is not the expected one.");
        }

        Directory.CreateDirectory(Path.Combine(dataset, "tables"));
        File.WriteAllText(Path.Combine(dataset, "tables", "states.csv"), table);
        File.WriteAllText(Path.Combine(dataset, "datapackage.json"), Descriptor(table));
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Folder.Dispose();
    }

    private static string Descriptor(string table)
    {
        string hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(table)))[..8];
        return $$"""
            {"version": "{{hash}}", "resources": [], "sources": [
              {"key": "ipeds/HD", "title": "States", "publisher": "NCES", "path": "https://example.org", "file": "ipeds/HD2024.zip", "bytes": 1, "sha256": "{{hash}}"}]}
            """;
    }
}
