using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.Loans;

namespace Gradus.App.Verbs.Loans;

/// <summary>The answer of <c>gradus loans</c> for a person to read, from the same record as its JSON.</summary>
internal static class LoansCommandText
{
    public static void Write(Screen screen, LoansContract answer, bool monthly)
    {
        screen.Line($"{Written.Cents(answer.Balance)} at {Written.Percent(answer.Rate, "0.##")} a year{Assumed(answer.RateKind)}, repaid from {answer.Start}; "
            + $"income {FigureText.Money(answer.Income)} a year{Growth(answer)}, {Titles.Count(answer.Dependents, "dependent")}{(answer.GrownUpAfter is { } years ? $", the last grown up after {Titles.Count(years, "year")}" : "")}.");
        screen.Line($"Pay after federal tax in the first year: {FigureText.Money(answer.PayAfterTax)}. {State(answer)}{(answer.ChildCreditsNotCounted > 0 ? $", nor are tax credits for who depends on you, {Written.About(answer.ChildCreditsNotCounted)} a year at first" : "")}.");
        if (answer.Separate is { } apart)
        {
            screen.Line(apart.Words);
        }

        screen.Line();
        screen.Table(
            ["", .. answer.Plans.Select(p => ">" + Name(p.Plan))],
            RowsOf(answer).Select(row => (IReadOnlyList<string>)[row.Name, .. answer.Plans.Select(p => row.Cell(p))]));
        screen.Line("Total paid is interest and principal; principal paid, what the Department adds and what is forgiven are together the loan.");
        foreach (LoansPlan plan in answer.Plans)
        {
            WriteSchedule(screen, plan, monthly, answer.Balance);
        }

        WriteNotes(screen, answer);
        WriteRules(screen, answer);
    }

    private static (string Name, Func<LoansPlan, string> Cell)[] RowsOf(LoansContract answer) =>
    [
        ("Take-home pay of a month in the first year", _ => Written.Cents(answer.TakeHomePerMonth)),
        ("First payment", p => Written.Cents(p.FirstPayment)),
        ("  left of that pay", p => Written.Cents(answer.TakeHomePerMonth - p.FirstPayment)),
        ("Highest payment", p => Written.Cents(p.HighestPayment)),
        ("First year's payments, share of pay after federal tax", p => p.FirstYearShareOfPay is { } share ? Written.Percent(share, "0.##") : "no pay"),
        ("Tax saved by the interest in the first year", p => Written.Cents(p.FirstYearTaxSaved)),
        ("Total paid", p => Written.Cents(p.TotalPaid)),
        ("  of it interest", p => Written.Cents(p.TotalInterest)),
        ("  of it principal", p => Written.Cents(p.TotalPaid - p.TotalInterest)),
        ("Interest waived", p => Written.Cents(p.TotalWaived)),
        ("Principal the Department adds", p => Written.Cents(p.TotalMatched)),
        ("Forgiven at the end", p => Written.Cents(p.Forgiven)),
        ("Payments", p => Titles.Number(p.Payments)),
        ("Paid off", p => p.PaidOff ?? (p.Months.Count == 0 ? "nothing owed" : "no")),
    ];

    private static void WriteSchedule(Screen screen, LoansPlan plan, bool monthly, decimal balance)
    {
        if (plan.Months.Count == 0)
        {
            return;
        }

        screen.Heading($"{Name(plan.Plan)}, {(monthly ? "month by month" : "year by year")}");
        IEnumerable<IReadOnlyList<string>> rows = monthly
            ? plan.Months.Select(m => Row(m.Month, [m]))
            : plan.Months.GroupBy(m => m.Month[..4]).Select(y => Row(y.Key, [.. y]));
        screen.Table(
            ["", ">Paid", ">Interest", ">Principal", ">Department adds", ">Balance", ">Waived"],
            [["at first", "", "", "", "", Written.Cents(balance), ""], .. rows, [.. Row("in all", [.. plan.Months])]]);
        screen.Line("Paid is interest and principal; principal and what the Department adds lower the balance. Waived interest is not charged.");
    }

