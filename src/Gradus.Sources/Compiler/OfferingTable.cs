using System.Runtime.InteropServices;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;
using Gradus.Sources.Ipeds;
using Gradus.Sources.Programs;

namespace Gradus.Sources.Compiler;

/// <summary>Master's awards in scope: one row for each institution and code that occurs in any year.</summary>
internal static class OfferingTable
{
    public static TableWriter Build(
        SourceReadings readings, IReadOnlySet<CipCode> scope, out IReadOnlyList<OfferingCount> counts, List<string> notes)
    {
        var offerings = new Dictionary<(UnitId Institution, CipCode Cip), Completion?[]>();
        int years = Tables.AwardYears.Count;
        for (int y = 0; y < years; y++)
        {
            if (!readings.Completions.TryGetValue(Tables.AwardYears[y], out CompletionsYear? year))
            {
                notes.Add($"C{Tables.AwardYears[y]}_A is not there: its awards are not collected.");
                continue;
            }

            CheckGrandTotals(year, notes);
            foreach (Completion completion in year.Rows)
            {
                if (scope.Contains(completion.Cip))
                {
                    ref Completion?[]? cells = ref CollectionsMarshal.GetValueRefOrAddDefault(offerings, (completion.Institution, completion.Cip), out _);
                    cells ??= new Completion?[years];
                    cells[y] = completion;
                }
            }
        }

        counts = [.. offerings.OrderBy(o => o.Key.Institution).ThenBy(o => o.Key.Cip).Select(o => new OfferingCount(o.Key.Institution, o.Key.Cip, o.Value[^1]?.Total))];
        bool[] read = [.. Tables.AwardYears.Select(readings.Completions.ContainsKey)];
        return Write(offerings, read);
    }

    private static TableWriter Write(Dictionary<(UnitId Institution, CipCode Cip), Completion?[]> offerings, bool[] read)
    {
        var table = new TableWriter(Tables.Offerings);
        foreach (((UnitId institution, CipCode cip), Completion?[] years) in offerings)
        {
            var cells = new List<string>(2 + (3 * years.Length)) { institution.ToString(), cip.ToString() };
            for (int y = 0; y < years.Length; y++)
            {
                string missing = (read[y] ? Reading.NotReported : Reading.NotCollected).ToString();
                cells.Add(Text(years[y]?.Total, missing));
                cells.Add(Text(years[y]?.Men, missing));
                cells.Add(Text(years[y]?.Women, missing));
            }

            table.Add([.. cells]);
        }

        return table;
    }

    private static string Text(int? count, string missing) => count is { } known ? Numerals.Of(known) : missing;

    private static void CheckGrandTotals(CompletionsYear year, List<string> notes) =>
        notes.AddRange(CompletionTotals.Differences(year).Select(d =>
            $"C{year.Year}_A: UNITID {d.Institution} has {d.Sum} master's awards by program and a grand total of {d.GrandTotal}."));
}
