using Gradus.Catalogs;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;
using Gradus.Returns;

namespace Gradus.App.Verbs.Compare;

/// <summary>What several degrees come to for one person.</summary>
/// <param name="Profile">The person.</param>
/// <param name="Ground">Their returns' ground.</param>
/// <param name="Costs">The ledger of each degree, in their order.</param>
/// <param name="Returns">The return of each degree, in their order.</param>
public sealed record PersonalFigures(Profile Profile, ReturnGround Ground, IReadOnlyList<Ledger> Costs, IReadOnlyList<ItemReturn> Returns)
{
    /// <summary>What counts for the person, the most first; a shortlist leaves out what tells none of its degrees apart.</summary>
    public IReadOnlyList<(Criterion Criterion, double Weight)> Weights { get; } = Weigh(Profile);

    /// <param name="catalog">The dataset, with its rules.</param>
    /// <param name="profile">The person.</param>
    /// <param name="items">Which degrees; each is worked out, so their number bounds the work.</param>
    /// <exception cref="InputException">The start lies outside the rules' time, or an assumption is out of bounds.</exception>
    public static PersonalFigures Of(Catalog catalog, Profile profile, IReadOnlyList<Item> items)
    {
        var ledgers = new LedgerGround(catalog, catalog.Rules, profile);
        var returns = ReturnGround.Of(catalog, profile, catalog.Rules);
        return new PersonalFigures(
            profile,
            returns,
            [.. items.Select(item => Ledger.Of(ledgers, item, LedgerChoices.None))],
            CatalogReturns.Of(returns, items));
    }

    private static IReadOnlyList<(Criterion, double)> Weigh(Profile profile)
    {
        Weights all = DefaultWeights.Of(profile);
        Criterion[] counted = [.. KnownCriteria.For(profile).Where(c => all.Has(c) && c.CountsFor(profile))];
        if (counted.Length == 0)
        {
            return [];
        }

        Weights weights = all.Restrict(counted);
        return [.. counted.OrderByDescending(c => weights[c]).Select(c => (c, weights[c]))];
    }
}
