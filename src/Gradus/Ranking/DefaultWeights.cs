using Gradus.People;

namespace Gradus.Ranking;

/// <summary>The weights of a profile, or, where it gives none, a stated starting point.</summary>
public static class DefaultWeights
{
    /// <summary>
    /// The starting point, in points: a judgement, not a finding. Cost and fit first, then what graduates earned; a
    /// criterion that the profile gives no ground for is left out, and the rest scaled up.
    /// </summary>
    public static IReadOnlyDictionary<string, double> Points { get; } = new Dictionary<string, double>(StringComparer.Ordinal)
    {
        ["cost"] = 25,
        ["focus"] = 20,
        ["earnings-1yr"] = 14,
        ["modality"] = 10,
        ["research"] = 8,
        ["cohort"] = 6,
        ["earnings-5yr"] = 6,
        ["debt"] = 4,
        ["distance"] = 4,
        ["stem"] = 4,
        ["price-level"] = 4,
        ["trend"] = 3,
    };

    /// <summary>True when the person gave weights or an order.</summary>
    public static bool AreGiven(Profile profile) => profile.Weights.Count > 0 || profile.Order.Count > 0;

    public static Weights Of(Profile profile) =>
        profile.Weights.Count > 0 ? Weights.Of(profile.Weights.ToDictionary(w => w.Criterion.Key(), w => (double)w.Weight))
        : profile.Order.Count > 0 ? Weights.Ordered([.. profile.Order.Select(c => c.Key())])
        : Weights.Of(Points);

    /// <summary>The criteria that the profile gives ground for; without a place, for example, nothing is near or far.</summary>
    public static bool HasGround(Criterion criterion, Profile profile) => CanBeWeighed(criterion, profile) && criterion.Id switch
    {
        "research" => AreGiven(profile) || profile.ResearchAreas.Count > 0,
        "stem" => AreGiven(profile) || profile.Residency.Citizenship == Citizenship.F1Visa,
        _ => true,
    };

    /// <summary>
    /// The criteria that tell items apart for this person, once they choose to weigh them: those that have ground, and those
    /// that only count when asked for.
    /// </summary>
    public static bool CanBeWeighed(Criterion criterion, Profile profile) => criterion.Id switch
    {
        "distance" => profile.Places.Near is not null || profile.Places.States.Count > 0 || profile.Places.Regions.Count > 0,
        "modality" => profile.Study.Modality.Count > 0,
        "focus" => profile.Goal.Focus.Count > 0 || profile.Goal.DegreeTypes.Count > 0 || profile.Goal.Occupations.Count > 0 || profile.FinalProject.Count > 0,
        _ => true,
    };
}
