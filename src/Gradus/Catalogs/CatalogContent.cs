using Gradus.Careers;
using Gradus.Costs;
using Gradus.Degrees;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Programs.Admission;
using Gradus.Programs.Bridges;
using Gradus.Research;
using Gradus.Rules;

namespace Gradus.Catalogs;

/// <summary>What a catalogue is made from.</summary>
public sealed record CatalogContent
{
    public required string Version { get; init; }
    public Vintages Vintages { get; init; } = Vintages.None;
    public required IReadOnlyList<Institution> Institutions { get; init; }
    public required IReadOnlyList<Offering> Offerings { get; init; }
    public required IReadOnlyList<Program> Programs { get; init; }
    public required IReadOnlyList<Field> Fields { get; init; }
    public required IReadOnlyList<DegreeType> DegreeTypes { get; init; }
    public required IReadOnlyList<Occupation> Occupations { get; init; }
    public required IReadOnlyList<State> States { get; init; }
    public IReadOnlyList<StateOutline> StateOutlines { get; init; } = [];
    public required IReadOnlyList<Place> Places { get; init; }
    public required IReadOnlyList<HorizonCohort> Horizons { get; init; }
    public required IReadOnlyList<CipEntry> Cips { get; init; }
    public IReadOnlyList<ReferenceCharge> ReferenceCharges { get; init; } = [];
    public ReferenceRange? WholeDegreeRange { get; init; }
    public required IReadOnlyList<Charges> Charges { get; init; }
    public required IReadOnlyList<ProgramEarnings> Earnings { get; init; }
    public IReadOnlyList<ProgramEarnings> BachelorEarnings { get; init; } = [];
    public CatalogEvidence Evidence { get; init; } = new();
    public Lazy<RuleBook>? Rules { get; init; }

    /// <summary>What people call things; null where the dataset carries no such names.</summary>
    public Lazy<Nicknames>? Nicknames { get; init; }

    /// <summary>Agreements between states on prices; null where the dataset carries none.</summary>
    public Lazy<TuitionAgreements>? Agreements { get; init; }

    /// <summary>Where degrees can lead; null where the dataset says nothing of it.</summary>
    public Lazy<CareerBook>? Careers { get; init; }

    /// <summary>Degrees whose rules people wrote down; null where the dataset carries none.</summary>
    public Lazy<DegreeBook>? Degrees { get; init; }

    /// <summary>Ways to learn what programs ask for; null where the dataset carries none.</summary>
    public Lazy<IReadOnlyList<BridgeOption>>? Bridges { get; init; }

    /// <summary>What applying takes, and how long; null where the dataset does not say.</summary>
    public Lazy<ApplicationSteps>? ApplicationSteps { get; init; }

    /// <summary>How figures widen; null where the dataset does not say, and then only what is known to be general does.</summary>
    public Lazy<Widening>? Widening { get; init; }
    public required IReadOnlyList<AreaOutput> Research { get; init; }
    public required IReadOnlyList<ResearchSpending> Spending { get; init; }
}
