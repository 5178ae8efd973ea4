using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.Catalogs;
using Gradus.Ranking;

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
        var command = new Command("shortlist", """
            Rank what fits my profile, with the reasons for and against each and what is missing.

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
            GivenValues given = question.Given(parsed);
            var asked = ShortlistQuestion.Read(given);
            Catalog catalog = DataLocation.Load(parsed.GetValue(data));
            Gradus.People.Profile person = WhoAsks.Read(given, parsed.GetValue(workspace), catalog);
            Shortlist answer = ShortlistGround.Of(catalog, person, asked.Lifted).Rank(person, asked.Seed);
            TextWriter output = parsed.InvocationConfiguration.Output;
            var shown = ShortlistContract.Of(catalog, person, answer, rows ?? (parsed.GetValue(json) ? int.MaxValue : ShownEntries), asked.Seed);
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, shown, ShortlistJson.Plain.ShortlistContract);
            }
            else
            {
                ShortlistText.Write(new Screen(output), shown, parsed.GetValue(brief));
            }

            return answer.Entries.Count > 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }
}
