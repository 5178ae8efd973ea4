using System.Runtime.InteropServices;
using Gradus.Degrees;
using Gradus.Programs.Curriculum;
using Gradus.Programs.Curriculum.Reading;

namespace Gradus.Curricula;

/// <summary>
/// The least and the most of each core area over all ways to fill the rules of a track, exactly. Courses are placed one after the other as the audit places them; of all
/// ways that leave the rules equally full the least and the most of every count are kept, each for itself.
/// </summary>
/// <remarks>
/// Groups, parts, what fills two groups, limits, exclusions, substitutions and minima hold. What has to come before what, terms and grades do not: they can only raise what is
/// guaranteed and lower what can be had. Where a group leaves places open, or takes any course of the degree, a course that nobody names may stand in it.
/// </remarks>
internal sealed class RuleCoverage
{
    /// <summary>More ways than this that differ are not followed.</summary>
    private const int MostStates = 100_000;

    private const int CountsOfArea = 5;

    private readonly RuleSet _rules;
    private readonly RuleFilling _filling;
    private readonly RuleCourse[] _courses;
    private readonly Func<RuleCourse, CourseReading> _read;
    private readonly int[][] _courseLeft;
    private readonly int[][] _creditsLeft;

    private RuleCoverage(RuleSet rules, Func<RuleCourse, CourseReading> read)
    {
        _rules = WithOpenPlaces(rules);
        _filling = new RuleFilling(_rules);
        _read = read;
        _courses = [.. _rules.Courses.Where(c => !c.IsDormant).OrderBy(c => c.Credits).ThenBy(FirstGroup)];
        _courseLeft = new int[_courses.Length + 1][];
        _creditsLeft = new int[_courses.Length + 1][];
        int groups = _rules.Groups.Count;
        (_courseLeft[^1], _creditsLeft[^1]) = (new int[groups], new int[groups]);
        for (int i = _courses.Length - 1; i >= 0; i--)
        {
            (_courseLeft[i], _creditsLeft[i]) = ([.. _courseLeft[i + 1]], [.. _creditsLeft[i + 1]]);
            for (int g = 0; g < groups; g++)
            {
                if (_rules.Fits(_courses[i], _rules.Groups[g].From))
                {
                    _courseLeft[i][g]++;
                    _creditsLeft[i][g] += RuleFilling.Tenths(_courses[i].Credits);
                }
            }
        }
    }

    /// <summary>What a track holds of each area; null where nothing fills its rules, or too many ways do.</summary>
    /// <param name="rules">The track.</param>
    /// <param name="read">What a course is about.</param>
    public static TrackCoverage? Of(RuleSet rules, Func<RuleCourse, CourseReading> read) => new RuleCoverage(rules, read).Run();

    /// <summary>The rules with places for courses that nobody names, wherever such courses may stand beside those that are named.</summary>
    private static RuleSet WithOpenPlaces(RuleSet rules)
    {
        var places = new List<RuleCourse>();
        var groups = new List<RuleGroup>();
        foreach (RuleGroup group in rules.Groups)
        {
            RuleCourse[] open = [.. rules.Courses.Where(c => c.IsOpen && group.From.Codes.Contains(c.Code))];
            if (!group.From.IsAny && (open.Length == 0 || group.From.Codes.Count == open.Length))
            {
                groups.Add(group);
                continue;
            }

            decimal usual = rules.UsualCredits;
            int count = Math.Max(group.Pick ?? 0, (int)decimal.Ceiling((group.Credits ?? 0) / usual));
            RuleCourse[] more = [.. Enumerable.Range(0, count).Select(i => new RuleCourse($"{group.Id} / {i}", group.Name, usual) { IsOpen = true })];
            places.AddRange(more);
            groups.Add(group.From.IsAny ? group : group with { From = group.From with { Codes = [.. group.From.Codes, .. more.Select(m => m.Code)] } });
        }

        var track = new DegreeTrack(rules.Track.Id, rules.Track.Name, groups) { Minima = rules.Minima, Limits = rules.Limits, Shares = rules.Shares };
        return new RuleSet(rules.Degree with { Common = new DegreeTrack("", "", []), Courses = [.. rules.Courses, .. places] }, track);
    }

    /// <summary>Courses of one group come together, so that what is left of it is settled before the next.</summary>
    private int FirstGroup(RuleCourse course)
    {
        for (int g = 0; g < _rules.Groups.Count; g++)
        {
            if (!_rules.Groups[g].From.IsAny && _rules.Fits(course, _rules.Groups[g].From))
            {
                return g;
            }
        }

        return _rules.Groups.Count;
    }

    private TrackCoverage? Run()
    {
        int at = 0;
        int filled = _filling.Start().Length;
        var states = new List<State> { new([.. _filling.Start(), .. _rules.Minima.Select(LeftOf)], new int[Counts]) };
        foreach (RuleCourse course in _courses)
        {
            states = Step(states, course, at++, filled);
            if (states.Count is 0 or > MostStates)
            {
                return null;
            }
        }

        State[] done = [.. states.Where(s => _filling.Missing(s.Left[..filled]) == 0 && s.Left.AsSpan(filled).IndexOfAnyExcept(0) < 0)];
        return done.Length == 0 ? null : TrackCoverage.Of(done.Select(s => s.Counts).Aggregate(Least));
    }

