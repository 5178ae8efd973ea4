using Gradus.People;

namespace Gradus.Degrees;

/// <summary>Which courses a rule speaks of: those it names, and those that fit all it says of subject, level and marks.</summary>
/// <remarks>Immutable. A course of one's own choice fits only where it is named, or where anything does.</remarks>
public sealed record CourseSelector
{
    /// <summary>Codes of courses.</summary>
    public ValueList<string> Codes { get; init; } = [];

    /// <summary>One of these subjects.</summary>
    public ValueList<string> Subjects { get; init; } = [];

    /// <summary>None of these subjects.</summary>
    public ValueList<string> OtherThan { get; init; } = [];

    /// <summary>This level or above: 6000.</summary>
    public int? FromLevel { get; init; }

    /// <summary>All of these marks.</summary>
    public ValueList<string> Marks { get; init; } = [];

    /// <summary>Never these.</summary>
    public ValueList<string> Except { get; init; } = [];

    /// <summary>Any course at all.</summary>
    public bool IsAny { get; init; }

    /// <summary>Any course.</summary>
    public static CourseSelector Any { get; } = new() { IsAny = true };

    /// <summary>The courses of these codes.</summary>
    public static CourseSelector Of(IEnumerable<string> codes) => new() { Codes = [.. codes] };

    /// <summary>True where the rule speaks of the course.</summary>
    public bool Fits(RuleCourse course) => !Except.Contains(course.Code) && (IsAny || Codes.Contains(course.Code) || (!course.IsOpen && IsDescription && Describes(course)));

    private bool IsDescription => Subjects.Count > 0 || OtherThan.Count > 0 || FromLevel is not null || Marks.Count > 0;

    private bool Describes(RuleCourse course) =>
        (Subjects.Count == 0 || Subjects.Contains(course.Subject))
        && !OtherThan.Contains(course.Subject)
        && (FromLevel is not { } level || course.Level >= level)
        && Marks.All(course.Marks.Contains);
}
