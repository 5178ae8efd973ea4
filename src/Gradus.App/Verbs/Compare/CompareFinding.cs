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

    public static string Of(IReadOnlyList<ComparedMeasure> measures, int count)
    {
        string who = $"The {(count < Numbers.Length ? Numbers[count] : Titles.Number(count))}";
        ComparedMeasure[] named = [.. measures.Where(m => Words(m.Key) is not null)];
        string[] differ = [.. named.Where(m => m.Apart >= Much).Take(2).Select(m => Words(m.Key)!)];
        string[] same = [.. named.Where(m => m.Unit == "USD" && m.Apart < Hardly && m.Cells.Count(c => c.Value is not null) > 1).Take(1).Select(m => Words(m.Key)!)];
        return differ.Length > 0 ? $"{who} differ in {string.Join(" and ", differ)}{(same.Length > 0 ? $", hardly in {same[0]}" : "")}."
            : named.FirstOrDefault() is { Apart: > Hardly } most ? $"{who} differ a little in {Words(most.Key)}."
            : $"{who} are hardly told apart by what is known.";
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
