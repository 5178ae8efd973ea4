using Gradus.App.Figures;

namespace Gradus.App.Verbs.Compare;

/// <summary>What a comparison comes to, in a sentence that a person can repeat.</summary>
internal static class CompareFinding
{
    private static readonly string[] Numbers = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>From this share of pairs told apart on they differ in it.</summary>
    private const double Much = 0.5;

    /// <summary>Below this share they hardly do.</summary>
    private const double Hardly = 0.15;

    /// <summary>Fewer dollars between two degrees are none that a person would choose by.</summary>
    private const double Matters = 2_000;

    /// <summary>Amounts are near one another where the highest that one may be is at most so many times the lowest that another may be.</summary>
    private const double Near = 1.25;

    public static string Of(IReadOnlyList<ComparedMeasure> measures, int count)
    {
        string who = $"The {(count < Numbers.Length ? Numbers[count] : Titles.Number(count))}";
        ComparedMeasure[] named = [.. measures.Where(m => Words(m.Key) is not null)];
        ComparedMeasure[] apart = [.. named.Where(m => m.Apart >= Much && IsFelt(m))];
        string[] differ = [.. apart.Where(IsChosenBy).Take(2).Select(m => Words(m.Key)!)];
        string[] same = [.. named.Where(m => m.Unit == "USD" && m.Apart < Hardly && AreNear(m)).Take(1).Select(m => Words(m.Key)!)];
        return differ.Length > 0 ? $"{who} differ in {string.Join(" and ", differ)}{(same.Length > 0 ? $", hardly in {same[0]}" : "")}."
            : apart.Length > 0 ? $"{who} differ in {string.Join(" and ", apart.Take(2).Select(m => Words(m.Key)!))} alone{(named.Any(m => m.Unit == "USD") ? ": what they cost and bring may be the same" : "")}."
            : named.FirstOrDefault(IsFelt) is { Apart: > Hardly } most ? $"{who} differ a little in {Words(most.Key)}."
            : $"{who} are hardly told apart by what is known.";
    }

    /// <summary>Whether people choose by it: size and length tell nearly all degrees apart, and hardly say which to take.</summary>
    private static bool IsChosenBy(ComparedMeasure measure) => measure.Key is not (CompareMeasures.Awards or CompareMeasures.Months);

    /// <summary>Whether the middles lie far enough apart to matter to a person.</summary>
    private static bool IsFelt(ComparedMeasure measure)
    {
        double[] known = [.. measure.Cells.Select(c => c.Value).OfType<double>()];
        return measure.Unit != "USD" || (known.Length > 1 && known.Max() - known.Min() >= Matters);
    }

    /// <summary>Whether all are known, and whatever they are within their ranges they lie near one another: wide ranges that overlap say nothing.</summary>
    private static bool AreNear(ComparedMeasure measure)
    {
        if (measure.Cells.Any(c => c.Low is null || c.High is null))
        {
            return false;
        }

        (double least, double most) = (measure.Cells.Min(c => c.Low!.Value), measure.Cells.Max(c => c.High!.Value));
        return most - least < Matters || (least > 0 && most <= least * Near);
    }

    private static string? Words(string key) => key switch
    {
        CompareMeasures.Price => "price",
        CompareMeasures.Adds => "what they add",
        CompareMeasures.Pay => "pay",
        CompareMeasures.Awards => "size",
        CompareMeasures.Months => "length",
        _ => key == CompareMeasures.WholeCost ? "whole cost" : null,
    };
}
