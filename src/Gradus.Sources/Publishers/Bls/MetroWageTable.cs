using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Bls;

/// <summary>Wages of occupations by metropolitan area, from a file of OEWS with these occupations.</summary>
public sealed class MetroWageTable : PublishedTable<MetroWageTable.Row>
{
    private static readonly SourceColumn[] Columns =
        ["AREA", "OCC_CODE", "TOT_EMP", "LOC_QUOTIENT", "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"];

    /// <summary>A row of the file.</summary>
    public sealed record Row(string Area, SocCode Soc, Reading Employment, string LocationQuotient, Reading[] Percentiles);

    public static MetroWageTable Instance { get; } = new();

    public override SourceKind Kind { get; } = SourceKind.One(
        "bls/oews-metro", "US Bureau of Labor Statistics", "Occupational Employment and Wage Statistics by metropolitan area",
        "https://www.bls.gov/oes/tables.htm", @"^MSA_M(?<year>20[0-9]{2})_[a-z0-9_]+(\.csv|\.csv\.gz|\.zip)$") with
    {
        Cited = "BLS OEWS",
        PeriodInName = name => "May " + name.Groups["year"].Value,
    };

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "metro_wages", "Wages of occupations near computing by metropolitan area; all who work in them, whatever their degree", "public-domain",
        ["bls/oews-metro"], ["cbsa", "soc"],
        [
            new("cbsa", ColumnType.Integer, "Code of the metropolitan area (CBSA)", null, 10000, 99999),
            new("soc", ColumnType.Text, "SOC 2018 code"),
            new("employment", ColumnType.Integer, "Employment", "jobs", 0, 10000000),
            new("concentration", ColumnType.Number, "Share of the area's jobs over the nation's share (location quotient)", "ratio", 0, 1000),
            new("wage_p10", ColumnType.Integer, "Annual wage, 10th percentile; NR = not released", "USD", 1, 1000000),
            new("wage_p25", ColumnType.Integer, "Annual wage, 25th percentile", "USD", 1, 1000000),
            new("wage_p50", ColumnType.Integer, "Annual wage, median", "USD", 1, 1000000),
            new("wage_p75", ColumnType.Integer, "Annual wage, 75th percentile", "USD", 1, 1000000),
            new("wage_p90", ColumnType.Integer, "Annual wage, 90th percentile", "USD", 1, 1000000),
        ]);

    protected override List<Row> ReadRows(SourceBytes file, IReadOnlySet<CipCode> cips4)
    {
        using var rows = new CsvRows(file, Columns);
        var read = new List<Row>(6000);
        var seen = new HashSet<(int, SocCode)>();
        while (rows.Read())
        {
            int area = rows.Integer(0) is >= 10000 and <= 99999 and var code ? code : throw rows.Bad(0, "a code of five digits");
            SocCode soc = SocCode.TryParse(rows.Text(1), out SocCode known) ? known : throw rows.Bad(1, "a SOC code NN-NNNN");
            if (!seen.Add((area, soc)))
            {
                throw rows.BadRow($"area {area} and occupation {soc} occur twice.");
            }

            string quotient = rows.NumberOrNull(3) is { } number ? TableWriter.Number(number, 2) : Missing.NotReported;
            read.Add(new Row(Numerals.Of(area), soc, Figure(rows, 2), quotient, [.. Enumerable.Range(4, 5).Select(c => Figure(rows, c))]));
        }

        return read;
    }

    protected override void Write(TableWriter table, IReadOnlyList<Row> rows, TableScope scope)
    {
        foreach (Row row in rows)
        {
            table.Add([row.Area, row.Soc.ToString(), row.Employment.ToString(), row.LocationQuotient, .. row.Percentiles.Select(p => p.ToString())]);
        }
    }

    internal static MetroWages Load(TableSet tables, Vintages vintages)
    {
        Table t = Declaration;
        Vintage vintage = vintages["bls/oews-metro"];
        Source jobs = vintage.Cite("TOT_EMP");
        Source[] wages = [.. new[] { "A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90" }.Select(vintage.Cite)];
        int p10 = t.Ordinal("wage_p10");
        var all = new List<MetroWage>(6000);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            all.Add(new MetroWage(
                row.Text(0),
                row.Soc(1),
                row.Count(2, FigureKind.Official, jobs),
                row.NumberOrNull(3),
                [.. Enumerable.Range(0, 5).Select(i => row.Money(p10 + i, FigureKind.Official, wages[i]))]));
        }

        return new MetroWages(all);
    }

    /// <summary>Empty, <c>*</c> and <c>**</c>: no estimate released; <c>#</c>: at or above the top-coded wage.</summary>
    private static Reading Figure(CsvRows rows, int column) => rows.Cell(column) switch
    {
        "" or "*" or "**" => Reading.NotReported,
        "#" => Reading.Suppressed,
        _ => Reading.Known(rows.Amount(column)),
    };
}
