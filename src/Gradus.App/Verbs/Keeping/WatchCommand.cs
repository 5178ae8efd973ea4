using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.Programs;
using Gradus.Workspace;

namespace Gradus.App.Verbs.Keeping;

/// <summary><c>gradus watch</c>: what the dataset says otherwise of my programs than when I last looked.</summary>
public static class WatchCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(KeepingQuestions.Watch);
        var since = new Option<string?>("--since") { Description = "The folder of an older dataset to compare with, in place of what I saw last; nothing is kept then", HelpName = "DIR" };
        Option<string?> file = WorkspaceLocation.Option();
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema watch" };
        Option<string?> data = DataLocation.Option();
        var command = new Command("watch", """
            Show what has changed in the dataset of the programs that I keep or apply to, since I last said that I have seen it.

            What was said of a program is kept when it is first watched; gradus watch --seen puts what is said now in its place. Prices are those of
            nobody in particular, so that no change of mine looks like one of theirs. Exit code 1: nothing has changed.

            Example: gradus watch
            Example: gradus watch --seen
            Example: gradus watch cmu-ms-machine-learning --since last-year/data
            """);
        question.AddTo(command);
        command.Add(since);
        command.Add(file);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            GivenValues given = question.Given(parsed);
            Catalog catalog = DataLocation.Load(parsed, data);
            string? folder = parsed.GetValue(since);
            bool look = KeepingQuestions.Seen.Read(given, false);
            if (folder is not null && look)
            {
                throw new InputException(new Problem(ProblemCode.Conflict, "seen", null, "it goes by what I saw last; leave out --since."));
            }

            Catalog? older = folder is null ? null : CommandCall.ReaderOf(parsed)(DataLocation.Directory(folder));
            string[] named = [.. KeepingQuestions.WatchedIds.ReadAll(given).Distinct(StringComparer.Ordinal)];
            WatchContract answer = older is not null
                ? Between(catalog, older, named.Length > 0 ? named : [.. WhoAsks.Work(parsed.GetValue(file)).Watched])
                : SinceSeen(catalog, WorkspaceLocation.Open(parsed.GetValue(file)), named, look);
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(parsed.InvocationConfiguration.Output, answer, WatchJson.Plain.WatchContract);
            }
            else
            {
                Write(new Screen(parsed.InvocationConfiguration.Output), answer, look);
            }

            return answer.HasNews ? ExitCode.Done : ExitCode.No;
        });
        return command;
    }

    /// <summary>Two datasets side by side.</summary>
    private static WatchContract Between(Catalog catalog, Catalog older, IReadOnlyList<string> ids)
    {
        foreach (string id in ids.Where(id => older.FindItem(id) is null))
        {
            Named.Item(id, catalog);
        }

        return WatchContract.Of(catalog, ids, id => older.FindItem(id) is { } item ? WatchedFacts.Of(older, item) : null, older.Version);
    }

    /// <summary>What is kept beside what is said now; what was never looked at is kept from now on, and all of it where the person has seen it.</summary>
    private static WatchContract SinceSeen(Catalog catalog, PersonalWorkspace workspace, string[] named, bool look)
    {
        KeptWork work = workspace.Read();
        string[] watched = [.. work.Watched];
        if (Array.Find(named, id => !watched.Contains(id, StringComparer.Ordinal)) is { } other)
        {
            throw new InputException(new Problem(ProblemCode.NotFound, "id", other, "is neither kept nor applied to; gradus keep ID keeps it, and --since DIR compares any program with an older dataset."));
        }

        string[] ids = named.Length > 0 ? named : watched;
        var answer = WatchContract.Of(catalog, ids, work.SeenOf, null);
        workspace.See(ToKeep(catalog, [.. ids.Where(id => look || work.SeenOf(id) is null)]));
        return answer;
    }

    /// <summary>What is said now of the items that the dataset has.</summary>
    internal static IReadOnlyList<SeenItem> ToKeep(Catalog catalog, IReadOnlyList<string> ids) =>
        [.. ids.Select(catalog.FindItem).OfType<Item>().Select(item => WatchedFacts.Of(catalog, item))];

    private static void Write(Screen screen, WatchContract answer, bool look)
    {
        WatchText.Write(screen, answer);
        if (answer.Programs.Count == 0)
        {
            screen.Line("Keep a program with gradus keep ID, or follow an application with gradus track ID.");
        }
        else if (answer.Since is null)
        {
            screen.Line();
            screen.Line(look ? "Seen: the next answer is compared with this dataset. gradus undo takes it back."
                : answer.HasNews ? "gradus watch --seen once you have read it." : "A later dataset is compared with what you saw last.");
        }
    }
}
