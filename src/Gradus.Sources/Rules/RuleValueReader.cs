using System.Globalization;
using Gradus.People;
using Gradus.Rules;
using Gradus.Sources.Yaml;

namespace Gradus.Sources.Rules;

/// <summary>Turns the checked nodes of one dated value into what the domain knows.</summary>
internal static class RuleValueReader
{
    private static readonly string[] Kinds = ["number", "flag", "day", "scale", "byFiling", "scalesByFiling"];

    public static RuleValue Read(YamlMapping node, YamlMapping rule)
    {
        string[] given = [.. Kinds.Where(k => node.Find(k) is not null)];
        if (given.Length != 1)
        {
            throw node.Error($"a value has exactly one of the keys {string.Join(", ", Kinds)}; this one has {given.Length}.");
        }

        string kind = given[0];
        if ((kind is "scale" or "scalesByFiling") != (rule.Find("boundary") is not null))
        {
            throw node.Error("a rule with a scale says in 'boundary' which band an amount exactly on a boundary belongs to; no other rule does.");
        }

        BoundaryBand boundary = rule.Text("boundary") == "higher" ? BoundaryBand.Higher : BoundaryBand.Lower;
        return kind switch
        {
            "number" => new NumberValue(Number(node, kind)!.Value),
            "flag" => new FlagValue(node.Text(kind) == "true"),
            "day" => new DayValue(Day(node, kind)),
            "scale" => ScaleOf(node, kind, boundary),
            "byFiling" => ByFiling(node, kind, (n, status) => Number(n, status) is { } number ? new NumberValue(number) : null),
            _ => ByFiling(node, kind, (n, status) => ScaleOf(n, status, boundary)),
        };
    }

    /// <summary>A date whose form is checked; refuses days that no calendar has, such as 30 February.</summary>
    public static DateOnly Day(YamlMapping node, string key) =>
        DateOnly.TryParseExact(node.Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
            ? day
            : throw node.Find(key)!.Error($"{key} is '{node.Text(key)}'; there is no such day.");

    private static decimal? Number(YamlMapping node, string key) =>
        node.Text(key) is { } text ? decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;

    private static ScaleValue ScaleOf(YamlMapping node, string key, BoundaryBand boundary)
    {
        try
        {
            return new ScaleValue(new Scale(node.Groups(key).Select(b => new Band(Number(b, "upTo"), Number(b, "value")!.Value)), boundary));
        }
        catch (ArgumentException error)
        {
            throw node.Find(key)!.Error("bands are not in order: " + error.Message.Split(" (Parameter", 2)[0]);
        }
    }

    private static FilingValue ByFiling(YamlMapping node, string key, Func<YamlMapping, string, RuleValue?> read)
    {
        var group = (YamlMapping)node.Find(key)!;
        var values = new Dictionary<FilingStatus, RuleValue>();
        foreach (Word<FilingStatus> status in Vocabularies.FilingStatuses)
        {
            if (read(group, status.Key) is { } value)
            {
                values[status.Value] = value;
            }
        }

        return new FilingValue(values);
    }
}
