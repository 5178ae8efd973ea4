using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Earnings;
using Gradus.People;
using Gradus.Programs;
using Gradus.Statistics;

namespace Gradus.Returns;

/// <summary>Finds the pay without the degree: the person's own, their occupation's, or that of bachelor's graduates in their field.</summary>
public static class Withouts
{
    /// <summary>Fewer medians than this say nothing of a field.</summary>
    public const int SmallestSample = 15;

    /// <summary>Who finished longer ago has pay of their own.</summary>
    private const int RecentYears = 1;

    /// <summary>The question to somebody who said nothing of their pay.</summary>
    public const string AskPay =
        "What would you earn a year without the degree? Say your yearly pay, or what you would earn in the job you would take, or your occupation. Without any of these there is no answer.";

    /// <summary>The question to somebody who would study on a visa.</summary>
    public const string AskHomePay =
        "What would you earn at home? “What would you earn a year without the degree?” asks it, in US dollars. Nobody publishes it for you, and it decides the answer.";

    /// <summary>The answer to somebody who would earn nothing without the degree.</summary>
    public const string NoPay =
        "You say that you would earn nothing without the degree, and it is taken so: then all pay after it would come from your working, which depends on whether you would and may work, and not on the degree. No return in pay is worked out. To see one, say what you would earn if you worked: “What would you earn a year without the degree?”";

    /// <param name="catalog">Occupations and bachelor's earnings come from it.</param>
    /// <param name="profile">The person.</param>
    /// <param name="assumptions">Growth, doubt and the person's own figures are read from them; the pay used is noted there.</param>
    /// <param name="lasting">The part of differences in pay between people that lasts.</param>
    /// <returns>Null where nothing is known of it; then <see cref="Question"/> is what to ask.</returns>
    public static Without? Of(Catalog catalog, Profile profile, ReturnAssumptions assumptions, double lasting)
    {
        double growth = assumptions.Share(AssumptionKeys.PayGrowthWithout);
        if (Stated(profile, assumptions) is ({ } pay, { } what))
        {
            assumptions.Note(AssumptionKeys.Salary, "Pay without the degree, a year before tax", (double)pay, "USD", own: true, what);
            return new Without(Flat((double)pay, growth), 0, HasJob(profile.Job), assumptions.Share(AssumptionKeys.OwnPayDoubt), IsKnownToday: true, what, null)
            {
                IsIdleMeanwhile = profile.Job.Status == JobStatus.Caring,
            };
        }

        if (profile.IsInternational || SaysNoPay(profile))
        {
            return null;
        }

        Without? without = OfOccupation(catalog, profile, growth, lasting) ?? OfBachelors(catalog, profile, assumptions, growth, lasting);
        if (without is not null)
        {
            assumptions.Note(AssumptionKeys.Salary, "Pay without the degree in the first year, before tax", Math.Round(without.PayOf(0)), "USD", own: false, without.Description);
        }

        return without;
    }

    /// <summary>What to ask somebody whose pay without the degree is not known, or to say to who has none.</summary>
    public static string Question(Profile profile) =>
        SaysNoPay(profile) ? NoPay
        : profile.IsInternational ? AskHomePay : AskPay;

    /// <summary>True for somebody who says that they would earn nothing without the degree.</summary>
    private static bool SaysNoPay(Profile profile) => profile.Job.PayWithout == 0;

    /// <summary>True for somebody who has stopped working for pay: nothing is earned, with the degree or without it.</summary>
    private static bool HasStoppedWorking(Profile profile) => profile.Job.YearsToRetirement == 0 && (profile.Job.PayWithout ?? profile.Job.YearlyPay ?? 0) == 0;

    /// <summary>The pay that the person states, and what it is.</summary>
    private static (decimal? Pay, string? What) Stated(Profile profile, ReturnAssumptions assumptions)
    {
        if (HasStoppedWorking(profile))
        {
            return (0, "none, because you say that you have stopped working for pay");
        }

        if (assumptions.Own(AssumptionKeys.Salary) is { } own and > 0)
        {
            return ((decimal)own, profile.IsInternational ? "your figure of your pay at home" : "your figure of your pay");
        }

        if (profile.Job.PayWithout is { } without and > 0)
        {
            return (without, profile.IsInternational ? "what you say you would earn at home" : "what you say you would earn");
        }

        if (SaysNoPay(profile) || profile.Job.YearlyPay is not ({ } pay and > 0))
        {
            return default;
        }

        // Somebody who lives here earns here, which says nothing of pay at home.
        return !profile.IsInternational ? (pay, profile.Job.IsAtWork ? "your pay today" : "your last pay, taken to be found again")
            : !EarnsHere(profile) ? (pay, "your pay today, taken to be earned at home; if it is earned in the United States, say what you would earn at home")
            : default;
    }

