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

    /// <summary>Every cell of every row, by Table Schema: its type, its constraints, keys once each, and what a key leads to is there.</summary>
    [Fact]
    public void Rows_AreWhatTheirSchemaSays()
    {
        var wrong = new List<string>();
        int rows = 0;
        var read = Tables.ToDictionary(t => (string)t["name"]!, t => Rows(Path.Combine(SourceFiles.Data, (string)t["path"]!)), StringComparer.Ordinal);
        foreach (JsonNode table in Tables)
        {
            string name = (string)table["name"]!;
            JsonNode schema = table["schema"]!;
            JsonNode[] fields = [.. schema["fields"]!.AsArray().Select(f => f!)];
            HashSet<string> missing = [.. (schema["missingValues"]?.AsArray() ?? new JsonArray("")).Select(m => (string)m!)];
            int[] primary = [.. Texts(schema["primaryKey"]!).Select(k => Array.FindIndex(fields, f => (string)f["name"]! == k))];
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach ((string[] cells, int number) in read[name].Skip(1).Select((r, i) => (r, i + 2)))
            {
                rows++;
                if (cells.Length != fields.Length || !seen.Add(string.Join('\u001f', primary.Select(i => cells[i]))))
                {
                    wrong.Add($"{name}:{number}: not as wide as its header, or its key stands twice");
                    continue;
                }

                wrong.AddRange(fields.Select((f, i) => Fault(f, cells[i], missing)).OfType<string>().Select(f => $"{name}:{number}: {f}"));
            }

            foreach (JsonNode? key in schema["foreignKeys"]?.AsArray() ?? new JsonArray())
            {
                (string target, string[] to) = ((string)key!["reference"]!["resource"]!, Texts(key["reference"]!["fields"]!));
                int[] from = [.. Texts(key["fields"]!).Select(k => Array.FindIndex(fields, f => (string)f["name"]! == k))];
                HashSet<string> there = [.. read[target].Skip(1).Select(r => string.Join('\u001f', to.Select(t => r[Array.IndexOf(read[target][0], t)])))];
                wrong.AddRange(read[name].Skip(1).Where(r => !from.All(i => missing.Contains(r[i])) && !there.Contains(string.Join('\u001f', from.Select(i => r[i])))).Take(3).Select(r => $"{name}: {string.Join(' ', from.Select(i => r[i]))} is not in {target}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong.Take(20)));
        Assert.True(rows > 90_000, $"{rows} rows");
    }

    /// <summary>Why a cell is not what its field says; null where it is.</summary>
    private static string? Fault(JsonNode field, string cell, HashSet<string> missing)
    {
        JsonNode? bounds = field["constraints"];
        string name = (string)field["name"]!;
        if (missing.Contains(cell))
        {
            return (bool?)bounds?["required"] == true ? $"{name} is missing and must not be" : null;
        }

        bool isNumber = double.TryParse(cell, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out double number);
        return (string)field["type"]! switch
        {
            "integer" when !long.TryParse(cell, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out _) => $"{name} '{cell}' is no whole number",
            "number" when !isNumber => $"{name} '{cell}' is no number",
            "boolean" when cell is not ("true" or "false") => $"{name} '{cell}' is neither true nor false",
            "date" when !DateOnly.TryParseExact(cell, "o", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _) => $"{name} '{cell}' is no day",
            "string" or "integer" or "number" or "boolean" or "date" => Outside(bounds, cell, isNumber ? number : null) is { } outside ? $"{name} '{cell}' {outside}" : null,
            string other => $"{name}: type {other} is not checked here",
        };
    }

    private static string? Outside(JsonNode? bounds, string cell, double? number) =>
        bounds is null ? null
        : (double?)bounds["minimum"] > number ? "is below the least"
        : (double?)bounds["maximum"] < number ? "is above the most"
        : bounds["enum"] is JsonArray allowed && !allowed.Any(a => a!.ToString() == cell) ? "is not one of those allowed"
        : (string?)bounds["pattern"] is { } pattern && !Regex.IsMatch(cell, $"^(?:{pattern})$", RegexOptions.None, TimeSpan.FromSeconds(1)) ? "is not of its form"
        : (int?)bounds["minLength"] > cell.Length ? "is too short"
        : (int?)bounds["maxLength"] < cell.Length ? "is too long"
        : null;

    /// <summary>A CSV file by RFC 4180, header first: no reader of this project, which would read its own writing as it was meant.</summary>
    private static List<string[]> Rows(string path)
    {
        string text = File.ReadAllText(path);
        var rows = new List<string[]>();
        var row = new List<string>();
        var cell = new System.Text.StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (quoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"')
            {
                cell.Append('"');
                i++;
            }
            else if (c == '"')
            {
                quoted = !quoted;
            }
            else if (!quoted && (c is ',' or '\n'))
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
            else if (c != '\r' || quoted)
            {
                cell.Append(c);
            }
        }

        Assert.True(cell.Length == 0 && row.Count == 0 && !quoted, $"{path} does not end with its last row");
        return rows;
    }

    private static string[] Fields(JsonNode table) => [.. table["schema"]!["fields"]!.AsArray().Select(f => (string)f!["name"]!)];

    private static string[] Texts(JsonNode list) => [.. list.AsArray().Select(text => (string)text!)];

    [GeneratedRegex("^[a-z0-9._/-]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Name();
}
