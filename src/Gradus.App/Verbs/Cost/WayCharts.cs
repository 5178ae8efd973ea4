using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.Ledgers;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Cost;

/// <summary>Keeping the job beside giving it up, line by line on one scale; and what a month holds afterwards.</summary>
public static class WayCharts
{
    private static readonly Dictionary<string, string> Short = new(StringComparer.Ordinal)
    {
        [LineKey.Books.Id] = "Books",
        [LineKey.Visa.Id] = "Visa fees",
        [LineKey.Other.Id] = "Other of yours",
        [LineKey.Living.Id] = "Living, extra",
        [LineKey.ForegonePay.Id] = "Pay given up",
        [LineKey.Waiver.Id] = "Tuition waived",
        [LineKey.AssistantPay.Id] = "Assistantship",
        [LineKey.AssistantTax.Id] = "Tax on that pay",
        [LineKey.StipendTax.Id] = "Tax on a stipend",
        [LineKey.EmployerAid.Id] = "Employer pays",
        [LineKey.EmployerAidTax.Id] = "Tax on that help",
        [LineKey.TaxCredit.Id] = "Tax credit",
        [LineKey.OriginationFee.Id] = "Loan fee",
        [LineKey.StudyInterest.Id] = "Loan interest",
        [LineKey.PrivateInterest.Id] = "Private interest",
    };

    /// <summary>One panel for each way, the same rows and one scale.</summary>
    public static IReadOnlyList<Chart> Of(CostAnswer answer)
    {
        var ways = TwoWays.Of(answer);
        Ledger[] ledgers = ways.Quit is null ? [ways.First] : [ways.First, ways.Quit];
        LineKey[] keys = [.. LineKey.All.Where(k => ledgers.Any(l => l.Lines.Any(line => line.Key == k) || l.Unknown.Any(u => u.Key == k)))];
        IReadOnlyList<WaterfallStep>[] panels = [.. ledgers.Select(l => Steps(l, keys))];
        LinearScale scale = Waterfall.Scale(panels);
        return [.. ledgers.Select((ledger, i) => Panel(ways, ledger, panels[i], scale))];
    }

    /// <summary>What the loans take of a month's pay; null where nothing is owed, or the pay is not known.</summary>
    public static Chart? Month(CostContract cost)
    {
        CostRepayment of = cost.Repayment;
        (string Plan, decimal? Payment)[] plans =
        [
            ("Repayment Assistance, at today's pay", of.AssistancePerMonth + of.GapPerMonth),
            ("Tiered Standard plan", of.TieredPerMonth + of.GapPerMonth),
            ("A private loan for the gap", of is { AssistancePerMonth: null, TieredPerMonth: null, GapPerMonth: > 0 } ? of.GapPerMonth : null),
        ];
        (string Plan, decimal Payment)[] shown = [.. plans.Where(p => p.Payment > 0).Select(p => (p.Plan, p.Payment!.Value))];
        if (of.TakeHomePerMonth is not { } pay || shown.Length == 0)
        {
            return null;
        }

        string year = cost.EndOfStudy[..4];
        return new Chart(
            "cost-month",
            $"A month after the degree: {Roughly.Dollars(shown.Min(s => s.Payment), shown.Max(s => s.Payment), "to")} of {Dollars(pay)}",
            $"Take-home pay of the household at today's wages, a month from {year} on. Filled: to the loans; outlined: what is left.{(of.GapPerMonth > 0 ? " A private loan for the gap is counted, if one is granted." : "")}",
            BarChart.Draw(
                "What the loans take of a month's take-home pay",
                [.. shown.Select(s => new Bar(s.Plan, $"{Dollars(s.Payment)} to the loans, {Dollars(pay - s.Payment)} left", [(double)Math.Min(s.Payment, pay), (double)Math.Max(0, pay - s.Payment)]))],
                longest: 170),
            new ChartTable(
                [new("Plan"), new("To the loans", true), new("Left", true), new("Take-home pay", true)],
                [.. shown.Select(s => (IReadOnlyList<ChartCell>)[s.Plan, Cents(s.Payment), Cents(pay - s.Payment), Cents(pay)])]),
            "Your pay, the loans above and the rules of repayment below");
    }

    private static Chart Panel(TwoWays ways, Ledger ledger, IReadOnlyList<WaterfallStep> steps, LinearScale scale)
    {
        bool quits = ledger == ways.Quit;
        string length = $"{ledger.Way.Words}, {Titles.Count(ledger.Outcome.Months, "month")}";
        (decimal low, decimal high) = (ledger.TotalRange.Low ?? ledger.Total, ledger.TotalRange.AtHighPrice ?? ledger.Total);
        string name = ways.Quit is null ? "Until the degree" : quits ? "Quit" : "Keep the job";
        return new Chart(
            quits ? "cost-quit" : "cost-keep",
            $"{name}: {TwoWays.About(ledger)}",
            Written.Capital(length) + (ways.Quit is null ? ". Dollars across." : ". Both on one scale of dollars.") + (quits && WayOffer.Of(ledger.Item, ledger.Way) is { Standing: WayStanding.NotSaid } offer ? $" Hypothetical. {offer.Reason}" : ""),
            Waterfall.Draw($"{name}: lines up to the total, {length}", steps, ChartText.MoneyMark((double)ledger.Total) + (LedgerSummary.Beside(ledger.IsComplete, ledger.Total) is { Length: > 0 } beside ? " " + beside : ""), ((double)low, (double)high), scale),
            new ChartTable(
                [new("Line"), new("Amount", true)],
                [.. steps.Select(s => (IReadOnlyList<ChartCell>)[s.Label, s.Amount is { } a ? Cell(s.Range, (decimal)a) : s.Value]), ["In all", new ChartCell(TwoWays.About(ledger), Csv(ledger.Total))]]),
            "Your profile and the sources beside each line below. Filled costs you, hollow helps, dashed is not known; line: eight of ten");
    }

    private static IReadOnlyList<WaterfallStep> Steps(Ledger ledger, LineKey[] keys)
    {
        IReadOnlyList<LedgerRow> rows = LedgerSummary.Rows(ledger);
        return [.. keys.Select(key => Step(key, rows.FirstOrDefault(r => r.Key == key), ledger.Unknown.Any(u => u.Key == key)))];
    }

    private static WaterfallStep Step(LineKey key, LedgerRow? row, bool unknown)
    {
        string label = Short.GetValueOrDefault(key.Id, key.Label);
        return unknown
            ? new WaterfallStep(label, null, "not known")
            : new WaterfallStep(label, (double)(row?.Amount ?? 0), row is null ? "0" : ChartText.MoneyMark((double)row.Amount))
            {
                Range = row is { IsRange: true } ? ((double)row.Range.Low, (double)row.Range.High) : null,
                IsHeavy = key == LineKey.ForegonePay,
            };
    }

    private static string Dollars(decimal amount) => Written.Dollars(Roughly.Amount(amount));

    private static ChartCell Cents(decimal amount) => new(Written.Cents(amount), Csv(amount));

    /// <summary>A range as a range: its middle alone would look surer than it is.</summary>
    private static ChartCell Cell((double Low, double High)? range, decimal amount) =>
        range is { } between ? new ChartCell(Written.Range((decimal)between.Low, (decimal)between.High), Csv(amount)) : Cents(amount);

    private static string Csv(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
