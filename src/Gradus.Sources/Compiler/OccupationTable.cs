using System.Globalization;
using Gradus.Sources.Bls;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Compiler;

/// <summary>
/// Occupations with wages, growth or both, and those that the crosswalk names for a field in scope though neither BLS
/// file splits them out.
/// </summary>
internal static class OccupationTable
{
    private const int Percentiles = 5;

    public static TableWriter Build(SourceReadings readings, IReadOnlySet<CipCode> scope)
    {
        Dictionary<SocCode, OccupationWages> wages = readings.Wages.ToDictionary(row => row.Code);
        Dictionary<SocCode, OccupationProjection> projections = readings.Projections.ToDictionary(row => row.Code);
        var titles = new SortedDictionary<SocCode, string>();
        foreach ((SocCode soc, string title) in Titles(readings, scope))
        {
            titles.TryAdd(soc, title);
        }

        var table = new TableWriter(Tables.Occupations);
        foreach ((SocCode soc, string title) in titles)
        {
            table.Add([soc.ToString(), title, .. Wages(wages.GetValueOrDefault(soc)), .. Projection(projections.GetValueOrDefault(soc))]);
        }

        return table;
    }

    private static IEnumerable<(SocCode Code, string Title)> Titles(SourceReadings readings, IReadOnlySet<CipCode> scope) =>
    [
        .. readings.Wages.Select(row => (row.Code, row.Title)),
        .. readings.Projections.Select(row => (row.Code, row.Title)),
        .. readings.CipToSoc.Where(pair => scope.Contains(pair.Cip)).Select(pair => (pair.Soc, pair.Title)),
    ];

    private static IEnumerable<string> Wages(OccupationWages? row) => row is null
        ? Enumerable.Repeat(Missing.NotCollected, 1 + Percentiles)
        : row.Percentiles.Prepend(row.Employment).Select(figure => figure.ToString());

    private static string[] Projection(OccupationProjection? row) => row is null
        ? [Missing.NotCollected, Missing.NotCollected]
        :
        [
            row.Growth is { } growth ? TableWriter.Number(growth, 1) : Missing.NotReported,
            (row.AnnualOpenings is { } openings ? Reading.Known(openings) : Reading.NotReported).ToString(),
        ];
}

/// <summary>Price parities of the nation, the states and the metropolitan areas.</summary>
internal static class PriceParityTable
{
    private const string NationFips = "00";

    public static TableWriter Build(SourceReadings readings)
    {
        var table = new TableWriter(Tables.PriceParities);
        foreach (PriceParityRow row in Rows(readings))
        {
            table.Add(
                row.Kind, row.Parity.Code, row.Parity.Name, row.Parity.Year.ToString(CultureInfo.InvariantCulture), TableWriter.Number(row.Parity.Value, 3));
        }

        return table;
    }

    private static IEnumerable<PriceParityRow> Rows(SourceReadings readings) =>
        readings.StateParities.Select(p => new PriceParityRow(p.Code == NationFips ? "nation" : "state", p))
            .Concat(readings.MetroParities.Select(p => new PriceParityRow("metro", p)));

    private sealed record PriceParityRow(string Kind, Bea.PriceParity Parity);
}
