using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.Ready;

/// <summary><c>gradus ready</c>: what programs ask of those who enter, beside what a person brings.</summary>
public static class ReadyCommand
{
    private const int ShownPrograms = 15;

    public static Command Create()
    {
        var limit = RowLimit.Option($"Programs to show (default {ShownPrograms}, or all with --json)");
        var question = new ParameterOptions(ReadyQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema ready, or ready-program for one degree" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("ready", $"""
            {ReadyVerb.Verb.About}

            Without an id it counts over all named programs that say what they ask. Courses are read from a transcript by the words of their
            titles; what was read, and what was not, is shown. It says nothing of the chance to be admitted.

            Example: gradus ready --profile examples/working-engineer.yaml
            Example: gradus ready georgia-tech-ms-analytics-online --profile examples/working-engineer.yaml
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(limit);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            int? rows = RowLimit.Read(parsed, limit);
            TextWriter output = parsed.InvocationConfiguration.Output;
            return ReadyVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace)) switch
            {
                (_, { } one) => Answer(output, one, parsed.GetValue(json)),
                var (all, _) => Answer(output, all!, parsed.GetValue(json), rows ?? ShownPrograms),
            };
        });
        return command;
    }

    private static int Answer(TextWriter output, ReadyContract answer, bool json, int shown)
    {
        if (json)
        {
            AnswerJson.Write(output, answer, ReadyJson.Plain.ReadyContract);
        }
        else
        {
            ReadyText.Write(new Screen(output), answer, shown);
        }

        return ExitCode.Done;
    }

    private static int Answer(TextWriter output, ReadyProgramContract answer, bool json)
    {
        if (json)
        {
            AnswerJson.Write(output, answer, ReadyJson.Plain.ReadyProgramContract);
        }
        else
        {
            ReadyText.Write(new Screen(output), answer);
        }

        return answer.Verdict == "blocking" ? ExitCode.No : ExitCode.Done;
    }
}
