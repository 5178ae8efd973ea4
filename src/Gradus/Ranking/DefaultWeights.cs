using Gradus.People;
using Gradus.Ranking.Criteria;

namespace Gradus.Ranking;

/// <summary>The weights of a profile, with what it wishes for beside them, or, where it gives none, a stated starting point.</summary>
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

    /// <summary>
    /// Criteria that the person's weights or order do not name and that yet count, because the person wishes for what they measure, such as a
    /// place. Each counts as much as the mean of those named; a weight of 0 keeps it out.
    /// </summary>
    public static IReadOnlyList<Criterion> Wished(Profile profile) => !AreGiven(profile) ? []
        : [.. KnownCriteria.All.Where(c => c.IsWished(profile) && !profile.Order.Contains(c.Id) && !profile.Weights.Any(w => w.Criterion == c.Id))];

    public static Weights Of(Profile profile)
    {
        if (!AreGiven(profile))
        {
            return Weights.Of(KnownCriteria.For(profile).Where(c => c.StartingPoints > 0).ToDictionary(c => c.Id, c => c.StartingPoints, StringComparer.Ordinal));
        }

        Dictionary<string, double> numbers = profile.Weights.Count > 0
            ? profile.Weights.ToDictionary(w => w.Criterion, w => (double)w.Weight)
            : profile.Order.ToDictionary(id => id, Weights.Ordered(profile.Order).NumberOf);
        double mean = numbers.Values.Where(n => n > 0).DefaultIfEmpty(1).Average();
        foreach (Criterion wished in Wished(profile))
        {
            numbers[wished.Id] = mean;
        }

        return Weights.Of(numbers);
    }
}
