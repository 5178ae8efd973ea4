using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>The distributions of tuition of a catalogue, each worked out when it is first asked for.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class TuitionDistributions
{
    private static readonly (ReferenceGroup Group, ChargeResidency? Residency)[] Groups =
    [
        (ReferenceGroup.Public, ChargeResidency.InState),
        (ReferenceGroup.Public, ChargeResidency.OutOfState),
        (ReferenceGroup.PrivateNonprofit, null),
        (ReferenceGroup.PrivateForProfit, null),
        (ReferenceGroup.All, ChargeResidency.InState),
        (ReferenceGroup.All, ChargeResidency.OutOfState),
    ];

    private readonly Lazy<TuitionDistribution>[] _all;
    private readonly Lazy<TuitionDistribution>[] _core;

    public TuitionDistributions(Catalog catalog)
    {
        _all = [.. Groups.Select(g => new Lazy<TuitionDistribution>(() => TuitionDistribution.Of(catalog, g.Group, g.Residency)))];
        _core = [.. Groups.Select(g => new Lazy<TuitionDistribution>(() => TuitionDistribution.Of(catalog, g.Group, g.Residency, IsCore)))];
    }

    /// <summary>By control and residency, all fields of the guide, and then all institutions together.</summary>
    public IReadOnlyList<TuitionDistribution> All => [.. _all.Select(d => d.Value)];

    /// <summary>The same of the core fields alone.</summary>
    public IReadOnlyList<TuitionDistribution> Core => [.. _core.Select(d => d.Value)];

    /// <exception cref="ArgumentException">There is no such distribution.</exception>
    public TuitionDistribution Of(ReferenceGroup group, ChargeResidency? residency)
    {
        int at = Array.IndexOf(Groups, (group, residency));
        return at >= 0 ? _all[at].Value : throw new ArgumentException($"No distribution of {ReferenceNames.Words(group, residency)}.", nameof(group));
    }

    private static bool IsCore(Item item) => item.Field?.Tier == Tier.Core;
}
