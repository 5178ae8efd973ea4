using Gradus.Sources.Curated;

namespace Gradus.Sources.Compiler;

/// <summary>What a dataset is compiled from.</summary>
public sealed record CompilerInput
{
    /// <summary>Directory with the publishers' files.</summary>
    public required string From { get; init; }

    /// <summary>The CIP codes in scope.</summary>
    public required IReadOnlyList<ScopeEntry> Scope { get; init; }

    /// <summary>Institutions of named programs, kept even without an offering in scope.</summary>
    public IReadOnlyCollection<UnitId> ProgramInstitutions { get; init; } = [];

    /// <summary>Makes the files that need the compiled tables: named programs and curated tables. Names as in the dataset: "tables/programs.csv".</summary>
    public Func<CompiledContext, IEnumerable<(string Name, byte[] Bytes)>> ExtraFiles { get; init; } = _ => [];

    /// <summary>How many files are read at a time; the result does not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}

/// <summary>What the makers of further files may look up.</summary>
/// <param name="Institutions">Institutions of the dataset.</param>
/// <param name="Offerings">Offerings of the dataset.</param>
/// <param name="CipTitles">Titles of all six-digit codes.</param>
/// <param name="Stem">Codes on the STEM list.</param>
public sealed record CompiledContext(
    IReadOnlySet<UnitId> Institutions,
    IReadOnlySet<(UnitId Institution, CipCode Cip)> Offerings,
    IReadOnlyDictionary<CipCode, string> CipTitles,
    IReadOnlySet<CipCode> Stem);
