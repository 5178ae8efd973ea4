using System.IO.Compression;
using System.Net;
using System.Text.Json;
using Gradus.App.Guide;
using Gradus.App.Verbs.Data.Exports;
using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;
using Gradus.Tests.Commands;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace Gradus.Tests.Web.Data;

public sealed class DownloadTests(GuideFixture guide)
{
    private static readonly Dictionary<string, int> RowsOf = DatasetTables.All.ToDictionary(t => t.Name, t => CountRows(TablePath(t)), StringComparer.Ordinal);

    public static TheoryData<string> TableNames => [.. DatasetTables.All.Select(t => t.Name)];

    /// <summary>A dataset that is named from where the program runs is served as one that is named in full.</summary>
    [Fact]
    public void FilesAreServedByTheirFullPath_HoweverTheDatasetIsNamed()
    {
        var files = new DatasetFiles(Path.GetRelativePath(Environment.CurrentDirectory, SourceFiles.Data));
        Assert.Equal(Path.Combine(SourceFiles.Data, "datapackage.json"), files.PackagePath);
        Assert.All(files.Tables, table => Assert.Equal(TablePath(table), files.PathOf(table)));
    }

    [Theory]
    [MemberData(nameof(TableNames))]
    public async Task Csv_IsTheTable(string name)
    {
        using HttpResponseMessage answer = await Get($"/data/tables/{name}.csv");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"{name}.csv", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(File.ReadAllBytes(TablePath(DatasetTables.All.First(t => t.Name == name))), await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [MemberData(nameof(TableNames))]
    public async Task Json_HasARowForEachRow(string name)
    {
        using HttpResponseMessage answer = await Get($"/data/tables/{name}.json");
        using JsonDocument json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(guide.Catalog.Version, json.RootElement.GetProperty("dataset").GetString());
        Assert.Equal(RowsOf[name], json.RootElement.GetProperty("rows").GetArrayLength());
    }

    [Fact]
    public async Task Json_SaysWhyAFigureIsMissing()
    {
        using HttpResponseMessage answer = await Get("/data/tables/earnings.json");
        using JsonDocument json = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        JsonElement row = json.RootElement.GetProperty("rows").EnumerateArray().First(r => r.TryGetProperty("missing", out JsonElement m) && m.TryGetProperty("earnings_1yr", out JsonElement why) && why.GetString() == "suppressed");

        Assert.Equal(JsonValueKind.Null, row.GetProperty("earnings_1yr").ValueKind);
    }

    [Fact]
    public async Task Zip_HoldsEveryTableAndTheDescription()
    {
        using HttpResponseMessage answer = await Get("/data/gradus.zip");
        await using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));

        Assert.Equal("application/zip", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal($"gradus-{guide.Catalog.Version}.zip", answer.Content.Headers.ContentDisposition?.FileName);
        Assert.Equal(
            DatasetTables.All.Select(t => "tables/" + t.FileName).Concat(HandWritten.Names(SourceFiles.Data)).Append("datapackage.json").Order(StringComparer.Ordinal),
            zip.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal));
        Assert.All(DatasetTables.All, t => Assert.Equal(new FileInfo(TablePath(t)).Length, zip.GetEntry("tables/" + t.FileName)!.Length));
    }

