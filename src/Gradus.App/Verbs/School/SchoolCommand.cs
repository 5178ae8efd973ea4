using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.School;

/// <summary><c>gradus school</c>: what to weigh in a school, each as far as it is known, and what to ask.</summary>
public static class SchoolCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(SchoolQuestion.Whole);
        var forms = new AnswerForms("school", "a row for each thing to weigh and school");
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("school", $"""
            {SchoolVerb.Verb.About}

            Those like it have the same control and award the same kind of doctorates. There is no total: weights are mine (gradus rank).

            Example: gradus school "Georgia Tech" --resident GA
            Example: gradus school 139755 cmu-ms-machine-learning --profile examples/working-engineer.yaml
            """);
        question.AddTo(command);
        command.Add(workspace);
        forms.AddTo(command);
        command.Add(data);
        command.SetAction(parsed =>
        {
            forms.Check(parsed);
            forms.Write(parsed, SchoolVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace)), SchoolJson.Plain.SchoolContract, SchoolCsv.Write, SchoolText.Write);
            return ExitCode.Done;
        });
        return command;
    }
}
