using Gradus.Programs;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Curated;

/// <summary>Degree types, from <c>degree-types.yaml</c>.</summary>
public static class DegreeTypeTable
{
    public static Table Declaration { get; } = new(
        "degree_types", "Degree types, in the order of the written guide", "facts",
        ["curated/degree-types"], ["order"],
        [
            new("order", ColumnType.Integer, "Position", null, 1, 1000),
            new("id", ColumnType.Text, "Key"),
            new("name", ColumnType.Text, "Name"),
            new("description", ColumnType.Text, "What tells it apart"),
        ]);

    public static TableWriter Build(DegreeTypeFile file)
    {
        var table = new TableWriter(Declaration);
        for (int i = 0; i < file.Types.Count; i++)
        {
            DegreeType type = file.Types[i].Type;
            table.Add(Numerals.Of(i + 1), type.Id, type.Name, type.Description);
        }

        return table;
    }

    internal static IReadOnlyList<DegreeType> Load(TableSet tables)
    {
        var types = new List<DegreeType>(64);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            types.Add(new DegreeType(row.Text(1), row.Text(2), row.Text(3)));
        }

        return types;
    }
}
