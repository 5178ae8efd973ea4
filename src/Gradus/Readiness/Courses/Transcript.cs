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

/// <summary>What was read of a transcript, and what was not.</summary>
/// <param name="Courses">In the order of the text.</param>
/// <param name="Unread">Lines that may have held a course.</param>
/// <param name="Questions">What the person has to say before the reading is sure.</param>
public sealed record Transcript(IReadOnlyList<ReadCourse> Courses, IReadOnlyList<UnreadLine> Unread, IReadOnlyList<string> Questions)
{
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

    /// <summary>The person with these courses added to those they gave before; a course that is there already is not added twice.</summary>
    public Profile With(Profile profile)
    {
        Background background = profile.Background;
        return profile with { Background = background with { Courses = [.. background.Courses.Concat(OfSubjects).Distinct()] } };
    }
}
