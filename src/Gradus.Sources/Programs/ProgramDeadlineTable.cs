using System.Globalization;
using System.Text.Json;
using Gradus.Programs.Admission;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Programs;

/// <summary>Dates by which to apply to named programs.</summary>
public static class ProgramDeadlineTable
{
    public static Table Declaration { get; } = new(
        "program_deadlines", "Dates by which to apply to named programs", "facts",
        ["programs/facts"], ["program", "fact", "position"],
        [
            FactTables.Program,
            FactTables.Fact,
            new("position", ColumnType.Integer, "Position within the list", null, 1, 100),
            new("term", ColumnType.Text, "fall, winter, spring or summer: the term one starts in"),
            new("date", ColumnType.Text, "Day of the year, MM-DD"),
            new("round", ColumnType.Text, "What the page calls the round; one named for priority, an early answer or funding is no closing date"),
        ])
    {
        References = [FactTables.Reference],
    };

    internal static void Add(TableWriter table, string program, string fact, JsonElement deadlines)
    {
        int number = 0;
        foreach (JsonElement deadline in deadlines.EnumerateArray())
        {
            table.Add(program, fact, Numerals.Of(++number), FactTables.Text(deadline, "term"), FactTables.Text(deadline, "date"), FactTables.Text(deadline, "round"));
        }
    }

    internal static Dictionary<(string Program, int Fact), List<Deadline>> Load(TableSet tables)
    {
        var deadlines = new Dictionary<(string, int), List<Deadline>>();
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            EntryTerm start = row.Word(3, row.Text(3), AdmissionWords.Terms);
            string day = row.Text(4);
            if (day.Length != 5 || !int.TryParse(day.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month) || !int.TryParse(day.AsSpan(3), NumberStyles.None, CultureInfo.InvariantCulture, out int of))
            {
                throw row.Bad(4, "a day of the year MM-DD");
            }

            FactTables.ListOf(deadlines, (row.Text(0), row.Integer(1))).Add(new Deadline(start, month, of, row.TextOrNull(5)));
        }

        return deadlines;
    }
}
