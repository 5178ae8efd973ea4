using System.Numerics;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Admission;

namespace Gradus.Readiness;

/// <summary>Whether a person is ready to enter a program, need by need.</summary>
/// <param name="Item">The program or offering.</param>
/// <param name="Verdict">The highest of the needs that count; where a page names nothing, never better than unknown.</param>
/// <param name="Needs">A bachelor's degree first, then what the page names, then average and tests.</param>
/// <param name="Courses">Courses to take, in the order in which they can be taken: the set that is done soonest; empty where none is known to be missing.</param>
/// <param name="Weeks">Weeks until they are passed, without breaks between terms; 0 where none is missing, null where a course does not help.</param>
/// <param name="States">True where a page names what it asks for beyond a bachelor's degree of any kind.</param>
/// <param name="Bridge">True where a page says that those who lack something are admitted to preparatory courses.</param>
public sealed record ProgramReadiness(
    Item Item, Verdict Verdict, IReadOnlyList<EntryNeed> Needs, IReadOnlyList<Prerequisite> Courses, int? Weeks, bool States, bool Bridge)
{
    /// <summary>False where its page names degrees alone, or nothing: then what is usual of its kind is likely asked, and no surer.</summary>
    public required bool NamesSubjects { get; init; }

    /// <summary>How a person stands beside a program.</summary>
    public static ProgramReadiness Of(ReadinessGround ground, Item item)
    {
        AdmissionFacts asked = item.Program?.Admission ?? new AdmissionFacts();
        EntryRule rule = ground.Rule(item);
        IReadOnlyList<EntryNeed> needs = [.. EntryNeeds.Of(ground, item)];
        bool states = EntryNeeds.Names(asked);
        Verdict verdict = needs.Where(n => n.Counts).Select(n => n.Verdict).DefaultIfEmpty(Verdict.Met).Max();
        bool isOpen = !states || (ground.Likely(item) & ground.Of(Verdict.Bridgeable)) != 0;
        verdict = isOpen && verdict == Verdict.Met ? Verdict.Unknown : verdict;
        uint courses = verdict == Verdict.Blocking || rule.Strength == EntryStrength.Recommended ? 0 : Missing(ground, Ways(ground, item), ground.Of(Verdict.Bridgeable, rule));
        return new ProgramReadiness(
            item, verdict, needs, InOrder(courses),
            verdict == Verdict.Blocking ? null : ground.Terms(courses) * ground.WeeksOfACourse,
            states, asked.Bridge == true)
        {
            NamesSubjects = asked.Asked.NamesSubjects,
        };
    }

    /// <summary>The sets of subjects that satisfy what the page asks for, with what is usual where it names none.</summary>
    internal static IReadOnlyList<uint> Ways(ReadinessGround ground, Item item) => ground.Likely(item) is var likely && likely == 0
        ? ground.Rule(item).Tree.Ways()
        : [.. ground.Rule(item).Tree.Ways().Select(w => w | likely)];

    /// <summary>
    /// The courses that are known to be missing on the way that takes the fewest terms, of those the fewest courses, of those the first; with those
    /// that come before them and are missing too. Ways that no course opens are left out.
    /// </summary>
    /// <param name="ground">The person.</param>
    /// <param name="ways">What satisfies the page.</param>
    /// <param name="lacked">Bits of what counts as missing.</param>
    internal static uint Missing(ReadinessGround ground, IReadOnlyList<uint> ways, uint lacked)
    {
        uint[] open = [.. ways.Where(w => (w & ground.Of(Verdict.Blocking)) == 0).Select(w => CourseOrder.WithEarlier(w & lacked, lacked))];
        return open.Length == 0 ? 0 : open.MinBy(c => (ground.Terms(c), BitOperations.PopCount(c), c));
    }

    private static Prerequisite[] InOrder(uint courses)
    {
        var order = new List<Prerequisite>();
        while (courses != 0)
        {
            foreach (Prerequisite next in CourseOrder.Subjects.Where(s => (courses & EntryTree.Bit(s)) != 0 && (CourseOrder.Before(s) & courses) == 0).ToArray())
            {
                order.Add(next);
                courses &= ~EntryTree.Bit(next);
            }
        }

        return [.. order];
    }
}
