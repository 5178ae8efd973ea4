using Gradus.Catalogs;
using Gradus.Costs.Prices;
using Gradus.Ledgers;
using Gradus.People;
using Gradus.Programs;
using Gradus.Programs.Search;
using Gradus.Ranking.Criteria;
using Gradus.Readiness;
using Gradus.Returns;

namespace Gradus.Ranking;

/// <summary>One criterion's part in an item's score.</summary>
/// <param name="Criterion">Which.</param>
/// <param name="Weight">Its weight, all weights summing to one.</param>
/// <param name="Measure">The item's measure, or why there is none.</param>
/// <param name="Worth">The measure's worth from 0 to 1; the mean of the peers' where the measure is missing.</param>
/// <param name="Peers">What stood for a measure that is missing, or known not to be the item's own; null where it is known.</param>
/// <param name="Ahead">Share of the items with a figure that are worth less; null where the measure is missing.</param>
/// <param name="AverageWorth">Mean worth over the items with a figure.</param>
public sealed record ScorePart(Criterion Criterion, double Weight, Figure<double> Measure, double Worth, string? Peers, double? Ahead, double AverageWorth)
{
    /// <summary>The part as a reason in a line, for or against; only where the measure is known.</summary>
    public string Sentence => Criterion.Sentence(Standing);

    /// <summary>The same without where it stands among all.</summary>
    public string Phrase => Criterion.Phrase(Standing);

    private CriterionStanding Standing => new(Measure, Worth, Ahead ?? 0, Advantage > 0);

    public double Contribution => Weight * Worth;

    /// <summary>True where the measure is known and speaks for the item.</summary>
    public bool IsFor => Measure.IsKnown && Advantage > 0 && Criterion.Verdict(Measure.Value) != false;

    /// <summary>True where the measure is known and speaks against the item.</summary>
    public bool IsAgainst => Measure.IsKnown && Criterion.Verdict(Measure.Value) is var verdict && (verdict == false || (Advantage < 0 && verdict is null));

    /// <summary>What the part adds to the score beyond an average item.</summary>
    public double Advantage => Weight * (Worth - AverageWorth);
}

/// <summary>One place of a shortlist.</summary>
public sealed record ShortlistEntry(Item Item, DegreePrice Price, RankedCandidate Standing, IReadOnlyList<ScorePart> Parts)
{
    /// <summary>How many reasons are given on each side.</summary>
    public const int Reasons = 3;

    /// <summary>The known parts that lift it most above an average item; at most three.</summary>
    public IReadOnlyList<ScorePart> For =>
        [.. Parts.Where(p => p.IsFor).OrderByDescending(p => p.Advantage).ThenBy(p => p.Criterion.Id, StringComparer.Ordinal).Take(Reasons)];

    /// <summary>The known parts that pull it most below an average item; at most three.</summary>
    public IReadOnlyList<ScorePart> Against =>
        [.. Parts.Where(p => p.IsAgainst).OrderBy(p => p.Advantage).ThenBy(p => p.Criterion.Id, StringComparer.Ordinal).Take(Reasons)];

    /// <summary>The parts without a measure.</summary>
    public IReadOnlyList<ScorePart> Missing => [.. Parts.Where(p => !p.Measure.IsKnown)];

    /// <summary>Conditions that it only may meet, each in a line; empty where all are known to be met or say nothing more.</summary>
    public IReadOnlyList<string> May { get; init; } = [];

    /// <summary>What neither pay, savings, help nor federal loans pay for; null where nothing is known to be left open, or the costs were not worked out.</summary>
    public PaidRange? Gap { get; init; }

    /// <summary>The way of studying that its cost and return are counted for; null where neither was worked out.</summary>
    public StudyWay? CountedAs { get; init; }
}

/// <summary>How many of the degrees on a list would leave the person better off than staying as they are, in the middle.</summary>
/// <param name="Better">So many would.</param>
/// <param name="Known">Of so many whose return can be worked out.</param>
/// <param name="Years">Over which it counts.</param>
/// <param name="DollarsOf">Year whose dollars it is in.</param>
public readonly record struct ReturnsOnList(int Better, int Known, int Years, int DollarsOf);

