using System.Globalization;
using Gradus.Places;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers.Bea;

/// <summary>A regional price parity, all items, United States = 100.</summary>
/// <remarks>
/// <list type="bullet">
///   <item>Code: two-digit FIPS of a state, five-digit code of a metropolitan area; <c>00</c> for the nation.</item>
///   <item>Year: the newest year of the file.</item>
/// </list>
/// </remarks>
public sealed record PriceParity(string Code, string Name, int Year, double Value);

/// <summary>A file of regional price parities; its newest year counts.</summary>
public abstract class ParitySeries : PublishedSeries<List<PriceParity>>
{
    private protected ParitySeries(string key, string title, string pattern) => Kind = SourceKind.One(
        key, "US Bureau of Economic Analysis", title, "https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area",
        pattern + SourceKind.Packed) with
    { Cited = PriceParityTable.Cited };

    public override SourceKind Kind { get; }

    protected override StatedPeriod? PeriodOf(List<PriceParity> read) =>
        read.Count > 0 ? new StatedPeriod(read[0].Year, read[0].Year.ToString(CultureInfo.InvariantCulture)) : null;
}

/// <summary>Reads regional price parities by state (SARPP): line 5, all items.</summary>
public sealed class StateParitySeries : ParitySeries
{
    private const int AllItems = 5;

    private StateParitySeries()
        : base("bea/SARPP", "Regional price parities by state", "^SARPP_STATE_20[0-9]{2}_(?<year>20[0-9]{2})")
    {
    }

    public static StateParitySeries Instance { get; } = new();

    protected override List<PriceParity> Read(FileInHand file) => Read(file.Bytes);

    /// <summary>The nation and the states, in file order, for the newest year.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<PriceParity> Read(SourceBytes file)
    {
        int year = ParityYear.Newest(file, "", "GeoFIPS");
        using var rows = new CsvRows(file, ["GeoFIPS", "GeoName", "LineCode", year.ToString(CultureInfo.InvariantCulture)], notesAtEnd: true);
        var parities = new List<PriceParity>(52);
        while (rows.Read())
        {
            if (rows.Integer(2) != AllItems)
            {
                continue;
            }

            // " ""01000""": the publisher quotes the code after a leading blank, so the quotes belong to the cell.
            string code = rows.Text(0).Trim('"', ' ');
            if (code.Length != 5 || !code.All(char.IsAsciiDigit))
            {
                throw rows.Bad(0, "a FIPS code of five digits");
            }

            parities.Add(new PriceParity(code[..2], rows.Text(1), year, rows.Number(3)));
        }

        return parities;
    }
}

/// <summary>Reads regional price parities by metropolitan area (MARPP).</summary>
public sealed class MetroParitySeries : ParitySeries
{
    private const string AllItems = "RPPs: All items";
    private const string Area = " (Metropolitan Statistical Area)";

    private MetroParitySeries()
        : base("bea/MARPP", "Regional price parities by metropolitan area", "^MARPP_MSA_(20[0-9]{2}_)?(?<year>20[0-9]{2})")
    {
    }

    public static MetroParitySeries Instance { get; } = new();

    protected override List<PriceParity> Read(FileInHand file) => Read(file.Bytes);

    /// <summary>Metropolitan areas, in file order, for the newest year.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<PriceParity> Read(SourceBytes file)
    {
        int year = ParityYear.Newest(file, "RPP ", "GeoFIPS");
        using var rows = new CsvRows(file, ["GeoFIPS", "GeoName", "Description", $"RPP {year}"], notesAtEnd: true);
        var parities = new List<PriceParity>(400);
        while (rows.Read())
        {
            string name = rows.Text(1);
            if (rows.Text(2) == AllItems && name.EndsWith(Area, StringComparison.Ordinal))
            {
                parities.Add(new PriceParity(rows.Integer(0).ToString("00000", CultureInfo.InvariantCulture), name[..^Area.Length], year, rows.Number(3)));
            }
        }

        return parities;
    }
}

/// <summary>Reads the newest price parities of the metropolitan areas that the survey of wages knows, as they were put together with coordinates.</summary>
public sealed class NewestMetroParitySeries : ParitySeries
{
    private const string Column = "RPP_ALL_ITEMS_";

    private NewestMetroParitySeries()
        : base("bea/metro-rpp", "Regional price parities by metropolitan area, the newest year, some areas", "^metro_rpp(?<year>20[0-9]{2})_coordinates")
    {
    }

