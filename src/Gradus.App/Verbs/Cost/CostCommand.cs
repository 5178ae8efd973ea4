using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.Ledgers;

namespace Gradus.App.Verbs.Cost;

/// <summary><c>gradus cost</c>: the whole cost of one degree for one person, line by line.</summary>
public static class CostCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(CostQuestion.Whole);
        var ways = new Option<bool>("--ways") { Description = "Compare the ways of studying it side by side" };
        var byTerm = new Option<bool>("--by-term") { Description = "Show the lines of every term" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema cost" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("cost", $"""
            {CostVerb.Verb.About}

            Charges, living over what I spend anyway and pay given up, less aid and tax credits, with the loans drawn under the limits of the
            day. Every line can be replaced by my own figure: {string.Join(", ", LineKey.All.Select(k => k.Id))}.

            Example: gradus cost 139755-11.0701 --profile examples/mathematics-graduate.yaml
            Example: gradus cost georgia-tech-ms-analytics-online --profile examples/working-engineer.yaml --set fees=1200 --ways
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(ways);
        command.Add(byTerm);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            CostContract cost = CostVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data, workspace), parsed.GetValue(ways));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, cost, CostJson.Plain.CostContract);
            }
            else
            {
                new CostText(new Screen(output), cost).Write(parsed.GetValue(byTerm));
            }

            return ExitCode.Done;
        });
        return command;
    }
}
