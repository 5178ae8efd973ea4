namespace Gradus.Programs.Search;

/// <summary>What conditions do to items, found in one pass.</summary>
/// <param name="Passing">Positions of the items that meet every condition, ascending.</param>
/// <param name="Relaxed">
/// For each condition, how many items would be left without it: the largest count first, none that would leave nothing.
/// </param>
public sealed record Sieve(IReadOnlyList<int> Passing, IReadOnlyList<(ItemFilter Filter, int Count)> Relaxed)
{
    public static Sieve Of(IReadOnlyList<Item> items, IReadOnlyList<ItemFilter> filters)
    {
        var passing = new List<int>();
        int[] failingOnly = new int[filters.Count];
        for (int i = 0; i < items.Count; i++)
        {
            (int failed, int last) = Failures(items[i], filters);
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
            ]);
    }

    /// <summary>How many conditions fail, counted to two, and the last of them.</summary>
    private static (int Count, int Last) Failures(Item item, IReadOnlyList<ItemFilter> filters)
    {
        int count = 0;
        int last = -1;
        for (int f = 0; f < filters.Count && count < 2; f++)
        {
            if (!filters[f].Holds(item))
            {
                count++;
                last = f;
            }
        }

        return (count, last);
    }
}
