using Gradus.Sources.Dataset;
using Gradus.Sources.Scorecard;

namespace Gradus.Sources.Compiler;

/// <summary>Earnings and debt of the institutions of the dataset, in the four-digit codes that hold a field in scope.</summary>
internal static class EarningsTables
{
    public static TableWriter Earnings(SourceReadings readings, IReadOnlySet<UnitId> institutions)
    {
        var table = new TableWriter(Tables.Earnings);
        foreach (FieldEarnings row in readings.Earnings.Where(row => institutions.Contains(row.Institution)))
        {
            table.Add(
            [
                row.Institution.ToString(),
                row.Cip4.ToString(),
                row.Level == DegreeLevel.Master ? "master" : "bachelor",
                .. row.Medians.Select(median => median.ToString()),
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
