using System.ComponentModel;
using Gradus.App.Contracts;
using Gradus.App.Verbs.Shortlists;
using Gradus.People;
using Gradus.Ranking;
using Gradus.Ranking.Criteria;

namespace Gradus.App.Verbs.Rank;

/// <summary>How much a criterion counts.</summary>
public sealed record RankWeight(
    [Description("Its key")] string Criterion,
    string Name,
    [Description("The middle, a fraction of 1"), Least(0, 1)] double Weight,
    [Description("The least it may be, where a range was given; null elsewhere"), Least(0, 1)] double? Low,
    [Description("The most"), Least(0, 1)] double? High)
{
    internal static RankWeight Of(Criterion criterion, double weight, Profile person)
    {
        CriterionWeight said = person.Weights.FirstOrDefault(w => w.Criterion == criterion.Id);
        bool ranged = person.Weights.Any(w => w.IsRange) && said.Criterion is not null;
        return new RankWeight(criterion.Id, criterion.Name, ShortlistContract.Rounded(weight), ranged ? (double)said.Low / 100 : null, ranged ? (double)said.High / 100 : null);
    }
}

/// <summary>The smallest changes that put an entry before the one before it, in the middle of what is doubtful.</summary>
public sealed record RankOvertaking(
    [Description("Id of the one before it")] string Over,
    [Description("Weight that has to move; none where it is worth as much already, null where no weights do")] IReadOnlyList<RankShift>? Weights,
    [Description("The one figure that does, as it would have to be; null where none alone can, or none has to")] RankNeeded? Figure,
    [Description("Both in words")] string Words)
{
    internal static RankOvertaking Of(Overtaking change) => new(
        change.Over.Id,
        change.Weights is { } weights ? [.. weights.Select(s => new RankShift(s.From.Id, s.To.Id, ShortlistContract.Rounded(s.Amount)))] : null,
        change.Figure is { } needed ? new RankNeeded(needed.Criterion.Id, ShortlistContract.Rounded(needed.Needed.Value), needed.Needed.Unit ?? "") : null,
        FirmnessWords.Overtaking(change));
}

/// <summary>Weight that moves from one criterion to another.</summary>
public sealed record RankShift(string From, string To, [Description("A fraction of all weight"), Least(0, 1)] double Amount);

/// <summary>A figure as it would have to be.</summary>
public sealed record RankNeeded(string Criterion, double Value, string Unit);
