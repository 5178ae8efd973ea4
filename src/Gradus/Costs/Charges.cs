namespace Gradus.Costs;

/// <summary>
/// What an institution charges graduate students in one academic year, USD of that year (IPEDS student charges). One
/// institution-wide figure for full-time students: neither a program's own price nor its online price.
/// </summary>
public sealed record Charges
{
    public required UnitId Institution { get; init; }
    public required AcademicYear Year { get; init; }

    /// <summary>Tuition for a full-time academic year (TUITION6, TUITION7).</summary>
    public required Figure<decimal> TuitionInState { get; init; }
    public required Figure<decimal> TuitionOutOfState { get; init; }

    /// <summary>Required fees for a full-time academic year (FEE6, FEE7).</summary>
    public required Figure<decimal> FeesInState { get; init; }
    public required Figure<decimal> FeesOutOfState { get; init; }

    /// <summary>Charge per credit hour for part-time students (HRCHG6, HRCHG7).</summary>
    public required Figure<decimal> PerCreditInState { get; init; }
    public required Figure<decimal> PerCreditOutOfState { get; init; }

    /// <summary>Books and supplies (CHG4AY3).</summary>
    public required Figure<decimal> Books { get; init; }

    /// <summary>Room and board on campus, other expenses on campus (CHG5AY3, CHG6AY3).</summary>
    public required Figure<decimal> OnCampusRoomAndBoard { get; init; }
    public required Figure<decimal> OnCampusOther { get; init; }

    /// <summary>Room and board off campus, other expenses off campus, not with family (CHG7AY3, CHG8AY3).</summary>
    public required Figure<decimal> OffCampusRoomAndBoard { get; init; }
    public required Figure<decimal> OffCampusOther { get; init; }

    /// <summary>Tuition for a full-time academic year to somebody of that residency.</summary>
    public Figure<decimal> TuitionFor(ChargeResidency residency) => residency == ChargeResidency.InState ? TuitionInState : TuitionOutOfState;

    /// <summary>Required fees for a full-time academic year to somebody of that residency.</summary>
    public Figure<decimal> FeesFor(ChargeResidency residency) => residency == ChargeResidency.InState ? FeesInState : FeesOutOfState;

    /// <summary>Charge per credit hour to somebody of that residency.</summary>
    public Figure<decimal> PerCreditFor(ChargeResidency residency) => residency == ChargeResidency.InState ? PerCreditInState : PerCreditOutOfState;

    /// <summary>The newest year in which the institution reports a charge; the newest year's reason where none does.</summary>
    public static Figure<decimal> Newest(IReadOnlyList<Charges> charges, Func<Charges, Figure<decimal>> column)
    {
        for (int i = charges.Count - 1; i >= 0; i--)
        {
            Figure<decimal> found = column(charges[i]);
            if (found.IsKnown)
            {
                return found;
            }
        }

        return charges.Count > 0 ? column(charges[^1]) : Figure<decimal>.Missing(FigureStatus.NotReported);
    }
}
