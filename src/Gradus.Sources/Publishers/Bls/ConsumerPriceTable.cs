using System.Globalization;
using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Bls;

/// <summary>Consumer prices (CPI-U, US city average, all items, not seasonally adjusted), BLS's own table as its site exports it.</summary>
public sealed class ConsumerPriceTable : PublishedTable<ConsumerPriceTable.Row>
{
    private static readonly SourceColumn[] Columns = ["Year", "Annual", "HALF1", "HALF2"];

    /// <summary>A year of the file; null where the index is not published yet, or was not.</summary>
    public sealed record Row(int Year, double? Annual, double? FirstHalf, double? SecondHalf);

    public override SourceKind Kind { get; } = SourceKind.One(
        "bls/cpi-u", "US Bureau of Labor Statistics", "Consumer Price Index for All Urban Consumers: US city average, all items, not seasonally adjusted",
        "https://data.bls.gov/timeseries/CUUR0000SA0", @"^cpi-u_CUUR0000SA0_[0-9]{4}-(?<year>20[0-9]{2})\.csv$") with
    { Cited = "BLS CPI-U", Document = "CUUR0000SA0" };

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "consumer_prices", "Consumer prices of the United States (CPI-U, all items)", "public-domain",
        ["bls/cpi-u"], ["year"],
        [
            new("year", ColumnType.Integer, "Year", null, 1900, 2200),
            new("annual", ColumnType.Number, "Average of the year; NR = not published", "index, 1982-84 = 100", 1, 10000),
            new("first_half", ColumnType.Number, "Average of January to June", "index, 1982-84 = 100", 1, 10000),
            new("second_half", ColumnType.Number, "Average of July to December", "index, 1982-84 = 100", 1, 10000),
        ]);

    protected override List<Row> ReadRows(SourceBytes file, IReadOnlySet<CipCode> cips4)
    {
        using var rows = new CsvRows(file, Columns, notesAtEnd: true, notesBefore: true);
        var read = new List<Row>(120);
        while (rows.Read())
        {
            int year = rows.Integer(0) is >= 1900 and <= 2200 and var known ? known : throw rows.Bad(0, "a year");
            if (read.Count > 0 && year != read[^1].Year + 1)
            {
                throw rows.BadRow($"{year} follows {read[^1].Year}: the years are not in order.");
            }

            read.Add(new Row(year, Index(rows, 1), Index(rows, 2), Index(rows, 3)));
        }

        return read.Count > 0 ? read : throw InputException.At(file.Name, null, "Year", "there is no year.");
    }

    protected override void Write(TableWriter table, IReadOnlyList<Row> rows, TableScope scope)
    {
        foreach (Row row in rows)
        {
            table.Add(row.Year.ToString(CultureInfo.InvariantCulture), Text(row.Annual), Text(row.FirstHalf), Text(row.SecondHalf));
        }
    }

    internal static ConsumerPrices Load(TableSet tables, Vintages vintages)
    {
        var years = new List<PriceYear>(120);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            years.Add(new PriceYear(row.Integer(0), row.NumberOrNull(1), row.NumberOrNull(2), row.NumberOrNull(3)));
        }

        return new ConsumerPrices(years, vintages["bls/cpi-u"].Cite("Annual"));
    }

    private static double? Index(CsvRows rows, int column) => rows.NumberOrNull(column) switch
    {
        null => null,
        > 0 and < 10000 and var index => index,
        _ => throw rows.Bad(column, "an index above 0"),
    };

    private static string Text(double? index) => index is { } known ? TableWriter.Number(known, 3) : Missing.NotReported;
}
