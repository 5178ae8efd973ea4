using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Earnings;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Research;
using Gradus.Returns;

namespace Gradus.Ranking;

/// <summary>The measure of every item on every criterion, for one person.</summary>
public sealed class Measures
{
    /// <summary>Research counts the papers of so many newest years.</summary>
    public const int ResearchYears = 10;

    private readonly Catalog _catalog;
    private readonly Profile _profile;
    private readonly PriceTerms _terms;
    private readonly PlaceMeasure _places;
    private readonly PriceSpread? _onlineSpread;
    private readonly PriceSpread? _campusSpread;
    private readonly Lazy<Dictionary<string, ItemCost>> _costs;
    private readonly Lazy<Dictionary<string, ItemReturn>> _returns;
    private readonly IReadOnlyList<string> _areas;
    private readonly int _firstResearchYear;
    private readonly int _lastResearchYear;

    public Measures(Catalog catalog, Profile profile)
    {
        _catalog = catalog;
        _profile = profile;
        _terms = profile.PriceTerms();
        _places = new PlaceMeasure(catalog, profile);
        _onlineSpread = PriceSpread.Of(catalog, _terms, online: true);
        _campusSpread = PriceSpread.Of(catalog, _terms, online: false);
        _costs = new Lazy<Dictionary<string, ItemCost>>(() => CatalogCosts
            .Of(new LedgerGround(catalog, catalog.Rules, profile), [.. catalog.Items.Where(i => i.IsActive)])
            .ToDictionary(c => c.Item.Id, StringComparer.Ordinal));
        _returns = new Lazy<Dictionary<string, ItemReturn>>(() => CatalogReturns
            .Of(ReturnGround.Of(catalog, profile, catalog.Rules), [.. catalog.Items.Where(i => i.IsActive)])
            .ToDictionary(r => r.Item.Id, StringComparer.Ordinal));
        _areas = profile.ResearchAreas.Count > 0
            ? [.. profile.ResearchAreas.Select(a => a.DataKey())]
            : [.. Vocabularies.ResearchAreas.Select(a => a.Value.DataKey())];
        _lastResearchYear = catalog.Institutions.SelectMany(i => catalog.ResearchOf(i.Id)).Select(o => o.Year).DefaultIfEmpty(0).Max();
        _firstResearchYear = _lastResearchYear - ResearchYears + 1;
    }

    /// <summary>The item's measure on a criterion, in the criterion's own unit.</summary>
    public Figure<double> Of(Item item, Criterion criterion) => criterion.Id switch
    {
        "cost" => Amount(Pricing.Of(_catalog, item, _terms).Total),
        "whole-cost" => WholeCost(item),
        "earnings-1yr" => Earnings(item, Horizon.OneYear),
        "earnings-5yr" => Earnings(item, Horizon.FiveYears),
        "cohort" => Count(item.LatestAwards),
        "trend" => item.Offering is { } offering ? AwardTrend.Of(offering) : Figure<double>.Missing(FigureStatus.NotReported, null, "a year"),
        "debt" => _catalog.EarningsOf(item) is { } row ? Amount(row.MedianDebt) : Figure<double>.Missing(FigureStatus.NotCollected, null, "USD"),
        "research" => Research(item),
        "price-level" => _places.PriceLevel(item),
        "distance" => _places.Distance(item),
        "stem" => item.Stem.Derive(on => on ? 1.0 : 0.0, "on the STEM list"),
        "modality" => Modality(item),
        "focus" => GoalFit.Of(item, _profile),
        "return" => Return(item, o => o.Median, "USD"),
        "return-risk" => Return(item, o => o.ChanceOfLoss, "chance of a loss"),
        _ => throw new ArgumentOutOfRangeException(nameof(criterion), criterion.Id, message: null),
    };

