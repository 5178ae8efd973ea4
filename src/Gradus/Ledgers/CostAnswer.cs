using Gradus.Programs;

namespace Gradus.Ledgers;

/// <summary>A way of studying with its ledger; null where it is not offered.</summary>
public sealed record WayAnswer(WayOffer Offer, Ledger? Ledger)
{
    /// <summary>Why it cannot be: it is not offered, or there is no student visa for it; null where it may be.</summary>
    public string? Closed => Ledger is null ? Offer.Reason : Ledger.BarredBy;
}

/// <summary>One degree's cost to one person, with the ways to compare.</summary>
/// <param name="Ground">Person, rules and dataset.</param>
/// <param name="Ledger">The way that was asked for.</param>
/// <param name="Offer">Whether that way is offered.</param>
/// <param name="Choices">What was asked.</param>
/// <param name="Ways">The ways side by side, what cannot be last; empty where not asked for.</param>
public sealed record CostAnswer(LedgerGround Ground, Ledger Ledger, WayOffer Offer, LedgerChoices Choices, IReadOnlyList<WayAnswer> Ways)
{
    /// <summary>The same at the low and at the high end of the price; the ledger itself where the price is firm.</summary>
    public (Ledger Low, Ledger High) Ends { get; } = Ledger.IsDoubtful
        ? (At(Ground, Ledger, Choices, r => r.Low), At(Ground, Ledger, Choices, r => r.High))
        : (Ledger, Ledger);

    /// <summary>What tuition would be in the years of study; null where that cannot be said.</summary>
    public GrownTuition? Grown { get; } = GrownTuition.Of(Ground, Ledger);

    /// <summary>What an amount is at both ends of the price, the lower first.</summary>
    public (decimal Low, decimal High) Between(Func<Ledger, decimal> amount)
    {
        (decimal one, decimal other) = (amount(Ends.Low), amount(Ends.High));
        return (Math.Min(one, other), Math.Max(one, other));
    }

    /// <summary>The monthly payment afterwards, and what becomes of older loans.</summary>
    public RepaymentOutlook Repayment { get; } = RepaymentOutlook.Of(Ground, Ledger);

    /// <summary>When the last payment falls; null where nothing is borrowed.</summary>
    public LastPayment? LastPayment => Ledgers.LastPayment.Of(this);

    public static CostAnswer Of(LedgerGround ground, Item item, LedgerChoices choices, bool withWays)
    {
        var ledger = Ledger.Of(ground, item, choices);
        WayAnswer[] ways = withWays
            ? [.. WayOffer.ToCompare(item, ground.Profile).Select(o => new WayAnswer(o, o.Standing == WayStanding.NotOffered ? null : Compared(o.Way))).OrderBy(w => w.Closed is not null)]
            : [];
        return new CostAnswer(ground, ledger, WayOffer.Of(item, ledger.Way), choices, ways);

        // A figure of one term belongs to the way it was given for; one for all terms holds for each way.
        Ledger Compared(StudyWay way) => way == ledger.Way
            ? ledger
            : Ledger.Of(ground, item, choices with { Way = way, Edits = [.. choices.Edits.Where(e => e.Term is null)] });
    }

    /// <summary>The ledger with tuition and fees at one end of what they could be; the person's own figures of single terms stay.</summary>
    private static Ledger At(LedgerGround ground, Ledger ledger, LedgerChoices choices, Func<(decimal Low, decimal High), decimal> end) =>
        Ledger.Of(ground, ledger.Item, choices with { Way = ledger.Way, Edits = [.. ledger.PriceAt(end), .. choices.Edits] });
}
