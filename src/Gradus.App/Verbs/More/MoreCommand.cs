using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Ranking;
using Gradus.Ranking.Learning;

namespace Gradus.App.Verbs.More;

/// <summary><c>gradus more</c>: degrees like those I keep and unlike those I dropped.</summary>
public static class MoreCommand
{
    /// <summary>Recommendations that are shown where nothing is said.</summary>
    public const int Shown = 10;

    private const int Most = 50;

    public static Command Create()
    {
        var limit = RowLimit.Option($"Degrees to show, at most {Most} (default {Shown})");
        var question = new ParameterOptions(MoreQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema more" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("more", """
            Show degrees like those I keep and unlike those I dropped, with the reasons.

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
            int rows = RowLimit.Read(parsed, limit, Most) ?? Shown;
            GivenValues given = question.Given(parsed);
            Catalog catalog = DataLocation.Load(parsed.GetValue(data));
            var asked = MoreQuestion.Read(given, catalog, WhoAsks.Work(parsed.GetValue(workspace)));
            Profile person = WhoAsks.Read(given, parsed.GetValue(workspace), catalog);
            Shortlist list = ShortlistGround.Of(catalog, person, asked.Lifted).Rank(person, asked.Seed);
            var answer = MoreContract.Of(catalog, person, MoreLikeThis.Of(list, asked.Like, asked.Unlike, rows, asked.Seed), asked);
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
