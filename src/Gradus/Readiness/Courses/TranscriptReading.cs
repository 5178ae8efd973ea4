using System.Globalization;
using Gradus.People;

namespace Gradus.Readiness.Courses;

/// <summary>Makes a transcript of the lines that were told apart: subjects, what grades say, repeats, and what has to be asked.</summary>
public static class TranscriptReading
{
    /// <summary>Most courses that are read of one person.</summary>
    public const int MostCourses = 200;

    private const int NamedInAQuestion = 6;

    private static readonly string[] Classes = ["II", "III", "II.i", "II.ii", "II(i)", "II(ii)", "IIi", "IIii", "2:1", "2:2", "2.1 class", "2i", "2ii"];

    /// <param name="name">What messages call the text.</param>
    /// <param name="lines">The courses as written.</param>
    /// <param name="unread">Lines that may have held one.</param>
    /// <param name="scale">The scale of grades that are numbers, where the person names it; null where it is not named: they count as not known.</param>
    /// <param name="notes">What the reader of the text has to ask.</param>
    /// <exception cref="InputException">More courses than are read.</exception>
    public static Transcript Of(string name, IReadOnlyList<(int Line, Course Course)> lines, IReadOnlyList<UnreadLine> unread, GradeScale? scale, IReadOnlyList<string> notes)
    {
        if (lines.Count > MostCourses)
        {
            throw new InputException(string.Create(CultureInfo.InvariantCulture, $"{name}, line {lines[MostCourses].Line}: of {lines.Count} courses at most {MostCourses} are read. Give the ones in mathematics, statistics and computing."));
        }

        lines = [.. lines.Select(l => (l.Line, WithClass(WithScore(l.Course), lines)))];
        var questions = new List<string>(notes);
        decimal[] numbers = [.. lines.Select(l => l.Course.Grade).OfType<string>().Select(Bare).OfType<decimal>()];
        Func<decimal, decimal?> top = Tops(numbers, scale, questions);
        var repeated = lines.GroupBy(l => Key(l.Course)).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        Func<decimal, string> written = scale == GradeScale.OneIsBest ? n => top(n) is null ? Unscaled(n) : WhereOneIsBest(n) : n => top(n) is { } best ? string.Create(CultureInfo.InvariantCulture, $"{n:0.##}/{best:0.#}") : Unscaled(n);
        bool hasHalves = lines.Any(l => l.Course.Grade is "BC" or "CD");
        ReadCourse[] courses = [.. lines.Select(l => Read(l.Line, l.Course, written, hasHalves) with { Repeated = repeated.Contains(Key(l.Course)) })];
        Ask(courses, questions);
        return new Transcript(courses, unread, questions);
    }

    /// <param name="line">Where it stands.</param>
    /// <param name="printed">As it was printed.</param>
    /// <param name="written">A number with its scale.</param>
    /// <param name="hasHalves">True where the transcript has halves of grades, "BC" or "CD", so that "AB" is one too.</param>
    private static ReadCourse Read(int line, Course printed, Func<decimal, string> written, bool hasHalves)
    {
        Course course = printed with
        {
            Grade = printed.Grade is { } grade && Bare(grade) is { } number ? written(number)
                : printed.Grade == "AB" && hasHalves ? printed.Grade + CourseGrades.Between
                : printed.Grade,
        };
        return new ReadCourse(line, course, printed.Grade, CourseWords.SubjectsOf(course), CourseResults.OutcomeOf(course), CourseLevel.Of(course.Code));
    }

    /// <summary>A number beside the name of an exam is its score.</summary>
    private static Course WithScore(Course course) =>
        course.Grade is { } grade && Bare(grade) is { } number && CreditExams.GradeOf(course.Title, number) is { } score ? course with { Grade = score } : course;

