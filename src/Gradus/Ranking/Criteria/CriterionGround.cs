using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Keeping;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Readiness;
using Gradus.Returns;

namespace Gradus.Ranking.Criteria;

/// <summary>What the criteria measure with, for one person; what takes long is worked out when it is first asked for.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class CriterionGround
{
    private readonly Lazy<IReadOnlyDictionary<string, ItemCost>> _costs;
    private readonly Lazy<IReadOnlyDictionary<string, ItemReturn>> _returns;
    private readonly Lazy<ReturnGround> _returnGround;
    private readonly Lazy<ReadyWeeks> _ready;

    /// <exception cref="InputException">The profile names a place that is not known.</exception>
    public CriterionGround(Catalog catalog, Profile profile)
    {
        Catalog = catalog;
        Profile = profile;
        Terms = profile.PriceTerms();
        Places = new PlaceMeasure(catalog, profile);
        _costs = new Lazy<IReadOnlyDictionary<string, ItemCost>>(() => CatalogCosts
            .Of(new LedgerGround(catalog, catalog.Rules, profile), [.. catalog.Items.Where(i => i.IsActive)])
            .ToDictionary(c => c.Item.Id, StringComparer.Ordinal));
        _ready = new Lazy<ReadyWeeks>(() => new ReadyWeeks(new ReadinessGround(catalog, profile, new TestScores())));
        _returnGround = new Lazy<ReturnGround>(() => ReturnGround.Of(catalog, profile, catalog.Rules));
        _returns = new Lazy<IReadOnlyDictionary<string, ItemReturn>>(() => CatalogReturns
            .Of(ReturnGround, [.. catalog.Items.Where(i => i.IsActive)])
            .ToDictionary(r => r.Item.Id, StringComparer.Ordinal));
    }

    /// <summary>Weeks until the person is ready, for any item.</summary>
    public ReadyWeeks ReadyWeeks => _ready.Value;

    public Catalog Catalog { get; }

    public Profile Profile { get; }

    /// <summary>Whose prices.</summary>
    public PriceTerms Terms { get; }

    public PlaceMeasure Places { get; }

    /// <summary>The whole cost of every active item, by its identifier.</summary>
    public IReadOnlyDictionary<string, ItemCost> Costs => _costs.Value;

    /// <summary>The same where something has asked for them before; null where they were not worked out.</summary>
    public IReadOnlyDictionary<string, ItemCost>? CostsIfWorkedOut => _costs.IsValueCreated ? _costs.Value : null;

    /// <summary>What the person was told of an item's measure, firm; null where they were told nothing of it.</summary>
    /// <param name="item">Which item.</param>
    /// <param name="measure">Which measure.</param>
    /// <param name="unit">As the published ones are in.</param>
    public Figure<double>? Told(Item item, ToldMeasure measure, string unit) => ToldFigures.Of(Profile, item.Id, measure, unit)?.Measure();

    /// <summary>What the returns rest on.</summary>
    internal ReturnGround ReturnGround => _returnGround.Value;

    /// <summary>The return of every active item, by its identifier.</summary>
    public IReadOnlyDictionary<string, ItemReturn> Returns => _returns.Value;

    /// <summary>The same where something has asked for them before; null where they were not worked out.</summary>
    public IReadOnlyDictionary<string, ItemReturn>? ReturnsIfWorkedOut => _returns.IsValueCreated ? _returns.Value : null;
}
