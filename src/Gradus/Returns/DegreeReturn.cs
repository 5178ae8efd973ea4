using Gradus.Programs;
using Gradus.Rules;

namespace Gradus.Returns;

/// <summary>What one thing does to the answer while all else stays in the middle.</summary>
/// <param name="Key">Stable: "earnings".</param>
/// <param name="Label">What it is.</param>
/// <param name="LowLabel">One end of it, in words.</param>
/// <param name="HighLabel">The other end.</param>
/// <param name="Low">Net present value at one end, USD.</param>
/// <param name="High">Net present value at the other.</param>
public sealed record Driver(string Key, string Label, string LowLabel, string HighLabel, double Low, double High)
{
    public double Swing => Math.Abs(High - Low);
}

/// <summary>The value of one thing at which the median answer turns from gain to loss.</summary>
/// <param name="Key">"effect", "salary-after", "price" or "months".</param>
/// <param name="Label">What it is.</param>
/// <param name="Unit">"USD", "percent" or "months".</param>
/// <param name="Now">Its value in the answer.</param>
/// <param name="At">Where it turns; null where it does not turn between the bounds.</param>
/// <param name="Words">The same in one sentence.</param>
public sealed record FlipPoint(string Key, string Label, string Unit, double Now, double? At, string Words);

/// <summary>The degree against one alternative.</summary>
/// <param name="Key">"stay", "online", "self-study" or an item's identifier.</param>
/// <param name="Name">In words.</param>
/// <param name="Item">The item; null where it is none.</param>
/// <param name="Outcome">Net present value of the degree less that of the alternative.</param>
/// <param name="Note">What the reader has to know of it; null when nothing.</param>
public sealed record Alternative(string Key, string Name, Item? Item, Outcome Outcome, string? Note);

/// <summary>A year's range of the discounted sum of differences.</summary>
/// <param name="Year">Years since the first day of study, 1 to the horizon.</param>
/// <param name="P10">A tenth of the draws lie below, USD.</param>
/// <param name="Median">Half of the draws lie below.</param>
/// <param name="P90">Nine tenths of the draws lie below.</param>
public readonly record struct CumulativeYear(int Year, double P10, double Median, double P90)
{
    /// <summary>A quarter of the draws lie below.</summary>
    public double P25 { get; init; }

    /// <summary>Three quarters of the draws lie below.</summary>
    public double P75 { get; init; }
}

/// <summary>What a student visa has to do with the answer.</summary>
/// <param name="Law">Authorised work after the degree.</param>
/// <param name="YearsNeeded">What the person asks for; null when not said.</param>
/// <param name="StayChance">Assumed chance of staying on, 0 to 1.</param>
/// <param name="HomePay">Yearly pay at home without the degree, as the person states it, USD.</param>
/// <param name="PayAbroad">The same as a part of pay here a year after the degree.</param>
/// <param name="IfStays">The answer where the holder stays; null where that is not counted.</param>
/// <param name="IfLeaves">The answer where the holder leaves after the authorised months.</param>
public sealed record VisaOutlook(WorkAuthorisation Law, int? YearsNeeded, double StayChance, double HomePay, double PayAbroad, Outcome? IfStays, Outcome? IfLeaves);

/// <summary>What a move to the occupation aimed for has to do with the answer.</summary>
/// <param name="Move">The move, with its pay, chance and delay.</param>
/// <param name="IfMoves">The answer of those who finish and move; null where that is not counted.</param>
/// <param name="IfStays">The answer of those who finish and stay in their line of work; null where all move.</param>
public sealed record MoveOutlook(JobMove Move, Outcome? IfMoves, Outcome? IfStays);

/// <summary>The chance of a loss over what is least known: how much a degree adds to pay, how many finish, and how many move to the occupation they aim for.</summary>
/// <param name="Low">Where it adds more and more people finish, 0 to 1.</param>
/// <param name="High">Where it adds less and fewer people finish.</param>
/// <param name="FinishedLow">The first, of those who finish.</param>
/// <param name="FinishedHigh">The second, of those who finish.</param>
public sealed record LossRange(double Low, double High, double FinishedLow, double FinishedHigh);

/// <summary>The return of one degree for one person against one alternative.</summary>
public sealed record DegreeReturn
{
    public required Item Item { get; init; }

    /// <summary>The person and the degree, ready to be computed again.</summary>
    public required ReturnGround Ground { get; init; }
    public required ReturnCase Case { get; init; }

    /// <summary>What it is compared with in everything but <see cref="Alternatives"/>.</summary>
    public required Alternative Against { get; init; }
    public required Outcome Outcome { get; init; }

    /// <summary>The answer of those who finish.</summary>
    public required Outcome IfFinished { get; init; }

    /// <summary>The answer as a hundred people.</summary>
    public HundredPeople People => HundredPeople.Of(Ground.NotFinishing, IfFinished.ChanceOfLoss);

    /// <summary>The chance of a loss where what is least known is better or worse than taken.</summary>
    public required LossRange Loss { get; init; }

    /// <summary>The second reading: as if paid like the degree's aided graduates; on a student visa, of those who finish and stay.</summary>
    public required Outcome AsGraduates { get; init; }

    /// <summary>Year after which the degree is ahead for good, in the middle; null where half or more never are.</summary>
    public required int? BreakEvenYear { get; init; }

    /// <summary>Chance that it is never ahead for good within the horizon.</summary>
    public required double NeverBreaksEven { get; init; }

    /// <summary>Internal rate of return in the middle, a fraction a year; null where half or more have none.</summary>
    public required double? InternalRate { get; init; }

    /// <summary>True where the rate in the middle lies above any that is looked for: nothing is laid out.</summary>
    public required bool RateIsBeyond { get; init; }

    /// <summary>Net present value of every draw, ascending.</summary>
    public required double[] Values { get; init; }
    public required IReadOnlyList<CumulativeYear> Path { get; init; }

    /// <summary>The largest swing first.</summary>
    public required IReadOnlyList<Driver> Tornado { get; init; }
    public required IReadOnlyList<FlipPoint> Flips { get; init; }
    public required IReadOnlyList<Alternative> Alternatives { get; init; }

    /// <summary>Null for somebody who may work without limit.</summary>
    public required VisaOutlook? Visa { get; init; }

    /// <summary>Null where no occupation is aimed for, or pay after the degree is the person's own figure, or that of its graduates, or the person is on a student visa.</summary>
    public required MoveOutlook? Move { get; init; }

    /// <summary>True when federal loans are repaid under the Repayment Assistance Plan.</summary>
    public required bool UsesAssistance { get; init; }

    /// <summary>Net present value where everything lies in the middle and the degree is finished.</summary>
    public required double Central { get; init; }
    public required IReadOnlyList<ReturnAssumption> Assumptions { get; init; }
    public required IReadOnlyList<RuleInForce> Rules { get; init; }

    /// <summary>What the answer rests on and leaves out, one sentence each.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}
