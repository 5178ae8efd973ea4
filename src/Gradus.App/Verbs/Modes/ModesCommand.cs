using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.Modes;

/// <summary><c>gradus modes</c>: online or campus, job kept or given up, for one life over the same years.</summary>
public static class ModesCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(ModesQuestion.Everything);
        var forms = new AnswerForms("modes", "a row for each program in each way");
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("modes", $"""
            {ModesVerb.Verb.About}

            Costs are those of gradus cost --way, returns those of gradus return, from the same draws. A way that goes against what I said is shown to be
            compared; one that is not possible says why. Exit code 1: none is known to be possible.

            Example: gradus modes --profile examples/working-engineer.yaml
            Example: gradus modes asu-mcs-computer-science-online cmu-ms-machine-learning --profile examples/working-engineer.yaml --hours 10
            """);
        question.AddTo(command);
        command.Add(workspace);
        forms.AddTo(command);
        command.Add(data);
        command.SetAction(parsed =>
        {
            forms.Check(parsed);
            ModesContract answer = ModesVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace));
            forms.Write(parsed, answer, ModesJson.Plain.ModesContract, ModesCsv.Write, ModesText.Write);

            return answer.Ways.Count == 0 || answer.Ways.Any(w => w.Programs.Count > 0) ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }
}
