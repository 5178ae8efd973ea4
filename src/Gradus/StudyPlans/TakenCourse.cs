using Gradus.Degrees;

namespace Gradus.StudyPlans;

/// <summary>A course that is done.</summary>
/// <param name="Course">As the rules name it, or as the person does where they do not.</param>
public sealed record TakenCourse(RuleCourse Course)
{
    /// <summary>A letter, or <see cref="LetterGrade.Withdrawn"/>; null where it is not said: it then counts as good enough.</summary>
    public string? Grade { get; init; }

    /// <summary>True for a course of another school, or of an earlier degree: 4+1, transfer, exemption.</summary>
    public bool IsFromElsewhere { get; init; }

    /// <summary>
    /// True where it may have to be taken again: some group that it fits asks for a better grade, or it gave no credit. No page here forbids a repeat, and none is known to
    /// allow it.
    /// </summary>
    /// <param name="rules">What the degree asks.</param>
    public bool MayBeRepeated(RuleSet rules) =>
        rules.Groups.Any(g => rules.Fits(Course, g.From) && !(LetterGrade.Reaches(Grade, g.Grade) && LetterGrade.Reaches(Grade, rules.Degree.Limits.Grade)));

    /// <summary>Id of the group that the person wants it to fill; null to leave that open.</summary>
    public string? Fills { get; init; }
}
