using System.Globalization;
using System.Text;
using Gradus.Sources.Update;

namespace Gradus.Tests.Update;

/// <summary>The publishers' own files, served by a server on this machine, come over byte for byte.</summary>
[Trait(SourceFiles.Needs, SourceFiles.Sources)]
public sealed class PublishedFilesTests
{
    private static readonly Dictionary<string, string> Kinds = new(StringComparer.Ordinal)
    {
        [".zip"] = "zip",
        [".gz"] = "gz",
        [".csv"] = "csv",
        [".xlsx"] = "xlsx",
        [".pdf"] = "pdf",
        [".json"] = "json",
    };

    [Fact]
    public async Task EveryFile_IsTaken_AndReachesTheCompilerUnchanged()
    {
        await using var scene = new UpdateScene();
        string[] files =
        [
            .. new[] { "ipeds", "scorecard", "bls", "bea", "cip", "research" }
                .SelectMany(f => Directory.EnumerateFiles(Path.Combine(SourceFiles.Directory, f)))
                .Where(f => Kinds.ContainsKey(Path.GetExtension(f))).Order(StringComparer.Ordinal),
        ];
        Assert.InRange(files.Length, 40, 100);
        scene.Folder.Write("list.yaml", Publish(scene.Server, files));
        string? compared = null;
        scene.Compile = (from, dataset, _, _) =>
        {
            foreach (string file in files)
            {
                string relative = Path.GetRelativePath(SourceFiles.Directory, file);
                Assert.True(File.ReadAllBytes(file).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(from, relative))), relative);
                compared = relative;
            }

            File.WriteAllText(Path.Combine(dataset, "datapackage.json"), """{"version": "2", "sources": [], "resources": []}""");
        };

        UpdateReport report = await scene.RunAsync(scene.Options with { Publishers = scene.Folder["list.yaml"] });

        Assert.Equal(Path.GetRelativePath(SourceFiles.Directory, files[^1]), compared);
        Assert.Equal(UpdateOutcome.Updated, report.Outcome);
        Assert.Single(report.Downloads, d => d.Outcome == DownloadOutcome.Resumed);
        Assert.Equal(files.Length, report.Downloads.Count);
    }

    /// <summary>Puts the files on the server, the first of them with a connection that is cut once, and lists them.</summary>
    private static string Publish(PublisherServer server, string[] files)
    {
        var list = new StringBuilder("files:\n");
        for (int i = 0; i < files.Length; i++)
        {
            byte[] body = File.ReadAllBytes(files[i]);
            string relative = Path.GetRelativePath(SourceFiles.Directory, files[i]).Replace('\\', '/');
            Answer whole = PublisherServer.File(body);
            server.Serve("/" + relative, i == 0 ? [PublisherServer.Cut(body, body.Length / 2), whole] : [whole]);
            list.Append(CultureInfo.InvariantCulture, $"""
                  - id: test/file-{i}
                    publisher: test
                    title: test
                    file: {relative}
                    address: {server.Address("/" + relative)}
                    kind: {Kinds[Path.GetExtension(relative)]}
                    maximum_bytes: 20000000

                """);
        }

        return list.ToString();
    }
}
