using System.CommandLine;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Rank;

/// <summary><c>gradus rank</c>: how firm the order of a shortlist is, and what would change it.</summary>
public static class RankCommand
{
    private const int ShownEntries = 10;

    public static Command Create()
    {
        var limit = RowLimit.Option($"Entries to show, at most {RankVerb.MostEntries} (default {ShownEntries}, or 20 with --json)");
        var question = new ParameterOptions(RankQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema rank" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("rank", $"""
            {RankVerb.Verb.About}

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
            int? rows = RowLimit.Read(parsed, limit, RankVerb.MostEntries);
            Asking asking = KeptAsker.Asks(parsed, question.Given(parsed), data, workspace);
            RankContract answer = RankVerb.Answer(asking, rows ?? (parsed.GetValue(json) ? HeadOfList.Looked : ShownEntries));
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, RankJson.Plain.RankContract);
            }
            else
            {
                RankText.Write(new Screen(output), answer);
            }

            return answer.Count > 0 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }
}
