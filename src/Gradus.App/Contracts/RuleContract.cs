using System.ComponentModel;
using Gradus.People;
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
    [Description("Value and unit in short, for the way the case files its tax return where it differs by it")]
    public string InShort { get; init; } = "";

    [Description("First and last day in words")]
    public string Period { get; init; } = "";

    [Description("confirmed, unconfirmed or an assumption of this guide, with: assumed to continue")]
    public string Standing { get; init; } = "";

    [Description("False where a figure that rests on it has to say so")]
    public bool Settled { get; init; }

    /// <param name="rule">The rule.</param>
    /// <param name="filing">How the case files its tax return.</param>
    public static RuleContract Of(RuleInForce rule, FilingStatus filing)
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
            Read: source.Read)
        {
            InShort = RuleText.Short(rule, filing),
            Period = rule.Period,
            Standing = rule.Standing,
            Settled = !rule.IsUncertain,
        };
    }
}
