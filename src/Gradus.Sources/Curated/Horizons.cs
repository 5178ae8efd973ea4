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
    public static RecordShape Shape { get; } = new(
        new YamlMember("source", CuratedShapes.WebAddress),
        new YamlMember("horizons", new ListShape(new RecordShape(
            new YamlMember("years", new NumberShape(1, 5, Whole: true)),
            new YamlMember("graduatesOf", new TextShape(100)),
            new YamlMember("earnedIn", new TextShape(100)),
            new YamlMember("dollarsOf", new NumberShape(2015, 2100, Whole: true)),
            new YamlMember("column", new TextShape(40, "^[A-Z0-9_]+$", "a column name in capitals"))))));

    /// <summary>The entries, ascending by years.</summary>
    /// <exception cref="InputException">The file is absent or malformed, or names a horizon twice.</exception>
    public static IReadOnlyList<HorizonEntry> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    public static IReadOnlyList<HorizonEntry> Parse(YamlNode root)
    {
        Shape.Check(root, "horizons");
        var entries = new SortedDictionary<int, HorizonEntry>();
        foreach (YamlMapping row in ((YamlMapping)root).Groups("horizons"))
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
