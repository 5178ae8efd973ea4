namespace Gradus.Earnings;

/// <summary>How the pay of an institution's graduates in a field spreads and grows, as ratios; no level is known.</summary>
public sealed record PayShape
{
    public required UnitId Institution { get; init; }
    public required GraduateLevel Level { get; init; }

    /// <summary>"00" for all fields, a CIP family "11", or a four-digit code "11.07". Master's are by family only.</summary>
    public required string Cip { get; init; }

    /// <summary>First year of the cohort; null for all pooled.</summary>
    public required int? Cohort { get; init; }

    /// <summary>75th over 25th percentile 1, 5 and 10 years after the degree; null where not released.</summary>
    public required IReadOnlyList<double?> Spread { get; init; }

    /// <summary>Median after five years over that after one; null likewise.</summary>
    public required double? GrowthToFifthYear { get; init; }

    /// <summary>Median after ten years over that after five; null likewise.</summary>
    public required double? GrowthToTenthYear { get; init; }

    /// <summary>Graduates with earnings one year after the degree; null likewise.</summary>
    public required int? Earners { get; init; }
}

/// <summary>The shapes of graduates' pay that state wage records give. Immutable.</summary>
/// <param name="All">By institution, level, field and cohort.</param>
/// <param name="Source">Who publishes them.</param>
public sealed record PayShapes(IReadOnlyList<PayShape> All, Source Source)
{
    /// <summary>Of all cohorts pooled in a field: "11", "11.07" or "00"; one for each institution that is known.</summary>
    public IEnumerable<PayShape> Pooled(GraduateLevel level, string cip) => All.Where(s => s.Cohort is null && s.Level == level && s.Cip == cip);
}
