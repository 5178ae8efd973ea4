using Gradus.Keeping;

namespace Gradus.Costs.Prices;

/// <summary>A price of one degree that a person was told themselves: it stands in place of what is published.</summary>
/// <param name="Item">Identifier of the degree.</param>
/// <param name="Tuition">Of the whole degree, USD.</param>
/// <param name="Fees">Required fees of the whole degree, USD; null where they were told tuition alone.</param>
/// <param name="Who">Who says so, in the person's words; empty where they did not say.</param>
public sealed record ToldPrice(string Item, decimal Tuition, decimal? Fees, string Who)
{
    /// <summary>The degrees whose tuition is among some figures; fees alone are no price.</summary>
    public static IEnumerable<ToldPrice> Of(IReadOnlyList<OwnFigure> figures) => figures
        .Where(f => f.Line == OwnFigure.Tuition)
        .Select(t => new ToldPrice(t.Item, t.Amount, figures.FirstOrDefault(f => f.Item == t.Item && f.Line == OwnFigure.Fees)?.Amount, t.Told));

    /// <summary>The price as it was told; fees that were not told are those published.</summary>
    public DegreePrice InPlaceOf(DegreePrice published)
    {
        Figure<decimal> fees = Fees is { } told ? Own(told) : published.Fees;
        return new DegreePrice(Own(Tuition + (fees.IsKnown ? fees.Value : 0)), $"as you were told{(Who.Length > 0 ? $" ({Who})" : "")}", Fees is null && published.Fees.IsKnown ? ["Required fees are those published: you were told tuition alone."] : [])
        {
            IsProgramsOwn = true,
            Tuition = Own(Tuition),
            Fees = fees,
        };
    }

    private static Figure<decimal> Own(decimal amount) => Figure<decimal>.Known(amount, FigureKind.Own, OwnFigure.Source, "USD");
}
