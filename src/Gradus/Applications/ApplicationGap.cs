using Gradus.People;
using Gradus.Programs;
using Gradus.Readiness;
using Gradus.Readiness.Bridges;

namespace Gradus.Applications;

/// <summary>Courses that a program asks for and a person is known to lack, and when they could be done.</summary>
/// <param name="Courses">In the order in which they can be taken; at least one.</param>
/// <param name="NotBefore">The day after the last of the soonest plan of courses; null where no plan was found.</param>
/// <param name="Start">The first term for which one can still apply with every grade in hand, or that begins after it where no last day is on record; null where no plan was found.</param>
public sealed record ApplicationGap(IReadOnlyList<Prerequisite> Courses, DateOnly? NotBefore, Term? Start)
{
    /// <param name="ground">The person.</param>
    /// <param name="item">The degree.</param>
    /// <param name="on">The first day of study.</param>
    /// <returns>Null where no course is known to be missing.</returns>
    public static ApplicationGap? Of(ReadinessGround ground, Item item, DateOnly on)
    {
        var ready = ProgramReadiness.Of(ground, item);
        if (ready.Verdict != Verdict.Bridgeable || ready.Courses.Count == 0)
        {
            return null;
        }

        BridgePlan? soonest = BridgeAnswer.Soonest(ground, item, new BridgeChoices { Start = on });
        return new ApplicationGap(ready.Courses, soonest?.Way.Ends, (soonest?.Entry.WithGrades ?? soonest?.Entry.First)?.Start);
    }
}
