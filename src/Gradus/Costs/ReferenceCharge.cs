using Gradus.Institutions;

namespace Gradus.Costs;

/// <summary>Institutions over which an average charge is taken.</summary>
public enum ReferenceGroup
{
    All,
    Public,

    /// <summary>Nonprofit and for-profit together, as the publisher prints them.</summary>
    Private,
    PrivateNonprofit,
    PrivateForProfit,
}

/// <summary>
/// Average tuition and required fees that US institutions charge a full-time graduate student for one academic year, all
/// fields of study together: the average that the publisher prints, and the same average computed anew from its files.
/// </summary>
public sealed record ReferenceCharge
{
    public required AcademicYear Year { get; init; }

    public required ReferenceGroup Group { get; init; }

    /// <summary>Whose price; null where residents of the state pay what everybody pays.</summary>
    public required ChargeResidency? Residency { get; init; }

    /// <summary>Computed, to the dollar of that year.</summary>
    public required Figure<decimal> Average { get; init; }

    /// <summary>As printed; not collected where no printed figure is at hand.</summary>
    public required Figure<decimal> Published { get; init; }

    /// <summary>Institutions in the computed average.</summary>
    public required int Institutions { get; init; }

    /// <summary>Full-time-equivalent graduate students of those institutions: the weights of the average.</summary>
    public required int Students { get; init; }

    /// <summary>The academic year of the weights; another than <see cref="Year"/> where that year's enrollment is not at hand.</summary>
    public required AcademicYear WeightsOf { get; init; }

    /// <summary>Computed less published, in dollars; null where nothing is published.</summary>
    public decimal? Difference => Published.IsKnown ? Average.Value - Published.Value : null;

    /// <summary>The difference as a fraction of the published average.</summary>
    public double? RelativeDifference => Difference is { } difference ? (double)(difference / Published.Value) : null;

    /// <summary>The group that an institution belongs to, public or one of the private kinds.</summary>
    public static ReferenceGroup GroupOf(Control control) => control switch
    {
        Control.Public => ReferenceGroup.Public,
        Control.PrivateNonprofit => ReferenceGroup.PrivateNonprofit,
        _ => ReferenceGroup.PrivateForProfit,
    };
}

/// <summary>A range of prices of whole degrees that somebody states, to set computed ones against.</summary>
/// <param name="Low">USD.</param>
/// <param name="High">USD, at least <paramref name="Low"/>.</param>
/// <param name="Statement">What it is said to be.</param>
/// <param name="Source">Who says it.</param>
public sealed record ReferenceRange(decimal Low, decimal High, string Statement, Source Source)
{
    public bool Holds(decimal price) => price >= Low && price <= High;
}
