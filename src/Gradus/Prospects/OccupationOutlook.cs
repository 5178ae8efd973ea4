using Gradus.Careers;
using Gradus.Catalogs;
using Gradus.Places;
using Gradus.Programs;

namespace Gradus.Prospects;

/// <summary>What an occupation pays in one metropolitan area.</summary>
/// <param name="Area">The area with its price level.</param>
/// <param name="Wage">Of all who work in it there, whatever their degree and age.</param>
public sealed record AreaPay(MetroArea Area, MetroWage Wage)
{
    /// <summary>The middle wage at the price level of the nation: what it buys there; missing where either is.</summary>
    public Figure<double> Buys => Wage.Median.IsKnown ? Area.InNationalPrices(Wage.Median.Value) : Figure<double>.Missing(Wage.Median.Status, Wage.Median.Source, "USD");
}

/// <summary>A field in scope whose code the CIP-SOC crosswalk links with an occupation.</summary>
/// <param name="Field">The field.</param>
/// <param name="Offerings">Its active offerings.</param>
/// <param name="Awards">Degrees they awarded in the newest year.</param>
public sealed record FieldLink(Field Field, int Offerings, int Awards);

/// <summary>A degree type and how many of its named programs carry a code that the crosswalk links with an occupation.</summary>
/// <param name="Type">The type.</param>
/// <param name="Linked">Those.</param>
/// <param name="Programs">Its named programs with a code in scope.</param>
/// <param name="NamedFor">Specialisations that this guide takes it to be named for: a judgement.</param>
public sealed record TypeLink(DegreeType Type, int Linked, int Programs, IReadOnlyList<Specialisation> NamedFor);

/// <summary>An occupation with all that is known of it, for somebody who would work at a place.</summary>
public sealed record OccupationOutlook
{
    /// <summary>Areas shown where no place is meant.</summary>
    private const int MostAreas = 8;

    /// <summary>Cities of filings shown where no one city is meant.</summary>
    private const int MostCities = 3;

    /// <summary>Jobs, wages and growth in the whole country.</summary>
    public required Occupation Occupation { get; init; }

    /// <summary>Its place in the guide; null for one that no funnel leads to.</summary>
    public CareerOccupation? Entry { get; init; }

    /// <summary>Funnels and specialisations that count their people under it.</summary>
    public required IReadOnlyList<(Funnel Funnel, Specialisation Specialisation)> Under { get; init; }

    /// <summary>What O*NET says of it: tasks, technologies, preparation; null where it is not in the dataset.</summary>
    public OccupationProfile? Profile { get; init; }

    /// <summary>The entry whose survey of education is shown: its own, else that of its sister; null where neither was surveyed.</summary>
    public OccupationProfile? Surveyed { get; init; }

    /// <summary>True where the survey is that of another entry than its own.</summary>
    public bool IsSurveyOfSister => Surveyed is not null && Surveyed.Code != Profile?.Code;

    /// <summary>The areas of the place, or those with the most jobs where none is meant; the most jobs first.</summary>
    public required IReadOnlyList<AreaPay> Areas { get; init; }

    /// <summary>Areas of the place for which no wages of it are published.</summary>
    public required int AreasWithout { get; init; }

    /// <summary>Prevailing wages by level in the city, or in the cities with the most filings of the states meant, or of the country.</summary>
    public required IReadOnlyList<PrevailingWage> Prevailing { get; init; }

    /// <summary>Fields that the crosswalk links with it, the most awards first.</summary>
    public required IReadOnlyList<FieldLink> Fields { get; init; }

    /// <summary>Degree types with a linked program or named for it, those named first, then by linked programs.</summary>
    public required IReadOnlyList<TypeLink> Types { get; init; }

    public static OccupationOutlook Of(Catalog catalog, Occupation occupation, WorkPlace place)
    {
        SocCode soc = occupation.Code;
        CareerOccupation? entry = catalog.Careers.Find(soc);
        OccupationProfile? own = entry is null ? null : catalog.OccupationProfiles.Find(entry.Onet);
        OccupationProfile? sister = entry?.Sister is { } code ? catalog.OccupationProfiles.Find(code) : null;
        (Funnel Funnel, Specialisation Specialisation)[] under = [.. catalog.Careers.Under(soc)];
        AreaPay[] areas = [.. AreasOf(catalog, soc, place)];
        return new OccupationOutlook
        {
            Occupation = occupation,
            Entry = entry,
            Under = under,
            Profile = own,
            Surveyed = own?.Education is not null ? own : sister?.Education is not null ? sister : null,
            Areas = place.Areas.Count > 0 ? areas : [.. areas.Take(MostAreas)],
            AreasWithout = place.Areas.Count - (place.Areas.Count > 0 ? areas.Length : 0),
            Prevailing = place.City is { } city ? catalog.PrevailingWages.In(city, [soc])
                : [.. catalog.PrevailingWages.Of(soc, place.States).Take(MostCities)],
            Fields = FieldsOf(catalog, soc),
            Types = TypesOf(catalog, soc, [.. under.Select(u => u.Specialisation)]),
        };
    }

    private static IEnumerable<AreaPay> AreasOf(Catalog catalog, SocCode soc, WorkPlace place)
    {
        IEnumerable<MetroWage> wages = place.Areas.Count > 0 ? place.Areas.Select(a => catalog.MetroWages.Find(a.Cbsa, soc)).OfType<MetroWage>() : catalog.MetroWages.Of(soc);
        return wages.Where(w => w.WagePercentiles.Any(p => p.IsKnown))
            .OrderByDescending(w => w.Employment.OrNull ?? 0).ThenBy(w => w.Cbsa, StringComparer.Ordinal)
            .Select(w => new AreaPay(catalog.MetroAreas.Of(w.Cbsa), w));
    }

    private static IReadOnlyList<FieldLink> FieldsOf(Catalog catalog, SocCode soc)
    {
        Field[] linked = [.. catalog.Fields.Where(f => f.Occupations.Contains(soc))];
        return
        [
            .. linked.Select(f => (Field: f, Active: catalog.Offerings.Where(o => o.Cip == f.Cip && o.IsActive).ToArray()))
                .Select(f => new FieldLink(f.Field, f.Active.Length, f.Active.Sum(o => o.Latest.Total.OrNull ?? 0)))
                .OrderByDescending(f => f.Awards).ThenBy(f => f.Field.Cip),
        ];
    }

    private static IReadOnlyList<TypeLink> TypesOf(Catalog catalog, SocCode soc, IReadOnlyList<Specialisation> under)
    {
        ILookup<string, Program> programs = catalog.Programs.Where(p => p.Cip is { } cip && catalog.FindField(cip) is not null).ToLookup(p => p.DegreeType, StringComparer.Ordinal);
        return
        [
            .. catalog.DegreeTypes.Select(t => new TypeLink(
                    t,
                    programs[t.Id].Count(p => catalog.FindField(p.Cip!.Value)!.Occupations.Contains(soc)),
                    programs[t.Id].Count(),
                    [.. under.Where(s => s.DegreeTypes.Contains(t.Id, StringComparer.Ordinal))]))
                .Where(t => t.Linked > 0 || t.NamedFor.Count > 0)
                .OrderByDescending(t => t.NamedFor.Count > 0).ThenByDescending(t => t.Linked).ThenBy(t => t.Type.Id, StringComparer.Ordinal),
        ];
    }
}
