using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Csmetrics;

/// <summary>How much is known of one edition of a venue.</summary>
/// <remarks>
/// <list type="bullet">
///   <item>Papers: papers of the edition.</item>
///   <item>AffiliationShare: share of them with a known affiliation; null where there are no papers.</item>
/// </list>
/// </remarks>
public sealed record VenueYear(string Venue, int Year, int Papers, double? AffiliationShare);

/// <summary>Reads the share of each venue-year's papers with a known affiliation.</summary>
public sealed class CoverageSeries : PublishedSeries<List<VenueYear>>
{
    private static readonly SourceColumn[] Columns = ["venue", "year", "papers", "affiliation_share"];

    private CoverageSeries()
    {
    }

    public static CoverageSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "research/coverage", CsmetricsFiles.Publisher, "Share of each venue-year's papers with a known affiliation", CsmetricsFiles.Address,
        "^csmetrics-coverage" + SourceKind.Packed, licence: CsmetricsFiles.Licence);

    protected override List<VenueYear> Read(FileInHand file) => Read(file.Bytes);

    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<VenueYear> Read(SourceBytes file)
    {
        using var rows = new CsvRows(file, Columns);
        var editions = new List<VenueYear>(700);
        var seen = new HashSet<(string, int)>();
        while (rows.Read())
        {
            double? share = rows.NumberOrNull(3);
            if (share is < 0 or > 1)
            {
                throw rows.Bad(3, "between 0 and 1");
            }

            var edition = new VenueYear(rows.Text(0), rows.Integer(1), rows.Amount(2), share);
            if (!seen.Add((edition.Venue, edition.Year)))
            {
                throw rows.BadRow($"venue {edition.Venue} and year {edition.Year} occur twice.");
            }

            editions.Add(edition);
        }

        return editions;
    }
}

/// <summary>The editions behind the research output, and which of them count.</summary>
public sealed class ResearchCoverageTable : DatasetTable
{
    /// <summary>An edition counts where at least this share of its papers has a known affiliation.</summary>
    private const double LeastAffiliationShare = 0.7;

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "research_coverage", "Which venue-years the research table uses", CsmetricsFiles.Licence,
        ["research/coverage", "research/publications"], ["area", "venue", "year"],
        [
            new("area", ColumnType.Text, "Sub-area"),
            new("venue", ColumnType.Text, "Conference or journal, csmetrics.net key"),
            new("year", ColumnType.Integer, "Year", null, 2000, 2100),
            new("papers", ColumnType.Integer, "Papers of the edition", "papers", 0, 50000),
            new("affiliation_share", ColumnType.Number, "Share of them with a known affiliation", "fraction", 0, 1),
            new("used", ColumnType.Flag, "True when that share is at least 0.7"),
        ]);

    internal static bool IsUsed(VenueYear edition) => edition is { Papers: > 0, AffiliationShare: >= LeastAffiliationShare };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        List<VenueYear> editions = from.Readings.Of(CoverageSeries.Instance) ?? [];
        Dictionary<string, string> areas = ResearchTable.Areas(from.Readings);
        var table = new TableWriter(Table);
        foreach (VenueYear edition in editions.Where(edition => areas.ContainsKey(edition.Venue)))
        {
            table.Add(
                areas[edition.Venue],
                edition.Venue,
                Numerals.Of(edition.Year),
                Numerals.Of(edition.Papers),
                edition.AffiliationShare is { } share ? TableWriter.Number(share, 3) : Missing.NotCollected,
                TableWriter.Flag(IsUsed(edition)));
        }

        string[] without = [.. editions.Select(e => e.Venue).Where(venue => !areas.ContainsKey(venue)).Distinct().Order(StringComparer.Ordinal)];
        if (without.Length > 0)
        {
            notes.Add($"Research: no publication rows for the venues {string.Join(", ", without)}; they are left out.");
        }

        return table;
    }
}
