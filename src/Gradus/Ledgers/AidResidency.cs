using System.Globalization;
using Gradus.Costs;
using Gradus.Costs.Prices;
using Gradus.Institutions;
using Gradus.People;
using Gradus.Programs;
using Gradus.Rules;
using Gradus.Statistics;

namespace Gradus.Ledgers;

/// <summary>A price that promised help may bring down to the resident one.</summary>
/// <param name="Price">The price, reaching so far down where a lower resident price is known.</param>
/// <param name="Words">What to say and to ask; null where nothing promised may bring it.</param>
/// <param name="Rule">The rule that it rests on; null likewise.</param>
internal sealed record AidResidencyPrice(DegreePrice Price, string? Words, RuleInForce? Rule);

/// <summary>
/// A promised assistantship, and in some states a scholarship, may bring the resident price of a public school to who is charged as a non-resident. Whether it does is
/// the school's to say, so that the price reaches from the one to the other.
/// </summary>
internal static class AidResidency
{
    private const string AssistantRule = "assistant-resident-price";
    private const string ScholarshipRule = "scholarship-resident-price";

    /// <summary>The price with its tuition and total reaching so far down, what to say and to ask of it, and the rule; as it was, without words, where nothing promised may bring it.</summary>
    /// <param name="price">The price for the whole degree.</param>
    /// <param name="ground">Whose study it is.</param>
    /// <param name="item">The degree.</param>
    /// <param name="way">How it is studied.</param>
    public static AidResidencyPrice Reach(DegreePrice price, LedgerGround ground, Item item, StudyWay way)
    {
        PriceTerms terms = ground.PriceTerms(way);
        if (item.Institution.Control != Control.Public || terms.At(item.Institution) != ChargeResidency.OutOfState
            || !price.Total.IsKnown || price.Tuition is not { IsKnown: true, Value: > 0 } tuition || Why(ground, item, way) is not ({ } why, { } rule))
        {
            return new(price, null, null);
        }

        Figure<decimal> resident = Pricing.Of(ground.Catalog, item, terms with { AsResident = true, International = false }).Tuition;
        if (!resident.IsKnown || resident.Low!.Value is not > 0 || resident.Low.Value >= tuition.Low!.Value)
        {
            return new(price, $"{why} {(price.IsProgramsOwn ? "The price that its pages state names no lower one for residents" : "No lower price for residents is known here")}, so nothing is taken off for it. Ask the school in writing whether residents pay less, and which you pay while you hold it.", rule);
        }

        decimal less = tuition.Low.Value - resident.Low.Value;
        string words = string.Create(
            CultureInfo.InvariantCulture,
            $"{why} The tuition counted reaches from the resident price, about {Roughly.Amount(resident.Value):$#,0}, to the non-resident one. Ask the school in writing which you pay while you hold it.");
        return new(price with { Tuition = From(tuition, resident.Low.Value), Total = From(price.Total, Math.Max(resident.Low.Value, price.Total.Low!.Value - less)) }, words, rule);
    }

    /// <summary>What may bring the resident price, and by which rule; nulls where nothing that is promised does.</summary>
    private static (string? Words, RuleInForce? Rule) Why(LedgerGround ground, Item item, StudyWay way)
    {
        RuleSet rules = ground.Rules.At(ground.FirstDay(ground.Start));
        string state = item.Institution.State;
        Budget budget = ground.Profile.Budget;
        if (StudyAid.AssistantshipHolds(ground, item, way) && AidPlaces.IsPromised(budget.Assistantship))
        {
            return rules.Find(Of(AssistantRule, state)) is { } rule
                ? ($"Your assistantship may bring the resident price: {rule.Rule.Title} ({rule.Dated.Source.Reference}, {rule.Standing}).", rule)
                : ($"Your assistantship may bring the resident price: {rules.Get(AssistantRule).Rule.Title}; no rule of {ground.Catalog.FindState(state)?.Name ?? state} is on record here.", rules.Get(AssistantRule));
        }

        return rules.Find(Of(ScholarshipRule, state)) is { Dated.Value: Rules.NumberValue least } of && budget.Scholarships.Any(s => s.Amount >= least.Number && IsTheSchools(s) && ground.AidPlaces.Holds(s.At, item))
            ? ($"Your scholarship may bring the resident price: {of.Rule.Title} ({of.Dated.Source.Reference}, {of.Standing}). It has to be the school's own.", of)
            : (null, null);
    }

    /// <summary>True for help that a school may have given in a competition.</summary>
    private static bool IsTheSchools(Scholarship scholarship) => !AidKinds.IsRemission(AidKinds.Of(scholarship)) && !AidKinds.IsVeterans(scholarship.Name ?? "")
        && (AidKinds.Of(scholarship) != AidKind.Cash || AidKinds.IsStipend(scholarship));

    private static string Of(string rule, string state) => $"{rule}-{state.ToLowerInvariant()}";

    private static Figure<decimal> From(Figure<decimal> figure, decimal low) => figure.WithSpread(Spread.LognormalBetween(
        "from the resident price to the non-resident one" + (figure.Spread is { } said ? "; " + said.Description : ""), (double)low, (double)figure.High!.Value)).WithEvidence(figure.Evidence);
}
