using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.Loans;

/// <summary><c>gradus loans</c>: a federal loan repaid month by month.</summary>
public static class LoansCommand
{
    public static Command Create()
    {
        var parts = new ParameterOptions(LoansParameters.All);
        var monthly = new Option<bool>("--monthly") { Description = "Show every month, not every year" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON, every month; schema: gradus schema loans" };
        Option<string?> data = DataLocation.Option();
        var command = new Command("loans", $"""
            {LoansVerb.Verb.About}

            The Repayment Assistance Plan goes by your whole income, waives interest that the payment does not cover, helps lower the
            principal and forgives the rest at the end. The Tiered Standard plan has equal payments. Payments are taken to be on time,
            interest to accrue by the month. Income grows and children grow up unless you say --flat. Every rule used is named with its date; what is not confirmed says so.

            Example: gradus loans --balance 60000 --income 85000 --income-growth 3
            Example: gradus loans --balance 41000 --income 60000 --plan rap --dependents 2 --ages 4 7 --monthly
            """);
        parts.AddTo(command);
        command.Add(monthly);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            LoansContract answer = LoansVerb.Answer(KeptAsker.Asks(parsed, parts.Given(parsed), data));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, LoansJson.Plain.LoansContract);
            }
            else
            {
                LoansCommandText.Write(new Screen(output), answer, parsed.GetValue(monthly));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
