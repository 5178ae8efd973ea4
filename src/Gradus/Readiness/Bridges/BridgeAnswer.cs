using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Bridges;
using Gradus.Rules;

namespace Gradus.Readiness.Bridges;

/// <summary>What a person chooses for a plan beyond the profile.</summary>
public sealed record BridgeChoices
{
    /// <summary>The first day of study; null for the day on which the rules were last looked at.</summary>
    public DateOnly? Start { get; init; }

    /// <summary>Hours a week, 1 to 80; null for the profile's, or the usual ones.</summary>
    public int? HoursPerWeek { get; init; }

    /// <summary>True to count as missing what the person did not say and what a school has to be asked about.</summary>
    public bool CountsUnknown { get; init; }
}

/// <summary>The plans from where a person stands to what a program asks for.</summary>
public sealed record BridgeAnswer
{
    /// <summary>Hours a week beside a job or a full life, where the person does not say.</summary>
    public const string HoursRule = "bridge-hours-a-week";

    private const string TermStartRule = "study-term-start";

    /// <summary>More courses side by side are not planned, so that a search stays small.</summary>
    public const int MostAtOnce = 3;

    /// <summary>Where the person stands now.</summary>
    public required ProgramReadiness Now { get; init; }
    public required DateOnly Start { get; init; }
    public required int HoursPerWeek { get; init; }

    /// <summary>True where the person said <see cref="HoursPerWeek"/>.</summary>
    public required bool SaysHours { get; init; }
    public required int AtOnce { get; init; }

    /// <summary>Subjects that are counted as missing and asked for on the way of the first plan, or of the shortest way where there is none; in the order of the vocabulary.</summary>
    public required IReadOnlyList<Prerequisite> Asked { get; init; }

    /// <summary>Subjects that come before those and are missing too.</summary>
    public required IReadOnlyList<Prerequisite> Before { get; init; }

    /// <summary>What the plan does not settle: tests, averages, degrees that are not met.</summary>
    public required IReadOnlyList<EntryNeed> Beside { get; init; }

    /// <summary>One for each aim that can be reached, in the order of the aims; empty where no course is known to be missing or none helps.</summary>
    public required IReadOnlyList<BridgePlan> Plans { get; init; }

    /// <summary>Why an aim has no plan, in sentences.</summary>
    public required IReadOnlyList<string> WhyNone { get; init; }

    /// <summary>Subjects that are not known to be met and are not counted as missing.</summary>
    public required IReadOnlyList<Prerequisite> NotCounted { get; init; }

    /// <summary>The assumptions used.</summary>
    public required IReadOnlyList<RuleInForce> Cited { get; init; }

    /// <summary>The plan with a grade in everything that is done first; null where there is none, or nothing is missing.</summary>
    /// <inheritdoc cref="Of"/>
    public static BridgePlan? Soonest(ReadinessGround ground, Item item, BridgeChoices choices)
    {
        var gaps = Gaps.Of(ground, item, choices);
        return gaps.IsOpen ? gaps.Search.Soonest(gaps.Asked) : null;
    }

