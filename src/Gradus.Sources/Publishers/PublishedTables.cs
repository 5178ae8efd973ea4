using Gradus.Sources.Dataset;
using Gradus.Sources.Files;
using Gradus.Sources.Publishers.Bls;
using Gradus.Sources.Publishers.Census;
using Gradus.Sources.Publishers.Scorecard;

namespace Gradus.Sources.Publishers;

/// <summary>Every table, every series: those of <see cref="Tables"/> and <see cref="SourceKinds"/> and those that stand whole in a folder of their publisher.</summary>
public static class PublishedTables
{
    public static IReadOnlyList<PublishedTable> All { get; } =
    [
        new BachelorFieldTable(),
        new ConsumerPriceTable(),
        new MetroWageTable(),
        new PayShapeTable(),
        new ReleaseTable(),
    ];

    /// <summary>Tables of the dataset.</summary>
    public static IReadOnlyList<Table> Tables { get; } = [.. Dataset.Tables.All.Concat(All.Select(t => t.Table)).OrderBy(t => t.Name, StringComparer.Ordinal)];

    /// <summary>Series of publishers' files.</summary>
    public static IReadOnlyList<SourceKind> Kinds { get; } = [.. SourceKinds.All, .. All.Select(t => t.Kind)];

    /// <summary>The table made from a series; null for a series that several tables are made from.</summary>
    public static PublishedTable? Of(SourceKind kind) => All.FirstOrDefault(t => t.Kind == kind);
}
