using System.Collections.Concurrent;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>The price of every item for one kind of person.</summary>
/// <param name="Totals">By position in <see cref="Catalog.Items"/>; null where no price is known.</param>
/// <param name="ById">The same by identifier.</param>
/// <param name="Cheapest">Positions, the lowest price first, items without one last.</param>
public sealed record PriceColumn(IReadOnlyList<decimal?> Totals, IReadOnlyDictionary<string, decimal?> ById, IReadOnlyList<int> Cheapest);

/// <summary>
/// Prices by who asks, kept because a few facts about a person decide all of them. Safe to share between threads.
/// </summary>
public sealed class PriceColumns(Catalog catalog, FacetIndex facets)
{
    /// <summary>More kinds of person than this are rare on one machine; then the store starts afresh.</summary>
    private const int Most = 100;

    private readonly ConcurrentDictionary<PriceTerms, Lazy<PriceColumn>> _columns = new();

    public PriceColumn Of(PriceTerms terms)
    {
        if (_columns.TryGetValue(terms, out Lazy<PriceColumn>? known))
        {
            return known.Value;
        }

        if (_columns.Count >= Most)
        {
            _columns.Clear();
        }

        return _columns.GetOrAdd(terms, key => new Lazy<PriceColumn>(() => Make(key))).Value;
    }

    private PriceColumn Make(PriceTerms terms)
    {
        var totals = new Dictionary<string, decimal?>(catalog.Items.Count, StringComparer.Ordinal);
        foreach (Item item in catalog.Items)
        {
            totals.Add(item.Id, Pricing.Of(catalog, item, terms).Total.OrNull);
        }

        return new PriceColumn([.. catalog.Items.Select(i => totals[i.Id])], totals, facets.Order(i => (double?)totals[i.Id]));
    }
}
