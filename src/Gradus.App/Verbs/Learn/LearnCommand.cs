using System.CommandLine;
using System.Text;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Ranking;
using Gradus.Ranking.Learning;
using Gradus.Sources.Profiles;
using Gradus.Workspace;

namespace Gradus.App.Verbs.Learn;

/// <summary><c>gradus learn</c>: what counts for me, from choices between two degrees.</summary>
public static class LearnCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(LearnQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema learn" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("learn", $"""
            {LearnVerb.Verb.About}

            Each question is the pair whose answer is expected to tell most. At a terminal it asks on until I have enough; else it shows the next pair
            for the answers given. Out comes what each criterion counts, with its doubt, as ranges that gradus rank and gradus shortlist take.

            Example: gradus learn --profile examples/working-engineer.yaml
            Example: gradus learn --profile examples/working-engineer.yaml --answer cmu-ms-machine-learning,columbia-ms-data-science,first --json
            """);
        question.AddTo(command);
        command.Add(workspace);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            GivenValues given = question.Given(parsed);
            Asking asking = KeptAsker.Asks(parsed, given, data, workspace);
            Catalog catalog = asking.Catalog;
            var asked = LearnQuestion.Read(given, catalog);
            Profile person = asking.Who.Read();
            if (asked.Keeps && SubjectParameters.Profile.Read(given, "").Length > 0)
            {
                throw new InputException(new Problem(ProblemCode.Conflict, LearnQuestion.KeepPart.Name, null, "it changes the profile that is kept; without --profile it is that one that is asked for, and a file takes the ranges under weights."));
            }

            Shortlist list = LearnVerb.List(asking, person, asked);
            TextWriter output = parsed.InvocationConfiguration.Output;
            if (IsTerminal(output) && !parsed.GetValue(json))
            {
                asked = asked with { Answers = LearnInterview.Run(list, asked.Answers, asked.Seed, new Screen(output), Console.In.ReadLine) };
            }

            var learned = WeightLearning.Of(list, asked.Answers, asked.Seed);
            if (asked.Keeps)
            {
                Keep(parsed.GetValue(workspace), catalog, learned);
            }

            var answer = LearnContract.Of(catalog, person, list, learned, asked);
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, LearnJson.Plain.LearnContract);
            }
            else
            {
                LearnText.Write(new Screen(output), answer);
                if (asked.Keeps)
                {
                    output.WriteLine("Kept in your profile. gradus undo takes it back.");
                }
            }

            return list.Entries.Count > 1 ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    /// <summary>The kept profile with the weights learned in place of its own and of points kept beside it.</summary>
    private static void Keep(string? file, Catalog catalog, WeightLearning learned)
    {
        PersonalWorkspace workspace = WorkspaceLocation.Open(file);
        Profile kept = ProfileReader.Parse("the kept profile", Encoding.UTF8.GetBytes(workspace.Read().Profile!), catalog.Names());
        workspace.Weigh(ProfileWriter.Write(learned.Weigh(kept)));
    }

    private static bool IsTerminal(TextWriter output) =>
        ReferenceEquals(output is PrintableWriter printable ? printable.Inner : output, Console.Out) && !Console.IsOutputRedirected && !Console.IsInputRedirected;
}
