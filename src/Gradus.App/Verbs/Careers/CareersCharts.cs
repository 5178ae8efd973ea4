using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Contracts;

namespace Gradus.App.Verbs.Careers;

/// <summary>Wages of occupations, or of one in several places, in one strip.</summary>
public static class CareersCharts
{
    private const int Most = 12;

    /// <summary>Occupations by their middle; what the person aims for and holds is always among them.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="period">Month and year of the wages.</param>
    public static Chart Occupations(CareersContract answer, string period)
    {
        CareersOccupation[] shown =
        [
            .. answer.Occupations.OrderByDescending(o => o.Aimed || o.Held).ThenByDescending(o => o.Nation.Jobs.Value ?? 0).Take(Most)
                .OrderByDescending(o => Wages(answer, o).P50.Value ?? 0).ThenBy(o => o.Soc, StringComparer.Ordinal),
        ];
        FigureOf<decimal>[] middles = [.. shown.Select(o => Wages(answer, o).P50).Where(m => m.Value is not null)];
        return new Chart(
            "wages",
            middles.Length == 0 ? "No wages are published" : $"The middle pay runs from {middles[^1].InDollars()} to {middles[0].InDollars()}",
            $"Dot: half earn less. Thick line: the middle half. Thin line: all but the lowest and the highest tenth.{(answer.HasPlace ? " Where wages of the place are published, they are its own." : "")}{(answer.Occupations.Count > shown.Length ? $" The {shown.Length} with the most jobs, of {answer.Occupations.Count}." : "")}",
            shown.Length == 0 ? "" : DotInterval.Draw("Yearly wages of occupations", [.. shown.Select(o => IntervalOf(Label(answer, o), Wages(answer, o)))], mark: Mark(answer)),
            TableOf([.. shown.Select(o => (Label(answer, o), Wages(answer, o)))]),
            $"BLS OEWS, {period}; of all who work in it, whatever their degree and age");
    }

    /// <summary>One occupation in the areas of the answer.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="of">The occupation.</param>
    /// <param name="period">Month and year of the wages.</param>
    public static Chart Areas(CareersContract answer, CareersOccupation of, string period)
    {
        CareersArea[] shown = [.. of.Areas.Take(Most).OrderByDescending(a => a.Buys.Value ?? (double?)a.Wages.P50.Value ?? 0).ThenBy(a => a.Cbsa, StringComparer.Ordinal)];
        CareersArea[] known = [.. shown.Where(a => a.Buys.Value is not null)];
        return new Chart(
            "areas",
            known.Length > 1 ? $"Half earn {CareersWording.Buys(known[0])} or less in {Short(known[0].Name)} at national prices" : "Pay by place",
            $"Ordered by what the middle pay buys at the price level of the United States ({answer.PriceLevels}). The pay drawn is that of the place itself.",
            DotInterval.Draw($"Yearly wages of {of.Title} by place", [IntervalOf("United States", of.Nation), .. shown.Select(a => IntervalOf(Short(a.Name), a.Wages))], mark: Mark(answer)),
            TableOf([("United States", of.Nation), .. shown.Select(a => (a.Name, a.Wages))]),
            $"BLS OEWS, {period}; BEA regional price parities, {answer.PriceLevels}");
    }

    /// <summary>"Atlanta-Sandy Springs-Roswell, GA" as "Atlanta, GA".</summary>
    internal static string Short(string area)
    {
        string[] parts = area.Split(", ");
        return parts.Length == 2 ? $"{parts[0].Split('-')[0]}, {parts[1]}" : area;
    }

    private static CareersWages Wages(CareersContract answer, CareersOccupation o) => o.Wages(answer.HasPlace);

    private static string Label(CareersContract answer, CareersOccupation o) => $"{o.Title}{(o.Aimed ? ", your aim" : o.Held ? ", yours now" : "")}{(answer.HasPlace && Wages(answer, o) == o.Nation ? " (nation)" : "")}";

    private static IntervalMark? Mark(CareersContract answer) => answer.YourPay is > 0 and { } pay ? new IntervalMark((double)pay, "your pay") : null;

    private static Interval IntervalOf(string label, CareersWages w) => new(label, w.P50.InDollars(), (double?)w.P10.Value, (double?)w.P25.Value, (double?)w.P50.Value, (double?)w.P75.Value, (double?)w.P90.Value);

    private static ChartTable TableOf(IReadOnlyList<(string Name, CareersWages Wages)> rows) => new(
        [new("Of"), new("Jobs", true), new("10 % earn less", true), new("25 %", true), new("Middle", true), new("75 %", true), new("90 %", true)],
        [
            .. rows.Select(r => (IReadOnlyList<ChartCell>)
            [
                r.Name, r.Wages.Jobs.Value is { } jobs ? ChartCell.Count(jobs) : FigureWords.Missing(r.Wages.Jobs.Status),
                .. new[] { r.Wages.P10, r.Wages.P25, r.Wages.P50, r.Wages.P75, r.Wages.P90 }.Select(w =>
                    w.Value is { } wage ? new ChartCell(w.InDollars(), wage.ToString("0", CultureInfo.InvariantCulture)) : FigureWords.Missing(w.Status)),
            ]),
        ]);
}