    private static int Counts => (CourseAreas.Core.Count * CountsOfArea) + 1;

    private List<State> Step(List<State> states, RuleCourse course, int at, int filled)
    {
        int[] gain = Gain(course);
        int[][] places = [.. _filling.Places(course, _ => true)];
        var next = new List<State>();
        var found = new Dictionary<int[], int>(SameNumbers.Comparer);
        foreach (State state in states)
        {
            Keep(state.Left, state.Counts);
            foreach (int[] place in places)
            {
                if (_filling.Take(state.Left[..filled], course, place, isFromElsewhere: false) is { } left)
                {
                    Keep([.. left, .. _rules.Minima.Select((m, i) => Math.Max(0, state.Left[filled + i] - ToMinimum(m, course)))], Sum(state.Counts, gain));
                }
            }
        }

        return next;

        void Keep(int[] left, int[] counts)
        {
            if (!_filling.CanBeFilled(left, _courseLeft[at + 1], _creditsLeft[at + 1]))
            {
                return;
            }

            ref int known = ref CollectionsMarshal.GetValueRefOrAddDefault(found, left, out bool isKnown);
            if (isKnown)
            {
                next[known] = new State(left, Least(next[known].Counts, counts));
                return;
            }

            known = next.Count;
            next.Add(new State(left, counts));
        }
    }

    /// <summary>What a course adds to each count; what is wanted the most of is counted below zero, so that less is always further.</summary>
    private int[] Gain(RuleCourse course)
    {
        var gain = new int[Counts];
        int credits = RuleFilling.Tenths(course.Credits);
        if (course.IsOpen)
        {
            bool isFinal = _rules.Groups.Any(g => g.From.Codes.Contains(course.Code) && Coursework.IsFinal(g.Name));
            gain[^1] = isFinal ? 0 : credits;
            return gain;
        }

        CourseReading read = _read(course);
        for (int a = 0; a < CourseAreas.Core.Count; a++)
        {
            CourseArea area = CourseAreas.Core[a];
            Span<int> of = gain.AsSpan(a * CountsOfArea, CountsOfArea);
            (of[0], of[1]) = read.IsSurely(area) ? (1, credits) : (0, 0);
            of[2] = read.Is(area) ? 1 : 0;
            (of[3], of[4]) = read.MayBe(area) ? (-1, -credits) : (0, 0);
        }

        return gain;
    }

    private static int LeftOf(RuleMinimum minimum) => minimum.Courses ?? RuleFilling.Tenths(minimum.Credits ?? 0);

    private int ToMinimum(RuleMinimum minimum, RuleCourse course) => !_rules.Fits(course, minimum.Of) ? 0 : minimum.Courses is null ? RuleFilling.Tenths(course.Credits) : 1;

    private static int[] Sum(int[] one, int[] other) => [.. one.Zip(other, (a, b) => a + b)];

    private static int[] Least(int[] one, int[] other) => [.. one.Zip(other, Math.Min)];

    private sealed record State(int[] Left, int[] Counts);

    /// <summary>What a track holds.</summary>
    /// <param name="Areas">Of each core area, in order.</param>
    /// <param name="LeastOpen">Credits of courses that nobody names, though as many as can be are named ones; without those of a final project.</param>
    /// <param name="Open">The same; of several ways through a degree, of that which leaves the most.</param>
    internal sealed record TrackCoverage(IReadOnlyList<AreaCoverage> Areas, double LeastOpen, double Open)
    {
        internal static TrackCoverage Of(int[] counts) => new(
            [
                .. CourseAreas.Core.Select((area, a) =>
                {
                    int[] of = counts[(a * CountsOfArea)..((a + 1) * CountsOfArea)];
                    return new AreaCoverage(area, of[0], of[2], -of[3], of[1] / 10.0, -of[4] / 10.0);
                }),
            ],
            counts[^1] / 10.0,
            counts[^1] / 10.0);

        /// <summary>Of two ways of which one is chosen: the least of what both guarantee, the most of what one of them lets one have.</summary>
        public TrackCoverage Or(TrackCoverage other) => new(
            [
                .. Areas.Zip(other.Areas, (a, b) => new AreaCoverage(
                    a.Area,
                    Math.Min(a.GuaranteedCourses, b.GuaranteedCourses),
                    Math.Min(a.LikelyCourses, b.LikelyCourses),
                    Math.Max(a.AttainableCourses, b.AttainableCourses),
                    Math.Min(a.Guaranteed!.Value, b.Guaranteed!.Value),
                    Math.Max(a.Attainable!.Value, b.Attainable!.Value))),
            ],
            Math.Min(LeastOpen, other.LeastOpen),
            Math.Max(Open, other.Open));
    }

    private sealed class SameNumbers : IEqualityComparer<int[]>
    {
        public static SameNumbers Comparer { get; } = new();

        public bool Equals(int[]? one, int[]? other) => one.AsSpan().SequenceEqual(other);

        public int GetHashCode(int[] numbers)
        {
            var hash = new HashCode();
            foreach (int number in numbers)
            {
                hash.Add(number);
            }

            return hash.ToHashCode();
        }
    }
}
