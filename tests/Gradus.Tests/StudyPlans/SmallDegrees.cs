using Gradus.Degrees;
using Gradus.People;
using Gradus.Programs;
using Gradus.Statistics;
using Gradus.StudyPlans;

namespace Gradus.Tests.StudyPlans;

/// <summary>Small degrees with all sorts of rules, each from a seed alone.</summary>
internal sealed class SmallDegrees(ulong seed)
{
    private static readonly Term Start = new(Season.Fall, 2027);
    private uint _drawn;

    /// <summary>Rules with at most <paramref name="most"/> courses, three groups and three terms.</summary>
    public RuleSet Rules(int most = 5)
    {
        int count = 2 + Whole(most - 1);
        RuleCourse[] courses = [.. Enumerable.Range(0, count).Select(Course)];
        RuleGroup[] groups = [.. Enumerable.Range(0, 1 + Whole(3)).Select(g => Group(g, courses))];
        var track = new DegreeTrack("all", "All", groups)
        {
            Minima = Whole(3) > 0 ? [] : [new RuleMinimum("early", "one early", Some(courses)) { Courses = 1, WithinMonths = Whole(2) == 0 ? 4 : 12, IsFirst = Whole(2) == 0 }],
            Limits = Whole(3) > 0 ? [] : [new RuleLimit("few", "three credits of these", Some(courses), 3)],
            Shares = groups.Length < 2 || Whole(2) > 0 ? [] : [new RuleShare("g0", "g1", 1)],
        };
        return new RuleSet(
            new DegreeRules
            {
                Id = "small",
                Title = "Small",
                Credits = 1,
                Unit = CreditSystem.Semester,
                Tracks = [track],
                Courses = courses,
                Exclusions = Whole(4) > 0 ? [] : [["C0", "C1"]],
                Substitutions = Whole(4) > 0 ? [] : [new RuleSubstitution("C0", "C1")],
                Sources = [],
                Limits = new StudyLimits { Years = 1, Fall = 3 + Whole(7), Spring = 3 + Whole(7), Summer = 3 + Whole(4), Grade = Whole(3) == 0 ? "C" : null, Transfer = Whole(3) == 0 ? 3 : null },
                Charges = new TermCharges(100, [new TermFee(Season.Fall, 1, 50), new TermFee(Season.Fall, 4, 150), new TermFee(Season.Spring, 1, 50), new TermFee(Season.Summer, 1, 20)], 2027, "https://example.org/"),
            },
            track);
    }

    /// <summary>What somebody might wish of a plan under these rules.</summary>
    public PlanGround Ground(RuleSet rules)
    {
        string[] codes = [.. rules.Courses.Select(c => c.Code)];
        TakenCourse[] done = Whole(3) > 0 ? [] : [Taken(rules.Courses[^1])];
        string[] open = [.. codes.Where(c => done.All(d => d.Course.Code != c))];
        IReadOnlyList<Term> terms = TermLine.From(Start, 3);
        return new PlanGround(rules, done, new PlanWishes
        {
            Start = Start,
            Aim = (PlanAim)Whole(3),
            Summers = Whole(4) == 0 ? SummerWish.None : SummerWish.Too,
            HoursPerWeek = Whole(2) == 0 ? null : 6 + Whole(12),
            CreditsPerTerm = Whole(3) == 0 ? 3 + Whole(4) : null,
            CoursesPerTerm = Whole(3) == 0 ? 1 + Whole(2) : null,
            BudgetPerYear = Whole(4) == 0 ? 300 + (100 * Whole(9)) : null,
            DoneBy = Whole(4) == 0 ? terms[Whole(3)] : null,
            Leave = Whole(5) == 0 ? [terms[Whole(3)]] : [],
            Pins = open.Length == 0 || Whole(3) > 0 ? [] : [new PinnedCourse(open[Whole(open.Length)], Whole(2) == 0 ? null : terms[Whole(3)])],
            Without = open.Length == 0 || Whole(3) > 0 ? [] : [open[Whole(open.Length)]],
            Wanted = open.Length == 0 ? [] : [.. open.Where(_ => Whole(2) == 0)],
        })
        {
            HoursPerCredit = 3,
            UsualMost = 12,
            UsualSummerMost = 6,
            Charges = rules.Degree.Charges,
        };
    }

    /// <summary>Up to six courses that are done, some of them with a grade.</summary>
    public IReadOnlyList<TakenCourse> Done(RuleSet rules) => [.. rules.Courses.Where(_ => Whole(4) > 0).Take(6).Select(Taken)];

    private TakenCourse Taken(RuleCourse course) => new(course) { Grade = Whole(3) switch { 0 => null, 1 => "B", _ => Whole(2) == 0 ? "C" : "D" }, IsFromElsewhere = Whole(3) == 0 };

    private RuleCourse Course(int i) => new($"C{i}", "", Whole(4) == 0 ? 1 + Whole(4) : 3)
    {
        Seasons = Whole(3) == 0 ? [(Season)Whole(3)] : [],
        Requires = i > 0 && Whole(3) == 0 ? CourseTree.Parse(i > 1 && Whole(2) == 0 ? $"C{i - 1} {(Whole(2) == 0 ? "or" : "and")} C0" : $"C{Whole(i)}") : null,
        Alongside = i > 0 && Whole(6) == 0 ? CourseTree.Parse($"C{Whole(i)}") : null,
        Hours = Whole(2) == 0 ? null : 4 + Whole(14),
        Marks = Whole(2) == 0 ? ["m"] : [],
    };

    private RuleGroup Group(int g, RuleCourse[] courses)
    {
        CourseSelector from = Whole(4) == 0 ? CourseSelector.Any : Some(courses);
        RulePart[] parts = Whole(4) > 0 ? [] : [new RulePart("part", 1, Some(courses))];
        int kind = Whole(5);
        return new RuleGroup($"g{g}", $"Group {g}", from) { Pick = kind < 3 ? 1 + Whole(2) : null, Credits = kind > 1 ? 2 + Whole(5) : null, Parts = parts, Grade = Whole(4) == 0 ? "B" : null };
    }

    private CourseSelector Some(RuleCourse[] courses) => Whole(5) == 0
        ? new CourseSelector { Marks = ["m"] }
        : CourseSelector.Of([courses[Whole(courses.Length)].Code, .. courses.Where(_ => Whole(2) == 0).Select(c => c.Code)]);

    /// <summary>From 0 up to, not including, a number.</summary>
    private int Whole(int below) => (int)(SplitMix.Bits(seed, 0, 0, _drawn++) % (ulong)below);
}
