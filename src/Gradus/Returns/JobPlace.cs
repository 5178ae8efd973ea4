using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.People;

namespace Gradus.Returns;

/// <summary>
/// Where somebody would work after the degree, as far as they say: near the place they want to stay close to, else in the states and regions they
/// wish for, else in their own state; anywhere in the United States for who would move anywhere or comes from abroad.
/// </summary>
/// <param name="Name">In words: "the area of San Jose, CA", "the metropolitan areas of OH".</param>
/// <param name="Areas">Codes of the metropolitan areas, each once.</param>
internal sealed record JobPlace(string Name, IReadOnlyList<string> Areas)
{
    /// <summary>What stands for a place that is not said, or whose wages are not published.</summary>
    public const string Nation = "the United States";

    /// <summary>Null where any place will do, or none with a metropolitan area is said.</summary>
    public static JobPlace? Of(Catalog catalog, Profile profile)
    {
        PlaceWishes places = profile.Places;
        if (places.Near is { } near)
        {
            return In($"the area of {near.Place}", catalog.Institutions.Where(i => i.State == near.Place.State && string.Equals(i.City, near.Place.City, StringComparison.OrdinalIgnoreCase)));
        }

        IReadOnlyList<string> states = StatesOf(catalog, profile);
        return states.Count == 0 ? null : In($"the metropolitan areas of {string.Join(", ", states)}", catalog.Institutions.Where(i => states.Contains(i.State)));
    }

    /// <summary>USPS codes, ascending, of the states and regions that a person wishes for, else of their own; empty where they would move anywhere or come from abroad.</summary>
    public static IReadOnlyList<string> StatesOf(Catalog catalog, Profile profile)
    {
        PlaceWishes places = profile.Places;
        if (places.MoveAnywhere == true)
        {
            return [];
        }

        IEnumerable<string> wished = [.. places.States, .. catalog.States.Where(s => places.Regions.Any(r => r.Includes(s))).Select(s => s.Code)];
        string[] states = [.. wished.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return states.Length == 0 && !profile.IsInternational && profile.Residency.State is { } home ? [home] : states;
    }

    /// <summary>
    /// Pay of a newcomer (25th percentile) and of the middle there, over its areas by their jobs; null where OEWS publishes neither for any of them.
    /// </summary>
    public (double Newcomer, double Middle)? PayOf(MetroWages wages, SocCode code)
    {
        MetroWage[] known = [.. Areas.Select(a => wages.Find(a, code)).OfType<MetroWage>().Where(w => w.WagePercentiles[LowerQuarter].IsKnown && w.Median.IsKnown)];
        double jobs = known.Sum(Jobs);
        return known.Length == 0 ? null
            : (known.Sum(w => Jobs(w) * (double)w.WagePercentiles[LowerQuarter].Value) / jobs, known.Sum(w => Jobs(w) * (double)w.Median.Value) / jobs);
    }

    /// <summary>Of the percentiles 10, 25, 50, 75 and 90 that of a newcomer.</summary>
    internal const int LowerQuarter = 1;

    private static double Jobs(MetroWage wage) => wage.Employment is { IsKnown: true, Value: > 0 } jobs ? jobs.Value : 1;

    private static JobPlace? In(string name, IEnumerable<Institutions.Institution> institutions)
    {
        string[] areas = [.. institutions.Select(i => i.Cbsa).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
        return areas.Length == 0 ? null : new JobPlace(name, areas);
    }
}
