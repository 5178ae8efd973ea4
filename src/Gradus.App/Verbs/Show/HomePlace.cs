using Gradus.Catalogs;
using Gradus.People;
using Gradus.Places;

namespace Gradus.App.Verbs.Show;

/// <summary>Where distances are measured from for a reader.</summary>
public static class HomePlace
{
    /// <summary>The place the profile wishes to be near; null when it names none or the dataset does not know it.</summary>
    public static Place? Of(Profile? profile, Catalog catalog) => profile?.Places.Near is { } near
        ? catalog.Places.FirstOrDefault(p => string.Equals(PlaceFinder.Name(p), near.Place.ToString(), StringComparison.OrdinalIgnoreCase))
        : null;
}
