using System.Globalization;
using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.People;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>Finds the pay without the degree: the person's own, their occupation's, or that of bachelor's graduates.</summary>
public static class Withouts
{
    /// <summary>Fewer medians than this say nothing of a field.</summary>
    public const int SmallestSample = 15;

    /// <param name="catalog">Occupations and bachelor's earnings come from it.</param>
    /// <param name="profile">The person.</param>
    /// <param name="assumptions">Growth, doubt and the person's own figures are read from them; the pay used is noted there.</param>
    /// <param name="lasting">The part of differences in pay between people that lasts.</param>
    /// <exception cref="InputException">Neither the person nor the dataset gives any pay.</exception>
    public static Without Of(Catalog catalog, Profile profile, ReturnAssumptions assumptions, double lasting)
    {
        double growth = assumptions.Share(AssumptionKeys.PayGrowthWithout);
        bool visa = profile.Residency.Citizenship == Citizenship.F1Visa;
        if ((assumptions.Own(AssumptionKeys.Salary) ?? (double?)profile.Job.Salary) is { } salary)
        {
            const string Own = "your pay today";
            assumptions.Note(AssumptionKeys.Salary, "Pay without the degree, a year before tax", salary, "USD", own: true, Own);
            return new Without(Flat(salary, growth), 0, HasJob: true, assumptions.Share(AssumptionKeys.OwnPayDoubt), IsKnownToday: true, PlaceOf(catalog, profile, salary), Own, null);
        }

        double share = visa ? assumptions.Share(AssumptionKeys.PayAbroad) : 1;
        string abroad = visa ? string.Create(CultureInfo.InvariantCulture, $"{share:0.#%} of ") : "";
        Without without = OfOccupation(catalog, profile, growth, share, abroad, lasting) ?? OfBachelors(catalog, profile, assumptions, growth, share, abroad, lasting);
        assumptions.Note(AssumptionKeys.Salary, "Pay without the degree in the first year, before tax", Math.Round(without.PayOf(0)), "USD", own: false, without.Description);
        return without;
    }

    /// <summary>Where a salary lies among the occupation's, as a standard normal score; null where the occupation is not known.</summary>
    private static double? PlaceOf(Catalog catalog, Profile profile, double salary) =>
        salary > 0 && profile.Job.Occupation is { } code && catalog.FindOccupation(code) is { MedianWage.IsKnown: true } occupation && PersonalSpread.Of(occupation) is { } spread and > 0
            ? Math.Log(salary / (double)occupation.MedianWage.Value) / spread
            : null;

    private static Without? OfOccupation(Catalog catalog, Profile profile, double growth, double share, string abroad, double lasting)
    {
        if (profile.Job.Occupation is not { } code || catalog.FindOccupation(code) is not { } occupation || !occupation.MedianWage.IsKnown)
        {
            return null;
        }

        return new Without(
            Flat((double)occupation.MedianWage.Value * share, growth),
            0,
            HasJob: true,
            (PersonalSpread.Of(occupation) ?? 0) * lasting,
            IsKnownToday: false,
            null,
            $"{abroad}the median pay of {occupation.Title} in the United States, because you give no salary",
            occupation.MedianWage.Source);
    }

    private static Without OfBachelors(
        Catalog catalog, Profile profile, ReturnAssumptions assumptions, double growth, double share, string abroad, double lasting)
    {
        CipCode? field = FieldNamed(catalog, profile.Background.Degree.Field);
        ProgramEarnings[] own = [.. catalog.BachelorEarnings.Where(e => e.Cip4 == field)];
        bool narrow = own.Count(e => e.Median(Horizon.OneYear).IsKnown) >= SmallestSample && own.Count(e => e.Median(Horizon.FiveYears).IsKnown) >= SmallestSample;
        IReadOnlyList<ProgramEarnings> rows = narrow ? own : catalog.BachelorEarnings;
        if (Middle(rows, Horizon.OneYear, catalog, assumptions) is not { } early || Middle(rows, Horizon.FiveYears, catalog, assumptions) is not { } late)
        {
            throw new InputException("The return needs your pay without the degree: give job.salary in the profile, or --set salary=50000.");
        }

        int since = profile is { Start: { } start, Background.Degree.Year: { } year } ? Math.Max(0, start.Year - year) : 0;
        string who = narrow ? $"bachelor's graduates in CIP {field}" : "bachelor's graduates in the fields of this guide";
        return new Without(
            new PayPath((int)Horizon.OneYear, early * share, (int)Horizon.FiveYears, late * share, growth),
            since,
            HasJob: profile.Job.Title is not null,
            lasting * (PersonalSpread.Of(catalog.Fields.Where(f => f.Tier == Tier.Core).SelectMany(f => f.Occupations).Distinct().Select(catalog.FindOccupation).OfType<Occupation>()) ?? 0),
            IsKnownToday: false,
            null,
            $"{abroad}the pay of {who}, middle institution, {since} years after their degree and on, because you give no salary",
            catalog.Cohort(Horizon.OneYear).Source);
    }

    private static PayPath Flat(double pay, double growth) => new(0, pay, 1, pay * (1 + growth), growth);

    private static double? Middle(IReadOnlyList<ProgramEarnings> rows, Horizon horizon, Catalog catalog, ReturnAssumptions assumptions)
    {
        double[] medians = [.. rows.Select(e => e.Median(horizon)).Where(m => m.IsKnown).Select(m => (double)m.Value).Order()];
        return medians.Length == 0 ? null : Quantile.Of(medians, 0.5) * assumptions.PriceFactor(catalog.Cohort(horizon).DollarsOf);
    }

    /// <summary>The four-digit code whose title is the field, or the field and ", General"; null where none is.</summary>
    private static CipCode? FieldNamed(Catalog catalog, string? field) => field is null ? null
        : catalog.Cips.Where(c => Is(c.Title, field)).OrderBy(c => c.Code).Select(c => (CipCode?)c.Code.Four).FirstOrDefault();

    private static bool Is(string title, string field) =>
        title.Equals(field, StringComparison.OrdinalIgnoreCase) || title.Equals($"{field}, General", StringComparison.OrdinalIgnoreCase);
}
