using Gradus.Careers;
using Gradus.Sources.Curated;
using Gradus.Sources.Dataset;
using Gradus.Sources.Programs;

namespace Gradus.Sources.Compiler;

/// <summary>What a dataset is compiled from.</summary>
public sealed record CompilerInput
{
    /// <summary>Directory with the publishers' files.</summary>
    public required string From { get; init; }

    /// <summary>The CIP codes in scope.</summary>
    public required IReadOnlyList<ScopeEntry> Scope { get; init; }

    /// <summary>Reads named programs and the other curated files; called once, while the publishers' files are being read.</summary>
    public Func<CuratedParts> ReadCurated { get; init; } = () => new CuratedParts([], _ => []);

    /// <summary>How many files are read at a time; the result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}

/// <summary>What curated files add to a dataset.</summary>
/// <param name="ProgramInstitutions">Institutions of named programs, kept even without an offering in scope.</param>
/// <param name="MakeTables">Makes the tables of named programs and of curated files.</param>
public sealed record CuratedParts(
    IReadOnlyCollection<UnitId> ProgramInstitutions, Func<CompiledContext, IEnumerable<TableWriter>> MakeTables)
{
    /// <summary>Published averages to set the computed ones beside; null for none.</summary>
    public ReferenceChargeFile? References { get; init; }

    /// <summary>The occupations that the guide speaks of.</summary>
    public CareerBook Careers { get; init; } = CareerBook.None;

    /// <summary>Cohorts of the releases of earnings.</summary>
    public IReadOnlyList<HorizonRelease> Releases { get; init; } = [];

    /// <summary>Periods that the publishers' files do not say themselves.</summary>
    public IReadOnlyList<EditionEntry> Editions { get; init; } = [];

    /// <summary>Codes in which a program is known to be counted, by institution.</summary>
    public IReadOnlyCollection<(UnitId Institution, CipCode Cip)> KnownCodes { get; init; } = [];

    /// <summary>The files written by hand, ascending by name: listed in the descriptor and covered by the version.</summary>
    public IReadOnlyList<HandWrittenFile> HandWritten { get; init; } = [];
}

/// <summary>What the makers of further tables may look up.</summary>
/// <param name="Offerings">Offerings of the dataset, ascending by institution and code.</param>
/// <param name="WebAddresses">Web address of each institution, from the newest directory that lists it.</param>
public sealed record CompiledContext(IReadOnlyList<OfferingCount> Offerings, IReadOnlyDictionary<UnitId, string> WebAddresses);
