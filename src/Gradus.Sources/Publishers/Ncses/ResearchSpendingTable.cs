using Gradus.Research;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Ncses;

/// <summary>Computer-science R&amp;D spending of one institution in one fiscal year, thousand USD.</summary>
/// <remarks>
/// <list type="bullet">
///   <item>Name: the institution as the survey names it.</item>
///   <item>TableNumber: number of the NSF table it comes from; a higher one is newer.</item>
/// </list>
/// </remarks>
public sealed record SpendingRow(
    UnitId Institution, string Name, int FiscalYear, Reading Total, bool TotalImputed, Reading Federal, bool FederalImputed, int TableNumber);

/// <summary>What the file holds.</summary>
/// <param name="Rows">Rows with a UNITID, in file order.</param>
/// <param name="Unmatched">Rows that no UNITID is known for.</param>
public sealed record ResearchSpendingRows(IReadOnlyList<SpendingRow> Rows, int Unmatched);

/// <summary>Reads R&amp;D spending by institution and year; rows not matched to a UNITID are left out and counted.</summary>
public sealed class SpendingSeries : PublishedSeries<ResearchSpendingRows>
{
    private static readonly SourceColumn[] Columns =
        ["unitid", "ncses_institution", "fiscal_year", "cs_rd_total_kusd", "total_flag", "cs_rd_federal_kusd", "federal_flag", "ncses_table"];

    private SpendingSeries()
    {
    }

    public static SpendingSeries Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "research/herd", "National Center for Science and Engineering Statistics", "Higher Education R&D survey: computer and information sciences",
        "https://ncses.nsf.gov/surveys/higher-education-research-development", "^herd-cs-rd-by-institution-year" + SourceKind.Packed) with
    { Cited = ResearchSpendingTable.Cited };

    protected override ResearchSpendingRows Read(FileInHand file) => Read(file.Bytes);

    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static ResearchSpendingRows Read(SourceBytes file)
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

        return new ResearchSpendingRows(spending, unmatched);
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

/// <summary>R&amp;D spending of the institutions of the dataset.</summary>
public sealed class ResearchSpendingTable : DatasetTable
{
    internal const string Cited = "NSF NCSES HERD";

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "research_spending", "Computer-science R&D spending by institution and fiscal year", "public-domain",
        ["research/herd"], ["unit_id", "fiscal_year"],
        [
            Column.UnitId,
            new("fiscal_year", ColumnType.Integer, "Fiscal year", null, 2000, 2100),
            new("total", ColumnType.Integer, "Total", "thousand USD", 0, 10000000),
            new("federal", ColumnType.Integer, "Federally financed", "thousand USD", 0, 10000000),
            new("imputed", ColumnType.Words, "Columns of this row that NCSES imputed"),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        if (from.Readings.Of(SpendingSeries.Instance) is not { } spending)
        {
            return table;
        }

        if (spending.Unmatched > 0)
        {
            notes.Add($"R&D spending: {spending.Unmatched} rows without a UNITID are left out.");
        }

        foreach (IGrouping<(UnitId Institution, int FiscalYear), SpendingRow> year in spending.Rows
            .Where(row => from.Scope.Institutions.Contains(row.Institution))
            .GroupBy(row => (row.Institution, row.FiscalYear)))
        {
            SpendingRow row = Newest(year, notes);
            string[] imputed = [.. row.TotalImputed ? ["total"] : (string[])[], .. row.FederalImputed ? ["federal"] : (string[])[]];
            table.Add(row.Institution.ToString(), Numerals.Of(row.FiscalYear), row.Total.ToString(), row.Federal.ToString(), string.Join(' ', imputed));
        }

        return table;
    }

    internal static IReadOnlyList<ResearchSpending> Load(TableSet tables)
    {
        var sources = new SourceCache();
        var spending = new List<ResearchSpending>(5000);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            int fiscal = row.Integer(1);
            spending.Add(new ResearchSpending(
                row.Unit(0),
                fiscal,
                row.Money(2, FigureKind.Official, Of("total", fiscal)),
                row.Money(3, FigureKind.Official, Of("federal", fiscal))));
        }

        return spending;

        Source Of(string column, int fiscal) => sources.Get(Cited, "computer and information sciences FY", column, fiscal);
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
}
