using System.Globalization;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;
using Gradus.Ledgers;
using Gradus.Readiness;
using Gradus.Rules;
using static Gradus.App.Verbs.Cost.LedgerSummary;

namespace Gradus.App.Verbs.Cost;

/// <summary>One degree's cost for a person to read: the answer first, then the lines, the money and what it rests on.</summary>
internal sealed class CostText(Screen screen, CostAnswer answer)
{
    private readonly Ledger _ledger = answer.Ledger;

    public void Write(bool byTerm)
    {
        WriteAnswer();
        WriteLines();
        if (byTerm)
        {
            WriteTerms();
        }

        WriteMoney();
        WriteVisa();
        WriteWays();
        WriteHow();
        WriteRules();
        NotUsed.Write(screen, PersonalAnswer.Cost, answer.Ground.Profile);
        screen.Line();
        screen.Line($"Dataset {answer.Ground.Catalog.Version}. Information, not financial, legal or tax advice.");
    }

    private void WriteAnswer()
    {
        screen.Heading($"What it costs you: {_ledger.Item.Title}");
        screen.Line($"{Titles.Place(_ledger.Item)}; {_ledger.Way.Words}, {Titles.Count(_ledger.Terms.Count, "term")} from {Written.Month(_ledger.Outcome.Start)} to {LastMonth(_ledger)}.");
        if (answer.Offer.Standing != WayStanding.Offered)
        {
            screen.Line($"{(answer.Offer.Standing == WayStanding.NotOffered ? "Not offered this way" : "Hypothetical")}: {answer.Offer.Reason}");
        }

        if (_ledger.Misfit is { } misfit)
        {
            screen.Line($"Does not fit: {misfit}");
        }

        foreach (string advice in Advice.Of(answer.Ground.Profile))
        {
            screen.Line(advice);
        }

        foreach (string line in EntryText.Lines(EntryCheck.Of(answer.Ground.Profile, _ledger.Item)))
        {
            screen.Line(line);
        }

        screen.Line();
        screen.Line($"In all {Total(_ledger)}.");
        foreach (string sentence in CostBudget.Sentences(answer.Ground, _ledger))
        {
            screen.Line(sentence);
        }

        if (_ledger.Visa is { } visa)
        {
            screen.Line(visa.Study == VisaAnswer.No ? $"{visa.Words} {visa.Obstacle}" : visa.Words);
        }

        screen.Line(Worst(_ledger));
        if (Limits(_ledger) is { } limits)
        {
            screen.Line(limits);
        }

        foreach (string sentence in RepaymentText.Sentences(answer.Ground, _ledger, answer.Repayment))
        {
            screen.Line(sentence);
        }
    }

    private void WriteVisa()
    {
        if (_ledger.Visa is not { } visa)
        {
            return;
        }

        screen.Heading("On a student visa");
        if (VisaText.FirstYear(_ledger) is { } proof)
        {
            screen.Line(proof);
        }

        foreach (string sentence in VisaText.Sentences(visa))
        {
            screen.Line($"- {sentence}");
        }
    }

    private void WriteLines()
    {
        screen.Heading("Line by line");
        screen.Table(
            ["Line", "Key", ">Amount", "Kind"],
            [
                .. Rows(_ledger).Select(r => (IReadOnlyList<string>)[r.Key.Label, r.Key.Id, Written.Cents(r.Amount), r.Kinds]),
                .. _ledger.Unknown.Select(u => (IReadOnlyList<string>)[u.Key.Label, u.Key.Id, "?", FigureText.Of(u.Status)]),
                ["Total", "", Written.Cents(_ledger.Total), _ledger.IsComplete ? "" : "at least"],
            ]);
        screen.Line("Replace any line with your own figure: --set KEY=USD, or --set KEY@TERM=USD.");
    }

    private void WriteTerms()
    {
        foreach (LedgerTerm term in _ledger.Terms)
        {
            LedgerLine[] lines = [.. _ledger.Lines.Where(l => l.Term == term)];
            screen.Heading(string.Create(CultureInfo.InvariantCulture, $"Term {term.Number}, {term.Name}: {term.Credits:0.##} credits, {Written.Cents(lines.Sum(l => l.Amount))}"));
            screen.Table(
                ["Line", ">Amount", "Kind", "Dollars of"],
                lines.Select(l => (IReadOnlyList<string>)[l.Key.Label, Written.Cents(l.Amount), FigureText.Of(l.Kind), l.Dollars ?? ""]));
        }
    }

