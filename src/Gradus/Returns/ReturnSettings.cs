namespace Gradus.Returns;

/// <summary>What a question about a return changes or chooses.</summary>
public sealed record ReturnSettings
{
    public const int DefaultDraws = 10_000;
    public const ulong DefaultSeed = 1;

    /// <summary>The largest number of draws that is worked out.</summary>
    public const int MostDraws = 200_000;

    /// <summary>Values by key, in the units of the rules.</summary>
    public IReadOnlyDictionary<string, double> Given { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    public RepaymentPlan Plan { get; init; } = RepaymentPlan.Cheaper;

    public int Draws { get; init; } = DefaultDraws;

    public ulong Seed { get; init; } = DefaultSeed;
}
