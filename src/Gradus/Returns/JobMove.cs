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
    private const double YearsToMedian = 5;

    /// <summary>The place whose pay it is: "the area of San Jose, CA", or "the United States" where none is said or published.</summary>
    public string Where { get; private init; } = JobPlace.Nation;

    /// <summary>The move a person aims for; null where no occupation is named, none of them has pay, or one of them is held already, but for somebody who would come from abroad.</summary>
    public static JobMove? Of(Catalog catalog, Profile profile, ReturnAssumptions assumptions)
    {
        Occupation[] aims = [.. profile.Goal.Occupations.Select(catalog.FindOccupation).OfType<Occupation>().Where(HasPay)];
        if (aims.Length == 0 || (!profile.IsInternational && aims.Any(o => IsHeld(o, profile.Job))))
        {
            return null;
        }

        var place = JobPlace.Of(catalog, profile);
        (double Newcomer, double Middle)?[] there = [.. aims.Select(o => place?.PayOf(catalog.MetroWages, o.Code))];
        (double Newcomer, double Middle)[] pay = [.. aims.Zip(there).Select(a => a.Second ?? ((double)a.First.WagePercentiles[JobPlace.LowerQuarter].Value, (double)a.First.MedianWage.Value))];
        return new JobMove(
            string.Join(" or ", aims.Select(o => o.Title)),
            new PayPath(0, pay.Average(p => p.Newcomer), YearsToMedian, pay.Average(p => p.Middle), assumptions.Share(AssumptionKeys.PayGrowth)),
            assumptions.Share(AssumptionKeys.MoveChance),
            assumptions[AssumptionKeys.MoveMonths])
        {
            Where = Array.TrueForAll(there, t => t is null) ? JobPlace.Nation
                : Array.TrueForAll(there, t => t is not null) ? place!.Name
                : $"{place!.Name}, or {JobPlace.Nation} where that is not published",
        };
    }

    private static bool HasPay(Occupation of) => of.WagePercentiles[JobPlace.LowerQuarter].IsKnown && of.MedianWage.IsKnown;

    /// <summary>By its code, or, where no code is given, by a title that means the same.</summary>
    private static bool IsHeld(Occupation aim, Job job) => job.Occupation is { } code ? code == aim.Code
        : job.Title is { Length: > 0 } title && CultureInfo.InvariantCulture.CompareInfo.IsPrefix(aim.Title, title.TrimEnd('s'), CompareOptions.IgnoreCase);
}
