using Gradus.Institutions;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Curated;

/// <summary>Institutions that not everybody can enrol at.</summary>
public static class InstitutionRestrictionTable
{
    public static Table Declaration { get; } = new(
        "institution_restrictions", "Institutions that not everybody can enrol at", "facts",
        ["programs/facts"], ["unit_id"],
        [
            Column.UnitId,
            new("restriction", ColumnType.Text, "Who can enrol"),
            new("source", ColumnType.Text, "Page address"),
        ]);

    public static TableWriter Build(IReadOnlyList<InstitutionRestriction> restrictions)
    {
        var table = new TableWriter(Declaration);
        foreach (InstitutionRestriction row in restrictions.OrderBy(r => r.Institution))
        {
            table.Add(row.Institution.ToString(), row.Restriction, row.Page);
        }

        return table;
    }

    internal static IReadOnlyDictionary<UnitId, EnrolmentRestriction> Load(TableSet tables)
    {
        var restrictions = new Dictionary<UnitId, EnrolmentRestriction>();
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            restrictions.Add(row.Unit(0), new EnrolmentRestriction(row.Text(1), PageSource.Of(row.Text(2), year: null)));
        }

        return restrictions;
    }
}
