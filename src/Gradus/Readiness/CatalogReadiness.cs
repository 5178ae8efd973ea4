using System.Numerics;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;

namespace Gradus.Readiness;

/// <summary>A course, and for how many more programs one would be ready with it.</summary>
/// <param name="Course">What it is of.</param>
/// <param name="Programs">Programs beyond those before it.</param>
/// <param name="Ready">Programs for which one is ready with it.</param>
/// <param name="IsLacked">True where one is known to lack it; false where an answer may do as well: what one studied, or whether the school counts it.</param>
public sealed record OpeningCourse(Prerequisite Course, int Programs, int Ready, bool IsLacked);

/// <summary>For how many of the named programs that say what they ask a person is ready: now, and with courses added.</summary>
public sealed record CatalogReadiness
{
    /// <summary>Most courses of the path that is shown.</summary>
    private const int LongestPath = 5;

    private const int Three = 3;

    /// <summary>Each program, those that one is ready for first, then by weeks, then by identifier.</summary>
    public required IReadOnlyList<ProgramReadiness> Programs { get; init; }

    /// <summary>Named programs that say what they ask, each degree once, open to everybody.</summary>
    public required int Stating { get; init; }

    /// <summary>Named programs whose pages name nothing that they ask for: not counted below.</summary>
    public required int Silent { get; init; }
    public required int Ready { get; init; }

    /// <summary>No gap is known, and something is not said or has to be asked.</summary>
    public required int MayBe { get; init; }

    /// <summary>Something is missing that courses or tests make up.</summary>
    public required int Gaps { get; init; }

    /// <summary>Something is missing that no course makes up.</summary>
    public required int Blocked { get; init; }

    /// <summary>Ready with the one course that opens most.</summary>
    public required int AfterOne { get; init; }

    /// <summary>Ready with the three courses that together open most.</summary>
    public required int AfterThree { get; init; }

    /// <summary>Those three, in the order of the vocabulary.</summary>
    public required IReadOnlyList<Prerequisite> BestThree { get; init; }

    /// <summary>Every single course that opens at least one program, the one that opens most first, equals by vocabulary.</summary>
    public required IReadOnlyList<OpeningCourse> Opens { get; init; }

    /// <summary>Course after course, each the one that opens most after those before it, while any opens something.</summary>
    public required IReadOnlyList<OpeningCourse> Path { get; init; }

    public static CatalogReadiness Of(ReadinessGround ground)
    {
        Item[] items = [.. ground.Catalog.Items.Where(i => i is { Program: { SameAs: null }, Restriction: null })];
        ProgramReadiness[] all = [.. items.Select(i => ProgramReadiness.Of(ground, i))];
        ProgramReadiness[] stating = [.. all.Where(p => p.States)];
        IReadOnlyList<uint>[] doors = [.. stating.Where(p => OnlySubjects(p) && !HangsOnAGrade(ground, p)).Select(p => Ways(ground, p.Item))];
        uint met = ground.Of(Verdict.Met);
        int ready = Open(doors, met);
        OpeningCourse[] opens = [.. Single(ground, doors, met, ready).Where(o => o.Programs > 0)];
        (int three, uint best) = Best(ground, doors, met, Three);
        return new CatalogReadiness
        {
            Programs = [.. stating.OrderBy(p => p.Verdict).ThenBy(p => p.Weeks ?? int.MaxValue).ThenBy(p => p.Item.Id, StringComparer.Ordinal)],
            Stating = stating.Length,
            Silent = all.Length - stating.Length,
            Ready = ready,
            MayBe = stating.Count(p => p.Verdict == Verdict.Unknown),
            Gaps = stating.Count(p => p.Verdict == Verdict.Bridgeable),
            Blocked = stating.Count(p => p.Verdict == Verdict.Blocking),
            AfterOne = ready + (opens.FirstOrDefault()?.Programs ?? 0),
            AfterThree = three,
            BestThree = [.. CourseOrder.Subjects.Where(s => (best & EntryTree.Bit(s)) != 0)],
            Opens = opens,
            Path = [.. Way(ground, doors, met, ready)],
        };
    }

