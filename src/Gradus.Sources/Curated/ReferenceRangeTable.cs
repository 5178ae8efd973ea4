using Gradus.Costs;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Curated;

/// <summary>The range a whole degree is said to cost, from <c>reference-charges.yaml</c>.</summary>
public static class ReferenceRangeTable
{
    private const string WholeDegree = "whole-degree";

    public static Table Declaration { get; } = new(
        "reference_ranges", "What a whole degree is said to cost", "facts",
        ["curated/reference-charges"], ["id"],
        [
            new("id", ColumnType.Text, "whole-degree"),
            new("low", ColumnType.Integer, "Low end of the range", "USD", 1, 1000000),
            new("high", ColumnType.Integer, "High end of the range", "USD", 1, 1000000),
            new("statement", ColumnType.Text, "As it is said"),
            new("source", ColumnType.Text, "Who says it"),
        ]);

    public static TableWriter Build(ReferenceChargeFile file)
    {
        var table = new TableWriter(Declaration);
        ReferenceRange range = file.WholeDegree;
        table.Add(WholeDegree, Numerals.Of((int)range.Low), Numerals.Of((int)range.High), range.Statement, range.Source.Publisher);
        return table;
    }

    /// <summary>Null where the dataset states none.</summary>
    internal static ReferenceRange? Load(TableSet tables)
    {
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            if (row.Text(0) == WholeDegree)
            {
                return new ReferenceRange(row.Integer(1), row.Integer(2), row.Text(3), new Source(row.Text(4), "", null, null));
            }
        }

        return null;
    }
}
