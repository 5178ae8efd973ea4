using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Programs;

namespace Gradus.Portraits;

/// <summary>What is measured of many degrees, so that one can be set among the others.</summary>
public enum PeerMeasure
{
    /// <summary>Published median pay one year after, newest release, USD a year, of degrees of the same series of codes.</summary>
    Pay,

    /// <summary>Master's degrees awarded in the newest year, of offerings of the same series of codes.</summary>
    Awards,

    /// <summary>Months from start to degree, as pages of named programs say.</summary>
    Months,
}

/// <summary>The known values of each measure, ascending, each worked out when it is first asked for.</summary>
/// <remarks>Safe to share between threads.</remarks>
public sealed class PeerValues
{
    private readonly Lazy<Dictionary<CipCode, double[]>> _pay;
    private readonly Lazy<Dictionary<CipCode, double[]>> _awards;
    private readonly Lazy<double[]> _months;

    public PeerValues(Catalog catalog)
    {
        Offering[] active = [.. catalog.Offerings.Where(o => o.IsActive)];
        _awards = new(() => BySeries(active.Select(o => (o.Cip, (double?)o.Latest.Total.OrNull))));
        _pay = new(() => BySeries(active.Select(o => (o.Cip, Published(catalog, catalog.FindItem(o.Id)!)))));
        _months = new(() => [.. catalog.Programs.Select(p => p.MinimumMonths.OrNull).OfType<double>().Order()]);
    }

    /// <summary>The values of those like an item, ascending; empty where its field is not known or no value is.</summary>
    public IReadOnlyList<double> Of(PeerMeasure measure, Item item) => measure == PeerMeasure.Months ? _months.Value
        : item.Cip is { } cip && (measure == PeerMeasure.Pay ? _pay : _awards).Value.TryGetValue(cip.Series, out double[]? values) ? values
        : [];

    private static double? Published(Catalog catalog, Item item) =>
        catalog.NewestMedianOf(item, Horizon.OneYear) is { IsKnown: true, Kind: FigureKind.Official } pay ? (double)pay.Value : null;

    private static Dictionary<CipCode, double[]> BySeries(IEnumerable<(CipCode Cip, double? Value)> values) => values
        .Where(v => v.Value is not null)
        .GroupBy(v => v.Cip.Series, v => v.Value!.Value)
        .ToDictionary(g => g.Key, g => (double[])[.. g.Order()]);
}
