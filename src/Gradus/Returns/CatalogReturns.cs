using Gradus.Programs;

namespace Gradus.Returns;

/// <summary>The return of one item of the catalogue, against staying as one is.</summary>
/// <param name="Item">Which.</param>
/// <param name="Outcome">Its distribution; null where its price or all earnings are unknown.</param>
/// <param name="Basis">How pay after it is known.</param>
public sealed record ItemReturn(Item Item, Outcome? Outcome, PayBasis? Basis);

/// <summary>The returns of many items for one person.</summary>
public static class CatalogReturns
{
    /// <summary>All of them, with the draws of the person's own question; without an outcome where the person's pay is not known.</summary>
    public static ItemReturn[] Of(ReturnGround ground, IReadOnlyList<Item> items) => ground.Question is null
        ? Of(ground, items, ground.Draw())
        : [.. items.Select(item => new ItemReturn(item, null, null))];

    /// <summary>Works out all of them.</summary>
    /// <param name="ground">The person.</param>
    /// <param name="items">Which items.</param>
    /// <param name="draws">What chance decides, the same for all.</param>
    /// <param name="threads">Most threads; the answer is the same.</param>
    /// <returns>One for each item, in their order.</returns>
    public static ItemReturn[] Of(ReturnGround ground, IReadOnlyList<Item> items, PersonDraws draws, int threads = -1)
    {
        var engine = new TabulatedReturns(ground, draws);
        var returns = new ItemReturn[items.Count];
        int[] alike = ground.Alike(items);
        Parallel.For(
            0,
            items.Count,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => (Values: new double[draws.Count], Selector: new OutcomeSelector()),
            (at, _, scratch) =>
            {
                Abandonment.Check();
                int i = alike[at];
                returns[i] = Of(ground, engine, items[i], scratch.Values, scratch.Selector);
                return scratch;
            },
            _ => { });
        return returns;
    }

    private static ItemReturn Of(ReturnGround ground, TabulatedReturns engine, Item item, double[] values, OutcomeSelector selector)
    {
        if (ground.CaseOf(item) is not { } of)
        {
            return new ItemReturn(item, null, null);
        }

        engine.Values(of, ground.UsesAssistance(of), values);
        return new ItemReturn(item, selector.Of(values), of.Level.Basis);
    }
}
