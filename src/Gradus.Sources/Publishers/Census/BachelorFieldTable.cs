using System.Globalization;
using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Census;

/// <summary>Pay by field of the bachelor's degree, of people with and without a graduate degree.</summary>
public sealed class BachelorFieldTable : PublishedTable<BachelorFieldTable.Row>
{
    private static readonly SourceColumn[] Columns =
    [
        "Major_code", "Major", "Grad_sample_size", "Grad_P25", "Grad_median", "Grad_P75", "Nongrad_P25", "Nongrad_median", "Nongrad_P75",
    ];

    /// <summary>A row of the file: pay with and without at the 25th, 50th and 75th percentile.</summary>
    public sealed record Row(int Code, string Title, int Sample, int[] Pay);

    public override SourceKind Kind { get; } = SourceKind.One(
        "census/acs-fields", "FiveThirtyEight, from the American Community Survey of the US Census Bureau", "Pay by field of the bachelor's degree, with and without a graduate degree",
        "https://github.com/fivethirtyeight/data/tree/master/college-majors", @"^grad-students\.csv$", licence: "cc-by-4.0-fivethirtyeight") with
    {
        Cited = "FiveThirtyEight, from the Census Bureau's ACS",
    };

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "bachelor_fields", "Pay of people of 25 and over by field of the bachelor's degree, with and without any graduate degree; different people, so not what the degree adds", "cc-by-4.0-fivethirtyeight",
        ["census/acs-fields"], ["code"],
        [
            new("code", ColumnType.Integer, "Field of the bachelor's degree (ACS FOD1P)", null, 1000, 9999),
            new("title", ColumnType.Text, "Its name"),
            new("with_sample", ColumnType.Integer, "People with a graduate degree in the sample", "people", 0, 1000000),
            new("with_p25", ColumnType.Integer, "Earnings with a graduate degree, 25th percentile", "USD", 0, 1000000),
            new("with_p50", ColumnType.Integer, "Earnings with a graduate degree, median", "USD", 0, 1000000),
            new("with_p75", ColumnType.Integer, "Earnings with a graduate degree, 75th percentile", "USD", 0, 1000000),
            new("without_p25", ColumnType.Integer, "Earnings without one, 25th percentile", "USD", 0, 1000000),
            new("without_p50", ColumnType.Integer, "Earnings without one, median", "USD", 0, 1000000),
            new("without_p75", ColumnType.Integer, "Earnings without one, 75th percentile", "USD", 0, 1000000),
        ]);

    protected override List<Row> ReadRows(SourceBytes file, IReadOnlySet<CipCode> cips4)
    {
        using var rows = new CsvRows(file, Columns);
        var read = new List<Row>(180);
        while (rows.Read())
        {
            int code = rows.Integer(0) is >= 1000 and <= 9999 and var known ? known : throw rows.Bad(0, "a code of four digits");
            read.Add(new Row(code, Titled(rows.Text(1)), Dollars(rows, 2), [.. Enumerable.Range(3, 6).Select(column => Dollars(rows, column))]));
        }

        return read;
    }

    protected override void Write(TableWriter table, IReadOnlyList<Row> rows, TableScope scope)
    {
        foreach (Row row in rows)
        {
            table.Add([Numerals.Of(row.Code), row.Title, Whole(row.Sample), .. row.Pay.Select(Whole)]);
        }
    }

    internal static IReadOnlyList<BachelorFieldPay> Load(TableSet tables, Vintages vintages)
    {
        Vintage vintage = vintages["census/acs-fields"];
        Source with = vintage.Cite("Grad_P25, Grad_median, Grad_P75");
        Source without = vintage.Cite("Nongrad_P25, Nongrad_median, Nongrad_P75");
        var all = new List<BachelorFieldPay>(180);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            Figure<decimal> With(int column) => row.Money(column, FigureKind.Official, with);
            Figure<decimal> Without(int column) => row.Money(column, FigureKind.Official, without);
            all.Add(new BachelorFieldPay(
                row.Integer(0), row.Text(1), row.Integer(2), [With(3), With(4), With(5)], [Without(6), Without(7), Without(8)]));
        }

        return all;
    }

    /// <summary>A whole number; some are written 1.00E+05.</summary>
    private static int Dollars(CsvRows rows, int column) =>
        double.TryParse(rows.Cell(column), NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out double value) && value is >= 0 and <= 1_000_000
            ? (int)Math.Round(value, MidpointRounding.ToEven)
            : throw rows.Bad(column, "an amount from 0 to 1,000,000");

    private static string Titled(string capitals) => capitals.Length == 0 ? "" : capitals[..1].ToUpperInvariant() + capitals[1..].ToLowerInvariant();

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
