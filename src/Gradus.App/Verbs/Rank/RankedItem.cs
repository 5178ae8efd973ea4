using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Shortlists;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;

namespace Gradus.App.Verbs.Rank;

/// <summary>One degree with what the draws say of its place.</summary>
public sealed record RankedItem(
    [Description("Of the program or offering")] string Id,
    string Title,
    string Institution,
    string City,
    [Description("USPS code")] string State,
    [Least(1)] int Rank,
    [Description("The mean of its places"), Least(1)] double ExpectedPlace,
    [Description("The place it is at or above in one draw of ten"), Least(1)] int Low,
    [Description("The place it is at or above in nine draws of ten"), Least(1)] int High,
    [Description("Share of the draws in which it stands among the first so many")] TopKContract TopK,
    [Description("Share of the draws in which it is worth more than the next, equal ones half; null for the last"), Least(0, 1)] double? WinsOverNext,
    [Description("Its worth on a scale from 0 to 1")] RankValue Value,
    [Description("Who would choose it first, among all weights that the criteria could have")] RankCentral Central,
    [Description("The missing or doubtful figure that decides most often about its place; null where none does")] DecidingContract? Decides,
    [Description("Id of the entry that is at least as good on every criterion and better on one, whatever doubtful figures turn out to be; null where there is none")] string? BeatenBy,
    [Description("The smallest changes that put it before the one before it; null for the first")] RankOvertaking? ToPass,
    [Description("What each criterion adds to the score in the middle")] IReadOnlyList<ShortlistedPart> Parts)
{
    [Description("Of each entry shown, by its id, the share of the draws in which this one is worth more, equal ones half")]
    public IReadOnlyDictionary<string, double> Wins { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    internal static RankedItem Of(HeadEntry head, IReadOnlyList<HeadEntry> shown, IReadOnlyList<Criterion> criteria)
    {
        RankedCandidate standing = head.Entry.Standing;
        return new RankedItem(
            head.Entry.Item.Id,
            head.Entry.Item.Title,
            head.Entry.Item.Institution.Name,
            head.Entry.Item.City,
            head.Entry.Item.Institution.State,
            standing.Rank,
            ShortlistContract.Rounded(standing.ExpectedPlace),
            standing.RankLow,
            standing.RankHigh,
            TopKContract.Of(standing.Top),
            head.WinsOverNext is { } wins ? ShortlistContract.Rounded(wins) : null,
            new RankValue(ShortlistContract.Rounded(head.Value), ShortlistContract.Rounded(head.ValueLow), ShortlistContract.Rounded(head.ValueHigh)),
            RankCentral.Of(head.Central!, criteria),
            head.Decides is { } fact ? DecidingContract.Of(fact) : null,
            head.BeatenBy?.Id,
            head.Overtaking is { } change ? RankOvertaking.Of(change) : null,
            [.. head.Entry.Parts.Select(ShortlistedPart.Of)])
        {
            Wins = shown.Zip(head.Wins).Where(p => p.First != head).ToDictionary(p => p.First.Entry.Item.Id, p => ShortlistContract.Rounded(p.Second), StringComparer.Ordinal),
        };
    }
}

/// <summary>A mean with the ends between which it is in eight draws of ten.</summary>
public sealed record RankValue([Least(0, 1)] double Mean, [Least(0, 1)] double Low, [Least(0, 1)] double High);

/// <summary>Who would choose an entry first.</summary>
public sealed record RankCentral(
    [Description("Share of all weights there could be under which it comes first"), Least(0, 1)] double Share,
    [Description("The mean of those weights; null where there are none")] IReadOnlyList<RankCentralWeight>? Weights,
    [Description("How likely it comes first under that mean, with doubtful figures drawn; worked out for the first ten"), Least(0, 1)] double? Confidence)
{
    internal static RankCentral Of(CentralStanding central, IReadOnlyList<Criterion> criteria) => new(
        ShortlistContract.Rounded(central.Share),
        central.Weights is { } weights ? [.. criteria.Zip(weights, (c, w) => new RankCentralWeight(c.Id, ShortlistContract.Rounded(w)))] : null,
        central.Confidence);
}

/// <summary>A weight of somebody who would choose an entry first.</summary>
public sealed record RankCentralWeight([Description("Its key")] string Criterion, [Least(0, 1)] double Weight);
