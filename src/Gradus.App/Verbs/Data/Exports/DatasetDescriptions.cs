using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Gradus.Sources.Dataset;

namespace Gradus.App.Verbs.Data.Exports;

/// <summary>The dataset described for other tools: Datasette's metadata, schema.org's Dataset, and how to cite it. All from the tables' own declaration.</summary>
public static class DatasetDescriptions
{
    /// <summary>Name of the database in Datasette, which is that of its file.</summary>
    private const string Database = "gradus";

    private const string Title = "Gradus: US master's degrees in machine learning and its neighbours";

    private const string About = "Offerings, charges, earnings, debt, research, occupations and named programs with cited facts, compiled from the files of their publishers. What is missing stays missing and says why.";

    private const string Creator = "The Gradus authors";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Default };

    /// <summary>Metadata for Datasette: title, licence, source, and what each column of the SQLite file means, with its unit.</summary>
    /// <param name="files">The dataset.</param>
    /// <param name="version">Of it.</param>
    public static string Datasette(DatasetFiles files, string version) => new JsonObject
    {
        ["title"] = Title,
        ["description"] = $"{About} Version {version}.",
        ["databases"] = new JsonObject
        {
            [Database] = new JsonObject
            {
                ["description"] = "In a column of figures a missing one is NULL; the column beside it, ..._missing, says why.",
                ["tables"] = new JsonObject(files.Tables.Select(table => KeyValuePair.Create(table.Name, (JsonNode?)Described(table, files))).Append(KeyValuePair.Create(SqliteExport.Own, (JsonNode?)DescribedItself()))),
            },
        },
    }.ToJsonString(Indented) + "\n";

    /// <summary>schema.org's Dataset in JSON-LD; angle brackets and ampersands are escaped, so that it can stand inside a page.</summary>
    /// <param name="files">The dataset.</param>
    /// <param name="version">Of it.</param>
    public static string LinkedData(DatasetFiles files, string version) => new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "Dataset",
        ["name"] = Title,
        ["description"] = About,
        ["version"] = version,
        ["isAccessibleForFree"] = true,
        ["license"] = new JsonArray([.. Licences.All.Select(l => l.Path).Distinct(StringComparer.Ordinal).Select(path => (JsonNode?)path)]),
        ["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = Creator },
        ["spatialCoverage"] = "United States",
        ["isBasedOn"] = new JsonArray([.. files.Summary.Package.Sources.DistinctBy(s => s.Key).Select(s => (JsonNode?)s.Address)]),
        ["variableMeasured"] = new JsonArray([.. files.Tables.Select(t => (JsonNode?)t.Title)]),
        ["distribution"] = new JsonArray([.. Distributions.Select(d => (JsonNode?)new JsonObject
        {
            ["@type"] = "DataDownload",
            ["name"] = d.Name,
            ["contentUrl"] = d.Path,
            ["encodingFormat"] = d.Format,
        })]),
    }.ToJsonString(Indented) + "\n";

    /// <summary>How to cite this version, in the Citation File Format 1.2.</summary>
    /// <param name="version">Of the dataset.</param>
    public static string Citation(string version) => new StringBuilder()
        .Append("cff-version: 1.2.0\n")
        .Append("message: Please cite the dataset by its version, and beside each figure its own source and year.\n")
        .Append("type: dataset\n")
        .Append($"title: \"{Title}\"\n")
        .Append($"version: \"{version}\"\n")
        .Append("license: CC-BY-4.0\n")
        .Append("authors:\n")
        .Append($"  - name: {Creator}\n")
        .ToString();

    private static IEnumerable<(string Name, string Path, string Format)> Distributions =>
    [
        ("Every table as CSV, with its description", "/data/gradus.zip", "application/zip"),
        ("SQLite database", "/data/gradus.sqlite", "application/vnd.sqlite3"),
        ("Named programs in JSON-LD", "/data/programs.jsonld", "application/ld+json"),
        ("Frictionless data package", "/data/" + PackageFile.FileName, "application/json"),
    ];

    private static JsonObject DescribedItself() => new()
    {
        ["title"] = "The tables of this file: what each holds, its licence, and the version of the dataset",
        ["columns"] = new JsonObject(SqliteExport.OwnColumns.Select(c => KeyValuePair.Create(c.Name, (JsonNode?)c.Meaning))),
    };

    private static JsonObject Described(Table table, DatasetFiles files)
    {
        Licence licence = Licences.Find(table.Licence);
        IEnumerable<KeyValuePair<string, JsonNode?>> columns = ExportCell.Columns(table).Select(c => KeyValuePair.Create(c.Name, (JsonNode?)ExportCell.Meaning(c)));
        return new JsonObject
        {
            ["title"] = table.Title,
            ["license"] = licence.Title,
            ["license_url"] = licence.Path,
            ["source"] = files.SourcesOf(table),
            ["columns"] = new JsonObject(columns),
        };
    }
}
