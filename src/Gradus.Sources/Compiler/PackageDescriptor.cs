using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;
using Gradus.Sources.Publishers;

namespace Gradus.Sources.Compiler;

/// <summary>Writes <c>datapackage.json</c> (Frictionless Data Package): what each table holds, from which files, on which terms.</summary>
public static class PackageDescriptor
{
    private const string ByHand = "Gradus: curated by hand, each entry with its reason or page";

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The whole file; no date in it, so that same content is same bytes.</summary>
    internal static byte[] Write(
        string version,
        IReadOnlyList<UsedFile> used,
        IReadOnlyDictionary<string, MadeFile> files,
        IReadOnlyList<HandWrittenFile> handWritten)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Layout))
        {
            json.WriteStartObject();
            json.WriteString("profile", "data-package");
            json.WriteString("name", "gradus");
            json.WriteString("title", "US master's degrees in machine learning and its neighbours: offerings, charges, earnings, research, occupations");
            json.WriteString("version", version);
            WriteLicences(json, Licences.All);
            json.WriteStartArray("sources");
            foreach (UsedFile source in used)
            {
                WriteSource(json, source);
            }

            json.WriteEndArray();
            json.WriteStartArray("resources");
            foreach ((string name, MadeFile file) in files)
            {
                WriteResource(json, name, file, used);
            }

            foreach (HandWrittenFile file in handWritten)
            {
                WriteHandWritten(json, file);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        buffer.WriteByte((byte)'\n');
        return buffer.ToArray();
    }

    private static void WriteLicences(Utf8JsonWriter json, IEnumerable<Licence> licences)
    {
        json.WriteStartArray("licenses");
        foreach (Licence licence in licences)
        {
            json.WriteStartObject();
            json.WriteString("name", licence.Name);
            json.WriteString("title", licence.Title);
            json.WriteString("path", licence.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSource(Utf8JsonWriter json, UsedFile used)
    {
        SourceFile file = used.File;
        json.WriteStartObject();
        json.WriteString("key", file.Kind.Key);
        json.WriteString("title", $"{file.Kind.Publisher}: {file.Kind.Title}");
        json.WriteString("publisher", file.Kind.Publisher);
        json.WriteString("path", used.Address);
        json.WriteString("file", file.Name);
        if (file.Year is { } year)
        {
            json.WriteNumber("year", year);
        }

        json.WriteNumber("bytes", file.Length);
        json.WriteString("sha256", used.Sha256);
        json.WriteString("license", Licences.Find(file.Kind.Licence).Name);
        json.WriteEndObject();
    }

    private static void WriteResource(Utf8JsonWriter json, string name, MadeFile file, IReadOnlyList<UsedFile> used)
    {
        Table? table = DatasetTables.All.FirstOrDefault(t => name == "tables/" + t.FileName)?.As(HeaderOf(file.Bytes));
        json.WriteStartObject();
        json.WriteString("name", table?.Name ?? ResourceName(name));
        json.WriteString("path", name);
        json.WriteNumber("bytes", file.Bytes.Length);
        json.WriteString("hash", "sha256:" + file.Sha256);
        json.WriteString("encoding", "utf-8");
        if (table is not null)
        {
            WriteTable(json, table, used);
        }

        json.WriteEndObject();
    }

    private static string[] HeaderOf(byte[] table) =>
        Encoding.UTF8.GetString(table.AsSpan(0, Math.Max(0, table.AsSpan().IndexOf((byte)'\n')))).Split(',');

    private static void WriteHandWritten(Utf8JsonWriter json, HandWrittenFile file)
    {
        json.WriteStartObject();
        json.WriteString("name", ResourceName(file.Name));
        json.WriteString("path", file.Name);
        json.WriteNumber("bytes", file.Bytes);
        json.WriteString("hash", "sha256:" + file.Sha256);
        json.WriteString("encoding", "utf-8");
        string format = Path.GetExtension(file.Name)[1..];
        json.WriteString("format", format);
        json.WriteString("mediatype", format == "csv" ? "text/csv" : "application/yaml");
        WriteLicences(json, [Licences.Find("facts")]);
        json.WriteStartArray("sources");
        json.WriteStartObject();
        json.WriteString("key", "curated");
        json.WriteString("title", ByHand);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTable(Utf8JsonWriter json, Table table, IReadOnlyList<UsedFile> used)
    {
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("title", table.Title);
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        WriteLicences(json, [Licences.Find(table.Licence)]);
        json.WriteStartArray("sources");
        foreach (string key in table.Publishers)
        {
            WriteTableSource(json, key, used);
        }

        json.WriteEndArray();
        TableSchema.Write(json, table);
    }

    private static void WriteTableSource(Utf8JsonWriter json, string key, IReadOnlyList<UsedFile> used)
    {
        SourceKind? kind = PublishedTables.Kinds.FirstOrDefault(k => k.Key == key);
        json.WriteStartObject();
        json.WriteString("key", key);
        json.WriteString("title", kind is null ? ByHand : $"{kind.Publisher}: {kind.Title}");
        if (kind is not null)
        {
            json.WriteString("path", used.FirstOrDefault(u => u.File.Kind == kind)?.Address ?? kind.Address);
            json.WriteString("files", string.Join(", ", used.Where(u => u.File.Kind == kind).Select(u => u.File.Name)));
        }

        json.WriteEndObject();
    }

    /// <summary>Lower case, with hyphens: the form that the standard asks for.</summary>
    private static string ResourceName(string path) =>
        string.Concat(path.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' ? char.ToLower(c, CultureInfo.InvariantCulture) : '-'));
}
