using Gradus.Degrees;
using Gradus.People;
using Gradus.StudyPlans;

namespace Gradus.Tests.StudyPlans;

/// <summary>Audit and plan by trying everything: slow, and easy to see to be right.</summary>
internal static class SlowDegrees
{
    /// <summary>The least that can be left, and of all ways that leave no more the most that can count.</summary>
    public static (decimal Missing, decimal Counted) Audit(RuleSet rules, IReadOnlyList<TakenCourse> done)
    {
        (decimal Missing, decimal Counted) best = (decimal.MaxValue, 0);
        foreach (int[][] filled in Ways(rules, done))
        {
            decimal missing = rules.Groups.Select((g, at) => Missing(rules, g, By(done, filled, at))).Sum();
            decimal counted = done.Where((_, i) => filled[i].Length > 0).Sum(d => d.Course.Credits);
            if (missing < best.Missing || (missing == best.Missing && counted > best.Counted))
            {
                best = (missing, counted);
            }
        }

        return best;
    }

    /// <summary>Hours over the wish, the aim, the courses wanted: of the plan that is nearest; null where none keeps these wishes.</summary>
    public static (decimal Over, decimal Aim, int Wanted)? Plan(PlanGround ground, Func<string, bool> isKept)
    {
        (decimal, decimal, int)? best = null;
        RuleCourse[] courses = [.. ground.Rules.Courses.Where(c => ground.Done.All(d => d.Course.Code != c.Code || d.MayBeRepeated(ground.Rules)))];
        foreach (int[] at in Placements(courses.Length, ground.Terms.Count))
        {
            if (Fits(ground, courses, at, isKept) && Counts(ground, courses, at))
            {
                (decimal, decimal, int) value = Value(ground, courses, at);
                best = best is null || value.CompareTo(best.Value) < 0 ? value : best;
            }
        }

        return best;
    }

    private static (decimal Over, decimal Aim, int Wanted) Value(PlanGround ground, RuleCourse[] courses, int[] at)
    {
        PlanWishes wishes = ground.Wishes;
        decimal over = wishes.HoursPerWeek is { } have ? ground.Terms.Select((_, t) => Math.Max(0, Here(courses, at, t).Sum(ground.HoursOf) - have)).Sum() : 0;
        int wanted = -courses.Where((c, i) => at[i] >= 0 && wishes.Wanted.Contains(c.Code)).Count();
        decimal cost = ground.Terms.Select((term, t) => ground.CostOf(term.Season, Here(courses, at, t).Sum(c => c.Credits))!.Value).Sum();
        return (over, wishes.Aim switch { PlanAim.Cheapest => cost, PlanAim.Interests => wanted, _ => at.DefaultIfEmpty(-1).Max() + 1 }, wanted);
    }

    private static RuleCourse[] Here(RuleCourse[] courses, int[] at, int t) => [.. courses.Where((_, i) => at[i] == t)];

    private static IEnumerable<int[]> Placements(int courses, int terms)
    {
        int[] at = [.. Enumerable.Repeat(-1, courses)];
        while (true)
        {
            yield return at;
            int i = 0;
            while (i < courses && ++at[i] == terms)
            {
                at[i++] = -1;
            }

            if (i == courses)
            {
                yield break;
            }
        }
    }

    private static bool Fits(PlanGround ground, RuleCourse[] courses, int[] at, Func<string, bool> isKept)
    {
        PlanWishes wishes = ground.Wishes;
        RuleSet rules = ground.Rules;
        int last = at.DefaultIfEmpty(-1).Max();
        bool Done(string code, int before) => ground.Done.Any(d => d.Course.Code == code && LetterGrade.Reaches(d.Grade, ground.Rules.Degree.Limits.Grade)) || courses.Where((c, i) => c.Code == code && at[i] >= 0 && at[i] < before).Any();
        for (int i = 0; i < courses.Length; i++)
        {
            if (at[i] >= 0 && ((courses[i].Seasons.Count > 0 && !courses[i].Seasons.Contains(ground.Terms[at[i]].Season))
                || courses[i].Requires?.IsMetBy(code => Done(code, at[i])) == false
                || courses[i].Alongside?.IsMetBy(code => Done(code, at[i] + 1)) == false))
            {
                return false;
            }
        }

        var years = new Dictionary<int, decimal>();
        for (int t = 0; t < ground.Terms.Count; t++)
        {
            Term term = ground.Terms[t];
            RuleCourse[] here = Here(courses, at, t);
            decimal credits = here.Sum(c => c.Credits);
            bool used = here.Length > 0;
            if (credits > ground.MostCredits(term.Season)
                || (isKept("credits") && credits > (wishes.CreditsPerTerm ?? 1000))
                || (isKept("courses") && here.Length > (wishes.CoursesPerTerm ?? 1000))
                || (isKept("summers") && used && wishes.Summers == SummerWish.None && term.Season == Season.Summer)
                || (isKept($"leave {term}") && used && wishes.Leave.Contains(term))
                || (isKept("by") && used && wishes.DoneBy is { } end && term.CompareTo(end) > 0)
                || (wishes.HoursPerWeek is { } have && here.Length > 1 && here.Sum(ground.HoursOf) > have))
            {
                return false;
            }

            int year = TermLine.AcademicYear(term);
            years[year] = years.GetValueOrDefault(year) + ground.CostOf(term.Season, credits)!.Value;
        }

        foreach (RuleMinimum minimum in rules.Minima)
        {
            int until = (minimum.WithinMonths!.Value / 4) - 1;
            int have = ground.Done.Count(d => rules.Fits(d.Course, minimum.Of) && LetterGrade.Reaches(d.Grade, minimum.Grade) && LetterGrade.Reaches(d.Grade, rules.Degree.Limits.Grade));
            int Before(int t) => have + courses.Where((c, i) => at[i] >= 0 && at[i] < t && rules.Fits(c, minimum.Of)).Count();
            if (Before(until + 1) < minimum.Courses || (minimum.IsFirst && courses.Where((c, i) => at[i] >= 0 && !rules.Fits(c, minimum.Of) && Before(at[i]) < minimum.Courses).Any()))
            {
                return false;
            }
        }

        return years.Values.All(cost => !isKept("budget") || cost <= (wishes.BudgetPerYear ?? 1_000_000))
            && wishes.Pins.All(p => !isKept($"pin {p.Code}{(p.In is { } named ? $" {named}" : "")}") || Array.FindIndex(courses, c => c.Code == p.Code) is var i && at[i] >= 0 && (p.In is not { } asked || ground.Terms[at[i]] == asked))
            && wishes.Without.All(w => !isKept($"without {w}") || at[Array.FindIndex(courses, c => c.Code == w)] < 0)
            && last < ground.Terms.Count;
    }

