using Gradus.App.Figures;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.StudyPlans;

namespace Gradus.App.Verbs.Plan;

/// <summary>Why a plan lasts as long as it does, beside the whole cost that is counted without one.</summary>
internal static class PlanLength
{
    /// <summary>The load that stands in for what nobody said, and where the cost ends otherwise; empty where all was said and both end alike.</summary>
    public static IEnumerable<string> Notes(PlanAnswer answer)
    {
        PlanWishes wishes = answer.Ground.Wishes;
        if (wishes is { Assumed: true, CoursesPerTerm: { } courses })
        {
            string summers = wishes.Summers switch { SummerWish.Too => "summers too", SummerWish.Only => "summers only", _ => "no summers" };
            yield return $"As its whole cost is counted: at most {Titles.Count(courses, "course")} a term, {summers}. Say how many, and whether in summers, to change it.";
        }

        if (answer.Cost.Misfit is { } misfit && answer.Cost.Load.FitsNoCourse && wishes.HoursPerWeek is { } hours && answer.Plan.Terms.Count > 0)
        {
            int fit = answer.Plan.Terms.Count - answer.Plan.Over(hours).Count;
            yield return $"{misfit} In this plan {(fit == 0 ? "no term" : $"{Titles.Number(fit)} of {Titles.Count(answer.Plan.Terms.Count, "term")}")} stay{(fit <= 1 ? "s" : "")} within your {Titles.Number(hours)}.";
        }

        if (answer.Question.Start is null && answer.Cost.OtherStart is { } start)
        {
            yield return start;
        }

        if (answer.Plan.Terms is [.., var last] && last.Term != answer.Cost.Terms[^1].Name)
        {
            yield return $"Its whole cost, counted without a plan, ends with {answer.Cost.Terms[^1].Name}: {Why(answer)}.";
        }
    }

    private static string Why(PlanAnswer answer)
    {
        PlanQuestion asked = answer.Question;
        StudyLoad load = answer.Cost.Load;
        bool isAsked = asked is { Start: not null } or { Summers: not null } or { Hours: not null } or { Credits: not null } or { Courses: not null } or { Budget: not null } or { By: not null }
            || asked.Aim != PlanAim.Soonest || asked.Leave.Count + asked.Taken.Count + asked.Transfer.Count + asked.Pins.Count > 0;
        return isAsked ? "what you asked of this plan is not in it"
            : !answer.Ground.Wishes.Assumed && answer.Ground.Wishes.CoursesPerTerm is null ? "the rules leave no plan with the courses a term that it counts"
            : answer.Plan.Terms.SelectMany(t => t.Courses).Any(c => c.Course.Hours is not null) && answer.Ground.Wishes.HoursPerWeek is not null ? $"it counts {Written.Number(load.CourseHours)} hours a week for each course, and the plan those that students report"
            : "it counts courses of one size in every term, and the plan their own credits, terms and order";
    }
}
