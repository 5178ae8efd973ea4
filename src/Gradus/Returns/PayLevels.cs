using System.Collections.Concurrent;
using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>The level of pay after every degree of the catalogue, in dollars of one year.</summary>
/// <remarks>Immutable once made, and safe to share between threads.</remarks>
public sealed class PayLevels
{
    private const double First = 1;
    private const double Fourth = 4;
    private const double Fifth = 5;

    /// <summary>The doubt of an estimate is stated to half a percent, which is more than anybody knows; degrees of the same doubt share what is worked out of it.</summary>
    private const double DoubtSteps = 200;

    private static readonly Spread Firm = Spread.Lognormal("your own figure", 1, 0);

    private readonly Catalog _catalog;
    private readonly Spread _published;
    private readonly double _growth;
    private readonly double _extra;
    private readonly Dictionary<(bool Newest, Horizon Horizon), double> _factors;
    private readonly Peers<PeerGroup> _early;
    private readonly Peers<PeerGroup> _ratios;
    private readonly bool _newest;
    private readonly double _late;
    private readonly Dictionary<(PeerGroup, double), PayLevel> _levels = [];
    private readonly Dictionary<PeerGroup, FieldPay> _fields = [];
    private readonly ConcurrentDictionary<int, Spread> _estimated = new();
    private readonly double _doubt;

    /// <param name="catalog">Earnings come from it.</param>
    /// <param name="assumptions">Doubt, growth and the price index are read from it.</param>
    /// <param name="jobGrowth">Projected yearly growth of jobs in the person's goal, a fraction.</param>
    /// <param name="before">Levels of the same catalogue by the same price index, whose groups are taken over; null to collect them.</param>
    public PayLevels(Catalog catalog, ReturnAssumptions assumptions, double jobGrowth, PayLevels? before = null)
    {
        _catalog = catalog;
        _doubt = assumptions.Share(AssumptionKeys.PublishedMedianDoubt);
        _published = Spread.Lognormal("published medians", 1, _doubt);
        _growth = assumptions.Share(AssumptionKeys.PayGrowth);
        _extra = assumptions[AssumptionKeys.PayPerJobGrowth] * jobGrowth;
        _factors = before?._factors ?? Factors(catalog, assumptions);
        _newest = catalog.NewestEarnings.Horizons.Any(h => h.Horizon == Horizon.OneYear) && catalog.NewestEarnings.Horizons.Any(h => h.Horizon == Horizon.FourYears);
        _late = _newest ? Fourth : Fifth;
        (_early, _ratios) = before is null ? Collect() : (before._early, before._ratios);
    }

    /// <summary>The level of an item; null when nobody's earnings are known at all.</summary>
    public PayLevel? Of(Item item)
    {
        PeerGroup[] groups = [.. PeerGroup.Around(item)];
        double ratio = _ratios.Of(groups) is { } ratios ? Quantile.Of(ratios.Ascending, 0.5) : 1;
        if (Published(item, ratio) is { } published)
        {
            return published;
        }

        if (Estimated(item) is { } estimated)
        {
            return estimated;
        }

        if (_early.Of(groups) is not var (group, early))
        {
            return null;
        }

        lock (_levels)
        {
            if (!_levels.TryGetValue((group, ratio), out PayLevel? level))
            {
                level = Stand(group, early, ratio);
                _levels.Add((group, ratio), level);
            }

            return level;
        }
    }

    /// <summary>Pay in the field of an item, over all institutions; null when nobody's earnings are known at all.</summary>
    public FieldPay? FieldOf(Item item)
    {
        PeerGroup[] groups = [.. PeerGroup.Around(null, item.Cip?.Four, item.Field?.Tier)];
        if (_early.Of(groups) is not var (group, early))
        {
            return null;
        }

        lock (_fields)
        {
            if (!_fields.TryGetValue(group, out FieldPay? field))
            {
                double middle = Quantile.Of(early, 0.5);
                double ratio = _ratios.Of(groups) is { } ratios ? Quantile.Of(ratios.Ascending, 0.5) : 1;
                field = new FieldPay(new PayPath(First, middle, _late, middle * ratio, _growth, _extra), Math.Log(middle), Variance(early));
                _fields.Add(group, field);
            }

            return field;
        }
    }

