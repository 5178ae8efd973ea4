using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Shortlists;
using Gradus.Catalogs;
using Gradus.People;
using Gradus.Ranking;
using Gradus.Ranking.Weighing;

namespace Gradus.App.Verbs.Rank;

/// <summary>The answer of <c>gradus rank</c> as other programs read it.</summary>
public sealed record RankContract(
    [Description("Version of the dataset")] string Dataset,
    [Description("How firm the order is, in a sentence or two")] string Firmness,
    [Description("The first entries, those that others beat on everything included")] IReadOnlyList<RankedItem> Items)
{
    [Description("Name of the profile")]
    public string? Profile { get; init; }

    [Description("How many stand on the list, in words")]
    public string Summary { get; init; } = "";

    [Description("How many stand on the list")]
    public int Count { get; init; }

    [Description("How many of them nobody beats on everything")]
    public int NotBeaten { get; init; }

    [Description("Of the draws")]
    public ulong Seed { get; init; }

    [Description("How often what is in doubt was drawn"), Least(1)]
    public int Draws { get; init; }

    [Description("What is known of the weights: each exactly, ranges, only an order, nothing, or the guide's starting points"), Words("exact", "ranges", "order", "any", "default")]
    public string WeightsFrom { get; init; } = "";

    public IReadOnlyList<RankWeight> Weights { get; init; } = [];

    [Description("Neighbours among the first twenty whose order is a coin toss; who stands alone is a group of one")]
    public IReadOnlyList<LevelContract> Groups { get; init; } = [];

    [Description("The figures most worth finding out, by how often they decide who stands among the first five")]
    public IReadOnlyList<DecidingContract> FindOut { get; init; } = [];

    [Description("What the order cannot know, one sentence each")]
    public IReadOnlyList<string> Before { get; init; } = [];

    [Description("Fields of the profile that the answer does not use")]
    public IReadOnlyList<NotUsedContract> NotUsed { get; init; } = [];

    internal static RankContract Of(Catalog catalog, Profile person, Shortlist list, int limit, RankQuestion asked)
    {
        HeadOfList? head = list.Entries.Count > 0 ? list.Entries.HeadInFull(limit, asked.Seed) : null;
        return new RankContract(
            Dataset: catalog.Version,
            Firmness: head is null ? "Nothing meets every condition." : FirmnessWords.Of(head),
            Items: [.. head?.Entries.Select(e => RankedItem.Of(e, head.Entries, list.Criteria)) ?? []])
        {
            Profile = person.Name,
            Summary = ShortlistWords.Count(list),
            Count = list.Entries.Count,
            NotBeaten = head?.NotBeaten ?? 0,
            Seed = asked.Seed,
            Draws = asked.DrawsFor(list.Entries.Count),
            WeightsFrom = asked.AnyWeights ? "any" : DefaultWeights.SetOf(person) is not ExactWeights ? person.Order.Count > 0 ? "order" : "ranges" : DefaultWeights.AreGiven(person) ? "exact" : "default",
            Weights = [.. list.Criteria.Select(c => RankWeight.Of(c, list.Weights[c], person))],
            Groups = [.. head?.Groups.Select(g => LevelContract.Of(g, list)) ?? []],
            FindOut = [.. head?.Facts.Select(DecidingContract.Of) ?? []],
            Before = [.. ShortlistWords.Before(list)],
            NotUsed = Profiles.NotUsed.In(Profiles.PersonalAnswer.Shortlist, person),
        };
    }
}