    /// <summary>The state's tax: what is counted of it, or about how much is not.</summary>
    private static string State(LoansContract answer) => answer.StateTaxNotCounted > 0
        ? $"State income tax is not counted, {Written.About(answer.StateTaxNotCounted)} a year: {(answer.State is { } none ? $"there is no table for {none}" : "say your state with --state")}"
        : answer.StateTax > 0 ? $"State income tax of {answer.State}, {FigureText.Money(answer.StateTax)}, is taken off the take-home pay below by its table, without its further credits and local taxes"
        : answer.Income == 0 ? "No state income tax is due" : $"{answer.State} takes no income tax of this pay";

    private static IReadOnlyList<string> Row(string name, LoansMonth[] months) =>
    [
        name,
        Written.Cents(months.Sum(m => m.Payment)),
        Written.Cents(months.Sum(m => m.Interest)),
        Written.Cents(months.Sum(m => m.Principal)),
        Written.Cents(months.Sum(m => m.Match)),
        Written.Cents(months[^1].Balance),
        Written.Cents(months.Sum(m => m.Waived)),
    ];

    private static void WriteNotes(Screen screen, LoansContract answer)
    {
        screen.Heading("What to know");
        if (answer.RateKind == "assumed")
        {
            screen.Line("The rate is that of loans paid out on the start day; each of your loans keeps the rate of the day it was paid out. Give yours with --rate.");
        }

        screen.Line("The first year's pay counts the income as one person's wages, by the tax rules of the start day; amounts are in the dollars of each year.");
        if (answer.Plans.Any(p => p.Plan == RepaymentAssistancePlan.Name))
        {
            if (answer.GrownUpAfter is not null && answer.Ages.Count < answer.Dependents)
            {
                screen.Line("Dependents are taken to be children of the assumed age, who grow up; give theirs with --ages, or --flat to keep them.");
            }

            screen.Line("You may leave Repayment Assistance for the Tiered Standard plan, not for an older plan: a new loan closes those to your older loans too.");
            screen.Line(answer.PublicService
                ? "Public service: what is left after the counted payments is forgiven, free of tax, if you work for a public or non-profit employer all the time. Payments under the Tiered Standard plan count only where its term is ten years."
                : "Working for a public or non-profit employer, what is left is forgiven much earlier: --public-service.");
            screen.Line("Repayment Assistance takes a percentage of the whole income, so that one dollar more can raise the payment by a whole step.");
        }

        if (answer.Plans.Any(p => p.Forgiven > 0))
        {
            screen.Line(answer.ForgivenessTaxed
                ? "What is forgiven counts as income in that year under the law as it stands; that tax is not part of the total."
                : "What is forgiven is free of federal tax under the law as it stands.");
        }
    }

    private static void WriteRules(Screen screen, LoansContract answer)
    {
        screen.Heading($"Rules used, as known on {Written.Day(answer.RulesAsOf)}");
        foreach (RuleContract rule in answer.Rules)
        {
            string standing = rule.Settled ? rule.Standing : rule.Standing.ToUpperInvariant();
            screen.Line($"- {rule.Title}: {rule.InShort} ({rule.Period}; {rule.Reference}). {standing}");
        }

        screen.Line();
        screen.Line("Addresses of these texts, and what was read of them: --json, or docs/reference/rules.md. Information, not legal or tax advice.");
    }

    private static string Growth(LoansContract answer) =>
        answer.IncomeGrowth == 0 ? "" : $" growing {Written.Percent(answer.IncomeGrowth, "0.##")} a year{Assumed(answer.IncomeGrowthKind)}";

    private static string Assumed(string kind) => kind == "assumed" ? " (assumed)" : "";

    private static string Name(string plan) => plan == TieredStandardPlan.Name ? "Tiered Standard" : "Repayment Assistance";
}
