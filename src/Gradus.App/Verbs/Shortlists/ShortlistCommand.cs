using System.CommandLine;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;

namespace Gradus.App.Verbs.Shortlists;

/// <summary><c>gradus shortlist</c>: what fits a profile, in order, and why.</summary>
public static class ShortlistCommand
{
    private const int ShownEntries = 10;

    public static Command Create()
    {
        var limit = RowLimit.Option($"Entries to show (default {ShownEntries}, or all with --json)");
        var question = new ParameterOptions(ShortlistQuestion.Whole);
        var brief = new Option<bool>("--brief") { Description = "One line for each entry" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema shortlist" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("shortlist", $"""
            {ShortlistVerb.Verb.About}

            Conditions of the profile filter; what is left is ordered by an additive value whose scales come from the whole dataset. A
            missing figure counts as the spread of its peers' figures, which widens the range of places.

            Example: gradus shortlist --profile examples/working-engineer.yaml
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(limit);
        command.Add(brief);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            int? rows = RowLimit.Read(parsed, limit);
            Asking asking = KeptAsker.Asks(parsed, question.Given(parsed), data, workspace);
            ShortlistContract shown = ShortlistVerb.Answer(asking, new RowRange(0, rows ?? (parsed.GetValue(json) ? int.MaxValue : ShownEntries)));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, shown, ShortlistJson.Plain.ShortlistContract);
            }
            else
            {
                ShortlistText.Write(new Screen(output), shown, parsed.GetValue(brief));
            }

            return shown.Count > 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }
}
