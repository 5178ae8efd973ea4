using Gradus.Degrees;

namespace Gradus.StudyPlans;

/// <summary>Which course that is done fills which rule, and what is left.</summary>
/// <param name="Lines">Every course done, in the order given.</param>
/// <param name="Groups">Every group, in the order of the rules.</param>
/// <param name="Overall">Minima and limits that no group shows, in the order of the rules.</param>
/// <param name="Counted">Credits that fill groups.</param>
/// <param name="Missing">Credits that are left; of groups that count courses, as many usual ones.</param>
public sealed record DegreeAudit(IReadOnlyList<AuditLine> Lines, IReadOnlyList<GroupAudit> Groups, IReadOnlyList<MinimumAudit> Overall, decimal Counted, decimal Missing)
{
    /// <summary>True where nothing is left to do.</summary>
    public bool IsDone => Missing == 0 && Overall.All(m => m.Missing == 0);

    /// <summary>Courses that fill nothing.</summary>
    public IEnumerable<AuditLine> Wasted => Lines.Where(l => l.Fills.Count == 0);

    /// <summary>The audit of what is done: as little as possible is left, then as much as possible counts, then groups are filled in the order of the rules.</summary>
    /// <exception cref="InputException">What the person fixed cannot be, or the courses and rules are too many to settle.</exception>
    public static DegreeAudit Of(RuleSet rules, IReadOnlyList<TakenCourse> done)
    {
        foreach (TakenCourse course in done)
        {
            if (course.Fills is { } id && (rules.Groups.FirstOrDefault(g => g.Id == id) is not { } group || !rules.Fits(course.Course, group.From)))
            {
                IEnumerable<string> fitting = rules.Groups.Where(g => rules.Fits(course.Course, g.From)).Select(g => g.Id);
                throw new InputException($"{course.Course.Code} does not fill '{id}'; it fills {(fitting.Any() ? string.Join(", ", fitting) : "no group of this track")}.");
            }
        }

        int[] order = [.. Enumerable.Range(0, done.Count).OrderBy(i => done[i].Course.Credits).ThenBy(i => i)];
        int[][] sorted = AuditSearch.Of(rules, [.. order.Select(i => done[i])]);
        int[][] filled = [.. Enumerable.Range(0, done.Count).Select(i => sorted[Array.IndexOf(order, i)])];
        GroupAudit[] groups = [.. rules.Groups.Select((g, at) => GroupAudit.Of(rules, g, [.. done.Where((_, i) => filled[i].Contains(at))]))];
        AuditLine[] lines = [.. done.Select((d, i) => Line(rules, d, [.. filled[i].Select(g => rules.Groups[g])], groups))];
        return new DegreeAudit(
            lines,
            groups,
            [.. rules.Minima.Select(m => MinimumAudit.Of(rules, m, done))],
            done.Where((_, i) => filled[i].Length > 0).Sum(d => d.Course.Credits),
            groups.Sum(g => g.Missing));
    }

    /// <summary>
    /// The same where a course that has to be taken again counts nowhere else: a group asks for a better grade, and too few other courses fill it. What is left is then
    /// what a plan has to hold at the least.
    /// </summary>
    /// <inheritdoc cref="Of"/>
    public static DegreeAudit WithRepeats(RuleSet rules, IReadOnlyList<TakenCourse> done)
    {
        var again = new Dictionary<TakenCourse, RuleGroup>(ReferenceEqualityComparer.Instance);
        while (true)
        {
            var audit = Of(rules, [.. done.Where(d => !again.ContainsKey(d))]);
            (TakenCourse Course, RuleGroup Group)? next = audit.Lines.Where(l => l.Fills.Count > 0)
                .SelectMany(l => audit.Groups.Where(g => Asks(rules, g, l.Course, done)).Select(g => ((TakenCourse, RuleGroup)?)(l.Course, g.Group))).FirstOrDefault();
            if (next is not { } found)
            {
                return again.Count == 0 ? audit : audit with
                {
                    Lines = [.. done.Select(d => again.TryGetValue(d, out RuleGroup? group)
                        ? new AuditLine(d, [], $"it has to be taken again: {group.Name} asks for {group.Grade ?? "a grade that passes"} or better, and a course counts once")
                        : audit.Lines.First(l => ReferenceEquals(l.Course, d)))],
                };
            }

            again.Add(found.Course, found.Group);
        }
    }

    /// <summary>True where a group, or a part of it, cannot be filled unless a course that was passed too low is taken again.</summary>
    private static bool Asks(RuleSet rules, GroupAudit group, TakenCourse course, IReadOnlyList<TakenCourse> done)
    {
        bool TooLow(CourseSelector of) => rules.Fits(course.Course, of) && !LetterGrade.Reaches(course.Grade, group.Group.Grade);
        int Fresh(CourseSelector of) => rules.Courses.Count(c => !c.IsDormant && rules.Fits(c, of) && !done.Any(d => string.Equals(d.Course.Code, c.Code, StringComparison.OrdinalIgnoreCase)));
        return TooLow(group.Group.From) && ((group.MissingCourses > 0 && Fresh(group.Group.From) < group.MissingCourses)
            || group.Group.Parts.Any(p => TooLow(p.From) && Fresh(p.From) < p.Pick - group.By.Count(d => rules.Fits(d.Course, p.From))));
    }

