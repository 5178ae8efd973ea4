using System.CommandLine;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.Catalogs;
using Gradus.Curricula;
using Gradus.Keeping;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Curriculum;

namespace Gradus.App.Verbs.Curricula;

/// <summary><c>gradus curriculum</c>: what a degree teaches.</summary>
public static class CurriculumCommand
{
    public static Command Create()
    {
        var question = new ParameterOptions(CurriculumQuestion.Whole);
        var json = new Option<bool>("--json") { Description = "Answer as JSON; schema: gradus schema curriculum" };
        var remember = new Option<bool>("--remember") { Description = "Keep what the column areas says, for the next list" };
        var keep = new Option<string?>("--keep") { Description = "Keep the list under this name (without one: its own title); gradus curriculum NAME reads it again", HelpName = "NAME", Arity = ArgumentArity.ZeroOrOne };
        Option<string?> workspace = WorkspaceLocation.Option();
        Option<string?> data = DataLocation.Option();
        var command = new Command("curriculum", $"""
            {CurriculumVerb.Verb.About}

            With --file any list of courses is read: CSV with a column title, or text copied from a catalogue. A column areas says what a course is
            about where the reading is wrong; --remember keeps it for the next list with such a course.

            Example: gradus curriculum cmu-ms-machine-learning
            Example: gradus curriculum --file courses.csv --keep "State University"
            """);
        question.AddTo(command);
        command.Add(remember);
        command.Add(keep);
        command.Add(workspace);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            Asking asking = KeptAsker.Asks(parsed, question.Given(parsed), data, workspace);
            CurriculumContract answer = CurriculumVerb.Answer(asking);
            if (parsed.GetValue(remember))
            {
                Remember(asking, parsed.GetValue(workspace));
            }

            if (parsed.GetResult(keep) is not null)
            {
                KeptCourseList kept = ToKeep(asking, parsed.GetValue(keep));
                WorkspaceLocation.Open(parsed.GetValue(workspace)).CourseList(kept);
                answer = answer with { KeptAs = kept.Name };
            }

            TextWriter output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                AnswerJson.Write(output, answer, CurriculumJson.Plain.CurriculumContract);
            }
            else
            {
                CurriculumText.Write(new Screen(output), answer);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <exception cref="InputException">No list is given, or it says of no course what it is about; or it cannot be kept.</exception>
    private static void Remember(Asking asking, string? workspace)
    {
        IReadOnlyList<KeptReading> said = CurriculumQuestion.Read(asking.Given, asking.Catalog).File is { } file ? SaidReadings.ToKeep(CourseListFile.Read(file).Courses) : [];
        if (said.Count == 0)
        {
            throw new InputException(new Problem(ProblemCode.Missing, "remember", null, "give a list with --file whose column areas says of at least one course what it is about."));
        }

        WorkspaceLocation.Open(workspace).Readings(said, []);
    }

    /// <exception cref="InputException">No list is given, or it is too long to be kept.</exception>
    private static KeptCourseList ToKeep(Asking asking, string? name)
    {
        if (CurriculumQuestion.Read(asking.Given, asking.Catalog).File is not { } file)
        {
            throw new InputException(new Problem(ProblemCode.Missing, "keep", null, "give a list with --file to keep."));
        }

        string text = CourseListFile.TextOf(file);
        return new KeptCourseList(name is { Length: > 0 } ? name : KeptLists.TitleOf(CourseListFile.Parse(file, text), Path.GetFileNameWithoutExtension(file)), text);
    }

    /// <summary>What the programs of a catalogue teach, read with the model beside it.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="data">Folder of its dataset.</param>
    /// <exception cref="InputException">The model is missing or damaged.</exception>
    public static CatalogCurricula Curricula(Catalog catalog, string data) => new(
        catalog.Items.Where(i => i.IsProgram).Select(i => i.Program!), new CourseReader(CourseModelFile.Read(Path.Combine(data, CourseModelFile.FileName))), catalog.Degrees);
}
