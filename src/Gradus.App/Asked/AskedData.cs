using Gradus.App.Shell;
using Gradus.Catalogs;
using Gradus.Curricula;
using Gradus.Rules;
using Gradus.Sources.Dataset;
using Gradus.Sources.Rules;

namespace Gradus.App.Asked;

/// <summary>The dataset that a question is asked of. What of it a verb does not need is not read.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class AskedData
{
    private readonly Lazy<string> _directory;
    private readonly Lazy<Catalog> _catalog;
    private readonly Lazy<RuleBook> _rules;
    private readonly Lazy<string> _version;

    /// <summary>A dataset that has not been read.</summary>
    /// <param name="given">What <c>--data</c> says; null for the usual place.</param>
    /// <param name="read">Reads a folder.</param>
    public AskedData(string? given, Func<string, Catalog> read)
    {
        _directory = new Lazy<string>(() => DataLocation.Directory(given));
        _catalog = new Lazy<Catalog>(() => read(Directory));
        _rules = new Lazy<RuleBook>(() => RuleBookReader.Read(Path.Combine(Directory, "rules")));
        _version = new Lazy<string>(() => PackageFile.ReadVersion(Directory));
    }

    /// <summary>A dataset that somebody else reads or has read.</summary>
    /// <param name="catalog">Gives it.</param>
    /// <param name="directory">Where it was read from.</param>
    public AskedData(Func<Catalog> catalog, string directory)
    {
        _directory = new Lazy<string>(directory);
        _catalog = new Lazy<Catalog>(catalog);
        _rules = new Lazy<RuleBook>(() => Catalog.Rules);
        _version = new Lazy<string>(() => Catalog.Version);
    }

    /// <exception cref="InputException">There is no such folder.</exception>
    public string Directory => _directory.Value;

    /// <exception cref="InputException">The dataset cannot be read.</exception>
    public Catalog Catalog => _catalog.Value;

    /// <exception cref="InputException">The rules cannot be read.</exception>
    public RuleBook Rules => _rules.Value;

    /// <exception cref="InputException">The dataset's description cannot be read.</exception>
    public string Version => _version.Value;

    /// <summary>What programs teach, where it is kept for questions to come; null where each works it out.</summary>
    public Func<CatalogCurricula>? Curricula { get; init; }
}
