using System.Globalization;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Ranking.Criteria;

namespace Gradus.Ranking;

/// <summary>How a list stands to the places that a person would like to study in, where none of the list lies in one.</summary>
/// <param name="Places">The places in words: "in Colorado, Oregon or Utah", "within 60 miles of Seattle, WA".</param>
/// <param name="Nearest">What lies there and meets most of what was said, what only costs more before what is of another kind, the lowest cost first; null where nothing lies there.</param>
/// <param name="Missed">The conditions that it does not meet, with what it has.</param>
public sealed record WishedPlaces(string Places, Item? Nearest, IReadOnlyList<string> Missed)
{
    /// <summary>The same in two sentences.</summary>
    public string Words => Nearest is null
        ? $"Nothing of this guide lies {Places}, where you would like to study."
        : $"None on the list lies {Places}, where you would like to study. The nearest there to what you said: {Nearest.Title}, {Nearest.Institution.Name} {Nearest.Institution.State}; it is left out by: {string.Join("; ", Missed)}.";

    /// <summary>Null where no place is wished for, or something on the list lies in one.</summary>
    /// <param name="ground">The person.</param>
    /// <param name="candidates">Everything that can be ranked.</param>
    /// <param name="filters">The conditions.</param>
    /// <param name="passing">Positions of those that meet them.</param>
    internal static WishedPlaces? Of(CriterionGround ground, IReadOnlyList<Item> candidates, IReadOnlyList<ItemFilter> filters, IReadOnlyList<int> passing)
    {
        PlaceWishes places = ground.Profile.Places;
        if ((places.States.Count == 0 && places.Regions.Count == 0 && places.Near is null) || passing.Any(i => ground.Places.LiesWhereWished(candidates[i])))
        {
            return null;
        }

        Item? nearest = candidates.Where(ground.Places.LiesWhereWished)
            .OrderBy(item => Missed(item).Count())
            .ThenBy(item => Missed(item).Count(f => f.Has is null))
            .ThenBy(item => ground.CostsIfWorkedOut?.GetValueOrDefault(item.Id)?.Paid.Low ?? decimal.MaxValue)
            .ThenBy(item => item.Id, StringComparer.Ordinal)
            .FirstOrDefault();
        return new WishedPlaces(
            In(ground.Catalog, places),
            nearest,
            nearest is null ? [] : [.. Missed(nearest).Select(f => f.Has is { } has ? $"{f.InWords} (it: {has(nearest)})" : f.InWords)]);

        IEnumerable<ItemFilter> Missed(Item item) => filters.Where(f => !f.Holds(item));
    }

    private static string In(Catalog catalog, PlaceWishes places)
    {
        string[] named =
        [
            .. places.Near is { } near ? [string.Create(CultureInfo.InvariantCulture, $"within {near.Miles} miles of {near.Place}")] : Array.Empty<string>(),
            .. places.States.Select(s => catalog.FindState(s)?.Name ?? s),
            .. places.Regions.Select(r => $"the {Vocabularies.Regions.KeyOf(r).Replace('-', ' ')}"),
        ];
        return (places.Near is null ? "in " : "") + (named.Length == 1 ? named[0] : $"{string.Join(", ", named[..^1])} or {named[^1]}");
    }
}
