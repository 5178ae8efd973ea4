using System.Collections;
using Gradus.Costs;
using Gradus.Programs;

namespace Gradus.Ranking;

/// <summary>The places of a shortlist; price and parts of one are put together when it is looked at.</summary>
internal sealed class ShortlistEntries(
    Catalog catalog,
    PriceTerms terms,
    IReadOnlyList<Item> candidates,
    IReadOnlyList<int> passing,
    CriterionScores[] scores,
    Weights weights,
    IReadOnlyList<RankedCandidate> ranked) : IReadOnlyList<ShortlistEntry>
{
    public int Count => ranked.Count;

    public ShortlistEntry this[int index]
    {
        get
        {
            RankedCandidate standing = ranked[index];
            int row = passing[standing.Index];
            Item item = candidates[row];
            return new ShortlistEntry(
                item,
                Pricing.Of(catalog, item, terms),
                standing,
                [.. scores.Select(s => new ScorePart(
                    s.Criterion, weights[s.Criterion], s.Measures[row], s.Cells[row].Value, s.Cells[row].Peers?.Description, s.Ahead(row), s.AverageWorth))]);
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
}
