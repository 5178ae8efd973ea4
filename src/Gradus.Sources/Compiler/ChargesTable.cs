using Gradus.Sources.Dataset;
using Gradus.Sources.Ipeds;

namespace Gradus.Sources.Compiler;

/// <summary>Charges by institution and academic year; file year 2023 is 2023-24, written 2024.</summary>
internal static class ChargesTable
{
    private const int FirstAmount = 2;

    public static TableWriter Build(SourceReadings readings, IReadOnlySet<UnitId> institutions)
    {
        var table = new TableWriter(Tables.Charges);
        foreach ((int year, Dictionary<UnitId, ChargesEntry> entries) in readings.Charges)
        {
            foreach (ChargesEntry entry in entries.Values.Where(entry => institutions.Contains(entry.Institution)))
            {
                IEnumerable<string> imputed = Enumerable.Range(0, entry.Imputed.Length)
                    .Where(i => entry.Imputed[i])
                    .Select(i => Tables.Charges.Columns[FirstAmount + i].Name);
                table.Add(
                [
                    entry.Institution.ToString(),
                    Numerals.Of(year + 1),
                    .. entry.Values.Select(value => value.ToString()),
                    string.Join(' ', imputed),
                ]);
            }
        }

        return table;
    }
}
