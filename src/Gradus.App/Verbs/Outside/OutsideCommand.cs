using System.CommandLine;
using System.Text;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Sources.Files;
using Gradus.Sources.Profiles;
using Gradus.Workspace;

namespace Gradus.App.Verbs.Outside;

/// <summary><c>gradus outside</c>: a ranking of somebody else, brought by me, as a criterion of my order.</summary>
public static class OutsideCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(OutsideQuestion.Whole);
        var table = new Option<string?>("--output") { Description = "Write the list with a column 'id' to correct", HelpName = "FILE" };
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema outside" };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("outside", """
            Bring a ranking of somebody else as a criterion of my order: names are matched and shown for review, only sure ones count.

            The list stays mine: this guide ships none. Beside weights it counts like their mean until its key has one of its own; 0 keeps it out.

            Example: gradus outside ranking.csv --as own-magazine --name "A magazine" --output review.csv
            Example: gradus outside review.csv --as own-magazine --name "A magazine" --keep
            """);
        question.AddTo(command);
        command.Add(table);
        command.Add(workspace);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            Catalog catalog = DataLocation.Load(parsed, data);
            var asked = OutsideQuestion.Read(question.Given(parsed));
            var list = OutsideList.Read(asked, catalog);
            var answer = OutsideContract.Of(catalog, list);
            if (parsed.GetValue(table) is { } output)
            {
                WholeFile.Write(output, Encoding.UTF8.GetString(OutsideWords.Table(answer)), new WriteTerms());
            }

            if (asked.Marks.Length > 0)
            {
                WholeFile.Write(asked.Marks, Encoding.UTF8.GetString(OutsideWords.Marks(list.Criterion)), new WriteTerms());
            }

            if (asked.Keeps)
            {
                Keep(parsed.GetValue(workspace), catalog, list.Criterion);
            }

            TextWriter written = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(written, answer, OutsideJson.Plain.OutsideContract);
            }
            else
            {
                OutsideWords.Write(new Screen(written), answer);
                if (asked.Keeps)
                {
                    written.WriteLine("Kept in your profile. gradus undo takes it back.");
                }
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The kept profile with the criterion, in place of one of the same key.</summary>
    private static void Keep(string? file, Catalog catalog, OwnCriterion criterion)
    {
        PersonalWorkspace workspace = WorkspaceLocation.Open(file);
        string text = workspace.Read().Profile ?? throw new InputException(new Problem(ProblemCode.Missing, "keep", null, "no profile is kept; keep one with gradus workspace profile FILE."));
        Profile kept = ProfileReader.Parse("the kept profile", Encoding.UTF8.GetBytes(text), catalog.Names());
        string then = ProfileWriter.Write(kept.With(criterion));
        ProfileReader.Parse("the kept profile", Encoding.UTF8.GetBytes(then), catalog.Names());
        workspace.Profile(then);
    }
}
