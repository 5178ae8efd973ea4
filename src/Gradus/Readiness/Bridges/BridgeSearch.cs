using Gradus.People;
using Gradus.Programs.Admission;
using Gradus.Programs.Bridges;

namespace Gradus.Readiness.Bridges;

/// <summary>A course as one person can take it towards one goal.</summary>
/// <param name="Option">What it is.</param>
/// <param name="Covers">Bits of the missing subjects that it settles.</param>
/// <param name="Hours">Hours of work counted on, above 0.</param>
/// <param name="Cost">USD counted on.</param>
/// <param name="Weeks">Its length where it begins with a term, else the fewest weeks, 1 or more.</param>
public sealed record BridgeCourse(BridgeOption Option, uint Covers, decimal Hours, decimal Cost, int Weeks)
{
    public bool BeginsWithTerms => Option.Begins.Count > 0;

    /// <summary>Hours that each week of it takes at least: all of them where it runs with a term, so many that it is done before it closes; 0 where it never does.</summary>
    public decimal Load => BeginsWithTerms ? Hours / Weeks : Option.MostWeeks is { } most ? Hours / most : 0;
}

/// <summary>Courses that are begun on the same day, side by side; the next begin when the last of them is done.</summary>
/// <param name="Courses">At least one.</param>
/// <param name="Begins">First day.</param>
/// <param name="Weeks">Until the last of them is done.</param>
public sealed record BridgeRound(IReadOnlyList<BridgeCourse> Courses, DateOnly Begins, int Weeks)
{
    /// <summary>The day after the last week.</summary>
    public DateOnly Ends => Begins.AddDays(Weeks * BridgeTime.DaysOfAWeek);

    /// <summary>The day after the last week of one of its courses: of one with a term its own, of the others that of the round, or the day on which it closes.</summary>
    public DateOnly EndsOf(BridgeCourse course)
    {
        int most = course.BeginsWithTerms ? course.Weeks : course.Option.MostWeeks ?? Weeks;
        return Begins.AddDays(Math.Min(most, Weeks) * BridgeTime.DaysOfAWeek);
    }

    /// <summary>Hours in its fullest week, with everything that can be moved spread evenly.</summary>
    public decimal HoursPerWeek => Math.Max(Courses.Sum(c => c.Load), Courses.Sum(c => c.Hours) / Weeks);
}

/// <summary>A way from the first day to the last grade.</summary>
/// <param name="Rounds">In order; none where nothing is missing.</param>
/// <param name="Ends">The day after the last.</param>
/// <param name="Cost">USD counted on.</param>
/// <param name="Hours">Hours counted on.</param>
public sealed record BridgeWay(IReadOnlyList<BridgeRound> Rounds, DateOnly Ends, decimal Cost, decimal Hours);

/// <summary>When somebody can study, and how much.</summary>
/// <param name="Start">The first day.</param>
/// <param name="HoursPerWeek">Above 0.</param>
/// <param name="AtOnce">Most courses side by side, 1 or more.</param>
/// <param name="FirstDay">First day of a term of a year.</param>
public sealed record BridgeTime(DateOnly Start, decimal HoursPerWeek, int AtOnce, Func<Term, DateOnly> FirstDay)
{
    public const int DaysOfAWeek = 7;
}

/// <summary>
/// All ways through courses that settle a set of subjects of which none is both dearer and later than another. Exact: every set of courses side by
/// side is tried from every set of subjects that can be settled, and what is kept of each is all that no other beats in both cost and day.
/// </summary>
/// <remarks>
/// Rests on this: courses are taken in rounds, up to a number side by side, and a round begins when the one before is done; a course that begins with a term
/// waits for it; a round lasts as long as its longest course, and as long as its hours need at the person's hours a week; a course needs what comes before
/// its subjects, settled before its round. An earlier day never leads to a later end, so what is beaten in both can be left out.
/// </remarks>
public static class BridgeSearch
{
    private static readonly Season[] Seasons = Enum.GetValues<Season>();

    /// <summary>The ways, the earliest end first, each cheaper than those before it; none where the subjects cannot be settled.</summary>
    /// <param name="missing">Bits of the subjects to settle.</param>
    /// <param name="courses">What there is.</param>
    /// <param name="time">When, and how much.</param>
    public static IReadOnlyList<BridgeWay> Ways(uint missing, IReadOnlyList<BridgeCourse> courses, BridgeTime time)
    {
        BridgeCourse[] useful = [.. Useful(missing, courses).Where(c => c.Load <= time.HoursPerWeek)];
        var reached = new SortedDictionary<uint, List<Reached>> { [0] = [new Reached(time.Start, 0, 0, null, null)] };
        uint done = 0;
        while (done != missing)
        {
            foreach (Offer offer in Offers(done, missing, useful, time))
            {
                foreach (Reached before in reached[done])
                {
                    DateOnly begins = offer.Seasons.Length == 0 ? before.Ends : FirstOf(offer.Seasons, before.Ends, time.FirstDay);
                    Keep(reached, done | offer.Covers, new Reached(begins.AddDays(offer.Weeks * BridgeTime.DaysOfAWeek), before.Cost + offer.Cost, before.Hours + offer.Hours, before, new BridgeRound(offer.Courses, begins, offer.Weeks)));
                }
            }

            uint now = done;
            done = reached.Keys.FirstOrDefault(d => d > now);
            if (done == 0)
            {
                return [];
            }
        }

        return [.. reached[missing].Select(r => r.Way())];
    }

