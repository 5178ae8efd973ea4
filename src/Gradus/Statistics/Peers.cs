namespace Gradus.Statistics;

/// <summary>
/// Who stands in for a value that is missing: the closest group around it that has at least <see cref="SmallestGroup"/> known
/// values; the last group, of everybody, stands in whatever its size.
/// </summary>
/// <typeparam name="TKey">What names a group.</typeparam>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class Peers<TKey>
    where TKey : notnull
{
    public const int SmallestGroup = 15;

    private readonly Dictionary<TKey, double[]> _groups = [];

    /// <param name="members">For each known value the groups it belongs to, each once.</param>
    public Peers(IEnumerable<(IEnumerable<TKey> Groups, double Value)> members)
    {
        var lists = new Dictionary<TKey, List<double>>();
        foreach ((IEnumerable<TKey> groups, double value) in members)
        {
            foreach (TKey group in groups)
            {
                if (!lists.TryGetValue(group, out List<double>? list))
                {
                    lists.Add(group, list = []);
                }

                list.Add(value);
            }
        }

        foreach ((TKey group, List<double> list) in lists)
        {
            list.Sort();
            _groups.Add(group, [.. list]);
        }
    }

    /// <summary>The group that stands in, and its values, ascending.</summary>
    /// <param name="groups">The groups around the missing value, from the closest to everybody.</param>
    /// <returns>Null where nothing is known at all.</returns>
    public (TKey Group, double[] Ascending)? Of(IEnumerable<TKey> groups)
    {
        (TKey, double[])? last = null;
        foreach (TKey group in groups)
        {
            last = null;
            if (_groups.TryGetValue(group, out double[]? values))
            {
                last = (group, values);
                if (values.Length >= SmallestGroup)
                {
                    return last;
                }
            }
        }

        return last;
    }
}
