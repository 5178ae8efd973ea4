using Gradus.Ranking.Criteria;

namespace Gradus.Ranking;

/// <summary>How much each criterion counts: not negative, summing to one.</summary>
public sealed class Weights
{
    private readonly Dictionary<string, double> _weights;

    private Weights(Dictionary<string, double> weights) => _weights = weights;

    public double this[Criterion criterion] => NumberOf(criterion.Id);

    /// <summary>The weight of a criterion by its key; 0 where it has none.</summary>
    public double NumberOf(string id) => _weights.GetValueOrDefault(id);

    /// <summary>Numbers on any common scale, such as 0 to 100; they are scaled to sum to one.</summary>
    /// <exception cref="ArgumentException">One is negative or not finite, or none is positive.</exception>
    public static Weights Of(IReadOnlyDictionary<string, double> numbers)
    {
        double sum = 0;
        foreach ((string id, double number) in numbers.OrderBy(n => n.Key, StringComparer.Ordinal))
        {
            if (!double.IsFinite(number) || number < 0)
            {
                throw new ArgumentException($"The weight of {id} is {number}; weights are not negative.", nameof(numbers));
            }

            sum += number;
        }

        return sum > 0
            ? new Weights(numbers.ToDictionary(n => n.Key, n => n.Value / sum))
            : throw new ArgumentException("At least one weight is above zero.", nameof(numbers));
    }

    /// <summary>
    /// The centre of all weights that respect an order, the most important first: w(k) = 1/n x the sum of 1/i for i = k..n
    /// (rank-order centroid, Barron and Barrett 1996).
    /// </summary>
    public static Weights Ordered(IReadOnlyList<string> mostImportantFirst)
    {
        int n = mostImportantFirst.Count;
        var weights = new Dictionary<string, double>(n);
        double tail = 0;
        for (int k = n; k >= 1; k--)
        {
            tail += 1.0 / k;
            weights[mostImportantFirst[k - 1]] = tail / n;
        }

        return new Weights(weights);
    }

    /// <summary>Only the criteria named stay; their weights are scaled to sum to one again.</summary>
    /// <exception cref="ArgumentException">None of them has a weight.</exception>
    public Weights Restrict(IEnumerable<Criterion> criteria) =>
        Of(criteria.Where(c => _weights.ContainsKey(c.Id)).ToDictionary(c => c.Id, c => _weights[c.Id]));

    public bool Has(Criterion criterion) => _weights.GetValueOrDefault(criterion.Id) > 0;
}
