using System.CommandLine;
using Gradus.App.Contracts;
using Gradus.App.Shell;
using Gradus.App.Verbs.Keeping;
using Gradus.Catalogs;
using Gradus.Curricula;
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
        Option<string?> data = DataLocation.Option();
        var command = new Command("curriculum", $"""
            {CurriculumVerb.Verb.About}

            With --file any list of courses is read: CSV with a column title, or text copied from a catalogue. A column areas says what a course is
            about where the reading is wrong.

            Example: gradus curriculum cmu-ms-machine-learning
            Example: gradus curriculum --file courses.csv
            """);
        question.AddTo(command);
        command.Add(json);
        command.Add(data);
        command.SetAction(parsed =>
        {
            CurriculumContract answer = CurriculumVerb.Answer(KeptAsker.Asks(parsed, question.Given(parsed), data));
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

    /// <summary>What the programs of a catalogue teach, read with the model beside it.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="data">Folder of its dataset.</param>
    /// <exception cref="InputException">The model is missing or damaged.</exception>
    public static CatalogCurricula Curricula(Catalog catalog, string data) => new(
        catalog.Items.Where(i => i.IsProgram).Select(i => i.Program!), new CourseReader(CourseModelFile.Read(Path.Combine(data, CourseModelFile.FileName))));
}
