using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Dol;

/// <summary>Prevailing wages of certified H-1B filings by occupation, city and wage level, from an aggregate of the disclosure data of the Department of Labor.</summary>
public sealed class PrevailingWageTable : PublishedTable<PrevailingWageTable.Row>
{
    private const string City = "city";
    private const int Levels = 4;

    private static readonly SourceColumn[] Columns = ["ONET_SOC_CODE", "SOC_TITLE", "SCOPE", "AREA", "PW_WAGE_LEVEL", "N", "PREVAILING_WAGE_MEDIAN"];

    /// <summary>A cell of the file: one occupation in one city at one level; level 0 for all together.</summary>
    public sealed record Row(string Occupation, string Title, string City, int Level, int Filings, int Wage);

    public override SourceKind Kind { get; } = SourceKind.One(
        "dol/lca", "US Department of Labor, Office of Foreign Labor Certification", "Certified H-1B labour condition applications, aggregated by nritousa.com: prevailing and offered wages by occupation, city and level",
        "https://www.dol.gov/agencies/eta/foreign-labor/performance", @"^LCA_FY(?<year>20[0-9]{2})_Q(?<quarter>[1-4])_h1b_aggregate(\.csv|\.csv\.gz|\.zip)$") with
    {
        Cited = "DOL OFLC",
        Document = "LCA disclosure data, {period}",
        PeriodInName = name => $"fiscal year {name.Groups["year"].Value} to quarter {name.Groups["quarter"].Value}",
    };

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "prevailing_wages", "Median prevailing wages of certified H-1B filings by occupation, city and wage level, to the nearest thousand; cells under 10 filings (5 by level) are left out. A filing is not a hire", "public-domain",
        ["dol/lca"], ["occupation", "city"],
        [
            new("occupation", ColumnType.Text, "O*NET-SOC code"),
            new("city", ColumnType.Text, "City and state of the work"),
            new("title", ColumnType.Text, "Title of the occupation"),
            new("filings", ColumnType.Integer, "Certified full-time filings at all levels", "filings", 0, 10000000),
            .. Enumerable.Range(1, Levels).Select(level => new Column($"level_{level}", ColumnType.Integer, $"Median prevailing wage of the filings at level {level}; NR = too few", "USD", 1, 1000000)),
        ]);

    protected override List<Row> ReadRows(SourceBytes file, IReadOnlySet<CipCode> cips4)
    {
        using var rows = new CsvRows(file, Columns);
        var read = new List<Row>(6000);
        while (rows.Read())
        {
            if (rows.Text(2) != City || rows.IsEmpty(0) || rows.IsEmpty(6))
            {
                continue;
            }

            int level = rows.IsEmpty(4) ? 0 : rows.Integer(4) is >= 1 and <= Levels and var known ? known : throw rows.Bad(4, "a level from 1 to 4");
            read.Add(new Row(rows.Text(0), rows.Text(1), rows.Text(3), level, rows.Amount(5), rows.Amount(6)));
        }

        return read;
    }

    protected override void Write(TableWriter table, IReadOnlyList<Row> rows, TableScope scope)
    {
        foreach (IGrouping<(string Occupation, string City), Row> cell in rows.GroupBy(row => (row.Occupation, row.City)))
        {
            Row? all = cell.FirstOrDefault(row => row.Level == 0);
            if (all is not null && cell.Any(row => row.Level > 0))
            {
                table.Add(
                [
                    all.Occupation, all.City, all.Title, Numerals.Of(all.Filings),
                    .. Enumerable.Range(1, Levels).Select(level => cell.FirstOrDefault(row => row.Level == level) is { } at ? Numerals.Of(at.Wage) : Missing.NotReported),
                ]);
            }
        }
    }

    internal static PrevailingWages Load(TableSet tables, Vintages vintages)
    {
        const int FirstLevel = 4;
        Source source = vintages["dol/lca"].Cite("PREVAILING_WAGE");
        var all = new List<PrevailingWage>(1500);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            all.Add(new PrevailingWage(row.Text(0), row.Text(2), row.Text(1), row.Integer(3), [.. Enumerable.Range(0, Levels).Select(i => row.Money(FirstLevel + i, FigureKind.Official, source))]));
        }

        return new PrevailingWages(all);
    }
}
