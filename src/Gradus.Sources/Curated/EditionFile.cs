using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>What an edition of a publisher's file speaks of, where the file does not say it itself.</summary>
/// <param name="Series">Key of its series: "cip/STEM".</param>
/// <param name="File">File name.</param>
/// <param name="Period">As a reader is told it: "22 July 2024".</param>
/// <param name="Records">How many records the edition holds; null where that is not checked.</param>
/// <param name="Address">Where this edition is published; null where the page of its series will do.</param>
public sealed record EditionEntry(string Series, string File, string Period, int? Records, string? Address = null);

/// <summary>Reads <c>data/editions.yaml</c>.</summary>
public static class EditionFile
{
    public const string FileName = "editions.yaml";

    private static readonly FileShape<EditionEntry> Entry = FileShapes.Group<EditionEntry>(keys =>
    {
        Key<string> series = keys.Required("series", "Key of the publisher's series, as the tables name it", FileShapes.Text(60, "^[a-z]+/[A-Za-z0-9_-]+$", "the key of a series, such as cip/STEM"));
        Key<string> file = keys.Required("file", "Name of the file", FileShapes.Text(200));
        Key<string> period = keys.Required("period", "What it speaks of, as a reader is told it", FileShapes.Text(60));
        Key<int?> records = keys.OptionalValue("records", "How many records the edition holds, where that is checked", FileShapes.Whole(1, 10_000_000));
        Key<string?> address = keys.Optional("address", "Where this edition is published, where the page of its series will not do", CuratedShapes.SecureAddress);
        return found => new EditionEntry(series.In(found), file.In(found), period.In(found), records.In(found), address.In(found));
    });

    public static FileShape<IReadOnlyList<EditionEntry>> Shape { get; } = FileShapes.Group<IReadOnlyList<EditionEntry>>(keys =>
    {
        Key<IReadOnlyList<EditionEntry>> editions = keys.Required(
            "editions", "Files that do not say it themselves", FileShapes.List(Entry).Once(e => (e.Series, e.File), e => $"the edition {e.File} of {e.Series} stands twice."));
        return found => editions.In(found);
    });

    /// <summary>The entries, in file order.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names a file twice.</exception>
    public static IReadOnlyList<EditionEntry> Read(string file) => Shape.Read(YamlNodeReader.ReadFile(file), "editions");
}