    private void WriteMoney()
    {
        Financing financing = _ledger.Financing;
        screen.Heading("How each term is paid");
        bool loans = financing.Federal.Principal + financing.Private.Principal + financing.Uncovered > 0;
        if (!loans)
        {
            screen.Table(
                ["Term", ">Due", ">Living over", ">Aid", ">Out of pocket"],
                financing.Terms.Select(t => (IReadOnlyList<string>)[Name(t.Term), Written.Count(t.Charges), Written.Count(t.LivingOver), Written.Count(t.Aid), Written.Count(t.OutOfPocket)]));
            return;
        }

        screen.Table(
            ["Term", ">Due", ">Living", ">Aid", ">May lend", ">Federal", ">Fee", ">Gap", ">Pocket", ">Open"],
            financing.Terms.Select(t => (IReadOnlyList<string>)
            [
                Name(t.Term), Written.Count(t.Charges), Written.Count(t.LivingOver), Written.Count(t.Aid), Written.Count(t.Allowance), Written.Count(t.Federal), Written.Count(t.Fee),
                Written.Count(t.Private), Written.Count(t.OutOfPocket), Written.Count(t.Uncovered),
            ]));
        screen.Line("Dollars. Living: over what you spend anyway. May lend: what federal limits allow for the term. Pocket: from pay and savings. Open: what the federal loan does not reach. Gap: what of it you would have to borrow elsewhere.");
        if (financing.Federal.Principal > 0)
        {
            screen.Line($"Federal loans when repayment starts on {Written.Day(financing.Federal.RepaymentStart)}: {Written.Cents(financing.Federal.Balance)}, of it interest {Written.Cents(financing.Federal.Interest)}.");
        }

        if (financing.Private.Principal > 0)
        {
            screen.Line($"If private loans closed the gap, owed then on them: {Written.Cents(financing.Private.Balance)}, of it interest {Written.Cents(financing.Private.Interest)}.");
        }
    }

    private void WriteWays()
    {
        if (answer.Ways.Count == 0)
        {
            return;
        }

        screen.Heading("Ways to study it");
        screen.Table(
            ["Way", ">Total", ">Months", ">At hand", ">Owed after", "Offered"],
            answer.Ways.Select(w => (IReadOnlyList<string>)(w.Ledger is { } ledger
                ? [w.Offer.Way.Words, Total(ledger), Titles.Number(ledger.Outcome.Months), Written.Cents(ledger.Financing.Worst.MustHold), Written.Cents(ledger.Financing.Federal.Balance + ledger.Financing.Private.Balance), Standing(w.Offer)]
                : [w.Offer.Way.Words, "", "", "", "", Standing(w.Offer)])));
        foreach (WayAnswer way in answer.Ways)
        {
            screen.Line($"- {way.Offer.Way.Words}: {way.Offer.Reason}");
        }
    }

    private void WriteHow()
    {
        screen.Heading("Where each line comes from");
        foreach (LedgerRow row in Rows(_ledger))
        {
            LedgerLine line = row.Speaking;
            screen.Line($"- {row.Key.Label}: {line.How} ({FigureText.Of(line.Kind)}; {line.Source})");
        }

        foreach (UnknownLine unknown in _ledger.Unknown)
        {
            screen.Line($"- {unknown.Key.Label}: not counted. {unknown.Why}");
        }

        screen.Heading("What it rests on");
        foreach (string assumption in _ledger.Assumptions)
        {
            screen.Line($"- {assumption}");
        }
    }

    private void WriteRules()
    {
        screen.Heading($"Rules used that are not settled, as known on {Written.Day(answer.Ground.Rules.AsOf)}");
        RuleInForce[] open = [.. _ledger.Rules.Where(r => r.IsUncertain)];
        foreach (RuleInForce rule in open)
        {
            screen.Line($"- {rule.Rule.Title}: {RuleText.Short(rule, answer.Ground.Filing)} ({rule.Period}). {rule.Standing.ToUpperInvariant()}");
        }

        screen.Line($"{Titles.Count(_ledger.Rules.Count - open.Length, "other rule")} used: --json, or docs/reference/rules.md.");
    }

    private static string Standing(WayOffer offer) => offer.Standing switch
    {
        WayStanding.Offered => "yes",
        WayStanding.NotSaid => "not said",
        _ => "no",
    };

    private static string Name(LedgerTerm term) => term.Name.ToString();
}
