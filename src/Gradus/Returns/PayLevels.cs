using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Institutions;
using Gradus.Programs;
using Gradus.Ranking;
using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>The level of pay after every degree of the catalogue, in dollars of one year.</summary>
/// <remarks>Immutable once made, and safe to share between threads.</remarks>
public sealed class PayLevels
{
    private const double First = 1;
    private const double Fifth = 5;

    private readonly Catalog _catalog;
    private readonly double _doubt;
    private readonly double _growth;
    private readonly double _extra;
    private readonly Dictionary<Horizon, double> _factors;
    private readonly Dictionary<(Control? Control, CipCode? Cip, Tier? Tier), Group> _groups;
    private readonly Dictionary<(Control?, CipCode?, Tier?), PayLevel> _levels = [];
    private readonly Dictionary<(Control?, CipCode?, Tier?), FieldPay> _fields = [];

    /// <param name="catalog">Earnings come from it.</param>
    /// <param name="assumptions">Doubt, growth and the price index are read from it.</param>
    /// <param name="jobGrowth">Projected yearly growth of jobs in the person's goal, a fraction.</param>
    /// <param name="before">Levels of the same catalogue by the same price index, whose groups are taken over; null to collect them.</param>
    public PayLevels(Catalog catalog, ReturnAssumptions assumptions, double jobGrowth, PayLevels? before = null)
    {
        _catalog = catalog;
        _doubt = assumptions.Share(AssumptionKeys.PublishedMedianDoubt);
        _growth = assumptions.Share(AssumptionKeys.PayGrowth);
        _extra = assumptions[AssumptionKeys.PayPerJobGrowth] * jobGrowth;
        _factors = before?._factors ?? catalog.Horizons.ToDictionary(h => h.Horizon, h => assumptions.PriceFactor(h.DollarsOf));
        _groups = before?._groups ?? Collect();
    }

    /// <summary>The level of an item; null when nobody's earnings are known at all.</summary>
    public PayLevel? Of(Item item)
    {
        (Control?, CipCode?, Tier?)[] keys = [.. Keys(item.Institution.Control, item.Cip?.Four, item.Field?.Tier)];
        Group? group = keys.Select(k => _groups.GetValueOrDefault(k)).FirstOrDefault(g => g is { Early.Count: >= Peers.SmallestGroup }) ?? _groups.GetValueOrDefault(default);
        double ratio = keys.Select(k => _groups.GetValueOrDefault(k)).FirstOrDefault(g => g is { Ratios.Count: >= Peers.SmallestGroup })?.Ratio ?? _groups.GetValueOrDefault(default)?.Ratio ?? 1;
        if (_catalog.EarningsOf(item) is { HasMedian: true } row)
        {
            return Published(row, ratio);
        }

        if (group is null || group.Early.Count == 0)
        {
            return null;
        }

        (Control?, CipCode?, Tier?) key = _groups.First(g => ReferenceEquals(g.Value, group)).Key;
        lock (_levels)
        {
            if (!_levels.TryGetValue(key, out PayLevel? level))
            {
                level = Stand(group, key, ratio);
                _levels.Add(key, level);
            }

            return level;
        }
    }

