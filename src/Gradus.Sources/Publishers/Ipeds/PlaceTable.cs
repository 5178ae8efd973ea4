using Gradus.Places;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Cities of the newest directory, at the mean of their institutions' coordinates.</summary>
public sealed class PlaceTable : DatasetTable
{
    private const int DecimalPlaces = 4;

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "places", "Cities with an institution, at the mean of the institutions' coordinates", "public-domain",
        ["ipeds/HD"], ["state", "city"],
        [
            new("state", ColumnType.Text, "USPS code"),
            new("city", ColumnType.Text, "City"),
            new("latitude", ColumnType.Number, "Degrees north", "degrees", -90, 90),
            new("longitude", ColumnType.Number, "Degrees east", "degrees", -180, 180),
            new("zips", ColumnType.Text, "ZIP codes of the institutions, five digits each, with blanks between"),
        ]);

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        IEnumerable<IGrouping<(string State, string Key), DirectoryEntry>> cities = (from.Readings.Of(DirectorySeries.Instance) ?? [])
            .Where(entry => entry is { City.Length: > 0, State.Length: > 0, Latitude: not null, Longitude: not null })
            .GroupBy(entry => (entry.State, entry.City.ToUpperInvariant()));
        foreach (IGrouping<(string State, string Key), DirectoryEntry> city in cities)
        {
            table.Add(
                city.Key.State,
                Spelling(city),
                TableWriter.Number(city.Average(entry => entry.Latitude!.Value), DecimalPlaces),
                TableWriter.Number(city.Average(entry => entry.Longitude!.Value), DecimalPlaces),
                string.Join(' ', city.Select(entry => entry.Zip).Where(zip => zip.Length > 0).Distinct().Order(StringComparer.Ordinal)));
        }

        return table;
    }

    internal static IReadOnlyList<Place> Load(TableSet tables)
    {
        var places = new List<Place>(3000);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            places.Add(new Place(
                row.Text(1),
                row.Text(0),
                row.NumberOrNull(2) ?? throw row.Bad(2, "a number"),
                row.NumberOrNull(3) ?? throw row.Bad(3, "a number"))
            {
                Zips = row.Text(4),
            });
        }

        return places;
    }

    /// <summary>The most frequent spelling; of equals, the first in ordinal order that is not all capitals.</summary>
    private static string Spelling(IEnumerable<DirectoryEntry> city) => city
        .GroupBy(entry => entry.City)
        .OrderByDescending(spelling => spelling.Count())
        .ThenBy(spelling => spelling.Key == spelling.Key.ToUpperInvariant())
        .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
        .First().Key;
}
