using System.CommandLine;
using System.Text;
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
        var csv = new Option<bool>("--csv") { Description = "Answer as a table (CSV): a row for each kind" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema types" };
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
        command.Add(csv);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            OneForm.Check(parsed.GetValue(csv), parsed.GetValue(json));

            int rows = RowLimit.Read(parsed, limit) ?? Shown;
            TypesContract answer = TypesVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, TypesJson.Plain.TypesContract);
            }
            else if (parsed.GetValue(csv))
            {
                output.Write(Encoding.UTF8.GetString(TypesCsv.Write(answer)));
            }
            else
            {
                TypesText.Write(new Screen(output), answer, rows);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
