using Gradus.Research;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Research doctorates by institution and year; 0 for an institution that reported its awards and none of these.</summary>
public sealed class DoctorateTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "doctorates", "Research doctorates by institution and academic year, first majors: an institution that reports its awards and none of these has 0", "public-domain",
        ["ipeds/C"], ["unit_id", "year"],
        [
            Column.UnitId,
            new("year", ColumnType.Integer, "Year in which the academic year ends", null, 2000, 2100),
            new("computing", ColumnType.Integer, "In computer and information sciences (CIP 11)", "doctorates", 0, 5000),
            new("all", ColumnType.Integer, "In all fields", "doctorates", 0, 50000),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        foreach (CompletionsYear year in from.Readings.ByYear(CompletionsSeries.Instance).Values)
        {
            foreach (UnitId institution in year.GrandTotals.Keys.Union(year.Doctorates.Keys).Where(from.Scope.Institutions.Contains))
            {
                DoctorateCount count = year.Doctorates.GetValueOrDefault(institution);
                table.Add(institution.ToString(), Numerals.Of(year.Year), Numerals.Of(count.Computing), Numerals.Of(count.All));
            }
        }

        return table;
    }

    /// <summary>By institution, the oldest year first.</summary>
    internal static IReadOnlyList<Doctorates> Load(TableSet tables)
    {
        var sources = new Dictionary<int, Source>();
        var all = new List<Doctorates>(5000);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            var year = new AcademicYear(row.Integer(1));
            if (!sources.TryGetValue(year.End, out Source? source))
            {
                sources.Add(year.End, source = new Source(IpedsFiles.Cited, $"C{Numerals.Of(year.End)}_A", "CTOTALT, AWLEVEL 17", year.ToString()));
            }

            all.Add(new Doctorates(row.Unit(0), year, row.Count(2, FigureKind.Official, source), row.Count(3, FigureKind.Official, source)));
        }

        return all;
    }
}
