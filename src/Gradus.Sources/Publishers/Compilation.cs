using System.Collections.Concurrent;
using Gradus.Careers;
using Gradus.Sources.Curated;

namespace Gradus.Sources.Publishers;

/// <summary>What the tables of one dataset are made from.</summary>
internal sealed class Compilation
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> _shared = [];
    private readonly Lazy<TableScope> _scope;

    /// <param name="readings">The publishers' files, read.</param>
    /// <param name="fields">The codes in scope.</param>
    /// <param name="scope">Works out what belongs into the dataset.</param>
    public Compilation(SourceReadings readings, IReadOnlyList<ScopeEntry> fields, Func<Compilation, TableScope> scope)
    {
        Readings = readings;
        Fields = fields;
        Cips = fields.Select(field => field.Cip).ToHashSet();
        _scope = new(() => scope(this));
    }

    public SourceReadings Readings { get; }

    public IReadOnlyList<ScopeEntry> Fields { get; }

    /// <summary>The six-digit codes in scope.</summary>
    public IReadOnlySet<CipCode> Cips { get; }

    /// <summary>What belongs into the dataset; who asks while it is worked out waits.</summary>
    public TableScope Scope => _scope.Value;

    /// <summary>Published averages to set the computed ones beside; null for none.</summary>
    public ReferenceChargeFile? References { get; init; }

    /// <summary>Periods that the publishers' files do not say themselves.</summary>
    public IReadOnlyList<EditionEntry> Editions { get; init; } = [];

    /// <summary>The occupations that the guide speaks of.</summary>
    public CareerBook Careers { get; init; } = CareerBook.None;

    /// <summary>Cohorts of the releases of earnings.</summary>
    public IReadOnlyList<HorizonRelease> Releases { get; init; } = [];

    /// <summary>Codes in which a program is known to be counted, by institution: of those it is known what they hold.</summary>
    public IReadOnlyCollection<(UnitId Institution, CipCode Cip)> KnownCodes { get; init; } = [];

    /// <summary>What several tables are made from, made when first asked for; who asks meanwhile waits.</summary>
    public T Shared<T>(Func<Compilation, T> make)
        where T : class => (T)_shared.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make(this))).Value;
}
