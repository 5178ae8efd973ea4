using System.CommandLine;
using System.Globalization;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.People;

namespace Gradus.App.Verbs.Bridge;

/// <summary><c>gradus bridge</c>: ways from where a person stands to what a degree asks for.</summary>
public static class BridgeCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(BridgeQuestion.Whole);
        var keep = new Option<bool>("--keep") { Description = "Count the first plan in cost and return: keep its money and the start that follows" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema bridge" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("bridge", $"""
            {BridgeVerb.Verb.About}

            Courses and books with their hours, prices, days and whether they give a grade that admission counts; when I could start after
            them, and what of it to count in the cost of the degree. None is sponsored. --keep lets the first plan count: its money among the
            costs of the degree and its start in the kept profile, as one change that gradus undo takes back.

            Example: gradus bridge georgia-tech-ms-analytics-online --profile examples/working-engineer.yaml
            Example: gradus bridge georgia-tech-ms-analytics-online --profile examples/mathematics-graduate.yaml --hours 20
            Example: gradus bridge georgia-tech-ms-analytics-online --keep
            """);
        question.AddTo(command);
        command.Add(keep);
        command.Add(workspace);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            Asking asking = KeptAsker.Asks(parsed, question.Given(parsed), data, workspace);
            BridgeContract answer = BridgeVerb.Answer(asking);
            IReadOnlyList<string> kept = parsed.GetValue(keep) ? Keep(asking, answer, parsed.GetValue(workspace)) : [];
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, BridgeJson.Plain.BridgeContract);
            }
            else
            {
                var screen = new Screen(output);
                BridgeText.Write(screen, answer);
                foreach (string line in kept)
                {
                    screen.Line(line);
                }
            }

            return answer.Plans.Count == 0 && (answer.Verdict == "blocking" || answer.Asked.Count > 0) ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }

    /// <summary>Keeps the first plan; what was kept, in sentences, and what is left to do where a file holds the profile or nothing is kept.</summary>
    /// <exception cref="InputException">There is no plan, or it cannot be kept.</exception>
    private static IReadOnlyList<string> Keep(Asking asking, BridgeContract answer, string? workspace)
    {
        if (answer.Plans is not [{ } plan, ..])
        {
            throw new InputException(new Problem(ProblemCode.Missing, "keep", null, $"there is no plan before {answer.Id} to count."));
        }

        string file = SubjectParameters.Profile.Read(asking.Given, "");
        string start = $"Write into {(file.Length > 0 ? file : "the profile")}:\nstart: {plan.Start}";
        if (WorkspaceLocation.Path(workspace) is null)
        {
            return ["", "Nothing is kept here, so:", start, $"and ask for the cost with --set other={plan.Cost.ToString("0", CultureInfo.InvariantCulture)}."];
        }

        CountedBridge.Keep(WorkspaceLocation.Open(workspace), asking.Catalog.Names(), answer.Id, plan, file.Length > 0 ? null : new Profile());
        string money = plan.Cost > 0 ? $"{Written.Dollars(plan.Cost)} before {answer.Id} counts in its cost and return" : $"The plan before {answer.Id} costs nothing";
        return ["", .. file.Length > 0 ? [$"Kept: {money}.", start] : new[] { $"Kept: {money}, and your start is {plan.Start}.", "gradus undo takes it back." }];
    }
}
