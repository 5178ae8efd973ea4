using System.Runtime.InteropServices;
using Gradus.Research;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Csmetrics;

/// <summary>Fractional papers of one institution at one edition of a venue.</summary>
public readonly record struct PublicationRow(UnitId Institution, string Area, string Venue, int Year, double Papers);

/// <summary>Reads fractional papers by institution, venue and year.</summary>
public sealed class PublicationSeries : PublishedSeries<List<PublicationRow>>
{
    private static readonly SourceColumn[] Columns = ["unitid", "area", "venue", "year", "fractional_papers"];

    private PublicationSeries()
    {
    }

    public static PublicationSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "research/publications", CsmetricsFiles.Publisher, "Fractional papers by institution, venue and year", CsmetricsFiles.Address,
        "^us-ai-publications-by-unitid-venue-year" + SourceKind.Packed, licence: CsmetricsFiles.Licence);

    protected override List<PublicationRow> Read(FileInHand file) => Read(file.Bytes);

    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<PublicationRow> Read(SourceBytes file)
    {
        using var rows = new CsvRows(file, Columns);
        var publications = new List<PublicationRow>(23_000);
        var names = new Dictionary<string, string>();
        Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> pool = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var seen = new HashSet<(UnitId, string, int)>();
        while (rows.Read())
        {
            double papers = rows.Number(4);
            var row = new PublicationRow(rows.Unit(0), Pooled(rows.Cell(1)), Pooled(rows.Cell(2)), rows.Integer(3), papers);
            if (papers < 0)
            {
                throw rows.Bad(4, "zero or more");
            }

            if (!seen.Add((row.Institution, row.Venue, row.Year)))
            {
                throw rows.BadRow($"UNITID {row.Institution}, venue {row.Venue} and year {row.Year} occur twice.");
            }

            publications.Add(row);
        }

        return publications;

        string Pooled(ReadOnlySpan<char> text)
        {
            if (!pool.TryGetValue(text, out string? name))
            {
                name = text.ToString();
                names.Add(name, name);
            }

            return name;
        }
    }
}

/// <summary>Research output by sub-area and year.</summary>
public sealed class ResearchTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "research", "Fractional papers by institution, sub-area and year", CsmetricsFiles.Licence,
        ["research/publications", "research/coverage"], ["unit_id", "area", "year"],
        [
            Column.UnitId,
            new("area", ColumnType.Text, "ai, datamining, ir, mlmining, nlp, robotics or vision"),
            new("year", ColumnType.Integer, "Year of publication", null, 2000, 2100),
            new("papers", ColumnType.Number, "Fractional papers in venue-years with a known-affiliation share of at least 0.7", "papers", 0, 5000),
            new("share", ColumnType.Number, "Mean over those venues of the institution's share of the edition's papers", "fraction", 0, 1),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        List<PublicationRow> publications = from.Readings.Of(PublicationSeries.Instance) ?? [];
        IReadOnlySet<UnitId> institutions = from.Scope.Institutions;
        Dictionary<string, string> areas = Areas(from.Readings);
        Dictionary<(string Venue, int Year), VenueYear> used = (from.Readings.Of(CoverageSeries.Instance) ?? [])
            .Where(edition => ResearchCoverageTable.IsUsed(edition) && areas.ContainsKey(edition.Venue))
            .ToDictionary(edition => (edition.Venue, edition.Year));
        Dictionary<(string Area, int Year), int> editions = used.Values
            .GroupBy(edition => (areas[edition.Venue], edition.Year))
            .ToDictionary(group => group.Key, group => group.Count());
        var sums = new Dictionary<(UnitId Institution, string Area, int Year), (double Papers, double Shares)>();
        foreach (PublicationRow row in publications)
        {
            if (institutions.Contains(row.Institution) && used.TryGetValue((row.Venue, row.Year), out VenueYear? edition))
            {
                ref (double Papers, double Shares) sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, (row.Institution, row.Area, row.Year), out _);
                sum = (sum.Papers + row.Papers, sum.Shares + (row.Papers / edition.Papers));
            }
        }

        int others = publications.Select(row => row.Institution).Distinct().Count(id => !institutions.Contains(id));
        notes.Add($"Research: {others} institutions with papers have no offering in scope; they are left out.");
        var table = new TableWriter(Table);
        foreach (((UnitId institution, string area, int year), (double papers, double shares)) in sums)
        {
            table.Add(
                institution.ToString(), area, Numerals.Of(year),
                TableWriter.Number(papers, 4), TableWriter.Number(shares / editions[(area, year)], 6));
        }

        return table;
    }

    internal static IReadOnlyList<AreaOutput> Load(TableSet tables)
    {
        var outputs = new List<AreaOutput>(16000);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            outputs.Add(new AreaOutput(
                row.Unit(0), row.Text(1), row.Integer(2), row.NumberOrNull(3) ?? throw row.Bad(3, "a number"), row.NumberOrNull(4) ?? throw row.Bad(4, "a number")));
        }

        return outputs;
    }

    /// <summary>The sub-area of each venue.</summary>
    /// <exception cref="InputException">A venue stands under two sub-areas.</exception>
    internal static Dictionary<string, string> Areas(SourceReadings readings)
    {
        var areas = new Dictionary<string, string>();
        foreach (PublicationRow row in readings.Of(PublicationSeries.Instance) ?? [])
        {
            ref string? area = ref CollectionsMarshal.GetValueRefOrAddDefault(areas, row.Venue, out bool known);
            if (known && area != row.Area)
            {
                throw new InputException($"Research: the venue {row.Venue} stands under the areas {area} and {row.Area}.");
            }

            area = row.Area;
        }

        return areas;
    }
}
