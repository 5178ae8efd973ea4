using Gradus.Places;

namespace Gradus.Programs;

/// <summary>How far the campus where an item is taught is from a place.</summary>
public static class ItemDistance
{
    /// <summary>Miles along the great circle; null where the directory gives no coordinates.</summary>
    public static double? MilesFrom(this Item item, Place place) =>
        item.Campus is { } campus ? GreatCircle.Miles(place.Latitude, place.Longitude, campus.Latitude, campus.Longitude)
        : item.Institution is { Latitude: { } latitude, Longitude: { } longitude } ? GreatCircle.Miles(place.Latitude, place.Longitude, latitude, longitude)
        : null;
}