    /// <summary>True where all groups can be filled, with every course planned in one of them unless it is pinned.</summary>
    private static bool Counts(PlanGround ground, RuleCourse[] courses, int[] at)
    {
        RuleSet rules = ground.Rules;
        TakenCourse[] all = [.. ground.Done, .. courses.Where((_, i) => at[i] >= 0).Select(c => new TakenCourse(c))];
        return Ways(rules, all).Any(filled =>
            rules.Groups.Select((g, g1) => Missing(rules, g, By(all, filled, g1))).All(m => m == 0)
            && !ground.Done.Where((d, i) => filled[i].Length > 0 && all.Skip(ground.Done.Count).Any(c => c.Course.Code == d.Course.Code)).Any()
            && all.Select((d, i) => (d, i)).Skip(ground.Done.Count).All(x => filled[x.i].Length > 0 || ground.Wishes.Pins.Any(p => p.Code == x.d.Course.Code)));
    }

    private static TakenCourse[] By(IReadOnlyList<TakenCourse> done, int[][] filled, int g) => [.. done.Where((_, i) => filled[i].Contains(g))];

    internal static decimal Missing(RuleSet rules, RuleGroup group, TakenCourse[] by)
    {
        int parts = group.Parts.Sum(p => Math.Max(0, p.Pick - by.Count(d => rules.Fits(d.Course, p.From))));
        return Math.Max(Math.Max(0, (group.Credits ?? 0) - by.Sum(d => d.Course.Credits)), Math.Max(Math.Max(0, (group.Pick ?? 0) - by.Length), parts) * rules.UsualCredits);
    }

    /// <summary>Every way to let courses fill groups that the rules allow.</summary>
    internal static IEnumerable<int[][]> Ways(RuleSet rules, IReadOnlyList<TakenCourse> done)
    {
        int[][][] choices = [.. done.Select(d => Choices(rules, d).ToArray())];
        var filled = new int[done.Count][];
        return From(0);

        IEnumerable<int[][]> From(int i)
        {
            if (i == done.Count)
            {
                if (IsAllowed(rules, done, filled))
                {
                    yield return [.. filled];
                }

                yield break;
            }

            foreach (int[] choice in choices[i])
            {
                filled[i] = choice;
                foreach (int[][] way in From(i + 1))
                {
                    yield return way;
                }
            }
        }
    }

    private static IEnumerable<int[]> Choices(RuleSet rules, TakenCourse done)
    {
        yield return [];
        int[] fit = [.. Enumerable.Range(0, rules.Groups.Count).Where(g => rules.Fits(done.Course, rules.Groups[g].From) && LetterGrade.Reaches(done.Grade, rules.Groups[g].Grade) && LetterGrade.Reaches(done.Grade, rules.Degree.Limits.Grade))];
        foreach (int g in fit)
        {
            yield return [g];
            foreach (int h in fit.Where(h => h > g && rules.ShareOf(rules.Groups[g], rules.Groups[h]) is not null))
            {
                yield return [g, h];
            }
        }
    }

    private static bool IsAllowed(RuleSet rules, IReadOnlyList<TakenCourse> done, int[][] filled)
    {
        for (int g = 0; g < rules.Groups.Count; g++)
        {
            TakenCourse[] by = By(done, filled, g);
            RuleGroup group = rules.Groups[g];
            if (by.Length > 0 && by.Length - 1 >= (group.Pick ?? 0) && by.Sum(d => d.Course.Credits) - by.Max(d => d.Course.Credits) >= (group.Credits ?? 0))
            {
                return false;
            }
        }

        TakenCourse[] counted = [.. done.Where((_, i) => filled[i].Length > 0)];
        return rules.Shares.All(s => filled.Count(f => f.Length == 2 && rules.ShareOf(rules.Groups[f[0]], rules.Groups[f[1]]) == s) <= s.Most)
            && rules.Limits.All(l => counted.Where(d => rules.Fits(d.Course, l.Of)).Sum(d => d.Course.Credits) <= l.Credits)
            && rules.Degree.Exclusions.All(e => counted.Count(d => e.Contains(d.Course.Code)) <= 1)
            && counted.Where(d => d.IsFromElsewhere).Sum(d => d.Course.Credits) <= (rules.Degree.Limits.Transfer ?? 1000);
    }
}
