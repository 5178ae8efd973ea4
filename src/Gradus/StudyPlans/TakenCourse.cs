using Gradus.Degrees;

namespace Gradus.StudyPlans;

/// <summary>A course that is done.</summary>
/// <param name="Course">As the rules name it, or as the person does where they do not.</param>
public sealed record TakenCourse(RuleCourse Course)
{
    /// <summary>Null where it is not said; it then counts as good enough.</summary>
    public string? Grade { get; init; }

    /// <summary>True for a course of another school, or of an earlier degree: 4+1, transfer, exemption.</summary>
    public bool IsFromElsewhere { get; init; }

    /// <summary>Id of the group that the person wants it to fill; null to leave that open.</summary>
    public string? Fills { get; init; }
}
