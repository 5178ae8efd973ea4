using System.Text.Json;
using Gradus.Programs.Curriculum;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Programs;

/// <summary>Courses that pages of named programs name.</summary>
public static class ProgramCourseTable
{
    public static Table Declaration { get; } = new(
        "program_courses", "Courses that pages of named programs name", "facts",
        ["programs/facts"], ["program", "fact", "group", "position"],
        [
            FactTables.Program,
            FactTables.Fact,
            new("group", ColumnType.Integer, "Group of program_requirements; 0 where the fact is a plain list", null, 0, 100),
            new("position", ColumnType.Integer, "Position within the list", null, 1, 1000),
            new("code", ColumnType.Text, "Code of the course"),
            new("title", ColumnType.Text, "Title of the course"),
        ])
    {
        References = [FactTables.Reference],
    };

    internal static void Add(TableWriter table, string program, string fact, int group, JsonElement courses)
    {
        int number = 0;
        foreach (JsonElement course in courses.EnumerateArray())
        {
            table.Add(program, fact, Numerals.Of(group), Numerals.Of(++number), FactTables.Text(course, "code"), FactTables.Text(course, "title"));
        }
    }

    internal static Dictionary<(string Program, int Fact, int Group), List<ProgramCourse>> Load(TableSet tables)
    {
        var courses = new Dictionary<(string, int, int), List<ProgramCourse>>();
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            FactTables.ListOf(courses, (row.Text(0), row.Integer(1), row.Integer(2))).Add(new ProgramCourse(row.TextOrNull(4), row.Text(5)));
        }

        return courses;
    }
}
