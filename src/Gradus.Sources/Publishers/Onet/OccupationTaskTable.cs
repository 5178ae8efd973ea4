using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Onet;

/// <summary>A few tasks of each occupation of the guide: core ones first, in the publisher's order, which is not one of weight.</summary>
public sealed class OccupationTaskTable : DatasetTable
{
    /// <summary>Tasks that are kept of an occupation: the rest are the publisher's to show.</summary>
    private const int Most = 4;

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "occupation_tasks", "A few tasks of each occupation of the guide, from O*NET", "cc-by-4.0-onet",
        [OccupationProfileTable.Series], ["onet", "place"],
        [
            new("onet", ColumnType.Text, "O*NET-SOC code"),
            new("place", ColumnType.Integer, "Place in the publisher's order, core tasks first", null, 1, 100),
            new("task", ColumnType.Text, "The task"),
        ])
    {
        References = [new(["onet"], "occupation_profiles", ["onet"])],
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        foreach ((string code, OnetEntry entry) in OccupationProfileTable.Entries(from))
        {
            foreach ((string task, int at) in entry.Tasks.OrderByDescending(t => t.IsCore).Take(Most).Select((t, i) => (t.Task, i)))
            {
                table.Add(code, Numerals.Of(at + 1), task);
            }
        }

        return table;
    }

    /// <summary>Tasks in order, by code.</summary>
    internal static ILookup<string, string> Load(TableSet tables)
    {
        var tasks = new List<(string Code, string Task)>(200);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            tasks.Add((row.Text(0), row.Text(2)));
        }

        return tasks.ToLookup(t => t.Code, t => t.Task, StringComparer.Ordinal);
    }
}
