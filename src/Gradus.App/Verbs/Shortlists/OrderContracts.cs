using System.ComponentModel;
using System.Text.Json.Serialization;
using Gradus.App.Contracts;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>How likely an entry stands among the first, as shares of the draws.</summary>
public sealed record TopKContract(
    [property: JsonPropertyName("1"), Least(0, 1)] double First,
    [property: JsonPropertyName("3"), Least(0, 1)] double Three,
    [property: JsonPropertyName("5"), Least(0, 1)] double Five,
    [property: JsonPropertyName("10"), Least(0, 1)] double Ten)
{
    internal static TopKContract Of(TopShares top) => new(
        ShortlistContract.Rounded(top.First), ShortlistContract.Rounded(top.Three), ShortlistContract.Rounded(top.Five), ShortlistContract.Rounded(top.Ten));
}

/// <summary>Neighbours whose order is a coin toss.</summary>
public sealed record LevelContract(
    [Least(1)] int From,
    [Least(1)] int To,
    [Description("True where several stand in it")] bool Level,
    [Description("Share of the draws in which its first is worth more than the first behind it; null where nobody is looked at there"), Least(0, 1)] double? AheadOfNext,
    IReadOnlyList<string> Ids)
{
    internal static LevelContract Of(LevelGroup group, Shortlist list) => new(
        group.From,
        group.To,
        group.Count > 1,
        group.AheadOfNext is { } ahead ? ShortlistContract.Rounded(ahead) : null,
        [.. list.Entries.Items.Skip(group.From - 1).Take(group.Count).Select(i => i.Id)]);
}

/// <summary>A missing or doubtful figure that decides about a place, and what to ask.</summary>
public sealed record DecidingContract(
    [Description("Key of the criterion whose figure it is")] string Figure,
    [Description("What to ask the school")] string Question,
    [Description("Of the program or offering")] string Id,
    string Title,
    string Institution,
    [Least(1)] int Rank,
    [Description("Among the first so many"), Least(1)] int Among,
    [Description("Share of the draws in which it decides whether the entry stands among them"), Least(0, 1)] double Share,
    [Description("The same in a sentence")] string Words)
{
    [Description("Key under which gradus figure keeps the answer, so that it counts; null where no one figure is the answer")]
    public string? KeepAs { get; init; }

    internal static DecidingContract Of(DecidingFact fact) => new(
        fact.Criterion.Id, fact.Question, fact.Item.Id, fact.Item.Title, fact.Item.Institution.Name, fact.Place, fact.Among, ShortlistContract.Rounded(fact.Share), FirmnessWords.Decides(fact))
    {
        KeepAs = fact.Criterion.KeptAs,
    };
}
