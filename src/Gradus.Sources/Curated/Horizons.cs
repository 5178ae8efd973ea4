using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Cohort, years and dollars behind one earnings column.</summary>
/// <param name="Years">Years after completion.</param>
/// <param name="GraduatesOf">Award years of the graduates.</param>
/// <param name="EarnedIn">Calendar years of the earnings.</param>
/// <param name="DollarsOf">Dollars' year.</param>
/// <param name="PublisherColumn">The publisher's column.</param>
public sealed record HorizonEntry(int Years, string GraduatesOf, string EarnedIn, int DollarsOf, string PublisherColumn);

/// <summary>Reads <c>data/horizons.yaml</c>.</summary>
public static class Horizons
{
    private static readonly ListShape Entries = new(new RecordShape(
        new YamlMember("years", new NumberShape(1, 5, Whole: true)),
        new YamlMember("graduatesOf", new TextShape(100)),
        new YamlMember("earnedIn", new TextShape(100)),
        new YamlMember("dollarsOf", new NumberShape(2015, 2100, Whole: true)),
        new YamlMember("column", new TextShape(40, "^[A-Z0-9_]+$", "a column name in capitals"))));

    public static RecordShape Shape { get; } = new(
        new YamlMember("source", CuratedShapes.WebAddress),
        new YamlMember("horizons", Entries),
        new YamlMember("releases", new ListShape(new RecordShape(new YamlMember("file", new TextShape(200)), new YamlMember("horizons", Entries))), Required: false));

    /// <summary>The entries, ascending by years.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names a horizon twice.</exception>
    public static IReadOnlyList<HorizonEntry> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    public static IReadOnlyList<HorizonEntry> Parse(YamlNode root)
    {
        Shape.Check(root, "horizons");
        return EntriesOf((YamlMapping)root);
    }

    /// <summary>The entries of other releases by the name of their file, those of one ascending by years.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names a release twice.</exception>
    public static IReadOnlyDictionary<string, IReadOnlyList<HorizonEntry>> ReadReleases(string file)
    {
        YamlNode root = YamlNodeReader.ReadFile(file);
        Shape.Check(root, "horizons");
        var releases = new Dictionary<string, IReadOnlyList<HorizonEntry>>(StringComparer.Ordinal);
        foreach (YamlMapping release in ((YamlMapping)root).Groups("releases"))
        {
            if (!releases.TryAdd(release.Text("file")!, EntriesOf(release)))
            {
                throw release.Error($"the release {release.Text("file")} stands twice.");
            }
        }

        return releases;
    }

    private static IReadOnlyList<HorizonEntry> EntriesOf(YamlMapping group)
    {
        var entries = new SortedDictionary<int, HorizonEntry>();
        foreach (YamlMapping row in group.Groups("horizons"))
        {
            int years = row.Whole("years")!.Value;
            var entry = new HorizonEntry(
                years, row.Text("graduatesOf")!, row.Text("earnedIn")!, row.Whole("dollarsOf")!.Value, row.Text("column")!);
            if (!entries.TryAdd(years, entry))
            {
                throw row.Find("years")!.Error($"the horizon of {years} years stands twice.");
            }
        }

        return [.. entries.Values];
    }
}
