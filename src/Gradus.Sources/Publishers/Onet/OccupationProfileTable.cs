using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Onet;

/// <summary>Usual education and preparation of the occupations of the guide, as O*NET has surveyed them.</summary>
public sealed class OccupationProfileTable : DatasetTable
{
    internal const string Series = "onet/database";

    /// <summary>The publisher's levels of required education that make each step of <see cref="UsualDegree"/>: from and to.</summary>
    private static readonly (int From, int To)[] Steps = [(1, 5), (6, 6), (7, 7), (8, 8), (9, 10), (11, 12)];

    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "occupation_profiles", "What O*NET says of the occupations of the guide: preparation, and the education that people who know an occupation say is required", "cc-by-4.0-onet",
        [Series], ["onet"],
        [
            new("onet", ColumnType.Text, "O*NET-SOC code"),
            new("title", ColumnType.Text, "Title in O*NET"),
            new("job_zone", ColumnType.Integer, "Preparation it takes, 1 little to 5 extensive; NR = not said", null, 1, 5),
            new("job_zone_date", ColumnType.Text, "Month of that"),
            new("below_bachelor", ColumnType.Number, "Answers that name less than a bachelor's degree; NC = not surveyed in this release, PS = the publisher advises not to use it", "percent", 0, 100),
            new("bachelor", ColumnType.Number, "A bachelor's degree", "percent", 0, 100),
            new("bachelor_certificate", ColumnType.Number, "A certificate after the bachelor's degree", "percent", 0, 100),
            new("master", ColumnType.Number, "A master's degree", "percent", 0, 100),
            new("above_master", ColumnType.Number, "A certificate after the master's degree, or a first professional degree", "percent", 0, 100),
            new("doctor", ColumnType.Number, "A doctorate, or training after it", "percent", 0, 100),
            new("asked", ColumnType.Integer, "How many answered", "people", 1, 100000),
            new("who", ColumnType.Text, "Who answered, as the publisher says"),
            new("when", ColumnType.Text, "Month of the answers"),
            new("hot_technologies", ColumnType.Integer, "Its technologies that are frequent in postings of any kind", "technologies", 0, 10000),
        ]);

    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        var table = new TableWriter(Table);
        foreach ((string code, OnetEntry entry) in Entries(from))
        {
            table.Add(
            [
                code, entry.Title, entry.JobZone is { } zone ? Numerals.Of(zone.Zone) : Missing.NotReported, entry.JobZone?.When ?? "",
                .. Steps.Select(step => Share(entry, step)),
                entry.Survey is { } survey ? Numerals.Of(survey.Asked) : Missing.NotCollected, entry.Survey?.Who ?? "", entry.Survey?.When ?? "",
                Numerals.Of(entry.Hot.Count),
            ]);
        }

        return table;
    }

    /// <summary>The entries that the guide speaks of, ascending; those that the release does not have are left out.</summary>
    internal static IEnumerable<KeyValuePair<string, OnetEntry>> Entries(Compilation from) => from.Readings.Of(OnetSeries.Instance) is { } release
        ? release.Entries.Where(e => from.Careers.OnetCodes.Contains(e.Key))
        : [];

    internal static OccupationProfiles Load(TableSet tables, Vintages vintages)
    {
        Table t = Declaration;
        int first = t.Ordinal("below_bachelor");
        int asked = t.Ordinal("asked");
        ILookup<string, string> tasks = OccupationTaskTable.Load(tables);
        ILookup<string, string> technologies = OccupationTechnologyTable.Load(tables);
        Vintage release = vintages[Series];
        var all = new List<OccupationProfile>(40);
        using TableReader row = tables.Open(t);
        while (row.Read())
        {
            string code = row.Text(0);
            Source survey = release.Cite("Required Level of Education") with { Year = row.TextOrNull(asked + 2) ?? release.Period };
            UsualEducation? education = row.IntegerOrNull(asked) is { } answers
                ? new UsualEducation(
                    [.. Steps.Select((_, i) => row.Measure(first + i, FigureKind.Official, survey).Derive(percent => percent / 100, "share"))], answers, row.Text(asked + 1), row.Text(asked + 2))
                : null;
            all.Add(new OccupationProfile(
                code, row.Text(1), row.Count(2, FigureKind.Official, release.Cite("Job Zone") with { Year = row.TextOrNull(3) ?? release.Period }), education,
                [.. tasks[code]], [.. technologies[code]], row.Integer(t.Ordinal("hot_technologies"))));
        }

        return new OccupationProfiles(all);
    }

    /// <summary>The answers of a step added up; withheld where the publisher advises against one of them.</summary>
    private static string Share(OnetEntry entry, (int From, int To) step)
    {
        (double Percent, bool Advised)[] levels = [.. entry.Education.Where(e => e.Key >= step.From && e.Key <= step.To).Select(e => e.Value)];
        return levels.Length == 0 ? Missing.NotCollected
            : levels.All(l => l.Advised) ? TableWriter.Number(levels.Sum(l => l.Percent), 2)
            : Missing.Suppressed;
    }
}
