using Gradus.Places;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Curated;

/// <summary>States and territories, from <c>states.yaml</c>.</summary>
public static class StateTable
{
    public static Table Declaration { get; } = new(
        "states", "States and territories with Census region and division", "public-domain",
        ["curated/states"], ["state"],
        [
            new("state", ColumnType.Text, "USPS code"),
            new("name", ColumnType.Text, "Name"),
            new("fips", ColumnType.Integer, "FIPS code", null, 1, 99),
            new("region", ColumnType.Text, "Census region"),
            new("division", ColumnType.Text, "Census division"),
        ]);

    public static TableWriter Build(IReadOnlyList<State> states)
    {
        var table = new TableWriter(Declaration);
        foreach (State state in states)
        {
            table.Add(state.Code, state.Name, Numerals.Of(state.Fips), state.Region, state.Division);
        }

        return table;
    }

    internal static IReadOnlyList<State> Load(TableSet tables)
    {
        var states = new List<State>(60);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            states.Add(new State(row.Text(0), row.Text(1), row.Integer(2), row.Text(3), row.Text(4)));
        }

        return states;
    }
}
