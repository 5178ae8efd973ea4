using Gradus.Sources.Yaml;

namespace Gradus.Sources.Curated;

/// <summary>Cohort, years and dollars behind one earnings column.</summary>
/// <param name="Years">Years after completion.</param>
/// <param name="GraduatesOf">Award years of the graduates.</param>
/// <param name="EarnedIn">Calendar years of the earnings.</param>
/// <param name="DollarsOf">Dollars' year.</param>
/// <param name="PublisherColumn">The publisher's column.</param>
public sealed record HorizonEntry(int Years, string GraduatesOf, string EarnedIn, int DollarsOf, string PublisherColumn);

/// <summary>The columns of a release.</summary>
/// <param name="File">Its file's name; empty for the older release.</param>
/// <param name="Horizons">Ascending by years.</param>
public sealed record HorizonRelease(string File, IReadOnlyList<HorizonEntry> Horizons);

/// <summary>Reads <c>data/horizons.yaml</c>: the older release first, then the others in file order.</summary>
public static class Horizons
{
    private static readonly FileShape<HorizonEntry> Entry = FileShapes.Group<HorizonEntry>(keys =>
    {
        Key<int> years = keys.Required("years", "Years after completion", FileShapes.Whole(1, 5));
        Key<string> graduatesOf = keys.Required("graduatesOf", "Award years of the graduates", FileShapes.Text(100));
        Key<string> earnedIn = keys.Required("earnedIn", "Calendar years of the earnings", FileShapes.Text(100));
        Key<int> dollarsOf = keys.Required("dollarsOf", "Year of the dollars", FileShapes.Whole(2015, 2100));
        Key<string> column = keys.Required("column", "The publisher's column", FileShapes.Text(40, "^[A-Z0-9_]+$", "a column name in capitals"));
        return found => new HorizonEntry(years.In(found), graduatesOf.In(found), earnedIn.In(found), dollarsOf.In(found), column.In(found));
    });

    private static readonly FileShape<IReadOnlyList<HorizonEntry>> Entries = FileShapes.List(Entry)
        .Once(e => e.Years, e => $"the horizon of {e.Years} years stands twice.", "years")
        .As(entries => (IReadOnlyList<HorizonEntry>)[.. entries.OrderBy(e => e.Years)]);

    private static readonly FileShape<HorizonRelease> Release = FileShapes.Group<HorizonRelease>(keys =>
    {
        Key<string> file = keys.Required("file", "Name of the release's file", FileShapes.Text(200));
        Key<IReadOnlyList<HorizonEntry>> horizons = keys.Required("horizons", "Its columns of earnings", Entries);
        return found => new HorizonRelease(file.In(found), horizons.In(found));
    });

    public static FileShape<IReadOnlyList<HorizonRelease>> Shape { get; } = FileShapes.Group<IReadOnlyList<HorizonRelease>>(keys =>
    {
        keys.Required("source", "Where the publisher says it", CuratedShapes.WebAddress);
        Key<IReadOnlyList<HorizonEntry>> horizons = keys.Required("horizons", "Columns of earnings of the older release", Entries);
        Key<IReadOnlyList<HorizonRelease>> releases = keys.Optional(
            "releases", "Columns of other releases", FileShapes.List(Release).Once(r => r.File, r => $"the release {r.File} stands twice."), []);
        return found => [new HorizonRelease("", horizons.In(found)), .. releases.In(found)];
    });

    /// <exception cref="InputException">The file is absent or malformed, or names a release or a horizon twice.</exception>
    public static IReadOnlyList<HorizonRelease> Read(string file) => Parse(YamlNodeReader.ReadFile(file));

    public static IReadOnlyList<HorizonRelease> Parse(FileNode root) => Shape.Read(root, "horizons");
}
