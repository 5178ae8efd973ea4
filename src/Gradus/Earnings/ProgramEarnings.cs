namespace Gradus.Earnings;

/// <summary>How long after completion earnings were measured.</summary>
public enum Horizon
{
    OneYear = 1,
    TwoYears = 2,
    FourYears = 4,
    FiveYears = 5,
}

/// <summary>
/// Which graduates a horizon speaks of, when they earned, and in the dollars of which year (College Scorecard). Four
/// different cohorts: they never mix.
/// </summary>
public sealed record HorizonCohort(Horizon Horizon, string GraduatesOf, string EarnedIn, int DollarsOf, Source Source);

/// <summary>
/// Median earnings and debt of federally aided master's graduates of one institution in one four-digit CIP code.
/// </summary>
public sealed record ProgramEarnings
{
    public required UnitId Institution { get; init; }
    public required CipCode Cip4 { get; init; }

    /// <summary>One figure for each horizon, the shortest first, in USD of the year the horizon's cohort is expressed in.</summary>
    public required IReadOnlyList<Figure<decimal>> Medians { get; init; }

    /// <summary>Median federal loans at completion; the figure's source says of which graduates.</summary>
    public required Figure<decimal> MedianDebt { get; init; }
    public required Figure<decimal> MeanDebt { get; init; }

    /// <summary>True when at least one horizon has a figure.</summary>
    public bool HasMedian => Medians.Any(m => m.IsKnown);

    public Figure<decimal> Median(Horizon horizon) => Medians[horizon switch
    {
        Horizon.OneYear => 0,
        Horizon.TwoYears => 1,
        Horizon.FourYears => 2,
        _ => 3,
    }];
}
