using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.Applications;
using Gradus.Ledgers;
using Gradus.Programs.Admission;
using Gradus.Rules;

namespace Gradus.App.Verbs.Cost;

/// <summary>One degree over the years: the day to apply by, terms of study, authorised work, and loans until the last payment.</summary>
public static class CostTimeline
{
    /// <summary>The chart; null where there is nothing beside the terms of study.</summary>
    /// <param name="answer">The cost.</param>
    public static Chart? Of(CostAnswer answer)
    {
        TimelineRow[] rows = [.. new[] { ApplyBy(answer), Study(answer.Ledger), Work(answer.Ledger), Loans(answer.LastPayment) }.OfType<TimelineRow>()];
        if (rows.Length < 2)
        {
            return null;
        }

        TimelineSpan[] spans = [.. rows.SelectMany(r => r.Spans)];
        return new Chart(
            "cost-timeline",
            $"From {Written.Lower(rows[0].Label)} to {Written.Lower(rows[^1].Label)}: {ChartText.Year(spans.Min(s => s.From).Year)} to {ChartText.Year(spans.Max(s => s.To).Year)}",
            "Years to scale. Outlined: a guess, or only if every condition holds, or between the plans that are open and both ends of the price.",
            Timeline.Draw($"Over the years: {string.Join("; ", rows.Select(r => $"{r.Label}, {r.Value}"))}", rows),
            new ChartTable(
                [new("What"), new("From"), new("To"), new("How sure")],
                [.. rows.SelectMany(r => r.Spans.Select(s => (IReadOnlyList<ChartCell>)[s.Title, Written.Day(s.From), Written.Day(s.To), s.IsFirm ? "as said below" : "may be"]))]),
            $"The program's pages, your profile and the rules below; dataset {answer.Ground.Catalog.Version}");
    }

    private static TimelineRow? ApplyBy(CostAnswer answer)
    {
        Ledger ledger = answer.Ledger;
        IReadOnlyList<ApplicationDeadline> days = ApplicationDeadlines.Of(ledger.Item, ledger.Terms[0].Name, ledger.Terms[0].Start, answer.Ground.Profile.IsInternational, own: null).All;
        return (days.LastOrDefault(d => d.Meaning == DeadlineMeaning.Closing) ?? (days.Count > 0 ? days[^1] : null)) is not { } last ? null
            : new TimelineRow("Applying", $"by {Written.Day(last.Day)}, {(last.IsFirm ? last.Sure : "a guess")}", [new TimelineSpan(last.Day, last.Day, last.IsFirm, $"Last day to apply, {last.Sure}")]);
    }

    private static TimelineRow Study(Ledger ledger)
    {
        DateOnly last = ledger.Financing.EndOfStudy.AddDays(-1);
        return new TimelineRow(
            "Study",
            $"{Written.Month(ledger.Terms[0].Start)} to {Written.Month(last)}",
            [.. ledger.Terms.Select(t => new TimelineSpan(t.Start, t.Start.AddMonths(t.Months).AddDays(-1), IsFirm: true, Written.Capital(t.Name.ToString())))]);
    }

    private static TimelineRow? Work(Ledger ledger)
    {
        if (ledger.Visa is not { } visa)
        {
            return null;
        }

        DateOnly from = ledger.Financing.EndOfStudy;
        WorkAuthorisation work = visa.Work;
        (string Title, int Months, int Before)[] parts = [("Practical training (OPT)", work.OptMonths, 0), ("STEM extension of it", work.StemMonths, work.OptMonths)];
        TimelineSpan[] spans = [.. parts.Where(p => p.Months > 0).Select(p => new TimelineSpan(from.AddMonths(p.Before), from.AddMonths(p.Before + p.Months).AddDays(-1), IsFirm: false, p.Title))];
        return spans.Length == 0 ? null : new TimelineRow("Authorised work", $"{work.Months} months, if every condition is kept", spans);
    }

    private static TimelineRow? Loans(LastPayment? last) => last is null ? null : new TimelineRow(
        last.IsFederal ? "Repaying loans" : "Repaying a loan",
        !last.IsFederal ? $"until {Written.Month(last.Latest)}, if granted" : last.Earliest == last.Latest ? $"until {Written.Month(last.Latest)}" : $"until {ChartText.Year(last.Earliest.Year)} to {ChartText.Year(last.Latest.Year)}, by plan",
        [
            new TimelineSpan(last.First, last.Earliest, last.IsFederal, "Payments at least"),
            .. last.Latest > last.Earliest ? new[] { new TimelineSpan(last.Earliest, last.Latest, IsFirm: false, "Payments at most") } : [],
        ]);
}
