using Gradus.App.Figures;
using Gradus.Degrees;
using Gradus.StudyPlans;

namespace Gradus.App.Verbs.Plan;

/// <summary>The rules of an answer, each with what fills it.</summary>
internal static class PlanRules
{
    public static IEnumerable<PlanRuleContract> Of(PlanAnswer answer)
    {
        RuleSet rules = answer.Ground.Rules;
        PlannedCourse[] planned = [.. answer.Plan.Terms.SelectMany(t => t.Courses)];
        IReadOnlyList<AuditLine> done = answer.Plan.Terms.Count > 0 ? answer.Plan.Done : answer.Audit.Lines;
        foreach (RuleGroup group in rules.Groups)
        {
            TakenCourse[] before = [.. done.Where(d => d.Fills.Contains(group)).Select(d => d.Course)];
            RuleCourse[] ahead = [.. planned.Where(p => p.Fills.Contains(group)).Select(p => p.Course)];
            int count = before.Length + ahead.Length;
            decimal missing = Math.Max((group.Credits ?? 0) - before.Sum(d => d.Course.Credits) - ahead.Sum(c => c.Credits), ((group.Pick ?? 0) - count) * rules.UsualCredits);
            yield return new PlanRuleContract(group.Id, group.Name, Asks(group), [.. before.Select(d => d.Course.Code)], [.. ahead.Select(c => c.Code)], Math.Max(0, missing), group.Grade);
        }

        foreach (RuleMinimum minimum in rules.Minima)
        {
            TakenCourse[] before = [.. done.Select(d => d.Course).Where(d => rules.Fits(d.Course, minimum.Of) && LetterGrade.Reaches(d.Grade, minimum.Grade))];
            RuleCourse[] ahead = [.. planned.Select(p => p.Course).Where(c => rules.Fits(c, minimum.Of))];
            decimal have = minimum.Courses is null ? before.Sum(d => d.Course.Credits) + ahead.Sum(c => c.Credits) : before.Length + ahead.Length;
            yield return new PlanRuleContract(
                minimum.Id, Written.Capital(minimum.Name), minimum.Courses is { } courses ? Titles.Count(courses, "course") : $"{Written.Number(minimum.Credits!.Value)} credits", [.. before.Select(d => d.Course.Code)], [.. ahead.Select(c => c.Code)], Math.Max(0, (minimum.Courses ?? minimum.Credits!.Value) - have), minimum.Grade);
        }

        foreach (RuleLimit limit in rules.Limits)
        {
            RuleCourse[] ahead = [.. planned.Where(p => p.Fills.Count > 0).Select(p => p.Course).Where(c => rules.Fits(c, limit.Of))];
            string[] before = [.. done.Where(d => d.Fills.Count > 0 && rules.Fits(d.Course.Course, limit.Of)).Select(d => d.Course.Course.Code)];
            yield return new PlanRuleContract(limit.Id, "At most " + limit.Name, $"at most {Written.Number(limit.Credits)} credits", before, [.. ahead.Select(c => c.Code)], 0, null);
        }
    }

    /// <summary>What is not known or not counted, one sentence each.</summary>
    public static IReadOnlyList<string> Notes(PlanAnswer answer)
    {
        DegreeRules degree = answer.Ground.Rules.Degree;
        RuleCourse[] planned = [.. answer.Plan.Terms.SelectMany(t => t.Courses).Select(c => c.Course)];
        List<string> notes = [.. PlanLength.Notes(answer)];
        if (degree.IsFromRecord)
        {
            notes.Add("Only the groups of courses are on record: which course needs which before it, and how much one may take in a term, nobody has told us.");
        }

        if (answer.Plan.Terms.SelectMany(t => t.Courses).Any(c => !c.IsRequired && !c.Course.IsOpen))
        {
            notes.Add($"Where the rules leave a choice, the plan takes {(answer.Ground.Wishes.OfGoal.Count > 0 ? "courses whose titles are about what you want to study, then " : "")}courses of the track, then what asks the fewest hours: name the courses that you want, and it takes those. Where any order will do, foundations come before applications, by their titles.");
        }

        if (planned.Any(c => c.Seasons.Count == 0))
        {
            notes.Add("In which seasons its courses run is not on record: all are taken to run in every term.");
        }

        if (planned.Any(c => c.Hours is null))
        {
            notes.Add($"Hours that no student reported are reckoned at {Written.Number(answer.Ground.HoursPerCredit)} a week for each credit.");
        }

        if (planned.Any(c => c.IsOpen))
        {
            notes.Add("A course of your choice stands where its page names none.");
        }

        if (answer.Ground.Done.Any(d => d.Grade is null && !d.Course.IsOpen) && (degree.Limits.Grade is not null || answer.Ground.Rules.Groups.Any(g => g.Grade is not null)))
        {
            notes.Add("Courses whose grade you did not say are taken to be good enough.");
        }

        notes.AddRange(planned.SelectMany(p => answer.Ground.Done.Where(d => d.Course.Code == p.Code).Take(1)).Select(d => d.Grade == LetterGrade.Withdrawn
            ? $"{d.Course.Code} is planned again, because you withdrew from it: ask how often the school lets you begin a course."
            : $"{d.Course.Code} is planned again, because {d.Grade} is not enough where it is asked for: ask whether the school lets you repeat it, and which grade then counts."));
        if (answer.Ledger.Profile.Study.EarnedCredits is > 0)
        {
            notes.Add("Your earned credits fill free choices only, as far as schools usually take them: ask which courses they stand for.");
        }

        notes.AddRange(degree.Notes);
        return notes;
    }

    private static string Asks(RuleGroup group) => string.Join(", ", new[]
    {
        group.Pick is { } pick ? Titles.Count(pick, "course") : null,
        group.Credits is { } credits ? $"{Written.Number(credits)} credits" : null,
    }.OfType<string>().Concat(group.Parts.Select(p => $"{p.Pick} of {p.Name}")));
}
