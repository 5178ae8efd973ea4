using Gradus.Programs;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Compiler;

/// <summary>CIP codes: all titles, those in scope, and the occupations they lead to.</summary>
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

    /// <exception cref="InputException">A code in scope is not one of CIP 2020, or is named twice.</exception>
    public static TableWriter Fields(SourceReadings readings, IReadOnlyList<ScopeEntry> scope)
    {
        var table = new TableWriter(Tables.Fields);
        foreach (ScopeEntry entry in scope)
        {
            if (!readings.CipTitles.TryGetValue(entry.Cip, out string? title))
            {
                throw new InputException($"scope: {entry.Cip} is not a six-digit code of CIP 2020.");
            }

            table.Add(
                entry.Cip.ToString(),
                title,
                entry.Tier == Tier.Core ? "core" : "adjacent",
                entry.Reason,
                TableWriter.Flag(readings.Stem.Contains(entry.Cip)),
                entry.DegreeType,
                string.Join(' ', entry.Focus));
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
