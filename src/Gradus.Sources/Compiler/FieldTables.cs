using Gradus.Sources.Dataset;

namespace Gradus.Sources.Compiler;

/// <summary>CIP codes: all titles, and the occupations that those in scope lead to.</summary>
internal static class FieldTables
{
    public static TableWriter Cips(SourceReadings readings)
    {
        var table = new TableWriter(Tables.Cips);
        foreach ((CipCode cip, string title) in readings.CipTitles)
        {
            table.Add(cip.ToString(), title, TableWriter.Flag(readings.Stem.Contains(cip)));
        }

        return table;
    }

    public static TableWriter FieldOccupations(SourceReadings readings, IReadOnlySet<CipCode> scope)
    {
        var table = new TableWriter(Tables.FieldOccupations);
        foreach ((CipCode cip, SocCode soc, _) in readings.CipToSoc.Where(pair => scope.Contains(pair.Cip)))
        {
            table.Add(cip.ToString(), soc.ToString());
        }

        return table;
    }
}
