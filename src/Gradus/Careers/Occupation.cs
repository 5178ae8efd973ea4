namespace Gradus.Careers;

/// <summary>An occupation: annual wages across the United States (OEWS) and projected growth (BLS projections).</summary>
public sealed record Occupation
{
    public required SocCode Code { get; init; }
    public required string Title { get; init; }
    public required Figure<int> Employment { get; init; }

    /// <summary>Annual wage at percentiles 10, 25, 50, 75 and 90, in that order; a top-coded wage is suppressed.</summary>
    public required IReadOnlyList<Figure<decimal>> WagePercentiles { get; init; }

    /// <summary>Change of employment over the years of the projections as a fraction: 0.335 is +33.5 %.</summary>
    public required Figure<double> Growth { get; init; }

    /// <summary>Openings a year, average of those years.</summary>
    public required Figure<int> AnnualOpenings { get; init; }

    /// <summary>Education that BLS takes to be typically needed for entry, in its words: "Master's degree"; null where it names none.</summary>
    public string? EntryEducation { get; init; }

    public Figure<decimal> MedianWage => WagePercentiles[2];
}
