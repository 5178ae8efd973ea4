using System.CommandLine;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Keeping;
using Gradus.Ledgers;
using Gradus.Programs;
using Gradus.Workspace;

namespace Gradus.App.Verbs.Keeping;

/// <summary><c>gradus keep</c>, <c>drop</c>, <c>forget</c>, <c>note</c>, <c>figure</c> and <c>undo</c>: what changes the list of a person.</summary>
public static class ChoiceCommands
{
    public static IEnumerable<Command> Create() => [Keep(), Drop(), Forget(), Note(), Figure(), Undo()];

    private static Command Keep()
    {
        var ids = Ids();
        var note = new Option<string?>("--note") { Description = "What to write beside it", HelpName = "TEXT" };
        return Make(
            "keep",
            "Keep programs or offerings on my list.\n\nExample: gradus keep cmu-ms-machine-learning --note \"ask for the practicum\"",
            [ids, note],
            (parsed, workspace, catalog) =>
            {
                Item[] items = Items(parsed.GetValue(ids)!, catalog);
                workspace.Choose([.. items.Select(i => i.Id)], Choice.Kept, parsed.GetValue(note));
                return items.Select(i => $"Kept: {Name(i)}.").Append($"On your list: {Titles.Number(workspace.Read().Kept.Count())}.");
            });
    }

    private static Command Drop()
    {
        var ids = Ids();
        return Make(
            "drop",
            "Drop programs or offerings: they are no longer shown among my answers.\n\nExample: gradus drop 211440-11.0102",
            [ids],
            (parsed, workspace, catalog) =>
            {
                Item[] items = Items(parsed.GetValue(ids)!, catalog);
                workspace.Choose([.. items.Select(i => i.Id)], Choice.Dropped);
                return items.Select(i => $"Dropped: {Name(i)}.").Append("gradus undo takes it back.");
            });
    }

    private static Command Forget()
    {
        var ids = Ids();
        Option<string?> file = WorkspaceLocation.Option();
        Command command = WorkspaceLocation.Command(
            "forget",
            "Take programs or offerings off my list, kept or dropped; notes and own figures stay. Works for those no longer in the dataset too.\n\nExample: gradus forget 211440-11.0102",
            [ids, file]);
        command.SetAction(parsed =>
        {
            PersonalWorkspace workspace = WorkspaceLocation.Open(parsed.GetValue(file));
            string[] given = [.. parsed.GetValue(ids)!.Distinct(StringComparer.Ordinal)];
            KeptWork now = workspace.Read();
            if (given.FirstOrDefault(id => now.ChoiceOf(id) is null) is { } unknown)
            {
                throw new InputException(new Problem(ProblemCode.NotFound, "id", unknown, "is neither kept nor dropped; gradus list shows what is."));
            }

            foreach (string id in given)
            {
                workspace.Forget(id);
                parsed.InvocationConfiguration.Output.WriteLine($"Taken off: {id}. gradus undo takes it back.");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Note()
    {
        var id = new Argument<string>("id") { Description = "Of a program or an offering" };
        var text = new Argument<string[]>("text") { Description = "The note; without one the note is taken away", Arity = ArgumentArity.ZeroOrMore };
        return Make(
            "note",
            "Write a note beside a program or offering.\n\nExample: gradus note cmu-ms-machine-learning \"deadline in December\"",
            [id, text],
            (parsed, workspace, catalog) =>
            {
                Item item = Named.Item(parsed.GetValue(id)!, catalog);
                string words = string.Join(' ', parsed.GetValue(text) ?? []);
                workspace.Note(item.Id, words);
                return [words.Length > 0 ? $"Noted beside {Name(item)}." : $"No note beside {Name(item)} any more."];
            });
    }

    private static Command Figure()
    {
        var id = new Argument<string>("id") { Description = "Of a program or an offering" };
        var figure = new Argument<string>("figure") { Description = $"Line and dollars for the whole degree: tuition=12000; without dollars (tuition=) it is taken away. Lines: {string.Join(", ", LineKey.All.Select(k => k.Id))}" };
        var told = new Option<string?>("--told") { Description = "Who says so: my offer letter", HelpName = "TEXT" };
        return Make(
            "figure",
            "Keep a figure that I was told myself, in place of what the guide knows.\n\nExample: gradus figure cmu-ms-machine-learning tuition=41000 --told \"offer letter\"",
            [id, figure, told],
            (parsed, workspace, catalog) =>
            {
                Item item = Named.Item(parsed.GetValue(id)!, catalog);
                string given = parsed.GetValue(figure)!;
                if (given.EndsWith('='))
                {
                    string line = Named.OneOf("figure", given[..^1], [.. LineKey.All.Select(k => k.Id)]);
                    workspace.RemoveFigure(item.Id, line);
                    return [$"No {line} of your own for {Name(item)} any more."];
                }

                LineEdit edit = LineEdit.Parse(given);
                if (edit.Term is not null)
                {
                    throw new InputException(new Problem(ProblemCode.NotAllowed, "figure", given, "one figure for the whole degree is kept; leave out the term."));
                }

                var own = new OwnFigure(item.Id, edit.Key.Id, edit.Amount, parsed.GetValue(told) ?? "");
                workspace.Figure(own);
                return [$"{edit.Key.Label} of {Name(item)}: {FigureText.Money(own.Amount)}{(own.Told.Length > 0 ? $" ({own.Told})" : "")}."];
            });
    }

    private static Command Undo()
    {
        Option<string?> file = WorkspaceLocation.Option();
        var command = new Command("undo", "Take back what I kept, dropped, noted or brought in last; again for what was before.\n\nExample: gradus undo") { file };
        command.SetAction(parsed =>
        {
            PastChange? undone = WorkspaceLocation.Open(parsed.GetValue(file)).Undo();
            parsed.InvocationConfiguration.Output.WriteLine(undone is null ? "There is nothing to take back." : $"Taken back: {undone.Words}.");
            return undone is null ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }

    private static Argument<string[]> Ids() => new("id") { Description = "Of programs or offerings", Arity = ArgumentArity.OneOrMore };

    private static Item[] Items(IEnumerable<string> ids, Catalog catalog) => [.. ids.Select(id => Named.Item(id, catalog)).Distinct()];

    private static string Name(Item item) => $"{item.Title}, {Titles.Place(item)}";

    private static Command Make(string name, string description, IReadOnlyList<Symbol> symbols, Func<ParseResult, PersonalWorkspace, Catalog, IEnumerable<string>> act)
    {
        Command command = WorkspaceLocation.Command(name, description, symbols);
        Option<string?> file = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        command.Add(file);
        command.Add(data);
        command.SetAction(parsed =>
        {
            PersonalWorkspace workspace = WorkspaceLocation.Open(parsed.GetValue(file));
            var screen = new Screen(parsed.InvocationConfiguration.Output);
            foreach (string line in act(parsed, workspace, DataLocation.Load(parsed.GetValue(data))))
            {
                screen.Line(line);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
