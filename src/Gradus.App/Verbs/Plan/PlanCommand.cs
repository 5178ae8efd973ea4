using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.Plan;

/// <summary><c>gradus plan</c>: which course in which term until the degree is done.</summary>
public static class PlanCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(PlanQuestion.Whole);
        var form = new Option<string>("--as") { Description = "Write it as ics (a calendar), csv or markdown instead", HelpName = "FORM" };
        form.AcceptOnlyFromAmong([.. PlanExports.Forms]);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema plan" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("plan", $"""
            {PlanVerb.Verb.About}

            Which course fills which rule is worked out, for what I have passed too; I may fix any of it. Where no plan keeps all wishes it
            gives up as few as it can and names those that cannot hold together. Exit code 1: no plan keeps all of them.

            Example: gradus plan georgia-tech-ms-computer-science-machine-learning-online --profile examples/working-engineer.yaml
            Example: gradus plan njit-ms-data-science --courses 3 --summers none
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(form);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            PlanAnswer answer = PlanVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace));
            var plan = PlanContract.Of(answer);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, plan, PlanJson.Plain.PlanContract);
            }
            else if (parsed.GetValue(form) is { } written)
            {
                output.Write(PlanExports.Text(written, answer, plan));
            }
            else
            {
                PlanText.Write(new Screen(output), plan);
            }

            return plan.Status is "optimal" or "feasible" ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }
}
