using Gradus.People;
using Gradus.Programs.Admission;

namespace Gradus.Readiness;

/// <summary>
/// Which courses are mostly taken after which, and how many terms a set of them takes. A judgement of this guide: schools differ, and most name these
/// for their own courses.
/// </summary>
public static class CourseOrder
{
    /// <summary>The subjects that a course can be of, in the order of the vocabulary.</summary>
    public static IReadOnlyList<Prerequisite> Subjects { get; } = [.. Vocabularies.Subjects.Select(w => w.Value)];

    /// <summary>Their bits.</summary>
    public static uint Courses { get; } = Subjects.Aggregate(0u, (bits, s) => bits | EntryTree.Bit(s));

    private static readonly uint[] Earlier = [.. Enum.GetValues<Prerequisite>().Select(Of)];

    /// <summary>Bits of the subjects that come before a course of this one.</summary>
    public static uint Before(Prerequisite subject) => Earlier[(int)subject];

    /// <summary>The bits with everything that has to be taken before them and is missing too.</summary>
    /// <param name="courses">Bits of courses to take.</param>
    /// <param name="missing">Bits of what the person is known to lack.</param>
    public static uint WithEarlier(uint courses, uint missing)
    {
        for (uint before = 0; before != courses;)
        {
            before = courses;
            foreach (Prerequisite subject in Subjects)
            {
                if ((courses & EntryTree.Bit(subject)) != 0)
                {
                    courses |= Before(subject) & missing;
                }
            }
        }

        return courses;
    }

    /// <summary>The fewest terms in which courses can be taken, so many in each, earlier ones first; 0 for none.</summary>
    /// <param name="courses">Bits of the courses.</param>
    /// <param name="atOnce">Most in a term, 1 or more.</param>
    public static int Terms(uint courses, int atOnce)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atOnce, 1);
        HashSet<uint> reached = [0];
        for (int terms = 0; ; terms++)
        {
            if (reached.Contains(courses))
            {
                return terms;
            }

            reached = [.. reached.SelectMany(done => Next(done, courses, atOnce))];
        }
    }

    /// <summary>What can be done after one more term: as many as there is room for, of those whose earlier ones are done.</summary>
    private static IEnumerable<uint> Next(uint done, uint courses, int atOnce)
    {
        uint[] open = [.. Subjects.Where(s => (courses & ~done & EntryTree.Bit(s)) != 0 && (Before(s) & courses & ~done) == 0).Select(EntryTree.Bit)];
        return Choose(open, 0, Math.Min(atOnce, open.Length)).Select(taken => done | taken);
    }

    private static IEnumerable<uint> Choose(uint[] from, int at, int count)
    {
        if (count == 0)
        {
            yield return 0;
            yield break;
        }

        for (int i = at; i <= from.Length - count; i++)
        {
            foreach (uint rest in Choose(from, i + 1, count - 1))
            {
                yield return from[i] | rest;
            }
        }
    }

    /// <summary>The subjects whose courses come right before those of another.</summary>
    public static IEnumerable<Prerequisite> RightBefore(Prerequisite subject) => Enum.GetValues<Prerequisite>().Where(p => (Of(subject) & EntryTree.Bit(p)) != 0);

    private static uint Of(Prerequisite subject) => subject switch
    {
        Prerequisite.MultivariableCalculus or Prerequisite.Probability or Prerequisite.LinearAlgebra => EntryTree.Bit(Prerequisite.Calculus),
        Prerequisite.DataStructures or Prerequisite.ComputerSystems => EntryTree.Bit(Prerequisite.Programming),
        Prerequisite.Algorithms => EntryTree.Bit(Prerequisite.DataStructures),
        Prerequisite.MachineLearning => EntryTree.Bit(Prerequisite.LinearAlgebra) | EntryTree.Bit(Prerequisite.Probability) | EntryTree.Bit(Prerequisite.Programming),
        _ => 0,
    };
}
