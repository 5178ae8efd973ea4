using System.Globalization;
using Gradus.People;

namespace Gradus.Rules;

/// <summary>Rules in words, the same on the screen and on the reference page.</summary>
public static class RuleText
{
    /// <summary>The whole value: "20,500", "yes", "2026-06-30", "up to 10,000: 0; up to 20,000: 1; over 100,000: 10".</summary>
    public static string Of(RuleValue value) => value switch
    {
        NumberValue number => Number(number.Number),
        FlagValue flag => flag.Holds ? "yes" : "no",
        DayValue day => day.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ScaleValue scale => Of(scale.Scale),
        FilingValue filing => string.Join("; ", Vocabularies.FilingStatuses.Select(s =>
            $"{s.Key.Replace('-', ' ')}: {(filing.ByStatus.GetValueOrDefault(s.Value) is { } of ? Of(of) : "none")}")),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>The value for one filing status with its unit, on a line; a scale by its ends only.</summary>
    public static string Short(RuleInForce rule, FilingStatus filing)
    {
        string unit = rule.Rule.Unit is "yes or no" or "day" ? "" : " " + rule.Rule.Unit;
        RuleValue? value = rule.Dated.Value is FilingValue by ? by.ByStatus.GetValueOrDefault(filing) : rule.Dated.Value;
        return value switch
        {
            null => "none for this filing status",
            ScaleValue scale => $"{Number(scale.Scale.Bands[0].Value)} to {Number(scale.Scale.Bands[^1].Value)}{unit} in {scale.Scale.Bands.Count} bands",
            _ => Of(value) + unit,
        };
    }

    private static string Of(Scale scale)
    {
        bool lower = scale.Boundary == BoundaryBand.Lower;
        IEnumerable<string> bands = scale.Bands.Select(b =>
            b.UpTo is { } end ? $"{(lower ? "up to" : "under")} {Number(end)}: {Number(b.Value)}"
            : scale.Bands.Count > 1 ? $"{(lower ? "over" : "from")} {Number(scale.Bands[^2].UpTo!.Value)}: {Number(b.Value)}"
            : Number(b.Value));
        return string.Join(", ", bands);
    }

    private static string Number(decimal number) => number.ToString("#,0.####", CultureInfo.InvariantCulture);
}
