using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>What an edition of a publisher's file speaks of, where the file does not say it itself.</summary>
/// <param name="Series">Key of its series: "cip/STEM".</param>
/// <param name="File">File name.</param>
/// <param name="Period">As a reader is told it: "22 July 2024".</param>
/// <param name="Records">How many records the edition holds; null where that is not checked.</param>
public sealed record EditionEntry(string Series, string File, string Period, int? Records);

/// <summary>Reads <c>data/editions.yaml</c>.</summary>
public static class EditionFile
{
    public const string FileName = "editions.yaml";

    public static RecordShape Shape { get; } = new(
        new YamlMember("editions", new ListShape(new RecordShape(
            new YamlMember("series", new TextShape(60, "^[a-z]+/[A-Za-z0-9_-]+$", "the key of a series, such as cip/STEM")),
            new YamlMember("file", new TextShape(200)),
            new YamlMember("period", new TextShape(60)),
            new YamlMember("records", new NumberShape(1, 10_000_000, Whole: true), Required: false)))));

    /// <summary>The entries, in file order.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names a file twice.</exception>
    public static IReadOnlyList<EditionEntry> Read(string file)
    {
        YamlNode root = YamlNodeReader.ReadFile(file);
        Shape.Check(root, "editions");
        var entries = new List<EditionEntry>();
        foreach (YamlMapping row in ((YamlMapping)root).Groups("editions"))
        {
            var entry = new EditionEntry(row.Text("series")!, row.Text("file")!, row.Text("period")!, row.Whole("records"));
            if (entries.Exists(other => other.Series == entry.Series && other.File == entry.File))
            {
                throw row.Error($"the edition {entry.File} of {entry.Series} stands twice.");
            }

            entries.Add(entry);
        }

        return entries;
    }
}
