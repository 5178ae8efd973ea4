using System.Numerics;
using Gradus.People;
using Gradus.Programs.Admission;
using Gradus.Readiness;

namespace Gradus.Tests.Readiness;

/// <summary>Trees and orders of courses, against trying everything.</summary>
public sealed class EntryTreeTests
{
    private static readonly Prerequisite[] Few = [Prerequisite.Calculus, Prerequisite.LinearAlgebra, Prerequisite.Statistics, Prerequisite.Programming];

    /// <summary>Every tree of up to two levels over four subjects, with every set of subjects held.</summary>
    [Fact]
    public void Ways_AreTheSmallestSetsThatSatisfyTheTree()
    {
        EntryTree[] trees = [.. Trees()];
        Assert.True(trees.Length > 2000, $"{trees.Length}");
        uint all = Few.Aggregate(0u, (bits, s) => bits | EntryTree.Bit(s));
        foreach (EntryTree tree in trees)
        {
            IReadOnlyList<uint> ways = tree.Ways();
            foreach (uint held in Subsets(all))
            {
                Assert.Equal(Holds(tree, held), ways.Any(w => (w & ~held) == 0));
            }

            Assert.All(ways, w => Assert.DoesNotContain(ways, other => other != w && (other & w) == other));
        }
    }

    /// <summary>Every set of up to five courses, every number at once: no order of them takes fewer terms.</summary>
    [Fact]
    public void Terms_AreTheFewest()
    {
        uint all = CourseOrder.Subjects.Aggregate(0u, (bits, s) => bits | EntryTree.Bit(s));
        foreach (uint courses in Subsets(all).Where(s => BitOperations.PopCount(s) <= 5))
        {
            for (int atOnce = 1; atOnce <= 3; atOnce++)
            {
                Assert.Equal(Fewest(courses, courses, atOnce), CourseOrder.Terms(courses, atOnce));
            }
        }
    }

    [Fact]
    public void EarlierCourses_AreAddedOnlyWhereTheyAreMissing()
    {
        uint algorithms = EntryTree.Bit(Prerequisite.Algorithms);
        uint structures = EntryTree.Bit(Prerequisite.DataStructures);
        uint programming = EntryTree.Bit(Prerequisite.Programming);
        Assert.Equal(algorithms | structures | programming, CourseOrder.WithEarlier(algorithms, algorithms | structures | programming));
        Assert.Equal(algorithms | structures, CourseOrder.WithEarlier(algorithms, algorithms | structures));
        Assert.Equal(algorithms, CourseOrder.WithEarlier(algorithms, algorithms));
    }

    private static bool Holds(EntryTree tree, uint held) => tree switch
    {
        SubjectEntry subject => (held & EntryTree.Bit(subject.Subject)) != 0,
        AllEntries all => all.Parts.All(p => Holds(p, held)),
        AnyEntry any => any.Parts.Any(p => Holds(p, held)),
        _ => throw new ArgumentOutOfRangeException(nameof(tree)),
    };

    /// <summary>Every choice of what to take in a term, small ones too.</summary>
    private static int Fewest(uint left, uint courses, int atOnce) => left == 0 ? 0 : 1 + Subsets(left)
        .Where(t => t != 0 && BitOperations.PopCount(t) <= atOnce && CourseOrder.Subjects.All(s => (t & EntryTree.Bit(s)) == 0 || (CourseOrder.Before(s) & courses & left) == 0))
        .Min(t => Fewest(left & ~t, courses, atOnce));

    private static IEnumerable<EntryTree> Trees()
    {
        EntryTree[] leaves = [.. Few.Select(s => new SubjectEntry(s))];
        EntryTree[] joined = [.. Parts(leaves).SelectMany(p => new EntryTree[] { new AllEntries(p), new AnyEntry(p) })];
        EntryTree[] small = [.. leaves, .. joined.Where((_, i) => i % 3 == 0)];
        return joined.Concat(small.SelectMany(a => small.SelectMany(b => small.Take(8).SelectMany(c => new EntryTree[] { new AllEntries([a, b, c]), new AnyEntry([a, b, c]) }))));
    }

    private static IEnumerable<EntryTree[]> Parts(EntryTree[] leaves) => Enumerable.Range(0, 1 << leaves.Length).Select(bits => leaves.Where((_, i) => (bits >> i & 1) == 1).ToArray());

    private static IEnumerable<uint> Subsets(uint of)
    {
        for (uint set = of; ; set = (set - 1) & of)
        {
            yield return set;
            if (set == 0)
            {
                yield break;
            }
        }
    }
}
