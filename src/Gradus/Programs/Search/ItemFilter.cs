using System.Globalization;
using Gradus.Statistics;

namespace Gradus.Programs.Search;

/// <summary>Whether an item meets a condition.</summary>
public enum Match
{
    /// <summary>It is known to.</summary>
    Yes,

    /// <summary>It may: the figure is not known, or its interval reaches across the bound.</summary>
    May,

    /// <summary>It is known not to.</summary>
    No,
}

/// <summary>A part of a question with what was given for it: "state" with "GA"; a part that is only said has nothing.</summary>
public readonly record struct AskedPart(string Name, string Given)
{
    /// <summary>"state GA".</summary>
    public override string ToString() => Given.Length > 0 ? $"{Name} {Given}" : Name;
}

/// <summary>One condition on items, with the words in which it was asked.</summary>
/// <param name="Wording">In the words of the profile or of the question: "require.states GA", "state GA".</param>
/// <param name="Meets">Whether an item meets it.</param>
public sealed record ItemFilter(string Wording, Func<Item, Match> Meets)
{
    /// <summary>A condition of which everything is known.</summary>
    public ItemFilter(string wording, Func<Item, bool> holds)
        : this(wording, item => holds(item) ? Match.Yes : Match.No)
    {
    }

    /// <summary>Tells the conditions of one list apart: "require.states"; empty where nobody asks for one by name.</summary>
    public string Key { get; init; } = "";

    /// <summary>The parts of a question that ask for it, from which each surface words it; empty where <see cref="Wording"/> is all.</summary>
    public IReadOnlyList<AskedPart> Asked { get; init; } = [];

    /// <summary>The part of a question that drops it, for a condition that holds unless told otherwise; null for all others.</summary>
    public string? DroppedBy { get; init; }

    /// <summary>The same for somebody who reads a page and types no options: "in Georgia". The wording itself where it says it plainly.</summary>
    public string InWords { get; init; } = Wording;

    /// <summary>False where only what is known to meet the condition stays, as with a category that is required.</summary>
    public bool KeepsWhatMay { get; init; } = true;

    /// <summary>What is said beside an item that only may meet it: "$10,000-46,000: may be within your $20,000"; null, or null of an item, where there is nothing to say.</summary>
    public Func<Item, string?>? Doubt { get; init; }

    /// <summary>What an item has of what is asked, said where it is not enough: "$52,000 to $61,000 to pay in all"; null where the condition says it all.</summary>
    public Func<Item, string>? Has { get; init; }

    /// <summary>What an item is in this respect, where the condition asks for a kind and not for an amount: "in Texas", "nobody says how it is taught"; null where the condition says it all.</summary>
    public Func<Item, string>? Is { get; init; }

    /// <summary>True when the item stays.</summary>
    public bool Holds(Item item) => Keeps(Meets(item));

    /// <summary>True when an item that meets it so stays.</summary>
    public bool Keeps(Match match) => match == Match.Yes || (match == Match.May && KeepsWhatMay);

    /// <summary>An amount that is an interval against the most it may be.</summary>
    public static Match AtMost(Figure<decimal> amount, decimal most) => !amount.IsKnown ? Match.May
        : amount.High <= most ? Match.Yes
        : amount.Low <= most ? Match.May
        : Match.No;

    /// <summary>"$10,000-46,000: may be within your $20,000": what is said beside a price that may be at most so much, USD.</summary>
    public static string MayBeWithin(Figure<decimal> price, decimal most) => price.IsKnown
        ? $"{Roughly.Dollars(price.Low!.Value, price.High!.Value)}: may be within your {Money(most)}"
        : $"price not known: may be within your {Money(most)}";

    private static string Money(decimal? amount) => (amount ?? 0).ToString("$#,0", CultureInfo.InvariantCulture);
}

/// <summary>How many items are known to meet a condition, may meet it, and do not.</summary>
public readonly record struct MatchCounts(int Known, int May, int No)
{
    public static MatchCounts operator +(MatchCounts counts, Match match) => match switch
    {
        Match.Yes => counts with { Known = counts.Known + 1 },
        Match.May => counts with { May = counts.May + 1 },
        _ => counts with { No = counts.No + 1 },
    };
}

/// <summary>Several conditions that all must hold.</summary>
public static class ItemFilters
{
    public static IReadOnlyList<Item> Apply(IEnumerable<Item> items, IReadOnlyList<ItemFilter> filters) =>
        [.. items.Where(item => filters.All(filter => filter.Holds(item)))];

    /// <summary>For each condition, how many items would be left without it: the largest gain first, none without a gain.</summary>
    public static IReadOnlyList<(ItemFilter Filter, int Count)> Relax(IReadOnlyList<Item> items, IReadOnlyList<ItemFilter> filters) =>
        Sieve.Of(items, filters).Relaxed;

    /// <summary>Whether an item meets all conditions: not when it fails one, only perhaps when it may fail one.</summary>
    public static Match All(IEnumerable<Match> matches) => matches.DefaultIfEmpty(Match.Yes).Max();
}
