using Gradus.Catalogs;
using Gradus.Costs.Prices;
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

    /// <summary>What to try where nothing was found and no single condition is to blame; null else.</summary>
    public string? TryInstead { get; init; }

    /// <summary>What was asked of every item.</summary>
    public IReadOnlyList<ItemFilter> Filters { get; init; } = [];

    /// <summary>Conditions that an item only may meet, each in a line.</summary>
    public IReadOnlyList<string> MayOf(Item item) => [.. Filters.Where(f => f.Doubt is not null && f.Meets(item) == Match.May).Select(f => f.Doubt!(item)).OfType<string>()];

    /// <summary>Awards of the newest year over the offerings found; a program does not count its offering again.</summary>
    public int Awards => Items.Where(i => !i.IsProgram).Sum(i => i.LatestAwards.OrNull ?? 0);

    public int Programs => Items.Count(i => i.IsProgram);

    public int Offerings => Items.Count - Programs;

    /// <summary>The same with conditions that follow from who asks, such as a budget.</summary>
    public FindAnswer Within(IReadOnlyList<ItemFilter> more)
    {
        if (more.Count == 0)
        {
            return this;
        }

        Item[] kept = [.. Items.Where(i => more.All(f => f.Holds(i)))];
        int before = Items.Count(i => IsOpen(i, Filters));
        ItemFilter[] all = [.. Filters, .. more];
        int open = kept.Count(i => IsOpen(i, all));
        return this with
        {
            Items = kept,
            Filters = all,
            Relaxed = kept.Length > 0 ? [] : [.. more.Select(f => (Filter: f, Count: Items.Count(i => more.All(o => o == f || o.Holds(i))))).Where(r => r.Count > 0)],
            Matches = new MatchCounts(kept.Length - open, Matches.May - before + open, Matches.No + Items.Count - kept.Length),
        };

        static bool IsOpen(Item item, IReadOnlyList<ItemFilter> filters) => ItemFilters.All(filters.Select(f => f.Meets(item))) == Match.May;
    }

    /// <summary>The answer to a question, by the search that the pages use.</summary>
    /// <param name="catalog">What is searched.</param>
    /// <param name="words">The words to look for; empty for none.</param>
    /// <param name="asked">The conditions and the order.</param>
    /// <param name="terms">Whose price.</param>
    /// <exception cref="InputException">The words hold nothing to search for.</exception>
    public static FindAnswer Of(Catalog catalog, string words, FindQuestion asked, PriceTerms terms)
    {
        var facets = new FacetIndex(catalog);
        TextIndex? texts = words.Length > 0 ? TextIndex.Of(catalog) : null;
        ExploreAnswer answer = new Explorer(catalog, facets, new PriceColumns(catalog, facets), () => texts!)
            .Find(new ExploreAddress(catalog, facets).Of(asked, words), terms);
        IReadOnlyList<ItemFilter> filters = asked.Query.Filters(catalog, terms);
        var found = new FindAnswer(
            [.. answer.Found.Select(i => catalog.Items[i])],
            terms,
            asked.Query,
            [
                .. answer.Relaxed.Join(filters, r => r.Condition.Key, f => f.DroppedBy ?? f.Asked[0].Name, (r, f) => (Filter: f, r.Count))
                    .OrderByDescending(r => r.Count).ThenBy(r => r.Filter.Wording, StringComparer.Ordinal),
            ])
        {
            Matches = answer.Matches,
            DidYouMean = answer.DidYouMean,
            Remarks = answer.Remarks,
            Filters = filters,
        };
        return found.Items.Count == 0 && found.Relaxed.Count == 0 ? found with { TryInstead = FindAdvice.Of(words, catalog.Nicknames, filters.Any(f => f.Asked.Count > 0)) } : found;
    }
}
