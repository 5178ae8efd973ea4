using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Onet;

/// <summary>Technologies that employers' postings for each occupation of the guide often name.</summary>
public sealed class OccupationTechnologyTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "occupation_technologies", "Technologies that are frequent in employers' postings for each occupation of the guide (hot and in demand), from O*NET", "cc-by-4.0-onet",
        [OccupationProfileTable.Series], ["onet", "technology"],
        [
            new("onet", ColumnType.Text, "O*NET-SOC code"),
            new("technology", ColumnType.Text, "Its name"),
        ])
    {
        References = [new(["onet"], "occupation_profiles", ["onet"])],
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        foreach ((string code, OnetEntry entry) in OccupationProfileTable.Entries(from))
        {
            foreach (string name in entry.Hot.Where(t => t.IsInDemand).Select(t => t.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
            {
                table.Add(code, name);
            }
        }

        return table;
    }

    /// <summary>Technologies by name, by code.</summary>
    internal static ILookup<string, string> Load(TableSet tables)
    {
        var technologies = new List<(string Code, string Name)>(400);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            technologies.Add((row.Text(0), row.Text(1)));
        }

        return technologies.ToLookup(t => t.Code, t => t.Name, StringComparer.Ordinal);
    }
}
