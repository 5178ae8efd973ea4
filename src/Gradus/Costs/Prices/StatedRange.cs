using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>A price of which a page names both ends: "at least so much" and "at most so much" of the same charge.</summary>
/// <param name="Low">The lower end.</param>
/// <param name="High">The upper one, above it.</param>
internal sealed record StatedRange(StatedTuition Low, StatedTuition High)
{
    /// <summary>The range that a price is an end of; null where its page names no other end.</summary>
    /// <param name="price">The price that is taken.</param>
    /// <param name="others">All prices that are not set aside.</param>
    public static StatedRange? Of(StatedTuition price, IReadOnlyList<StatedTuition> others)
    {
        if (price.Bound is not (PriceBound.Lower or PriceBound.Upper))
        {
            return null;
        }

        StatedTuition? other = others.FirstOrDefault(o => o.Bound is PriceBound.Lower or PriceBound.Upper && o.Bound != price.Bound
            && o.Basis == price.Basis && o.Residency == price.Residency && o.Load == price.Load && o.Times == price.Times && o.Source == price.Source);
        return other is null ? null
            : (price.Bound == PriceBound.Lower ? new StatedRange(price, other) : new StatedRange(other, price)) is { } range && range.Low.Amount < range.High.Amount ? range : null;
    }

    /// <summary>The price half-way between the ends, as one is read that may be either.</summary>
    public StatedTuition Middle => Low with { Amount = decimal.Round((decimal)Math.Sqrt((double)Low.Amount * (double)High.Amount), 2), Bound = null };

    /// <summary>The formula of the middle with both ends in its place: "30 credits x $1,520 to $1,650".</summary>
    public string Basis(StatedWhole low) => low.IsWhole
        ? $"{StatedWhole.Money(Low.Amount)} to {StatedWhole.Money(High.Amount)} for the whole program"
        : $"{low.Basis} to {StatedWhole.Money(High.Amount)}";

    /// <summary>How far the middle reaches to both ends, and as far as it reached besides.</summary>
    public PriceReach Over(PriceReach? reach)
    {
        decimal middle = Middle.Amount;
        return new PriceReach((double)(Low.Amount / middle) * (reach?.Low ?? 1), (double)(High.Amount / middle) * (reach?.High ?? 1), ["Its page gives a range: the price is its middle, and reaches to both ends.", .. reach?.Words ?? []]);
    }
}
