using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.Portraits;

/// <summary>
/// What the figures say of a group of master's programs taken together: a field, a degree type, all core fields. Only
/// counts, sums and medians of known figures; whatever is missing is counted beside them.
/// </summary>
public sealed record Portrait
{
    /// <summary>The offerings of the group, ascending by institution and code.</summary>
    public required IReadOnlyList<Offering> Offerings { get; init; }

    /// <summary>Those with at least one award in the newest year.</summary>
    public required IReadOnlyList<Offering> Active { get; init; }

    /// <summary>Active offerings of institutions that not everybody can enrol at; in none of the other figures.</summary>
    public required IReadOnlyList<Offering> Closed { get; init; }

    /// <summary>The named programs of the group, ascending by identifier.</summary>
    public required IReadOnlyList<Program> Programs { get; init; }

    /// <summary>One for each award year, oldest first.</summary>
    public required IReadOnlyList<AwardYear> Years { get; init; }

    /// <summary>Active offerings by state; states without one are left out. The most first, equals by code.</summary>
    public required IReadOnlyList<StateCount> States { get; init; }

    /// <summary>Yearly graduate tuition: public in-state, public out-of-state, private.</summary>
    public required IReadOnlyList<TuitionSpread> Tuition { get; init; }

    /// <summary>One for each horizon, the shortest first.</summary>
    public required IReadOnlyList<EarningsSpread> Earnings { get; init; }

    /// <summary>Occupations of the codes, the one most offerings lead to first, equals by code.</summary>
    public required IReadOnlyList<OccupationLink> Occupations { get; init; }
    public required ProgramTraits Traits { get; init; }

    /// <summary>The newest award year.</summary>
    public AwardYear Latest => Years[^1];

    /// <summary>The active offerings with the most awards, equals by identifier.</summary>
    public IReadOnlyList<Offering> Largest(int count) =>
    [
        .. Active.OrderByDescending(o => o.Latest.Total.Value).ThenBy(o => o.Id, StringComparer.Ordinal).Take(count),
    ];

    /// <summary>A code in scope: its offerings and the named programs that carry it.</summary>
    public static Portrait Of(Catalog catalog, Field field) => Of(
        catalog,
        catalog.Offerings.Where(o => o.Cip == field.Cip),
        catalog.Programs.Where(p => p.Cip == field.Cip));

    /// <summary>
    /// A degree type: its named programs, the offerings they belong to, and the offerings whose code counts as the type.
    /// </summary>
    public static Portrait Of(Catalog catalog, DegreeType type)
    {
        Program[] programs = [.. catalog.Programs.Where(p => p.DegreeType == type.Id)];
        HashSet<string> named = [.. programs.Where(p => p.OfferingId is not null).Select(p => p.OfferingId!)];
        return Of(catalog, catalog.Offerings.Where(o => named.Contains(o.Id) || catalog.FindField(o.Cip)?.DegreeType == type.Id), programs);
    }

    /// <summary>Every offering of a tier and the named programs that carry one of its codes.</summary>
    public static Portrait Of(Catalog catalog, Tier tier) => Of(
        catalog,
        catalog.Offerings.Where(o => catalog.FindField(o.Cip)?.Tier == tier),
        catalog.Programs.Where(p => p.Cip is { } cip && catalog.FindField(cip)?.Tier == tier));

    /// <summary>Any group; what is not open to everybody, such as the schools of the armed forces, is not counted.</summary>
    public static Portrait Of(Catalog catalog, IEnumerable<Offering> offerings, IEnumerable<Program> programs)
    {
        bool IsOpen(UnitId institution) => catalog.FindInstitution(institution)?.Restriction is null;
        ILookup<bool, Offering> every = offerings.ToLookup(o => IsOpen(o.Institution));
        Offering[] all = [.. every[true]];
        Offering[] active = [.. all.Where(o => o.IsActive)];
        Program[] named = [.. programs.Where(p => p.Restriction is null && IsOpen(p.Institution))];
        return new Portrait
        {
            Offerings = all,
            Active = active,
            Closed = [.. every[false].Where(o => o.IsActive)],
            Programs = named,
            Years = AwardYear.Of(catalog, all),
            States = StateCount.Of(catalog, active),
            Tuition = TuitionSpread.Of(catalog, active),
            Earnings = EarningsSpread.All(catalog, active),
            Occupations = OccupationLink.Of(catalog, active),
            Traits = ProgramTraits.Of(named),
        };
    }
}
