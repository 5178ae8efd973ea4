namespace Gradus.Programs.Search;

/// <summary>What conditions do to items, found in one pass.</summary>
/// <param name="Passing">Positions of the items that meet every condition, ascending.</param>
/// <param name="Relaxed">
/// For each condition, how many items would be left without it: the largest count first, none that would leave nothing.
/// </param>
/// <param name="Counts">For each condition in the order given, how many items meet it, may, and do not.</param>
/// <param name="Total">The same for all conditions together.</param>
public sealed record Sieve(
    IReadOnlyList<int> Passing,
    IReadOnlyList<(ItemFilter Filter, int Count)> Relaxed,
    IReadOnlyList<MatchCounts> Counts,
    MatchCounts Total)
{
    public static Sieve Of(IReadOnlyList<Item> items, IReadOnlyList<ItemFilter> filters)
    {
        var passing = new List<int>();
        int[] failingOnly = new int[filters.Count];
        var counts = new MatchCounts[filters.Count];
        MatchCounts total = default;
        for (int i = 0; i < items.Count; i++)
        {
            int failed = 0;
            int last = -1;
            Match all = Match.Yes;
            for (int f = 0; f < filters.Count; f++)
            {
                Match match = filters[f].Meets(items[i]);
                counts[f] += match;
                all = match > all ? match : all;
                if (!filters[f].Keeps(match))
                {
                    failed++;
                    last = f;
                }
            }

            total += all;
            if (failed == 0)
            {
                passing.Add(i);
            }
            else if (failed == 1)
            {
                failingOnly[last]++;
            }
        }

        return new Sieve(
            passing,
            [
                .. filters.Select((filter, f) => (Filter: filter, Count: passing.Count + failingOnly[f]))
                    .Where(relaxed => relaxed.Count > 0)
                    .OrderByDescending(relaxed => relaxed.Count)
                    .ThenBy(relaxed => relaxed.Filter.Wording, StringComparer.Ordinal),
            ],
            counts,
            total);
    }
}
