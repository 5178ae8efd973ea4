using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.Programs;
using Gradus.Returns;

namespace Gradus.App.Verbs.Return;

/// <summary><c>gradus return</c>: what a degree brings one person, as a range against an alternative.</summary>
public static class ReturnCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(ReturnQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema return" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("return", $"""
            {ReturnVerb.Verb.About}

            Pay after the degree less tax, loan payments and the cost of study, beside pay without it, in real dollars. The answer is a
            distribution, never one number. Every assumption is shown and can be replaced with --set: {string.Join(", ", AssumptionKeys.All.Select(b => b.Key))}.

            Example: gradus return georgia-tech-ms-analytics-online --profile examples/working-engineer.yaml
            Example: gradus return 139755-11.0701 --profile examples/mathematics-graduate.yaml --against online --set not-finishing=10
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            (ReturnContract? answer, Item item, Problem? missing) = ReturnVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (answer is not { } shown)
            {
                string words = $"{item.Id}: {Wording.Of(missing!, parsed.CommandResult.Command)}";
                parsed.InvocationConfiguration.Error.WriteLine($"gradus: {words}");
                if (parsed.GetValue(json))
                {
                    AnswerJson.Write(output, ProblemContract.Of(new InputException(missing!), words), ProblemJson.Plain.ProblemContract);
                }

                return ExitCode.No;
            }

            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, shown, ReturnJson.Plain.ReturnContract);
            }
            else
            {
                new ReturnText(new Screen(output), shown).Write();
            }

            return ExitCode.Done;
        });
        return command;
    }
}