    public static NewestMetroParitySeries Instance { get; } = new();

    protected override List<PriceParity> Read(FileInHand file) => Read(file.Bytes);

    /// <summary>Metropolitan areas with a figure, in file order.</summary>
    /// <exception cref="InputException">The file is not what it should be.</exception>
    public static List<PriceParity> Read(SourceBytes file)
    {
        int year = ParityYear.Newest(file, Column, "CBSA");
        using var rows = new CsvRows(file, ["CBSA", "NAME", string.Create(CultureInfo.InvariantCulture, $"{Column}{year}")]);
        var parities = new List<PriceParity>(400);
        while (rows.Read())
        {
            if (!rows.IsEmpty(2))
            {
                parities.Add(new PriceParity(rows.Integer(0).ToString("00000", CultureInfo.InvariantCulture), rows.Text(1), year, rows.Number(2)));
            }
        }

        return parities;
    }
}

/// <summary>Finds the newest year among columns named by year.</summary>
internal static class ParityYear
{
    /// <exception cref="InputException">No column is named by a year.</exception>
    public static int Newest(SourceBytes file, string prefix, string firstColumn)
    {
        using var rows = new CsvRows(file, [firstColumn], notesAtEnd: true);
        int newest = rows.HeaderNames
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal))
            .Select(name => int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : 0)
            .Max();
        return newest > 0 ? newest : throw InputException.At(file.Name, 1, prefix + "YYYY", "missing: no column is named by a year.");
    }
}

/// <summary>Price parities of the nation, the states and the metropolitan areas.</summary>
public sealed class PriceParityTable : DatasetTable
{
    internal const string Cited = "BEA regional price parities";
    private const string NationFips = "00";

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "price_parities", "Regional price parities, all items, United States = 100", "public-domain",
        ["bea/SARPP", "bea/MARPP", "bea/metro-rpp"], ["kind", "code"],
        [
            new("kind", ColumnType.Text, "nation, state or metro"),
            new("code", ColumnType.Text, "FIPS of the state or code of the metropolitan area"),
            new("name", ColumnType.Text, "Name"),
            new("year", ColumnType.Integer, "Year", null, 2000, 2100),
            new("rpp", ColumnType.Number, "Regional price parity", "index, US = 100", 50, 200),
        ]);

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        IEnumerable<(string Kind, PriceParity Parity)> all = (from.Readings.Of(StateParitySeries.Instance) ?? [])
            .Select(p => (p.Code == NationFips ? "nation" : "state", p))
            .Concat(Metros(from).Select(p => ("metro", p)));
        foreach ((string kind, PriceParity parity) in all)
        {
            table.Add(kind, parity.Code, parity.Name, Numerals.Of(parity.Year), TableWriter.Number(parity.Value, 3));
        }

        return table;
    }

    /// <summary>Every area once, by its newest figure; in the order of the publisher's own file, then those that it does not have.</summary>
    private static IEnumerable<PriceParity> Metros(Compilation from) => (from.Readings.Of(MetroParitySeries.Instance) ?? [])
        .Concat(from.Readings.Of(NewestMetroParitySeries.Instance) ?? [])
        .GroupBy(p => p.Code, StringComparer.Ordinal)
        .Select(area => area.MaxBy(p => p.Year)!);

    /// <summary>The metropolitan areas with their names.</summary>
    internal static MetroAreas LoadMetros(TableSet tables)
    {
        var sources = new SourceCache();
        var areas = new List<MetroArea>(400);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            if (row.Is(0, "metro"))
            {
                areas.Add(new MetroArea(row.Text(1), row.Text(2), row.Measure(4, FigureKind.Official, sources.Get(Cited, "MARPP ", "all items", row.Integer(3)))));
            }
        }

        return new MetroAreas(areas);
    }

    /// <summary>Keyed by kind and code with a blank between: "state 13", "metro 12060".</summary>
    internal static IReadOnlyDictionary<string, Figure<double>> Load(TableSet tables)
    {
        var sources = new SourceCache();
        var parities = new Dictionary<string, Figure<double>>(600);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            string kind = row.Text(0);
            Source source = sources.Get(Cited, kind == "metro" ? "MARPP " : "SARPP ", "all items", row.Integer(3));
            parities.Add($"{kind} {row.Text(1)}", row.Measure(4, FigureKind.Official, source));
        }

        return parities;
    }
}
