using System.Globalization;
using System.Text.RegularExpressions;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Places;
using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.App.Verbs.Find;

/// <summary>What somebody typed into a search, with a price and an area among the words told apart.</summary>
/// <param name="Words">The words that are left; empty where none are.</param>
/// <param name="Price">Most that it may cost, USD; null where no price is among the words.</param>
/// <param name="Area">The area; null where none is.</param>
public sealed partial record WordsAsked(string Words, decimal? Price, NamedArea? Area)
{
    /// <summary>Less is no price of a degree: "under 12 months".</summary>
    private const decimal LeastPrice = 1_000;

    /// <summary>Miles that "near" reaches where nobody says how far.</summary>
    private const double UsualMiles = 100;

    private const decimal MostPrice = 10_000_000;

    /// <summary>Reads them.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="nicknames">Knows the names of areas.</param>
    /// <param name="places">Knows the cities.</param>
    public static WordsAsked Of(string typed, Nicknames nicknames, IReadOnlyList<Place> places)
    {
        string left = typed;
        decimal? price = null;
        if (Most().Match(typed) is { Success: true } match && WrittenNumber.TryRead(match.Groups["price"].Value, MostPrice, out decimal value) && value >= LeastPrice)
        {
            price = value;
            left = typed.Remove(match.Index, match.Length).Trim();
        }

        IReadOnlyList<string> words = PlainWords.Of(left);
        for (int length = Math.Min(words.Count, LongestArea(nicknames)); length > 0; length--)
        {
            for (int at = 0; at + length <= words.Count; at++)
            {
                if (nicknames.Areas.TryGetValue(string.Join(' ', words.Skip(at).Take(length)), out NamedArea? area))
                {
                    return new WordsAsked(string.Join(' ', words.Where((_, i) => i < at || i >= at + length).Where(w => w is not ("in" or "the" or "near" or "around"))), price, area);
                }
            }
        }

        return Near().Match(left) is { Success: true } near && PlaceFinder.FindOrNull(near.Groups["place"].Value, places) is { } place
            ? new WordsAsked(left.Remove(near.Index, near.Length).Trim(), price, new NamedArea(PlaceFinder.Name(place), UsualMiles))
            : new WordsAsked(left, price, null);
    }

    /// <summary>The question with what the words ask; what is asked beside them stands before it.</summary>
    /// <param name="asked">The question.</param>
    /// <param name="catalog">Knows the places.</param>
    public FindQuestion Within(FindQuestion asked, Catalog catalog)
    {
        ItemQuery query = asked.Query with { MaximumPrice = asked.Query.MaximumPrice ?? Price };
        return asked with
        {
            Query = Area is { } area && query.Near is null ? query with { Near = PlaceFinder.Find(area.Near, catalog.Places), Within = area.Miles } : query,
        };
    }

    /// <summary>How the words were understood, in sentences.</summary>
    public IEnumerable<string> Remarks =>
    [
        .. Price is { } price ? [$"Read as a condition: at most {Written.Dollars(price)} of tuition and fees for the whole degree."] : Array.Empty<string>(),
        .. Area is { } area ? [string.Create(CultureInfo.InvariantCulture, $"Read as a condition: within {area.Miles:0} miles of {area.Near}.")] : Array.Empty<string>(),
    ];

    private static int LongestArea(Nicknames nicknames) => nicknames.Areas.Keys.Select(k => k.Count(c => c == ' ') + 1).DefaultIfEmpty(0).Max();

    [GeneratedRegex(@"(?<!\w)(near|around|close to)\s+(?<place>\p{L}[\p{L} .,'-]*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Near();

    [GeneratedRegex(@"(?<!\w)(under|below|less than|at most|no more than|maximum|max|up to|cheaper than|<=?)\s*(?<price>\$?\s?(\d{1,3}( \d{3})+|\d[\d.,]*)\s?(k|thousand)?)(\s*(usd|dollars?))?(?!\w)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Patterns.Patience)]
    private static partial Regex Most();
}