    /// <summary>
    /// How far the graduates of an item stand above or below their field: the difference of the logarithms of pay, shrunk by the part
    /// of the field's variance that is not the doubt of a published median; 0 where nothing is published.
    /// </summary>
    public double StandingOf(Item item, FieldPay field)
    {
        if (field.Variance <= 0 || Of(item) is not { Basis: PayBasis.Published } level)
        {
            return 0;
        }

        double reliability = Math.Max(0, 1 - (_doubt * _doubt / field.Variance));
        return reliability * (Math.Log(level.Path.At(First)) - field.LogMiddle);
    }

    private static double Variance(double[] pay)
    {
        double mean = pay.Average(Math.Log);
        return pay.Average(p => (Math.Log(p) - mean) * (Math.Log(p) - mean));
    }

    /// <summary>A level that the person states, for the middle of the graduates.</summary>
    /// <param name="early">Pay a year after the degree, USD.</param>
    /// <param name="late">Pay five years after; null to raise the first as the field's graduates did.</param>
    /// <param name="otherwise">What the data say.</param>
    public PayLevel Own(double early, double? late, PayLevel? otherwise)
    {
        double ratio = otherwise is { } of ? of.Path.At(Fifth) / of.Path.At(First) : 1;
        return new PayLevel(PayBasis.Own, new PayPath(First, early, Fifth, late ?? (early * ratio), _growth, _extra), Firm, Firm.Description, null);
    }

    /// <summary>The newest release first; the older one, which speaks of other graduates in other dollars, where that has no figure.</summary>
    private PayLevel? Published(Item item, double ratio)
    {
        if (_catalog.NewestEarningsOf(item) is { } newest)
        {
            if (Published(true, horizon => _catalog.NewestEarnings.Median(newest, horizon), ratio) is { } level)
            {
                return Reaching(level, _catalog.NewestMedianOf(item, Horizon.OneYear));
            }
        }

        return _catalog.EarningsOf(item) is { } older && Published(false, older.Median, ratio) is { } earlier ? Reaching(earlier, _catalog.MedianOf(item, Horizon.OneYear)) : null;
    }

    /// <summary>A published level as doubtful as its median, where that reaches to those of other fields in which the program may be counted.</summary>
    private PayLevel Reaching(PayLevel level, Figure<decimal> median) => median is { Kind: FigureKind.Official, Spread: { } reach } ? level with { Around = Doubt(reach) } : level;

    private PayLevel? Published(bool newest, Func<Horizon, Figure<decimal>> median, double ratio)
    {
        Horizon[] first = [Horizon.OneYear, Horizon.TwoYears];
        Horizon[] later = [Horizon.FiveYears, Horizon.FourYears];
        Horizon? firstKnown = first.Cast<Horizon?>().FirstOrDefault(h => Point(newest, median(h!.Value), h.Value) is not null);
        Horizon? laterKnown = later.Cast<Horizon?>().FirstOrDefault(h => Point(newest, median(h!.Value), h.Value) is not null);
        if ((firstKnown ?? laterKnown) is not { } any)
        {
            return null;
        }

        (double Year, double Pay)? early = firstKnown is { } e1 ? Point(newest, median(e1), e1) : null;
        (double Year, double Pay)? late = laterKnown is { } l1 ? Point(newest, median(l1), l1) : null;
        string what = (early, late) switch
        {
            ({ } e, { } l) => $"published medians of its graduates {Words(e.Year)} and {Words(l.Year)} after",
            ({ } e, null) => $"the published median of its graduates {Words(e.Year)} after; later pay rises as in the field",
            _ => $"the published median of its graduates {Words(late!.Value.Year)} after; earlier pay lies below as in the field",
        };
        (double Year, double Pay) from = early ?? (First, late!.Value.Pay * Math.Pow(ratio, (First - late.Value.Year) / (_late - First)));
        (double Year, double Pay) to = late ?? (_late, early!.Value.Pay * Math.Pow(ratio, (_late - early.Value.Year) / (_late - First)));
        IReadOnlyList<HorizonCohort> cohorts = newest ? _catalog.NewestEarnings.Horizons : _catalog.Horizons;
        return new PayLevel(PayBasis.Published, new PayPath(from.Year, from.Pay, to.Year, to.Pay, _growth, _extra), _published, what, median(any).Source)
        {
            GraduatesOf = [.. new[] { firstKnown, laterKnown }.Where(h => h is not null).Select(h => cohorts.First(c => c.Horizon == h).GraduatesOf)],
        };
    }

