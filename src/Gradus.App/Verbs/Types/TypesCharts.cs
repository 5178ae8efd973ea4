using System.Globalization;
using Gradus.App.Charts;

namespace Gradus.App.Verbs.Types;

/// <summary>Kinds of degree side by side.</summary>
public static class TypesCharts
{
    private const int Most = 10;

    /// <summary>The whole price of the first kinds: the middle and the middle half.</summary>
    public static Chart Prices(TypesContract answer)
    {
        TypesEntry[] shown = [.. (answer.Profile is null ? answer.Types.OrderByDescending(t => t.Degrees) : answer.Types.AsEnumerable()).Where(t => t.Measures.Price.Median is not null).Take(Most)];
        double[] middles = [.. shown.Select(t => t.Measures.Price.Median!.Value).Order()];
        return new Chart(
            "prices",
            middles.Length == 0 ? "No price is known" : $"In the middle they cost about {TypesWording.Thousands(middles[0])} to {TypesWording.Thousands(middles[^1])}{(2 * shown.Sum(t => t.Measures.PricesStated) < shown.Sum(t => t.Measures.Price.Known) ? ", mostly by estimates" : "")}",
            $"Tuition and fees of the whole degree, {answer.PricesFor}. Dot: the middle; line: the middle half; in brackets the prices that a page states. {(answer.Profile is null ? "The kinds with the most degrees." : "The first kinds of the list.")}",
            shown.Length == 0 ? "" : DotInterval.Draw("Whole price of kinds of degree", [.. shown.Select(t => new Interval(ShortName(t.Name), TypesWording.Price(t.Measures, TypesWording.Thousands), null, t.Measures.Price.LowerQuartile, t.Measures.Price.Median, t.Measures.Price.UpperQuartile, null))]),
            new ChartTable(
                [new("Kind"), new("Degrees with a price", true), new("Stated by a page", true), new("A quarter at most", true), new("Middle", true), new("A quarter at least", true)],
                [
                    .. shown.Select(t => (IReadOnlyList<ChartCell>)
                        [t.Name, ChartCell.Count(t.Measures.Price.Known), ChartCell.Count(t.Measures.PricesStated), Dollars(t.Measures.Price.LowerQuartile), Dollars(t.Measures.Price.Median), Dollars(t.Measures.Price.UpperQuartile)]),
                ]),
            "Prices that pages state, else estimated by this guide beside NCES IPEDS charges");
    }

    /// <summary>"MS or MCS in Computer Science with a machine-learning ..." as far as it fits above a line.</summary>
    private static string ShortName(string name) => ChartText.Lines(name, LabelLength, 1)[0];

    private const int LabelLength = 34;

    private static ChartCell Dollars(double? amount) => amount is { } known ? new ChartCell(TypesWording.Dollars(known), known.ToString("0", CultureInfo.InvariantCulture)) : "not known";
}
