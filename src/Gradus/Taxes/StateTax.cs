using Gradus.People;
using Gradus.Rules;

namespace Gradus.Taxes;

/// <summary>Income tax of a state on wages: bands above an amount that is free. Rates are fractions, amounts USD a year.</summary>
/// <param name="State">USPS code.</param>
/// <param name="Brackets">Marginal rates by income above the free amount.</param>
/// <param name="Free">Standard deduction, or exemption where there is none.</param>
public sealed record StateTax(string State, Scale Brackets, decimal Free)
{
    /// <summary>Most of the federal income tax that is taken off the income first, by federal adjusted gross income; null where none is.</summary>
    public Scale? FederalMost { get; private init; }

    /// <summary>The table of a state; null where the rules hold none for the day.</summary>
    internal static StateTax? From(RuleSet rules, RuleReading read, string state, FilingStatus filing)
    {
        string of = $"state-tax-{state.ToLowerInvariant()}-";
        (string brackets, string free, string federal) = (of + "brackets", of + "deduction", of + "federal-subtraction");
        return rules.Find(brackets) is null || rules.Find(free) is null
            ? null
            : new StateTax(state, read.Scale(brackets, filing).Select(percent => percent / 100), read.Number(free, filing) ?? 0)
            {
                FederalMost = rules.Find(federal) is null ? null : read.Scale(federal, filing),
            };
    }

    /// <summary>True where the state taxes no pay.</summary>
    public bool IsNone => Brackets.Bands.All(b => b.Value == 0);

    /// <summary>The tax on a federal adjusted gross income, to the cent.</summary>
    /// <param name="adjusted">That income.</param>
    /// <param name="federalTax">Federal income tax after credits, 0 or more.</param>
    public decimal On(decimal adjusted, decimal federalTax) =>
        IncomeTax.Of(Brackets, Math.Max(0, adjusted - Free - Math.Min(federalTax, FederalMost?.At(adjusted) ?? 0)));
}
