using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Figures;
using Gradus.App.Questions;
using Gradus.App.Verbs.Find;
using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>Where programs and offerings that somebody names stand on a list.</summary>
/// <param name="Asked">Words or an id, as given.</param>
/// <param name="Places">Those on the list first, by place; at most <see cref="Most"/>.</param>
/// <param name="Rest">What else the words may mean, or that they mean nothing here, in a sentence; null where nothing has to be said.</param>
public sealed record WhereContract(
    [Description("Words or an id, as given")] string Asked,
    [Description("Those on the list first, by place")] IReadOnlyList<PlacedContract> Places,
    [Description("What else the words may mean, or that they mean nothing here; null where nothing has to be said")] string? Rest)
{
    /// <summary>How many are answered at once.</summary>
    public const int Most = 6;

    /// <param name="catalog">What is ranked.</param>
    /// <param name="list">The person's list.</param>
    /// <param name="person">Whose.</param>
    /// <param name="asked">Words or an id; null for nothing.</param>
    /// <returns>Null where nothing was asked.</returns>
    internal static WhereContract? Of(Catalog catalog, Shortlist list, Profile person, string? asked)
    {
        if (string.IsNullOrWhiteSpace(asked))
        {
            return null;
        }

        (IReadOnlyList<Item> meant, string? takenFor) = Meant(catalog, person, asked.Trim());
        meant = [.. meant.Select(i => i.Program?.SameAs is { } same ? catalog.FindItem(same) ?? i : i).Distinct()];
        Item[] ranked = [.. meant.Where(i => list.WhyNotRanked(i) is null)];
        ListPlace[] places = [.. (ranked.Length > 0 ? ranked : meant).Select(list.PlaceOf).OrderBy(p => p.Entry?.Standing.Rank ?? int.MaxValue)];
        string? rest = places.Length == 0 ? "No program or offering here goes by that name; only degrees in the scope of this guide are in it."
            : places.Length > Most ? $"{Titles.Number(places.Length - Most)} more go by these words; say more of the name, or an id."
            : takenFor is not null ? $"Nothing goes by these words; taken for {takenFor}."
            : null;
        return new WhereContract(asked.Trim(), [.. places.Take(Most).Select(p => PlacedContract.Of(p, list))], rest);
    }

    /// <summary>What has the id, or what the search finds by the words, and the words that it searched instead where these find nothing.</summary>
    private static (IReadOnlyList<Item> Items, string? TakenFor) Meant(Catalog catalog, Profile person, string asked)
    {
        if (catalog.FindItem(asked) is { } one)
        {
            return ([one], null);
        }

        if (PlainWords.Of(asked).Count == 0)
        {
            return ([], null);
        }

        var found = FindAnswer.Of(catalog, asked, FindQuestion.Read(GivenValues.None, catalog, countsOfferings: false), person.PriceTerms());
        return (found.Items, found.DidYouMean);
    }
}

/// <summary>Where one program or offering stands on a list.</summary>
public sealed record PlacedContract(
    [Description("Of the program or offering")] string Id,
    string Title,
    string Institution,
    [Description("Its place; null where it is not on the list"), Least(1)] int? Rank,
    [Description("Nine draws in ten put it at this place or below; null where it is not on the list"), Least(1)] int? RankLow,
    [Description("Nine draws in ten put it at this place or above; null where it is not on the list"), Least(1)] int? RankHigh,
    [Description("The conditions that keep it out; none where it is on the list, or not ranked at all")] IReadOnlyList<MissedContract> LeftOutBy,
    [Description("All of it in one sentence")] string Words)
{
    internal static PlacedContract Of(ListPlace place, Shortlist list) => new(
        place.Item.Id,
        place.Item.Title,
        place.Item.Institution.Name,
        place.Entry?.Standing.Rank,
        place.Entry?.Standing.RankLow,
        place.Entry?.Standing.RankHigh,
        [.. place.Missed.Select(m => new MissedContract(m.Filter.Key, m.Filter.InWords, m.Has))],
        Sentence(place, list));

    /// <summary>Where an item stands, or what keeps it out.</summary>
    internal static string Sentence(ListPlace place, Shortlist list)
    {
        string name = $"{place.Item.Title}, {place.Item.Institution.Name} {place.Item.Institution.State}";
        return place.NotRanked is { } why ? $"{name}, is on nobody's list: {why}."
            : place.Entry is { } entry ? $"{name}: {ShortlistWords.Place(entry.Standing)}, of {Titles.Number(list.Entries.Count)}."
            : $"{name}, is left out by: {string.Join("; ", place.Missed.Select(m => m.Has is { } has ? $"{m.Filter.InWords} (it: {has})" : m.Filter.InWords))}.";
    }
}

/// <summary>A condition that keeps a program or offering off a list.</summary>
public sealed record MissedContract(
    [Description("Key of the condition, as --without takes it")] string Condition,
    [Description("The same in words")] string InWords,
    [Description("What it has or is in this respect; null where the condition says it all")] string? Has);
