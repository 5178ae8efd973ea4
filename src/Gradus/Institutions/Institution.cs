namespace Gradus.Institutions;

/// <summary>Who runs an institution (IPEDS CONTROL 1, 2, 3).</summary>
public enum Control
{
    Public = 1,
    PrivateNonprofit = 2,
    PrivateForProfit = 3,
}

/// <summary>A college or university as the IPEDS directory of <see cref="DirectoryYear"/> describes it.</summary>
public sealed record Institution
{
    public required UnitId Id { get; init; }
    public required string Name { get; init; }

    /// <summary>Other names it goes by, as it lists them; may be empty.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }
    public required string City { get; init; }

    /// <summary>USPS code of the state or territory.</summary>
    public required string State { get; init; }
    public required Control Control { get; init; }

    /// <summary>Degrees north and east; null where the directory has none.</summary>
    public required double? Latitude { get; init; }
    public required double? Longitude { get; init; }

    /// <summary>IPEDS urban-centric locale code 11-43; null where unknown.</summary>
    public required int? Locale { get; init; }

    /// <summary>Core Based Statistical Area; null outside one.</summary>
    public required string? Cbsa { get; init; }
    public required string WebAddress { get; init; }

    /// <summary>Six-digit code of the federal student-aid office: campuses that share it report loans and earnings together; null where it has none.</summary>
    public string? Opeid6 { get; init; }

    /// <summary>The last directory that lists it; earlier than the newest one means closed or merged.</summary>
    public required int DirectoryYear { get; init; }
    public required bool Open { get; init; }

    /// <summary>True when graduate programs can be completed at a distance (IPEDS DSTNGP); null where not reported.</summary>
    public required bool? GraduateDistancePrograms { get; init; }

    /// <summary>True when all programs are taught only at a distance (IPEDS DSTNCED3 or Scorecard DISTANCEONLY).</summary>
    public required bool DistanceOnly { get; init; }
    public required Figure<int> GraduateFte { get; init; }
    public required Figure<int> Enrollment { get; init; }

    /// <summary>Students of all levels enrolled exclusively in distance courses.</summary>
    public required Figure<int> ExclusivelyDistance { get; init; }
    public required Figure<decimal> ApplicationFee { get; init; }

    /// <summary>Regional price parity of its state, United States = 100.</summary>
    public required Figure<double> StatePriceParity { get; init; }

    /// <summary>True where few of its students study only at a distance: a third at most, a judgement.</summary>
    public bool IsMostlyOnCampus => !DistanceOnly && Enrollment is { IsKnown: true, Value: > 0 and var all } && ExclusivelyDistance is { IsKnown: true, Value: var distant } && distant * 3 <= all;

    /// <summary>Regional price parity of its metropolitan area, United States = 100; not applicable outside one.</summary>
    public required Figure<double> MetroPriceParity { get; init; }

    /// <summary>Null for everybody; else who can enrol, with the page that says so.</summary>
    public EnrolmentRestriction? Restriction { get; init; }
}

/// <summary>Who can enrol at an institution that is not open to everybody.</summary>
/// <param name="Text">In one sentence.</param>
/// <param name="Source">Who says so.</param>
public sealed record EnrolmentRestriction(string Text, Source Source);
