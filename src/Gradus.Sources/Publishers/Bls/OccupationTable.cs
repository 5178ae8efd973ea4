using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;
using Gradus.Sources.Publishers.Cip;

namespace Gradus.Sources.Publishers.Bls;

/// <summary>
/// Occupations with wages, growth or both, and those that the crosswalk names for a field in scope though neither BLS
/// file splits them out.
/// </summary>
public sealed class OccupationTable : DatasetTable
{
    private static readonly string[] Percentiles = ["A_PCT10", "A_PCT25", "A_MEDIAN", "A_PCT75", "A_PCT90"];

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "occupations", "Occupations with wage percentiles and projected growth; vintages says of which years", "public-domain",
        ["bls/oews", "bls/projections"], ["soc"],
        [
            new("soc", ColumnType.Text, "SOC 2018 code"),
            new("title", ColumnType.Text, "Title"),
            new("employment", ColumnType.Integer, "Employment", "jobs", 0, 100000000),
            new("wage_p10", ColumnType.Integer, "Annual wage, 10th percentile; PS = at or above the top-coded wage", "USD", 1, 1000000),
            new("wage_p25", ColumnType.Integer, "Annual wage, 25th percentile", "USD", 1, 1000000),
            new("wage_p50", ColumnType.Integer, "Annual wage, median", "USD", 1, 1000000),
            new("wage_p75", ColumnType.Integer, "Annual wage, 75th percentile", "USD", 1, 1000000),
            new("wage_p90", ColumnType.Integer, "Annual wage, 90th percentile", "USD", 1, 1000000),
            new("growth", ColumnType.Number, "Change of employment over the years of the projections", "percent", -100, 1000),
            new("annual_openings", ColumnType.Integer, "Openings a year, average of those years", "jobs", 0, 100000000),
            new("entry_education", ColumnType.Text, "Education that the publisher takes to be typically needed for entry; empty where it names none"),
        ]);

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        List<OccupationWages> wages = from.Readings.Of(WageSeries.Instance) ?? [];
        IReadOnlyList<OccupationProjection> projections = from.Readings.Of(ProjectionSeries.Instance)?.Occupations ?? [];
        List<FieldOccupation> named = from.Readings.Of(FieldOccupationSeries.Instance) ?? [];
        var wagesOf = wages.ToDictionary(row => row.Code);
        var projectionsOf = projections.ToDictionary(row => row.Code);
        var titles = new SortedDictionary<SocCode, string>();
        foreach ((SocCode soc, string title) in wages.Select(row => (row.Code, row.Title))
            .Concat(projections.Select(row => (row.Code, row.Title)))
            .Concat(named.Where(pair => from.Cips.Contains(pair.Cip)).Select(pair => (pair.Soc, pair.Title))))
        {
            titles.TryAdd(soc, title);
        }

        var table = new TableWriter(Table);
        foreach ((SocCode soc, string title) in titles)
        {
            table.Add([soc.ToString(), title, .. Wages(wagesOf.GetValueOrDefault(soc)), .. Projection(projectionsOf.GetValueOrDefault(soc))]);
        }

        return table;
    }

    internal static IReadOnlyList<Occupation> Load(TableSet tables, Vintages vintages)
    {
        Table t = Declaration;
        int p10 = t.Ordinal("wage_p10");
        int growth = t.Ordinal("growth");
        Vintage jobsOf = vintages.Wages;
        Vintage growthOf = vintages.Projections;
        Source jobs = jobsOf.Cite("TOT_EMP");
        Source change = growthOf.Cite("employment change, percent");
        Source yearly = growthOf.Cite("occupational openings, annual average");
        Source[] wages = [.. Percentiles.Select(jobsOf.Cite)];
        var occupations = new List<Occupation>(900);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            occupations.Add(new Occupation
            {
                Code = row.Soc(0),
                Title = row.Text(1),
                Employment = row.Count(2, FigureKind.Official, jobs),
                WagePercentiles = [.. wages.Select((source, i) => row.Money(p10 + i, FigureKind.Official, source))],
                Growth = row.Measure(growth, FigureKind.Official, change).Derive(percent => percent / 100, "fraction"),
                AnnualOpenings = row.Count(growth + 1, FigureKind.Official, yearly),
                EntryEducation = row.TextOrNull(growth + 2),
            });
        }

        return occupations;
    }

    private static IEnumerable<string> Wages(OccupationWages? row) => row is null
        ? Enumerable.Repeat(Missing.NotCollected, 1 + Percentiles.Length)
        : row.Percentiles.Prepend(row.Employment).Select(figure => figure.ToString());

    private static string[] Projection(OccupationProjection? row) => row is null
        ? [Missing.NotCollected, Missing.NotCollected, ""]
        :
        [
            row.Growth is { } growth ? TableWriter.Number(growth, 1) : Missing.NotReported,
            (row.AnnualOpenings is { } openings ? Reading.Known(openings) : Reading.NotReported).ToString(),
            row.EntryEducation ?? "",
        ];
}
