using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Readiness;
using Gradus.Returns;

namespace Gradus.StudyModes;

/// <summary>Where a program comes from that stands for a way.</summary>
public enum CaseOrigin
{
    /// <summary>The question names it.</summary>
    Named,

    /// <summary>The person keeps it.</summary>
    Kept,

    /// <summary>The first of their shortlist, conditions on place and teaching lifted, that is known to be taught so.</summary>
    Shortlist,
}

/// <summary>One degree studied in one way by one person.</summary>
public sealed record ModeCase
{
    public required Item Item { get; init; }

    /// <summary>Whose case it is.</summary>
    public required Profile Person { get; init; }
    public required CaseOrigin Origin { get; init; }

    /// <summary>Whether its pages say that it is taught so.</summary>
    public required WayOffer Offer { get; init; }
    public required Ledger Ledger { get; init; }
    public required ItemCost Cost { get; init; }

    /// <summary>Hours of study in the fullest week of a term: credits of the term times hours for each.</summary>
    public required decimal Hours { get; init; }

    /// <summary>Months from the first day to the degree with the least hours the person named, or the least credits of a term where they named none; never fewer than those of the ledger.</summary>
    public required int SlowerMonths { get; init; }

    /// <summary>Whether it stays within what the person would pay, studied so.</summary>
    public required Match Within { get; init; }

    /// <summary>Miles from home; null where either place is not known.</summary>
    public double? Miles { get; init; }

    /// <summary>What it adds against staying; null where price, earnings or the person's pay are not known.</summary>
    public ReturnInWay? Return { get; init; }

    /// <summary>Money over the years that all ways are looked at; null where there is no return.</summary>
    public MoneyOverYears? Money { get; init; }

    public required EntryCheck Entry { get; init; }

    /// <summary>Months from the first day to the degree.</summary>
    public int Months => Ledger.Outcome.Months;

    /// <summary>What has to be paid until the degree, pay given up left out, at the price in the middle; null where no price is known.</summary>
    public decimal? Paid => Cost.Paid.Low is null ? null : Ledger.Total - Ledger.SumOf(LineKey.ForegonePay);

    /// <summary>The same at both ends of the price; no high end where a line is missing.</summary>
    public PaidRange PaidRange => Paid is { } paid ? Ledger.Ranged(paid, Ledger.IsComplete) : default;
}
