using System.ComponentModel;
using Gradus.App.Asked;
using Gradus.App.Contracts;
using Gradus.Catalogs;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

public sealed partial record ShortlistContract
{
    [Description("What the order cannot know, one sentence each")]
    public IReadOnlyList<string> Before { get; init; } = [];

    [Description("Entries behind the first ten that may stand among them once what is missing of them is known")]
    public IReadOnlyList<ShortlistPossible> MayStandAmongFirst { get; init; } = [];

    [Description("How firm the order of the first is, in a sentence or two; null where nothing stands on the list")]
    public string? Firmness { get; init; }

    [Description("Neighbours among the first twenty whose order is a coin toss; who stands alone is a group of one")]
    public IReadOnlyList<LevelContract> Groups { get; init; } = [];

    [Description("The figures most worth finding out, by how often they decide who stands among the first five")]
    public IReadOnlyList<DecidingContract> FindOut { get; init; } = [];

    [Description("What the person's standing in the United States means for study; null where nothing has to be said")]
    public StandingContract? Standing { get; init; }

    [Description("How many stand on the list, in words")]
    public string Summary { get; init; } = "";

    [Description("Where the weights come from"), Words("given", "order", "default")]
    public string WeightsFrom { get; init; } = "";

    [Description("Conditions of the profile that do not count, with how many meet them")]
    public IReadOnlyList<ShortlistLifted> Lifted { get; init; } = [];

    [Description("Key of the condition without which most would pass; null where none alone keeps them out")]
    public string? FirstToLift { get; init; }

    [Description("The years whose papers are counted")]
    public string ResearchPeriod { get; init; } = "";

    [Description("Where what was asked for stands on the list, or what keeps it out; null where nothing was asked for")]
    public WhereContract? Where { get; init; }

    public static ShortlistContract Of(Catalog catalog, Gradus.People.Profile profile, Shortlist answer, RowRange rows, ulong seed) => Figures(catalog, profile, answer, rows, seed) with
    {
        Firmness = answer.Entries.Count > 0 ? FirmnessWords.Of(answer.Entries.Head) : null,
        Groups = answer.Entries.Count > 0 ? [.. answer.Entries.Head.Groups.Select(g => LevelContract.Of(g, answer))] : [],
        FindOut = answer.Entries.Count > 0 ? [.. answer.Entries.Head.Facts.Select(DecidingContract.Of)] : [],
        Before = [.. ShortlistWords.Before(answer)],
        MayStandAmongFirst = [.. answer.Entries.MayStandAmong(ShortlistWords.First, ShortlistWords.MostNamed, profile).Select(e => new ShortlistPossible(e.Item.Id, e.Standing.Rank, e.Standing.RankLow, e.Standing.RankHigh, ShortlistWords.MayStand(e)))],
        Standing = StandingContract.Of(catalog, profile),
        Summary = ShortlistWords.Count(answer),
        WeightsFrom = profile.Weights.Count > 0 ? "given" : profile.Order.Count > 0 ? "order" : "default",
        Lifted = [.. answer.Lifted.Select(l => new ShortlistLifted(l.Filter.Wording, l.Count))],
        FirstToLift = answer.Relaxed.Where(r => r.Count > 0).Select(r => r.Filter.Key).FirstOrDefault(),
        ResearchPeriod = answer.ResearchPeriod,
    };
}

/// <summary>An entry that may stand among the first.</summary>
public sealed record ShortlistPossible(
    [Description("Of the program or offering")] string Id,
    int Rank,
    int RankLow,
    int RankHigh,
    [Description("Its name, its places and what is not known of it")] string Words);

/// <summary>A condition that was lifted.</summary>
public sealed record ShortlistLifted(string Condition, [Description("How many would pass with it")] int CountWith);