/// <summary>A criterion that the person weighs and that orders nothing.</summary>
/// <param name="Criterion">Which.</param>
/// <param name="Why">As the second half of a sentence: "it is the same for all that stand on the list".</param>
public sealed record DroppedWeight(Criterion Criterion, string Why);

/// <summary>The answer to "which programs fit me", as far as it is known so far.</summary>
/// <param name="Entries">Everything that passed the conditions, first place first.</param>
/// <param name="Criteria">What was compared.</param>
/// <param name="Weights">With which weights.</param>
/// <param name="Filters">The conditions that the profile makes.</param>
/// <param name="Considered">How many items there were before the conditions.</param>
/// <param name="Relaxed">For each condition, how many items would pass without it.</param>
/// <param name="ResearchPeriod">The years over which papers were counted.</param>
public sealed record Shortlist(
    ShortlistEntries Entries,
    IReadOnlyList<Criterion> Criteria,
    Weights Weights,
    IReadOnlyList<ItemFilter> Filters,
    int Considered,
    IReadOnlyList<(ItemFilter Filter, int Count)> Relaxed,
    string ResearchPeriod)
{
    public const ulong DefaultSeed = 1;

    /// <summary>Conditions of the profile that were lifted, each with how many items would pass if it counted again.</summary>
    public IReadOnlyList<(ItemFilter Filter, int Count)> Lifted { get; init; } = [];

    /// <summary>What the person weighs and counts nothing all the same.</summary>
    public IReadOnlyList<DroppedWeight> Dropped { get; init; } = [];

    /// <summary>Null where no weight is on the return.</summary>
    public ReturnsOnList? Returns { get; init; }

    /// <summary>What counts because the person wishes for it, though their weights do not name it.</summary>
    public IReadOnlyList<Criterion> Wished { get; init; } = [];

    /// <summary>What an item asks of those who enter it, held against what the person brings.</summary>
    public required Func<Item, EntryCheck> Entry { get; init; }

    /// <summary>How the list stands to the places wished for; null where none are wished for, or nothing has to be said.</summary>
    public WishedPlaces? Wishes { get; init; }

    /// <summary>That promised help counts at every degree, because nobody says where it holds; null where there is none, or nothing on the list hangs on it.</summary>
    public string? AidEverywhere { get; init; }

    /// <summary>How many items are known to meet all conditions, may, and do not.</summary>
    public MatchCounts Matches { get; init; }

    /// <summary>The same for each condition, in the order of <see cref="Filters"/>.</summary>
    public IReadOnlyList<MatchCounts> MatchesOf { get; init; } = [];

    /// <summary>Whether an item can be ranked at all, and if not, why not, as the second half of a sentence.</summary>
    public required Func<Item, string?> WhyNotRanked { get; init; }

    /// <summary>What each item brings, where the returns were worked out for a weight; null where they were not, or that of the item cannot be.</summary>
    public required Func<Item, Outcome?> ReturnOf { get; init; }

    /// <summary>Where an item stands to this list.</summary>
    public ListPlace PlaceOf(Item item) => WhyNotRanked(item) is { } why ? new ListPlace(item, null, [], why)
        : Entries.PositionOf(item) is { } position ? new ListPlace(item, Entries[position], [], null)
        : new ListPlace(item, null, [.. Filters.Where(f => !f.Holds(item)).Select(f => new MissedCondition(f, (f.Has ?? f.Is)?.Invoke(item)))], null);

    /// <summary>Filters, then ranks by additive value; anchors and averages are those of the whole dataset.</summary>
    /// <exception cref="InputException">The profile names a place that is not known, or weighs only what it gives no ground for.</exception>
    public static Shortlist Make(Catalog catalog, Profile profile, ulong seed = DefaultSeed, int draws = AdditiveRanking.DefaultDraws) =>
        ShortlistGround.Of(catalog, profile).Rank(profile, seed, draws);
}
