using Gradus.Programs;

namespace Gradus.Ledgers;

/// <summary>A way of studying with its ledger; null where it is not offered.</summary>
public sealed record WayAnswer(WayOffer Offer, Ledger? Ledger);

/// <summary>One degree's cost to one person, with the ways to compare.</summary>
/// <param name="Ground">Person, rules and dataset.</param>
/// <param name="Ledger">The way that was asked for.</param>
/// <param name="Offer">Whether that way is offered.</param>
/// <param name="Choices">What was asked.</param>
/// <param name="Ways">The ways side by side; empty where not asked for.</param>
public sealed record CostAnswer(LedgerGround Ground, Ledger Ledger, WayOffer Offer, LedgerChoices Choices, IReadOnlyList<WayAnswer> Ways)
{
    public static CostAnswer Of(LedgerGround ground, Item item, LedgerChoices choices, bool withWays)
    {
        var ledger = Ledger.Of(ground, item, choices);
        WayAnswer[] ways = withWays
            ? [.. WayOffer.ToCompare(item, ground.Profile).Select(o => new WayAnswer(o, o.Standing == WayStanding.NotOffered ? null : Compared(o.Way)))]
            : [];
        return new CostAnswer(ground, ledger, WayOffer.Of(item, ledger.Way), choices, ways);

        // A figure of one term belongs to the way it was given for; one for all terms holds for each way.
        Ledger Compared(StudyWay way) => way == ledger.Way
            ? ledger
            : Ledger.Of(ground, item, choices with { Way = way, Edits = [.. choices.Edits.Where(e => e.Term is null)] });
    }
}
