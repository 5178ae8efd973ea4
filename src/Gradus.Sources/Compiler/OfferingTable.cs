using System.Runtime.InteropServices;
using Gradus.Sources.Dataset;
using Gradus.Sources.Files;
using Gradus.Sources.Ipeds;
using Gradus.Sources.Programs;

namespace Gradus.Sources.Compiler;

/// <summary>Master's awards in scope: one row for each institution and code that occurs in any year.</summary>
internal sealed class OfferingTable
{
    private readonly SourceReadings _readings;
    private readonly int[] _years;
    private readonly Dictionary<(UnitId Institution, CipCode Cip), Completion?[]> _offerings;

    private OfferingTable(SourceReadings readings, Dictionary<(UnitId Institution, CipCode Cip), Completion?[]> offerings, int[] years)
    {
        _readings = readings;
        _years = years;
        _offerings = offerings;
        Counts = [.. offerings.OrderBy(o => o.Key.Institution).ThenBy(o => o.Key.Cip).Select(o => new OfferingCount(o.Key.Institution, o.Key.Cip, o.Value[^1]?.Total))];
    }

    /// <summary>By institution and code.</summary>
    public IReadOnlyList<OfferingCount> Counts { get; }

    public static OfferingTable Build(SourceReadings readings, IReadOnlySet<CipCode> scope)
    {
        var offerings = new Dictionary<(UnitId Institution, CipCode Cip), Completion?[]>();
        int[] years = YearsOf(readings);
        for (int y = 0; y < years.Length; y++)
        {
            foreach (Completion completion in readings.Completions.GetValueOrDefault(years[y])?.Rows ?? [])
            {
                if (scope.Contains(completion.Cip))
                {
                    ref Completion?[]? cells = ref CollectionsMarshal.GetValueRefOrAddDefault(offerings, (completion.Institution, completion.Cip), out _);
                    cells ??= new Completion?[years.Length];
                    cells[y] = completion;
                }
            }
        }

        return new OfferingTable(readings, offerings, years);
    }

    /// <summary>The table; notes say which years are not there, and where a publisher's total is not the sum of its rows.</summary>
    public TableWriter Table(List<string> notes)
    {
        foreach (int year in _years)
        {
            if (_readings.Completions.TryGetValue(year, out CompletionsYear? awards))
            {
                CheckGrandTotals(awards, notes);
            }
            else
            {
                notes.Add($"C{year}_A is not there: its awards are not collected.");
            }
        }

        bool[] read = [.. _years.Select(_readings.Completions.ContainsKey)];
        var table = new TableWriter(Tables.Offerings.ForYears(_years));
        foreach (((UnitId institution, CipCode cip), Completion?[] years) in _offerings)
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

    /// <summary>Every year from the oldest file to the newest, those between that are not there too.</summary>
    private static int[] YearsOf(SourceReadings readings) => readings.Completions.Count == 0
        ? []
        : [.. Enumerable.Range(readings.Completions.Keys.First(), readings.Completions.Keys.Last() - readings.Completions.Keys.First() + 1)];

    private static string Text(int? count, string missing) => count is { } known ? Numerals.Of(known) : missing;

    private static void CheckGrandTotals(CompletionsYear year, List<string> notes) =>
        notes.AddRange(CompletionTotals.Differences(year).Select(d =>
            $"C{year.Year}_A: UNITID {d.Institution} has {d.Sum} master's awards by program and a grand total of {d.GrandTotal}."));
}
