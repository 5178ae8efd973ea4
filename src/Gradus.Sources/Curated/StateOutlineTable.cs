using Gradus.Places;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Curated;

/// <summary>Outlines of the states, from <c>state-outlines.yaml</c>.</summary>
public static class StateOutlineTable
{
    public static Table Declaration { get; } = new(
        "state_outlines", "Outlines of the states for a map of 975 by 610 units, after the Census Bureau's cartographic boundary files",
        "public-domain", ["curated/state-outlines"], ["state"],
        [
            new("state", ColumnType.Text, "USPS code"),
            new("label_x", ColumnType.Integer, "Centre of the abbreviation, from the left", "map units", 0, 975),
            new("label_y", ColumnType.Integer, "Centre of the abbreviation, from the top", "map units", 0, 610),
            new("anchor_x", ColumnType.Integer, "Start of a line to a label beside the state; NA = the label stands on it", "map units", 0, 975),
            new("anchor_y", ColumnType.Integer, "As before, from the top", "map units", 0, 610),
            new("path", ColumnType.Text, "SVG path data"),
        ])
    {
        References = [new(["state"], "states", ["state"])],
    };

    public static TableWriter Build(IReadOnlyList<StateOutline> outlines)
    {
        var table = new TableWriter(Declaration);
        foreach (StateOutline outline in outlines)
        {
            table.Add(
                outline.State, Numerals.Of(outline.LabelX), Numerals.Of(outline.LabelY),
                WholeOrNone(outline.AnchorX), WholeOrNone(outline.AnchorY), outline.Path);
        }

        return table;
    }

    internal static IReadOnlyList<StateOutline> Load(TableSet tables)
    {
        var outlines = new List<StateOutline>(51);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            outlines.Add(new StateOutline(
                row.Text(0), row.Text(5), row.Integer(1), row.Integer(2), row.IntegerOrNull(3), row.IntegerOrNull(4)));
        }

        return outlines;
    }

    private static string WholeOrNone(int? value) => value is { } known ? Numerals.Of(known) : Missing.NotApplicable;
}
