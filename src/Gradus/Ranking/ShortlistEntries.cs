using System.Collections;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.Ranking;

/// <summary>The places of a shortlist, the first place first; price and parts of one are put together when it is looked at.</summary>
/// <remarks>Immutable and safe to share between threads.</remarks>
public sealed class ShortlistEntries : IReadOnlyList<ShortlistEntry>
{
    private readonly Catalog _catalog;
    private readonly PriceTerms _terms;
    private readonly CriterionScores[] _scores;
    private readonly Weights _weights;
    private readonly IReadOnlyList<int> _rows;
    private readonly IReadOnlyList<ItemFilter> _filters;
    private readonly CandidateOrder _order;

    /// <param name="catalog">Prices come from it.</param>
    /// <param name="terms">Whose prices.</param>
    /// <param name="candidates">What <paramref name="rows"/> point into.</param>
    /// <param name="rows">For each row of the score matrix, its candidate.</param>
    /// <param name="filters">The conditions that all of them meet or may meet.</param>
    /// <param name="scores">Worths of all candidates on the criteria that count.</param>
    /// <param name="weights">Weights of those criteria.</param>
    /// <param name="order">The rows of the score matrix in order.</param>
    internal ShortlistEntries(
        Catalog catalog,
        PriceTerms terms,
        IReadOnlyList<Item> candidates,
        IReadOnlyList<int> rows,
        IReadOnlyList<ItemFilter> filters,
        CriterionScores[] scores,
        Weights weights,
        CandidateOrder order)
    {
        _catalog = catalog;
        _terms = terms;
        _scores = scores;
        _weights = weights;
        _rows = rows;
        _filters = filters;
        _order = order;
        Items = [.. order.Rows.Select(row => candidates[rows[row]])];
    }

    /// <summary>The items alone, in the same order.</summary>
    public IReadOnlyList<Item> Items { get; }

    public int Count => Items.Count;

    /// <summary>One entry; for several, <see cref="At"/> is quicker.</summary>
    public ShortlistEntry this[int index] => At([index])[0];

    /// <summary>Some entries, by their positions from 0; what takes long is done once for all of them.</summary>
    public IReadOnlyList<ShortlistEntry> At(IReadOnlyList<int> positions) => [.. _order.At(positions).Select(Entry)];

    public IEnumerator<ShortlistEntry> GetEnumerator() => _order.All().Select(Entry).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ShortlistEntry Entry(RankedCandidate standing)
    {
        int row = _rows[standing.Index];
        Item item = Items[standing.Rank - 1];
        return new ShortlistEntry(item, Pricing.Of(_catalog, item, _terms), standing, [.. _scores.Select(s => Part(s, row))])
        {
            May = [.. _filters.Where(f => f.Doubt is not null && f.Meets(item) == Match.May).Select(f => f.Doubt!(item))],
        };
    }

    private ScorePart Part(CriterionScores scores, int row) => new(
        scores.Criterion,
        _weights[scores.Criterion],
        scores.Measures[row],
        scores.Worth(row),
        scores.StandsFor(row),
        scores.Ahead(row),
        scores.AverageWorth);
}
