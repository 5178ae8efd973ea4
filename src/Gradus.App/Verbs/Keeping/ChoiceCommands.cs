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

    private static Command Keep() => Make(
        "keep",
        "Keep programs or offerings on my list.\n\nExample: gradus keep cmu-ms-machine-learning --note \"ask for the practicum\"",
        KeepingQuestions.Keep,
        (given, workspace, catalog) =>
        {
            Item[] items = Items(given, catalog);
            workspace.Choose([.. items.Select(i => i.Id)], Choice.Kept, KeepingQuestions.NotePart.Read(given, "") is { Length: > 0 } note ? note : null, [.. items.Select(i => WatchedFacts.Of(catalog, i))]);
            return items.Select(i => $"Kept: {Name(i)}.").Append($"On your list: {Titles.Number(workspace.Read().Kept.Count())}.");
        });

    private static Command Drop() => Make(
        "drop",
        "Drop programs or offerings: they are no longer shown among my answers.\n\nExample: gradus drop 211440-11.0102",
        KeepingQuestions.Drop,
        (given, workspace, catalog) =>
        {
            Item[] items = Items(given, catalog);
            workspace.Choose([.. items.Select(i => i.Id)], Choice.Dropped);
            return items.Select(i => $"Dropped: {Name(i)}.").Append("gradus undo takes it back.");
        });

    /// <summary>Needs no dataset: what is taken off may no longer be in it.</summary>
    private static Command Forget()
    {
        var question = new ParameterOptions(KeepingQuestions.Forget);
        Option<string?> file = WorkspaceLocation.Option();
        var command = new Command(
            "forget",
            "Take programs or offerings off my list, kept or dropped; notes and own figures stay. Works for those no longer in the dataset too.\n\nExample: gradus forget 211440-11.0102");
        question.AddTo(command);
        command.Add(file);
        command.SetAction(parsed =>
        {
            PersonalWorkspace workspace = WorkspaceLocation.Open(parsed.GetValue(file));
            string[] ids = [.. KeepingQuestions.Ids.ReadAll(question.Given(parsed)).Distinct(StringComparer.Ordinal)];
            KeptWork now = workspace.Read();
            if (ids.FirstOrDefault(id => now.ChoiceOf(id) is null) is { } unknown)
            {
                throw new InputException(new Problem(ProblemCode.NotFound, "id", unknown, "is neither kept nor dropped; gradus list shows what is."));
            }

            foreach (string id in ids)
            {
                workspace.Forget(id);
                parsed.InvocationConfiguration.Output.WriteLine($"Taken off: {id}. gradus undo takes it back.");
            }

            return ExitCode.Done;
        });
        return command;
    }

    private static Command Note() => Make(
        "note",
        "Write a note beside a program or offering.\n\nExample: gradus note cmu-ms-machine-learning \"deadline in December\"",
        KeepingQuestions.Note,
        (given, workspace, catalog) =>
        {
            Item item = Named.Item(KeepingQuestions.Id.Read(given, ""), catalog);
            string words = KeepingQuestions.Text.Read(given, "");
            workspace.Note(item.Id, words);
            return [words.Length > 0 ? $"Noted beside {Name(item)}." : $"No note beside {Name(item)} any more."];
        });

    private static Command Figure() => Make(
        "figure",
        "Keep a figure that I was told myself, in place of what the guide knows. Earnings are taken in dollars of the year of the published ones.\n\nExample: gradus figure cmu-ms-machine-learning tuition=41000 --told \"offer letter\"\nExample: gradus figure cmu-ms-machine-learning earnings-1yr=150000 --told \"career office\"",
        KeepingQuestions.Figure,
        (given, workspace, catalog) =>
        {
            Item item = Named.Item(KeepingQuestions.Id.Read(given, ""), catalog);
            string figure = KeepingQuestions.FigurePart.Read(given, "");
            if (figure.EndsWith('='))
            {
                string line = Named.OneOf("figure", figure[..^1], ToldFigures.Keys);
                workspace.RemoveFigure(item.Id, line);
                return [$"No {line} of your own for {Name(item)} any more."];
            }

            OwnFigure own = ToldFigures.Read(item.Id, figure, KeepingQuestions.Told.Read(given, ""));
            workspace.Figure(own);
            return [$"{ToldFigures.Label(own)} of {Name(item)}: {ToldFigures.Amount(own)}{(own.Told.Length > 0 ? $" ({own.Told})" : "")}, {ToldFigures.Counted(own)}."];
        });

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

    private static Item[] Items(GivenValues given, Catalog catalog) => [.. KeepingQuestions.Ids.ReadAll(given).Select(id => Named.Item(id, catalog)).Distinct()];

    private static string Name(Item item) => $"{item.Title}, {Titles.Place(item)}";

    private static Command Make(string name, string description, IReadOnlyList<Parameter> parts, Func<GivenValues, PersonalWorkspace, Catalog, IEnumerable<string>> act)
    {
        var question = new ParameterOptions(parts);
        Option<string?> file = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command(name, description);
        question.AddTo(command);
        command.Add(file);
        command.Add(data);
        command.SetAction(parsed =>
        {
            PersonalWorkspace workspace = WorkspaceLocation.Open(parsed.GetValue(file));
            var screen = new Screen(parsed.InvocationConfiguration.Output);
            foreach (string line in act(question.Given(parsed), workspace, DataLocation.Load(parsed, data)))
            {
                screen.Line(line);
            }

            return ExitCode.Done;
        });
        return command;
    }
}
