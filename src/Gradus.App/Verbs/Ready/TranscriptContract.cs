using System.ComponentModel;
using System.Globalization;
using Gradus.App.Contracts;
using Gradus.People;
using Gradus.Readiness.Courses;

namespace Gradus.App.Verbs.Ready;

/// <summary>What was read of a transcript, and what was not.</summary>
public sealed record TranscriptContract(
    IReadOnlyList<TranscriptCourseContract> Courses,
    [Description("Lines that may have held a course and were not read")] IReadOnlyList<UnreadLineContract> Unread,
    [Description("What has to be said before the reading is sure")] IReadOnlyList<string> Questions)
{
    [Description("The average that was read, and whether it is used; null where none whose scale is plain is printed")]
    public string? Average { get; init; }

    /// <summary>"The average of line 12 was read: 2.87, where 4.0 is the best. It counts where you do not give your own."</summary>
    internal static string Words(TranscriptAverage average) => string.Create(
        CultureInfo.InvariantCulture, $"The average of line {average.Line} was read: {average.Value:0.##}, where {Vocabularies.GradeScales.MeaningOf(average.Scale)}. It counts where you do not give your own.");

    public static TranscriptContract Of(Transcript transcript) => new(
        [.. transcript.Courses.Select(TranscriptCourseContract.Of)],
        [.. transcript.Unread.Select(u => new UnreadLineContract(u.Number, u.Text))],
        transcript.Questions)
    {
        Average = transcript.Average is { } average ? Words(average) : null,
    };
}

/// <summary>A line that was not read.</summary>
public sealed record UnreadLineContract([Least(1)] int Line, string Text);

/// <summary>A course that was read.</summary>
public sealed record TranscriptCourseContract(
    [Description("Of the text; in JSON the place in its list"), Least(1)] int Line,
    string? Code,
    string Title,
    [Description("As printed")] string? Grade,
    [Description("As the school counts them")] decimal? Credits,
    int? Year,
    [Description("Subjects that its title names")] IReadOnlyList<string> Subjects,
    [Description("By the number of its code"), Words("lower division", "upper division", "graduate")] string? Level,
    [Description("What its grade says"), Words("passed", "not-said", "passed-low", "not-known", "in-progress", "withdrawn", "not-passed")] string Outcome,
    [Description("The same course stands in the transcript more than once; the best of them counts")] bool Repeated)
{
    public static TranscriptCourseContract Of(ReadCourse read) => new(
        read.Line, read.Course.Code, read.Course.Title, read.Printed, read.Course.Credits, read.Course.Year, [.. read.Subjects.Select(Vocabularies.Subjects.KeyOf)], read.Level, Key(read.Outcome), read.Repeated);

    private static string Key(CourseOutcome outcome) => outcome switch
    {
        CourseOutcome.Passed => "passed",
        CourseOutcome.NotSaid => "not-said",
        CourseOutcome.PassedLow => "passed-low",
        CourseOutcome.NotKnown => "not-known",
        CourseOutcome.InProgress => "in-progress",
        CourseOutcome.Withdrawn => "withdrawn",
        _ => "not-passed",
    };
}
