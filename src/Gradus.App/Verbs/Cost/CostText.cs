using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;

namespace Gradus.App.Verbs.Cost;

/// <summary>One degree's cost for a person to read, from the same record as its JSON: the answer first, then the lines, the money and what it rests on.</summary>
internal sealed class CostText(Screen screen, CostContract cost)
{
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
        NotUsed.Write(screen, cost.NotUsed);
        screen.Line();
        screen.Line($"Dataset {cost.Dataset}. Information, not financial, legal or tax advice.");
    }

    private void WriteAnswer()
    {
        screen.Heading($"What it costs you: {cost.Title}");
        screen.Line($"{cost.Institution}, {cost.City} {cost.State}; {cost.Said.Way}, {Titles.Count(cost.Terms.Count, "term")} from {Written.Month(MonthAttribute.Read(cost.Start))} to {Written.Month(MonthAttribute.Read(cost.EndOfStudy))}.");
        if (cost.Way.Standing != "offered")
        {
            screen.Line($"{(cost.Way.Standing == "not-offered" ? "Not offered this way" : "Hypothetical")}: {cost.Way.Reason}");
        }

        if (cost.Misfit is { } misfit)
        {
            screen.Line($"Does not fit: {misfit}");
        }

        WriteAll(cost.Advice);
        WriteAll(cost.Entry.Lines);
        screen.Line();
        screen.Line($"In all {Total(cost.Total, cost.Complete)}.");
        WriteAll(cost.Said.Budget);
        if (cost.Said.Visa is { } visa)
        {
            screen.Line(visa);
        }

        screen.Line(cost.Said.Worst);
        if (cost.Said.Limits is { } limits)
        {
            screen.Line(limits);
        }

        WriteAll(cost.Said.Repayment);
    }

    private void WriteAll(IReadOnlyList<string> lines)
    {
        foreach (string line in lines)
        {
            screen.Line(line);
        }
    }

    private void WriteVisa()
    {
        if (cost.Visa is null)
        {
            return;
        }

        screen.Heading("On a student visa");
        if (cost.Said.Proof is { } proof)
        {
            screen.Line(proof);
        }

        foreach (string sentence in cost.Said.VisaRules)
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
                .. cost.Rows.Select(r => (IReadOnlyList<string>)[r.Label, r.Key, Written.Cents(r.Amount), r.Kinds]),
                .. cost.Unknown.Select(u => (IReadOnlyList<string>)[u.Label, u.Key, "?", FigureWords.Missing(u.Status)]),
                ["Total", "", Written.Cents(cost.Total), cost.Complete ? "" : "at least"],
            ]);
        screen.Line("Replace any line with your own figure: --set KEY=USD, or --set KEY@TERM=USD.");
    }

    private void WriteTerms()
    {
        foreach (CostTerm term in cost.Terms)
        {
            screen.Heading($"Term {term.Term}, {term.Name}: {Written.Number(term.Credits)} credits, {Written.Cents(term.Total)}");
            screen.Table(
                ["Line", ">Amount", "Kind", "Dollars of"],
                cost.Lines.Where(l => l.Term == term.Term).Select(l => (IReadOnlyList<string>)[l.Label, Written.Cents(l.Amount), FigureWords.Kind(l.Kind), l.Dollars ?? ""]));
        }
    }

    private void WriteMoney()
    {
        CostLoans loans = cost.Loans;
        screen.Heading("How each term is paid");
        if (loans.Federal.Principal + loans.Private.Principal + loans.Uncovered <= 0)
        {
            screen.Table(
                ["Term", ">Due", ">Living over", ">Aid", ">Out of pocket"],
                cost.Financing.Select(t => (IReadOnlyList<string>)[Name(t.Term), Written.Count(t.Charges), Written.Count(t.LivingOver), Written.Count(t.Aid), Written.Count(t.OutOfPocket)]));
            return;
        }

        screen.Table(
            ["Term", ">Due", ">Living", ">Aid", ">May lend", ">Federal", ">Fee", ">Gap", ">Pocket", ">Open"],
            cost.Financing.Select(t => (IReadOnlyList<string>)
            [
                Name(t.Term), Written.Count(t.Charges), Written.Count(t.LivingOver), Written.Count(t.Aid), Written.Count(t.FederalAllowance), Written.Count(t.Federal), Written.Count(t.Fee),
                Written.Count(t.Private), Written.Count(t.OutOfPocket), Written.Count(t.Uncovered),
            ]));
        screen.Line("Dollars. Living: over what you spend anyway. May lend: what federal limits allow for the term. Pocket: from pay and savings. Open: what the federal loan does not reach. Gap: what of it you would have to borrow elsewhere.");
        if (loans.Federal.Principal > 0)
        {
            screen.Line($"Federal loans when repayment starts on {Written.Day(loans.Federal.RepaymentStart)}: {Written.Cents(loans.Federal.Balance)}, of it interest {Written.Cents(loans.Federal.Interest)}.");
        }

        if (loans.Private.Principal > 0)
        {
            screen.Line($"If private loans closed the gap, owed then on them: {Written.Cents(loans.Private.Balance)}, of it interest {Written.Cents(loans.Private.Interest)}.");
        }
    }

    private void WriteWays()
    {
        if (cost.Ways.Count == 0)
        {
            return;
        }

        screen.Heading("Ways to study it");
        screen.Table(
            ["Way", ">Total", ">Months", ">At hand", ">Owed after", "Offered"],
            cost.Ways.Select(w => (IReadOnlyList<string>)(w.Total is { } total
                ? [w.Way.Words, Total(total, w.Complete == true), Written.Count(w.Months!.Value), Written.Cents(w.MustHold!.Value), Written.Cents(w.FederalBalance!.Value + w.PrivateBalance!.Value), Standing(w.Way)]
                : [w.Way.Words, "", "", "", "", Standing(w.Way)])));
        foreach (CostWayCompared way in cost.Ways)
        {
            screen.Line($"- {way.Way.Words}: {way.Way.Reason}");
        }
    }

    private void WriteHow()
    {
        screen.Heading("Where each line comes from");
        foreach (CostRow row in cost.Rows)
        {
            screen.Line($"- {row.Label}: {row.How} ({FigureWords.Kind(row.Kind)}; {row.Source})");
        }

        foreach (CostUnknown unknown in cost.Unknown)
        {
            screen.Line($"- {unknown.Label}: not counted. {unknown.Why}");
        }

        screen.Heading("What it rests on");
        foreach (string assumption in cost.Assumptions)
        {
            screen.Line($"- {assumption}");
        }
    }

    private void WriteRules()
    {
        screen.Heading($"Rules used that are not settled, as known on {Written.Day(cost.RulesAsOf)}");
        RuleContract[] open = [.. cost.Rules.Where(r => !r.Settled)];
        foreach (RuleContract rule in open)
        {
            screen.Line($"- {rule.Title}: {rule.InShort} ({rule.Period}). {rule.Standing.ToUpperInvariant()}");
        }

        screen.Line($"{Titles.Count(cost.Rules.Count - open.Length, "other rule")} used: --json, or docs/reference/rules.md.");
    }

    private static string Total(decimal total, bool complete) => (complete ? "" : "at least ") + Written.Cents(total);

    private static string Standing(CostWay way) => way.Standing switch
    {
        "offered" => "yes",
        "not-said" => "not said",
        _ => "no",
    };

    private string Name(int term) => cost.Terms[term - 1].Name;
}
