using System.CommandLine;
using Gradus.App.Shell;
using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Curriculum;

namespace Gradus.App.Verbs.Data;

/// <summary><c>gradus data train</c>.</summary>
internal static class DataTrainCommand
{
    private const string Description = """
        Make a model of this guide anew from the files that it was made from.

        curriculum: the model that reads courses into areas, of the labels in curriculum/course-labels.csv and the catalogues they come from.

        Example: gradus data train curriculum --from downloads --data data
        """;

    private const string CurriculumDescription = """
        The model that reads courses, written to curriculum/course-model.csv of the dataset: numbers, no word of any catalogue. Written as a whole or
        not at all. Make the dataset's list of files anew afterwards: gradus data build.

        Example: gradus data train curriculum --from downloads --data data
        """;

    public static Command Create()
    {
        Option<string> from = From();
        Option<string?> data = DataLocation.Option();
        var curriculum = new Command("curriculum", CurriculumDescription) { from, data };
        curriculum.SetAction(parsed => Run(parsed.InvocationConfiguration.Output, parsed.GetRequiredValue(from), DataLocation.Directory(parsed.GetValue(data))));
        return new Command("train", Description) { curriculum };
    }

    /// <summary>Folder with the catalogues.</summary>
    public static Option<string> From() => new("--from") { Description = $"Folder with the publishers' files; holds {CourseCatalogueFile.FileName}", HelpName = "DIR", Required = true };

    /// <summary>The labelled courses of a dataset with what their catalogues say.</summary>
    /// <exception cref="InputException">A file is missing or not what it should be.</exception>
    public static IReadOnlyList<LabelledCourse> Courses(string from, string data) =>
        CourseCatalogueFile.Describe(from, CourseLabelFile.Read(Path.Combine(data, CourseLabelFile.FileName)));

    private static int Run(TextWriter output, string from, string data)
    {
        IReadOnlyList<LabelledCourse> courses = Courses(from, data);
        CourseModel model = CourseTraining.Of(courses);
        string path = Path.Combine(data, CourseModelFile.FileName);
        CourseModelFile.Save(path, model);
        new Screen(output).Line($"{path}: {model.Features.Count:#,0} features of {courses.Count:#,0} courses.");
        return ExitCode.Done;
    }
}
