using Gradus.App.Charts;
using Gradus.App.Verbs.Shortlists;

namespace Gradus.App.Verbs.Compare;

/// <summary>Price against what each of the compared adds, from the record of a comparison.</summary>
public static class CompareGain
{
    /// <param name="of">The degrees, first place first.</param>
    /// <param name="wish">The most that the person would pay for a whole degree, USD; null where not said.</param>
    /// <returns>Null where price and return are not known of two or more.</returns>
    public static Chart? Of(CompareContract of, decimal? wish)
    {
        ComparedMeasure? price = of.Measures.FirstOrDefault(m => m.Key == CompareMeasures.Price);
        ComparedMeasure? adds = of.Measures.FirstOrDefault(m => m.Key == CompareMeasures.Adds);
        if (price is null || adds is null || of.Person is not { } person)
        {
            return null;
        }

        IEnumerable<GainPoint> known = of.Items
            .Select((item, i) => (Item: item, Price: price.Cells[i], Adds: adds.Cells[i]))
            .Where(c => c.Price.Value is not null && c.Adds.Value is not null)
            .Select(c => new GainPoint(c.Item.Id, c.Item.Title, c.Item.Institution, Amount(c.Price), c.Price.Own, Amount(c.Adds)));
        return GainChart.Of([.. known], person.Years, person.DollarsOf, wish);
    }

    private static GainAmount Amount(ComparedFigure figure) => new(figure.Value!.Value, figure.Low ?? figure.Value.Value, figure.High ?? figure.Value.Value, figure.Said);
}
