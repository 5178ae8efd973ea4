using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ranking.Criteria;

/// <summary>How well an item matches what a person said they want, from 0 to 1.</summary>
public static class GoalFit
{
    /// <summary>What a degree in a setting asked for covers at least, whatever its field: health informatics works with data, too. A judgement.</summary>
    private const double InSetting = 0.6;

    /// <summary>
    /// How far a field counts that an offering is only counted as, by its code: federal files hold every degree of a code, and in the codes beside machine learning few of
    /// them are about it. A judgement; a field that the title names, or that a program's own page is about, counts in full.
    /// </summary>
    private const double ByCodeAlone = 0.7;

    /// <summary>
    /// For who aims for research, what the fit of a degree counts whose page names no thesis: one taught online only, where few name one; one whose page names other ends; one of which
    /// nobody says. Judgements; a degree with a thesis counts in full.
    /// </summary>
    private const double OnlineNoThesis = 0.25;
    private const double OtherEnds = 0.5;
    private const double EndsNotSaid = 0.85;

    /// <summary>
    /// The mean of the parts that the person spoke of and that are known of the item: content (1 for a degree type asked for, else half for the nearest
    /// of the fields asked for and half for the mean over all of them, near fields in part), setting (1 where it is applied to what was asked for),
    /// occupations (the share of those wished that its code or a code of the same field of study leads to), final project (1 when one of those wished is offered, else 0) and, for who aims for research
    /// besides, a place that does some (1 where its institution publishes a paper a year or more, else 0). For them the mean counts in full only where a thesis is named.
    /// </summary>
    /// <param name="item">The degree.</param>
    /// <param name="profile">The person.</param>
    /// <param name="aim">What they want to study and for what, worked out once for many items.</param>
    /// <param name="leads">Where degrees lead.</param>
    /// <param name="publishes">Whether the institution of an item publishes; null where that is no part of the goal.</param>
    public static Figure<double> Of(Item item, Profile profile, Aim aim, FieldOccupations leads, Func<Item, bool>? publishes)
    {
        var parts = new List<double>(4);
        Goal goal = profile.Goal;
        if (aim.Fields.Count > 0 || goal.DegreeTypes.Count > 0)
        {
            parts.Add(goal.DegreeTypes.Contains(item.DegreeType) ? 1 : Content(item, aim));
        }

        if (aim.Settings.Count > 0)
        {
            parts.Add(aim.IsSet(item) ? 1 : 0);
        }

        if (goal.Occupations.Count > 0 && item.Field is not null)
        {
            parts.Add(goal.Occupations.Count(o => leads.Reach(item, o)) / (double)goal.Occupations.Count);
        }

        if (profile.FinalProject.Count > 0 && item.Program is { FinalProjects.Count: > 0 } program)
        {
            parts.Add(profile.FinalProject.Any(p => program.FinalProjects.Contains(p)) ? 1 : 0);
        }

        if (publishes is not null && parts.Count > 0)
        {
            parts.Add(publishes(item) ? 1 : 0);
        }

        var source = new Source("Gradus", publishes is null ? "degree types, fields near one another, settings, occupations and final projects" : "degree types, fields near one another, settings, occupations, final projects, theses and papers", null, null);
        return parts.Count > 0
            ? Figure<double>.Known(parts.Average() * (publishes is null ? 1 : TowardsResearch(item)), FigureKind.Derived, source, "of my goal")
            : Figure<double>.Missing(FigureStatus.NotApplicable, source, "of my goal");
    }

    /// <summary>How far a degree leads towards research by how it ends, 0 to 1.</summary>
    private static double TowardsResearch(Item item) => item.Program?.FinalProjects.Contains(FinalProject.Thesis) == true ? 1
        : item.IsOnlineOnly() ? OnlineNoThesis
        : item.Program is { FinalProjects.Count: > 0 } ? OtherEnds
        : EndsNotSaid;

    /// <summary>Any field asked for will do, and one that covers more of them is nearer still.</summary>
    private static double Content(Item item, Aim aim)
    {
        if (aim.Fields.Count == 0)
        {
            return 0;
        }

        IReadOnlyList<Focus> taught = Aim.FieldsOf(item);
        double[] near = [.. aim.Fields.Select(f => taught.Select(t => FocusNearness.Of(f, t) * Certainty(item, t)).DefaultIfEmpty(0).Max())];
        double content = (near.Max() + near.Average()) / 2;
        return aim.IsSet(item) ? Math.Max(content, InSetting) : content;
    }

    /// <summary>How sure it is that a degree is about a field that it is listed under.</summary>
    private static double Certainty(Item item, Focus field) =>
        item.IsProgram || item.Field is { Tier: Tier.Core } || item.Title.Contains(NameOf(field), StringComparison.OrdinalIgnoreCase) ? 1 : ByCodeAlone;

    /// <summary>What a title says where it names a field.</summary>
    private static string NameOf(Focus field) => field == Focus.AppliedMathematics ? "mathematic" : Vocabularies.Focuses.MeaningOf(field);
}
