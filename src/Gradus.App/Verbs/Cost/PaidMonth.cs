using Gradus.Ledgers;

namespace Gradus.App.Verbs.Cost;

/// <summary>One month of cash in figures that add up as they are shown: what was left before, and what comes in, less what goes out, is what is left. USD.</summary>
/// <param name="Month">Its first day.</param>
/// <param name="Amounts">Charges due, all of living, pay, aid, tax settled and loans.</param>
/// <param name="Left">At its end.</param>
public sealed record PaidMonth(DateOnly Month, IReadOnlyList<decimal> Amounts, decimal Left)
{
    /// <summary>Every month, from what is saved before the first.</summary>
    /// <param name="months">The months.</param>
    /// <param name="savings">What is there before the first, as shown.</param>
    /// <param name="step">To what the figures are rounded.</param>
    public static IReadOnlyList<PaidMonth> Of(IReadOnlyList<CashMonth> months, decimal savings, decimal step)
    {
        decimal[][] columns = [.. new Func<CashMonth, decimal>[] { m => m.Due, m => m.Living, m => m.Pay, m => m.Aid, m => m.Settled, m => m.Loans }.Select(of => PaidTerm.Rounded([.. months.Select(of)], step))];
        var shown = new List<PaidMonth>(months.Count);
        decimal left = savings;
        for (int i = 0; i < months.Count; i++)
        {
            left += columns[2][i] + columns[3][i] + columns[4][i] + columns[5][i] - columns[0][i] - columns[1][i];
            shown.Add(new PaidMonth(months[i].Month, [.. columns.Select(c => c[i])], left));
        }

        return shown;
    }
}
