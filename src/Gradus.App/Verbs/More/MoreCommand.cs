using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.More;

/// <summary><c>gradus more</c>: degrees like those I keep and unlike those I dropped.</summary>
public static class MoreCommand
{
    public static Command Create()
    {
        var limit = RowLimit.Option($"Degrees to show, at most {MoreVerb.Most} (default {MoreVerb.Shown})");
        var question = new ParameterOptions(MoreQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema more" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("more", $"""
            {MoreVerb.Verb.About}

            What I keep tells what counts for me, and which content I look for; the conditions of my profile hold. Without --like and --unlike it goes by
            my list: gradus keep and gradus drop.

            Example: gradus more --profile examples/mathematics-graduate.yaml --like cmu-ms-machine-learning
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(limit);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            int rows = RowLimit.Read(parsed, limit, MoreVerb.Most) ?? MoreVerb.Shown;
            MoreContract answer = MoreVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace), rows);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, MoreJson.Plain.MoreContract);
            }
            else
            {
                MoreText.Write(new Screen(output), answer);
            }

            return answer.Items.Count > 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }
}
