namespace Gradus.Sources.Forms;

/// <summary>How much a text may hold before it is refused.</summary>
/// <param name="Bytes">Largest file.</param>
/// <param name="Depth">Deepest nesting of lists and groups.</param>
/// <param name="Values">Most values, keys among them.</param>
public sealed record FormLimits(int Bytes, int Depth, int Values)
{
    /// <summary>What one person says of themselves.</summary>
    public static FormLimits Profile { get; } = new(256 * 1024, 20, 20_000);

    /// <summary>A file of the dataset that people edit.</summary>
    public static FormLimits File { get; } = new(2 * 1024 * 1024, 16, 200_000);
}