    /// <summary>True where everything but subjects is met, so that courses alone decide.</summary>
    private static bool OnlySubjects(ProgramReadiness program) => program.Needs.Where(n => n.Counts && !n.IsOfTree).All(n => n.Verdict == Verdict.Met);

    /// <summary>True where a subject that one has needs a better grade, or to be told which: one course more is not what is missing.</summary>
    private static bool HangsOnAGrade(ReadinessGround ground, ProgramReadiness program) => program.Verdict != Verdict.Met
        && (ground.Of(Verdict.Met) & ~ground.Of(Verdict.Met, program.Item.Program!.Admission.Asked) & program.Item.Program.Admission.Asked.Tree.Ways().Aggregate(0u, (bits, way) => bits | way)) != 0;

    /// <summary>What opens a program: of what is usual where its page names no subject, what is known to be missing; one that only recommends is open.</summary>
    private static IReadOnlyList<uint> Ways(ReadinessGround ground, Item item)
    {
        EntryRule rule = ground.Rule(item);
        uint likely = ground.Likely(item) & ground.Of(Verdict.Bridgeable);
        return rule.Strength == EntryStrength.Recommended ? [0u] : [.. rule.Tree.Ways().Select(w => w | likely).Where(w => (w & ground.Of(Verdict.Blocking)) == 0)];
    }

    private static int Open(IReadOnlyList<uint>[] doors, uint held)
    {
        int open = 0;
        foreach (IReadOnlyList<uint> ways in doors)
        {
            foreach (uint way in ways)
            {
                if ((way & ~held) == 0)
                {
                    open++;
                    break;
                }
            }
        }

        return open;
    }

    /// <summary>Courses that one does not have and can take after those that one has or may have, with what each opens.</summary>
    private static IEnumerable<OpeningCourse> Single(ReadinessGround ground, IReadOnlyList<uint>[] doors, uint held, int before) =>
        CourseOrder.Subjects
            .Where(s => (held & EntryTree.Bit(s)) == 0 && (CourseOrder.Before(s) & ~held & ground.Of(Verdict.Bridgeable)) == 0)
            .Select(s => (Course: s, Ready: Open(doors, held | EntryTree.Bit(s))))
            .Select(s => new OpeningCourse(s.Course, s.Ready - before, s.Ready, (ground.Of(Verdict.Bridgeable) & EntryTree.Bit(s.Course)) != 0))
            .OrderByDescending(o => o.Programs);

    /// <summary>The most programs that up to so many courses open, and the first such set with the fewest courses; every set is tried.</summary>
    private static (int Ready, uint Courses) Best(ReadinessGround ground, IReadOnlyList<uint>[] doors, uint met, int most)
    {
        uint[] missing = [.. CourseOrder.Subjects.Select(EntryTree.Bit).Where(b => (met & b) == 0)];
        (int Ready, uint Courses) best = (Open(doors, met), 0);
        for (uint chosen = 1; chosen < 1u << missing.Length; chosen++)
        {
            int count = BitOperations.PopCount(chosen);
            if (count > most)
            {
                continue;
            }

            uint courses = 0;
            for (int i = 0; i < missing.Length; i++)
            {
                courses |= (chosen >> i & 1) == 1 ? missing[i] : 0;
            }

            uint lacked = ground.Of(Verdict.Bridgeable) & ~courses;
            if (CourseOrder.WithEarlier(courses, lacked) != courses)
            {
                continue;
            }

            int ready = Open(doors, met | courses);
            if (ready > best.Ready || (ready == best.Ready && count < BitOperations.PopCount(best.Courses)))
            {
                best = (ready, courses);
            }
        }

        return best;
    }

    private static IEnumerable<OpeningCourse> Way(ReadinessGround ground, IReadOnlyList<uint>[] doors, uint held, int ready)
    {
        for (int i = 0; i < LongestPath; i++)
        {
            if (Single(ground, doors, held, ready).FirstOrDefault() is not { Programs: > 0 } next)
            {
                yield break;
            }

            yield return next;
            held |= EntryTree.Bit(next.Course);
            ready = next.Ready;
        }
    }
}