    /// <summary>Pay in the field of an item, over all institutions; null when nobody's earnings are known at all.</summary>
    public FieldPay? FieldOf(Item item)
    {
        (Control?, CipCode?, Tier?)[] keys = [.. Keys(null, item.Cip?.Four, item.Field?.Tier)];
        (Control?, CipCode?, Tier?) key = keys.FirstOrDefault(k => _groups.GetValueOrDefault(k) is { Early.Count: >= Peers.SmallestGroup });
        lock (_fields)
        {
            if (!_fields.TryGetValue(key, out FieldPay? field) && _groups.GetValueOrDefault(key) is { Early.Count: > 0 } group)
            {
                double middle = Quantile.Of([.. group.Early], 0.5);
                field = new FieldPay(new PayPath(First, middle, Fifth, middle * group.Ratio, _growth, _extra), Math.Log(middle), Variance(group.Early));
                _fields.Add(key, field);
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

    private static double Variance(List<double> pay)
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
        return new PayLevel(PayBasis.Own, new PayPath(First, early, Fifth, late ?? (early * ratio), _growth, _extra), null, 0, "your own figure", null);
    }

    private static IEnumerable<(Control?, CipCode?, Tier?)> Keys(Control? control, CipCode? cip4, Tier? tier)
    {
        if (cip4 is not null)
        {
            yield return (control, cip4, null);
            yield return (null, cip4, null);
        }

        if (tier is not null)
        {
            yield return (control, null, tier);
        }

        yield return (control, null, null);
        yield return default;
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
        return new PayLevel(PayBasis.Published, new PayPath(from.Year, from.Pay, to.Year, to.Pay, _growth, _extra), null, _doubt, what, source);
    }

    private PayLevel Stand(Group group, (Control? Control, CipCode? Cip, Tier? Tier) key, double ratio)
    {
        double middle = Quantile.Of([.. group.Early], 0.5);
        string who = key.Control is { } c ? $"{ControlNames.Words(c)} institutions" : "institutions";
        string what = key.Cip is { } code ? $" in CIP {code}" : key.Tier is { } t ? $" in {(t == Tier.Core ? "core" : "adjacent")} fields" : "";
        return new PayLevel(
            PayBasis.Peers,
            new PayPath(First, middle, Fifth, middle * ratio, _growth, _extra),
            [.. group.Early.Select(e => e / middle)],
            0,
            $"no published median; the spread of {group.Early.Count} medians at other {who}{what} stands in",
            _catalog.Cohort(Horizon.OneYear).Source);
    }

    private Dictionary<(Control? Control, CipCode? Cip, Tier? Tier), Group> Collect()
    {
        var groups = new Dictionary<(Control? Control, CipCode? Cip, Tier? Tier), Group>();
        Dictionary<CipCode, Tier> tiers = _catalog.Fields.GroupBy(f => f.Cip.Four).ToDictionary(g => g.Key, g => g.Min(f => f.Tier));
        foreach (ProgramEarnings row in _catalog.Earnings)
        {
            double? first = Point(row, Horizon.OneYear)?.Pay;
            double? ratio = first is { } one && Point(row, Horizon.FiveYears) is { } five ? five.Pay / one : null;
            Tier? tier = tiers.TryGetValue(row.Cip4, out Tier known) ? known : null;
            foreach ((Control?, CipCode?, Tier?) key in Keys(_catalog.FindInstitution(row.Institution)?.Control, row.Cip4, tier).Distinct())
            {
                if (!groups.TryGetValue(key, out Group? group))
                {
                    groups.Add(key, group = new Group());
                }

                group.Add(first, ratio);
            }
        }

        foreach (Group group in groups.Values)
        {
            group.Sort();
        }

        return groups;
    }

    private (double Year, double Pay)? Point(ProgramEarnings row, Horizon horizon) =>
        row.Median(horizon) is { IsKnown: true } median && median.Value > 0 ? ((int)horizon, (double)median.Value * _factors[horizon]) : null;

    private static string Words(double years) => years == 1 ? "1 year" : $"{years:0} years";

    private sealed class Group
    {
        public List<double> Early { get; } = [];

        public List<double> Ratios { get; } = [];

        /// <summary>The middle of pay five years after over pay one year after.</summary>
        public double Ratio => Ratios.Count == 0 ? 1 : Quantile.Of([.. Ratios], 0.5);

        public void Add(double? early, double? ratio)
        {
            if (early is { } e)
            {
                Early.Add(e);
            }

            if (ratio is { } r)
            {
                Ratios.Add(r);
            }
        }

        public void Sort()
        {
            Early.Sort();
            Ratios.Sort();
        }
    }
}
