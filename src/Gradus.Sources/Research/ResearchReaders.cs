using Gradus.Sources.Files;

namespace Gradus.Sources.Research;

/// <summary>Fractional papers of one institution at one edition of a venue.</summary>
public readonly record struct PublicationRow(UnitId Institution, string Area, string Venue, int Year, double Papers);

/// <summary>Reads fractional papers by institution, venue and year.</summary>
public static class PublicationReader
{
    private static readonly SourceColumn[] Columns = ["unitid", "area", "venue", "year", "fractional_papers"];

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

/// <summary>How much is known of one edition of a venue.</summary>
/// <remarks>
/// <list type="bullet">
///   <item>Papers: papers of the edition.</item>
///   <item>AffiliationShare: share of them with a known affiliation; null where there are no papers.</item>
/// </list>
/// </remarks>
public sealed record VenueYear(string Venue, int Year, int Papers, double? AffiliationShare);

/// <summary>Reads the share of each venue-year's papers with a known affiliation.</summary>
public static class CoverageReader
{
    private static readonly SourceColumn[] Columns = ["venue", "year", "papers", "affiliation_share"];

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

/// <summary>Computer-science R&amp;D spending of one institution in one fiscal year, thousand USD.</summary>
/// <remarks>
/// <list type="bullet">
///   <item>Name: the institution as the survey names it.</item>
///   <item>TableNumber: number of the NSF table it comes from; a higher one is newer.</item>
/// </list>
/// </remarks>
public sealed record SpendingRow(
    UnitId Institution, string Name, int FiscalYear, Reading Total, bool TotalImputed, Reading Federal, bool FederalImputed, int TableNumber);

/// <summary>Reads R&amp;D spending by institution and year; rows not matched to a UNITID are left out and counted.</summary>
public static class SpendingReader
{
    private static readonly SourceColumn[] Columns =
        ["unitid", "ncses_institution", "fiscal_year", "cs_rd_total_kusd", "total_flag", "cs_rd_federal_kusd", "federal_flag", "ncses_table"];

    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static (List<SpendingRow> Rows, int Unmatched) Read(SourceBytes file)
    {
        using var rows = new CsvRows(file, Columns);
        var spending = new List<SpendingRow>(4200);
        int unmatched = 0;
        while (rows.Read())
        {
            if (rows.IsEmpty(0))
            {
                unmatched++;
                continue;
            }

            spending.Add(new SpendingRow(
                rows.Unit(0), rows.Text(1), rows.Integer(2), Amount(rows, 3), rows.Cell(4) is "i", Amount(rows, 5), rows.Cell(6) is "i", rows.Integer(7)));
        }

        return (spending, unmatched);
    }

    /// <summary><c>na</c>: not applicable; <c>ne</c>: not in the survey that year; <c>D</c>: withheld.</summary>
    private static Reading Amount(CsvRows rows, int column) => rows.Cell(column) switch
    {
        "na" => Reading.NotApplicable,
        "ne" => Reading.NotCollected,
        "D" => Reading.Suppressed,
        "" => Reading.NotReported,
        _ => Reading.Known(rows.Amount(column)),
    };
}
