using Gradus.Sources.Dataset;
using Gradus.Sources.Ipeds;

namespace Gradus.Sources.Compiler;

/// <summary>Cities of the newest directory, at the mean of their institutions' coordinates.</summary>
internal static class PlaceTable
{
    private const int DecimalPlaces = 4;

    public static TableWriter Build(SourceReadings readings)
    {
        var table = new TableWriter(Tables.Places);
        IEnumerable<IGrouping<(string State, string Key), DirectoryEntry>> cities = readings.Directories.Values.Last()
            .Where(entry => entry is { City.Length: > 0, State.Length: > 0, Latitude: not null, Longitude: not null })
            .GroupBy(entry => (entry.State, entry.City.ToUpperInvariant()));
        foreach (IGrouping<(string State, string Key), DirectoryEntry> city in cities)
        {
            table.Add(
                city.Key.State,
                Spelling(city),
                TableWriter.Number(city.Average(entry => entry.Latitude!.Value), DecimalPlaces),
                TableWriter.Number(city.Average(entry => entry.Longitude!.Value), DecimalPlaces));
        }

        return table;
    }

    /// <summary>The most frequent spelling; of equals, the first in ordinal order that is not all capitals.</summary>
    private static string Spelling(IEnumerable<DirectoryEntry> city) => city
        .GroupBy(entry => entry.City)
        .OrderByDescending(spelling => spelling.Count())
        .ThenBy(spelling => spelling.Key == spelling.Key.ToUpperInvariant())
        .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
        .First().Key;
}
