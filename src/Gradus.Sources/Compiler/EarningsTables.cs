using Gradus.Sources.Dataset;
using Gradus.Sources.Publishers;
using Gradus.Sources.Scorecard;

namespace Gradus.Sources.Compiler;

/// <summary>Earnings and debt of the institutions of the dataset, in the four-digit codes that hold a field in scope.</summary>
internal static class EarningsTables
{
    public static TableWriter Earnings(SourceReadings readings, TableScope scope)
    {
        var together = readings.Earnings
            .Where(row => scope.Opeid6.ContainsKey(row.Institution) && Array.Exists(row.Medians, median => median.IsKnown))
            .ToLookup(row => (scope.Opeid6[row.Institution], row.Cip4, row.Level));
        var table = new TableWriter(Tables.Earnings);
        foreach (FieldEarnings row in readings.Earnings.Where(row => scope.Institutions.Contains(row.Institution)))
        {
            UnitId[] same = scope.Opeid6.TryGetValue(row.Institution, out string? code)
                ? [.. together[(code, row.Cip4, row.Level)].Where(other => Together.Agree(other.Medians, row.Medians)).Select(other => other.Institution).Order()]
                : [];
            table.Add(
            [
                row.Institution.ToString(),
                row.Cip4.ToString(),
                row.Level == DegreeLevel.Master ? "master" : "bachelor",
                .. row.Medians.Select(median => median.ToString()),
                same.Length > 1 ? string.Join(' ', same) : "",
            ]);
        }

        return table;
    }

    public static TableWriter Debt(SourceReadings readings, IReadOnlySet<UnitId> institutions)
    {
        var table = new TableWriter(Tables.Debt);
        foreach (FieldDebt row in readings.Debts.Where(row => institutions.Contains(row.Institution)))
        {
            table.Add(row.Institution.ToString(), row.Cip4.ToString(), row.Median.ToString(), row.Mean.ToString(), row.MonthlyPayment.ToString());
        }

        return table;
    }
}