    /// <summary>"I" beside other grades that are classes ("II", "III", "2:1") is a first, and not unfinished.</summary>
    private static Course WithClass(Course course, IReadOnlyList<(int Line, Course Course)> lines) =>
        course.Grade == "I" && lines.Any(l => l.Course.Grade is { } grade && Classes.Contains(grade, StringComparer.Ordinal)) ? course with { Grade = course.Grade + CourseGrades.Class } : course;

    private static string Unscaled(decimal number) => string.Create(CultureInfo.InvariantCulture, $"{number:0.##}{CourseGrades.NoScale}");

    /// <summary>Where 1 is the best grade, 4 is the last that passes, and what lies nearest to it is about a D.</summary>
    private static string WhereOneIsBest(decimal number) => CourseResults.WordOf(number <= 3.5m ? CourseOutcome.Passed : number <= 4 ? CourseOutcome.PassedLow : CourseOutcome.NotPassed);

    /// <summary>A grade that is a number without its scale; null for all others.</summary>
    private static decimal? Bare(string grade) => CourseGrades.IsScaled(grade) ? null : CourseGrades.Scaled(grade)?.Value;

    /// <summary>
    /// The top of the scale of a number, as the person names it; null where they do not, or where it does not fit: then it is asked about and the grade is not known. Numbers of
    /// up to ten and larger ones are two kinds, of which a scale of percent is only the larger.
    /// </summary>
    private static Func<decimal, decimal?> Tops(decimal[] numbers, GradeScale? scale, List<string> questions)
    {
        decimal ten = GradeAverage.TopOf(GradeScale.TenPoint);
        decimal[][] kinds = [.. new[] { numbers.Where(n => n <= ten).ToArray(), numbers.Where(n => n > ten).ToArray() }.Where(k => k.Length > 0)];
        if (scale is not { } named)
        {
            if (kinds.Length > 0)
            {
                string what = string.Join(" and ", kinds.Select(k => string.Create(CultureInfo.InvariantCulture, $"numbers up to {k.Max():0.##}")));
                questions.Add($"Grades are {what}: of which scale{(kinds.Length > 1 ? "s" : "")}? Name the scale, or write it behind each, such as 8/10; until then they count as not known. Where 1 is the best grade, the scale is one-is-best.");
            }

            return _ => null;
        }

        decimal top = GradeAverage.TopOf(named);
        foreach (decimal[] kind in kinds)
        {
            if (kind.Max() > top)
            {
                questions.Add(string.Create(CultureInfo.InvariantCulture, $"A grade is {kind.Max():0.##}, above the top of the scale you named ({top:0.#}): which scale is it? Such grades count as not known."));
            }
            else if (kinds.Length > 1 && top > ten && kind.Max() <= ten)
            {
                questions.Add(string.Create(CultureInfo.InvariantCulture, $"Grades up to {kind.Max():0.##} stand beside larger ones: are they of {top:0}, too? Write the scale behind each, such as {kind.Max():0.##}/10; until then they count as not known."));
            }
        }

        return n => n > top || (kinds.Length > 1 && top > ten && n <= ten) ? null : top;
    }

    private static void Ask(ReadCourse[] courses, List<string> questions)
    {
        Ask(questions, "Which subjects do these hold? Their titles do not say: ", courses.Where(c => c.Course.Subjects.Count == 0 && CourseWords.IsOpenMathematics(c.Course.Title)).Select(c => c.Course.Title));
        Ask(questions, "What do these grades mean? ", courses.Where(c => c.Outcome == CourseOutcome.NotKnown && c.Subjects.Count > 0 && c.Printed != CourseGrades.NotRead && !c.Course.Grade!.EndsWith(CourseGrades.NoScale, StringComparison.Ordinal)).Select(c => $"{c.Printed} in {c.Course.Title}"));
    }

    /// <summary>Adds a question about some titles or lines; nothing where there are none.</summary>
    /// <param name="questions">What is asked so far.</param>
    /// <param name="ask">The question, up to what it is about.</param>
    /// <param name="of">Those; the first few are named.</param>
    public static void Ask(List<string> questions, string ask, IEnumerable<string> of)
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
