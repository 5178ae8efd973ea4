using Gradus.Programs;
using Gradus.Programs.Search;

namespace Gradus.Ranking;

/// <summary>A condition that keeps an item off a list.</summary>
/// <param name="Filter">Which.</param>
/// <param name="Has">What the item has or is in this respect; null where the condition says it all.</param>
public sealed record MissedCondition(ItemFilter Filter, string? Has);

/// <summary>Where an item stands to a list.</summary>
/// <param name="Item">Which.</param>
/// <param name="Entry">Its place; null where it is not on the list.</param>
/// <param name="Missed">The conditions that keep it out, in the order of the list's; none where it stands on it or is not ranked at all.</param>
/// <param name="NotRanked">Why nobody's list has it, as the second half of a sentence; null where it is ranked.</param>
public sealed record ListPlace(Item Item, ShortlistEntry? Entry, IReadOnlyList<MissedCondition> Missed, string? NotRanked);
