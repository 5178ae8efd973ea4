using System.Globalization;
using Gradus.Sources.Dataset;
using Gradus.Sources.Programs;
using Gradus.Sources.Publishers.Bls;
using Gradus.Sources.Publishers.Ipeds;
using Gradus.Sources.Publishers.Ncses;

namespace Gradus.Sources.Compiler;

/// <summary>What must hold between figures: parts below wholes, percentiles ascending, no leap from year to year.</summary>
internal static class FigureChecks
{
    /// <summary>A charge that more than doubles or halves in a year deserves a look.</summary>
    private const double ChargesLeap = 2;

    /// <summary>So do awards that change more than fivefold, where either year has enough of them.</summary>
    private const double AwardsLeap = 5;
    private const int EnoughAwards = 50;

    private static readonly string[] Wages = ["wage_p10", "wage_p25", "wage_p50", "wage_p75", "wage_p90"];

    public static IEnumerable<Finding> All(IReadOnlyDictionary<string, LoadedTable> tables) =>
    [
        .. Of(tables, OfferingTable.Declaration, Awards),
        .. Of(tables, InstitutionTable.Declaration, Headcounts),
        .. Of(tables, OccupationTable.Declaration, Percentiles),
        .. Of(tables, ChargesTable.Declaration, Charges),
        .. Of(tables, ResearchSpendingTable.Declaration, Spending),
        .. Of(tables, ProgramFactTable.Declaration, Citations),
    ];

    private static IEnumerable<Finding> Of(
        IReadOnlyDictionary<string, LoadedTable> tables, Table table, Func<LoadedTable, IEnumerable<Finding>> check) =>
        tables.TryGetValue(table.Name, out LoadedTable? loaded) ? check(loaded) : [];

    private static IEnumerable<Finding> Awards(LoadedTable table)
    {
        for (int r = 0; r < table.Rows.Count; r++)
        {
            string[] row = table.Rows[r];
            int? before = null;
            foreach (int year in table.Table.Years)
            {
                int? total = LoadedTable.Whole(row[table[$"awards_{year}"]]);
                int? parts = LoadedTable.Whole(row[table[$"men_{year}"]]) + LoadedTable.Whole(row[table[$"women_{year}"]]);
                if (parts > total)
                {
                    yield return Finding.Error(table.File, LoadedTable.RowNumber(r), $"awards_{year}", $"men and women make {parts}, more than {total}.");
                }

                if (Leaps(before, total, AwardsLeap) && Math.Max(before!.Value, total!.Value) >= EnoughAwards)
                {
                    yield return Finding.Warning(
                        table.File, LoadedTable.RowNumber(r), $"awards_{year}", $"{row[0]}-{row[1]}: from {before} to {total} awards in a year.");
                }

                before = total;
            }
        }
    }

    private static IEnumerable<Finding> Headcounts(LoadedTable table) =>
        Parts(table, "enrollment", "exclusively_distance");

    private static IEnumerable<Finding> Spending(LoadedTable table) => Parts(table, "total", "federal");

    private static IEnumerable<Finding> Parts(LoadedTable table, string whole, string part)
    {
        for (int r = 0; r < table.Rows.Count; r++)
        {
            int? all = LoadedTable.Whole(table.Rows[r][table[whole]]);
            int? some = LoadedTable.Whole(table.Rows[r][table[part]]);
            if (some > all)
            {
                yield return Finding.Error(table.File, LoadedTable.RowNumber(r), part, $"{some} is more than the {all} of {whole}.");
            }
        }
    }

    private static IEnumerable<Finding> Percentiles(LoadedTable table)
    {
        for (int r = 0; r < table.Rows.Count; r++)
        {
            int? below = null;
            foreach (string column in Wages)
            {
                int? wage = LoadedTable.Whole(table.Rows[r][table[column]]);
                if (wage < below)
                {
                    yield return Finding.Error(table.File, LoadedTable.RowNumber(r), column, $"{wage} is below the percentile before it, {below}.");
                }

                below = wage ?? below;
            }
        }
    }

    private static IEnumerable<Finding> Charges(LoadedTable table)
    {
        string[] watched = ["tuition_in_state", "tuition_out_of_state"];
        for (int r = 1; r < table.Rows.Count; r++)
        {
            string[] row = table.Rows[r];
            string[] before = table.Rows[r - 1];
            if (row[0] != before[0])
            {
                continue;
            }

            foreach (string column in watched)
            {
                int? last = LoadedTable.Whole(before[table[column]]);
                int? now = LoadedTable.Whole(row[table[column]]);
                if (Leaps(last, now, ChargesLeap))
                {
                    yield return Finding.Warning(
                        table.File, LoadedTable.RowNumber(r), column,
                        string.Create(CultureInfo.InvariantCulture, $"UNITID {row[0]}: from {last:N0} in {before[1]} to {now:N0} in {row[1]}."));
                }
            }
        }
    }

    private static IEnumerable<Finding> Citations(LoadedTable table)
    {
        for (int r = 0; r < table.Rows.Count; r++)
        {
            string source = table.Rows[r][table["source"]];
            bool web = Uri.TryCreate(source, UriKind.Absolute, out Uri? address) && address.Scheme is ("http" or "https");
            if (!web)
            {
                yield return Finding.Error(table.File, LoadedTable.RowNumber(r), "source", $"'{source}' is not a web address; every fact names its page.");
            }
        }
    }

    private static bool Leaps(int? before, int? now, double factor) =>
        before is not null && now is not null && Math.Max(before.Value, now.Value) > factor * Math.Min(before.Value, now.Value);
}
