using Gradus.App.Web;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>The price of every item for one kind of person.</summary>
/// <param name="Totals">By position in <see cref="Catalog.Items"/>; null where no price is known.</param>
/// <param name="ById">The same by identifier.</param>
/// <param name="Cheapest">Positions, the lowest price first, items without one last.</param>
public sealed record PriceColumn(IReadOnlyList<decimal?> Totals, IReadOnlyDictionary<string, decimal?> ById, IReadOnlyList<int> Cheapest)
{
    /// <summary>The low ends of the prices, by position; null where no price is known.</summary>
    public required IReadOnlyList<decimal?> Least { get; init; }

    /// <summary>The high ends, by position; null where no price is known.</summary>
    public required IReadOnlyList<decimal?> Greatest { get; init; }
}

/// <summary>
/// Prices by who asks, kept because a few facts about a person decide all of them. Safe to share between threads.
/// </summary>
public sealed class PriceColumns(Catalog catalog, FacetIndex facets)
{
    /// <summary>Kinds of person whose prices are kept.</summary>
    public const int Most = 16;

    /// <summary>Bytes that the store never exceeds on the shipped dataset; a kind of person takes about a third of a megabyte.</summary>
    public const long MostBytes = 16 * 1024 * 1024;

    private readonly RecentResults<PriceTerms, PriceColumn> _columns = new(Most, terms => Make(catalog, facets, terms));

    public PriceColumn Of(PriceTerms terms) => _columns.Of(terms);

    private static PriceColumn Make(Catalog catalog, FacetIndex facets, PriceTerms terms)
    {
        var totals = new Dictionary<string, decimal?>(catalog.Items.Count, StringComparer.Ordinal);
        var least = new List<decimal?>(catalog.Items.Count);
        var greatest = new List<decimal?>(catalog.Items.Count);
        foreach (Item item in catalog.Items)
        {
            Figure<decimal> total = Pricing.Of(catalog, item, terms).Total;
            totals.Add(item.Id, total.OrNull);
            least.Add(total.Low);
            greatest.Add(total.High);
        }

        return new PriceColumn([.. catalog.Items.Select(i => totals[i.Id])], totals, facets.Order(i => (double?)totals[i.Id])) { Least = least, Greatest = greatest };
    }
}
