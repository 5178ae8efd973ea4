namespace Gradus.App.Verbs.Cost;

/// <summary>
/// How one term is paid, in figures that add up as they are shown: charges, living over what is spent anyway and the living of before that loans and aid pay for are
/// together what aid, the loan, the gap and pay with savings bring. USD.
/// </summary>
/// <param name="Term">Its number; 0 for all of them together.</param>
/// <param name="Due">Charges due.</param>
/// <param name="Living">Living over what is spent anyway.</param>
/// <param name="Anyway">Of the living of before, what loans and aid pay for.</param>
/// <param name="Aid">Help that is not paid back.</param>
/// <param name="Loan">What the federal loan pays out, after its fee.</param>
/// <param name="Gap">What neither pay, savings, aid nor that loan reaches.</param>
/// <param name="Pocket">From pay and savings.</param>
public sealed record PaidTerm(int Term, decimal Due, decimal Living, decimal Anyway, decimal Aid, decimal Loan, decimal Gap, decimal Pocket)
{
    private const decimal Cent = 0.01m;
    private const decimal Dollar = 1;
    private const decimal Tens = 10;
    private const decimal Hundreds = 100;
    private const decimal Large = 10_000;

    /// <summary>To what the figures are rounded: to the cent or the dollar where the price is firm, else to tens, and to hundreds where they are large.</summary>
    public static decimal Step(IReadOnlyList<CostTermMoney> terms, bool isFirm, bool inCents) =>
        isFirm ? inCents ? Cent : Dollar : terms.Max(t => Math.Max(t.Charges, t.Federal)) < Large ? Tens : Hundreds;

    /// <summary>Each term, and last all of them together: rows and columns add up to the last digit that is shown.</summary>
    public static IReadOnlyList<PaidTerm> Of(IReadOnlyList<CostTermMoney> terms, decimal step)
    {
        decimal[] due = Rounded([.. terms.Select(t => t.Charges)], step), living = Rounded([.. terms.Select(t => t.LivingOver)], step), aid = Rounded([.. terms.Select(t => t.Aid)], step);
        decimal[] loan = Rounded([.. terms.Select(t => t.Federal - t.Fee)], step), gap = Rounded([.. terms.Select(t => t.Uncovered)], step);
        PaidTerm[] rows = [.. terms.Select((t, i) => Closed(t, new PaidTerm(t.Term, due[i], living[i], 0, aid[i], loan[i], gap[i], 0)))];
        return
        [
            .. rows,
            new PaidTerm(0, rows.Sum(r => r.Due), rows.Sum(r => r.Living), rows.Sum(r => r.Anyway), rows.Sum(r => r.Aid), rows.Sum(r => r.Loan), rows.Sum(r => r.Gap), rows.Sum(r => r.Pocket)),
        ];
    }

    /// <summary>Amounts in steps, so that each sum from the first on is as near as it can be.</summary>
    public static decimal[] Rounded(IReadOnlyList<decimal> amounts, decimal step)
    {
        var rounded = new decimal[amounts.Count];
        decimal sum = 0, shown = 0;
        for (int i = 0; i < rounded.Length; i++)
        {
            sum += amounts[i];
            rounded[i] = (decimal.Round(sum / step, 0, MidpointRounding.AwayFromZero) * step) - shown;
            shown += rounded[i];
        }

        return rounded;
    }

    /// <summary>The row with what closes it: pay and savings, or the living that is paid for; what rounding leaves goes to the largest that pays.</summary>
    private static PaidTerm Closed(CostTermMoney term, PaidTerm row)
    {
        decimal exact = term.Charges + term.LivingOver - term.Aid - (term.Federal - term.Fee) - term.Uncovered;
        decimal open = row.Due + row.Living - row.Aid - row.Loan - row.Gap;
        row = row with { Pocket = exact > 0 ? Math.Max(0, open) : 0, Anyway = exact < 0 ? Math.Max(0, -open) : 0 };
        decimal rest = open - row.Pocket + row.Anyway;
        return rest == 0 ? row
            : row.Gap >= row.Loan && row.Gap >= row.Aid && row.Gap > 0 ? row with { Gap = row.Gap + rest }
            : row.Loan >= row.Aid && row.Loan > 0 ? row with { Loan = row.Loan + rest }
            : row.Aid > 0 ? row with { Aid = row.Aid + rest }
            : row with { Due = row.Due - rest };
    }
}
