using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Figures;
using Gradus.App.Verbs.Return;
using Gradus.People;

namespace Gradus.App.Verbs.Modes;

/// <summary>Ways of studying over the same years.</summary>
public static class ModesCharts
{
    private const int LabelLength = 34;

    /// <summary>Money in and out of each year, a panel for each way; null where no pay is known.</summary>
    public static Chart? Years(ModesContract answer)
    {
        (ModesWay Way, ModesProgram Program, ModesMoney Money)[] shown = [.. Shown(answer)];
        if (shown.Length == 0)
        {
            return null;
        }

        int first = WrittenTerm.TryRead(answer.Start, out Term start, out _) ? start.Year : 0;
        return new Chart(
            "mode-years",
            shown.Length == 1 ? "The same years, in and out" : "The same years, studied in other ways",
            $"Dollars of {ChartText.Year(answer.DollarsOf)} a year from {answer.Start}. Up: pay after tax, filled while you study, outlined after (an estimate). Down: what study and its loans take. Dot: what is left, with the line of eight of ten.",
            YearPanels.Draw(
                "Money in and out by year and way",
                [
                    .. shown.Select(s => new YearPanel(ModesWording.ShortName(s.Way), $"{ChartText.MoneyMark((double)s.Money.InHand.Low)} to {ChartText.MoneyMark((double)s.Money.InHand.High)} in all",
                        [.. s.Money.Years.Select(y => new YearBar((double)y.In, (double)y.Out, (double)y.Left.Low, (double)y.Left.Middle, (double)y.Left.High, 12 * (y.Year - 1) < s.Program.Months))])),
                ],
                first),
            new ChartTable(
                [new("Way"), new("Year"), new("In", true), new("Out", true), new("Left: 1 in 10 below", true), new("Left, middle", true), new("Left: 1 in 10 above", true), new("Staying, middle", true)],
                [
                    .. shown.SelectMany(s => s.Money.Years.Select(y => (IReadOnlyList<ChartCell>)
                        [s.Way.Name, ChartText.Year(first + y.Year - 1), Dollars(y.In), Dollars(y.Out), Dollars(y.Left.Low), Dollars(y.Left.Middle), Dollars(y.Left.High), Dollars(y.Staying.Middle)])),
                ]),
            Source);
    }

    /// <summary>What each way leaves in hand beside staying, as a range; null where no pay is known.</summary>
    public static Chart? InHand(ModesContract answer)
    {
        (ModesWay Way, ModesProgram Program, ModesMoney Money)[] shown = [.. Shown(answer)];
        return shown.Length == 0 ? null : new Chart(
            "mode-in-hand",
            $"After {Titles.Count(answer.Years, "year")}: in hand, beside staying as you are",
            "Dot: the middle; line: eight of ten. Left of zero you would hold less than without the degree. What is still owed is taken off. Later years are in the return.",
            SignedIntervals.Draw("In hand beside staying", [.. shown.Select(s => new SignedInterval(ModesWording.ShortName(s.Way), $"{ChartText.MoneyMark((double)s.Money.More.Low)} to {ChartText.MoneyMark((double)s.Money.More.High)}", (double)s.Money.More.Low, (double)s.Money.More.Middle, (double)s.Money.More.High))]),
            new ChartTable(
                [new("Way"), new("1 in 10 below", true), new("Middle", true), new("1 in 10 above", true), new("In hand, middle", true), new("Staying, middle", true), new("Owed", true)],
                [
                    .. shown.Select(s => (IReadOnlyList<ChartCell>)
                        [s.Way.Name, Dollars(s.Money.More.Low), Dollars(s.Money.More.Middle), Dollars(s.Money.More.High), Dollars(s.Money.InHand.Middle), Dollars(s.Money.Staying.Middle), Dollars(s.Money.Owed)]),
                ]),
            Source);
    }

    /// <summary>What whole degrees cost by how they are taught.</summary>
    public static Chart Taught(ModesContract answer)
    {
        ModesTaught[] shown = [.. answer.Taught.Where(t => t.Price.Median is not null)];
        return new Chart(
            "mode-prices",
            "Whole price by how degrees are taught",
            $"Tuition and fees, {answer.PricesFor}. Dot: the middle; line: the middle half. Most are estimates; of how many a page states one, see the table.",
            shown.Length == 0 ? "" : DotInterval.Draw(
                "Whole price by how degrees are taught",
                [.. shown.Select(t => new Interval(ChartText.Lines($"{ModesText.Teaching(t.Teaching)}: {Titles.Count(t.Price.Known, "degree")}", LabelLength, 1)[0], ModesWording.Thousands(t.Price.Median!.Value), null, t.Price.LowerQuartile, t.Price.Median, t.Price.UpperQuartile, null))]),
            new ChartTable(
                [new("Taught"), new("Degrees", true), new("With a price", true), new("Stated by a page", true), new("A quarter at most", true), new("Middle", true), new("A quarter at least", true), new("Shortest months, middle", true), new("Part-time"), new("Of those that say", true)],
                [
                    .. answer.Taught.Select(t => (IReadOnlyList<ChartCell>)
                        [
                            ModesText.Teaching(t.Teaching), ChartCell.Count(t.Degrees), ChartCell.Count(t.Price.Known), ChartCell.Count(t.PricesStated), Dollars(t.Price.LowerQuartile), Dollars(t.Price.Median), Dollars(t.Price.UpperQuartile),
                            t.Months.Median is { } months ? Written.Number(months, "0.#") : "not known", Titles.Number(t.PartTime), ChartCell.Count(t.PaceSaid),
                        ]),
                ]),
            "Prices that pages state, else estimated by this guide beside NCES IPEDS charges; teaching, pace and months from the programs' pages");
    }

    private const string Source = "Computed from your profile, the cost of each program and the return's own draws and assumptions";

    private static IEnumerable<(ModesWay Way, ModesProgram Program, ModesMoney Money)> Shown(ModesContract answer) =>
        answer.Ways.Where(w => w.First?.Money is not null).Select(w => (w, w.First!, w.First!.Money!));

    private static ChartCell Dollars(decimal amount) => new(ReturnSummary.Money((double)amount), amount.ToString("0", CultureInfo.InvariantCulture));

    private static ChartCell Dollars(double? amount) => amount is { } known ? new ChartCell(ModesWording.Thousands(known), known.ToString("0", CultureInfo.InvariantCulture)) : "not known";
}
