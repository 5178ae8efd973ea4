using Gradus.People;
using Gradus.Programs.Admission;
using Gradus.Programs.Bridges;

namespace Gradus.Readiness.Bridges;

/// <summary>What a plan is to be.</summary>
public enum BridgeAim
{
    /// <summary>Costs least; of those the first to end. Every subject that the program asks for with a grade.</summary>
    Cheapest,

    /// <summary>Ends first; of those the cheapest. Every subject that the program asks for with a grade.</summary>
    Shortest,

    /// <summary>One course at a time, with the fewest hours in its fullest week. Every subject that the program asks for with a grade.</summary>
    Steadiest,

    /// <summary>Costs least whether there is a grade or not.</summary>
    Knowledge,
}

/// <summary>The closed vocabulary of aims.</summary>
public static class BridgeAims
{
    public static Vocabulary<BridgeAim> All { get; } = new(
        new(BridgeAim.Cheapest, "cheapest", "costs least"),
        new(BridgeAim.Shortest, "shortest", "is done first"),
        new(BridgeAim.Steadiest, "steadiest", "one thing at a time, fewest hours a week"),
        new(BridgeAim.Knowledge, "knowledge", "teaches it for the least money, with a grade or without"));
}

/// <summary>A plan from here to ready.</summary>
/// <param name="Aim">What it is to be.</param>
/// <param name="Way">The courses with their days.</param>
/// <param name="Cost">USD in all, from where all cost least to where all cost most.</param>
/// <param name="Hours">Hours of work in all, likewise.</param>
/// <param name="Peak">Hours in the fullest week, counted with the middle of the hours.</param>
/// <param name="Entry">When one could start the degree after it.</param>
/// <param name="Afterwards">The verdict on the program with its courses passed.</param>
/// <param name="ToAsk">Subjects that the program asks for and that it closes without a grade; empty where it only recommends them.</param>
public sealed record BridgePlan(BridgeAim Aim, BridgeWay Way, (decimal Least, decimal Most) Cost, (decimal Least, decimal Most) Hours, decimal Peak, BridgeEntry Entry, Verdict Afterwards, IReadOnlyList<Prerequisite> ToAsk)
{
    /// <summary>Weeks from the first day to the last, waiting for terms included.</summary>
    public int Weeks(DateOnly start) => (Way.Ends.DayNumber - start.DayNumber + BridgeTime.DaysOfAWeek - 1) / BridgeTime.DaysOfAWeek;

    /// <summary>True where the price of a course to somebody of a state is this guide's judgement.</summary>
    /// <param name="state">USPS code; null where they did not say.</param>
    public bool HasJudgedPrice(string? state) => Way.Rounds.SelectMany(r => r.Courses).Any(c => c.Option.CostFor(state) is { Word: BridgeWord.Judged });

    /// <summary>
    /// True where several-variable calculus follows one-variable calculus among its courses: most colleges ask for a second course between them, which no option here is.
    /// </summary>
    public bool LeavesOutCalculusTwo => Settles(Prerequisite.Calculus) && Settles(Prerequisite.MultivariableCalculus);

    /// <summary>True where a first course of calculus is among its courses: what comes before it in school is taken as known.</summary>
    public bool TakesPrecalculus => Settles(Prerequisite.Calculus);

    private bool Settles(Prerequisite subject) => Way.Rounds.SelectMany(r => r.Courses).Any(c => (c.Covers & EntryTree.Bit(subject)) != 0);
}
