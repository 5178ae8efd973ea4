using Gradus.Costs;

namespace Gradus.Sources.Dataset.Loading;

/// <summary>Average charges of all institutions, and the range a whole degree is said to cost.</summary>
internal static class ReferenceTables
{
    public static IReadOnlyList<ReferenceCharge> Charges(TableSet tables)
    {
        Table t = Tables.ReferenceCharges;
        int control = t.Ordinal("control");
        int residency = t.Ordinal("residency");
        var charges = new List<ReferenceCharge>(40);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            if (row.Text(residency) is not ("in-state" or "out-of-state" or ReferenceNames.AnyResidency))
            {
                throw row.Bad(residency, "in-state, out-of-state or any");
            }

            charges.Add(ReferenceSources.Charge(
                row.Integer(t.Ordinal("year")),
                row.Integer(t.Ordinal("weights_year")),
                ReferenceNames.FindGroup(row.Text(control)) ?? throw row.Bad(control, "all, public, private, nonprofit or for-profit"),
                ReferenceNames.Residency(row.Text(residency)),
                row.Integer(t.Ordinal("average")),
                row.Integer(t.Ordinal("institutions")),
                row.Integer(t.Ordinal("students")),
                row.IntegerOrNull(t.Ordinal("published")),
                row.TextOrNull(t.Ordinal("published_in"))));
        }

        return charges;
    }

    /// <summary>Null where the dataset states none.</summary>
    public static ReferenceRange? WholeDegree(TableSet tables)
    {
        Table t = Tables.ReferenceRanges;
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            if (row.Text(t.Ordinal("id")) == "whole-degree")
            {
                return new ReferenceRange(
                    row.Integer(t.Ordinal("low")), row.Integer(t.Ordinal("high")), row.Text(t.Ordinal("statement")), new Source(row.Text(t.Ordinal("source")), "", null, null));
            }
        }

        return null;
    }
}
