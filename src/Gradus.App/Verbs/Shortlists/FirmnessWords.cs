using Gradus.App.Figures;
using Gradus.Ranking;

namespace Gradus.App.Verbs.Shortlists;

/// <summary>How firm an order is, and what would settle it, in words.</summary>
internal static class FirmnessWords
{
    /// <summary>Groups behind the first that are named where they begin within so many places.</summary>
    private const int Named = 10;

    /// <summary>Who comes before all in fewer runs than this does not lead: a judgement.</summary>
    private const double Leading = 1.0 / 3;

    private static readonly string[] Small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    /// <summary>Said before the list: "The first two are level: which of them comes first is a coin toss. The next six are a coin toss too."</summary>
    public static string Of(HeadOfList head)
    {
        if (head.Groups.Count == 0)
        {
            return "Nothing stands on the list.";
        }

        LevelGroup first = head.Groups[0];
        LevelGroup[] others = [.. head.Groups.Skip(1)];
        string rest = others.FirstOrDefault(g => g.Count > 1 && g.From <= Named) is { Count: > 1 } level
            ? $" {(level.From == first.To + 1 ? $"The next {Number(level.Count)}" : $"Places {level.From} {(level.Count == 2 ? "and" : "to")} {level.To}")} are {(first.Count > 1 ? "a coin toss too" : "level: their order is a coin toss")}."
            : others.Length > 0 && first.Count == 1 ? " Behind it each group holds its order in at least two of three runs." : "";
        return First(head) + rest;
    }

    /// <summary>The heading of a group: "A coin toss: 3 to 8"; null for one that stands alone.</summary>
    public static string? Heading(LevelGroup group) => group.Count > 1 ? $"A coin toss: {group.From} {(group.Count == 2 ? "and" : "to")} {group.To}" : null;

    /// <summary>"in 34 of 100 runs".</summary>
    public static string Runs(double share) => $"in {Of100(share)} of 100 runs";

    /// <summary>Whole hundredths; what is not quite never or always does not say so.</summary>
    public static string Of100(double share) => share is > 0 and < 0.005 ? "under 1" : share is < 1 and > 0.995 ? "over 99" : Written.Number(share * 100, "0");

    /// <summary>"In 34 of 100 runs it decides whether this stands among the first three."</summary>
    public static string Decides(DecidingFact fact) =>
        $"{Written.Capital(Runs(fact.Share))} {Name(fact)} decides whether this {(fact.Among == 1 ? "comes first" : $"stands among the first {Number(fact.Among)}")}";

    /// <summary>"tuition and fees to me (not reported)", "tuition and fees to me ($24,900-26,400)".</summary>
    public static string Name(DecidingFact fact) =>
        $"{Written.Lower(fact.Criterion.Name)} ({(fact.Measure.IsKnown ? fact.Criterion.Text(fact.Measure) : FigureText.Of(fact.Measure.Status))})";

    /// <summary>What would put an entry before the one before it.</summary>
    public static string Overtaking(Overtaking change)
    {
        if (change.Weights is null)
        {
            return "no weights put it there: the one before it is worth at least as much on everything";
        }

        if (change.Weights.Count == 0)
        {
            return "it is worth as much in the middle already; only its doubt keeps it behind";
        }

        string weights = string.Join(" and ", change.Weights.Select(s => $"{Points(s.Amount)} of 100 points of weight from {Written.Lower(s.From.Name)} to {Written.Lower(s.To.Name)}"));
        return change.Figure is { } needed
            ? $"{weights}; or {Written.Lower(needed.Criterion.Name)} of {needed.Criterion.Text(needed.Needed)}{(needed.Now.IsKnown ? $" instead of {needed.Criterion.Text(needed.Now)}" : "")}"
            : weights;
    }

    /// <summary>Weights named of somebody who would choose an entry first.</summary>
    private const int CentralWeightsNamed = 3;

    /// <summary>Who would choose an entry first: "First under 12 % of all weights, in the middle cost 40 %, cohort 20 %, debt 10 %".</summary>
    /// <param name="share">Share of all weights under which it comes first.</param>
    /// <param name="weights">The middle of these; null where there are none.</param>
    /// <param name="confidence">How likely it comes first under that; null where it was not worked out.</param>
    public static string Central(double share, IEnumerable<(string Name, double Weight)>? weights, double? confidence) => weights is null
        ? "No weights were found under which it comes first"
        : $"First under {(share < 0.005 ? "under 1 %" : Written.Percent(share))} of all weights, in the middle {string.Join(", ", weights.OrderByDescending(w => w.Weight).Take(CentralWeightsNamed).Select(w => $"{w.Name} {Written.Percent(w.Weight)}"))}"
            + (confidence is { } sure ? $"; under these it comes first {Runs(sure)}" : "");

    /// <summary>A number in words up to twelve.</summary>
    public static string Number(int count) => count < Small.Length ? Small[count] : Titles.Number(count);

    private static string First(HeadOfList head)
    {
        LevelGroup group = head.Groups[0];
        if (group.Count > 1)
        {
            return $"The first {Number(group.Count)} are level: which of them comes first is a coin toss.";
        }

        if (group.AheadOfNext is not { } ahead)
        {
            return "One stands on the list.";
        }

        double first = head.Entries[0].Entry.Standing.Top.First;
        if (ahead >= LevelGroup.Firm && first >= LevelGroup.Firm)
        {
            return $"The first is firm{(head.WeightsAreExact ? " under these weights" : "")}: it comes before the next {Runs(ahead)}.";
        }

        int often = Enumerable.Range(0, head.Entries.Count).MaxBy(i => head.Entries[i].Entry.Standing.Top.First);
        double most = head.Entries[often].Entry.Standing.Top.First;
        return often > 0 && most > first
            ? $"No place is sure: place {Titles.Number(often + 1)} comes first most often, and that {Runs(most)}{(most < Leading ? " only" : "")}."
            : first < Leading
            ? $"No place is sure: the first comes before all {Runs(first)} only."
            : ahead >= LevelGroup.Firm
            ? $"The first comes before all {Runs(first)}; what may overtake it stands further down than the next."
            : $"The first leads without being sure: before the next {Runs(ahead)}, before all {Runs(first)}.";
    }

    /// <summary>Weight in points of 100: "4.5", "under 0.1".</summary>
    internal static string Points(double amount) => amount < 0.001 ? "under 0.1" : Written.Number(amount * 100, "0.#");
}
