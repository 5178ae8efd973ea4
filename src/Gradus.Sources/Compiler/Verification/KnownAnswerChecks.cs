using System.Globalization;
using Gradus.Sources.Publishers;

namespace Gradus.Sources.Compiler;

/// <summary>Compares tables and publishers' files with figures that are known from elsewhere.</summary>
internal static class KnownAnswerChecks
{
    /// <summary>Published figures are whole or have one decimal; anything closer is the same figure.</summary>
    private const double Equal = 0.05;

    public static IEnumerable<Finding> OfTables(KnownAnswers answers, IReadOnlyDictionary<string, LoadedTable> tables)
    {
        foreach (TableAnswer answer in answers.Tables)
        {
            if (!tables.TryGetValue(answer.Table, out LoadedTable? table))
            {
                yield return Finding.Error(KnownAnswers.FileName, null, null, $"'{answer.Table}' is no table that could be read; the tables are {string.Join(", ", DatasetTables.All.Select(t => t.Name))}.");
                continue;
            }

            double? found = Compute(answer, table);
            if (found is null || Math.Abs(found.Value - answer.Expected) > Equal)
            {
                string where = string.Join(", ", answer.Where.Select(pair => $"{pair.Key} {pair.Value}"));
                yield return Finding.Error(
                    table.File, null, answer.Column, $"{answer.Statistic} for {where} is {Show(found)}, known to be {Show(answer.Expected)} ({answer.Source}).");
            }
        }
    }

    public static IEnumerable<Finding> OfSources(KnownAnswers answers, SourceReadings readings)
    {
        foreach (SourceAnswer answer in answers.Sources)
        {
            double? found = SourceMeasures.Compute(answer.Measure, answer.Year, readings);
            string what = $"{answer.Measure} of {answer.Year} is {Show(found)}";
            if (found is null || Math.Abs(Math.Round(found.Value) - answer.Expected) > Equal)
            {
                yield return Finding.Error("publishers' files", null, null, $"{what}, known to be {Show(answer.Expected)} ({answer.Source}).");
            }
            else if (answer.Published is { } published && Math.Abs(found.Value - published) > answer.Tolerance * published)
            {
                yield return Finding.Error(
                    "publishers' files", null, null,
                    string.Create(CultureInfo.InvariantCulture, $"{what}, more than {answer.Tolerance:P1} from the published {Show(published)} ({answer.Source})."));
            }
        }
    }

    private static double? Compute(TableAnswer answer, LoadedTable table)
    {
        var filters = answer.Where.Select(pair => (Column: table[pair.Key], pair.Value)).ToArray();
        int column = table[answer.Column];
        double?[] values = [.. table.Rows.Where(row => Array.TrueForAll(filters, f => row[f.Column] == f.Value)).Select(row => LoadedTable.Number(row[column]))];
        return answer.Statistic switch
        {
            "positive" => values.Count(value => value > 0),
            "sum" => values.Sum(value => value ?? 0),
            _ => values.Length == 1 ? values[0] : null,
        };
    }

    private static string Show(double? value) => value?.ToString("#,0.##", CultureInfo.InvariantCulture) ?? "missing";
}
