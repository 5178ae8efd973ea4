using Gradus.Programs;
using Gradus.Sources.Cells;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Publishers.Ipeds;

/// <summary>Master's awards in scope: one row for each institution and code that occurs in any year.</summary>
public sealed class OfferingTable : DatasetTable
{
    public override Table Table => Declaration;

    internal static Table Declaration { get; } = new(
        "offerings", "Master's awards by institution and six-digit CIP code in scope, first majors", "public-domain",
        ["ipeds/C"], ["unit_id", "cip"],
        [
            Column.UnitId,
            new("cip", ColumnType.Text, "Six-digit CIP 2020 code"),
        ])
    {
        OfEachYear =
        [
            new("awards_{year}", ColumnType.Integer, "Awards conferred July {before} to June {year}; NR = no row for that year", "awards", 0, 50000),
            new("men_{year}", ColumnType.Integer, "Of those, to men, {year}", "awards", 0, 50000),
            new("women_{year}", ColumnType.Integer, "Of those, to women, {year}", "awards", 0, 50000),
        ],
        NeedsRows = true,
        References = [new(["unit_id"], "institutions", ["unit_id"]), new(["cip"], "fields", ["cip"])],
    };

    /// <summary>Notes say which years are not there, and where a publisher's total is not the sum of its rows.</summary>
    internal override TableWriter Build(Compilation from, List<string> notes)
    {
        SortedDictionary<int, CompletionsYear> completions = from.Readings.ByYear(CompletionsSeries.Instance);
        MasterAwards all = MasterAwards.Of(from);
        foreach (int year in all.Years)
        {
            if (completions.TryGetValue(year, out CompletionsYear? awards))
            {
                CheckGrandTotals(awards, notes);
            }
            else
            {
                notes.Add($"C{year}_A is not there: its awards are not collected.");
            }
        }

        bool[] read = [.. all.Years.Select(completions.ContainsKey)];
        var table = new TableWriter(Table.ForYears(all.Years));
        foreach (((UnitId institution, CipCode cip), Completion?[] years) in all.Offerings)
        {
            string[] cells = new string[2 + (3 * years.Length)];
            cells[0] = institution.ToString();
            cells[1] = cip.ToString();
            for (int y = 0; y < years.Length; y++)
            {
                string missing = (read[y] ? Reading.NotReported : Reading.NotCollected).ToString();
                cells[(3 * y) + 2] = Text(years[y]?.Total, missing);
                cells[(3 * y) + 3] = Text(years[y]?.Men, missing);
                cells[(3 * y) + 4] = Text(years[y]?.Women, missing);
            }

            table.Add(cells);
        }

        return table;
    }

    internal static IReadOnlyList<Offering> Load(TableSet tables)
    {
        using TableReader row = tables.Open(Declaration);
        Table t = row.Table;
        int[] first = [.. t.Years.Select(year => t.Ordinal($"awards_{year}"))];
        Source[] total = [.. t.Years.Select(year => AwardSource(year, "CTOTALT"))];
        Source[] men = [.. t.Years.Select(year => AwardSource(year, "CTOTALM"))];
        Source[] women = [.. t.Years.Select(year => AwardSource(year, "CTOTALW"))];
        IReadOnlySet<(UnitId, CipCode)> mixed = MixedFieldTable.Load(tables);
        var offerings = new List<Offering>(6000);
        while (row.Read())
        {
            var awards = new Awards[first.Length];
            for (int i = 0; i < first.Length; i++)
            {
                awards[i] = new Awards(
                    new AcademicYear(t.Years[i]),
                    row.Count(first[i], FigureKind.Official, total[i]),
                    row.Count(first[i] + 1, FigureKind.Official, men[i]),
                    row.Count(first[i] + 2, FigureKind.Official, women[i]));
            }

            (UnitId institution, CipCode cip) = (row.Unit(0), row.Cip(1));
            offerings.Add(new Offering { Institution = institution, Cip = cip, Awards = awards, HoldsMbas = mixed.Contains((institution, cip.Four)) });
        }

        return offerings;
    }

    private static Source AwardSource(int year, string column) =>
        new(IpedsFiles.Cited, $"C{year}_A", column, new AcademicYear(year).ToString());

    private static string Text(int? count, string missing) => count is { } known ? Numerals.Of(known) : missing;

    private static void CheckGrandTotals(CompletionsYear year, List<string> notes) =>
        notes.AddRange(CompletionTotals.Differences(year).Select(d =>
            $"C{year.Year}_A: UNITID {d.Institution} has {d.Sum} master's awards by program and a grand total of {d.GrandTotal}."));
}
