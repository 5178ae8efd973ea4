using Gradus.Costs;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Average charges of all institutions, computed and as published.</summary>
public sealed class ReferenceChargeTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "reference_charges", "Average graduate tuition and required fees of a full-time year over all US institutions, all fields: computed and as published", "public-domain",
        ["ipeds/IC_AY", "ipeds/EFIA", "ipeds/HD", "curated/reference-charges"], ["year", "control", "residency"],
        [
            new("year", ColumnType.Integer, "Year in which the academic year ends", null, 2000, 2100),
            new("control", ColumnType.Text, "all, public, private, nonprofit or for-profit; private is the last two together"),
            new("residency", ColumnType.Text, "in-state, out-of-state, or any where residency makes no difference"),
            new("average", ColumnType.Integer, "Average computed from the publisher's files (TUITION6 + FEE6, out-of-state TUITION7 + FEE7)", "USD", 1, 200000),
            new("institutions", ColumnType.Integer, "Institutions in it", "institutions", 1, 10000),
            new("students", ColumnType.Integer, "Their graduate full-time equivalents over 12 months (FTEGD + FTEDPP), the weights", "students", 1, 10000000),
            new("weights_year", ColumnType.Integer, "Ending year of the weights; another than year where that year's file is not at hand", null, 2000, 2100),
            new("published", ColumnType.Integer, "The average that the publisher prints; NC = no printed figure at hand", "USD", 1, 200000),
            new("published_in", ColumnType.Text, "Where it is printed"),
        ]);

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        foreach (ReferenceCharge charge in ReferenceAverages.All(from.Readings, from.References))
        {
            table.Add(
                Numerals.Of(charge.Year.End),
                ReferenceNames.Key(charge.Group),
                ReferenceNames.Key(charge.Residency),
                Numerals.Of((int)charge.Average.Value),
                Numerals.Of(charge.Institutions),
                Numerals.Of(charge.Students),
                Numerals.Of(charge.WeightsOf.End),
                charge.Published.IsKnown ? Numerals.Of((int)charge.Published.Value) : Missing.NotCollected,
                charge.Published.IsKnown ? from.References!.Title : "");
        }

        return table;
    }

    internal static IReadOnlyList<ReferenceCharge> Load(TableSet tables)
    {
        Table t = Declaration;
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
}
