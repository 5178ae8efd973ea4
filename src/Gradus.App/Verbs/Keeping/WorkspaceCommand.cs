using System.CommandLine;
using System.Text;
using Gradus.App.Figures;
using Gradus.App.Shell;
using Gradus.App.Verbs.Profiles;
using Gradus.Keeping;
using Gradus.Sources.Files;
using Gradus.Sources.Profiles;
using Gradus.Workspace;

namespace Gradus.App.Verbs.Keeping;

/// <summary><c>gradus workspace</c>: where my work is kept, its history, moving it, erasing it.</summary>
public static class WorkspaceCommand
{
    private const int ShownChanges = 20;

    public static Command Create() => new("workspace", "What I keep as a whole: where it is, what was done, export, import, erase.\n\nExample: gradus workspace info")
    {
        Info(),
        Profile(),
        Export(),
        Import(),
        Erase(),
    };

    private static Command Info() => Make("info", "Where my work is kept, what it holds, and what was done last.\n\nExample: gradus workspace info", [], (parsed, file) =>
    {
        PersonalWorkspace workspace = WorkspaceLocation.Open(file);
        KeptWork work = workspace.Read();
        var screen = new Screen(parsed.InvocationConfiguration.Output);
        screen.Line($"File: {WorkspaceLocation.Path(file)}");
        screen.Line($"{Titles.Number(work.Kept.Count())} kept, {Titles.Number(work.Dropped.Count())} dropped, {Titles.Count(work.Notes.Count, "note")}, {Titles.Count(work.Figures.Count, "own figure")}, {Titles.Count(work.Comparisons.Count, "comparison")}; {(work.Profile is null ? "no profile" : "a profile")}.");
        foreach (PastChange change in workspace.History(ShownChanges))
        {
            screen.Line($"{Written.Moment(change.At)}  {change.Words}{(change.IsUndone ? " (taken back)" : "")}");
        }
    });

    private static Command Profile()
    {
        var from = new Argument<string>("FILE") { Description = "A profile, YAML or JSON" };
        return Make("profile", "Keep a profile, so that it need not be named again.\n\nExample: gradus workspace profile me.yaml", [from], (parsed, file) =>
        {
            People.Profile profile = ProfileReader.Read(parsed.GetValue(from)!, DataLocation.Load(null).Names());
            WorkspaceLocation.Open(file).Profile(ProfileWriter.Write(profile));
            parsed.InvocationConfiguration.Output.WriteLine("Kept. It stays on this machine.");
        });
    }

    private static Command Export()
    {
        var to = new Argument<string>("FILE") { Description = "The file to write, or - to write it to the output" };
        var force = new Option<bool>("--force") { Description = "Replace the file if it is there" };
        return Make("export", "Write everything that I keep into one file, to move it or put it away.\n\nExample: gradus workspace export gradus-mine.json", [to, force], (parsed, file) =>
        {
            string text = PortableWorkspace.Write(WorkspaceLocation.Open(file).Read());
            string path = parsed.GetValue(to)!;
            if (path == "-")
            {
                parsed.InvocationConfiguration.Output.Write(text);
                return;
            }

            ProfileFile.Write(path, text, parsed.GetValue(force));
            parsed.InvocationConfiguration.Output.WriteLine($"Written to {path}. It holds what you said of yourself: treat it as private.");
        });
    }

    private static Command Import()
    {
        var from = new Argument<string>("FILE") { Description = "A file that the export wrote" };
        var replace = new Option<bool>("--replace") { Description = "Take away what the file does not hold" };
        return Make("import", "Bring in what was exported; what the file says of a thing replaces what is kept of it.\n\nExample: gradus workspace import gradus-mine.json", [from, replace], (parsed, file) =>
        {
            string path = parsed.GetValue(from)!;
            KeptWork work = PortableWorkspace.Read(path, Encoding.UTF8.GetString(BoundedFile.Read(path, PortableWorkspace.LargestFile)));
            if (work.Profile is { } profile)
            {
                ProfileReader.Parse($"{path}: profile", Encoding.UTF8.GetBytes(profile), DataLocation.Load(null).Names());
            }

            bool changed = WorkspaceLocation.Open(file).Import(work, parsed.GetValue(replace));
            parsed.InvocationConfiguration.Output.WriteLine(changed ? "Brought in. gradus undo takes it back." : "Everything in it is kept already.");
        });
    }

    private static Command Erase()
    {
        var yes = new Option<bool>("--yes") { Description = "I mean it" };
        return Make("erase", "Take away everything that I keep. gradus undo takes that back; who wants it gone for good deletes the file.\n\nExample: gradus workspace erase --yes", [yes], (parsed, file) =>
        {
            if (!parsed.GetValue(yes))
            {
                throw new InputException(new Problem(ProblemCode.Missing, "yes", null, "say it to erase everything that you keep."));
            }

            bool changed = WorkspaceLocation.Open(file).Erase();
            parsed.InvocationConfiguration.Output.WriteLine(changed ? $"Erased. gradus undo takes it back; to have it gone for good, delete {WorkspaceLocation.Path(file)}." : "Nothing was kept.");
        });
    }

    private static Command Make(string name, string description, IReadOnlyList<Symbol> symbols, Action<ParseResult, string?> act)
    {
        Command command = WorkspaceLocation.Command(name, description, symbols);
        Option<string?> file = WorkspaceLocation.Option();
        command.Add(file);
        command.SetAction(parsed =>
        {
            act(parsed, parsed.GetValue(file));
            return ExitCode.Done;
        });
        return command;
    }
}
