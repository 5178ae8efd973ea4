using System.Globalization;
using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Census;

/// <summary>
/// Spread and growth of graduates' pay by institution and field, as ratios: the publisher's file does not say the dollars of
/// which year its levels are in.
/// </summary>
public sealed class PayShapeTable : PublishedTable<PayShapeTable.Row>
{
    private const string Pooled = "0000";
    private const string AllFields = "00";
    private static readonly string[] Years = ["y1", "y5", "y10"];

    private static readonly SourceColumn[] Columns =
    [
        "UNITID", "degree_level", "cipcode", "grad_cohort",
        .. Years.SelectMany(year => new SourceColumn[] { year + "_p25_earnings", year + "_p50_earnings", year + "_p75_earnings", year + "_grads_earn" }),
    ];

    /// <summary>Percentiles by years after the degree: 1, 5, 10; null where not released.</summary>
    public sealed record Row(UnitId Institution, string Level, string Cip, string Cohort, double?[] P25, double?[] P50, double?[] P75, double?[] Earners);

    public override SourceKind Kind { get; } = SourceKind.One(
        "census/pseo", "US Census Bureau", "Post-Secondary Employment Outcomes: earnings of graduates found in state wage records",
        "https://lehd.ces.census.gov/data/pseo_experimental.html", @"^pseoe_all_(?<year>20[0-9]{2})[a-z_]*(\.csv|\.csv\.gz|\.zip)$") with
    { Cited = "Census PSEO" };

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "pay_shapes", "Spread and growth of graduates' pay by institution and field, as ratios, from state wage records; all graduates, not only the federally aided", "public-domain",
        ["census/pseo"], ["unit_id", "level", "cip", "cohort"],
        [
            Column.UnitId,
            new("level", ColumnType.Text, "master or bachelor"),
            new("cip", ColumnType.Text, "00 for all fields, a CIP family NN or a four-digit code NN.NN"),
            new("cohort", ColumnType.Text, "First year of the cohort (five years of master's, three of bachelor's); 0000 for all pooled"),
            new("spread_1yr", ColumnType.Number, "75th over 25th percentile one year after the degree", "ratio", 1, 100),
            new("spread_5yr", ColumnType.Number, "The same after five years", "ratio", 1, 100),
            new("spread_10yr", ColumnType.Number, "The same after ten years", "ratio", 1, 100),
            new("growth_5yr", ColumnType.Number, "Median after five years over that after one", "ratio", 0.01, 100),
            new("growth_10yr", ColumnType.Number, "Median after ten years over that after five", "ratio", 0.01, 100),
            new("earners_1yr", ColumnType.Integer, "Graduates with earnings one year after the degree", "graduates", 0, 1000000),
        ]);

    protected override List<Row> ReadRows(SourceBytes file, IReadOnlySet<CipCode> cips4)
    {
        HashSet<string> fields = [AllFields, .. cips4.Select(cip => cip.ToString()), .. cips4.Select(cip => cip.ToString()[..2])];
        using var rows = new CsvRows(file, Columns, choosing: 4);
        var read = new List<Row>(2000);
        while (rows.Read())
        {
            string? level = rows.Cell(1) switch { "05" or "5" => "bachelor", "07" or "7" => "master", _ => null };
            string cip = rows.Text(2).Replace(".XX", "", StringComparison.Ordinal);
            if (level is null || rows.IsEmpty(0) || !fields.Contains(cip))
            {
                continue;
            }

            string cohort = rows.Text(3) is { Length: 4 } year && year.All(char.IsAsciiDigit) ? year : throw rows.Bad(3, "a year or 0000");
            read.Add(new Row(rows.Unit(0), level, cip, cohort, Values(rows, 4), Values(rows, 5), Values(rows, 6), Values(rows, 7)));
        }

        return read;
    }

    protected override void Write(TableWriter table, IReadOnlyList<Row> rows, TableScope scope)
    {
        foreach (Row row in rows.Where(row => Array.Exists(row.P50, median => median is not null)))
        {
            table.Add(
            [
                row.Institution.ToString(), row.Level, row.Cip, row.Cohort,
                .. Enumerable.Range(0, Years.Length).Select(i => Ratio(row.P75[i], row.P25[i])),
                Ratio(row.P50[1], row.P50[0]), Ratio(row.P50[2], row.P50[1]),
                row.Earners[0] is { } earners ? earners.ToString("0", CultureInfo.InvariantCulture) : Missing.NotReported,
            ]);
        }
    }

    internal static PayShapes Load(TableSet tables, Vintages vintages)
    {
        var all = new List<PayShape>(2000);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            string cohort = row.Text(3);
            all.Add(new PayShape
            {
                Institution = row.Unit(0),
                Level = row.Text(1) == "master" ? GraduateLevel.Master : GraduateLevel.Bachelor,
                Cip = row.Text(2),
                Cohort = cohort == Pooled ? null : int.Parse(cohort, CultureInfo.InvariantCulture),
                Spread = [row.NumberOrNull(4), row.NumberOrNull(5), row.NumberOrNull(6)],
                GrowthToFifthYear = row.NumberOrNull(7),
                GrowthToTenthYear = row.NumberOrNull(8),
                Earners = row.IntegerOrNull(9),
            });
        }

        return new PayShapes(all, vintages["census/pseo"].Cite("earnings percentiles"));
    }

    private static double?[] Values(CsvRows rows, int first) =>
        [.. Enumerable.Range(0, Years.Length).Select(i => rows.NumberOrNull(first + (4 * i)) is { } value ? value >= 0 ? value : throw rows.Bad(first + (4 * i), "a number of zero or more") : (double?)null)];

    private static string Ratio(double? above, double? below) =>
        above is { } over && below is > 0 and var under ? TableWriter.Number(over / under, 4) : Missing.NotReported;
}
