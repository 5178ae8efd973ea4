using System.Text.Json;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Programs;

/// <summary>Groups of courses that make up a named program.</summary>
public static class ProgramRequirementTable
{
    public static Table Declaration { get; } = new(
        "program_requirements", "Groups of courses that make up a named program", "facts",
        ["programs/facts"], ["program", "fact", "group"],
        [
            FactTables.Program,
            FactTables.Fact,
            new("group", ColumnType.Integer, "Position of the group", null, 1, 100),
            new("name", ColumnType.Text, "What the group is called"),
            new("pick", ColumnType.Integer, "How many courses of it", null, 1, 50),
            new("credits", ColumnType.Number, "How many credits of it, in the program's own unit", null, 0.5, 200),
        ])
    {
        References = [FactTables.Reference],
    };

    /// <param name="table">Takes the groups.</param>
    /// <param name="courses">Takes their courses.</param>
    /// <param name="program">The slug.</param>
    /// <param name="fact">Position of the fact.</param>
    /// <param name="groups">The fact's value.</param>
    internal static void Add(TableWriter table, TableWriter courses, string program, string fact, JsonElement groups)
    {
        int number = 0;
        foreach (JsonElement group in groups.EnumerateArray())
        {
            number++;
            table.Add(program, fact, Numerals.Of(number), FactTables.Text(group, "name"), FactTables.Number(group, "pick"), FactTables.Number(group, "credits"));
            if (group.TryGetProperty("from", out JsonElement from))
            {
                ProgramCourseTable.Add(courses, program, fact, number, from);
            }
        }
    }

    internal static Dictionary<(string Program, int Fact), List<RequirementRow>> Load(TableSet tables)
    {
        var groups = new Dictionary<(string, int), List<RequirementRow>>();
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            FactTables.ListOf(groups, (row.Text(0), row.Integer(1))).Add(new RequirementRow(row.Integer(2), row.Text(3), row.IntegerOrNull(4), row.NumberOrNull(5)));
        }

        return groups;
    }
}

/// <summary>A group without its courses.</summary>
internal sealed record RequirementRow(int Number, string Name, int? Pick, double? Credits);
