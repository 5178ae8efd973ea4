using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Ledgers;

namespace Gradus.App.Verbs.Cost;

/// <summary>The charts of one degree's cost to one person.</summary>
public static class LedgerCharts
{
    /// <summary>What each term takes from the reader's pocket, what is lent for it and what is left to close.</summary>
    public static Chart Terms(Ledger ledger)
    {
        CostTermMoney[] terms = [.. ledger.Financing.Terms.Select(CostTermMoney.Of)];
        IReadOnlyList<PaidTerm> paid = PaidTerm.Of(terms, PaidTerm.Step(terms, isFirm: true, inCents: true));
        string Name(PaidTerm of) => of.Term == 0 ? "in all" : ledger.Terms[of.Term - 1].Name.ToString();
        return new Chart(
            "cost-terms",
            "What each term takes",
            "Filled: from pay and savings, beyond the living you have anyway. Outline: the federal loan after its fee, and the gap that is yours to close. Pay given up is in neither: it does not come in.",
            BarChart.Draw(
                "What each term takes from pocket, and from the loan with the gap",
                [
                    .. paid.SkipLast(1).Select(t => new Bar(
                        Name(t),
                        LedgerSummary.Following(ledger, t.Pocket) + (t.Loan + t.Gap > 0 ? $" and {LedgerSummary.Following(ledger, t.Loan + t.Gap)}" : ""),
                        t.Loan + t.Gap > 0 ? [(double)t.Pocket, (double)(t.Loan + t.Gap)] : [(double)t.Pocket])),
                ],
                longest: 210),
            new ChartTable(
                [new("Term"), new("Charges due", true), new("Living over", true), new("Living of before", true), new("Aid", true), new("Federal loan", true), new("Gap to close", true), new("Out of pocket", true)],
                [.. paid.Select(t => (IReadOnlyList<ChartCell>)[Name(t), Money(t.Due), Money(t.Living), Money(t.Anyway), Money(t.Aid), Money(t.Loan), Money(t.Gap), Money(t.Pocket)])]),
            "Computed from the lines, your profile and the rules below")
        {
            Keys = [new("part1", "from pocket"), new("part2", "loan and gap")],
        };
    }

    /// <summary>Every line of every term, from the same record as the JSON.</summary>
    public static ChartTable LinesTable(CostContract cost) => new(
        [new("Term"), new("Line"), new("Amount", true), new("Kind"), new("Dollars of"), new("Source"), new("How")],
        [
            .. cost.Lines.Select(l => (IReadOnlyList<ChartCell>)
            [
                $"term {l.Term}, {cost.Terms[l.Term - 1].Name}", l.Label, Money(l.Amount), FigureWords.Kind(l.Kind), l.Dollars ?? "not said", l.Source, l.How,
            ]),
            .. cost.Unknown.Select(u => (IReadOnlyList<ChartCell>)["all terms", u.Label, FigureWords.Missing(u.Status), "missing", "", "", u.Why]),
        ]);

    private static ChartCell Money(decimal amount) => new(Written.Cents(amount), amount.ToString("0.00", CultureInfo.InvariantCulture));
}
