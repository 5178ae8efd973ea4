using Gradus.Degrees;
using Gradus.People;
using Gradus.Programs.Admission;
using Gradus.Readiness.Courses;

namespace Gradus.Readiness;

/// <summary>How the grade of a subject stands beside the least that a page asks for.</summary>
internal static class LeastGrades
{
    /// <param name="demand">The subject, whatever the grade.</param>
    /// <param name="subject">Which it is.</param>
    /// <param name="rule">What the page asks for; where it names no grade for the subject, the demand stands as it is.</param>
    /// <param name="background">The person.</param>
    public static EntryDemand Of(EntryDemand demand, Prerequisite subject, EntryRule rule, Background background) =>
        rule.LeastGrades.FirstOrDefault(l => l.Subject == subject) is { } least ? Of(demand, least, background) : demand;

    private static EntryDemand Of(EntryDemand demand, LeastGrade least, Background background)
    {
        EntryDemand asked = demand with { What = $"{demand.What} with {least.Grade} or better{(least.Or is { } other ? $", or {other}" : "")}" };
        if (demand.Standing is EntryStanding.NotMet or EntryStanding.NotSaid)
        {
            return asked;
        }

        string[] grades = [.. background.Courses.Where(c => CourseWords.SubjectsOf(c).Contains(least.Subject)).Select(c => c.Grade).OfType<string>()];
        string ask = least.Or is { } or ? $", or ask whether your {or} counts" : "";
        if (grades.Length == 0)
        {
            return asked with { Standing = EntryStanding.Unclear, Why = $"{demand.Why}; say with which grade{ask}" };
        }

        if (Array.Exists(grades, g => LetterGrade.IsKnown(g) && LetterGrade.Reaches(g, least.Grade)))
        {
            return asked;
        }

        return Array.Find(grades, g => !LetterGrade.IsKnown(g)) is { } open
            ? asked with { Standing = EntryStanding.Unclear, Why = open == CourseGrades.NotRead ? $"{demand.Why}, and with which grade{ask}" : $"your grade in it is {open}: ask whether that is {least.Grade} or better{ask}" }
            : asked with
            {
                Standing = least.Or is null ? EntryStanding.NotMet : EntryStanding.Unclear,
                Why = $"your best grade in it is {LetterGrade.All.First(l => grades.Contains(l, StringComparer.OrdinalIgnoreCase))}, below {least.Grade}{ask}",
            };
    }
}
