using Gradus.People;
using Gradus.Programs.Admission;
using Gradus.Programs.Bridges;
using Gradus.Readiness;
using Gradus.Readiness.Bridges;
using Gradus.Tests.Fuzz;

namespace Gradus.Tests.Readiness.Bridges;

/// <summary>Plans against trying every order of every choice of courses, day by day and week by week.</summary>
public sealed class BridgeSearchTests
{
    private static readonly Prerequisite[] Few = [Prerequisite.Calculus, Prerequisite.Probability, Prerequisite.Programming, Prerequisite.DataStructures, Prerequisite.LinearAlgebra];

    private static readonly DateOnly Start = new(2026, 11, 26);

    [Fact]
    public void Ways_AreThoseThatNoOtherBeats()
    {
        var dice = new Dice(1);
        int settled = 0;
        for (int i = 0; i < LongRun.Times(400, 4000); i++)
        {
            Prerequisite[] subjects = [.. Few.OrderBy(_ => dice.Next()).Take(1 + dice.Below(4))];
            uint missing = subjects.Aggregate(0u, (bits, s) => bits | EntryTree.Bit(s));
            BridgeCourse[] courses = [.. Enumerable.Range(0, 2 + dice.Below(5)).Select(n => Course(dice, n, missing))];
            var time = new BridgeTime(Start.AddDays(dice.Below(300)), 4 + dice.Below(20), 1 + dice.Below(3), FirstDay);
            var all = new List<(DateOnly Ends, decimal Cost)>();
            Try(0, time.Start, 0, missing, courses, time, all);
            (DateOnly, decimal)[] expected = [.. all.Where(a => !all.Exists(b => b != a && b.Ends <= a.Ends && b.Cost <= a.Cost)).Distinct().OrderBy(a => a.Ends)];
            IReadOnlyList<BridgeWay> ways = BridgeSearch.Ways(missing, courses, time);
            Assert.Equal(expected, ways.Select(w => (w.Ends, w.Cost)));
            Assert.All(ways, way => Holds(way, missing, time));
            settled += ways.Count > 0 ? 1 : 0;
        }

        Assert.InRange(settled, 50, int.MaxValue);
    }

    [Fact]
    public void NothingMissing_NeedsNoCourse() => Assert.Empty(Assert.Single(BridgeSearch.Ways(0, [], new BridgeTime(Start, 10, 1, FirstDay))).Rounds);

    [Fact]
    public void MoreTime_NeverEndsLater_AndCheaperCourses_NeverCostMore()
    {
        var dice = new Dice(2);
        for (int i = 0; i < LongRun.Times(200, 2000); i++)
        {
            uint missing = Few.Aggregate(0u, (bits, s) => bits | EntryTree.Bit(s));
            BridgeCourse[] courses = [.. Enumerable.Range(0, 12).Select(n => Course(dice, n, missing))];
            var time = new BridgeTime(Start, 12, 2, FirstDay);
            IReadOnlyList<BridgeWay> ways = BridgeSearch.Ways(missing, courses, time);
            if (ways.Count > 0)
            {
                Assert.True(BridgeSearch.Ways(missing, courses, time with { HoursPerWeek = 20 })[0].Ends <= ways[0].Ends);
                Assert.True(BridgeSearch.Ways(missing, courses, time with { AtOnce = 3 })[0].Ends <= ways[0].Ends);
                Assert.True(BridgeSearch.Ways(missing, [.. courses.Select(c => c with { Cost = c.Cost / 2 })], time)[^1].Cost <= ways[^1].Cost);
                Assert.True(BridgeSearch.Ways(missing, courses, time with { Start = Start.AddDays(-30) })[0].Ends <= ways[0].Ends);
            }
        }
    }

    /// <summary>Every round holds what was said of it: after the one before, with its term, within the hours, on what was settled before.</summary>
    private static void Holds(BridgeWay way, uint missing, BridgeTime time)
    {
        DateOnly day = time.Start;
        uint done = 0;
        foreach (BridgeRound round in way.Rounds)
        {
            Assert.True(round.Begins >= day);
            Assert.InRange(round.Courses.Count, 1, time.AtOnce);
            Assert.True(round.HoursPerWeek <= time.HoursPerWeek);
            Assert.All(round.Courses, c => Assert.True(CanBegin(c, round.Begins) && round.Weeks >= c.Weeks && IsPrepared(c, done, missing)));
            done |= round.Courses.Aggregate(0u, (bits, c) => bits | c.Covers);
            day = round.Ends;
        }

        Assert.Equal(missing, done & missing);
        Assert.Equal(day, way.Ends);
        Assert.Equal(way.Rounds.SelectMany(r => r.Courses).Sum(c => c.Cost), way.Cost);
    }

