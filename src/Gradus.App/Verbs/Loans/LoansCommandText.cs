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
        screen.Line($"{Written.Cents(question.Balance)} at {Written.Percent(answer.Rate, "0.##")} a year{(question.Rate is null ? " (assumed)" : "")}, repaid from {question.Start:yyyy-MM}; "
            + $"income {FigureText.Money(question.Income)} a year{Growth(answer)}, {Titles.Count(question.Dependents, "dependent")}{(answer.GrownUpAfter is { } years ? $", the last grown up after {Titles.Count(years, "year")}" : "")}.");
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
        ("First payment", p => Written.Cents(p.Repayment.FirstPayment)),
        ("Highest payment", p => Written.Cents(p.Repayment.HighestPayment)),
        ("First year's payments, share of pay after tax", p => p.FirstYearShare is { } share ? Written.Percent(share, "0.##") : "no pay"),
        ("Tax saved by the interest in the first year", p => Written.Cents(p.FirstYearTaxSaved)),
        ("Total paid", p => Written.Cents(p.Repayment.TotalPaid)),
        ("  of it interest", p => Written.Cents(p.Repayment.TotalInterest)),
        ("Interest waived", p => Written.Cents(p.Repayment.TotalWaived)),
        ("Principal the Department adds", p => Written.Cents(p.Repayment.TotalMatched)),
        ("Forgiven at the end", p => Written.Cents(p.Repayment.Forgiven)),
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
        Written.Cents(months.Sum(m => m.Payment)),
        Written.Cents(months.Sum(m => m.Interest)),
        Written.Cents(months.Sum(m => m.Waived)),
        Written.Cents(months.Sum(m => m.Principal)),
        Written.Cents(months.Sum(m => m.Match)),
        Written.Cents(months[^1].Balance),
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
            if (answer.GrownUpAfter is not null && answer.Question.Ages.Count < answer.Question.Dependents)
            {
                screen.Line("Dependents are taken to be children of the assumed age, who grow up; give theirs with --ages, or --flat to keep them.");
            }

            screen.Line("You may leave Repayment Assistance for the Tiered Standard plan, not for an older plan: a new loan closes those to your older loans too.");
            screen.Line(answer.Question.PublicService
                ? "Public service: what is left after the counted payments is forgiven, free of tax, if you work for a public or non-profit employer all the time. Payments under the Tiered Standard plan count only where its term is ten years."
                : "Working for a public or non-profit employer, what is left is forgiven much earlier: --public-service.");
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
        screen.Heading($"Rules used, as known on {Written.Day(answer.AsOf)}");
        foreach (RuleInForce rule in answer.Cited)
        {
            string standing = rule.IsUncertain ? rule.Standing.ToUpperInvariant() : rule.Standing;
            screen.Line($"- {rule.Rule.Title}: {RuleText.Short(rule, answer.Question.Filing)} ({rule.Period}; {rule.Dated.Source.Reference}). {standing}");
        }

        screen.Line();
        screen.Line("Addresses of these texts, and what was read of them: --json, or docs/reference/rules.md. Information, not legal or tax advice.");
    }

    private static string Growth(LoansAnswer answer) =>
        answer.Growth == 0 ? "" : $" growing {Written.Percent(answer.Growth, "0.##")} a year{(answer.Question.Growth is null ? " (assumed)" : "")}";

    private static string Name(string plan) => plan == TieredStandardPlan.Name ? "Tiered Standard" : "Repayment Assistance";
}
