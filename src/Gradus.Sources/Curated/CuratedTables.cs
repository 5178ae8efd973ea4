using System.Globalization;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Curated;

/// <summary>The tables that come from curated files: bytes ready to be written under <c>tables/</c>.</summary>
public static class CuratedTables
{
    /// <param name="scope">Codes in scope.</param>
    /// <param name="titles">Titles of all six-digit codes of CIP 2020.</param>
    /// <param name="stem">Codes of the STEM list.</param>
    /// <exception cref="InputException">A code in scope is not a code of CIP 2020.</exception>
    public static byte[] Fields(
        IReadOnlyList<ScopeEntry> scope, IReadOnlyDictionary<CipCode, string> titles, IReadOnlySet<CipCode> stem)
    {
        var table = new TableWriter(Tables.Fields);
        foreach (ScopeEntry entry in scope)
        {
            if (!titles.TryGetValue(entry.Cip, out string? title))
            {
                throw new InputException($"scope.yaml: {entry.Cip} is not a code of CIP 2020.");
            }

            table.Add(
                entry.Cip.ToString(), title, entry.Tier == Tier.Core ? "core" : "adjacent", entry.Reason,
                TableWriter.Flag(stem.Contains(entry.Cip)), entry.DegreeType, string.Join(' ', entry.Focus));
        }

        return table.ToBytes();
    }

    public static byte[] DegreeTypes(DegreeTypeFile file)
    {
        var table = new TableWriter(Tables.DegreeTypes);
        for (int i = 0; i < file.Types.Count; i++)
        {
            DegreeType type = file.Types[i].Type;
            table.Add(Whole(i + 1), type.Id, type.Name, type.Description);
        }

        return table.ToBytes();
    }

    public static byte[] InstitutionRestrictions(IReadOnlyList<InstitutionRestriction> restrictions)
    {
        var table = new TableWriter(Tables.InstitutionRestrictions);
        foreach (InstitutionRestriction row in restrictions.OrderBy(r => r.Institution))
        {
            table.Add(row.Institution.ToString(), row.Restriction, row.Page);
        }

        return table.ToBytes();
    }

    public static byte[] States(IReadOnlyList<State> states)
    {
        var table = new TableWriter(Tables.States);
        foreach (State state in states)
        {
            table.Add(state.Code, state.Name, Whole(state.Fips), state.Region, state.Division);
        }

        return table.ToBytes();
    }

    public static byte[] StateOutlines(IReadOnlyList<StateOutline> outlines)
    {
        var table = new TableWriter(Tables.StateOutlines);
        foreach (StateOutline outline in outlines)
        {
            table.Add(
                outline.State, Whole(outline.LabelX), Whole(outline.LabelY),
                WholeOrNone(outline.AnchorX), WholeOrNone(outline.AnchorY), outline.Path);
        }

        return table.ToBytes();
    }

    public static byte[] Horizons(IReadOnlyList<HorizonEntry> horizons, IReadOnlyDictionary<string, IReadOnlyList<HorizonEntry>>? releases = null)
    {
        var table = new TableWriter(Tables.Horizons);
        foreach ((string release, HorizonEntry horizon) in horizons.Select(h => ("", h)).Concat((releases ?? new Dictionary<string, IReadOnlyList<HorizonEntry>>()).SelectMany(r => r.Value.Select(h => (r.Key, h)))))
        {
            table.Add(release, Whole(horizon.Years), horizon.GraduatesOf, horizon.EarnedIn, Whole(horizon.DollarsOf), horizon.PublisherColumn);
        }

        return table.ToBytes();
    }

    private static string WholeOrNone(int? value) => value is { } known ? Whole(known) : Missing.NotApplicable;

    private static string Whole(int value) => value.ToString(CultureInfo.InvariantCulture);
}
