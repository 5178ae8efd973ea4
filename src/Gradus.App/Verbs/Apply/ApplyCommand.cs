using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.Apply;

/// <summary><c>gradus apply</c>: which set to apply to, what to do when, what to ask, and how offers compare.</summary>
public static class ApplyCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(ApplyQuestion.Everything);
        var calendar = new Option<string?>("--calendar") { Description = "Write days and steps into this calendar file (iCalendar) too; a file of another program is left as it is", HelpName = "FILE" };
        var forms = new AnswerForms("apply", "a row for each program");
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("apply", $"""
            {ApplyVerb.Verb.About}

            Chances are ranges made of published shares of applicants, never one sure number: the set is shown at their low ends, in the
            middle and at their high ends. How far an application is, is kept with gradus track. Exit code 1: nothing is worth applying to.

            Example: gradus apply --profile examples/mathematics-graduate.yaml
            Example: gradus apply cmu-ms-machine-learning columbia-ms-data-science --chance cmu-ms-machine-learning=10-30 --fees 200
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(calendar);
        forms.AddTo(command);
        command.Add(data);
        command.SetAction(parsed =>
        {
            forms.Check(parsed);
            ApplyContract answer = ApplyVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace));
            if (parsed.GetValue(calendar) is { } file)
            {
                ApplyCalendar.Write(file, answer);
            }

            forms.Write(parsed, answer, ApplyJson.Plain.ApplyContract, ApplyCsv.Write, ApplyText.Write);

            return answer.Middle.Chosen > 0 || answer.Offers.Count > 0 || answer.Programs.Any(p => p.Chance.Basis == "none") ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }
}
