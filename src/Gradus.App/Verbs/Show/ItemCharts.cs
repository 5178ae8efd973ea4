using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.Catalogs;
using Gradus.Costs;
using Gradus.Institutions;
using Gradus.Programs;

namespace Gradus.App.Verbs.Show;

/// <summary>The charts of one program or offering.</summary>
public static class ItemCharts
{
    /// <summary>One chart by name; null for an unknown name, or where there is nothing to draw.</summary>
    public static Chart? Find(Catalog catalog, Item item, string name) => name switch
    {
        "awards" => Awards(item),
        "charges" => Charges(catalog, item),
        "research" => Research(catalog, item),
        _ => null,
    };

    /// <summary>Awards of the item's offering by year; null where it belongs to none.</summary>
    public static Chart? Awards(Item item)
    {
        if (item.Offering is not { } offering)
        {
            return null;
        }

        IReadOnlyList<Awards> years = offering.Awards;
        return new Chart(
            "awards",
            $"Degrees awarded, {years[0].Year} to {years[^1].Year}",
            AwardsCaption(item, offering),
            LineChart.Draw("Degrees awarded by year", [.. years.Select(y => y.Year.ToString())], [new LineSeries("degrees", [.. years.Select(y => (double?)y.Total.OrNull)])]),
            new ChartTable(
                [new("Year"), new("Degrees", true), new("to men", true), new("to women", true)],
                [.. years.Select(y => (IReadOnlyList<ChartCell>)[y.Year.ToString(), Count(y.Total), Count(y.Men), Count(y.Women)])]),
            $"NCES IPEDS, completions, C{years[0].Year.End}_A to C{years[^1].Year.End}_A, master's level, first majors");
    }

    /// <summary>What the institution charges graduate students in a full-time year; null where it reports nothing.</summary>
    public static Chart? Charges(Catalog catalog, Item item)
    {
        IReadOnlyList<Charges> years = catalog.ChargesOf(item.Institution.Id);
        if (!years.Any(y => y.TuitionInState.IsKnown))
        {
            return null;
        }

        bool two = item.Institution.Control == Control.Public;
        LineSeries[] lines = two
            ? [new("out-of-state", [.. years.Select(y => (double?)y.TuitionOutOfState.OrNull)]), new("in-state", [.. years.Select(y => (double?)y.TuitionInState.OrNull)])]
            : [new("tuition", [.. years.Select(y => (double?)y.TuitionInState.OrNull)])];
        return new Chart(
            "charges",
            "Graduate tuition of the institution, one full-time year",
            two ? "Dollars of each year, out-of-state and in-state. Not the program's own price." : "Dollars of each year. Not the program's own price.",
            LineChart.Draw("Graduate tuition by year", [.. years.Select(y => y.Year.ToString())], lines),
            new ChartTable(
                [
                    new("Year"), new("Tuition in-state", true), new("Tuition out-of-state", true), new("Fees in-state", true), new("Fees out-of-state", true),
                    new("A credit in-state", true), new("A credit out-of-state", true), new("Books", true), new("Room and board off campus", true),
                ],
                [.. years.Select(y => (IReadOnlyList<ChartCell>)
                [
                    y.Year.ToString(), Money(y.TuitionInState), Money(y.TuitionOutOfState), Money(y.FeesInState), Money(y.FeesOutOfState),
                    Money(y.PerCreditInState), Money(y.PerCreditOutOfState), Money(y.Books), Money(y.OffCampusRoomAndBoard),
                ])]),
            $"NCES IPEDS, student charges, {catalog.Vintages.Documents("ipeds/IC_AY")}; * imputed by NCES");
    }

    /// <summary>Papers of the institution by sub-area; null where none was found.</summary>
    public static Chart? Research(Catalog catalog, Item item)
    {
        ResearchSummary[] areas = ResearchSummary.Of(catalog.ResearchOf(item.Institution.Id));
        return areas.Length == 0 ? null : new Chart(
            "research",
            "Papers of the whole institution",
            $"{FigureText.Number(areas.Sum(a => a.Papers), "#,0")} papers, {areas.Min(a => a.FirstYear)} to {areas.Max(a => a.LastYear)}. A paper counts one, split among its authors' institutions. This is the size of an institution's research, not the quality of a program.",
            BarChart.Draw("Papers of the institution by sub-area", [.. areas.Select(a => new Bar(a.Name, FigureText.Number(a.Papers, "#,0.0"), [a.Papers]))]),
            new ChartTable(
                [new("Sub-area"), new("Papers", true), new("Years with papers")],
                [.. areas.Select(a => (IReadOnlyList<ChartCell>)[a.Name, new ChartCell(FigureText.Number(a.Papers, "#,0.0"), FigureText.Number(a.Papers, "0.###")), $"{a.FirstYear} to {a.LastYear}"])]),
            "csmetrics.net (DBLP, OpenAlex), CC BY 4.0; venues and years in which at least 0.7 of the papers have a known affiliation");
    }

    private static string AwardsCaption(Item item, Offering offering)
    {
        string whose = item.IsProgram ? $"All master's degrees the institution awards in CIP {offering.Cip}, of which this program is a part. " : "";
        Figure<double> trend = AwardTrend.Of(offering);
        return whose + (trend.IsKnown
            ? $"{FigureText.Number(trend.Value * 100, "+0.0;-0.0;0")} percent a year: the last two years against the first two."
            : "Too few at the start, or a year not reported, to speak of growth.");
    }

    private static ChartCell Count(Figure<int> figure) => figure.IsKnown
        ? new ChartCell(FigureText.Count(figure), figure.Value.ToString(CultureInfo.InvariantCulture))
        : FigureText.Count(figure);

    private static ChartCell Money(Figure<decimal> figure) => figure.IsKnown
        ? new ChartCell(FigureText.Money(figure) + (figure.Kind == FigureKind.Estimated ? "*" : ""), figure.Value.ToString("0.##", CultureInfo.InvariantCulture))
        : FigureText.Money(figure);
}
