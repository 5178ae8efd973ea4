using Gradus.Ledgers;
using Gradus.People;

namespace Gradus.StudyModes;

/// <summary>With more hours a week it would be done sooner.</summary>
/// <param name="Of">The case as it is.</param>
/// <param name="Hours">Hours a week that one course more in each term takes.</param>
/// <param name="Months">Months to the degree then.</param>
public sealed record SoonerWithHours(ModeCase Of, decimal Hours, int Months);

/// <summary>How much more one way takes until the degree than another, pay given up counted, USD.</summary>
/// <param name="Of">The case.</param>
/// <param name="Beside">The first that nothing the person said is against; where there is none, the one that takes least.</param>
/// <param name="More">The difference at the prices in the middle; below 0 where it takes less.</param>
/// <param name="Low">At its low price and the other's high one; below 0 where the doubts of the prices could turn it.</param>
/// <param name="High">At its high price and the other's low one.</param>
/// <param name="Price">Tuition and fees of the case, in the middle: what a lower price can save at most.</param>
/// <param name="PayGivenUp">Of the difference, pay given up after tax.</param>
public sealed record CostBeside(ModeCase Of, ModeCase Beside, decimal More, decimal Low, decimal High, decimal Price, decimal PayGivenUp)
{
    /// <summary>True where no price of its own would make it cost no more.</summary>
    public bool IsBeyondPrice => More > Price;
}

/// <summary>What moving and living there take, USD.</summary>
/// <param name="Of">The case.</param>
/// <param name="Moving">For the move.</param>
/// <param name="Living">Over what is spent anyway, until the degree.</param>
public sealed record PartOfMoving(ModeCase Of, decimal Moving, decimal Living);

/// <summary>What would change the comparison.</summary>
public sealed record ModeChanges(IReadOnlyList<SoonerWithHours> Sooner, IReadOnlyList<CostBeside> Costs, IReadOnlyList<PartOfMoving> Moves)
{
    /// <summary>Hours a week that a profile may name.</summary>
    private const int Most = 100;

    /// <summary>The least hours a week that one course a term takes while it runs, credits of a course times hours for each.</summary>
    public required decimal LeastHours { get; init; }

    internal static ModeChanges Of(LedgerGround ground, IReadOnlyList<ModeAnswer> ways)
    {
        ModeCase[] first = [.. ways.Where(w => w.Cases.Count > 0).Select(w => w.Cases[0])];
        ModeCase[] priced = [.. first.Where(c => c.Paid is not null)];
        ModeCase? least = ways.Where(w => w.Standing == ModeStanding.Open && w.Cases.Count > 0).Select(w => w.Cases[0]).FirstOrDefault(c => c.Paid is not null) ?? priced.MinBy(c => c.Ledger.Total);
        return new ModeChanges(
            [.. first.Where(c => c.Ledger.Way.Pace == Pace.PartTime).Select(c => WithMore(ground, c)).OfType<SoonerWithHours>()],
            [.. priced.Where(c => c != least).Select(c => Beside(c, least!))],
            [.. first.Where(c => c.Ledger.SumOf(LineKey.Moving) > 0).Select(c => new PartOfMoving(c, c.Ledger.SumOf(LineKey.Moving), c.Ledger.SumOf(LineKey.Living)))])
        {
            LeastHours = ground.Assumptions.CourseCredits * ground.Assumptions.HoursPerCredit,
        };
    }

    private static SoonerWithHours? WithMore(LedgerGround ground, ModeCase of)
    {
        decimal hours = of.Hours + of.Ledger.Load.CourseHours;
        if (hours > Most)
        {
            return null;
        }

        int months = ModeGround.WithHours(ground, of.Item, of.Ledger.Way, (int)decimal.Ceiling(hours)).Outcome.Months;
        return months < of.Months ? new SoonerWithHours(of, hours, months) : null;
    }

    private static CostBeside Beside(ModeCase of, ModeCase least)
    {
        (decimal low, decimal high) = Ends(of);
        (decimal leastLow, decimal leastHigh) = Ends(least);
        return new CostBeside(
            of, least, of.Ledger.Total - least.Ledger.Total, low - leastHigh, high - leastLow,
            of.Ledger.SumOf(LineKey.Tuition) + of.Ledger.SumOf(LineKey.Fees), of.Ledger.SumOf(LineKey.ForegonePay) - least.Ledger.SumOf(LineKey.ForegonePay));
    }

    private static (decimal Low, decimal High) Ends(ModeCase of) =>
        (of.Ledger.TotalRange.Low ?? of.Ledger.Total, of.Ledger.TotalRange.AtHighPrice ?? of.Ledger.Total);
}