    /// <summary>The courses that no other with the same subjects and the same terms beats in cost, hours and weeks; of equal ones the first.</summary>
    private static IEnumerable<BridgeCourse> Useful(uint missing, IReadOnlyList<BridgeCourse> courses)
    {
        BridgeCourse[] all = [.. courses.Where(c => (c.Covers & missing) != 0).Select(c => c with { Covers = c.Covers & missing })];
        for (int i = 0; i < all.Length; i++)
        {
            bool beaten = false;
            for (int j = 0; j < all.Length && !beaten; j++)
            {
                beaten = j != i && Beats(all[j], all[i]) && (j < i || !Beats(all[i], all[j]));
            }

            if (!beaten)
            {
                yield return all[i];
            }
        }
    }

    private static bool Beats(BridgeCourse a, BridgeCourse b) =>
        a.Covers == b.Covers && a.Cost <= b.Cost && a.Hours <= b.Hours && a.Weeks <= b.Weeks && a.Load <= b.Load
        && (!a.BeginsWithTerms || (b.BeginsWithTerms && b.Option.Begins.All(a.Option.Begins.Contains)));

    private static DateOnly FirstOf(Season[] seasons, DateOnly from, Func<Term, DateOnly> firstDay)
    {
        DateOnly first = DateOnly.MaxValue;
        foreach (Season season in seasons)
        {
            DateOnly day = firstDay(new Term(season, from.Year));
            day = day >= from ? day : firstDay(new Term(season, from.Year + 1));
            first = day < first ? day : first;
        }

        return first;
    }

    /// <summary>Every set of courses that can be begun together once some subjects are settled: each settles something more, and none hangs on another.</summary>
    private static IEnumerable<Offer> Offers(uint done, uint missing, BridgeCourse[] courses, BridgeTime time)
    {
        BridgeCourse[] open = [.. courses.Where(c => (c.Covers & ~done) != 0 && IsOpen(c, done, missing))];
        return Choose(open, 0, time.AtOnce, 0, 0, done, time.HoursPerWeek).Select(round => Offer.Of(round, time.HoursPerWeek)).OfType<Offer>();
    }

    /// <summary>True where everything that comes before what the course still settles is settled, or part of the course itself.</summary>
    private static bool IsOpen(BridgeCourse course, uint done, uint missing)
    {
        foreach (Prerequisite subject in CourseOrder.Subjects)
        {
            if ((course.Covers & ~done & EntryTree.Bit(subject)) != 0 && (CourseOrder.Before(subject) & missing & ~done & ~course.Covers) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static IEnumerable<BridgeCourse[]> Choose(BridgeCourse[] open, int from, int left, uint covered, decimal load, uint done, decimal most)
    {
        for (int i = from; i < open.Length && left > 0; i++)
        {
            if ((open[i].Covers & ~done & ~covered) == 0 || load + open[i].Load > most)
            {
                continue;
            }

            yield return [open[i]];
            foreach (BridgeCourse[] rest in Choose(open, i + 1, left - 1, covered | open[i].Covers, load + open[i].Load, done, most))
            {
                yield return [open[i], .. rest];
            }
        }
    }

    /// <summary>Adds a way unless another is as cheap and as early; leaves out those that it beats. Kept by day, so that cost falls.</summary>
    private static void Keep(SortedDictionary<uint, List<Reached>> reached, uint done, Reached way)
    {
        if (!reached.TryGetValue(done, out List<Reached>? kept))
        {
            reached[done] = [way];
            return;
        }

        foreach (Reached other in kept)
        {
            if (other.Ends <= way.Ends && other.Cost <= way.Cost && !(other.Ends == way.Ends && other.Cost == way.Cost && way.Hours < other.Hours))
            {
                return;
            }
        }

        kept.RemoveAll(other => way.Ends <= other.Ends && way.Cost <= other.Cost);
        int at = kept.FindIndex(other => other.Ends > way.Ends);
        kept.Insert(at < 0 ? kept.Count : at, way);
    }

    /// <summary>Courses to begin together, whatever the day.</summary>
    private sealed record Offer(BridgeCourse[] Courses, uint Covers, decimal Hours, decimal Cost, int Weeks, Season[] Seasons)
    {
        /// <summary>Null where they have no term in common.</summary>
        public static Offer? Of(BridgeCourse[] round, decimal hoursPerWeek)
        {
            bool withTerms = Array.Exists(round, c => c.BeginsWithTerms);
            Season[] seasons = withTerms ? [.. BridgeSearch.Seasons.Where(s => round.All(c => !c.BeginsWithTerms || c.Option.Begins.Contains(s)))] : [];
            decimal hours = round.Sum(c => c.Hours);
            int weeks = Math.Max(round.Max(c => c.Weeks), decimal.ToInt32(decimal.Ceiling(hours / hoursPerWeek)));
            return withTerms && seasons.Length == 0 ? null : new Offer(round, round.Aggregate(0u, (bits, c) => bits | c.Covers), hours, round.Sum(c => c.Cost), weeks, seasons);
        }
    }

    /// <summary>How some subjects were settled, by its last round and what was before it.</summary>
    private sealed record Reached(DateOnly Ends, decimal Cost, decimal Hours, Reached? Before, BridgeRound? Round)
    {
        public BridgeWay Way()
        {
            var rounds = new List<BridgeRound>();
            for (Reached? at = this; at?.Round is { } round; at = at.Before)
            {
                rounds.Insert(0, round);
            }

            return new BridgeWay(rounds, Ends, Cost, Hours);
        }
    }
}
