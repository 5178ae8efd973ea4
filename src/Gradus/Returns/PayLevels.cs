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
    private const double Fifth = 5;

    private static readonly Spread Firm = Spread.Lognormal("your own figure", 1, 0);

    private readonly Catalog _catalog;
    private readonly Spread _published;
    private readonly double _growth;
    private readonly double _extra;
    private readonly Dictionary<Horizon, double> _factors;
    private readonly Peers<PeerGroup> _early;
    private readonly Peers<PeerGroup> _ratios;
    private readonly Dictionary<(PeerGroup, double), PayLevel> _levels = [];
    private readonly Dictionary<PeerGroup, FieldPay> _fields = [];
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
        _factors = before?._factors ?? catalog.Horizons.ToDictionary(h => h.Horizon, h => assumptions.PriceFactor(h.DollarsOf));
        (_early, _ratios) = before is null ? Collect() : (before._early, before._ratios);
    }

    /// <summary>The level of an item; null when nobody's earnings are known at all.</summary>
    public PayLevel? Of(Item item)
    {
        PeerGroup[] groups = [.. PeerGroup.Around(item)];
        double ratio = _ratios.Of(groups) is { } ratios ? Quantile.Of(ratios.Ascending, 0.5) : 1;
        if (_catalog.EarningsOf(item) is { HasMedian: true } row)
        {
            return Published(row, ratio);
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
                field = new FieldPay(new PayPath(First, middle, Fifth, middle * ratio, _growth, _extra), Math.Log(middle), Variance(early));
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

    private PayLevel Published(ProgramEarnings row, double ratio)
    {
        (double Year, double Pay)? early = Point(row, Horizon.OneYear) ?? Point(row, Horizon.TwoYears);
        (double Year, double Pay)? late = Point(row, Horizon.FiveYears) ?? Point(row, Horizon.FourYears);
        string what = (early, late) switch
        {
            ({ } e, { } l) => $"published medians of its graduates {Words(e.Year)} and {Words(l.Year)} after",
            ({ } e, null) => $"the published median of its graduates {Words(e.Year)} after; later pay rises as in the field",
            _ => $"the published median of its graduates {Words(late!.Value.Year)} after; earlier pay lies below as in the field",
        };
        (double Year, double Pay) from = early ?? (First, late!.Value.Pay * Math.Pow(ratio, (First - late.Value.Year) / (Fifth - First)));
        (double Year, double Pay) to = late ?? (Fifth, early!.Value.Pay * Math.Pow(ratio, (Fifth - early.Value.Year) / (Fifth - First)));
        Source? source = row.Medians.First(m => m.IsKnown).Source;
        return new PayLevel(PayBasis.Published, new PayPath(from.Year, from.Pay, to.Year, to.Pay, _growth, _extra), _published, what, source);
    }

    private PayLevel Stand(PeerGroup group, double[] early, double ratio)
    {
        double middle = Quantile.Of(early, 0.5);
        string what = $"no published median; the spread of {early.Length} medians at other {group.Words("institutions")} stands in";
        return new PayLevel(
            PayBasis.Peers,
            new PayPath(First, middle, Fifth, middle * ratio, _growth, _extra),
            Spread.EquallyLikely(what, [.. early.Select(e => e / middle)]),
            what,
            _catalog.Cohort(Horizon.OneYear).Source);
    }

    /// <summary>Pay one year after, and pay five years after over it, of all groups.</summary>
    private (Peers<PeerGroup> Early, Peers<PeerGroup> Ratios) Collect()
    {
        var early = new List<(IEnumerable<PeerGroup>, double)>();
        var ratios = new List<(IEnumerable<PeerGroup>, double)>();
        Dictionary<CipCode, Tier> tiers = _catalog.Fields.GroupBy(f => f.Cip.Four).ToDictionary(g => g.Key, g => g.Min(f => f.Tier));
        foreach (ProgramEarnings row in _catalog.Earnings)
        {
            if (Point(row, Horizon.OneYear)?.Pay is not { } first)
            {
                continue;
            }

            Tier? tier = tiers.TryGetValue(row.Cip4, out Tier known) ? known : null;
            PeerGroup[] groups = [.. PeerGroup.Around(_catalog.FindInstitution(row.Institution)?.Control, row.Cip4, tier)];
            early.Add((groups, first));
            if (Point(row, Horizon.FiveYears) is { } five)
            {
                ratios.Add((groups, five.Pay / first));
            }
        }

        return (new Peers<PeerGroup>(early), new Peers<PeerGroup>(ratios));
    }

    private (double Year, double Pay)? Point(ProgramEarnings row, Horizon horizon) =>
        row.Median(horizon) is { IsKnown: true } median && median.Value > 0 ? ((int)horizon, (double)median.Value * _factors[horizon]) : null;

    private static string Words(double years) => years == 1 ? "1 year" : $"{years:0} years";
}
