using Gradus.Degrees;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>
/// Tuition and required fees for a whole degree, for one person, in dollars of the newest price used. No living costs,
/// aid or loans.
/// </summary>
/// <param name="Total">The price; missing where neither the program nor the institution states one.</param>
/// <param name="Basis">How it was computed, in words with its figures: "30 credits x $900 + 2 years of fees x $1,394".</param>
/// <param name="Assumptions">What had to be assumed, each one sentence; empty when nothing was.</param>
public sealed record DegreePrice(Figure<decimal> Total, string Basis, IReadOnlyList<string> Assumptions)
{
    /// <summary>True when the program itself states the price; false when it is the institution's general charge.</summary>
    public bool IsProgramsOwn { get; init; }

    /// <summary>Whose price it is, to begin a sentence with.</summary>
    public string Whose => IsProgramsOwn ? "The program's own price" : Tuition.IsKnown && Tuition.Kind == FigureKind.Estimated ? "This guide's estimate" : "What the institution charges graduate students in general";

    /// <summary>The form of study that the price is for, where a degree of the same field has a price of its own for another; null elsewhere.</summary>
    public string? Delivery { get; init; }

    /// <summary>What kind of page states the program's own price.</summary>
    public FactKind SaidBy { get; init; }

    /// <summary>What the stated amount is where it is not the price itself; null where it is.</summary>
    public PriceBound? Bound { get; init; }

    /// <summary>How far it reaches where its record says more than one thing; null where it does not.</summary>
    public PriceReach? Reach { get; init; }

    /// <summary>Somebody else reports it, and it lies too far from the institution's charge to be taken for exact.</summary>
    public bool IsFar { get; init; }

    /// <summary>The years or terms that it is charged for are not stated, but the usual ones.</summary>
    public bool LengthIsAssumed { get; init; }

    /// <summary>The credits that it is charged for are not stated, but the usual ones.</summary>
    public bool CreditsAreAssumed { get; init; }

    /// <summary>The part of the total that is tuition.</summary>
    public Figure<decimal> Tuition { get; init; }

    /// <summary>How the part that is tuition was computed, where a page states it; null for any other price.</summary>
    public string? TuitionBasis { get; init; }

    /// <summary>The formula with the terms that it is paid in: "4 full-time terms x $9,000; shared out by credits over your 10 terms".</summary>
    public string BasisOver(int terms) => $"{Basis}; shared out by credits over your {terms} term{(terms == 1 ? "" : "s")}";

    /// <summary>The part that is required fees; missing where no price states them apart from tuition, or nobody reports them.</summary>
    public Figure<decimal> Fees { get; init; }

    /// <summary>What each term costs by its credits, where the price is taken from there; null for any other price.</summary>
    public TermCharges? ByTerm { get; init; }
}
