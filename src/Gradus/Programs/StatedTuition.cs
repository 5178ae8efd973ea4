using Gradus.People;

namespace Gradus.Programs;

/// <summary>What a stated price is charged for.</summary>
public enum TuitionBasis
{
    Credit,
    Course,
    Term,
    Year,
    Program,
}

/// <summary>Whom a stated price is charged to.</summary>
public enum TuitionResidency
{
    Any,
    InState,
    OutOfState,
    Online,

    /// <summary>Students on a visa, where a page names a price of theirs.</summary>
    International,
}

/// <summary>What a stated price is when it is not the price itself.</summary>
public enum PriceBound
{
    /// <summary>At least so much.</summary>
    Lower,

    /// <summary>At most so much.</summary>
    Upper,

    /// <summary>About so much: a round figure.</summary>
    Rounded,
}

/// <summary>A price that a page states of a program, USD.</summary>
/// <param name="Amount">Above 0.</param>
/// <param name="Basis">What it is charged for.</param>
/// <param name="Residency">Whom it is charged to.</param>
/// <param name="Source">The page; its year is the first year of the price's academic year.</param>
/// <param name="Kind">What kind of page it is.</param>
public sealed record StatedTuition(decimal Amount, TuitionBasis Basis, TuitionResidency Residency, Source Source, FactKind Kind)
{
    /// <summary>The pace it is charged at, where the page has one price for each; null where it does not tell them apart.</summary>
    public Pace? Load { get; init; }

    /// <summary>How many of them the whole degree is charged, where the page says; null where it follows from credits or length.</summary>
    public int? Times { get; init; }

    /// <summary>Null where the amount is the price.</summary>
    public PriceBound? Bound { get; init; }

    /// <summary>
    /// Officially with a year; as the report of somebody who names the official page; or in a listing, a directory or without a year.
    /// </summary>
    public FigureVoice Voice { get; init; }

    /// <summary>It stands beside the required fees of each term, as in a school's own table of charges: before an amount that stands alone.</summary>
    public bool NamesFees { get; init; }

    /// <summary>Those fees go by the credits of a term: fewer credits are charged less.</summary>
    public bool FeesGoByCredits { get; init; }

    /// <summary>First year of the academic year it is of; null where the page does not say.</summary>
    public int? Year { get; init; }
}
