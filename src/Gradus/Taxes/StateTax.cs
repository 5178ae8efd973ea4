using Gradus.People;
using Gradus.Rules;

namespace Gradus.Taxes;

/// <summary>Income tax of a state on wages: bands above an amount that is free. Rates are fractions, amounts USD a year.</summary>
/// <param name="State">USPS code.</param>
/// <param name="Brackets">Marginal rates by income above the free amount.</param>
/// <param name="Free">Standard deduction, or exemption where there is none.</param>
public sealed record StateTax(string State, Scale Brackets, decimal Free)
{
    /// <summary>The table of a state; null where the rules hold none for the day.</summary>
    internal static StateTax? From(RuleSet rules, RuleReading read, string state, FilingStatus filing)
    {
        (string brackets, string free) = ($"state-tax-{state.ToLowerInvariant()}-brackets", $"state-tax-{state.ToLowerInvariant()}-deduction");
        return rules.Find(brackets) is null || rules.Find(free) is null
            ? null
            : new StateTax(state, read.Scale(brackets, filing).Select(percent => percent / 100), read.Number(free, filing) ?? 0);
    }

    /// <summary>The tax on a federal adjusted gross income, to the cent.</summary>
    public decimal On(decimal adjusted) => IncomeTax.Of(Brackets, Math.Max(0, adjusted - Free));
}
