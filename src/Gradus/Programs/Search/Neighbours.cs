using Gradus.Catalogs;
using Gradus.People;
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
        var alike = new List<Neighbour>();
        foreach (Item other in catalog.Items)
        {
            if (AreAlike(item, other) && suits?.Invoke(other) != false)
            {
                alike.Add(new Neighbour(other, priceOf(other), centre is null ? null : other.MilesFrom(centre)));
            }
        }

        decimal? most = priceOf(item) * CheaperPart;
        double? within = home is null ? NearMiles : item.MilesFrom(home);
        return new Neighbours(
            alike.Count,
            First(alike, n => n.Price > 0 && n.Price <= most, (a, b) => Nullable.Compare(a.Price, b.Price)),
            First(alike, n => home is null ? n.Miles <= within : n.Miles < within, (a, b) => Nullable.Compare(a.Miles, b.Miles) is not 0 and int miles ? miles : ByPrice(a, b)),
            First(alike, n => n.Item.IsKnownOnline(), ByPrice));
    }

    /// <summary>True when a person who looks at one may want to see the other.</summary>
    public static bool AreAlike(Item item, Item other) =>
        other.IsActive
        && other.Institution.Id != item.Institution.Id
        && other.Restriction is null
        && HaveAFocusInCommon(item, other);

    private static bool HaveAFocusInCommon(Item item, Item other)
    {
        (IReadOnlyList<Focus> own, IReadOnlyList<Focus> others) = (item.Focus, other.Focus);
        if (own.Count == 0 || others.Count == 0)
        {
            return other.DegreeType == item.DegreeType;
        }

        for (int i = 0; i < own.Count; i++)
        {
            for (int j = 0; j < others.Count; j++)
            {
                if (own[i] == others[j])
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The lowest first, unknown ones last.</summary>
    private static int ByPrice(Neighbour a, Neighbour b) => (a.Price is null).CompareTo(b.Price is null) is not 0 and int known ? known : Nullable.Compare(a.Price, b.Price);

    /// <summary>The first few by an order, one for each institution; equals by identifier. Found without ordering the rest.</summary>
    private static List<Neighbour> First(List<Neighbour> alike, Func<Neighbour, bool> counts, Comparison<Neighbour> order)
    {
        List<Neighbour> left = alike.FindAll(n => counts(n));
        var first = new List<Neighbour>(Most);
        while (first.Count < Most && left.Count > 0)
        {
            Neighbour least = left[0];
            foreach (Neighbour other in left)
            {
                int compared = order(other, least);
                if (compared < 0 || (compared == 0 && string.CompareOrdinal(other.Item.Id, least.Item.Id) < 0))
                {
                    least = other;
                }
            }

            first.Add(least);
            left.RemoveAll(n => n.Item.Institution.Id == least.Item.Institution.Id);
        }

        return first;
    }

    private static Place? At(Item item) => item.Campus is { } campus ? campus
        : item.Institution is { Latitude: { } latitude, Longitude: { } longitude }
        ? new Place(item.City, item.Institution.State, latitude, longitude)
        : null;
}
