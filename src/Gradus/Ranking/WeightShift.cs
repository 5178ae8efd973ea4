namespace Gradus.Ranking;

/// <summary>Weight that moves from one criterion to another.</summary>
/// <param name="From">Number of the criterion that gives.</param>
/// <param name="To">Number of the criterion that takes.</param>
/// <param name="Amount">A fraction of all weight, above 0.</param>
public readonly record struct WeightShift(int From, int To, double Amount)
{
    /// <summary>
    /// The least weight that has to move so that one candidate is worth as much as another that is worth more: each part moved from a criterion to another
    /// takes the lead down by the difference of the two leads there, so it moves from where the lead is largest to where it is smallest.
    /// </summary>
    /// <param name="weights">Not negative, summing to one.</param>
    /// <param name="leads">For each criterion the worth of the one ahead less that of the one behind.</param>
    /// <returns>The moves, none where nobody leads; null where no weights put the one behind before the other.</returns>
    public static IReadOnlyList<WeightShift>? Least(ReadOnlySpan<double> weights, ReadOnlySpan<double> leads)
    {
        double lead = 0;
        int to = 0;
        for (int j = 0; j < leads.Length; j++)
        {
            lead += weights[j] * leads[j];
            to = leads[j] < leads[to] ? j : to;
        }

        if (lead <= 0)
        {
            return [];
        }

        if (leads[to] >= 0)
        {
            return null;
        }

        var shifts = new List<WeightShift>();
        double[] of = leads.ToArray();
        foreach (int from in Enumerable.Range(0, of.Length).OrderByDescending(j => of[j]).ThenBy(j => j))
        {
            double gap = of[from] - of[to];
            double amount = gap > 0 ? Math.Min(weights[from], lead / gap) : 0;
            if (amount > 0)
            {
                shifts.Add(new WeightShift(from, to, amount));
                lead -= amount * gap;
            }

            if (lead <= 1e-12)
            {
                break;
            }
        }

        return shifts;
    }
}
