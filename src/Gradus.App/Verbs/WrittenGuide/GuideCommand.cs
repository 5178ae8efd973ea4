using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.WrittenGuide;

/// <summary><c>gradus guide</c>: the path through the written guide, or one page of it.</summary>
public static class GuideCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(GuideQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema guide" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("guide", $"""
            {GuideVerb.Verb.About}

            Without a page: the twelve questions, and what I could say so that more of them is about me.

            Example: gradus guide
            Example: gradus guide cost --profile examples/working-engineer.yaml
            Example: gradus guide recommender
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            GuideContract answer = GuideVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, GuideJson.Plain.GuideContract);
            }
            else
            {
                GuideText.Write(new Screen(output), answer);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
