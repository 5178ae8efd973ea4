using Gradus.App.Verbs.Find;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.Tests.Search;

/// <summary>The search that looks at every item, condition by condition: what the sets of the real one must find too.</summary>
/// <param name="Items">All matches, in the order asked for.</param>
/// <param name="Matches">How many items are known to meet all conditions, may, and do not.</param>
/// <param name="Relaxed">When nothing matched: each condition with the number of items left without it.</param>
internal sealed record PlainSearch(IReadOnlyList<Item> Items, MatchCounts Matches, IReadOnlyList<(string Wording, int Count)> Relaxed)
{
    public static PlainSearch Of(Catalog catalog, string words, ItemQuery query, PriceTerms terms, string sort)
    {
        IReadOnlyList<Item> matching = catalog.Items;
        TextAnswer? said = null;
        if (words.Length > 0)
        {
            using var index = TextIndex.Build(catalog);
            said = index.Find(words);
            matching = [.. said.Found.Select(i => catalog.Items[i])];
        }

        var sieve = Sieve.Of(matching, query.Filters(catalog, terms));
        string usual = said?.ByPrice == true ? "tuition" : words.Length > 0 ? "relevance" : query.Near is not null ? "distance" : "awards";
        string order = sort.Length > 0 && (sort != "relevance" || words.Length > 0) ? sort : usual;
        return new PlainSearch(
            Sort(catalog, [.. sieve.Passing.Select(i => matching[i])], order, query, terms),
            sieve.Total,
            sieve.Passing.Count > 0 ? [] : [.. sieve.Relaxed.Select(r => (r.Filter.Wording, r.Count))]);
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
