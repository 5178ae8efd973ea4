using Gradus.Catalogs;
using Gradus.Programs;

namespace Gradus.Portraits;

/// <summary>Awards of a group of offerings in one academic year; an offering that did not report adds nothing.</summary>
/// <param name="Year">July to June.</param>
/// <param name="Offerings">Those with at least one award.</param>
/// <param name="Awards">Awards, first majors.</param>
/// <param name="Men">Of those, to men.</param>
/// <param name="Women">Of those, to women.</param>
public sealed record AwardYear(AcademicYear Year, int Offerings, int Awards, int Men, int Women)
{
    /// <summary>Women's share of the awards, 0 to 1; null where there is none.</summary>
    public double? ShareOfWomen => Awards == 0 ? null : Women / (double)Awards;

    /// <summary>One for each year of the dataset, oldest first.</summary>
    internal static IReadOnlyList<AwardYear> Of(Catalog catalog, IReadOnlyList<Offering> offerings)
    {
        IReadOnlyList<Awards> years = catalog.Offerings.Count > 0 ? catalog.Offerings[0].Awards : [];
        return
        [
            .. years.Select((year, i) => new AwardYear(
                year.Year,
                offerings.Count(o => o.Awards[i].Total is { IsKnown: true, Value: > 0 }),
                offerings.Sum(o => o.Awards[i].Total.OrNull ?? 0),
                offerings.Sum(o => o.Awards[i].Men.OrNull ?? 0),
                offerings.Sum(o => o.Awards[i].Women.OrNull ?? 0))),
        ];
    }
}

/// <summary>How many active offerings a state has.</summary>
public sealed record StateCount(string State, int Offerings)
{
    internal static IReadOnlyList<StateCount> Of(Catalog catalog, IReadOnlyList<Offering> active) =>
    [
        .. active
            .GroupBy(o => catalog.FindInstitution(o.Institution)!.State, StringComparer.Ordinal)
            .Select(g => new StateCount(g.Key, g.Count()))
            .OrderByDescending(s => s.Offerings)
            .ThenBy(s => s.State, StringComparer.Ordinal),
    ];
}
