using Gradus.Programs;
using Gradus.Ranking.Criteria;

namespace Gradus.Ranking;

/// <summary>A missing or doubtful figure that decides who stands among the first.</summary>
/// <param name="Item">Whose figure.</param>
/// <param name="Place">The item's place, from 1.</param>
/// <param name="Criterion">Which figure.</param>
/// <param name="Measure">The figure, or why there is none.</param>
/// <param name="Among">Among the first so many.</param>
/// <param name="Share">In this share of the draws it decides on which side of the last of them the item stands.</param>
public sealed record DecidingFact(Item Item, int Place, Criterion Criterion, Figure<double> Measure, int Among, double Share)
{
    /// <summary>What to ask the school.</summary>
    public string Question => Criterion.Ask;
}

/// <summary>Weight that moves between two criteria.</summary>
/// <param name="From">Which gives.</param>
/// <param name="To">Which takes.</param>
/// <param name="Amount">A fraction of all weight.</param>
public sealed record CriterionShift(Criterion From, Criterion To, double Amount);

/// <summary>The one figure that puts an item before another with the least change of worth.</summary>
/// <param name="Criterion">Which figure.</param>
/// <param name="Now">As it stands, or why there is none.</param>
/// <param name="Needed">From where on the item is worth as much as the other.</param>
public sealed record NeededFigure(Criterion Criterion, Figure<double> Now, Figure<double> Needed);

/// <summary>The smallest changes that put an item before the one that stands before it, in the middle of what is doubtful.</summary>
/// <param name="Over">The item before it.</param>
/// <param name="Weights">The weight that has to move; none where it is worth as much already, null where no weights do.</param>
/// <param name="Figure">The one figure that does; null where none alone can, or none has to.</param>
public sealed record Overtaking(Item Over, IReadOnlyList<CriterionShift>? Weights, NeededFigure? Figure);

/// <summary>What the draws say of one entry.</summary>
/// <param name="Entry">Which.</param>
/// <param name="Value">Mean of its worth over the draws, 0 to 1.</param>
/// <param name="ValueLow">10th percentile.</param>
/// <param name="ValueHigh">90th percentile.</param>
/// <param name="WinsOverNext">Share of the draws in which it is worth more than the next; null for the last.</param>
/// <param name="Decides">The doubt that decides most often about its place; null where none does.</param>
public sealed record HeadEntry(ShortlistEntry Entry, double Value, double ValueLow, double ValueHigh, double? WinsOverNext, DecidingFact? Decides)
{
    /// <summary>Who would choose it first; null where that was not asked for.</summary>
    public CentralStanding? Central { get; init; }

    /// <summary>What would put it before the one before it; null for the first.</summary>
    public Overtaking? Overtaking { get; init; }

    /// <summary>The entry that beats it on everything; null where none does.</summary>
    public Item? BeatenBy { get; init; }

    /// <summary>Share of the draws in which it is worth more than each of the entries, in their order; empty where that was not asked for.</summary>
    public IReadOnlyList<double> Wins { get; init; } = [];
}

/// <summary>The first places of a shortlist with their doubt.</summary>
/// <param name="Entries">The first place first.</param>
/// <param name="Groups">Neighbours that are level; one that stands alone is a group of one.</param>
/// <param name="Facts">The figures worth finding out, the one that decides most often about the first five first.</param>
public sealed record HeadOfList(IReadOnlyList<HeadEntry> Entries, IReadOnlyList<LevelGroup> Groups, IReadOnlyList<DecidingFact> Facts)
{
    /// <summary>Places among which groups are looked for and facts named.</summary>
    public const int Looked = 20;

    /// <summary>How many facts worth finding out are named.</summary>
    public const int MostFacts = 3;

    /// <summary>How many entries of the whole list nobody beats on everything; null where that was not asked for.</summary>
    public int? NotBeaten { get; init; }

    /// <summary>How many draws stand behind it.</summary>
    public required int Draws { get; init; }

    /// <summary>True where the weights were known, so that only figures were in doubt.</summary>
    public required bool WeightsAreExact { get; init; }
}
