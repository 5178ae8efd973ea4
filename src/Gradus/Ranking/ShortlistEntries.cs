using System.Collections;
using Gradus.Costs;
using Gradus.Programs;

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
    private readonly IReadOnlyList<RankedCandidate> _ranked;

    /// <param name="catalog">Prices come from it.</param>
    /// <param name="terms">Whose prices.</param>
    /// <param name="candidates">What <paramref name="rows"/> point into.</param>
    /// <param name="rows">For each row of the score table, its candidate.</param>
    /// <param name="scores">Worths of all candidates on the criteria that count.</param>
    /// <param name="weights">Weights of those criteria.</param>
    /// <param name="ranked">The rows of the score table in order.</param>
    internal ShortlistEntries(
        Catalog catalog,
        PriceTerms terms,
        IReadOnlyList<Item> candidates,
        IReadOnlyList<int> rows,
        CriterionScores[] scores,
        Weights weights,
        IReadOnlyList<RankedCandidate> ranked)
    {
        _catalog = catalog;
        _terms = terms;
        _scores = scores;
        _weights = weights;
        _rows = rows;
        _ranked = ranked;
        Items = [.. ranked.Select(r => candidates[rows[r.Index]])];
    }

    /// <summary>The items alone, in the same order.</summary>
    public IReadOnlyList<Item> Items { get; }

    public int Count => _ranked.Count;

    public ShortlistEntry this[int index]
    {
        get
        {
            RankedCandidate standing = _ranked[index];
            int row = _rows[standing.Index];
            return new ShortlistEntry(Items[index], Pricing.Of(_catalog, Items[index], _terms), standing, [.. _scores.Select(s => Part(s, row))]);
        }
    }

    public IEnumerator<ShortlistEntry> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ScorePart Part(CriterionScores scores, int row) => new(
        scores.Criterion,
        _weights[scores.Criterion],
        scores.Measures[row],
        scores.Cells[row].Value,
        scores.Cells[row].Peers?.Description,
        scores.Ahead(row),
        scores.AverageWorth);
}
