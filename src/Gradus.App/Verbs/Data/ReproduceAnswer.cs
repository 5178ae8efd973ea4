using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Sources.Compiler;
using Gradus.Sources.Curated;

namespace Gradus.App.Verbs.Data;

/// <summary>Published averages of graduate charges beside computed ones, and the distribution of whole degrees' tuition.</summary>
/// <param name="Catalog">The dataset.</param>
/// <param name="Published">The published figures.</param>
/// <param name="FromFiles">Computed from the publisher's files; null where those were not given.</param>
public sealed record ReproduceAnswer(Catalog Catalog, ReferenceChargeFile Published, Reproduction? FromFiles)
{
    /// <summary>Other weights than the publisher's move an average by a few percent; more would be a mistake.</summary>
    public const double LargestDifference = 0.05;

    /// <summary>From the publisher's files where they were given, else from the dataset.</summary>
    public IReadOnlyList<ReferenceCharge> Charges => FromFiles?.Charges ?? Catalog.ReferenceCharges;

    public TuitionDistributions Distributions { get; } = new(Catalog);

    /// <summary>Averages of the files that the dataset does not hold in the same way; empty without files.</summary>
    public IReadOnlyList<ReferenceCharge> NotInDataset => FromFiles is null ? [] : [.. FromFiles.Charges.Except(Catalog.ReferenceCharges)];

    /// <summary>Averages further than <see cref="LargestDifference"/> from the published ones.</summary>
    public IReadOnlyList<ReferenceCharge> TooFar => [.. Charges.Where(c => Math.Abs(c.RelativeDifference ?? 0) > LargestDifference)];

    public bool Holds => NotInDataset.Count == 0 && TooFar.Count == 0;
}