    /// <param name="ground">The person.</param>
    /// <param name="item">The degree.</param>
    /// <param name="choices">What they choose beyond the profile.</param>
    public static BridgeAnswer Of(ReadinessGround ground, Item item, BridgeChoices choices)
    {
        var gaps = Gaps.Of(ground, item, choices);
        (ProgramReadiness now, EntryRule rule, uint lacked, uint[] ways, uint[] asked, BridgeTime time, PlanSearch search) = gaps;
        bool isOpen = gaps.IsOpen;
        BridgePlan[] plans = isOpen ? [.. search.All(asked)] : [];
        uint first = plans.Length > 0 ? search.WayOf(plans[0], asked) : asked.Length == 0 ? 0 : asked.MinBy(a => (ground.Terms(CourseOrder.WithEarlier(a, lacked)), a));
        return new BridgeAnswer
        {
            Now = now,
            Start = time.Start,
            HoursPerWeek = decimal.ToInt32(time.HoursPerWeek),
            SaysHours = choices.HoursPerWeek is not null || ground.Profile.Study.HoursPerWeek is not null,
            AtOnce = time.AtOnce,
            Asked = Subjects(first),
            Before = Subjects(CourseOrder.WithEarlier(first, lacked) & ~first),
            Beside = [.. now.Needs.Where(n => n.Counts && n.Kind is EntryNeedKind.Test or EntryNeedKind.Average or EntryNeedKind.Degree && n.Verdict != Verdict.Met)],
            Plans = plans,
            WhyNone = isOpen ? search.WhyNone(plans, asked) : [],
            NotCounted = choices.CountsUnknown ? [] : Subjects(ways.Aggregate(0u, (bits, w) => bits | w) & ground.Of(Verdict.Unknown, rule) & CourseOrder.Courses),
            Cited = [.. ground.Cited, .. gaps.Rules.Cited],
        };
    }

    private static Prerequisite[] Subjects(uint bits) => [.. CourseOrder.Subjects.Where(s => (bits & EntryTree.Bit(s)) != 0)];

    /// <summary>What is missing of what a degree asks for, and what searches the plans for it.</summary>
    private sealed record Gaps(ProgramReadiness Now, EntryRule Rule, uint Lacked, uint[] Ways, uint[] Asked, BridgeTime Time, PlanSearch Search)
    {
        public required RuleReading Rules { get; init; }

        /// <summary>True where something is missing on every way in.</summary>
        public bool IsOpen => Asked.Length > 0 && Asked.All(a => a != 0);

        public static Gaps Of(ReadinessGround ground, Item item, BridgeChoices choices)
        {
            Catalog catalog = ground.Catalog;
            RuleReading rules = catalog.Rules.At(catalog.Rules.AsOf).Read();
            Scale starts = rules.Scale(TermStartRule);
            int usual = rules.Whole(HoursRule);
            int hours = choices.HoursPerWeek ?? ground.Profile.Study.HoursPerWeek?.Most ?? usual;
            DateOnly FirstDay(Term term) => new(term.Year, decimal.ToInt32(starts.At((int)term.Season + 1)), 1);
            var time = new BridgeTime(choices.Start ?? catalog.Rules.AsOf, hours, Math.Min(ground.CoursesAtOnce, MostAtOnce), FirstDay);
            var now = ProgramReadiness.Of(ground, item);
            EntryRule rule = ground.Rule(item);
            uint lacked = ground.Of(Verdict.Bridgeable, rule) | (choices.CountsUnknown ? ground.Of(Verdict.Unknown, rule) & CourseOrder.Courses : 0);
            uint[] ways = now.Verdict == Verdict.Blocking ? [] : [.. ProgramReadiness.Ways(ground, item).Where(w => (w & ground.Of(Verdict.Blocking)) == 0)];
            var search = new PlanSearch(ground, item, time, lacked, needsGrade: rule.Strength != EntryStrength.Recommended);
            return new Gaps(now, rule, lacked, ways, [.. ways.Select(w => w & lacked)], time, search) { Rules = rules };
        }
    }

    /// <summary>Searches the plans of one person for one degree.</summary>
    private sealed class PlanSearch(ReadinessGround ground, Item item, BridgeTime time, uint lacked, bool needsGrade)
    {
        private readonly BridgeOption[] _offered = [.. ground.Catalog.Bridges.Where(o => o.CostFor(ground.Profile.Residency.State) is not null && (o.OnlyFor.Count == 0 || o.OnlyFor.Contains(item.Id)))];

        public BridgePlan? Soonest(uint[] asked) => WithGrades(asked) is [var first, ..] ? Plan(BridgeAim.Shortest, first) : null;

