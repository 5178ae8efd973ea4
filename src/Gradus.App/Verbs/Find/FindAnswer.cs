using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>What a search found.</summary>
/// <param name="Items">All matches, in the order asked for.</param>
/// <param name="Terms">Whose price the prices are.</param>
/// <param name="Query">What was asked.</param>
/// <param name="Relaxed">When nothing matched: each condition with the number of items left without it.</param>
public sealed record FindAnswer(
    IReadOnlyList<Item> Items,
    PriceTerms Terms,
    ItemQuery Query,
    IReadOnlyList<(ItemFilter Filter, int Count)> Relaxed)
{
    /// <summary>How many items are known to meet all conditions, may, and do not.</summary>
    public MatchCounts Matches { get; init; }

    /// <summary>Nothing matched as typed: the words that were searched instead; else null.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>How the words were understood where that is otherwise than typed, in sentences.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>What was asked of every item.</summary>
    public IReadOnlyList<ItemFilter> Filters { get; init; } = [];

    /// <summary>Conditions that an item only may meet, each in a line.</summary>
    public IReadOnlyList<string> MayOf(Item item) => [.. Filters.Where(f => f.Doubt is not null && f.Meets(item) == Match.May).Select(f => f.Doubt!(item))];

    /// <summary>Awards of the newest year over the offerings found; a program does not count its offering again.</summary>
    public int Awards => Items.Where(i => !i.IsProgram).Sum(i => i.LatestAwards.OrNull ?? 0);

    public int Programs => Items.Count(i => i.IsProgram);

    public int Offerings => Items.Count - Programs;

    public static FindAnswer Of(Catalog catalog, string words, ItemQuery query, PriceTerms terms, string sort)
    {
        IReadOnlyList<Item> matching = catalog.Items;
        TextAnswer? said = null;
        if (words.Length > 0)
        {
            using var index = TextIndex.Build(catalog);
            said = index.Find(words);
            matching = [.. said.Found.Select(i => catalog.Items[i])];
        }

        IReadOnlyList<ItemFilter> filters = query.Filters(catalog, terms);
        var sieve = Sieve.Of(matching, filters);
        IReadOnlyList<Item> found = [.. sieve.Passing.Select(i => matching[i])];
        string order = sort.Length > 0 ? sort : said?.ByPrice == true ? "tuition" : words.Length > 0 ? "relevance" : query.Near is not null ? "distance" : "awards";
        return new FindAnswer(
            Sort(catalog, found, order, query, terms),
            terms,
            query,
            found.Count > 0 ? [] : sieve.Relaxed)
        {
            Matches = sieve.Total,
            DidYouMean = said?.DidYouMean,
            Remarks = [.. said?.Remarks(words) ?? []],
            Filters = filters,
        };
    }

    private static IReadOnlyList<Item> Sort(Catalog catalog, IReadOnlyList<Item> items, string order, ItemQuery query, PriceTerms terms) => order switch
    {
        "awards" => By(items, i => -i.LatestAwards.OrNull),
        "growth" => By(items, i => i.Offering is { } offering ? -AwardTrend.Of(offering).OrNull : null),
        "tuition" => By(items, i => (double?)Pricing.Of(catalog, i, terms).Total.OrNull),
        "earnings" => By(items, i => -(double?)catalog.PayOf(i, Horizon.OneYear).OrNull),
        "distance" => query.Near is { } place
            ? By(items, i => i.MilesFrom(place))
            : throw new ArgumentException("An order by distance needs a place.", nameof(query)),
        "name" => [.. items.OrderBy(i => i.Institution.Name, StringComparer.Ordinal).ThenBy(i => i.Title, StringComparer.Ordinal).ThenBy(i => i.Id, StringComparer.Ordinal)],
        _ => items,
    };

    /// <summary>Ascending; an item without the figure goes last, never first.</summary>
    private static IReadOnlyList<Item> By(IReadOnlyList<Item> items, Func<Item, double?> key) =>
    [
        .. items.Select(i => (Item: i, Key: key(i)))
            .OrderBy(x => x.Key is null)
            .ThenBy(x => x.Key)
            .ThenBy(x => x.Item.Institution.Name, StringComparer.Ordinal)
            .ThenBy(x => x.Item.Id, StringComparer.Ordinal)
            .Select(x => x.Item),
    ];
}
