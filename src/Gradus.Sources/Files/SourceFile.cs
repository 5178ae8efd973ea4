namespace Gradus.Sources.Files;

/// <summary>A publisher's file that lies in the directory given.</summary>
/// <param name="Kind">Which series it belongs to.</param>
/// <param name="Year">The year in its name; null where the name has none.</param>
/// <param name="Name">File name, as messages and the dataset cite it; behind its folder where that tells it from others of the name.</param>
/// <param name="Path">Where to open it.</param>
/// <param name="Length">Bytes as packed.</param>
public sealed record SourceFile(SourceKind Kind, int? Year, string Name, string Path, long Length);
