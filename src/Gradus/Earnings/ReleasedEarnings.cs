namespace Gradus.Earnings;

/// <summary>What one release says of the federally aided graduates of one institution in one four-digit code.</summary>
public sealed record ReleasedEarnings
{
    public required UnitId Institution { get; init; }
    public required CipCode Cip4 { get; init; }

    /// <summary>Awards that the release counts; null where it counts none.</summary>
    public required int? Awards { get; init; }

    /// <summary>One figure for each of the release's horizons, in USD of the year its cohort is expressed in.</summary>
    public required IReadOnlyList<Figure<decimal>> Medians { get; init; }

    /// <summary>Median federal loans at this school at the end of the degree, USD.</summary>
    public required Figure<decimal> MedianDebt { get; init; }

    /// <summary>True where the school counts its MBAs in the code: what is published speaks of them, and the medians and the debt are left out.</summary>
    public bool HoldsMbas { get; init; }

    /// <summary>
    /// The institutions that report together and have this same figure, itself among them, ascending; empty where it is its own
    /// alone. All of them are one observation.
    /// </summary>
    public required IReadOnlyList<UnitId> Campuses { get; init; }

    /// <summary>Of whom its figures speak.</summary>
    public FigureSubject Of => Campuses.Count > 1 ? FigureSubject.Campuses : FigureSubject.Offering;
}
