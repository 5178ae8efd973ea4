using System.Globalization;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.Loans;
using Gradus.Rules;

namespace Gradus.App.Verbs.Loans;

/// <summary>The answer of <c>gradus loans</c> for a person to read.</summary>
internal static class LoansCommandText
{
    public static void Write(Screen screen, LoansAnswer answer, bool monthly)
    {
        LoansQuestion question = answer.Question;
        screen.Line($"{Dollars(question.Balance)} at {Percent(answer.Rate)} a year{(question.Rate is null ? " (assumed)" : "")}, repaid from {question.Start:yyyy-MM}; "
            + $"income {FigureText.Money(question.Income)} a year{Growth(question)}, {Titles.Count(question.Dependents, "dependent")}.");
        screen.Line($"Pay after federal tax in the first year: {FigureText.Money(answer.PayAfterTax)}. State tax is not counted.");
        screen.Line();
        screen.Table(
            ["", .. answer.Plans.Select(p => ">" + Name(p.Repayment.Plan))],
            Rows.Select(row => (IReadOnlyList<string>)[row.Name, .. answer.Plans.Select(p => row.Cell(p))]));
        foreach (PlanAnswer plan in answer.Plans)
        {
            WriteSchedule(screen, plan.Repayment, monthly);
        }

        WriteNotes(screen, answer);
        WriteRules(screen, answer);
    }

    private static readonly (string Name, Func<PlanAnswer, string> Cell)[] Rows =
    [
        ("First payment", p => Dollars(p.Repayment.FirstPayment)),
        ("Highest payment", p => Dollars(p.Repayment.HighestPayment)),
        ("First year's payments, share of pay after tax", p => p.FirstYearShare is { } share ? Percent(share) : "no pay"),
        ("Tax saved by the interest in the first year", p => Dollars(p.FirstYearTaxSaved)),
        ("Total paid", p => Dollars(p.Repayment.TotalPaid)),
        ("  of it interest", p => Dollars(p.Repayment.TotalInterest)),
        ("Interest waived", p => Dollars(p.Repayment.TotalWaived)),
        ("Principal the Department adds", p => Dollars(p.Repayment.TotalMatched)),
        ("Forgiven at the end", p => Dollars(p.Repayment.Forgiven)),
        ("Payments", p => Titles.Number(p.Repayment.Months.Count)),
        ("Paid off", p => p.Repayment.PaidOff is { } month ? month.ToString("yyyy-MM", CultureInfo.InvariantCulture)
            : p.Repayment.Months.Count == 0 ? "nothing owed" : "no"),
    ];

    private static void WriteSchedule(Screen screen, Repayment repayment, bool monthly)
    {
        if (repayment.Months.Count == 0)
        {
            return;
        }

        screen.Heading($"{Name(repayment.Plan)}, {(monthly ? "month by month" : "year by year")}");
        IEnumerable<IReadOnlyList<string>> rows = monthly
            ? repayment.Months.Select(m => Row(m.Month.ToString("yyyy-MM", CultureInfo.InvariantCulture), [m]))
            : repayment.ByYear().Select(y => Row(y.Key.ToString(CultureInfo.InvariantCulture), [.. y]));
        screen.Table(["", ">Paid", ">Interest", ">Waived", ">Principal", ">Department adds", ">Balance"], rows);
    }

    private static IReadOnlyList<string> Row(string name, RepaymentMonth[] months) =>
    [
        name,
        Dollars(months.Sum(m => m.Payment)),
        Dollars(months.Sum(m => m.Interest)),
        Dollars(months.Sum(m => m.Waived)),
        Dollars(months.Sum(m => m.Principal)),
        Dollars(months.Sum(m => m.Match)),
        Dollars(months[^1].Balance),
    ];

    private static void WriteNotes(Screen screen, LoansAnswer answer)
    {
        screen.Heading("What to know");
        if (answer.Question.Rate is null)
        {
            screen.Line("The rate is that of loans paid out on the start day; each of your loans keeps the rate of the day it was paid out. Give yours with --rate.");
        }

        screen.Line("The first year's pay counts the income as one person's wages, by the tax rules of the start day; amounts are in the dollars of each year.");
        if (answer.Plans.Any(p => p.Repayment.Plan == RepaymentAssistancePlan.Name))
        {
            screen.Line("Repayment Assistance takes a percentage of the whole income, so that one dollar more can raise the payment by a whole step.");
        }

        if (answer.Plans.Any(p => p.Repayment.Forgiven > 0))
        {
            screen.Line(answer.ForgivenessIsTaxed
                ? "What is forgiven counts as income in that year under the law as it stands; that tax is not part of the total."
                : "What is forgiven is free of federal tax under the law as it stands.");
        }
    }

    private static void WriteRules(Screen screen, LoansAnswer answer)
    {
        screen.Heading($"Rules used, as known on {answer.AsOf:yyyy-MM-dd}");
        foreach (RuleInForce rule in answer.Cited)
        {
            string standing = rule.IsUncertain ? rule.Standing.ToUpperInvariant() : rule.Standing;
            screen.Line($"- {rule.Rule.Title}: {RuleText.Short(rule, answer.Question.Filing)} ({rule.Period}; {rule.Dated.Source.Reference}). {standing}");
        }

        screen.Line();
        screen.Line("Addresses of these texts, and what was read of them: --json, or docs/reference/rules.md. Information, not legal or tax advice.");
    }

    private static string Growth(LoansQuestion question) =>
        question.Growth == 0 ? "" : $" growing {Percent(question.Growth)} a year";

    private static string Name(string plan) => plan == TieredStandardPlan.Name ? "Tiered Standard" : "Repayment Assistance";

    private static string Dollars(decimal amount) => amount.ToString("$#,0.00;-$#,0.00", CultureInfo.InvariantCulture);

    private static string Percent(decimal fraction) => (fraction * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";
}
