using System.ComponentModel;
using Gradus.Rules;

namespace Gradus.App.Contracts;

/// <summary>A rule as every answer cites it: value, dates, law, address and standing.</summary>
public sealed record RuleContract(
    [Description("Id under data/rules and in docs/reference/rules.md")] string Id,
    string Title,
    [Description("In words")] string Value,
    string Unit,
    [Description("First day of the value")] DateOnly From,
    [Description("Last day that the text speaks of; null when it holds until it is changed")] DateOnly? To,
    [Description("Law, regulation or notice")] string Reference,
    [Description("Address of its text, or of the best there is")] string Source,
    [Description("Whose word it is"), Words("primary", "secondary", "assumption")] string SaidBy,
    [Description("Whether it was read in the text itself")] bool Confirmed,
    [Description("The text ends before the day it is used for")] bool AssumedToContinue,
    [Description("What was read, and what is open")] string Read)
{
    public static RuleContract Of(RuleInForce rule)
    {
        RuleSource source = rule.Dated.Source;
        return new RuleContract(
            Id: rule.Rule.Id,
            Title: rule.Rule.Title,
            Value: RuleText.Of(rule.Dated.Value),
            Unit: rule.Rule.Unit,
            From: rule.Dated.From,
            To: rule.Dated.To,
            Reference: source.Reference,
            Source: source.Address,
            SaidBy: source.Authority.ToString().ToLowerInvariant(),
            Confirmed: source.Confirmed,
            AssumedToContinue: rule.IsAssumedToContinue,
            Read: source.Read);
    }
}
