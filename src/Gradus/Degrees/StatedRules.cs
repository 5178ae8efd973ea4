using System.Globalization;
using System.Text;
using Gradus.Programs;
using Gradus.Programs.Curriculum;

namespace Gradus.Degrees;

/// <summary>The rules that the groups of a program's own record come to. All that no page says stays unsaid: prerequisites, terms, hours, limits.</summary>
public static class StatedRules
{
    /// <summary>Credits of a course where the groups do not tell, in semester hours.</summary>
    private const decimal Usual = 3;

    /// <summary>Less than this share of the credits in groups is too little to plan by.</summary>
    private const decimal LeastKnown = 0.6m;

    private const int LongestId = 24;

    /// <summary>Why the record is too little to plan by, a sentence; null where it is enough.</summary>
    public static string? Lacking(Program program)
    {
        IReadOnlyList<CourseGroup> stated = program.Coursework.Groups;
        if (stated.Count == 0)
        {
            return "None of its pages that were read says which groups of courses make it up.";
        }

        if (stated.FirstOrDefault(g => g.Pick is null && g.Credits is null) is { } vague)
        {
            return $"Of \"{vague.Name}\" its page says neither how many courses they are nor how many credits.";
        }

        if (CourseCredits(program) is not { } usual)
        {
            return "Its page counts courses; how many credits one has is not on record, and they are no semester hours.";
        }

        decimal sum = stated.Sum(g => Need(g, usual));
        return Total(program, sum) switch
        {
            var total when sum > total => string.Create(CultureInfo.InvariantCulture, $"The groups of courses on its page come to {sum:0.#} credits, more than the {total:0.#} of the degree."),
            var total when sum < total * LeastKnown => string.Create(CultureInfo.InvariantCulture, $"The groups of courses on its page come to {sum:0.#} of {total:0.#} credits; what fills the rest is not on record."),
            _ => null,
        };
    }

    /// <summary>The rules; null where the record states no groups, or not enough of them.</summary>
    public static DegreeRules? Of(Program program)
    {
        if (Lacking(program) is not null || CourseCredits(program) is not { } usual)
        {
            return null;
        }

        IReadOnlyList<CourseGroup> stated = program.Coursework.Groups;
        decimal[] needs = [.. stated.Select(g => Need(g, usual))];
        decimal total = Total(program, needs.Sum());
        var courses = new List<RuleCourse>();
        var groups = new List<RuleGroup>();
        for (int i = 0; i < stated.Count; i++)
        {
            groups.Add(Group(stated[i], needs[i], usual, courses, [.. groups.Select(g => g.Id)]));
        }

        if (total > needs.Sum())
        {
            groups.Add(Open(RuleSet.RestId, "What its page does not name", total - needs.Sum(), usual, courses));
        }

        return new DegreeRules
        {
            Id = program.Id,
            Title = program.Title,
            Credits = total,
            Unit = program.CreditSystem ?? CreditSystem.Semester,
            Tracks = [new DegreeTrack("all", program.Concentration ?? program.Title, groups) { Programs = [program.Id] }],
            Courses = courses,
            Sources = [.. program.Facts.Where(f => f.Field == "requirements").Select(f => new RuleSource(f.Source.Document, "the groups of courses that make up the degree", Year(f.Source)))],
            IsFromRecord = true,
        };
    }

    /// <summary>Credits of the degree; those of its groups where no page states them.</summary>
    private static decimal Total(Program program, decimal groups) => program.Credits.IsKnown ? Tenths((decimal)program.Credits.Value) : groups;

    private static int? Year(Source source) => int.TryParse(source.Year, out int year) ? year : null;

    /// <summary>Credits of a course: of a group that gives both, else the degree shared out by courses, else the usual of semester hours.</summary>
    private static decimal? CourseCredits(Program program)
    {
        IReadOnlyList<CourseGroup> groups = program.Coursework.Groups;
        decimal? both = groups.Where(g => g is { Pick: > 0, Credits: > 0 }).GroupBy(g => Tenths((decimal)g.Credits!.Value / g.Pick!.Value)).OrderByDescending(g => g.Sum(x => x.Pick)).Select(g => (decimal?)g.Key).FirstOrDefault();
        if (both is not null)
        {
            return both;
        }

        if (groups.All(g => g.Credits is null) && program.Credits.IsKnown)
        {
            decimal each = (decimal)program.Credits.Value / groups.Sum(g => g.Pick!.Value);
            return each == Tenths(each) && each > 0 ? each : null;
        }

        return program.CreditSystem is CreditSystem.Semester or null ? Usual : null;
    }

    private static decimal Need(CourseGroup group, decimal usual) => group.Credits is { } credits ? Tenths((decimal)credits) : group.Pick!.Value * usual;

    private static RuleGroup Group(CourseGroup group, decimal need, decimal usual, List<RuleCourse> courses, string[] taken)
    {
        decimal each = group is { Pick: > 0, Credits: > 0 } ? Tenths((decimal)group.Credits!.Value / group.Pick!.Value) : usual;
        string id = IdOf(group.Name, taken);
        var codes = new List<string>();
        foreach (ProgramCourse course in group.From)
        {
            string code = course.Code ?? course.Title;
            codes.Add(code);
            if (courses.All(c => !string.Equals(c.Code, code, StringComparison.OrdinalIgnoreCase)))
            {
                courses.Add(new RuleCourse(code, course.Code is null ? "" : course.Title, each));
            }
        }

        decimal named = codes.Distinct(StringComparer.OrdinalIgnoreCase).Count() * each;
        RuleGroup open = Open(id, group.Name, Math.Max(0, need - named), each, courses);
        return open with { From = CourseSelector.Of([.. codes.Distinct(StringComparer.OrdinalIgnoreCase), .. open.From.Codes]), Pick = group.Credits is null ? group.Pick : null, Credits = group.Credits is null ? null : need };
    }

    /// <summary>A group of courses of one's own choice, the last one smaller where it has to be.</summary>
    private static RuleGroup Open(string id, string name, decimal credits, decimal each, List<RuleCourse> courses)
    {
        var codes = new List<string>();
        for (decimal left = credits; left > 0; left -= each)
        {
            string code = $"{id} {codes.Count + 1}";
            codes.Add(code);
            courses.Add(new RuleCourse(code, $"{name}: a course of your choice", Math.Min(left, each)) { IsOpen = true });
        }

        return new RuleGroup(id, name, CourseSelector.Of(codes)) { Credits = credits };
    }

    private static string IdOf(string name, string[] taken)
    {
        var id = new StringBuilder();
        foreach (char c in name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                id.Append(c);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }

            if (id.Length >= LongestId)
            {
                break;
            }
        }

        string made = id.ToString().Trim('-');
        return taken.Contains(made) || made is RuleSet.RestId or "" ? $"{made}-{taken.Length + 1}" : made;
    }

    private static decimal Tenths(decimal number) => Math.Round(number, 1, MidpointRounding.AwayFromZero);
}
