using Gradus.Catalogs;
using Gradus.People;
using Gradus.Places;
using Gradus.Returns;

namespace Gradus.Prospects;

/// <summary>Where somebody would work: the metropolitan areas of a city, of states, or none for anywhere in the United States.</summary>
/// <param name="Name">In words: "the area of Atlanta, GA", "the metropolitan areas of OH".</param>
/// <param name="Areas">Each once, ascending by code; empty for the whole country.</param>
/// <param name="City">"Atlanta, GA", where one city is meant.</param>
/// <param name="States">USPS codes of the states that are meant; empty where one city is, or anywhere.</param>
public sealed record WorkPlace(string Name, IReadOnlyList<MetroArea> Areas, string? City, IReadOnlyList<string> States)
{
    /// <summary>No place is meant.</summary>
    public static WorkPlace Anywhere { get; } = new(JobPlace.Nation, [], null, []);

    /// <summary>
    /// Near the place that a person wants to stay close to, else in the states and regions they wish for, else in their own state; anywhere for who would
    /// move anywhere or comes from abroad. A city without a metropolitan area is anywhere, under its name.
    /// </summary>
    public static WorkPlace Of(Catalog catalog, Profile person)
    {
        string? city = person.Places.Near?.Place.ToString();
        return JobPlace.Of(catalog, person) is { } place
            ? new WorkPlace(place.Name, [.. place.Areas.Select(catalog.MetroAreas.Of)], city, city is null ? JobPlace.StatesOf(catalog, person) : [])
            : city is not null ? Anywhere with { Name = city, City = city }
            : Anywhere;
    }

    /// <summary>The area of a city.</summary>
    public static WorkPlace Near(Catalog catalog, Place place) => Of(catalog, new Profile { Places = new PlaceWishes { Near = new Near(new PlaceName(place.City, place.State), 1) } });

    /// <summary>The areas of a state.</summary>
    /// <param name="catalog">The dataset.</param>
    /// <param name="state">USPS code.</param>
    public static WorkPlace In(Catalog catalog, string state) => Of(catalog, new Profile { Places = new PlaceWishes { States = [state] } });
}
