using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Portraits;

/// <summary>A published median of one institution in one four-digit code.</summary>
public sealed record PublishedMedian(UnitId Institution, CipCode Cip4, decimal Dollars);

/// <summary>
/// Published medians of a group's graduates at one horizon. The College Scorecard publishes by four-digit code, so one
/// figure may speak of several six-digit codes; each counts once.
/// </summary>
/// <param name="Cohort">Which graduates, when, in which dollars.</param>
/// <param name="Published">Known medians, ascending; equals by institution and code.</param>
/// <param name="Suppressed">Withheld to protect the few people behind them.</param>
/// <param name="Absent">Without a figure for another reason: no row, not reported.</param>
public sealed record EarningsSpread(HorizonCohort Cohort, IReadOnlyList<PublishedMedian> Published, int Suppressed, int Absent)
{
    /// <summary>The median of the published medians; null where there is none.</summary>
    public double? Median => Published.Count == 0 ? null : Quantile.Of([.. Published.Select(p => (double)p.Dollars)], 0.5);

    /// <summary>Institutions and four-digit codes in all.</summary>
    public int Total => Published.Count + Suppressed + Absent;

    /// <summary>True where the newest release says it.</summary>
    public bool IsNewest { get; init; }

    /// <summary>The newest release first, then the older one: other graduates in other dollars, never pooled.</summary>
    internal static IReadOnlyList<EarningsSpread> All(Catalog catalog, IReadOnlyList<Offering> active) =>
    [
        .. catalog.NewestEarnings.Horizons.Select(h => Of(h, active, (institution, cip4) =>
            catalog.NewestEarnings.Find(institution, cip4, GraduateLevel.Master) is { } row ? catalog.NewestEarnings.Median(row, h.Horizon) : default) with { IsNewest = true }),
        .. catalog.Horizons.Select(h => Of(h, active, (institution, cip4) => catalog.FindEarnings(institution, cip4)?.Median(h.Horizon) ?? default)),
    ];

    private static EarningsSpread Of(HorizonCohort cohort, IReadOnlyList<Offering> active, Func<UnitId, CipCode, Figure<decimal>> medianOf)
    {
        var published = new List<PublishedMedian>();
        int suppressed = 0;
        int absent = 0;
        foreach ((UnitId institution, CipCode cip4) in active.Select(o => (o.Institution, o.Cip.Four)).Distinct())
        {
            Figure<decimal> median = medianOf(institution, cip4);
            switch (median.Status)
            {
                case FigureStatus.Known:
                    published.Add(new PublishedMedian(institution, cip4, median.Value));
                    break;
                case FigureStatus.Suppressed:
                    suppressed++;
                    break;
                default:
                    absent++;
                    break;
            }
        }

        return new EarningsSpread(
            cohort,
            [.. published.OrderBy(p => p.Dollars).ThenBy(p => p.Institution).ThenBy(p => p.Cip4)],
            suppressed,
            absent);
    }
}
