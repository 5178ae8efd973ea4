using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Contracts;
using Gradus.App.Figures;

namespace Gradus.App.Verbs.Compare;

/// <summary>Price to a person against what each degree adds to them, from the record of a comparison.</summary>
public static class GainChart
{
    /// <summary>So many of the first are worked out.</summary>
    public const int Most = 20;

    private const int Named = 3;
    private const double Much = 0.3;
    private const double Hardly = 0.15;

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

        int[] known = [.. Enumerable.Range(0, of.Items.Count).Where(i => price.Cells[i].Value is not null && adds.Cells[i].Value is not null)];
        if (known.Length < 2)
        {
            return null;
        }

        return new Chart(
            "price-gain",
            Finding(price.Apart, adds.Apart),
            $"Across: price to me; up: what it adds in {Titles.Count(person.Years, "year")}, dollars of {ChartText.Year(person.DollarsOf)}. Each dot one of the first {known.Length} on my list, the first {Named} named; lines: eight of ten; hollow: not its own price.",
            Cloud.Draw("Price against what each adds", [.. known.Select(i => Dot(of.Items[i], price.Cells[i], adds.Cells[i], i < Named))], wish is { } most ? ((double)most, $"my {Written.Dollars(most)}") : null),
            new ChartTable(
                [new("Program"), new("Price to me", true), new("Adds", true), new("1 in 10 below", true), new("9 in 10 below", true)],
                [.. known.Select(i => (IReadOnlyList<ChartCell>)[new ChartCell(Name(of.Items[i]), Name(of.Items[i]), GuideLinks.Item(of.Items[i].Id)), Cell(price.Cells[i].Value), Cell(adds.Cells[i].Value), Cell(adds.Cells[i].Low), Cell(adds.Cells[i].High)])]),
            "Prices with their sources on each program's page; what it adds from your profile and the assumptions of its return");
    }

    private static string Finding(double price, double adds) => (price >= Much, adds < Hardly) switch
    {
        (true, true) => "Price tells them apart; what they add hardly does",
        (true, false) => "They differ in price and in what they add",
        (false, true) => "Neither price nor gain tells them well apart",
        _ => "What they add differs more than what they cost",
    };

    private static CloudDot Dot(ItemContract item, ComparedFigure price, ComparedFigure adds, bool named) => new(
        named ? Short(ShortNames.Institution(item.Institution)) : "",
        $"{Name(item)}: {price.Said}; adds {adds.Said}",
        price.Value!.Value,
        (price.Low ?? price.Value.Value, price.High ?? price.Value.Value),
        adds.Value!.Value,
        (adds.Low ?? adds.Value.Value, adds.High ?? adds.Value.Value),
        price.Own);

    private static string Name(ItemContract item) => $"{ShortNames.Institution(item.Institution)}, {ShortNames.Title(item.Title)}";

    private static string Short(string name) => ChartText.Lines(name, 24, 2)[0];

    private static ChartCell Cell(double? value) => value is { } known ? new ChartCell(Written.Dollars(known), known.ToString("0", CultureInfo.InvariantCulture)) : (ChartCell)"not known";
}
