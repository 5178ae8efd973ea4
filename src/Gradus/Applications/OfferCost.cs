using Gradus.Keeping;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Applications;

/// <summary>An offer with what taking it costs now, and a year later.</summary>
/// <param name="Item">The program.</param>
/// <param name="Followed">What the person follows of it; null for nothing.</param>
/// <param name="Now">Its ledger from the first term asked about.</param>
/// <param name="Later">The same from a year later, whether or not the school lets one wait; null where the rules of that time are not known.</param>
/// <param name="PayOfTheYear">The household's pay after tax in the year waited, USD; null where no job is held.</param>
public sealed record OfferCost(Item Item, KeptApplication? Followed, CostAnswer Now, CostAnswer? Later, decimal? PayOfTheYear)
{
    internal static IReadOnlyList<OfferCost> Of(LedgerGround ground, Term start, IReadOnlyList<(Item Item, KeptApplication? Followed)> offers)
    {
        if (offers.Count == 0)
        {
            return [];
        }

        LedgerGround? now = From(ground, start);
        LedgerGround? later = From(ground, start with { Year = start.Year + 1 });
        decimal? pay = ground.Profile.Job.PayNow > 0 ? ground.PayWithoutDegree(start.Year) : null;
        return [.. offers.Select(o => new OfferCost(o.Item, o.Followed, Cost(now ?? ground, o.Item), later is null ? null : Cost(later, o.Item), pay))];
    }

    private static CostAnswer Cost(LedgerGround ground, Item item) => CostAnswer.Of(ground, item, LedgerChoices.None, withWays: false);

    /// <summary>Null where nobody knows the rules of that time.</summary>
    private static LedgerGround? From(LedgerGround ground, Term start)
    {
        try
        {
            return new LedgerGround(ground.Catalog, ground.Rules, ground.Profile with { Start = start });
        }
        catch (InputException)
        {
            return null;
        }
    }
}
