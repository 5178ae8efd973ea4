using System.Security.Cryptography;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Gradus.Tests.Web.Data;

/// <summary>The dataset's description held against the words of Frictionless Data (specs.frictionlessdata.io: Data Package, Tabular Data Resource, Table Schema, version 1).</summary>
public sealed partial class DataPackageTests
{
    private static readonly string[] Types = ["string", "number", "integer", "boolean", "object", "array", "date", "time", "datetime", "year", "yearmonth", "duration", "geopoint", "geojson", "any"];

    /// <summary>Which constraints a type may have.</summary>
    private static readonly Dictionary<string, string[]> Constraints = new(StringComparer.Ordinal)
    {
        ["string"] = ["required", "unique", "minLength", "maxLength", "pattern", "enum"],
        ["number"] = ["required", "unique", "minimum", "maximum", "enum"],
        ["integer"] = ["required", "unique", "minimum", "maximum", "enum"],
        ["boolean"] = ["required", "unique", "enum"],
    };

    private static readonly JsonNode Package = JsonNode.Parse(File.ReadAllBytes(Path.Combine(SourceFiles.Data, "datapackage.json")))!;

    private static readonly JsonNode[] Resources = [.. Package["resources"]!.AsArray().Select(r => r!)];

    private static readonly JsonNode[] Tables = [.. Resources.Where(r => (string?)r["profile"] == "tabular-data-resource")];

    [Fact]
    public void Package_HasWhatTheDescriptorAsksFor()
    {
        Assert.Matches(Name(), (string)Package["name"]!);
        Assert.Equal("data-package", (string?)Package["profile"]);
        Assert.All(Package["licenses"]!.AsArray(), licence => Assert.True(licence!["name"] is not null || licence["path"] is not null));
        Assert.All(Package["sources"]!.AsArray(), source => Assert.NotEmpty((string)source!["title"]!));
        Assert.Distinct(Resources.Select(r => (string)r["name"]!));
        Assert.True(Tables.Length > 40, $"{Tables.Length} tables");
    }

    /// <summary>A path is relative and stays inside, and bytes and digest are those of the file.</summary>
    [Fact]
    public void Resource_IsTheFileThatItDescribes() => Assert.All(Resources, resource =>
    {
        Assert.Matches(Name(), (string)resource["name"]!);
        string path = (string)resource["path"]!;
        Assert.False(Path.IsPathRooted(path) || path.Split('/').Any(part => part is "" or "." or "..") || path.Contains('\\'), path);
        byte[] file = File.ReadAllBytes(Path.Combine(SourceFiles.Data, path));
        Assert.Equal(file.LongLength, (long)resource["bytes"]!);
        Assert.Equal("sha256:" + Convert.ToHexStringLower(SHA256.HashData(file)), (string?)resource["hash"]);
    });

    [Fact]
    public void TableSchema_NamesTheColumnsOfItsFile_InTypesThatThereAre() => Assert.All(Tables, table =>
    {
        Assert.Equal("utf-8", (string?)table["encoding"]);
        JsonNode schema = table["schema"]!;
        JsonNode[] fields = [.. schema["fields"]!.AsArray().Select(f => f!)];
        Assert.Equal(File.ReadLines(Path.Combine(SourceFiles.Data, (string)table["path"]!)).First().Split(','), fields.Select(f => (string)f["name"]!));
        Assert.All(fields, field =>
        {
            string type = (string)field["type"]!;
            Assert.Contains(type, Types);
            Assert.All(field["constraints"]?.AsObject() ?? new JsonObject(), constraint => Assert.Contains(constraint.Key, Constraints[type]));
        });
        Assert.All(schema["missingValues"]!.AsArray(), token => Assert.Equal(System.Text.Json.JsonValueKind.String, token!.GetValueKind()));
    });

    [Fact]
    public void Keys_AreOfFieldsThatThereAre() => Assert.All(Tables, table =>
    {
        string[] fields = Fields(table);
        Assert.Subset(fields.ToHashSet(StringComparer.Ordinal), Texts(table["schema"]!["primaryKey"]!).ToHashSet(StringComparer.Ordinal));
        Assert.All(table["schema"]!["foreignKeys"]?.AsArray() ?? new JsonArray(), key =>
        {
            string[] from = Texts(key!["fields"]!);
            string[] to = Texts(key["reference"]!["fields"]!);
            JsonNode target = Tables.Single(t => (string?)t["name"] == (string?)key["reference"]!["resource"]);
            Assert.Equal(from.Length, to.Length);
            Assert.Subset(fields.ToHashSet(StringComparer.Ordinal), from.ToHashSet(StringComparer.Ordinal));
            Assert.Subset(Fields(target).ToHashSet(StringComparer.Ordinal), to.ToHashSet(StringComparer.Ordinal));
        });
    });

    private static string[] Fields(JsonNode table) => [.. table["schema"]!["fields"]!.AsArray().Select(f => (string)f!["name"]!)];

    private static string[] Texts(JsonNode list) => [.. list.AsArray().Select(text => (string)text!)];

    [GeneratedRegex("^[a-z0-9._/-]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