    /// <summary>True for somebody from abroad who says that they live here, studied here, or work here on what a student visa or H-1B allows.</summary>
    private static bool EarnsHere(Profile profile) => profile.Residency.State is not null
        || profile.Background.Degree.Country == DegreeCountry.UnitedStates
        || profile.Residency.PracticalTrainingUsed is { } used and not TrainingUsed.None
        || (profile.Job.Title ?? "").Split([' ', ',', '(', ')', '/', ';'], StringSplitOptions.RemoveEmptyEntries).Any(w => WorksHere.Contains(w, StringComparer.OrdinalIgnoreCase));

    private static readonly string[] WorksHere = ["OPT", "CPT", "H-1B", "H1B", "H1-B"];

    private static bool HasJob(Job job) => job.IsAtWork;

    private static Without? OfOccupation(Catalog catalog, Profile profile, double growth, double lasting)
    {
        if (profile.Job.Occupation is not { } code || catalog.FindOccupation(code) is not { } occupation || !occupation.MedianWage.IsKnown)
        {
            return null;
        }

        var place = JobPlace.Of(catalog, profile);
        double? there = place?.PayOf(catalog.MetroWages, code)?.Middle;
        return new Without(
            Flat(there ?? (double)occupation.MedianWage.Value, growth),
            0,
            HasJob: HasJob(profile.Job) && profile.Job.YearlyPay is not 0,
            (PersonalSpread.Of(occupation) ?? 0) * lasting,
            IsKnownToday: false,
            $"the median pay of {occupation.Title} in {(there is null ? JobPlace.Nation : place!.Name)}, because you {(profile.Job.YearlyPay == 0 ? "earn nothing now and do not say what you would earn without the degree" : "give no pay")}",
            occupation.MedianWage.Source)
        {
            IsIdleMeanwhile = profile.Job.Status == JobStatus.Caring,
        };
    }

    private static Without? OfBachelors(Catalog catalog, Profile profile, ReturnAssumptions assumptions, double growth, double lasting)
    {
        if (!StartsWork(profile) || FieldNamed(catalog, profile.Background.Degree.Field) is not { } field)
        {
            return null;
        }

        ProgramEarnings[] rows = [.. catalog.BachelorEarnings.Where(e => e.Cip4 == field)];
        if (Middle(rows, Horizon.OneYear, catalog, assumptions) is not { } early || Middle(rows, Horizon.FiveYears, catalog, assumptions) is not { } late)
        {
            return null;
        }

        int since = profile is { Start: { } start, Background.Degree.Year: { } year } ? Math.Max(0, start.Year - year) : 0;
        return new Without(
            new PayPath((int)Horizon.OneYear, early, (int)Horizon.FiveYears, late, growth),
            since,
            HasJob: profile.Job.Title is not null && HasJob(profile.Job),
            lasting * (PersonalSpread.Of(catalog.Fields.Where(f => f.Tier == Tier.Core).SelectMany(f => f.Occupations).Distinct().Select(catalog.FindOccupation).OfType<Occupation>()) ?? 0),
            IsKnownToday: false,
            $"the pay of bachelor's graduates in CIP {field}, middle institution, {since} years after their degree and on, because you give no pay",
            catalog.Cohort(Horizon.OneYear).Source)
        {
            IsIdleMeanwhile = profile.Job.Status == JobStatus.Caring,
        };
    }

    /// <summary>True for somebody who finishes a bachelor's about now, or says that no job was held yet: others have pay of their own.</summary>
    private static bool StartsWork(Profile profile) => profile.Background.Degree.Level is null or DegreeLevel.Bachelor
        && (profile.Job.Status == JobStatus.FirstJob
            || (profile.Job is { Status: null, Title: null } && profile is { Start: { } start, Background.Degree.Year: { } year } && year >= start.Year - RecentYears));

    private static PayPath Flat(double pay, double growth) => new(0, pay, 1, pay * (1 + growth), growth);

    /// <summary>Null where fewer than <see cref="SmallestSample"/> medians are known.</summary>
    private static double? Middle(IReadOnlyList<ProgramEarnings> rows, Horizon horizon, Catalog catalog, ReturnAssumptions assumptions)
    {
        double[] medians = [.. rows.Select(e => e.Median(horizon)).Where(m => m.IsKnown).Select(m => (double)m.Value).Order()];
        return medians.Length < SmallestSample ? null : Quantile.Of(medians, 0.5) * assumptions.PriceFactor(catalog.Cohort(horizon).DollarsOf);
    }

    /// <summary>The four-digit code whose title is the field, or the field and ", General"; null where none is.</summary>
    private static CipCode? FieldNamed(Catalog catalog, string? field) => field is null ? null
        : catalog.Cips.Where(c => Is(c.Title, field)).OrderBy(c => c.Code).Select(c => (CipCode?)c.Code.Four).FirstOrDefault();

    private static bool Is(string title, string field) =>
        title.Equals(field, StringComparison.OrdinalIgnoreCase) || title.Equals($"{field}, General", StringComparison.OrdinalIgnoreCase);
}
