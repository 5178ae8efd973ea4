using Gradus.Places;

namespace Gradus.Programs;

/// <summary>How far an item's institution is from a place.</summary>
public static class ItemDistance
{
    /// <summary>Miles along the great circle; null where the directory gives no coordinates.</summary>
    public static double? MilesFrom(this Item item, Place place) => item.Institution is { Latitude: { } latitude, Longitude: { } longitude }
        ? GreatCircle.Miles(place.Latitude, place.Longitude, latitude, longitude)
        : null;
}
