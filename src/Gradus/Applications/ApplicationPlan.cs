using Gradus.Programs.Admission;

namespace Gradus.Applications;

/// <summary>Something to do for one or several applications, with its days.</summary>
/// <param name="Step">What, and what its lead time rests on.</param>
/// <param name="For">Identifiers of the programs it is for, ascending by the day it is counted back from.</param>
/// <param name="Begin">When to begin; moved to the day of the question where it lies before.</param>
/// <param name="Due">By when it has to be done.</param>
/// <param name="Anchor">The day it is counted back from.</param>
/// <param name="IsFirm">True where that day is no guess.</param>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed record PlannedStep(ApplicationStep Step, IReadOnlyList<string> For, DateOnly Begin, DateOnly Due, DateOnly Anchor, bool IsFirm)
{
    /// <summary>True where less time is left than it usually takes.</summary>
    public bool IsTight { get; init; }

    /// <summary>True where the day by which it had to be done has passed; it is then to be done at once, or asked about.</summary>
    public bool IsLate { get; init; }
}

/// <summary>What to do when, counted back from the days of several applications.</summary>
public static class ApplicationPlan
{
    /// <param name="steps">What there is to do.</param>
    /// <param name="applications">Those that are planned.</param>
    /// <param name="on">The day the question is asked on; what has to be begun before begins then.</param>
    /// <returns>Ascending by begin, then by due, then as in <paramref name="steps"/>. Steps that are done are left out.</returns>
    public static IReadOnlyList<PlannedStep> Of(ApplicationSteps steps, IReadOnlyList<PlannedApplication> applications, DateOnly on)
    {
        var planned = new List<PlannedStep>();
        foreach (ApplicationStep step in steps.Steps)
        {
            (string Id, DateOnly Anchor, bool IsFirm)[] open =
            [
                .. applications.Where(a => a.Needs.Contains(step.Need) && !a.Done.Contains(step.Id, StringComparer.Ordinal))
                    .Select(a => (a.Id, Anchor: a.AnchorOf(step.Anchor), a.IsFirm))
                    .Where(a => a.Anchor is not null)
                    .Select(a => (a.Id, a.Anchor!.Value, a.IsFirm))
                    .OrderBy(a => a.Value).ThenBy(a => a.Id, StringComparer.Ordinal),
            ];
            planned.AddRange(step.Shared
                ? open.Take(1).Select(first => Planned(step, [.. open.Select(a => a.Id)], first.Anchor, first.IsFirm, on))
                : open.GroupBy(a => (a.Anchor, a.IsFirm)).Select(day => Planned(step, [.. day.Select(a => a.Id)], day.Key.Anchor, day.Key.IsFirm, on)));
        }

        return [.. planned.OrderBy(p => p.Begin).ThenBy(p => p.Due).ThenBy(p => steps.Steps.ToList().IndexOf(p.Step))];
    }

    private static PlannedStep Planned(ApplicationStep step, IReadOnlyList<string> ids, DateOnly anchor, bool firm, DateOnly on)
    {
        DateOnly begin = anchor.AddDays(-step.Begin);
        DateOnly due = anchor.AddDays(-step.End);
        return new PlannedStep(step, ids, begin < on ? on : begin, due < on ? on : due, anchor, firm && step.Anchor == StepAnchor.Deadline) { IsTight = begin < on, IsLate = due < on };
    }
}

/// <summary>An application as a plan needs it.</summary>
/// <param name="Id">Of the program.</param>
/// <param name="Deadline">The last day on which to apply; null where none is known or it was sent.</param>
/// <param name="IsFirm">True where that day is no guess.</param>
/// <param name="Start">The first day of the first term; null where nothing is counted back from it.</param>
/// <param name="Reply">The day by which an offer is answered; null where nothing is counted back from it.</param>
/// <param name="Needs">Which needs arise.</param>
/// <param name="Done">Keys of steps that are done.</param>
public sealed record PlannedApplication(string Id, DateOnly? Deadline, bool IsFirm, DateOnly? Start, DateOnly? Reply, IReadOnlyList<StepNeed> Needs, IReadOnlyList<string> Done)
{
    internal DateOnly? AnchorOf(StepAnchor anchor) => anchor switch
    {
        StepAnchor.Deadline => Deadline,
        StepAnchor.Start => Start,
        _ => Reply,
    };
}
