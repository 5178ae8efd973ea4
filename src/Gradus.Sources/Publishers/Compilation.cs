using Gradus.Sources.Curated;
using Gradus.Sources.Publishers.Ipeds;

namespace Gradus.Sources.Publishers;

/// <summary>What the tables of one dataset are made from.</summary>
internal sealed class Compilation
{
    private readonly Lazy<MasterAwards> _awards;
    private readonly Lazy<TableScope> _scope;

    /// <param name="readings">The publishers' files, read.</param>
    /// <param name="fields">The codes in scope.</param>
    /// <param name="programInstitutions">Institutions of named programs, kept even without an offering in scope.</param>
    public Compilation(SourceReadings readings, IReadOnlyList<ScopeEntry> fields, IReadOnlyCollection<UnitId> programInstitutions)
    {
        Readings = readings;
        Fields = fields;
        Cips = fields.Select(field => field.Cip).ToHashSet();
        _awards = new(() => MasterAwards.Of(readings.ByYear(CompletionsSeries.Instance), Cips));
        _scope = new(() => new TableScope(
            Cips, Awards.Counts.Select(offering => offering.Institution).Concat(programInstitutions).ToHashSet(), Directories.Opeid6(readings)));
    }

    public SourceReadings Readings { get; }

    public IReadOnlyList<ScopeEntry> Fields { get; }

    /// <summary>The six-digit codes in scope.</summary>
    public IReadOnlySet<CipCode> Cips { get; }

    /// <summary>Made when first asked for; who asks meanwhile waits.</summary>
    public MasterAwards Awards => _awards.Value;

    /// <summary>What belongs into the dataset; waits for <see cref="Awards"/>.</summary>
    public TableScope Scope => _scope.Value;

    /// <summary>Published averages to set the computed ones beside; null for none.</summary>
    public ReferenceChargeFile? References { get; init; }

    /// <summary>Periods that the publishers' files do not say themselves.</summary>
    public IReadOnlyList<EditionEntry> Editions { get; init; } = [];
}
