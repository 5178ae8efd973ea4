using System.CommandLine;
using System.Globalization;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.Loans;
using Gradus.People;
using Gradus.Rules;
using Gradus.Sources.Dataset;
using Gradus.Sources.Rules;

namespace Gradus.App.Verbs.Loans;

/// <summary><c>gradus loans</c>: a federal loan repaid month by month.</summary>
public static class LoansCommand
{
    private const decimal MostBalance = 1_000_000;
    private const decimal MostIncome = 10_000_000;
    private const decimal MostRate = 30;
    private const int MostDependents = 20;
    private const decimal MostGrowth = 20;
    private const int LastYear = 2060;

    public static Command Create()
    {
        var balance = new Option<decimal>("--balance") { Description = "Federal loans when repayment starts, in dollars", Required = true, HelpName = "B" };
        var income = new Option<decimal>("--income") { Description = "Adjusted gross income of the first year; of both on a joint return", Required = true, HelpName = "Y" };
        var plan = new Option<string>("--plan") { Description = "rap (Repayment Assistance), tiered (Tiered Standard) or both", DefaultValueFactory = _ => "both" };
        plan.AcceptOnlyFromAmong("rap", "tiered", "both");
        var rate = new Option<decimal?>("--rate") { Description = "Yearly interest in percent (default: that of loans paid out on the start day)", HelpName = "R" };
        var dependents = new Option<int>("--dependents") { Description = "People you claim on your tax return; a spouse is none (default 0)", HelpName = "N" };
        var growth = new Option<decimal>("--income-growth") { Description = "Yearly growth of the income in percent (default 0)", HelpName = "G" };
        var start = new Option<string?>("--start") { Description = "First month of repayment (default: the month after the rules were last looked at)", HelpName = "YYYY-MM" };
        var filing = new Option<string>("--filing") { Description = $"Tax return: {string.Join(", ", Vocabularies.FilingStatuses.Keys)}", HelpName = "STATUS", DefaultValueFactory = _ => "single" };
        var monthly = new Option<bool>("--monthly") { Description = "Show every month, not every year" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON, every month; schema: gradus schema loans" };
        Option<string?> data = DataLocation.Option();
        var command = new Command("loans", """
            Repay a federal loan month by month under the plans open to a new borrower.

            The Repayment Assistance Plan goes by your whole income, waives interest that the payment does not cover, helps lower the
            principal and forgives the rest at the end. The Tiered Standard plan has equal payments. Payments are taken to be on time,
            interest to accrue by the month. Every rule used is named with its date; what is not confirmed says so.

            Example: gradus loans --balance 60000 --income 85000 --income-growth 3
            Example: gradus loans --balance 41000 --income 60000 --plan rap --dependents 2 --monthly
            """)
        {
            balance, income, plan, rate, dependents, growth, start, filing, monthly, json, data,
        };
        command.SetAction(parsed =>
        {
            string directory = DataLocation.Directory(parsed.GetValue(data));
            RuleBook book = RuleBookReader.Read(Path.Combine(directory, "rules"));
            var question = new LoansQuestion(
                Money("balance", parsed.GetValue(balance), MostBalance),
                Money("income", parsed.GetValue(income), MostIncome),
                parsed.GetValue(plan) == "both" ? [RepaymentAssistancePlan.Name, TieredStandardPlan.Name] : [parsed.GetValue(plan)!],
                parsed.GetValue(rate) is { } given ? Between("rate", given, 0, MostRate) / 100 : null,
                (int)Between("dependents", parsed.GetValue(dependents), 0, MostDependents),
                Between("income-growth", parsed.GetValue(growth), -MostGrowth, MostGrowth) / 100,
                parsed.GetValue(start) is { } month ? Month(month) : new DateOnly(book.AsOf.Year, book.AsOf.Month, 1).AddMonths(1),
                Given.WordOf("filing", parsed.GetValue(filing)!, Vocabularies.FilingStatuses));
            LoansAnswer answer = LoansAnswer.Of(book, question);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, LoansContract.Of(PackageFile.ReadVersion(directory), answer), AnswerJson.Plain.LoansContract);
            }
            else
            {
                LoansCommandText.Write(new Screen(output), answer, parsed.GetValue(monthly));
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static decimal Money(string field, decimal given, decimal most) =>
        Cents.Cut(given) == given ? Between(field, given, 0, most) : throw new InputException(
            new Problem(ProblemCode.Malformed, field, given.ToString(CultureInfo.InvariantCulture), "give dollars and at most two digits of cents."));

    private static decimal Between(string field, decimal given, decimal least, decimal most) => given >= least && given <= most
        ? given
        : throw new InputException(new Problem(
            ProblemCode.OutOfRange, field, given.ToString(CultureInfo.InvariantCulture), string.Create(CultureInfo.InvariantCulture, $"give {least:#,0} to {most:#,0}.")));

    private static DateOnly Month(string given) =>
        DateOnly.TryParseExact(given + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly month) && month.Year <= LastYear
            ? month
            : throw new InputException(new Problem(ProblemCode.Malformed, "start", given, $"give a year and a month up to {LastYear}-12, such as 2027-07."));
}
