using Gradus.Catalogs;
using Gradus.People;
using Gradus.Programs;

namespace Gradus.Ledgers;

/// <summary>Help that was promised, held against the price of a degree by its kind, as the ledger counts it.</summary>
public static class PromisedHelp
{
    /// <summary>
    /// What of it pays tuition and fees of a degree, or is paid out for anything, USD: help for tuition goes no further than the
    /// charge, help for living lowers no price. 0 for every degree where none was promised.
    /// </summary>
    /// <param name="profile">The person.</param>
    /// <param name="catalog">The dataset.</param>
    /// <param name="costs">Whole costs that were worked out already, by the item's identifier; null where none were.</param>
    public static Func<Item, decimal> Towards(Profile profile, Catalog catalog, Func<IReadOnlyDictionary<string, ItemCost>>? costs = null)
    {
        Budget budget = profile.Budget;
        if (budget.Scholarships.Count == 0 && budget.GiBill.Share is not > 0 && budget.Assistantship.TuitionShare is not > 0 && profile.Job.EmployerAidPerYear is not > 0)
        {
            return _ => 0;
        }

        var ground = new Lazy<LedgerGround>(() => new LedgerGround(catalog, catalog.Rules, profile));
        return item => costs is not null && costs().TryGetValue(item.Id, out ItemCost? cost)
            ? cost.Help
            : Ledger.Of(ground.Value, item, LedgerChoices.None).HelpTowardsCharges;
    }
}
