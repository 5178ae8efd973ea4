using System.Globalization;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.People;

namespace Gradus.Returns;

/// <summary>What is assumed of any move.</summary>
/// <param name="PayGrowth">Yearly real growth of pay, a fraction.</param>
/// <param name="Chance">Chance that it comes about, 0 to 1.</param>
/// <param name="Months">Months from the degree to the move.</param>
public readonly record struct MoveTerms(double PayGrowth, double Chance, double Months);

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

    /// <summary>True where it is in another state than the person's own: dearer living there, its taxes and moving are not taken off.</summary>
    public bool IsElsewhere { get; private init; }

    /// <summary>Occupations aimed for whose pay is known; none where one of all that are aimed for is held already, but for somebody who would come from abroad.</summary>
    public static IReadOnlyList<Occupation> Aims(Catalog catalog, Profile profile)
    {
        Occupation[] aims = [.. profile.Goal.Occupations.Select(catalog.FindOccupation).OfType<Occupation>().Where(HasPay)];
        return !profile.IsInternational && aims.Any(o => IsHeld(o, profile.Job)) ? [] : aims;
    }

    /// <summary>The move to any of several occupations; null where there are none.</summary>
    /// <param name="catalog">Pay comes from it.</param>
    /// <param name="profile">Whose place it is.</param>
    /// <param name="terms">What is assumed of any move.</param>
    /// <param name="aims">Occupations whose pay is known.</param>
    public static JobMove? Of(Catalog catalog, Profile profile, MoveTerms terms, IReadOnlyList<Occupation> aims)
    {
        if (aims.Count == 0)
        {
            return null;
        }

        var place = JobPlace.Of(catalog, profile);
        (double Newcomer, double Middle)?[] there = [.. aims.Select(o => place?.PayOf(catalog.MetroWages, o.Code))];
        (double Newcomer, double Middle)[] pay = [.. aims.Zip(there).Select(a => a.Second ?? ((double)a.First.WagePercentiles[JobPlace.LowerQuarter].Value, (double)a.First.MedianWage.Value))];
        return new JobMove(
            string.Join(" or ", aims.Select(o => o.Title)),
            new PayPath(0, pay.Average(p => p.Newcomer), YearsToMedian, pay.Average(p => p.Middle), terms.PayGrowth),
            terms.Chance,
            terms.Months)
        {
            IsElsewhere = place is not null && profile.Residency.State is { } home && profile.Places is { MoveAnywhere: not true, Near: { } near } && near.Place.State != home,
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
