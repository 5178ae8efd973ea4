using Gradus.People;
using Gradus.Rules;

namespace Gradus.Taxes;

/// <summary>What two separate returns of a married couple take beyond one joint return.</summary>
public static class SeparateTax
{
    /// <summary>Federal income tax, the additional Medicare tax and the state's, on wages alone and without any credit, USD a year; below 0 where the two take less.</summary>
    /// <param name="rules">Those of the year.</param>
    /// <param name="state">USPS code of the state whose table is counted; null where none is.</param>
    /// <param name="stateRate">The state's tax as a fraction where the person gives it.</param>
    /// <param name="own">Wages of the one.</param>
    /// <param name="partner">Wages of the other.</param>
    public static decimal More(RuleSet rules, string? state, decimal? stateRate, decimal own, decimal partner)
    {
        var apart = TaxRules.From(rules, FilingStatus.MarriedSeparately, state);
        return Of(apart, own, 0) + Of(apart, partner, 0) - Of(TaxRules.From(rules, FilingStatus.MarriedJointly, state), own, partner);

        decimal Of(TaxRules filed, decimal wages, decimal other) => TaxBill.Of(filed, new TaxYear { Wages = wages, PartnerWages = other, StateRate = stateRate }).Total;
    }
}
