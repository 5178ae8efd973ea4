using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.Bridge;

/// <summary><c>gradus bridge</c>: ways from where a person stands to what a degree asks for.</summary>
public static class BridgeCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(BridgeQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema bridge" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("bridge", $"""
            {BridgeVerb.Verb.About}

            Courses and books with their hours, prices, days and whether they give a grade that admission counts; when I could start after
            them, and what of it to count in the cost of the degree. None is sponsored.

            Example: gradus bridge georgia-tech-ms-analytics-online --profile examples/working-engineer.yaml
            Example: gradus bridge georgia-tech-ms-analytics-online --profile examples/mathematics-graduate.yaml --hours 20
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            BridgeContract answer = BridgeVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, BridgeJson.Plain.BridgeContract);
            }
            else
            {
                BridgeText.Write(new Screen(output), answer);
            }

            return answer.Plans.Count == 0 && (answer.Verdict == "blocking" || answer.Asked.Count > 0) ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }
}