    private static AuditLine Line(RuleSet rules, TakenCourse done, IReadOnlyList<RuleGroup> fills, GroupAudit[] groups)
    {
        if (fills.Count > 0)
        {
            return new AuditLine(done, fills, null);
        }

        RuleGroup[] open = !LetterGrade.Reaches(done.Grade, rules.Degree.Limits.Grade) ? []
            : [.. groups.Where(g => g.Missing > 0 && rules.Degree.HasOpenPlaces(g.Group.Id) && !rules.Fits(done.Course, g.Group.From) && LetterGrade.Reaches(done.Grade, g.Group.Grade)).Select(g => g.Group)];
        string why = WhyNot(rules, done);
        return new AuditLine(done, [], open.Length == 0 ? why : $"whether it counts cannot be told: which courses fill {string.Join(" or ", open.Select(g => g.Name))} its pages do not name") { MayFill = open };
    }

    private static string WhyNot(RuleSet rules, TakenCourse done)
    {
        RuleGroup[] fitting = [.. rules.Groups.Where(g => rules.Fits(done.Course, g.From))];
        return fitting.Length == 0 && !LetterGrade.Reaches(done.Grade, null) ? $"{done.Grade} gives no credit"
            : fitting.Length == 0 ? "no group of this track takes it"
            : !LetterGrade.Reaches(done.Grade, null) ? $"{done.Grade} gives no credit"
            : !LetterGrade.Reaches(done.Grade, rules.Degree.Limits.Grade) ? $"a course counts from {rules.Degree.Limits.Grade} on"
            : fitting.All(g => !LetterGrade.Reaches(done.Grade, g.Grade)) ? $"{string.Join(", ", fitting.Select(g => g.Name))}: {fitting[0].Grade} or better is asked for"
            : "what it could fill is full, or a limit holds it back";
    }
}

/// <summary>A course that is done, and what it fills.</summary>
/// <param name="Course">The course.</param>
/// <param name="Fills">The groups; empty where it fills none.</param>
/// <param name="WhyNot">Why it fills none; null where it fills one.</param>
public sealed record AuditLine(TakenCourse Course, IReadOnlyList<RuleGroup> Fills, string? WhyNot)
{
    /// <summary>Groups not yet full that it may fill, because the pages do not name their courses; empty where it fills one.</summary>
    public IReadOnlyList<RuleGroup> MayFill { get; init; } = [];
}

/// <summary>How far a group is filled.</summary>
/// <param name="Group">The group.</param>
/// <param name="By">The courses that fill it.</param>
/// <param name="Missing">Credits that are left; where courses are counted, as many usual ones.</param>
/// <param name="MissingCourses">Courses that are left, at least; 0 where none is.</param>
public sealed record GroupAudit(RuleGroup Group, IReadOnlyList<TakenCourse> By, decimal Missing, int MissingCourses)
{
    internal static GroupAudit Of(RuleSet rules, RuleGroup group, IReadOnlyList<TakenCourse> by)
    {
        int picks = Math.Max(0, (group.Pick ?? 0) - by.Count);
        int parts = group.Parts.Sum(p => Math.Max(0, p.Pick - by.Count(d => rules.Fits(d.Course, p.From))));
        decimal credits = Math.Max(0, (group.Credits ?? 0) - by.Sum(d => d.Course.Credits));
        decimal missing = Math.Max(credits, Math.Max(picks, parts) * rules.UsualCredits);
        return new GroupAudit(group, by, missing, (int)Math.Ceiling(missing / rules.UsualCredits));
    }
}

/// <summary>How far a minimum over all groups is met.</summary>
/// <param name="Minimum">The rule.</param>
/// <param name="By">The courses that count for it.</param>
/// <param name="Missing">Courses, or credits where it counts those.</param>
public sealed record MinimumAudit(RuleMinimum Minimum, IReadOnlyList<TakenCourse> By, decimal Missing)
{
    internal static MinimumAudit Of(RuleSet rules, RuleMinimum minimum, IReadOnlyList<TakenCourse> done)
    {
        TakenCourse[] by = [.. done.Where(d => rules.Fits(d.Course, minimum.Of) && LetterGrade.Reaches(d.Grade, minimum.Grade) && LetterGrade.Reaches(d.Grade, rules.Degree.Limits.Grade))];
        decimal missing = minimum.Courses is { } courses ? courses - by.Length : minimum.Credits!.Value - by.Sum(d => d.Course.Credits);
        return new MinimumAudit(minimum, by, Math.Max(0, missing));
    }
}
