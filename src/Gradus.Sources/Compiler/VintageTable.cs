using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Compiler;

/// <summary>
/// One row for each file that went into the dataset. Its period is what the curated editions say, else what the file says
/// inside, else what its name says.
/// </summary>
internal static class VintageTable
{
    /// <exception cref="InputException">A file holds another number of records than its edition.</exception>
    public static TableWriter Build(SourceReadings readings, IReadOnlyList<EditionEntry> editions)
    {
        var table = new TableWriter(Tables.Vintages);
        foreach (SourceFile file in readings.Used.Select(used => used.File))
        {
            EditionEntry? edition = editions.FirstOrDefault(entry => entry.Series == file.Kind.Key && entry.File == file.Name);
            CheckRecords(file, edition, readings);
            StatedPeriod? inside = readings.Periods.TryGetValue(file.Name, out StatedPeriod stated) ? stated : null;
            int? year = inside?.Year ?? file.Year;
            string period = edition?.Period ?? inside?.Text ?? file.Kind.PeriodOf(file.Name) ?? "";
            string document = file.Kind.Document?.Replace("{period}", period, StringComparison.Ordinal) ?? file.Name.Split('.')[0];
            table.Add(file.Kind.Key, file.Name, file.Kind.Cited, document, year is { } known ? Numerals.Of(known) : Missing.NotApplicable, period);
        }

        foreach (EditionEntry entry in editions.Where(entry => entry.Series.StartsWith("curated/", StringComparison.Ordinal)))
        {
            table.Add(entry.Series, entry.File, "Gradus", entry.File, Missing.NotApplicable, entry.Period);
        }

        return table;
    }

    private static void CheckRecords(SourceFile file, EditionEntry? edition, SourceReadings readings)
    {
        if (edition?.Records is { } expected && readings.Records.TryGetValue(file.Name, out int found) && found != expected)
        {
            throw InputException.At(file.Name, null, null, $"{found} codes; the edition of {edition.Period} has {expected}.");
        }
    }
}
