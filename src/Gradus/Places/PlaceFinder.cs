namespace Gradus.Places;

/// <summary>Finds a place by the name a person writes.</summary>
public static class PlaceFinder
{
    /// <summary>Reads "Atlanta, GA" or "Atlanta GA".</summary>
    /// <exception cref="InputException">No institution of the directory stands in such a city; names the nearest ones.</exception>
    public static Place Find(string text, IReadOnlyList<Place> places)
    {
        string wanted = Normal(text);
        Place? found = places.FirstOrDefault(p => Normal(Name(p)) == wanted);
        if (found is not null)
        {
            return found;
        }

        IReadOnlyList<string> near = Nearest.To(text, places.Select(Name), 3);
        string hint = near.Count > 0 ? $" Did you mean {string.Join(" or ", near)}?" : "";
        throw new InputException(new Problem(ProblemCode.NotFound, "near", text, $"give a city that has a college, as in 'Atlanta, GA'.{hint}")
        {
            Sentence = $"No place '{text}' is known: give a city that has a college, as in 'Atlanta, GA'.{hint}",
        });
    }

    public static string Name(Place place) => $"{place.City}, {place.State}";

    private static string Normal(string text) =>
        string.Join(' ', text.ToUpperInvariant().Replace('.', ' ').Split([' ', ','], StringSplitOptions.RemoveEmptyEntries));
}
