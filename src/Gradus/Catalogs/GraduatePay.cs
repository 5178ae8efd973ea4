using Gradus.Earnings;
using Gradus.Earnings.Estimates;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Catalogs;

/// <summary>What graduates earn, with what stands behind it: published, else estimated, else missing.</summary>
public static class GraduatePay
{
    /// <summary>True where a release publishes a median of the item's institution in its four-digit code.</summary>
    public static bool HasPublishedPay(this Catalog catalog, Item item) =>
        catalog.NewestEarningsOf(item) is { } newest && newest.Medians.Any(m => m.IsKnown) || catalog.EarningsOf(item)?.HasMedian == true;

    /// <summary>True where the older release alone publishes one: what the newest would say is then an estimate.</summary>
    public static bool HasOlderPayAlone(this Catalog catalog, Item item) =>
        catalog.HasPublishedPay(item) && catalog.NewestEarningsOf(item)?.Medians.Any(m => m.IsKnown) != true;

    /// <summary>The years in which the pay of the older release was earned: "2018 and 2019".</summary>
    public static string OlderPayYears(this Catalog catalog) => catalog.Horizons[0].EarnedIn;

    /// <summary>
    /// Median federal debt of a degree's borrowers at the end, USD, with what stands behind it: as the newest release has it; where that publishes none, as the older one does.
    /// </summary>
    public static Figure<decimal> DebtOf(this Catalog catalog, Item item)
    {
        ReleasedEarnings? newest = catalog.NewestEarningsOf(item);
        if (newest is { MedianDebt.IsKnown: true } or { HoldsMbas: true })
        {
            return catalog.Grading.Weigh(newest.MedianDebt, newest.Of);
        }

        return catalog.EarningsOf(item) is { } older && (older.MedianDebt.IsKnown || newest is null) ? catalog.Grading.Weigh(older.MedianDebt, older.Of)
            : newest?.MedianDebt ?? Figure<decimal>.Missing(FigureStatus.NotCollected, null, "USD");
    }

    /// <summary>
    /// The median pay after an item in the older release with what stands behind it: published, else estimated with its interval, else missing.
    /// </summary>
    public static Figure<decimal> MedianOf(this Catalog catalog, Item item, Horizon horizon)
    {
        HorizonCohort cohort = catalog.Cohort(horizon);
        return catalog.EarningsOf(item) is { } row && row.Median(horizon).IsKnown
            ? Reaching(catalog.Grading.Weigh(row.Median(horizon), row.Of), item, code => catalog.FindEarnings(item.Institution.Id, code)?.Median(horizon))
            : EstimateOf(catalog, item, false, cohort) ?? (catalog.EarningsOf(item)?.Median(horizon) ?? Figure<decimal>.Missing(FigureStatus.NotCollected, cohort.Source, $"USD of {cohort.DollarsOf}"));
    }

    /// <summary>The same in the newest release; not collected where that has no such horizon.</summary>
    public static Figure<decimal> NewestMedianOf(this Catalog catalog, Item item, Horizon horizon)
    {
        if (catalog.NewestEarnings.Horizons.FirstOrDefault(h => h.Horizon == horizon) is not { } cohort)
        {
            return default;
        }

        ReleasedEarnings? row = catalog.NewestEarningsOf(item);
        Figure<decimal> median = row is null ? default : catalog.NewestEarnings.Median(row, horizon);
        return median.IsKnown
            ? Reaching(catalog.Grading.Weigh(median, row!.Of), item, code => catalog.NewestEarnings.Find(item.Institution.Id, code, GraduateLevel.Master) is { } other ? catalog.NewestEarnings.Median(other, horizon) : null)
            : EstimateOf(catalog, item, true, cohort) ?? (row is null ? Figure<decimal>.Missing(FigureStatus.NotCollected, cohort.Source, $"USD of {cohort.DollarsOf}") : median);
    }

    /// <summary>
    /// The median pay after an item in the newest release that has the horizon. All items are held against each other in one release, so that graduates
    /// and dollars are the same: one that this release does not publish is estimated, even where an older one does.
    /// </summary>
    public static Figure<decimal> PayOf(this Catalog catalog, Item item, Horizon horizon) =>
        catalog.NewestEarnings.Horizons.Any(h => h.Horizon == horizon) ? catalog.NewestMedianOf(item, horizon) : catalog.MedianOf(item, horizon);

    /// <summary>The cohort that <see cref="PayOf"/> speaks of.</summary>
    public static HorizonCohort PayCohort(this Catalog catalog, Horizon horizon) => catalog.NewestEarnings.Horizons.FirstOrDefault(h => h.Horizon == horizon) ?? catalog.Cohort(horizon);

    /// <summary>A published median that reaches to those of the other codes in which a program may be counted; as it was where none of them has one.</summary>
    private static Figure<decimal> Reaching(Figure<decimal> median, Item item, Func<CipCode, Figure<decimal>?> of)
    {
        decimal[] others = [.. (item.Program?.CipOthers ?? []).Select(of).Where(o => o is { IsKnown: true }).Select(o => o!.Value.Value)];
        return others.Length == 0 || Array.TrueForAll(others, o => o == median.Value) ? median : median.WithSpread(Spread.LognormalBetween(
            $"its school counts degrees like this one in {string.Join(" and ", item.Program!.CipOthers.Append(item.Cip!.Value.Four).Order())}; which holds this one is not stated",
            (double)Math.Min(median.Value, others.Min()), (double)Math.Max(median.Value, others.Max())))
            .WithEvidence(median.Evidence! with { Grade = FigureGrade.General });
    }

    private static Figure<decimal>? EstimateOf(Catalog catalog, Item item, bool newest, HorizonCohort cohort)
    {
        if (item.Cip is not { } cip || catalog.PayEstimates.Find(item.Institution.Id, cip, newest, cohort.Horizon) is not { } estimate)
        {
            return null;
        }

        string words = EstimateWords.Of(estimate.Basis);
        FigureSubject of = catalog.CampusesOf(item.Institution.Id).Count > 1 ? FigureSubject.Campuses : FigureSubject.Offering;
        return Figure<decimal>.Known((decimal)estimate.Value, FigureKind.Estimated, new Source("this guide's estimate", "from published medians of others", words, cohort.EarnedIn), $"USD of {cohort.DollarsOf}")
            .WithSpread(Spread.LognormalBetween(words, estimate.Low, estimate.High))
            .WithEvidence(new Evidence(of, FigureVoice.Official, catalog.Grading.AgeOf(cohort.EarnedIn), FigureGrade.Estimated));
    }
}
