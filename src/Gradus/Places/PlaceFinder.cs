namespace Gradus.Places;

/// <summary>Finds a place by the name a person writes.</summary>
public static class PlaceFinder
{
    private const int ZipDigits = 5;
    private const int AreaDigits = 3;

    private static readonly Dictionary<string, string> ShortForms = new(StringComparer.Ordinal)
    {
        ["ST"] = "SAINT",
        ["FT"] = "FORT",
        ["MT"] = "MOUNT",
    };

    /// <summary>Cities that people call otherwise than the directory does.</summary>
    private static readonly Dictionary<string, string> Called = new(StringComparer.Ordinal)
    {
        ["NYC"] = "NEW YORK",
        ["NEW YORK CITY"] = "NEW YORK",
        ["LA"] = "LOS ANGELES",
        ["PHILLY"] = "PHILADELPHIA",
        ["DC"] = "WASHINGTON",
        ["SF"] = "SAN FRANCISCO",
    };

    /// <summary>Reads "Atlanta, GA", "Atlanta GA", a city that only one state has, or a ZIP code.</summary>
    /// <exception cref="InputException">No institution of the directory stands in such a city, or several cities have the name; says what to write.</exception>
    public static Place Find(string text, IReadOnlyList<Place> places)
    {
        IReadOnlyList<Place> alike = Meant(text, places);
        if (alike is [var only])
        {
            return only;
        }

        string hint = Hint(text, alike, places);
        string ask = ZipOf(text) is null ? "give a city that has a college, as in 'Atlanta, GA', or a ZIP code." : "no college stands in that ZIP code's area; give a city that has one, as in 'Atlanta, GA'.";
        throw new InputException(new Problem(ProblemCode.NotFound, "near", text, $"{ask}{hint}")
        {
            Sentence = $"No place '{text}' is known: {ask}{hint}",
        });
    }

    /// <summary>What may have been meant: the cities of the name, one of the state whose name is nearly that, or where else in the state colleges stand; without a state, names alike.</summary>
    private static string Hint(string text, IReadOnlyList<Place> alike, IReadOnlyList<Place> places)
    {
        if (alike.Count > 0)
        {
            return Meant(alike.Take(6));
        }

        IReadOnlyList<Place> state = ZipOf(text) is { } zip ? StateOfZip(zip, places) : [.. places.Where(p => Normal(text).EndsWith($" {p.State}", StringComparison.Ordinal))];
        Place[] near = [.. state.Where(p => EditDistance.Between(Normal(Name(p)), Normal(text)) <= Misspelt).Take(3)];
        return near.Length > 0 ? Meant(near)
            : state.Count > 0 ? $" {Cities(state)}"
            : Nearest.To(text, places.Select(Name), 3) is { Count: > 0 } names ? $" Did you mean {string.Join(" or ", names)}?" : "";

        static string Meant(IEnumerable<Place> those) => $" Did you mean {string.Join(" or ", those.Select(Name))}?";
    }

    /// <summary>Which cities of a state can be given, for who lives where no college stands.</summary>
    /// <param name="places">Cities of one state, at least one.</param>
    public static string Cities(IReadOnlyList<Place> places) =>
        $"Colleges of {places[0].State} stand in {string.Join(", ", places.Select(p => p.City).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Take(MostNamed))}{(places.Count > MostNamed ? " and others" : "")}: give the nearest; distance is then counted from there.";

    private const int MostNamed = 12;

    /// <summary>So many letters off, a city of the state named is meant.</summary>
    private const int Misspelt = 2;

    /// <summary>The same; null where no place is meant, or several are.</summary>
    public static Place? FindOrNull(string text, IReadOnlyList<Place> places) => Meant(text, places) is [var only] ? only : null;

    private static IReadOnlyList<Place> Meant(string text, IReadOnlyList<Place> places)
    {
        string wanted = Normal(text);
        Place? found = places.FirstOrDefault(p => Normal(Name(p)) == wanted) ?? (ZipOf(text) is { } zip ? ByZip(zip, places) : null);
        return found is null ? Alike(text, places) : [found];
    }

    /// <summary>The five digits of a ZIP code as people write it, "78201", "78201-1234" or "ZIP 78201"; null where it is none.</summary>
    public static string? ZipOf(string text)
    {
        string bare = text.Trim();
        bare = bare.StartsWith("zip", StringComparison.OrdinalIgnoreCase) ? bare[3..].TrimStart(' ', ':').Replace("code", "", StringComparison.OrdinalIgnoreCase).Trim() : bare;
        string digits = bare.Length == ZipDigits + 5 && bare[ZipDigits] == '-' ? bare[..ZipDigits] : bare;
        return digits.Length == ZipDigits && digits.All(char.IsAsciiDigit) ? digits : null;
    }

    /// <summary>
    /// The college city of a ZIP code: the one whose institutions have the nearest number among those that begin with the same three digits, which
    /// are one area of the post; null where none does.
    /// </summary>
    /// <param name="zip">Five digits.</param>
    /// <param name="places">The cities.</param>
    public static Place? ByZip(string zip, IReadOnlyList<Place> places) => NearestZip(zip, AreaDigits, places);

    /// <summary>The cities of the state whose ZIP codes are nearest by number to one in whose area no college stands; empty where none begins with the same two digits.</summary>
    public static IReadOnlyList<Place> StateOfZip(string zip, IReadOnlyList<Place> places) =>
        NearestZip(zip, AreaDigits - 1, places) is { } near ? [.. places.Where(p => p.State == near.State)] : [];

    /// <summary>The city whose institutions have the nearest number among those that begin with the same digits; null where none does.</summary>
    private static Place? NearestZip(string zip, int alike, IReadOnlyList<Place> places)
    {
        int number = int.Parse(zip, System.Globalization.CultureInfo.InvariantCulture);
        return places
            .SelectMany(p => p.Zips.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(z => z.StartsWith(zip[..alike], StringComparison.Ordinal)).Select(z => (Place: p, Zip: z)))
            .OrderBy(z => Math.Abs(int.Parse(z.Zip, System.Globalization.CultureInfo.InvariantCulture) - number)).ThenBy(z => z.Zip, StringComparer.Ordinal).ThenBy(z => Name(z.Place), StringComparer.Ordinal)
            .Select(z => z.Place).FirstOrDefault();
    }

    /// <summary>The cities of a name without its state, by state; of two spellings in one state that with the most institutions' ZIP codes.</summary>
    public static IReadOnlyList<Place> Alike(string city, IReadOnlyList<Place> places)
    {
        string wanted = Normal(city);
        wanted = Called.GetValueOrDefault(wanted, wanted);
        return
        [
            .. places.Where(p => Normal(p.City) == wanted).GroupBy(p => p.State, StringComparer.Ordinal)
                .Select(g => g.OrderByDescending(p => p.Zips.Length).ThenBy(p => p.City, StringComparer.Ordinal).First())
                .OrderBy(p => p.State, StringComparer.Ordinal),
        ];
    }

    public static string Name(Place place) => $"{place.City}, {place.State}";

    private static string Normal(string text) => string.Join(
        ' ',
        text.ToUpperInvariant().Replace('.', ' ').Replace("'", "", StringComparison.Ordinal).Split([' ', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select((word, i) => i == 0 ? ShortForms.GetValueOrDefault(word, word) : word));
}
