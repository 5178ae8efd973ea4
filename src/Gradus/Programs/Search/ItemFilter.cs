namespace Gradus.Programs.Search;

/// <summary>One condition on items, with the words in which it was asked.</summary>
/// <param name="Wording">As the person asked: <c>--state GA</c>, "within 100 miles of Atlanta, GA".</param>
/// <param name="Holds">True when the item fulfils it.</param>
public sealed record ItemFilter(string Wording, Func<Item, bool> Holds)
{
    /// <summary>Tells the conditions of one list apart: "require.states"; empty where nobody asks for one by name.</summary>
    public string Key { get; init; } = "";

    /// <summary>The same for somebody who reads a page and types no options: "in Georgia". The wording itself where it says it plainly.</summary>
    public string InWords { get; init; } = Wording;
}

/// <summary>Several conditions that all must hold.</summary>
public static class ItemFilters
{
    public static IReadOnlyList<Item> Apply(IEnumerable<Item> items, IReadOnlyList<ItemFilter> filters) =>
        [.. items.Where(item => filters.All(filter => filter.Holds(item)))];

    /// <summary>For each condition, how many items would be left without it: the largest gain first, none without a gain.</summary>
    public static IReadOnlyList<(ItemFilter Filter, int Count)> Relax(IReadOnlyList<Item> items, IReadOnlyList<ItemFilter> filters) =>
        Sieve.Of(items, filters).Relaxed;
}
