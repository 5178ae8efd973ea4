using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Shortlists;
using Gradus.Programs;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Compare;

/// <summary>Where one of the compared stands on the person's list.</summary>
public sealed record ComparedOrder(
    [Description("Of the program or offering")] string Id,
    [Description("Its place; null where it is not on the list"), Least(1)] int? Rank,
    [Description("Its place, or what keeps it out, in a sentence")] string Words,
    [Description("Id of the compared one that stands next before it; null where none does")] string? Behind,
    [Description("The smallest changes that would put it before that one, in words; null where none stands before it")] string? ToPass)
{
    /// <param name="items">The compared.</param>
    /// <param name="list">The person's list.</param>
    /// <returns>Those on the list by place, then the others in their order.</returns>
    internal static IReadOnlyList<ComparedOrder> Of(IReadOnlyList<Item> items, Shortlist list)
    {
        ListPlace[] places = [.. items.Select(list.PlaceOf).OrderBy(p => p.Entry?.Standing.Rank ?? int.MaxValue)];
        return [.. places.Select((place, i) => One(list, place, i > 0 && place.Entry is not null ? places[i - 1] : null))];
    }

    private static ComparedOrder One(Shortlist list, ListPlace place, ListPlace? before) => new(
        place.Item.Id,
        place.Entry?.Standing.Rank,
        PlacedContract.Sentence(place, list),
        before?.Item.Id,
        before is null ? null : FirmnessWords.Overtaking(list.Entries.Overtaking(before.Entry!.Standing.Rank - 1, place.Entry!.Standing.Rank - 1)));

    /// <summary>What would put it before the one before it, as a sentence; null where none stands before it.</summary>
    /// <param name="over">The title of that one.</param>
    public string? Passing(string over) => ToPass is null ? null : $"To come before {over}: {ToPass}.";
}
