using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.People;

namespace Gradus.Prospects;

/// <summary>Where degrees lead, for a person as far as they said who they are.</summary>
/// <param name="Person">Null for nobody in particular.</param>
/// <param name="Aim">What they aim for.</param>
/// <param name="Place">Where they would work.</param>
/// <param name="Occupations">Those asked for: the occupations of the funnels, of one funnel, or one. What the person aims for comes first, then the most jobs.</param>
public sealed record CareerOutlook(Profile? Person, CareerAim Aim, WorkPlace Place, IReadOnlyList<OccupationOutlook> Occupations)
{
    /// <param name="catalog">The dataset.</param>
    /// <param name="person">Null for nobody in particular.</param>
    /// <param name="place">Where they would work; null for what the person says.</param>
    /// <param name="asked">Occupations asked for; empty for those of every funnel, those the person aims for and the one they hold.</param>
    public static CareerOutlook Of(Catalog catalog, Profile? person, WorkPlace? place, IReadOnlyList<Occupation> asked)
    {
        CareerAim aim = person is null ? CareerAim.None : CareerAim.Of(catalog, person);
        WorkPlace at = place ?? (person is null ? WorkPlace.Anywhere : WorkPlace.Of(catalog, person));
        IEnumerable<Occupation> shown = asked.Count > 0 ? asked
            : catalog.Careers.Funnels.SelectMany(f => f.Occupations).Select(catalog.FindOccupation).OfType<Occupation>().Concat(aim.Occupations).Concat(Held(catalog, person)).Distinct();
        return new CareerOutlook(person, aim, at,
        [
            .. shown.OrderByDescending(o => aim.Occupations.Contains(o)).ThenByDescending(o => o.Employment.OrNull ?? 0).ThenBy(o => o.Code)
                .Select(o => OccupationOutlook.Of(catalog, o, at)),
        ]);
    }

    /// <summary>True for the occupation that the person says they hold.</summary>
    public bool IsHeld(Occupation occupation) => Person?.Job.Occupation == occupation.Code;

    private static IEnumerable<Occupation> Held(Catalog catalog, Profile? person) => person?.Job.Occupation is { } soc && catalog.FindOccupation(soc) is { } held ? [held] : [];
}
