using System.Globalization;
using Gradus.Programs;

namespace Gradus.Costs.Prices;

/// <summary>How far a program's own price reaches where its record says more than one thing: a range of lengths for a price by the term or year, a newer price beside the one taken, or fees that may come on top.</summary>
/// <param name="Low">The lowest it could be as a share of the price taken, above 0 and at most 1.</param>
/// <param name="High">The highest, 1 or more.</param>
/// <param name="Words">Why, in a sentence each.</param>
public sealed record PriceReach(double Low, double High, IReadOnlyList<string> Words)
{
    /// <summary>A record that states a length of many times the shortest speaks of part-time study, whose price is not for so many full-time terms.</summary>
    private const double MostLengths = 2;

    /// <summary>Fees of a smaller share of the price are no doubt worth a range.</summary>
    private const decimal LeastFees = 0.02m;

    /// <summary>The same, reaching as well to what the institution's required fees would add to a price whose page names none: whether it holds them is not known.</summary>
    /// <param name="reach">How far it reaches already; null for no further.</param>
    /// <param name="amount">The price, USD, above 0.</param>
    /// <param name="feesOfYear">Required fees of a full-time year, USD; 0 for none.</param>
    /// <param name="length">The degree's length.</param>
    public static PriceReach? WithFees(PriceReach? reach, decimal amount, decimal feesOfYear, DegreeLength length)
    {
        decimal fees = feesOfYear * (decimal)length.AcademicYears;
        if (amount <= 0 || fees > amount || fees < amount * LeastFees)
        {
            return reach;
        }

        string words = string.Create(CultureInfo.InvariantCulture, $"Its page names no fees beside this price; the institution's required fees are ${feesOfYear:#,0} a year: the range reaches to both together.");
        return new PriceReach(reach?.Low ?? 1, (reach?.High ?? 1) + (double)(fees / amount), [.. reach?.Words ?? [], words]);
    }

    /// <summary>The answer; null where the record says one thing.</summary>
    /// <param name="program">The program.</param>
    /// <param name="length">Its shortest length.</param>
    /// <param name="price">The price that is taken.</param>
    /// <param name="whole">What it comes to.</param>
    /// <param name="others">All prices that are not set aside.</param>
    public static PriceReach? Of(Program program, DegreeLength length, StatedTuition price, StatedWhole whole, IReadOnlyList<StatedTuition> others)
    {
        var words = new List<string>();
        (double low, double high) = (1, 1);
        if (!whole.LengthIsAssumed && whole.Amount > 0 && program.MaximumMonths is { IsKnown: true, Value: var most })
        {
            double longest = (double)(StatedWhole.Of(program, length with { Semesters = DegreeLength.SemestersIn(most) }, price).Amount / whole.Amount);
            if (longest > 1)
            {
                high = Math.Min(longest, MostLengths);
                words.Add(string.Create(CultureInfo.InvariantCulture, $"Its pages say {program.MinimumMonths.Value:0.##} to {most:0.##} months: the range reaches from the shortest to {(longest > MostLengths ? "twice that" : "the longest")}."));
            }
        }

        StatedTuition? newer = others.Where(t => t.Residency == price.Residency && t.Basis == price.Basis && t.Load == price.Load && t.Year > price.Year && t.Amount > 0).MaxBy(t => t.Year);
        if (newer is not null && price.Amount > 0 && newer.Amount != price.Amount)
        {
            double moved = (double)(newer.Amount / price.Amount);
            (low, high) = (low * Math.Min(1, moved), high * Math.Max(1, moved));
            words.Add(string.Create(CultureInfo.InvariantCulture, $"A newer price is on record, {StatedWhole.Money(newer.Amount)} of {newer.Year}{(newer.Kind == FactKind.ThirdParty ? " on a page of somebody else" : "")}: the range reaches to it."));
        }

        return words.Count == 0 ? null : new PriceReach(low, high, words);
    }
}
