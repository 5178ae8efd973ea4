using Gradus.People;

namespace Gradus.Readiness.Courses;

/// <summary>A course that was read, with what its line was taken to say.</summary>
/// <param name="Line">Of the text, from 1; of a JSON file the place in its list.</param>
/// <param name="Course">Title, code, credits, grade and year as written.</param>
/// <param name="Printed">The grade as printed; null where none is.</param>
/// <param name="Subjects">What it is of, in the order of the vocabulary; empty where its title names nothing that programs ask for.</param>
/// <param name="Outcome">What the grade says.</param>
/// <param name="Level">"lower division", "upper division" or "graduate" by the number of its code; null where the code does not say.</param>
public sealed record ReadCourse(int Line, Course Course, string? Printed, IReadOnlyList<Prerequisite> Subjects, CourseOutcome Outcome, string? Level)
{
    /// <summary>True where a course of the same code or title stands in the list more than once.</summary>
    public bool Repeated { get; init; }
}

/// <summary>A line of which nothing could be made.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Text">As written, cut to a length that can be shown.</param>
public sealed record UnreadLine(int Number, string Text);

/// <summary>The average of a whole transcript.</summary>
/// <param name="Line">Of the text, from 1.</param>
/// <param name="Value">As printed.</param>
/// <param name="Scale">Its scale, which the line makes plain.</param>
public sealed record TranscriptAverage(int Line, decimal Value, GradeScale Scale);

/// <summary>What was read of a transcript, and what was not.</summary>
/// <param name="Courses">In the order of the text.</param>
/// <param name="Unread">Lines that may have held a course.</param>
/// <param name="Questions">What the person has to say before the reading is sure.</param>
public sealed record Transcript(IReadOnlyList<ReadCourse> Courses, IReadOnlyList<UnreadLine> Unread, IReadOnlyList<string> Questions)
{
    /// <summary>Its average; null where none is printed whose scale is plain.</summary>
    public TranscriptAverage? Average { get; init; }

    /// <summary>The courses that name a subject, as a profile keeps them; others change no answer.</summary>
    public IEnumerable<Course> OfSubjects => Courses.Where(c => c.Subjects.Count > 0).Select(c => c.Course);

    /// <summary>The same with what the person sets some courses to be of.</summary>
    /// <param name="subjects">By line: the subject, or null for none that programs ask for.</param>
    public Transcript Corrected(IReadOnlyDictionary<int, Prerequisite?> subjects) => this with
    {
        Courses =
        [
            .. Courses.Select(c => !subjects.TryGetValue(c.Line, out Prerequisite? subject) ? c
                : subject is { } named ? c with { Subjects = [named], Course = c.Course with { Subjects = [named] } }
                : c with { Subjects = [] }),
        ],
    };

    /// <summary>
    /// The same on a day: a course without a grade whose term is not over is not finished. Of one of the same year the month is not known, so beside courses with grades it has to be
    /// asked about.
    /// </summary>
    /// <param name="day">Today, as far as the dataset knows it.</param>
    /// <param name="start">When the person means to start; null where they do not say.</param>
    public Transcript On(DateOnly day, Term? start)
    {
        bool isGraded = Courses.Any(c => c.Printed is not null);
        bool IsOpen(ReadCourse course) => course.Course.Grade is null && course.Outcome == CourseOutcome.NotSaid;
        bool IsLater(ReadCourse course) => IsOpen(course) && (course.Course.Year > day.Year || course.Course.Year > start?.Year);
        bool IsRecent(ReadCourse course) => IsOpen(course) && isGraded && course.Course.Year == day.Year && !IsLater(course);
        var questions = new List<string>(Questions);
        TranscriptReading.Ask(questions, "Did you pass these? No grade stands beside them and their term is not long past, so they count as not known: ", Courses.Where(c => IsRecent(c) && c.Subjects.Count > 0).Select(c => c.Course.Title));
        return this with { Courses = [.. Courses.Select(c => IsLater(c) ? Graded(c, CourseResults.WordOf(CourseOutcome.InProgress)) : IsRecent(c) ? Graded(c, CourseGrades.NotRead) : c)], Questions = questions };
    }

    private static ReadCourse Graded(ReadCourse course, string grade) => course with { Course = course.Course with { Grade = grade }, Outcome = CourseGrades.Outcome(grade) };

    /// <summary>The person with the average of the transcript, where they do not say their own.</summary>
    public Profile WithAverage(Profile profile) => Average is { } average && profile.Background.Degree.Gpa is null
        ? profile with { Background = profile.Background with { Degree = profile.Background.Degree with { Gpa = average.Value, GpaScale = average.Scale } } }
        : profile;

    /// <summary>The person with these courses added to those they gave before; a course that is there already is not added twice.</summary>
    public Profile With(Profile profile)
    {
        Background background = profile.Background;
        return profile with { Background = background with { Courses = [.. background.Courses.Concat(OfSubjects).Distinct()] } };
    }
}
