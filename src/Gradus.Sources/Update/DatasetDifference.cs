using Gradus.Sources.Compiler;
using Gradus.Sources.Dataset;

namespace Gradus.Sources.Update;

/// <summary>What tells two datasets apart.</summary>
public sealed record DatasetDifference
{
    /// <summary>Version of the old dataset; null where it states none.</summary>
    public required string? OldVersion { get; init; }

    public required string? NewVersion { get; init; }

    /// <summary>The tables that differ, by name.</summary>
    public required IReadOnlyList<TableDifference> Tables { get; init; }

    /// <summary>Sources only the new dataset names, only the old one names, and those both name with other content.</summary>
    public required IReadOnlyList<string> AddedSources { get; init; }
    public required IReadOnlyList<string> RemovedSources { get; init; }
    public required IReadOnlyList<string> ChangedSources { get; init; }

    /// <summary>True when every compiled file is the same byte for byte.</summary>
    public required bool SameBytes { get; init; }

    /// <exception cref="InputException">A table of either cannot be read.</exception>
    public static DatasetDifference Between(string oldDataset, string newDataset)
    {
        (string? oldVersion, Dictionary<string, PackageSource> oldSources) = ReadDescriptor(oldDataset);
        (string? newVersion, Dictionary<string, PackageSource> newSources) = ReadDescriptor(newDataset);
        return new DatasetDifference
        {
            OldVersion = oldVersion,
            NewVersion = newVersion,
            Tables = [.. DatasetTables.All.OrderBy(t => t.Name, StringComparer.Ordinal)
                .Select(t => TableDifference.Between(t, oldDataset, newDataset)).OfType<TableDifference>()],
            AddedSources = Sorted(newSources.Keys.Except(oldSources.Keys, StringComparer.Ordinal)),
            RemovedSources = Sorted(oldSources.Keys.Except(newSources.Keys, StringComparer.Ordinal)),
            ChangedSources = Sorted(newSources.Where(s => oldSources.TryGetValue(s.Key, out PackageSource? old) && old != s.Value).Select(s => s.Key)),
            SameBytes = HaveSameBytes(oldDataset, newDataset),
        };
    }

    private static string[] Sorted(IEnumerable<string> names) => [.. names.Order(StringComparer.Ordinal)];

    private static (string? Version, Dictionary<string, PackageSource> Sources) ReadDescriptor(string dataset)
    {
        if (!PackageFile.IsIn(dataset))
        {
            return (null, []);
        }

        PackageFile package = PackageFile.Read(dataset);
        return (package.Version, package.Sources.DistinctBy(s => s.File).ToDictionary(s => s.File, StringComparer.Ordinal));
    }

    private static bool HaveSameBytes(string oldDataset, string newDataset)
    {
        string[] oldFiles = CompiledFiles(oldDataset);
        return oldFiles.SequenceEqual(CompiledFiles(newDataset), StringComparer.Ordinal)
            && oldFiles.All(f => File.ReadAllBytes(Path.Combine(oldDataset, f)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(newDataset, f))));
    }

    private static string[] CompiledFiles(string dataset) => Sorted(
        Directory.EnumerateFiles(dataset, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(dataset, f)).Where(PackageFile.IsCompiled));
}
