using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>How well an item matches what a person said they want, from 0 to 1.</summary>
public static class GoalFit
{
    /// <summary>
    /// The mean of the parts that the person spoke of and that are known of the item: content (1 for a degree type asked for,
    /// else the share of the wished focus keys it has), occupations (the share of those wished that its field leads to) and
    /// final project (1 when one of those wished is offered, else 0).
    /// </summary>
    public static Figure<double> Of(Item item, Profile profile)
    {
        var parts = new List<double>(3);
        Goal goal = profile.Goal;
        if (goal.Focus.Count > 0 || goal.DegreeTypes.Count > 0)
        {
            parts.Add(goal.DegreeTypes.Contains(item.DegreeType) ? 1
                : goal.Focus.Count > 0 ? goal.Focus.Count(item.Focus.Contains) / (double)goal.Focus.Count
                : 0);
        }

        if (goal.Occupations.Count > 0 && item.Field is { } field)
        {
            parts.Add(goal.Occupations.Count(o => field.Occupations.Contains(o)) / (double)goal.Occupations.Count);
        }

        if (profile.FinalProject.Count > 0 && item.Program is { FinalProjects.Count: > 0 } program)
        {
            parts.Add(profile.FinalProject.Any(p => program.FinalProjects.Contains(p)) ? 1 : 0);
        }

        var source = new Source("Gradus", "degree types, focus, occupations and final projects", null, null);
        return parts.Count > 0
            ? Figure<double>.Known(parts.Average(), FigureKind.Derived, source, "of my goal")
            : Figure<double>.Missing(FigureStatus.NotApplicable, source, "of my goal");
    }
}