    private static void Try(uint done, DateOnly day, decimal cost, uint missing, BridgeCourse[] courses, BridgeTime time, List<(DateOnly, decimal)> ends)
    {
        if ((done & missing) == missing)
        {
            ends.Add((day, cost));
            return;
        }

        for (int chosen = 1; chosen < 1 << courses.Length; chosen++)
        {
            BridgeCourse[] round = [.. courses.Where((_, i) => (chosen >> i & 1) == 1)];
            uint after = round.Aggregate(done, (bits, c) => bits | (c.Covers & missing));
            if (round.Length > time.AtOnce || after == done || round.Sum(LeastAWeek) > time.HoursPerWeek || !round.All(c => IsPrepared(c, done, missing)))
            {
                continue;
            }

            if (Enumerable.Range(0, 800).Select(day.AddDays).Where(d => round.All(c => CanBegin(c, d))).Select(d => (DateOnly?)d).FirstOrDefault() is { } begins)
            {
                int weeks = 1;
                while (round.Any(c => c.Weeks > weeks) || round.Sum(c => c.Hours) > weeks * time.HoursPerWeek)
                {
                    weeks++;
                }

                Try(after, begins.AddDays(7 * weeks), cost + round.Sum(c => c.Cost), missing, courses, time, ends);
            }
        }
    }

    /// <summary>A course with a term takes its hours week by week; one that closes has to be done before it does.</summary>
    private static decimal LeastAWeek(BridgeCourse course) => course.BeginsWithTerms ? course.Hours / course.Weeks : course.Option.MostWeeks is { } most ? course.Hours / most : 0;

    [Fact]
    public void ACourse_EndsWithItsOwnTerm_OrWhenItCloses_AndTheFullestWeekHoldsAllThatRuns()
    {
        var dice = new Dice(3);
        BridgeCourse any = Course(dice, 1, EntryTree.Bit(Prerequisite.Calculus));
        BridgeCourse term = any with { Option = any.Option with { Begins = [Season.Spring] }, Hours = 150, Weeks = 15 };
        BridgeCourse own = any with { Option = any.Option with { Begins = [], MostWeeks = 16 }, Hours = 160, Weeks = 4 };
        var round = new BridgeRound([term, own], Start, 40);
        Assert.Equal(Start.AddDays(15 * 7), round.EndsOf(term));
        Assert.Equal(Start.AddDays(16 * 7), round.EndsOf(own));
        Assert.Equal(20, round.HoursPerWeek);
        Assert.Equal(round.Ends, round.EndsOf(own with { Option = own.Option with { MostWeeks = null } }));
    }

    private static bool IsPrepared(BridgeCourse course, uint done, uint missing) =>
        CourseOrder.Subjects.Where(s => (course.Covers & missing & ~done & EntryTree.Bit(s)) != 0).All(s => (CourseOrder.Before(s) & missing & ~(done | course.Covers)) == 0);

    private static bool CanBegin(BridgeCourse course, DateOnly day) => course.Option.Begins.Count == 0 || course.Option.Begins.Any(s => FirstDay(new Term(s, day.Year)) == day);

    private static DateOnly FirstDay(Term term) => new(term.Year, term.Season switch { Season.Spring => 1, Season.Summer => 6, _ => 9 }, 1);

    private static BridgeCourse Course(Dice dice, int number, uint missing)
    {
        Prerequisite[] subjects = [.. CourseOrder.Subjects.Where(s => (missing & EntryTree.Bit(s)) != 0).OrderBy(_ => dice.Next()).Take(dice.Below(4) == 0 ? 2 : 1)];
        Season[] begins = dice.Below(2) == 0 ? [] : [.. Enum.GetValues<Season>().Where(_ => dice.Below(2) == 0)];
        var option = new BridgeOption
        {
            Id = $"course-{number}",
            Title = "A course",
            Provider = "A school",
            Kind = BridgeKind.Extension,
            Subjects = subjects,
            Hours = new BridgeRange(1, 1, BridgeWord.Page, 2026),
            Cost = new BridgeRange(0, 0, BridgeWord.Page, 2026),
            Begins = begins,
            MostWeeks = begins.Length == 0 && dice.Below(2) == 0 ? 10 + dice.Below(30) : null,
            Gives = BridgeGives.Grade,
            Page = "https://example.org/",
            Read = "",
            IsChecked = false,
        };
        return new BridgeCourse(option, option.Bits, 20 + dice.Below(150), dice.Below(8) * 100, 1 + dice.Below(16));
    }
}
