using System.Globalization;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.People;

namespace Gradus.Returns;

/// <summary>A move to an occupation that the person aims for and does not hold, after the degree.</summary>
/// <param name="Occupation">Where to, in words.</param>
/// <param name="Path">Its pay by years since the move, in the middle: a newcomer starts at the 25th percentile and reaches the median.</param>
/// <param name="Chance">Chance that it comes about, 0 to 1.</param>
/// <param name="DelayMonths">Months from the degree to the move.</param>
public sealed record JobMove(string Occupation, PayPath Path, double Chance, double DelayMonths)
{
    private const int LowerQuarter = 1;
    private const double YearsToMedian = 5;

    /// <summary>The move a person aims for; null where no occupation is named, none of them has pay, or one of them is held already, but for somebody who would come from abroad.</summary>
    public static JobMove? Of(Catalog catalog, Profile profile, ReturnAssumptions assumptions)
    {
        Occupation[] aims = [.. profile.Goal.Occupations.Select(catalog.FindOccupation).OfType<Occupation>().Where(HasPay)];
        if (aims.Length == 0 || (!profile.IsInternational && aims.Any(o => IsHeld(o, profile.Job))))
        {
            return null;
        }

        double start = aims.Average(o => (double)o.WagePercentiles[LowerQuarter].Value);
        double later = aims.Average(o => (double)o.MedianWage.Value);
        return new JobMove(
            string.Join(" or ", aims.Select(o => o.Title)),
            new PayPath(0, start, YearsToMedian, later, assumptions.Share(AssumptionKeys.PayGrowth)),
            assumptions.Share(AssumptionKeys.MoveChance),
            assumptions[AssumptionKeys.MoveMonths]);
    }

    private static bool HasPay(Occupation of) => of.WagePercentiles[LowerQuarter].IsKnown && of.MedianWage.IsKnown;

    /// <summary>By its code, or, where no code is given, by a title that means the same.</summary>
    private static bool IsHeld(Occupation aim, Job job) => job.Occupation is { } code ? code == aim.Code
        : job.Title is { Length: > 0 } title && CultureInfo.InvariantCulture.CompareInfo.IsPrefix(aim.Title, title.TrimEnd('s'), CompareOptions.IgnoreCase);
}
