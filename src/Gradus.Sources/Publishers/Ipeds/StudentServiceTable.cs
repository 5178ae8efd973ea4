using Gradus.Institutions;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Services for students by institution, from the newest file that lists it.</summary>
public sealed class StudentServiceTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "student_services", "Services for students that an institution says it offers, at all levels", "public-domain",
        ["ipeds/IC"], ["unit_id"],
        [
            Column.UnitId,
            new("counselling", ColumnType.Flag, "Academic or career counselling (STUSRV2)"),
            new("employment", ColumnType.Flag, "Employment services for students (STUSRV3)"),
            new("placement", ColumnType.Flag, "Placement services for those who finish (STUSRV4)"),
            new("year", ColumnType.Integer, "Year of the institutional characteristics", null, 2019, 2100),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        SortedDictionary<int, Dictionary<UnitId, Characteristics>> years = from.Readings.ByYear(CharacteristicsSeries.Instance);
        foreach (UnitId id in from.Scope.Institutions.Order())
        {
            foreach ((int year, Dictionary<UnitId, Characteristics> entries) in years.Reverse())
            {
                if (entries.TryGetValue(id, out Characteristics? said))
                {
                    table.Add([id.ToString(), .. said.Services.Select(TableWriter.Flag), Numerals.Of(year)]);
                    break;
                }
            }
        }

        return table;
    }

    internal static IReadOnlyList<StudentServices> Load(TableSet tables)
    {
        var sources = new SourceCache();
        var all = new List<StudentServices>(1000);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            int year = row.Integer(4);
            all.Add(new StudentServices(row.Unit(0), Flag(1), Flag(2), Flag(3)));

            Figure<bool> Flag(int column)
            {
                Source source = sources.Get(IpedsFiles.Cited, "IC", CharacteristicsSeries.Services[column - 1], year);
                return row.FlagOrNull(column) is { } said ? Figure<bool>.Known(said, FigureKind.Official, source, "offered") : Figure<bool>.Missing(FigureStatus.NotReported, source, "offered");
            }
        }

        return all;
    }
}
