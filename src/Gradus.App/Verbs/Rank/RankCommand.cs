using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Rank;

/// <summary><c>gradus rank</c>: how firm the order of a shortlist is, and what would change it.</summary>
public static class RankCommand
{
    private const int ShownEntries = 10;

    /// <summary>The scores of each entry in every draw are kept, so there is a limit.</summary>
    private const int MostEntries = 100;

    public static Command Create()
    {
        var limit = RowLimit.Option($"Entries to show, at most {MostEntries} (default {ShownEntries}, or 20 with --json)");
        var question = new ParameterOptions(RankQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema rank" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("rank", """
            Say how firm the order of my shortlist is, and what would change it.

            Weights that are known only as ranges or as an order, and figures that are missing or in doubt, are drawn thousands of times. Out comes for
            each degree where it may stand, how likely it is among the first, who would choose it first, what would put it before the next, and which
            question to the school would settle most. Ranges of weights are percent of all that counts.

            Example: gradus rank --profile examples/working-engineer.yaml
            Example: gradus rank --profile examples/working-engineer.yaml --weights cost=20-45 earnings-5yr=20-40 focus=20-40
            Example: gradus rank --profile examples/working-engineer.yaml --order cost focus cohort
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(limit);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            int? rows = RowLimit.Read(parsed, limit, MostEntries);
            GivenValues given = question.Given(parsed);
            var asked = RankQuestion.Read(given);
            Catalog catalog = DataLocation.Load(parsed.GetValue(data));
            Profile person = asked.Of(WhoAsks.Read(given, parsed.GetValue(workspace), catalog));
            Shortlist list = ShortlistGround.Of(catalog, person, asked.Lifted).Rank(person, asked.Seed, asked.Draws, asked.AnyWeights);
            TextWriter output = parsed.InvocationConfiguration.Output;
            var answer = RankContract.Of(catalog, person, list, rows ?? (parsed.GetValue(json) ? HeadOfList.Looked : ShownEntries), asked);
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, RankJson.Plain.RankContract);
            }
            else
            {
                RankText.Write(new Screen(output), answer);
            }

            return list.Entries.Count > 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }
}
