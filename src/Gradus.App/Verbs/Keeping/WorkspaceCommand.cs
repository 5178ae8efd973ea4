using System.CommandLine;
using System.Text;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Shell;
using Gradus.Catalogs;
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
        Comparison(),
        Courses(),
        Export(),
        Import(),
        Erase(),
    };

    private static Command Info() => Make("info", "Where my work is kept, what it holds, and what was done last.\n\nExample: gradus workspace info", [], (_, file, output) =>
    {
        PersonalWorkspace workspace = WorkspaceLocation.Open(file);
        KeptWork work = workspace.Read();
        var screen = new Screen(output);
        screen.Line($"File: {WorkspaceLocation.Path(file)}");
        screen.Line($"{Titles.Number(work.Kept.Count())} kept, {Titles.Number(work.Dropped.Count())} dropped, {Titles.Count(work.Notes.Count, "note")}, {Titles.Count(work.Figures.Count, "own figure")}, {Titles.Count(work.Comparisons.Count, "comparison")}, {Titles.Count(work.CourseLists.Count, "list")} of courses; {(work.Profile is null ? "no profile" : "a profile")}.");
        foreach (PastChange change in workspace.History(ShownChanges))
        {
            screen.Line($"{Written.Moment(change.At)}  {change.Words}{(change.IsUndone ? " (taken back)" : "")}");
        }
    });

    private static Command Profile() => Make("profile", "Keep a profile, so that it need not be named again.\n\nExample: gradus workspace profile me.yaml", [KeepingQuestions.ProfileFile], (given, file, output) =>
    {
        People.Profile profile = ProfileReader.Read(KeepingQuestions.ProfileFile.Read(given, ""), DataLocation.Load(null).Names());
        WorkspaceLocation.Open(file).Profile(ProfileWriter.Write(profile));
        output.WriteLine("Kept. It stays on this machine.");
    });

    private static Command Comparison() => Make("comparison", "Keep programs side by side under a name; gradus list shows them.\n\nExample: gradus workspace comparison online cmu-ms-machine-learning 139755-11.0701", [KeepingQuestions.ComparisonName, KeepingQuestions.Compared], (given, file, output) =>
    {
        string name = KeepingQuestions.ComparisonName.Read(given, "");
        IReadOnlyList<string> ids = KeepingQuestions.Compared.ReadAll(given);
        PersonalWorkspace workspace = WorkspaceLocation.Open(file);
        if (ids.Count == 0)
        {
            if (!workspace.RemoveComparison(name))
            {
                throw new InputException(new Problem(ProblemCode.NotFound, "remove", name, "no comparison has this name; gradus list shows those that are kept."));
            }

            output.WriteLine($"Taken away: {name}. gradus undo takes it back.");
            return;
        }

        Catalog catalog = DataLocation.Load(null);
        string[] items = [.. ids.Select(id => Named.Item(id, catalog).Id)];
        workspace.Comparison(new KeptComparison(name, items));
        output.WriteLine($"Kept as {name}: {string.Join(", ", items)}.");
    });

    private static Command Courses() => Make("courses", "The lists of courses that I keep; gradus curriculum NAME reads one.\n\nExample: gradus workspace courses\nExample: gradus workspace courses --remove \"State University\"", [KeepingQuestions.RemovedCourseList], (given, file, output) =>
    {
        string name = KeepingQuestions.RemovedCourseList.Read(given, "");
        PersonalWorkspace workspace = WorkspaceLocation.Open(file);
        if (name.Length > 0)
        {
            if (!workspace.RemoveCourseList(name))
            {
                throw new InputException(new Problem(ProblemCode.NotFound, "remove", name, "no list of courses has this name; gradus workspace courses shows those that are kept."));
            }

            output.WriteLine($"Taken away: {name}. gradus undo takes it back.");
            return;
        }

        IReadOnlyList<KeptCourseList> lists = workspace.Read().CourseLists;
        output.WriteLine(lists.Count == 0 ? "No list of courses is kept. Keep one with: gradus curriculum --file LIST --keep NAME" : string.Join(Environment.NewLine, lists.Select(l => l.Name)));
    });

    private static Command Export() => Make("export", "Write everything that I keep into one file, to move it or put it away.\n\nExample: gradus workspace export gradus-mine.json", [KeepingQuestions.ExportFile, KeepingQuestions.Force], (given, file, output) =>
    {
        WriteExport(WorkspaceLocation.Open(file).Read(), given, output, "It holds what you said of yourself: treat it as private.");
    });

    /// <summary>Writes everything of a workspace into the file that was named, or to the output.</summary>
    internal static void WriteExport(KeptWork work, GivenValues given, TextWriter output, string caution)
    {
        string text = PortableWorkspace.Write(work);
        string path = KeepingQuestions.ExportFile.Read(given, "");
        if (path == "-")
        {
            output.Write(text);
            return;
        }

        WholeFile.Write(path, text, new WriteTerms { Replaces = KeepingQuestions.Force.Read(given, false), Otherwise = "--force replaces it, or name another file." });
        output.WriteLine($"Written to {path}. {caution}");
    }

    private static Command Import() => Make("import", "Bring in what was exported; what the file says of a thing replaces what is kept of it.\n\nExample: gradus workspace import gradus-mine.json", [KeepingQuestions.ImportFile, KeepingQuestions.Replace], (given, file, output) =>
    {
        string path = KeepingQuestions.ImportFile.Read(given, "");
        KeptWork work = PortableWorkspace.Read(path, Encoding.UTF8.GetString(BoundedFile.Read(path, PortableWorkspace.LargestFile)));
        if (work.Profile is { } profile)
        {
            ProfileReader.Parse($"{path}: profile", Encoding.UTF8.GetBytes(profile), DataLocation.Load(null).Names());
        }

        bool changed = WorkspaceLocation.Open(file).Import(work, KeepingQuestions.Replace.Read(given, false));
        output.WriteLine(changed ? "Brought in. gradus undo takes it back." : "Everything in it is kept already.");
    });

    private static Command Erase() => Make("erase", "Take away everything that I keep. gradus undo takes that back; who wants it gone for good deletes the file.\n\nExample: gradus workspace erase --yes", [KeepingQuestions.Yes], (given, file, output) =>
    {
        if (!KeepingQuestions.Yes.Read(given, false))
        {
            throw new InputException(new Problem(ProblemCode.Missing, "yes", null, "say it to erase everything that you keep."));
        }

        bool changed = WorkspaceLocation.Open(file).Erase();
        output.WriteLine(changed ? $"Erased. gradus undo takes it back; to have it gone for good, delete {WorkspaceLocation.Path(file)}." : "Nothing was kept.");
    });

    private static Command Make(string name, string description, IReadOnlyList<Parameter> parts, Action<GivenValues, string?, TextWriter> act)
    {
        var question = new ParameterOptions(parts);
        Option<string?> file = WorkspaceLocation.Option();
        var command = new Command(name, description);
        question.AddTo(command);
        command.Add(file);
        command.SetAction(parsed =>
        {
            act(question.Given(parsed), parsed.GetValue(file), parsed.InvocationConfiguration.Output);
            return ExitCode.Done;
        });
        return command;
    }
}
