using System.Net;
using Gradus.App.Guide;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Loading;
using Gradus.Sources.Update;
using Gradus.Sources.Yaml;
using Microsoft.AspNetCore.Builder;

namespace Gradus.Tests.Web.Data;

public sealed class DatasetChangesTests(GuideFixture guide)
{
    [Fact]
    public async Task ShippedDataset_HasAnEntryForItsFirstVersion()
    {
        GuidePage page = await guide.Get("/data");
        Assert.Contains("no update has replaced it", page.MainText, StringComparison.Ordinal);
        DatasetRelease first = DatasetChangelog.Read(SourceFiles.Data)[^1];
        Assert.Contains($"Release {first.Release}", page.Texts("main h3"));
        Assert.All(first.Changes, change => Assert.Contains(change, page.MainText, StringComparison.Ordinal));
    }

    [Fact]
    public async Task UpdatedDataset_SaysWhatTheUpdateChanged()
    {
        string folder = Directory.CreateTempSubdirectory("gradus-changes-").FullName;
        try
        {
            HandWritten.Copy(SourceFiles.Data, folder);
            Directory.CreateDirectory(Path.Combine(folder, "tables"));
            foreach (string path in Directory.EnumerateFiles(Path.Combine(SourceFiles.Data, "tables")).Append(Path.Combine(SourceFiles.Data, "datapackage.json")))
            {
                File.Copy(path, Path.Combine(folder, Path.GetRelativePath(SourceFiles.Data, path)));
            }

            new DatasetChanges("2023.0000000000", guide.Catalog.Version, [new TableChanges("charges", 1234, 5, 67)], ["IC2024_AY.zip"], [], ["HD2024.zip"]).Write(folder);
            await using WebApplication app = WebGuide.Build(CatalogLoader.Load(folder), new ServeOptions(IPAddress.Loopback, 0, folder));
            await app.StartAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            GuidePage page = await guide.Get("/data", client);

            Assert.Contains($"The update from 2023.0000000000 to {guide.Catalog.Version}", page.Texts("main h3"));
            Assert.Contains(page.Texts("main tr"), row => row.Replace(" ", "", StringComparison.Ordinal) == "charges1,234567");
            Assert.Contains("read for the first time: IC2024_AY.zip.", page.MainText, StringComparison.Ordinal);
            Assert.DoesNotContain("No longer read", page.MainText, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("releases:\n  - release: first\n    changes: [a]\n", "a release as")]
    [InlineData("releases:\n  - release: \"0.1.0\"\n", "lacks the key 'changes'")]
    public void MalformedChangelog_IsRefused(string text, string says) => Assert.Contains(
        says, Assert.Throws<InputException>(() => DatasetChangelog.Parse(YamlNodeReader.Read("changelog.yaml", text))).Message, StringComparison.Ordinal);
}
