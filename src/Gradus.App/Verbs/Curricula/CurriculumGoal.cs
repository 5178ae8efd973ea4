using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.Curricula;
using Gradus.People;
using Gradus.Programs.Curriculum.Reading;

namespace Gradus.App.Verbs.Curricula;

/// <summary>What a person's goal asks for, against what a curriculum holds: which areas a goal rests on is a judgement of this guide.</summary>
public sealed record CurriculumGoalContract(
    [Description("The areas that the goal rests on, core areas first; empty where the profile names neither subjects nor a kind of career")] IReadOnlyList<GoalAreaContract> Areas,
    [Description("Subjects of the goal that cannot be compared: courses are read into no area that stands for them")] IReadOnlyList<string> NotCompared)
{
    /// <summary>Null where the person says nothing of a goal.</summary>
    internal static CurriculumGoalContract? Of(Goal goal, CurriculumContract answer)
    {
        if (goal.Kind is null && goal.Focus.Count == 0)
        {
            return null;
        }

        (CourseArea Area, string Wish)[] asked =
        [
            .. goal.Focus.SelectMany(f => GoalAreas.Of(f).Select(a => (a, Vocabularies.Focuses.KeyOf(f)))),
            .. goal.Kind is { } kind ? GoalAreas.Of(kind).Select(a => (a, Vocabularies.GoalKinds.KeyOf(kind))) : [],
        ];
        return new CurriculumGoalContract(
            [.. asked.GroupBy(a => a.Area).OrderBy(g => g.Key).Select(g => GoalAreaContract.Of(g.Key, [.. g.Select(a => a.Wish).Distinct()], answer))],
            [.. goal.Focus.Where(f => GoalAreas.Of(f).Count == 0).Select(Vocabularies.Focuses.KeyOf)]);
    }
}

/// <summary>An area that a goal rests on.</summary>
public sealed record GoalAreaContract(
    [Description("Key of the rubric; core areas are counted in credits, of others courses are named alone")] string Area,
    [Description("What of the goal rests on it: keys of goal.focus and goal.kind")] IReadOnlyList<string> Wishes,
    [Description("What the degree holds of it: guaranteed whatever you pick; yours if you pick it; only where courses that nobody names are of it; none of the courses that are all named; not known"), Words("guaranteed", "attainable", "open", "none", "unknown")] string Standing,
    [Description("Credits that everybody takes; null for an area that is not of the core, and where credits or rules are not known")] double? Guaranteed,
    [Description("Most credits of it; null as guaranteed")] double? Attainable,
    [Description("Named courses of it, most likely first")] IReadOnlyList<string> Courses)
{
    private const int MostCourses = 3;

    internal static GoalAreaContract Of(CourseArea area, IReadOnlyList<string> wishes, CurriculumContract answer)
    {
        string key = CourseAreas.All.KeyOf(area);
        AreaContract? core = answer.Areas.FirstOrDefault(a => a.Area == key);
        int at = CourseAreas.Core.ToList().IndexOf(area);
        CourseContract[] named = [.. answer.Parts.SelectMany(p => p.Courses).Concat(answer.Electives).DistinctBy(c => (c.Code, c.Title)).Where(c => c.Areas.Contains(key, StringComparer.Ordinal))];
        return new GoalAreaContract(
            key,
            wishes,
            answer.Basis == "unknown" ? "unknown" : core?.GuaranteedCourses > 0 ? "guaranteed" : core?.AttainableCourses > 0 || named.Length > 0 ? "attainable" : answer.OpenCredits == 0 ? "none" : "open",
            core?.Guaranteed,
            core?.Attainable,
            [.. named.OrderByDescending(c => at < 0 ? 0 : c.Chances[at]).Take(MostCourses).Select(c => c.Code is null ? c.Title : $"{c.Code} {c.Title}")]);
    }
}
