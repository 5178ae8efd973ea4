using Gradus.Costs.Prices;
using Gradus.Programs;

namespace Gradus.Ledgers;

/// <summary>The whole cost of one item of the catalogue to one person.</summary>
/// <param name="Item">Which.</param>
/// <param name="Total">The sum of the ledger's lines, USD; null where a line is missing. A program that states one price for all and no fees beside it counts with that price.</param>
/// <param name="Price">Tuition and required fees among them, USD.</param>
/// <param name="PriceIsOwn">True where the program states its price itself; false for the institution's general charge.</param>
/// <param name="Help">Help that pays tuition and fees, or is paid out for anything, USD.</param>
public sealed record ItemCost(Item Item, decimal? Total, decimal Price, bool PriceIsOwn, decimal Help);

/// <summary>The whole costs of many items for one person.</summary>
public static class CatalogCosts
{
    /// <summary>Works out all of them, each studied in the way that fits the person.</summary>
    /// <param name="ground">The person.</param>
    /// <param name="items">Which items.</param>
    /// <param name="threads">Most threads; the answer is the same.</param>
    /// <returns>One for each item, in their order.</returns>
    /// <exception cref="InputException">The start lies outside the rules' time.</exception>
    public static ItemCost[] Of(LedgerGround ground, IReadOnlyList<Item> items, int threads = -1)
    {
        // Asked for once here, a start outside the rules' time is one clear error and not one of many.
        ground.FirstDay(ground.Start);
        var costs = new ItemCost[items.Count];
        Parallel.For(0, items.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, i => costs[i] = Of(ground, items[i]));
        return costs;
    }

    private static ItemCost Of(LedgerGround ground, Item item)
    {
        var ledger = Ledger.Of(ground, item, new LedgerChoices());
        bool own = Pricing.Of(ground.Catalog, item, ground.PriceTerms(ledger.Way)).IsProgramsOwn;
        bool comparable = ledger.Unknown.All(line => own && line.Key == LineKey.Fees);
        return new ItemCost(item, comparable ? ledger.Total : null, ledger.SumOf(LineKey.Tuition) + ledger.SumOf(LineKey.Fees), own, ledger.HelpTowardsCharges);
    }
}
