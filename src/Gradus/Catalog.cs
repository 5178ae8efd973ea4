using System.Collections.Frozen;
using Gradus.Careers;
using Gradus.Costs;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Research;

namespace Gradus;

/// <summary>The whole dataset in memory: immutable, and safe to share between threads.</summary>
public sealed class Catalog
{
    private static readonly IReadOnlyList<Program> NoPrograms = [];

    private readonly FrozenDictionary<string, Program> _programs;
    private readonly FrozenDictionary<string, Offering> _offerings;
    private readonly FrozenDictionary<(UnitId, CipCode), ProgramEarnings> _earnings;
    private readonly FrozenDictionary<UnitId, IReadOnlyList<Charges>> _charges;
    private readonly FrozenDictionary<UnitId, IReadOnlyList<AreaOutput>> _research;
    private readonly FrozenDictionary<UnitId, IReadOnlyList<ResearchSpending>> _spending;
    private readonly FrozenDictionary<string, IReadOnlyList<Program>> _programsOfOffering;
    private readonly FrozenDictionary<string, Item> _items;

    public Catalog(CatalogContent content)
    {
        Version = content.Version;
        Institutions = content.Institutions.ToFrozenDictionary(i => i.Id);
        Offerings = content.Offerings;
        Programs = content.Programs;
        Fields = content.Fields.ToFrozenDictionary(f => f.Cip);
        DegreeTypes = content.DegreeTypes.ToFrozenDictionary(t => t.Id);
        Occupations = content.Occupations.ToFrozenDictionary(o => o.Code);
        States = content.States.ToFrozenDictionary(s => s.Code);
        Places = content.Places;
        Horizons = content.Horizons.ToFrozenDictionary(h => h.Horizon);
        Cips = content.Cips;
        _programs = Programs.ToFrozenDictionary(p => p.Id);
        _offerings = Offerings.ToFrozenDictionary(o => o.Id);
        _earnings = content.Earnings.ToFrozenDictionary(e => (e.Institution, e.Cip4));
        _charges = Group(content.Charges, c => c.Institution);
        _research = Group(content.Research, r => r.Institution, r => r.Output);
        _spending = Group(content.Spending, s => s.Institution, s => s.Spending);
        _programsOfOffering = Programs.Where(p => p.OfferingId is not null)
            .GroupBy(p => p.OfferingId!)
            .ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<Program>)[.. g]);
        Items = [.. Programs.Select(ItemOf), .. Offerings.Select(ItemOf)];
        _items = Items.ToFrozenDictionary(i => i.Id);
    }

    /// <summary>The dataset's version, derived from its content.</summary>
    public string Version { get; }
    public FrozenDictionary<UnitId, Institution> Institutions { get; }

    /// <summary>Ascending by institution, then CIP code.</summary>
    public IReadOnlyList<Offering> Offerings { get; }

    /// <summary>Ascending by identifier.</summary>
    public IReadOnlyList<Program> Programs { get; }
    public FrozenDictionary<CipCode, Field> Fields { get; }
    public FrozenDictionary<string, DegreeType> DegreeTypes { get; }
    public FrozenDictionary<SocCode, Occupation> Occupations { get; }
    public FrozenDictionary<string, State> States { get; }
    public IReadOnlyList<Place> Places { get; }
    public FrozenDictionary<Horizon, HorizonCohort> Horizons { get; }

    /// <summary>All six-digit codes of CIP 2020, within scope or not.</summary>
    public IReadOnlyDictionary<CipCode, CipEntry> Cips { get; }

    /// <summary>Everything that can be found, shown and ranked: named programs by identifier, then offerings by identifier.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>The program or offering with this identifier; null when there is none.</summary>
    public Item? FindItem(string id) => _items.GetValueOrDefault(id);

    public Program? FindProgram(string id) => _programs.GetValueOrDefault(id);

    public Offering? FindOffering(string id) => _offerings.GetValueOrDefault(id);

    public ProgramEarnings? FindEarnings(UnitId institution, CipCode cip) => _earnings.GetValueOrDefault((institution, cip.Four));

    /// <summary>Earnings of the item's institution in its four-digit code; null where the Scorecard has no row or the code is not known.</summary>
    public ProgramEarnings? EarningsOf(Item item) => item.Cip is { } cip ? FindEarnings(item.Institution.Id, cip) : null;

    /// <summary>Oldest year first; empty where the institution reported none.</summary>
    public IReadOnlyList<Charges> ChargesOf(UnitId institution) => _charges.GetValueOrDefault(institution) ?? [];

    public IReadOnlyList<AreaOutput> ResearchOf(UnitId institution) => _research.GetValueOrDefault(institution) ?? [];

    public IReadOnlyList<ResearchSpending> SpendingOf(UnitId institution) => _spending.GetValueOrDefault(institution) ?? [];

    public IReadOnlyList<Program> ProgramsOf(Offering offering) => _programsOfOffering.GetValueOrDefault(offering.Id, NoPrograms);

    private Item ItemOf(Program program) => new(
        program.Id,
        Institutions[program.Institution],
        program,
        program.OfferingId is null ? null : FindOffering(program.OfferingId),
        program.Cip,
        program.Cip is { } cip ? Fields.GetValueOrDefault(cip) : null,
        StemOf(program.Cip, program.CipIsStated ? FigureKind.Official : FigureKind.Derived));

    private Item ItemOf(Offering offering) => new(
        offering.Id,
        Institutions[offering.Institution],
        null,
        offering,
        offering.Cip,
        Fields.GetValueOrDefault(offering.Cip),
        StemOf(offering.Cip, FigureKind.Official));

    private Figure<bool> StemOf(CipCode? cip, FigureKind kind) => cip is { } code && Cips.TryGetValue(code, out CipEntry? entry)
        ? Figure<bool>.Known(entry.Stem, kind, CipEntry.StemList, "on the STEM list")
        : Figure<bool>.Missing(FigureStatus.NotReported, CipEntry.StemList, "on the STEM list");

    private static FrozenDictionary<UnitId, IReadOnlyList<T>> Group<T>(IEnumerable<T> rows, Func<T, UnitId> key) =>
        Group(rows, key, row => row);

    private static FrozenDictionary<UnitId, IReadOnlyList<TOut>> Group<T, TOut>(
        IEnumerable<T> rows, Func<T, UnitId> key, Func<T, TOut> part) =>
        rows.GroupBy(key).ToFrozenDictionary(g => g.Key, g => (IReadOnlyList<TOut>)[.. g.Select(part)]);
}

/// <summary>What a catalogue is made from.</summary>
public sealed record CatalogContent
{
    public required string Version { get; init; }
    public required IReadOnlyList<Institution> Institutions { get; init; }
    public required IReadOnlyList<Offering> Offerings { get; init; }
    public required IReadOnlyList<Program> Programs { get; init; }
    public required IReadOnlyList<Field> Fields { get; init; }
    public required IReadOnlyList<DegreeType> DegreeTypes { get; init; }
    public required IReadOnlyList<Occupation> Occupations { get; init; }
    public required IReadOnlyList<State> States { get; init; }
    public required IReadOnlyList<Place> Places { get; init; }
    public required IReadOnlyList<HorizonCohort> Horizons { get; init; }
    public required IReadOnlyDictionary<CipCode, CipEntry> Cips { get; init; }
    public required IReadOnlyList<Charges> Charges { get; init; }
    public required IReadOnlyList<ProgramEarnings> Earnings { get; init; }
    public required IReadOnlyList<(UnitId Institution, AreaOutput Output)> Research { get; init; }
    public required IReadOnlyList<(UnitId Institution, ResearchSpending Spending)> Spending { get; init; }
}