    /// <summary>
    /// Measures that the item could as well have, where the one it has is known not to be its own: its price, when only the
    /// institution's general charge is known. Null where the measure is the item's own.
    /// </summary>
    public IReadOnlyList<double>? Doubt(Item item, Criterion criterion)
    {
        if (Spread(item) is not { } spread)
        {
            return null;
        }

        if (criterion == Criteria.WholeCost)
        {
            return _costs.Value.GetValueOrDefault(item.Id) is { PriceIsOwn: false, Total: { } whole } cost
                ? [.. spread.Ratios.Select(ratio => (double)whole + ((ratio - 1) * (double)cost.Price))]
                : null;
        }

        return criterion == Criteria.Cost && Pricing.Of(_catalog, item, _terms) is { IsProgramsOwn: false, Total: { IsKnown: true } total }
            ? [.. spread.Ratios.Select(ratio => ratio * (double)total.Value)]
            : null;
    }

    /// <summary>What stands behind <see cref="Doubt"/>, in words.</summary>
    public string DoubtDescription(Item item) => Spread(item)?.Description ?? "";

    /// <summary>The years over which papers are counted.</summary>
    public string ResearchPeriod => $"{_firstResearchYear}-{_lastResearchYear}";

    private Figure<double> WholeCost(Item item)
    {
        var source = new Source("Gradus", "whole cost until the degree is done", null, null);
        return _costs.Value.GetValueOrDefault(item.Id)?.Total is { } total
            ? Figure<double>.Known((double)total, FigureKind.Estimated, source, "USD")
            : Figure<double>.Missing(FigureStatus.NotReported, source, "USD");
    }

    /// <summary>Missing where the price is, and for everything where the person says nothing of their pay.</summary>
    private Figure<double> Return(Item item, Func<Outcome, double> figure, string unit)
    {
        var source = new Source("Gradus", "return over the years against staying as I am", null, null);
        return _returns.Value.GetValueOrDefault(item.Id) is { Outcome: { } outcome }
            ? Figure<double>.Known(figure(outcome), FigureKind.Estimated, source, unit)
            : Figure<double>.Missing(FigureStatus.NotCollected, source, unit);
    }

    private PriceSpread? Spread(Item item) => item.IsKnownOnline() ? _onlineSpread : _campusSpread;

    private static Figure<double> Amount(Figure<decimal> money) => money.IsKnown
        ? Figure<double>.Known((double)money.Value, money.Kind, money.Source!, money.Unit!)
        : Figure<double>.Missing(money.Status, money.Source, money.Unit);

    private static Figure<double> Count(Figure<int> count) => count.IsKnown
        ? Figure<double>.Known(count.Value, count.Kind, count.Source!, count.Unit!)
        : Figure<double>.Missing(count.Status, count.Source, count.Unit);

    private Figure<double> Earnings(Item item, Horizon horizon) => _catalog.EarningsOf(item) is { } row
        ? Amount(row.Median(horizon))
        : Figure<double>.Missing(FigureStatus.NotCollected, _catalog.Cohort(horizon).Source, $"USD of {_catalog.Cohort(horizon).DollarsOf}");

    private Figure<double> Research(Item item)
    {
        double papers = 0;
        foreach (AreaOutput output in _catalog.ResearchOf(item.Institution.Id))
        {
            if (output.Year >= _firstResearchYear && _areas.Contains(output.Area))
            {
                papers += output.Papers;
            }
        }

        // No row means no paper found in the venues that are used, which is a count of zero and not an unknown.
        return Figure<double>.Known(papers, FigureKind.Derived, new Source("csmetrics.net", "publications by institution", string.Join('+', _areas), ResearchPeriod), "papers");
    }

    private Figure<double> Modality(Item item)
    {
        bool?[] offers = [.. _profile.Study.Modality.Select(item.Offers)];
        var source = new Source(item.Institution.Name, item.Program?.Url ?? "NCES IPEDS IC", "modality", null);
        return offers.Any(o => o == true) ? Figure<double>.Known(1, FigureKind.Stated, source, "taught a way I can study")
            : offers.All(o => o == false) ? Figure<double>.Known(0, FigureKind.Stated, source, "taught a way I can study")
            : Figure<double>.Missing(FigureStatus.NotReported, source, "taught a way I can study");
    }
}
