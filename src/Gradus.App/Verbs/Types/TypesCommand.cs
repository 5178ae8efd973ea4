using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.Types;

/// <summary><c>gradus types</c>: which kind of degree fits a person, and how the kinds differ.</summary>
public static class TypesCommand
{
    private const int Shown = 6;

    public static Command Create()
    {
        var limit = RowLimit.Option($"Kinds to show with reasons (default {Shown})");
        var question = new ParameterOptions(TypesQuestion.Whole);
        var forms = new AnswerForms("types", "a row for each kind");
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("types", $"""
            {TypesVerb.Verb.About}

            With a profile: how many degrees of each kind meet what I said, what speaks for and against it in my case, and how sure that is. No kind is called best.

            Example: gradus types ms-robotics ms-computer-vision
            Example: gradus types --profile examples/mathematics-graduate.yaml
            Example: gradus types ms-data-science ms-statistics ms-analytics --resident OH
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(limit);
        forms.AddTo(command);
        command.Add(data);
        command.SetAction(parsed =>
        {
            forms.Check(parsed);
            int rows = RowLimit.Read(parsed, limit) ?? Shown;
            TypesContract answer = TypesVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace));
            forms.Write(parsed, answer, TypesJson.Plain.TypesContract, TypesCsv.Write, (screen, kinds) => TypesText.Write(screen, kinds, rows));

            return ExitCode.Done;
        });
        return command;
    }
}