        public IEnumerable<BridgePlan> All(uint[] asked)
        {
            IReadOnlyList<BridgeWay> graded = WithGrades(asked);
            if (graded.Count > 0)
            {
                yield return Plan(BridgeAim.Cheapest, graded[^1]);
                yield return Plan(BridgeAim.Shortest, graded[0]);
            }

            if (Steadiest(asked) is { } steady)
            {
                yield return Plan(BridgeAim.Steadiest, steady);
            }

            IReadOnlyList<BridgeWay> known = Front(asked.SelectMany(a => BridgeSearch.Ways(Missing(a), Any(a), time)));
            if (known.Count > 0 && (graded.Count == 0 || known[^1].Cost < graded[^1].Cost))
            {
                yield return Plan(BridgeAim.Knowledge, known[^1]);
            }
        }

        /// <summary>What the program asks for on the way that a plan takes: the one that it settles whole.</summary>
        public uint WayOf(BridgePlan plan, uint[] asked)
        {
            uint settled = plan.Way.Rounds.SelectMany(r => r.Courses).Aggregate(0u, (bits, c) => bits | (c.Option.Bits & lacked));
            return asked.First(a => (Missing(a) & ~settled) == 0);
        }

        public IReadOnlyList<string> WhyNone(BridgePlan[] plans, uint[] asked)
        {
            if (Array.Exists(plans, p => p.Aim == BridgeAim.Cheapest))
            {
                return [];
            }

            uint gradable = asked.SelectMany(Graded).Aggregate(0u, (bits, c) => bits | c.Covers);
            uint without = asked.Min(a => Missing(a) & ~gradable);
            if (without != 0)
            {
                return [$"No course with a grade is on record here for {string.Join(", ", Subjects(without).Select(Vocabularies.Prerequisites.MeaningOf))}: ask the school which it counts."];
            }

            decimal least = asked.SelectMany(Graded).Where(c => c.Load > time.HoursPerWeek).Select(c => c.Load).DefaultIfEmpty(0).Min();
            return [string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Courses with a grade take more hours than you have: about {decimal.Ceiling(least)} a week at least while they run, beside your {time.HoursPerWeek:0}.")];
        }

        private IReadOnlyList<BridgeWay> WithGrades(uint[] asked) => Front(asked.SelectMany(a => BridgeSearch.Ways(Missing(a), Graded(a), time)));

        private uint Missing(uint asked) => CourseOrder.WithEarlier(asked, lacked);

        /// <summary>Courses that settle what is asked only with a grade, and what comes before it too: a college takes nobody into the next course for credit without credit in the one before.</summary>
        private IReadOnlyList<BridgeCourse> Graded(uint asked) => needsGrade
            ? [.. _offered.Where(o => o.Gives == BridgeGives.Grade).Select(o => Course(o, o.Bits & Missing(asked))).Where(c => c.Covers != 0)]
            : Any(asked);

        private IReadOnlyList<BridgeCourse> Any(uint asked) => [.. _offered.Select(o => Course(o, o.Bits & Missing(asked))).Where(c => c.Covers != 0)];

        private BridgeCourse Course(BridgeOption option, uint covers) =>
            new(option, covers, option.Hours.Middle, option.CostFor(ground.Profile.Residency.State)!.Value.Middle, option.Weeks);

        /// <summary>One course at a time, each over at least the weeks that a course usually takes, with the least hours in the fullest week; of those the first to end, then the cheapest.</summary>
        private BridgeWay? Steadiest(uint[] asked)
        {
            BridgeTime single = time with { AtOnce = 1 };
            IReadOnlyList<BridgeCourse>[] courses = [.. asked.Select(a => (IReadOnlyList<BridgeCourse>)[.. Graded(a).Select(c => c.BeginsWithTerms ? c : c with { Weeks = Math.Min(Math.Max(c.Weeks, ground.WeeksOfACourse), c.Option.MostWeeks ?? int.MaxValue) })])];
            foreach (decimal peak in courses.SelectMany(c => c).Select(Week).Where(w => w <= time.HoursPerWeek).Distinct().Order())
            {
                IReadOnlyList<BridgeWay> ways = Front(asked.SelectMany((a, i) => BridgeSearch.Ways(Missing(a), [.. courses[i].Where(c => Week(c) <= peak)], single)));
                if (ways.Count > 0)
                {
                    return ways[0];
                }
            }

            return null;
        }

        /// <summary>Hours in a week of a course by itself: as many as its weeks leave, or all that the person has.</summary>
        private decimal Week(BridgeCourse course) => Math.Min(course.Hours / course.Weeks, course.BeginsWithTerms ? decimal.MaxValue : time.HoursPerWeek);

        /// <summary>Those of several ways that none beats in both day and cost, the earliest first.</summary>
        private static IReadOnlyList<BridgeWay> Front(IEnumerable<BridgeWay> ways)
        {
            var front = new List<BridgeWay>();
            foreach (BridgeWay way in ways.OrderBy(w => w.Ends).ThenBy(w => w.Cost).ThenBy(w => w.Hours))
            {
                if (front.Count == 0 || way.Cost < front[^1].Cost)
                {
                    front.Add(way);
                }
            }

            return front;
        }

        private BridgePlan Plan(BridgeAim aim, BridgeWay way)
        {
            BridgeCourse[] courses = [.. way.Rounds.SelectMany(r => r.Courses)];
            BridgeRange[] costs = [.. courses.Select(c => c.Option.CostFor(ground.Profile.Residency.State)!.Value)];
            uint graded = courses.Where(c => c.Option.Gives == BridgeGives.Grade).Aggregate(0u, (bits, c) => bits | c.Option.Bits);
            uint known = courses.Aggregate(0u, (bits, c) => bits | c.Option.Bits);
            uint asked = ProgramReadiness.Ways(ground, item).Where(w => (w & lacked & ~known) == 0).Select(w => w & lacked).FirstOrDefault();
            return new BridgePlan(
                aim,
                way,
                (costs.Sum(c => c.Least), costs.Sum(c => c.Most)),
                (courses.Sum(c => c.Option.Hours.Least), courses.Sum(c => c.Option.Hours.Most)),
                way.Rounds.Max(r => r.HoursPerWeek),
                BridgeEntry.After(item, way.Ends, ground.Profile.IsInternational, time.FirstDay),
                ProgramReadiness.Of(new ReadinessGround(ground.Catalog, Taking(graded, known), ground.Tests), item).Verdict,
                needsGrade ? Subjects(asked & ~graded) : []);
        }

        /// <summary>The person once the courses are done: those with a grade passed, the others studied alone.</summary>
        private Profile Taking(uint graded, uint known)
        {
            Background before = ground.Profile.Background;
            uint alone = known & ~graded & lacked;
            return ground.Profile with
            {
                Background = before with
                {
                    Courses = [.. before.Courses, .. Subjects(graded).Select(s => new Course { Title = Vocabularies.Prerequisites.MeaningOf(s), Grade = "B", Subjects = [s] })],
                    Mathematics = [.. before.Mathematics.Where(m => !Alone(alone, m.Subject.Key())), .. Alone<MathematicsSubject>(alone, s => s.Key()).Select(s => new MathematicsStudied(s, StudyLevel.SelfTaught, null))],
                    Computing = [.. before.Computing.Where(c => !Alone(alone, c.Subject.Key())), .. Alone<ComputingSubject>(alone, s => s.Key()).Select(s => new ComputingStudied(s, StudyLevel.SelfTaught, null))],
                    Programming = (alone & EntryTree.Bit(Prerequisite.Programming)) != 0 ? ProgrammingLevel.Basic : before.Programming,
                },
            };
        }

        private static bool Alone(uint alone, string key) => Vocabularies.Subjects.TryFind(key, out Prerequisite subject) && (alone & EntryTree.Bit(subject)) != 0;

        private static IEnumerable<T> Alone<T>(uint alone, Func<T, string> key)
            where T : struct, Enum => Enum.GetValues<T>().Where(s => Alone(alone, key(s)));
    }
}