    [Fact]
    public async Task Sqlite_HasTheRowsOfEveryTable_AndNoZeroForAMissingFigure()
    {
        using HttpResponseMessage answer = await Get("/data/gradus.sqlite");
        string path = Path.Combine(Directory.CreateTempSubdirectory("gradus-test-").FullName, "gradus.sqlite");
        await File.WriteAllBytesAsync(path, await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        using (var database = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False"))
        {
            database.Open();
            Assert.All(DatasetTables.All, t => Assert.Equal(RowsOf[t.Name], Number(database, $"SELECT COUNT(*) FROM {t.Name}")));
            Assert.Equal(DatasetTables.All.Count, Number(database, "SELECT COUNT(*) FROM dataset"));
            Assert.Equal(25_543, Number(database, "SELECT SUM(awards_2024) FROM offerings WHERE cip = '11.0701'"));
            Assert.Equal(0, Number(database, "SELECT COUNT(*) FROM earnings WHERE earnings_1yr = 0 OR (earnings_1yr IS NULL) <> (earnings_1yr_missing IS NOT NULL)"));
            Assert.NotEqual(0, Number(database, "SELECT COUNT(*) FROM earnings WHERE earnings_1yr_missing = 'suppressed'"));
        }

        Directory.Delete(Path.GetDirectoryName(path)!, recursive: true);
    }

    /// <summary>Datasette shows a table by the name in its metadata: each table and column of the SQLite file, and no other.</summary>
    [Fact]
    public void Export_HoldsWhatOtherToolsRead_AndNamesEveryColumn()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("gradus-test-");
        string target = Path.Combine(folder.FullName, "out");
        Said said = GradusProgram.Run("data", "export", target);
        Assert.Equal(0, said.ExitCode);
        Assert.Equal(["CITATION.cff", "dataset.jsonld", "gradus.sqlite", "gradus.zip", "metadata.json", "programs.jsonld"], Directory.GetFiles(target).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        Assert.Equal(DatasetTables.All.Select(t => t.Name + ".parquet").Order(StringComparer.Ordinal), Directory.GetFiles(Path.Combine(target, "parquet")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal));
        using JsonDocument metadata = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(target, "metadata.json")));
        JsonElement tables = metadata.RootElement.GetProperty("databases").GetProperty("gradus").GetProperty("tables");
        Assert.Equal(DatasetTables.All.Select(t => t.Name).Append("dataset"), tables.EnumerateObject().Select(t => t.Name));
        using (var database = new SqliteConnection($"Data Source={Path.Combine(target, "gradus.sqlite")};Mode=ReadOnly;Pooling=False"))
        {
            database.Open();
            using SqliteCommand every = database.CreateCommand();
            every.CommandText = "SELECT group_concat(name, ' ') FROM (SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name)";
            Assert.Equal(string.Join(' ', tables.EnumerateObject().Select(t => t.Name).Order(StringComparer.Ordinal)), every.ExecuteScalar());
            foreach (JsonProperty table in tables.EnumerateObject())
            {
                using SqliteCommand columns = database.CreateCommand();
                columns.CommandText = $"SELECT name FROM pragma_table_info('{table.Name}')";
                using SqliteDataReader reader = columns.ExecuteReader();
                var names = new List<string>();
                while (reader.Read())
                {
                    names.Add(reader.GetString(0));
                }

                Assert.Equal(names, table.Value.GetProperty("columns").EnumerateObject().Select(c => c.Name));
                Assert.All(table.Value.GetProperty("columns").EnumerateObject(), c => Assert.NotEmpty(c.Value.GetString()!));
                Assert.All(table.Name == "dataset" ? ["title"] : (string[])["title", "license", "license_url", "source"], key => Assert.Equal(JsonValueKind.String, table.Value.GetProperty(key).ValueKind));
            }
        }

        using JsonDocument linked = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(target, "dataset.jsonld")));
        Assert.Equal(("Dataset", guide.Catalog.Version), (linked.RootElement.GetProperty("@type").GetString()!, linked.RootElement.GetProperty("version").GetString()!));
        Assert.Contains($"version: \"{guide.Catalog.Version}\"", File.ReadAllText(Path.Combine(target, "CITATION.cff")), StringComparison.Ordinal);

        Said again = GradusProgram.Run("data", "export", target);
        Assert.Equal((2, 1), (again.ExitCode, again.Error.TrimEnd().Split('\n').Length));
        Assert.Contains("is there already", again.Error, StringComparison.Ordinal);
        Assert.Equal(2, GradusProgram.Run("data", "export", Path.Combine(target, "CITATION.cff", "in-a-file")).ExitCode);
        Assert.Single(Directory.GetFileSystemEntries(folder.FullName));
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("/data/metadata.json", "application/json", "\"databases\"")]
    [InlineData("/data/dataset.jsonld", "application/ld+json", "\"distribution\"")]
    [InlineData("/data/CITATION.cff", "text/plain", "cff-version: 1.2.0")]
    [InlineData("/data/programs.jsonld", "application/ld+json", "\"cmu-ms-machine-learning\"")]
    [InlineData("/data/tables/offerings.parquet", "application/vnd.apache.parquet", "PAR1")]
    public async Task Descriptions_AreHandedOut(string address, string type, string holds)
    {
        using HttpResponseMessage answer = await Get(address);
        Assert.Equal(type, answer.Content.Headers.ContentType?.MediaType);
        Assert.Contains(holds, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/data/tables/nothing.csv")]
    [InlineData("/data/tables/..%2Fdatapackage.csv")]
    [InlineData("/data/tables/%2e%2e%2fscope.json")]
    [InlineData("/data/tables/offerings.sqlite")]
    [InlineData("/data/tables/nothing.parquet")]
    [InlineData("/fields/11.0102/nothing.csv")]
    [InlineData("/fields/99.9999/states.csv")]
    [InlineData("/fields/core/..%2f.csv")]
    [InlineData("/degrees/nothing/states.csv")]
    public async Task UnknownName_IsNotFound(string address)
    {
        using HttpClient client = guide.NewClient();
        using HttpResponseMessage answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task DatasetReplacedOnDisk_IsNotHandedOutAsTheOneShown()
    {
        string folder = Directory.CreateTempSubdirectory("gradus-test-").FullName;
        File.WriteAllText(Path.Combine(folder, "datapackage.json"), "{\"version\":\"2025.0000000000\"}");
        await using (WebApplication app = WebGuide.Build(guide.Catalog, new ServeOptions(IPAddress.Loopback, 0, folder)))
        {
            await app.StartAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            using HttpResponseMessage answer = await client.GetAsync(new Uri("/data/gradus.zip", UriKind.Relative), TestContext.Current.CancellationToken);

            Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
            Assert.Contains("Start it again", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        Directory.Delete(folder, recursive: true);
    }

    private async Task<HttpResponseMessage> Get(string address)
    {
        using HttpClient client = guide.NewClient();
        HttpResponseMessage answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition?.DispositionType);
        return answer;
    }

    private static string TablePath(Table table) => Path.Combine(SourceFiles.Data, "tables", table.FileName);

    /// <summary>No cell of the dataset holds a line break, so lines are rows.</summary>
    private static int CountRows(string path) => File.ReadLines(path).Count() - 1;

    private static long Number(SqliteConnection database, string sql)
    {
        using SqliteCommand command = database.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
