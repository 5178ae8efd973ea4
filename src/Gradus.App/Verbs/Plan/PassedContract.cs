using System.ComponentModel;
using Gradus.Degrees;
using Gradus.People;
using Gradus.Readiness.Courses;

namespace Gradus.App.Verbs.Plan;

/// <summary>A course that the person passed and that the degree may have too; not counted until they say so.</summary>
public sealed record PassedContract(
    [Description("The course of the degree with the same code or title")] string Code,
    [Description("The letter it was passed with; null where none is said")] string? Grade,
    [Description("The same in a sentence")] string Words)
{
    /// <summary>The courses of the profile that were passed, that the rules name by code or title, and of which the question does not speak; each once.</summary>
    internal static IReadOnlyList<PassedContract> Of(PlanAnswer answer)
    {
        PlanQuestion asked = answer.Question;
        HashSet<string> said = [.. asked.Taken.Concat(asked.Transfer).Concat(asked.Pins).Select(c => c.Code)];
        return
        [
            .. answer.Ledger.Profile.Background.Courses
                .Where(c => CourseGrades.Outcome(c.Grade) is CourseOutcome.Passed or CourseOutcome.NotSaid)
                .Select(c => (Course: c, Named: Named(c, answer.Ground.Rules.Degree)))
                .Where(c => c.Named is { } named && !said.Contains(named.Code))
                .DistinctBy(c => c.Named!.Code)
                .Select(c => Offer(c.Course, c.Named!)),
        ];
    }

    private static RuleCourse? Named(Course course, DegreeRules rules) =>
        (course.Code is { } code ? PlanQuestion.Find(code, rules) : null) ?? rules.Courses.FirstOrDefault(r => !r.IsOpen && string.Equals(r.Title, course.Title, StringComparison.OrdinalIgnoreCase));

    private static PassedContract Offer(Course course, RuleCourse named)
    {
        string? grade = course.Grade is { } said && LetterGrade.IsKnown(said) ? said.ToUpperInvariant() : null;
        return new PassedContract(named.Code, grade, $"You passed {(course.Code is { } code ? $"{code} " : "")}{course.Title}{(grade is null ? "" : $" with {grade}")}; the degree has {named}. It is not counted: ask the school whether it is.");
    }
}
