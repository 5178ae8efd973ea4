using System.Globalization;
using System.Text.Json;
using Gradus.Rules;

namespace Gradus.App.Contracts;

/// <summary>A rule as every answer cites it: value, dates, law, address and standing.</summary>
public static class RuleJson
{
    /// <summary>All rules an answer used, as one list.</summary>
    public static void WriteAll(Utf8JsonWriter json, IEnumerable<RuleInForce> rules)
    {
        json.WriteStartArray("rules");
        foreach (RuleInForce rule in rules)
        {
            Write(json, rule);
        }

        json.WriteEndArray();
    }

    public static void Write(Utf8JsonWriter json, RuleInForce rule)
    {
        RuleSource source = rule.Dated.Source;
        json.WriteStartObject();
        json.WriteString("id", rule.Rule.Id);
        json.WriteString("title", rule.Rule.Title);
        json.WriteString("value", RuleText.Of(rule.Dated.Value));
        json.WriteString("unit", rule.Rule.Unit);
        json.WriteString("from", Day(rule.Dated.From));
        json.WriteString("to", rule.Dated.To is { } to ? Day(to) : null);
        json.WriteString("reference", source.Reference);
        json.WriteString("source", source.Address);
        json.WriteString("saidBy", source.Authority.ToString().ToLowerInvariant());
        json.WriteBoolean("confirmed", source.Confirmed);
        json.WriteBoolean("assumedToContinue", rule.IsAssumedToContinue);
        json.WriteString("read", source.Read);
        json.WriteEndObject();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
