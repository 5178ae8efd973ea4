using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.Ledgers;

namespace Gradus.App.Verbs.Cost;

/// <summary>The charts of one degree's cost to one person.</summary>
public static class LedgerCharts
{
    /// <summary>What each term takes from the reader's pocket and what is borrowed for it.</summary>
    public static Chart Terms(Ledger ledger) => new(
        "cost-terms",
        "What each term takes",
        "Filled: from pay and savings, beyond the living you have anyway. Outline: borrowed and received. Pay given up is in neither: it does not come in.",
        BarChart.Draw(
            "What each term takes from pocket and from loans",
            [
                .. ledger.Financing.Terms.Select(t => new Bar(
                    t.Term.Name.ToString(),
                    LedgerSummary.Following(ledger, t.OutOfPocket) + (t.Received > 0 ? $" and {LedgerSummary.Following(ledger, t.Received)}" : ""),
                    t.Received > 0 ? [(double)t.OutOfPocket, (double)t.Received] : [(double)t.OutOfPocket])),
            ],
            longest: 210),
        new ChartTable(
            [new("Term"), new("Charges due", true), new("Living over", true), new("Aid", true), new("Loans received", true), new("Out of pocket", true), new("Towards living", true)],
            [.. ledger.Financing.Terms.Select(t => (IReadOnlyList<ChartCell>)[t.Term.Name.ToString(), Money(t.Charges), Money(t.LivingOver), Money(t.Aid), Money(t.Received), Money(t.OutOfPocket), Money(t.TowardsLiving)])]),
        "Computed from the lines, your profile and the rules below")
    {
        Keys = [new("part1", "from pocket"), new("part2", "borrowed")],
    };

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
