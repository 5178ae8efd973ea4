using Gradus.People;
using Gradus.Ranking.Criteria;
using Gradus.Ranking.Weighing;

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
    /// place, or brought them. Each counts as much as the mean of those named; a weight of 0 keeps it out.
    /// </summary>
    public static IReadOnlyList<Criterion> Wished(Profile profile) => !AreGiven(profile) ? []
        : [.. KnownCriteria.For(profile).Where(c => c.IsWished(profile) && !profile.Order.Contains(c.Id) && !profile.Weights.Any(w => w.Criterion == c.Id))];

    /// <summary>The middle of the weights: those given, the centre of an order or of ranges, or the starting point.</summary>
    /// <exception cref="InputException">The ranges given contradict each other.</exception>
    public static Weights Of(Profile profile)
    {
        if (!AreGiven(profile))
        {
            return Weights.Of(KnownCriteria.For(profile).Where(c => c.StartingPointsFor(profile) > 0).ToDictionary(c => c.Id, c => c.StartingPointsFor(profile), StringComparer.Ordinal));
        }

        Dictionary<string, double> numbers = profile.Weights.Count > 0
            ? Middle(profile)
            : profile.Order.ToDictionary(id => id, Weights.Ordered(profile.Order).NumberOf);
        double mean = numbers.Values.Where(n => n > 0).DefaultIfEmpty(1).Average();
        foreach (Criterion wished in Wished(profile))
        {
            numbers[wished.Id] = mean;
        }

        return Weights.Of(numbers);
    }

    /// <summary>All weights that agree with what the person says: one where they are given or none are, those of an order or of ranges else.</summary>
    /// <exception cref="InputException">The ranges given contradict each other.</exception>
    public static WeightSet SetOf(Profile profile)
    {
        if (profile.Order.Count == 0 && !profile.Weights.Any(w => w.IsRange))
        {
            var exact = Of(profile);
            string[] keys = [.. KnownCriteria.For(profile).Where(exact.Has).Select(c => c.Id)];
            return new ExactWeights(keys, [.. keys.Select(exact.NumberOf)]);
        }

        string[] wished = [.. Wished(profile).Select(c => c.Id)];
        WeightSet named = profile.Order.Count > 0 ? SimplexWeights.Ordered(profile.Order) : Ranged(profile);
        return wished.Length == 0 ? named : new JoinedWeights(named, wished);
    }

    private static RangedWeights Ranged(Profile profile) => RangedWeights.Of(
        [.. profile.Weights.Where(w => w.High > 0).Select(w => (w.Criterion, (double)w.Low, (double)w.High))]);

    private static Dictionary<string, double> Middle(Profile profile)
    {
        if (!profile.Weights.Any(w => w.IsRange))
        {
            return profile.Weights.ToDictionary(w => w.Criterion, w => (double)w.Weight);
        }

        RangedWeights ranged = Ranged(profile);
        double[] mean = ranged.Draw(0, MiddleDraws).Mean();
        return ranged.Keys.Zip(mean).ToDictionary(w => w.First, w => w.Second, StringComparer.Ordinal);
    }

    /// <summary>Draws whose mean stands for the middle of ranges.</summary>
    private const int MiddleDraws = 2000;
}
