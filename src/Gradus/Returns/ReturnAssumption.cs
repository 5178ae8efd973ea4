using Gradus.Rules;

namespace Gradus.Returns;

/// <summary>One number a return rests on: named, with its standing, and replaceable.</summary>
/// <param name="Key">What it is called on the command line and in addresses: <c>discount-rate</c>.</param>
/// <param name="Title">What it is, in a reader's words.</param>
/// <param name="Value">In <paramref name="Unit"/>.</param>
/// <param name="Unit">"percent", "years", "months", "USD" ...</param>
/// <param name="IsOwn">True when the person gave it.</param>
/// <param name="Rule">The default and who says so; null where there is none and the value comes from the data.</param>
/// <param name="Note">Where a value that no rule gives comes from, or what a reader has to know; null when nothing.</param>
public sealed record ReturnAssumption(string Key, string Title, double Value, string Unit, bool IsOwn, RuleInForce? Rule, string? Note)
{
    /// <summary>"yours", or the standing of the rule, or "from the data".</summary>
    public string Standing => IsOwn ? "yours" : Rule is null ? "from the data"
        : Rule.Dated.Source.Authority == Authority.Assumption ? "assumed" : Rule.Standing;
}
