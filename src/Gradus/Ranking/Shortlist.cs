using Gradus.Costs;
using Gradus.Profiles;
using Gradus.Programs;

namespace Gradus.Ranking;

/// <summary>One criterion's part in an item's score.</summary>
/// <param name="Criterion">Which.</param>
/// <param name="Weight">Its weight, all weights summing to one.</param>
/// <param name="Measure">The item's measure, or why there is none.</param>
/// <param name="Worth">The measure's worth from 0 to 1; the mean of the peers' where the measure is missing.</param>
/// <param name="Peers">Who stood in for a missing measure; null where it is known.</param>
/// <param name="Ahead">Share of the items with a figure that are worth less; null where the measure is missing.</param>
/// <param name="AverageWorth">Mean worth over the items with a figure.</param>
public sealed record ScorePart(Criterion Criterion, double Weight, Figure<double> Measure, double Worth, string? Peers, double? Ahead, double AverageWorth)
{
    public double Contribution => Weight * Worth;

    /// <summary>What the part adds to the score beyond an average item.</summary>
    public double Advantage => Weight * (Worth - AverageWorth);
}

/// <summary>One place of a shortlist.</summary>
public sealed record ShortlistEntry(Item Item, DegreePrice Price, RankedCandidate Standing, IReadOnlyList<ScorePart> Parts)
{
    /// <summary>How many reasons are given on each side.</summary>
    public const int Reasons = 3;

    /// <summary>The known parts that lift it most above an average item; at most three.</summary>
    public IReadOnlyList<ScorePart> For =>
        [.. Parts.Where(p => p.Measure.IsKnown && p.Advantage > 0).OrderByDescending(p => p.Advantage).ThenBy(p => p.Criterion.Id, StringComparer.Ordinal).Take(Reasons)];

    /// <summary>The known parts that pull it most below an average item; at most three.</summary>
    public IReadOnlyList<ScorePart> Against =>
        [.. Parts.Where(p => p.Measure.IsKnown && p.Advantage < 0).OrderBy(p => p.Advantage).ThenBy(p => p.Criterion.Id, StringComparer.Ordinal).Take(Reasons)];

    /// <summary>The parts without a measure.</summary>
    public IReadOnlyList<ScorePart> Missing => [.. Parts.Where(p => !p.Measure.IsKnown)];
}

/// <summary>The answer to "which programs fit me", as far as it is known so far.</summary>
/// <param name="Entries">Everything that passed the conditions, highest expected value first.</param>
/// <param name="Criteria">What was compared.</param>
/// <param name="Weights">With which weights.</param>
/// <param name="Filters">The conditions that the profile makes.</param>
/// <param name="Considered">How many items there were before the conditions.</param>
/// <param name="Relaxed">For each condition, how many items would pass without it.</param>
/// <param name="ResearchPeriod">The years over which papers were counted.</param>
public sealed record Shortlist(
    IReadOnlyList<ShortlistEntry> Entries,
    IReadOnlyList<Criterion> Criteria,
    Weights Weights,
    IReadOnlyList<ItemFilter> Filters,
    int Considered,
    IReadOnlyList<(ItemFilter Filter, int Count)> Relaxed,
    string ResearchPeriod)
{
    public const ulong DefaultSeed = 1;

    /// <summary>Filters, then ranks by additive value; anchors and averages are those of the whole dataset.</summary>
    /// <exception cref="InputException">The profile names a place that is not known, or weighs only what it gives no ground for.</exception>
    public static Shortlist Make(Catalog catalog, Profile profile, ulong seed = DefaultSeed, int draws = AdditiveRanking.DefaultDraws)
    {
        IReadOnlyList<Item> candidates = [.. catalog.Items.Where(i => IsCandidate(catalog, i))];
        var measures = new Measures(catalog, profile);
        Weights all = DefaultWeights.Of(profile);
        CriterionScores[] scores =
        [
            .. Ranking.Criteria.All
                .Where(c => all.Has(c) && DefaultWeights.HasGround(c, profile))
                .Select(c => CriterionScores.Of(c, candidates, measures))
                .OfType<CriterionScores>(),
        ];
        if (scores.Length == 0)
        {
            throw new InputException("The weights of the profile count only criteria for which the profile says nothing, such as distance without a place: weigh at least one other.");
        }

        Criterion[] criteria = [.. scores.Select(s => s.Criterion)];
        Weights weights = all.Restrict(criteria);
        IReadOnlyList<ItemFilter> filters = ShortlistFilters.Of(profile, catalog);
        int[] passing = [.. Enumerable.Range(0, candidates.Count).Where(i => filters.All(f => f.Holds(candidates[i])))];
        var table = new ScoreTable(criteria, [.. passing.Select(i => scores.Select(s => s.Cells[i]).ToArray())]);
        IReadOnlyList<RankedCandidate> ranked = AdditiveRanking.Rank(table, weights, seed, draws);
        PriceTerms terms = profile.PriceTerms();
        return new Shortlist(
            [.. ranked.Select(r => Entry(catalog, candidates, scores, weights, terms, passing[r.Index], r))],
            criteria,
            weights,
            filters,
            candidates.Count,
            ItemFilters.Relax(candidates, filters),
            measures.ResearchPeriod);
    }

    /// <summary>Every named program open to all, and every active offering of which no program is named.</summary>
    private static bool IsCandidate(Catalog catalog, Item item) =>
        item.Program is { Restriction: null } || (item.IsActive && !item.IsProgram && catalog.ProgramsOf(item.Offering!).Count == 0);

    private static ShortlistEntry Entry(
        Catalog catalog, IReadOnlyList<Item> candidates, CriterionScores[] scores, Weights weights, PriceTerms terms, int row, RankedCandidate standing)
    {
        Item item = candidates[row];
        return new ShortlistEntry(
            item,
            Pricing.Of(catalog, item, terms),
            standing,
            [.. scores.Select(s => new ScorePart(
                s.Criterion, weights[s.Criterion], s.Measures[row], s.Cells[row].Value, s.Cells[row].Peers?.Description, s.Ahead(row), s.AverageWorth))]);
    }
}
