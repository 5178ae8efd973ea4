using System.Text;
using Gradus.Sources.Compiler;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Update;

namespace Gradus.App.Verbs.Data.Exports;

/// <summary>The files of the dataset that the catalogue was loaded from.</summary>
/// <param name="place">Holds <c>datapackage.json</c> and <c>tables/</c>.</param>
public sealed class DatasetFiles(string place)
{
    /// <summary>In full: what is served by its path must not hang on where the program runs.</summary>
    private readonly string _directory = Path.GetFullPath(place);

    private readonly Lazy<DatasetSummary> _summary = new(() => DatasetSummary.Read(place));

    private readonly Lazy<IReadOnlyList<Table>> _tables = new(() =>
    [
        .. DatasetTables.All.Select(table => table.OfEachYear.Count == 0 ? table : table.As(HeaderOf(Path.Combine(place, "tables", table.FileName)))),
    ]);

    /// <summary>Sources, tables and coverage; read once.</summary>
    /// <exception cref="InputException">The directory holds no dataset.</exception>
    public DatasetSummary Summary => _summary.Value;

    /// <summary>What the update that made a version of the dataset changed; null where none did.</summary>
    public DatasetChanges? ChangesOf(string version) => DatasetChanges.Read(_directory, version);

    /// <summary>What people changed in the dataset, newest release first.</summary>
    public IReadOnlyList<DatasetRelease> Releases => DatasetChangelog.Read(_directory);

    /// <summary>The description of the dataset, a JSON file.</summary>
    public string PackagePath => PackageFile.PathIn(_directory);

    /// <summary>The version that the directory holds now; another than the catalogue's once the dataset was replaced.</summary>
    /// <exception cref="InputException">The directory holds no dataset.</exception>
    public string VersionNow() => PackageFile.ReadVersion(_directory);

    /// <summary>Where a table lies; the name comes from the declaration, never from a request.</summary>
    public string PathOf(Table table) => Path.Combine(_directory, "tables", table.FileName);

    /// <summary>Where a file lies that the dataset's own description lists.</summary>
    public string PathOf(PackageResource resource) => Path.Combine(_directory, resource.Path);

    /// <summary>Every table, with the columns of each year that its file has.</summary>
    public IReadOnlyList<Table> Tables => _tables.Value;

    /// <summary>The titles of the publishers' files that a table is compiled from.</summary>
    public string SourcesOf(Table table) => string.Join("; ", Summary.Package.Sources.Where(s => table.Publishers.Contains(s.Key, StringComparer.Ordinal)).Select(s => s.Title).Distinct(StringComparer.Ordinal));

    /// <summary>Reads a table by its declaration.</summary>
    /// <exception cref="InputException">The header is not the declared one.</exception>
    public TableReader Open(Table table) => new(table, PathOf(table), new StreamReader(PathOf(table), Encoding.UTF8));

    private static string[] HeaderOf(string path)
    {
        using var text = new StreamReader(path, Encoding.UTF8);
        return text.ReadLine()?.Split(',') ?? [];
    }
}
