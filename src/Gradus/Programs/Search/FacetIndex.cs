using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Places;
using Gradus.Programs.Admission;

namespace Gradus.Programs.Search;

/// <summary>
/// Every facet of the catalogue with the items of each value, and the orders that do not depend on who asks: each made once,
/// when it is first asked for, so that a search joins sets instead of looking at items. Safe to share between threads.
/// </summary>
public sealed class FacetIndex
{
    public const string Kind = "kind";
    public const string State = "state";
    public const string Region = "region";
    public const string Controls = "control";
    public const string Focus = "focus";
    public const string DegreeType = "degree-type";
    public const string Cip = "cip";
    public const string Modality = "modality";
    public const string Start = "start";
    public const string Stem = "stem";
    public const string Earnings = "has-earnings";

    private readonly Catalog _catalog;
    private readonly IReadOnlyList<Item> _items;
    private readonly Lazy<IReadOnlyList<int>> _byAwards;
    private readonly Lazy<IReadOnlyList<int>> _byGrowth;
    private readonly Lazy<IReadOnlyList<int>> _byEarnings;
    private readonly Lazy<IReadOnlyList<int>> _byName;

    public FacetIndex(Catalog catalog)
    {
        _catalog = catalog;
        _items = catalog.Items;
        Active = Items(i => i.IsActive);
        OpenToAll = Items(i => i.Restriction is null);
        Facets =
        [
            new Facet(Kind, "What", () => [Option("offering", "offering", i => !i.IsProgram), Option("program", "named program", i => i.IsProgram)]),
            new Facet(DegreeType, "Degree type", DegreeTypes),
            new Facet(Focus, "Focus", Focuses),
            new Facet(Modality, "Taught", Modalities),
            new Facet(Start, "One can start in", () => [.. AdmissionWords.Terms.Select(t => Option(t.Key, t.Meaning, i => i.StartsIn([t.Value]) == Match.Yes) with { Open = Items(i => i.StartsIn([t.Value]) == Match.May) })]),
            new Facet(Cip, "Field (CIP code)", Cips),
            new Facet(State, "State", States),
            new Facet(Region, "Region", Regions),
            new Facet(Controls, "Who runs it", () => [.. Enum.GetValues<Control>().Select(c => Option(Vocabularies.Controls.KeyOf(c), ControlNames.Words(c), i => i.Institution.Control == c))]),
            new Facet(Stem, "STEM list", () => [Option("true", "on the STEM list", i => i.Stem is { IsKnown: true, Value: true }) with { Open = Items(i => !i.Stem.IsKnown) }]),
            new Facet(Earnings, "Earnings", () => [Option("true", "official earnings known", catalog.HasPublishedPay)]),
        ];
        _byAwards = new(() => Order(i => -i.LatestAwards.OrNull));
        _byGrowth = new(() => Order(i => i.Offering is { } offering ? -AwardTrend.Of(offering).OrNull : null));
        _byEarnings = new(() => Order(i => -(double?)catalog.PayOf(i, Horizon.OneYear).OrNull));
        _byName = new(() =>
        [
            .. Enumerable.Range(0, _items.Count)
                .OrderBy(i => _items[i].Institution.Name, StringComparer.Ordinal)
                .ThenBy(i => _items[i].Title, StringComparer.Ordinal)
                .ThenBy(i => _items[i].Id, StringComparer.Ordinal),
        ]);
    }

    /// <summary>In the order a page shows them.</summary>
    public IReadOnlyList<Facet> Facets { get; }

    /// <summary>Named programs, and offerings with awards in the newest year.</summary>
    public ItemSet Active { get; }

    /// <summary>What everybody can choose.</summary>
    public ItemSet OpenToAll { get; }

    /// <summary>Positions in <see cref="Catalog.Items"/>, the most awards first; items without the figure last.</summary>
    public IReadOnlyList<int> ByAwards => _byAwards.Value;
    public IReadOnlyList<int> ByGrowth => _byGrowth.Value;
    public IReadOnlyList<int> ByEarnings => _byEarnings.Value;
    public IReadOnlyList<int> ByName => _byName.Value;

    public Facet Facet(string key) => Facets.First(f => f.Key == key);

    /// <summary>All positions by a figure, ascending; items without it last, equals by institution and identifier.</summary>
    public IReadOnlyList<int> Order(Func<Item, double?> key) => Order(Enumerable.Range(0, _items.Count), key);

    /// <summary>Some positions by a figure, as above.</summary>
    public IReadOnlyList<int> Order(IEnumerable<int> positions, Func<Item, double?> key) =>
    [
        .. positions
            .Select(i => (Position: i, Key: key(_items[i])))
            .OrderBy(x => x.Key is null)
            .ThenBy(x => x.Key)
            .ThenBy(x => _items[x.Position].Institution.Name, StringComparer.Ordinal)
            .ThenBy(x => _items[x.Position].Id, StringComparer.Ordinal)
            .Select(x => x.Position),
    ];

    /// <summary>The items that fulfil a condition.</summary>
    public ItemSet Items(Func<Item, bool> holds) => ItemSet.Where(_items.Count, i => holds(_items[i]));

    private IReadOnlyList<FacetOption> DegreeTypes() =>
        [.. _catalog.DegreeTypes.Select(t => Option(t.Id, t.Name, i => i.DegreeType == t.Id)).Where(o => o.Items.Count > 0)];

    private IReadOnlyList<FacetOption> Focuses() =>
    [
        .. _items.SelectMany(i => i.Focus).Distinct().OrderBy(ProgramWords.Focuses.KeyOf, StringComparer.Ordinal)
            .Select(f => Option(ProgramWords.Focuses.KeyOf(f), ProgramWords.Focuses.MeaningOf(f), i => i.Focus.Contains(f))),
    ];

    private IReadOnlyList<FacetOption> Modalities() =>
        [.. Vocabularies.StudyModes.Select(w => Option(w.Key, w.Meaning, i => i.Offers(w.Value) == true) with { Open = Items(i => i.Offers(w.Value) is null) })];

    private IReadOnlyList<FacetOption> States() =>
        [.. _catalog.States.OrderBy(s => s.Name, StringComparer.Ordinal).Select(s => Option(s.Code, s.Name, i => i.Institution.State == s.Code)).Where(o => o.Items.Count > 0)];

    private IReadOnlyList<FacetOption> Regions()
    {
        IEnumerable<FacetOption> Of(Func<State, string> name, bool listed) => _catalog.States.Select(name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(r => Option(r, r, i => _catalog.FindState(i.Institution.State) is { } state && name(state) == r, listed));
        FacetOption[] regions = [.. Of(s => s.Region, listed: true)];
        return [.. regions, .. Of(s => s.Division, listed: false).Where(d => regions.All(r => r.Key != d.Key))];
    }

    private IReadOnlyList<FacetOption> Cips()
    {
        IEnumerable<CipCode> groups = _catalog.Fields.SelectMany(f => new[] { f.Cip.Series, f.Cip.Four }).Distinct().Order();
        return
        [
            .. _catalog.Fields.Select(f => Option(f.Cip.ToString(), $"{f.Title} ({f.Cip})", i => i.Cip == f.Cip)).Where(o => o.Items.Count > 0),
            .. groups.Select(g => Option(g.ToString(), $"all of {g}", i => i.Cip is { } cip && g.Contains(cip), listed: false)),
        ];
    }

    private FacetOption Option(string key, string name, Func<Item, bool> holds, bool listed = true) => new(key, name, Items(holds), listed);
}
