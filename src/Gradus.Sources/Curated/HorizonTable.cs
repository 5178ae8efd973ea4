using Gradus.Earnings;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Curated;

/// <summary>Cohort, years and dollars behind each earnings column, from <c>horizons.yaml</c>.</summary>
public static class HorizonTable
{
    public static Table Declaration { get; } = new(
        "earnings_horizons", "Cohort, years and dollars behind each earnings column", "public-domain",
        ["curated/horizons"], ["release", "years"],
        [
            new("release", ColumnType.Text, "File of the release; empty for the older one, whose earnings are in the table earnings"),
            new("years", ColumnType.Integer, "Years after completion", "years", 1, 5),
            new("graduates_of", ColumnType.Text, "Award years of the graduates"),
            new("earned_in", ColumnType.Text, "Calendar years of the earnings"),
            new("dollars_of", ColumnType.Integer, "Dollars' year", null, 2015, 2100),
            new("publisher_column", ColumnType.Text, "The publisher's column"),
        ]);

    public static TableWriter Build(IReadOnlyList<HorizonRelease> releases)
    {
        var table = new TableWriter(Declaration);
        foreach ((string release, HorizonEntry horizon) in releases.SelectMany(r => r.Horizons.Select(h => (r.File, h))))
        {
            table.Add(release, Numerals.Of(horizon.Years), horizon.GraduatesOf, horizon.EarnedIn, Numerals.Of(horizon.DollarsOf), horizon.PublisherColumn);
        }

        return table;
    }

    /// <summary>The cohorts of a release, the shortest horizon first.</summary>
    /// <param name="tables">The dataset.</param>
    /// <param name="release">Its file's name; empty for the older release.</param>
    internal static IReadOnlyList<HorizonCohort> Load(TableSet tables, string release = "")
    {
        var horizons = new List<HorizonCohort>();
        using TableReader row = tables.Open(Declaration);
        while (row.Read())
        {
            if (row.Text(0) == release)
            {
                string earnedIn = row.Text(3);
                horizons.Add(new HorizonCohort(
                    (Horizon)row.Integer(1), row.Text(2), earnedIn, row.Integer(4), new Source("College Scorecard", "Field of Study", row.Text(5), earnedIn)));
            }
        }

        return horizons;
    }
}
