using System.Runtime.InteropServices;
using Gradus.Sources.Dataset;
using Gradus.Sources.Research;

namespace Gradus.Sources.Compiler;

/// <summary>Research output by sub-area and year, the editions behind it, and R&amp;D spending.</summary>
internal static class ResearchTables
{
    /// <summary>An edition counts where at least this share of its papers has a known affiliation.</summary>
    private const double LeastAffiliationShare = 0.7;

    public static TableWriter Coverage(SourceReadings readings, List<string> notes)
    {
        Dictionary<string, string> areas = Areas(readings);
        var table = new TableWriter(Tables.ResearchCoverage);
        foreach (VenueYear edition in readings.Editions.Where(edition => areas.ContainsKey(edition.Venue)))
        {
            table.Add(
                areas[edition.Venue],
                edition.Venue,
                Numerals.Of(edition.Year),
                Numerals.Of(edition.Papers),
                edition.AffiliationShare is { } share ? TableWriter.Number(share, 3) : Missing.NotCollected,
                TableWriter.Flag(IsUsed(edition)));
        }

        string[] without = [.. readings.Editions.Select(e => e.Venue).Where(venue => !areas.ContainsKey(venue)).Distinct().Order(StringComparer.Ordinal)];
        if (without.Length > 0)
        {
            notes.Add($"Research: no publication rows for the venues {string.Join(", ", without)}; they are left out.");
        }

        return table;
    }

    public static TableWriter Research(SourceReadings readings, IReadOnlySet<UnitId> institutions, List<string> notes)
    {
        Dictionary<string, string> areas = Areas(readings);
        Dictionary<(string Venue, int Year), VenueYear> used = readings.Editions
            .Where(edition => IsUsed(edition) && areas.ContainsKey(edition.Venue))
            .ToDictionary(edition => (edition.Venue, edition.Year));
        Dictionary<(string Area, int Year), int> editions = used.Values
            .GroupBy(edition => (areas[edition.Venue], edition.Year))
            .ToDictionary(group => group.Key, group => group.Count());
        var sums = new Dictionary<(UnitId Institution, string Area, int Year), (double Papers, double Shares)>();
        foreach (PublicationRow row in readings.Publications)
        {
            if (institutions.Contains(row.Institution) && used.TryGetValue((row.Venue, row.Year), out VenueYear? edition))
            {
                ref (double Papers, double Shares) sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, (row.Institution, row.Area, row.Year), out _);
                sum = (sum.Papers + row.Papers, sum.Shares + (row.Papers / edition.Papers));
            }
        }

        int others = readings.Publications.Select(row => row.Institution).Distinct().Count(id => !institutions.Contains(id));
        notes.Add($"Research: {others} institutions with papers have no offering in scope; they are left out.");
        return Write(sums, editions);
    }

    public static TableWriter Spending(SourceReadings readings, IReadOnlySet<UnitId> institutions, List<string> notes)
    {
        if (readings.SpendingUnmatched > 0)
        {
            notes.Add($"R&D spending: {readings.SpendingUnmatched} rows without a UNITID are left out.");
        }

        var table = new TableWriter(Tables.ResearchSpending);
        var years = readings.Spending
            .Where(row => institutions.Contains(row.Institution))
            .GroupBy(row => (row.Institution, row.FiscalYear));
        foreach (IGrouping<(UnitId Institution, int FiscalYear), SpendingRow> year in years)
        {
            SpendingRow row = Newest(year, notes);
            string[] imputed = [.. row.TotalImputed ? ["total"] : (string[])[], .. row.FederalImputed ? ["federal"] : (string[])[]];
            table.Add(
                row.Institution.ToString(),
                Numerals.Of(row.FiscalYear),
                row.Total.ToString(),
                row.Federal.ToString(),
                string.Join(' ', imputed));
        }

        return table;
    }

    private static TableWriter Write(
        Dictionary<(UnitId Institution, string Area, int Year), (double Papers, double Shares)> sums, Dictionary<(string Area, int Year), int> editions)
    {
        var table = new TableWriter(Tables.Research);
        foreach (((UnitId institution, string area, int year), (double papers, double shares)) in sums)
        {
            table.Add(
                institution.ToString(),
                area,
                Numerals.Of(year),
                TableWriter.Number(papers, 4),
                TableWriter.Number(shares / editions[(area, year)], 6));
        }

        return table;
    }

    /// <summary>The figures of the newest NSF table that has any; one institution may stand under an older and a newer name.</summary>
    private static SpendingRow Newest(IEnumerable<SpendingRow> year, List<string> notes)
    {
        SpendingRow[] rows = [.. year.OrderByDescending(r => r.Total.IsKnown).ThenByDescending(r => r.TableNumber).ThenBy(r => r.Name, StringComparer.Ordinal)];
        SpendingRow[] known = [.. rows.Where(row => row.Total.IsKnown)];
        if (known.Select(row => row.Total).Distinct().Count() > 1)
        {
            string figures = string.Join("; ", known.Select(row => $"{row.Name} {row.Total}"));
            notes.Add($"R&D spending {rows[0].FiscalYear}: UNITID {rows[0].Institution} has two figures ({figures}); the newer table's is kept.");
        }

        return rows[0];
    }

    private static bool IsUsed(VenueYear edition) => edition is { Papers: > 0, AffiliationShare: >= LeastAffiliationShare };

    /// <exception cref="InputException">A venue stands under two sub-areas.</exception>
    private static Dictionary<string, string> Areas(SourceReadings readings)
    {
        var areas = new Dictionary<string, string>();
        foreach (PublicationRow row in readings.Publications)
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
