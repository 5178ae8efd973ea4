using Gradus.Catalogs;
using Gradus.Institutions;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Scorecard;

/// <summary>Who teaches at an institution: the share employed full-time and the average pay, all fields.</summary>
public sealed class FacultyTable : DatasetTable
{
    private const string Series = "scorecard/institution";
    private const string Pay = "AVGFACSAL";

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "faculty", "Faculty by institution, all fields and levels", "public-domain",
        [Series], ["unit_id"],
        [
            Column.UnitId,
            new("full_time", ColumnType.Number, "Share of the faculty that is employed full-time (PFTFAC)", "share", 0, 1),
            new("monthly_pay", ColumnType.Integer, "Average pay of the faculty (AVGFACSAL)", "USD a month", 0, 200000),
        ])
    {
        References = [new(["unit_id"], "institutions", ["unit_id"])],
    };

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        int pay = InstitutionSeries.Measured.ToList().IndexOf(Pay);
        foreach (InstitutionMeasures of in (from.Readings.Of(InstitutionSeries.Instance) ?? []).Where(m => from.Scope.Institutions.Contains(m.Institution)))
        {
            table.Add(
                of.Institution.ToString(),
                of.FullTimeFaculty is { } share ? TableWriter.Number(share, 4) : Missing.NotReported,
                of.Values[pay] is { } amount ? Numerals.Of((int)Math.Round(amount)) : Missing.NotReported);
        }

        return table;
    }

    internal static IReadOnlyList<Faculty> Load(TableSet tables, Vintages vintages)
    {
        Vintage vintage = vintages[Series];
        Source share = vintage.Cite("PFTFAC");
        Source amount = vintage.Cite(Pay);
        var all = new List<Faculty>(1000);
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            all.Add(new Faculty(row.Unit(0), row.Measure(1, FigureKind.Official, share), row.Money(2, FigureKind.Official, amount)));
        }

        return all;
    }
}
