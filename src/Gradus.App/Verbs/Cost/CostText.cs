using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;
using Gradus.Ledgers;

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
        PersonText.WriteEnd(screen, cost.NotUsed, cost.Standing);
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

        if (cost.OtherStart is { } start)
        {
            screen.Line($"Start: {start}");
        }

        if (cost.Misfit is { } misfit)
        {
            screen.Line(new Misfit(misfit, cost.MisfitSure == true).ToString());
        }

        WriteAll(cost.Advice);
        WriteAll(cost.Entry.Lines);
        screen.Line();
        screen.Line($"In all {cost.Said.Total}{(cost.Said.Tuition is { } grade ? $" (tuition: {grade})" : "")}.");
        if (cost.Said.Growth is { } growth)
        {
            screen.Line(growth);
        }

        WriteAll(cost.Said.Budget);
        if (cost.Said.Visa is { } visa)
        {
            screen.Line(visa);
        }

        if (cost.Said.Proof is { } proof)
        {
            screen.Line(proof);
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
                .. cost.Rows.Select(r => (IReadOnlyList<string>)[r.Label, r.Key, r.Low == r.High ? Written.Cents(r.Amount) : Written.Range(r.Low, r.High), r.Kinds]),
                .. cost.Unknown.Select(u => (IReadOnlyList<string>)[u.Label, u.Key, "?", FigureWords.Missing(u.Status)]),
                ["Total", "", IsRange ? Written.Range(cost.Ranges.Total.Low, cost.Ranges.Total.AtHighPrice) : Written.Cents(cost.Total), cost.Complete || IsRange || cost.Total < 0 ? LedgerSummary.Beside(cost.Complete, cost.Total) : "at least"],
            ]);
        if (IsRange)
        {
            screen.Line("A range holds eight of ten likely prices. The total goes with it; interest, fees of loans and other taxes than those on help are those of the price in the middle.");
        }

        screen.Line("Replace any line with your own figure: --set KEY=USD, or --set KEY@TERM=USD.");
    }

    private void WriteTerms()
    {
        foreach (CostTerm term in cost.Terms)
        {
            screen.Heading($"Term {term.Term}, {term.Name}: {term.CreditsInWords}, {(IsRange ? Written.About(term.Total) : Written.Cents(term.Total))}");
            screen.Table(
                ["Line", ">Amount", "Kind", "Dollars of"],
                cost.Lines.Where(l => l.Term == term.Term).Select(l => (IReadOnlyList<string>)[l.Label, l.Kind != "own" && cost.Rows.First(r => r.Key == l.Key) is { } row && row.Low != row.High ? Written.About(l.Amount) : Written.Cents(l.Amount), FigureWords.Kind(l.Kind), l.Dollars ?? ""]));
        }
    }

    private void WriteMoney()
    {
        CostLoans loans = cost.Loans;
        screen.Heading("How each term is paid");
        IReadOnlyList<PaidTerm> paid = PaidTerm.Of(cost.Financing, PaidTerm.Step(cost.Financing, !IsRange, inCents: false));
        bool lends = loans.Federal.Principal + loans.Private.Principal + loans.Uncovered > 0;
        bool anyway = paid[^1].Anyway > 0;
        screen.Table(
            ["Term", ">Due", ">Living over", .. anyway ? [">Living before"] : Array.Empty<string>(), ">Aid", .. lends ? [">Loan", ">Gap"] : Array.Empty<string>(), ">Pocket"],
            paid.Select(t => (IReadOnlyList<string>)
            [
                t.Term == 0 ? "in all" : Name(t.Term), Written.Count(t.Due), Written.Count(t.Living), .. anyway ? [Written.Count(t.Anyway)] : Array.Empty<string>(), Written.Count(t.Aid),
                .. lends ? [Written.Count(t.Loan), Written.Count(t.Gap)] : Array.Empty<string>(), Written.Count(t.Pocket),
            ]));
        screen.Line($"Dollars{(IsRange ? ", at the price in the middle" : "")}. {CostSaid.HowPaid(lends, anyway)}");
        if (!lends)
        {
            return;
        }

        if (loans.Federal.Principal > 0)
        {
            screen.Line($"Federal loans when repayment starts on {Written.Day(loans.Federal.RepaymentStart)}: {Following(loans.Federal.Balance)}, of it interest {Following(loans.Federal.Interest)}.");
        }

        if (loans.Private.Principal > 0)
        {
            screen.Line($"If private loans closed the gap, owed then on them: {Following(loans.Private.Balance)}, of it interest {Following(loans.Private.Interest)}.");
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
            cost.Ways.Select(w => (IReadOnlyList<string>)(w.Total is not null
                ? [w.Way.Words, w.Said!, Written.Count(w.Months!.Value), Following(w.MustHold!.Value), Following(w.FederalBalance!.Value + w.PrivateBalance!.Value), Standing(w.Way)]
                : [w.Way.Words, "", "", "", "", Standing(w.Way)])));
        foreach (CostWayCompared way in cost.Ways)
        {
            screen.Line($"- {way.Way.Words}: {way.Closed ?? way.Way.Reason}");
        }
    }

    private void WriteHow()
    {
        screen.Heading("Where each line comes from");
        foreach (CostRow row in cost.Rows)
        {
            screen.Line($"- {row.Label}: {row.How} ({row.Kinds}; {row.Source})");
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

    /// <summary>True where the price is a range, and all that follows from it is not firm.</summary>
    private bool IsRange => cost.Rows.Any(r => r.Low != r.High);

    private string Following(decimal amount) => IsRange && amount != 0 ? Written.About(amount) : Written.Dollars(amount);

    private static string Standing(CostWay way) => way.Standing switch
    {
        "offered" => "yes",
        "not-said" => "not said",
        _ => "no",
    };

    private string Name(int term) => cost.Terms[term - 1].Name;
}
