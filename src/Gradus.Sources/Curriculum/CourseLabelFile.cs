using Gradus.Programs.Curriculum.Reading;
using Gradus.Sources.Files;

namespace Gradus.Sources.Curriculum;

/// <summary>The labels that courses were given by reading them: <c>curriculum/course-labels.csv</c> of a dataset.</summary>
public static class CourseLabelFile
{
    /// <summary>Below the dataset's folder.</summary>
    public const string FileName = "curriculum/course-labels.csv";

    private const long MostBytes = 16 * 1024 * 1024;
    private static readonly SourceColumn[] Columns = ["school", "code", "title", "first", "second", "settled"];

    /// <summary>The courses, without what their catalogues say of them.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="InputException">It cannot be read, or a row is not what it should be.</exception>
    public static IReadOnlyList<LabelledCourse> Read(string path)
    {
        using var bytes = new SourceBytes(Path.GetFileName(path), BoundedFile.Read(path, MostBytes));
        using var rows = new CsvRows(bytes, Columns);
        var courses = new List<LabelledCourse>();
        var seen = new HashSet<(string, string)>();
        while (rows.Read())
        {
            var course = new LabelledCourse(rows.Text(0), rows.Text(1), rows.Text(2), "", Areas(rows, 3), Areas(rows, 4), Areas(rows, 5));
            if (!seen.Add((course.School, course.Code)))
            {
                throw rows.BadRow($"{course.School} {course.Code} is labelled twice; one row a course.");
            }

            courses.Add(course);
        }

        return courses;
    }

    private static CourseArea[] Areas(CsvRows rows, int column) =>
    [
        .. rows.Text(column).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(key => CourseAreas.All.TryFind(key, out CourseArea area)
            ? area
            : throw rows.Bad(column, $"a list of areas parted by blanks; allowed: {string.Join(", ", CourseAreas.All.Keys)}")),
    ];
}
