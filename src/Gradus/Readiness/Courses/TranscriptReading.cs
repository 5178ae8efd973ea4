using System.Globalization;
using Gradus.People;

namespace Gradus.Readiness.Courses;

/// <summary>Makes a transcript of the lines that were told apart: subjects, what grades say, repeats, and what has to be asked.</summary>
public static class TranscriptReading
{
    /// <summary>Most courses that are read of one person.</summary>
    public const int MostCourses = 200;

    private const int NamedInAQuestion = 6;

    /// <param name="lines">The courses as written.</param>
    /// <param name="unread">Lines that may have held one.</param>
    /// <param name="scale">The scale of grades that are numbers, where the person names it; null to go by the highest of them.</param>
    /// <param name="notes">What the reader of the text has to ask.</param>
    /// <exception cref="InputException">More courses than are read.</exception>
    public static Transcript Of(IReadOnlyList<(int Line, Course Course)> lines, IReadOnlyList<UnreadLine> unread, GradeScale? scale, IReadOnlyList<string> notes)
    {
        if (lines.Count > MostCourses)
        {
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{lines.Count} courses; at most {MostCourses} are read. Give the ones in mathematics, statistics and computing."));
        }

        var questions = new List<string>(notes);
        decimal? top = Top(lines, scale, questions);
        var repeated = lines.GroupBy(l => Key(l.Course)).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        ReadCourse[] courses = [.. lines.Select(l => Read(l.Line, l.Course, top) with { Repeated = repeated.Contains(Key(l.Course)) })];
        Ask(courses, questions);
        return new Transcript(courses, unread, questions);
    }

    private static ReadCourse Read(int line, Course written, decimal? top)
    {
        Course course = written with { Grade = written.Grade is { } grade ? Scaled(grade, top) : null };
        return new ReadCourse(line, course, written.Grade, CourseWords.SubjectsOf(course), CourseGrades.Outcome(course.Grade), CourseLevel.Of(course.Code));
    }

    private static string Scaled(string grade, decimal? top) =>
        top is { } best && !grade.Contains('/', StringComparison.Ordinal) && CourseGrades.Scaled(grade) is { } number && number.Value <= best
            ? string.Create(CultureInfo.InvariantCulture, $"{number.Value:0.##}/{best:0}")
            : grade;

    /// <summary>The top of the scale of grades that are bare numbers; null where there are none, or none fits.</summary>
    private static decimal? Top(IReadOnlyList<(int Line, Course Course)> lines, GradeScale? scale, List<string> questions)
    {
        decimal[] bare = [.. lines.Select(l => l.Course.Grade).OfType<string>().Where(g => !g.Contains('/', StringComparison.Ordinal) && !g.EndsWith('%')).Select(CourseGrades.Scaled).OfType<(decimal Value, decimal Top)>().Select(n => n.Value)];
        if (bare.Length == 0)
        {
            return null;
        }

        decimal most = bare.Max();
        if (scale is { } named)
        {
            decimal top = GradeAverage.TopOf(named);
            if (most > top)
            {
                questions.Add(string.Create(CultureInfo.InvariantCulture, $"A grade is {most:0.##}, above the top of the scale you named ({top:0}): which scale is it?"));
            }

            return top;
        }

        decimal read = CourseGrades.Scaled(most.ToString(CultureInfo.InvariantCulture))?.Top ?? GradeAverage.TopOf(GradeScale.Percentage);
        questions.Add(string.Create(CultureInfo.InvariantCulture, $"Grades are numbers up to {most:0.##}; they were read as of {read:0}. Name the scale if it is another: schools convert it by tables of their own, and what passes differs."));
        return read;
    }

    private static void Ask(ReadCourse[] courses, List<string> questions)
    {
        Add(questions, "Which subjects do these hold? Their titles do not say: ", courses.Where(c => c.Course.Subjects.Count == 0 && CourseWords.IsOpenMathematics(c.Course.Title)).Select(c => c.Course.Title));
        Add(questions, "What do these grades mean? ", courses.Where(c => c.Outcome == CourseOutcome.NotKnown && c.Subjects.Count > 0).Select(c => $"{c.Printed} in {c.Course.Title}"));
    }

    private static void Add(List<string> questions, string ask, IEnumerable<string> of)
    {
        string[] all = [.. of.Distinct(StringComparer.Ordinal)];
        if (all.Length > 0)
        {
            string more = all.Length > NamedInAQuestion ? string.Create(CultureInfo.InvariantCulture, $", and {all.Length - NamedInAQuestion} more") : "";
            questions.Add($"{ask}{string.Join(", ", all.Take(NamedInAQuestion))}{more}.");
        }
    }

    private static string Key(Course course) => course.Code ?? course.Title;
}
