namespace Gradus.Programs;

/// <summary>Awards conferred in one academic year, first majors, at master's level (IPEDS completions).</summary>
public readonly record struct Awards(AcademicYear Year, Figure<int> Total, Figure<int> Men, Figure<int> Women);

/// <summary>
/// An institution's master's awards in one six-digit CIP code: what the federal files count. May hold several named
/// degrees, or part of one.
/// </summary>
public sealed record Offering
{
    public required UnitId Institution { get; init; }
    public required CipCode Cip { get; init; }

    /// <summary>One entry for each year of the dataset, oldest first; a year without a row is not reported.</summary>
    public required IReadOnlyList<Awards> Awards
    {
        get;
        init
        {
            field = value;
            IsActive = value.Count > 0 && value[^1].Total is { IsKnown: true, Value: > 0 };
        }
    }

    /// <summary>The stable public identifier, such as <c>211440-11.0102</c>.</summary>
    public string Id => $"{Institution}-{Cip}";

    /// <summary>True where the school counts its MBAs in the four digits of the code: what is counted speaks of them, not of another degree.</summary>
    public bool HoldsMbas { get; init; }

    public Awards Latest => Awards[^1];

    /// <summary>True when the newest year has at least one award.</summary>
    public bool IsActive { get; private init; }
}
