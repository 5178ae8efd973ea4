using Gradus.Catalogs;
using Gradus.Places;

namespace Gradus.Programs.Search;

/// <summary>An item like another one.</summary>
/// <param name="Item">Which.</param>
/// <param name="Price">What the whole degree costs the person, USD; null where not known.</param>
/// <param name="Miles">From the place the distances are measured from; null where not known.</param>
public sealed record Neighbour(Item Item, decimal? Price, double? Miles);

/// <summary>Items like one, in three directions; each list may be empty and names an institution once.</summary>
/// <param name="Alike">How many items are like it in all.</param>
/// <param name="Cheaper">At least a tenth cheaper, the lowest price first.</param>
/// <param name="Closer">Nearer to the person's place than it is; without such a place, within 100 miles of it. The nearest first.</param>
/// <param name="Online">Known to be taught online, the lowest price first, unknown prices last.</param>
public sealed record Neighbours(int Alike, IReadOnlyList<Neighbour> Cheaper, IReadOnlyList<Neighbour> Closer, IReadOnlyList<Neighbour> Online)
{
    /// <summary>The longest list.</summary>
    public const int Most = 4;

    /// <summary>A price counts as cheaper from this part of the other's downwards: nearer ones are within what is not known of a price.</summary>
    public const decimal CheaperPart = 0.9m;

    /// <summary>Miles around an institution that count as near it.</summary>
    public const double NearMiles = 100;

    /// <summary>
    /// Finds them. Alike means active, open to everybody, at another institution, and with a focus in common, or of the
    /// same degree type where a focus is not known. What charges nobody anything, such as a service academy, is never
    /// named as cheaper.
    /// </summary>
    /// <param name="catalog">All items.</param>
    /// <param name="item">The item in the middle.</param>
    /// <param name="priceOf">What an item costs the person; null where not known.</param>
    /// <param name="home">Where the person is; null when not said.</param>
    /// <param name="suits">Whether the person may study it; null for everything.</param>
    public static Neighbours Of(Catalog catalog, Item item, Func<Item, decimal?> priceOf, Place? home, Func<Item, bool>? suits = null)
    {
        Place? centre = home ?? At(item);
        Neighbour[] alike = [.. catalog.Items.Where(other => AreAlike(item, other) && suits?.Invoke(other) != false).Select(other => new Neighbour(other, priceOf(other), centre is null ? null : other.MilesFrom(centre)))];
        decimal? price = priceOf(item);
        double? within = home is null ? NearMiles : item.MilesFrom(home);
        return new Neighbours(
            alike.Length,
            First(alike.Where(n => n.Price > 0 && n.Price <= price * CheaperPart).OrderBy(n => n.Price)),
            First(alike.Where(n => home is null ? n.Miles <= within : n.Miles < within).OrderBy(n => n.Miles).ThenBy(n => n.Price is null).ThenBy(n => n.Price)),
            First(alike.Where(n => n.Item.IsKnownOnline()).OrderBy(n => n.Price is null).ThenBy(n => n.Price)));
    }

    /// <summary>True when a person who looks at one may want to see the other.</summary>
    public static bool AreAlike(Item item, Item other) =>
        other.IsActive
        && other.Institution.Id != item.Institution.Id
        && other.Restriction is null
        && (item.Focus.Count == 0 || other.Focus.Count == 0 ? other.DegreeType == item.DegreeType : item.Focus.Any(other.Focus.Contains));

    /// <summary>The first few, one for each institution; equals by identifier.</summary>
    private static IReadOnlyList<Neighbour> First(IOrderedEnumerable<Neighbour> ordered) =>
        [.. ordered.ThenBy(n => n.Item.Id, StringComparer.Ordinal).DistinctBy(n => n.Item.Institution.Id.Value).Take(Most)];

    private static Place? At(Item item) => item.Campus is { } campus ? campus
        : item.Institution is { Latitude: { } latitude, Longitude: { } longitude }
        ? new Place(item.City, item.Institution.State, latitude, longitude)
        : null;
}
