using Gradus.Catalogs;
using Gradus.Sources.Cells;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;

namespace Gradus.Sources.Publishers;

/// <summary>
/// One row for each file that went into the dataset. Its period is what the curated editions say, else what the file says
/// inside, else what its name says.
/// </summary>
public sealed class VintageTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "vintages", "Editions of the publishers' files that the dataset was made from, and the period each speaks of", "facts",
        ["curated/editions"], ["series", "file"],
        [
            new("series", ColumnType.Text, "Key of the series, as the descriptor names it"),
            new("file", ColumnType.Text, "File name"),
            new("publisher", ColumnType.Text, "Publisher as figures cite it"),
            new("document", ColumnType.Text, "Document as figures cite it"),
            new("year", ColumnType.Integer, "Year in the file's name or its newest column", null, 1900, 2200),
            new("period", ColumnType.Text, "Period the file speaks of, as a reader is told it; empty where nobody says"),
        ]);

    /// <exception cref="InputException">A file holds another number of records than its edition.</exception>
    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        SourceReadings readings = from.Readings;
        IReadOnlyList<EditionEntry> editions = from.Editions;
        var table = new TableWriter(Table);
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

    internal static Vintages Load(TableSet tables)
    {
        var all = new List<Vintage>(64);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            all.Add(new Vintage(row.Text(0), row.Text(2), row.Text(3), row.IntegerOrNull(4), row.TextOrNull(5)) { File = row.Text(1) });
        }

        return new Vintages(all);
    }

    private static void CheckRecords(SourceFile file, EditionEntry? edition, SourceReadings readings)
    {
        if (edition?.Records is { } expected && readings.Records.TryGetValue(file.Name, out int found) && found != expected)
        {
            throw InputException.At(file.Name, null, null, $"{found} codes; the edition of {edition.Period} has {expected}.");
        }
    }
}