    /// <summary>From the estimates of the newest release, where nothing is published.</summary>
    private PayLevel? Estimated(Item item)
    {
        if (!_newest)
        {
            return null;
        }

        Figure<decimal> first = _catalog.NewestMedianOf(item, Horizon.OneYear);
        Figure<decimal> later = _catalog.NewestMedianOf(item, Horizon.FourYears);
        if (Point(true, first, Horizon.OneYear) is not { } early || Point(true, later, Horizon.FourYears) is not { } late || first.Spread is not { } spread)
        {
            return null;
        }

        return new PayLevel(PayBasis.Estimated, new PayPath(early.Year, early.Pay, late.Year, late.Pay, _growth, _extra), Doubt(spread), spread.Description, first.Source);
    }

    /// <summary>The doubt of an estimate around its middle.</summary>
    private Spread Doubt(Spread pay)
    {
        double deviation = Math.Log(pay.High / pay.Low) / (2 * Normal.Quantile(0.9));
        return _estimated.GetOrAdd((int)Math.Ceiling(deviation * DoubtSteps), static steps => Spread.Lognormal("an estimate", 1, steps / DoubtSteps));
    }

    private PayLevel Stand(PeerGroup group, double[] early, double ratio)
    {
        double middle = Quantile.Of(early, 0.5);
        string what = $"no published median; the spread of {early.Length} medians at other {group.Words("institutions")} stands in";
        return new PayLevel(
            PayBasis.Peers,
            new PayPath(First, middle, _late, middle * ratio, _growth, _extra),
            Spread.EquallyLikely(what, [.. early.Select(e => e / middle)]),
            what,
            _catalog.PayCohort(Horizon.OneYear).Source);
    }

    /// <summary>Pay one year after, and pay four or five years after over it, of all groups, from one release.</summary>
    private (Peers<PeerGroup> Early, Peers<PeerGroup> Ratios) Collect()
    {
        var early = new List<(IEnumerable<PeerGroup>, double)>();
        var ratios = new List<(IEnumerable<PeerGroup>, double)>();
        Dictionary<CipCode, Tier> tiers = _catalog.Fields.GroupBy(f => f.Cip.Four).ToDictionary(g => g.Key, g => g.Min(f => f.Tier));
        IEnumerable<(UnitId Institution, CipCode Cip4, (double Year, double Pay)? Early, (double Year, double Pay)? Late)> rows = _newest
            ? _catalog.NewestEarnings.Masters.Select(r => (r.Institution, r.Cip4,
                Point(true, _catalog.NewestEarnings.Median(r, Horizon.OneYear), Horizon.OneYear), Point(true, _catalog.NewestEarnings.Median(r, Horizon.FourYears), Horizon.FourYears)))
            : _catalog.Earnings.Select(r => (r.Institution, r.Cip4, Point(false, r.Median(Horizon.OneYear), Horizon.OneYear), Point(false, r.Median(Horizon.FiveYears), Horizon.FiveYears)));
        foreach ((UnitId institution, CipCode cip4, (double Year, double Pay)? first, (double Year, double Pay)? later) in rows)
        {
            if (first is not { } known)
            {
                continue;
            }

            Tier? tier = tiers.TryGetValue(cip4, out Tier of) ? of : null;
            PeerGroup[] groups = [.. PeerGroup.Around(_catalog.FindInstitution(institution)?.Control, cip4, tier)];
            early.Add((groups, known.Pay));
            if (later is { } late)
            {
                ratios.Add((groups, late.Pay / known.Pay));
            }
        }

        return (new Peers<PeerGroup>(early), new Peers<PeerGroup>(ratios));
    }

    private (double Year, double Pay)? Point(bool newest, Figure<decimal> median, Horizon horizon) =>
        median is { IsKnown: true, Value: > 0 } ? ((int)horizon, (double)median.Value * _factors[(newest, horizon)]) : null;

    private static Dictionary<(bool Newest, Horizon Horizon), double> Factors(Catalog catalog, ReturnAssumptions assumptions) =>
        catalog.Horizons.Select(h => (Newest: false, Cohort: h)).Concat(catalog.NewestEarnings.Horizons.Select(h => (Newest: true, Cohort: h)))
            .ToDictionary(h => (h.Newest, h.Cohort.Horizon), h => assumptions.PriceFactor(h.Cohort.DollarsOf));

    private static string Words(double years) => years == 1 ? "1 year" : $"{years:0} years";
}
