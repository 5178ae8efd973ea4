using Gradus.People;
using Gradus.Ranking.Criteria;

namespace Gradus.Ranking;

/// <summary>The weights of a profile, or, where it gives none, a stated starting point.</summary>
public static class DefaultWeights
{
    /// <summary>
    /// The starting point, in points: a judgement, not a finding. Cost and fit first, then what graduates earned; a
    /// criterion that the profile gives no ground for is left out, one that the person brings is put in, and the rest scaled up.
    /// </summary>
    public static IReadOnlyDictionary<string, double> Points { get; } =
        KnownCriteria.All.Where(c => c.StartingPoints > 0).ToDictionary(c => c.Id, c => c.StartingPoints, StringComparer.Ordinal);

    /// <summary>True when the person gave weights or an order.</summary>
    public static bool AreGiven(Profile profile) => profile.Weights.Count > 0 || profile.Order.Count > 0;

    public static Weights Of(Profile profile) =>
        profile.Weights.Count > 0 ? Weights.Of(profile.Weights.ToDictionary(w => w.Criterion, w => (double)w.Weight))
        : profile.Order.Count > 0 ? Weights.Ordered(profile.Order)
        : Weights.Of(KnownCriteria.For(profile).Where(c => c.StartingPoints > 0).ToDictionary(c => c.Id, c => c.StartingPoints, StringComparer.Ordinal));
}
