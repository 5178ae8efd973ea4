using Gradus.App.Figures;
using Gradus.Ledgers;

namespace Gradus.App.Verbs.Cost;

/// <summary>One kind of line over all terms, as people read it.</summary>
/// <param name="Key">What it is.</param>
/// <param name="Amount">Sum of its terms, USD.</param>
/// <param name="Kinds">"assumed", or "official; your own in term 2".</param>
/// <param name="Lines">Its lines, by term.</param>
public sealed record LedgerRow(LineKey Key, decimal Amount, string Kinds, IReadOnlyList<LedgerLine> Lines)
{
    /// <summary>The line that speaks for the row: the first that is not the person's own figure, else the first.</summary>
    public LedgerLine Speaking => Lines.FirstOrDefault(l => l.Kind != FigureKind.Own) ?? Lines[0];
}

/// <summary>A ledger in the words and groups that the command line and the pages share.</summary>
public static class LedgerSummary
{
    /// <summary>The rows that arise, in the order of the keys.</summary>
    public static IReadOnlyList<LedgerRow> Rows(Ledger ledger) =>
    [
        .. LineKey.All
            .Select(key => (Key: key, Lines: ledger.Lines.Where(l => l.Key == key).ToArray()))
            .Where(r => r.Lines.Length > 0)
            .Select(r => new LedgerRow(r.Key, r.Lines.Sum(l => l.Amount), Kinds(r.Lines), r.Lines)),
    ];

    /// <summary>"$31,250.00", or "at least $31,250.00" where a line is missing.</summary>
    public static string Total(Ledger ledger) => (ledger.IsComplete ? "" : "at least ") + Written.Cents(ledger.Total);

    /// <summary>When study ends: "May 2029", the last month of it.</summary>
    public static string LastMonth(Ledger ledger) => Written.Month(ledger.Financing.EndOfStudy.AddDays(-1));

    /// <summary>The scarcest month in a sentence.</summary>
    public static string Worst(Ledger ledger)
    {
        WorstMonth worst = ledger.Financing.Worst;
        return worst.MustHold == 0
            ? "Pay, aid and federal loans cover every month; nothing has to be saved up before."
            : $"You need {Written.Cents(worst.MustHold)} at hand before the first term: by {Written.Month(worst.Month)} that much has gone out beyond what came in."
                + (worst.Short > 0 ? $" {Written.Cents(worst.Short)} of it is not there: your savings and the federal loans do not cover it." : "");
    }

    /// <summary>What federal limits leave open, in a sentence; null where no loan was asked for.</summary>
    public static string? Limits(Ledger ledger)
    {
        Financing financing = ledger.Financing;
        decimal federal = financing.Terms.Sum(t => t.Federal);
        bool borrows = financing.Terms.Any(t => t.Private > 0);
        string why = financing.UnderHalfTime
            ? borrows || federal > 0 || financing.Uncovered > 0 ? " Terms under half-time have no federal loan: every one asks for half-time enrolment (34 CFR 668.32)."
            : " No federal loan is possible under half-time enrolment (34 CFR 668.32)."
            : "";
        string? said = federal + financing.Uncovered == 0 ? null
            : federal == 0 && !borrows ? $"{Written.Cents(financing.Uncovered)} of the terms' costs is covered by neither pay, savings nor aid, and no loan is counted."
            : federal == 0 ? $"No federal loan. A gap of {Written.Cents(financing.Uncovered)} is left for you to close; no private loan is assumed to be granted."
            : $"Federal loans: {Written.Cents(federal)}." + (financing.Uncovered > 0
                ? $" Beyond their limits a gap of {Written.Cents(financing.Uncovered)} is left for you to close; no private loan is assumed to be granted."
                : " They stay within the limits.");
        return said is null && why.Length == 0 ? null : (said + why).TrimStart();
    }

    private static string Kinds(LedgerLine[] lines)
    {
        int[] own = [.. lines.Where(l => l.Kind == FigureKind.Own && l.Source.Column is null && l.Source.Document == "your own figure").Select(l => l.Term.Number)];
        FigureKind[] kinds = [.. lines.Where(l => !own.Contains(l.Term.Number)).Select(l => l.Kind).Distinct()];
        string said = string.Join(", ", kinds.Select(FigureText.Of));
        return own.Length == 0 ? said
            : kinds.Length == 0 ? "your own"
            : $"{said}; your own in term{(own.Length == 1 ? "" : "s")} {string.Join(", ", own)}";
    }
}
