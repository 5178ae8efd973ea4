using System.Globalization;
using Gradus.App.Charts;
using Gradus.App.Contracts;
using Gradus.Returns;
using Gradus.Statistics;

namespace Gradus.App.Verbs.Return;

/// <summary>The charts of one degree's return to one person.</summary>
public static class ReturnCharts
{
    private const string Source = "Computed from your profile, the cost of the degree and the assumptions below";
    private const double Width = 400;
    private const double Left = 8;
    private const double Right = 392;
    private const double Bottom = 150;
    private const double Top = 30;
    private const int Bins = 30;

    /// <summary>How the results of all draws are spread.</summary>
    public static Chart Spread(DegreeReturn of) => new(
        "return-spread",
        "How the results are spread",
        $"Each bar counts draws. One in ten lies below {ReturnSummary.Money(of.Outcome.P10)}, half below {ReturnSummary.Money(of.Outcome.Median)}, nine in ten below {ReturnSummary.Money(of.Outcome.P90)}. Left of zero you would be worse off. The outermost hundredth on each side is not drawn.",
        Histogram(of),
        SpreadTable(ReturnContract.Of(of)),
        Source);

    /// <summary>The discounted sum over true years.</summary>
    public static Chart Path(ReturnContract of)
    {
        double start = YearOf(of.Start);
        FanYear[] years = [new(start, 0, 0, 0, 0, 0), .. of.Years.Select(y => new FanYear(start + y.Year, (double)y.P10, (double)y.P25, (double)y.Median, (double)y.P75, (double)y.P90))];
        double? ahead = of.BreakEvenYear is { } even ? start + even : null;
        return new Chart(
            "return-path",
            ahead is { } from ? $"Ahead from {ChartText.Year(Math.Floor(from))} in the middle; how far is wide open" : "In the middle it does not get ahead",
            $"Across: years; up: all gained and spent so far beside {AgainstOf(of)}, in dollars of {ChartText.Year(of.DollarsOf)}. Dark holds half of the cases, pale eight of ten.",
            Fan.Draw("What it adds less what it costs, adding up year by year", years, start + (of.Study.Months / 12.0), ahead),
            YearTable(of),
            Source);
    }

    /// <summary>The chance of being no better off, as people.</summary>
    public static Chart People(ReturnContract of) => new(
        "return-people",
        $"Chance of being no better off: {ReturnSummary.Chances(of.LossRange.Low, of.LossRange.High)}",
        $"A hundred people, drawn as in the middle of what is known: {of.People.Lose + of.People.Leave} are no better off there. {ReturnSummary.WhoLeaves(of)}",
        PeopleGrid.Draw(
            $"Of 100 people {of.People.Gain} finish and gain, {of.People.Lose} finish and lose, {of.People.Leave} leave without the degree",
            [new(of.People.Gain, "person-gain"), new(of.People.Lose, "person-lose", IsStruck: true), new(of.People.Leave, "person-leave")]),
        new ChartTable(
            [new("Who"), new("Of 100", true)],
            [["finish and gain", ChartCell.Count(of.People.Gain)], ["finish and lose", ChartCell.Count(of.People.Lose)], ["leave without the degree", ChartCell.Count(of.People.Leave)]]),
        Source)
    {
        Keys =
        [
            .. new[] { (of.People.Gain, "person-gain", "finish and gain"), (of.People.Lose, "person-lose", "finish and lose (barred)"), (of.People.Leave, "person-leave", of.LeavingIsOwn ? "leave without it, by your figure" : "of any hundred students leave without it; not known for you") }
                .Where(k => k.Item1 > 0).Select(k => new ChartKey(k.Item2, $"{k.Item1} {k.Item3}")),
        ],
    };

    /// <summary>The sum at the end of each year.</summary>
    public static ChartTable YearTable(ReturnContract of) => new(
        [new("Year"), new("1 in 10 below", true), new("A quarter below", true), new("Middle", true), new("Three quarters below", true), new("9 in 10 below", true)],
        [.. of.Years.Select(y => (IReadOnlyList<ChartCell>)[ChartText.Year(Math.Floor(YearOf(of.Start) + y.Year)), Money((double)y.P10), Money((double)y.P25), Money((double)y.Median), Money((double)y.P75), Money((double)y.P90)])]);

    private static string AgainstOf(ReturnContract of) => of.Alternatives.First(a => a.Key == of.Against).Name;

    /// <summary>A month as a calendar year with its part.</summary>
    private static double YearOf(string month)
    {
        DateOnly first = MonthAttribute.Read(month);
        return first.Year + ((first.Month - 1) / 12.0);
    }

    /// <summary>What moves the answer most, one thing at a time.</summary>
    public static Chart Tornado(DegreeReturn of) => new(
        "return-drivers",
        "What moves it most",
        $"One thing at a time from one end to the other, all else in the middle and the degree finished, where the result is {ReturnSummary.Money(of.Central)}.",
        SignedIntervals.Draw("What moves the result most", [.. of.Tornado.Select(d => new SignedInterval(d.Label, $"{Thousands(Math.Min(d.Low, d.High))} to {Thousands(Math.Max(d.Low, d.High))}", d.Low, of.Central, d.High))]),
        new ChartTable(
            [new("What"), new("From"), new("Result", true), new("To"), new("Result there", true)],
            [.. of.Tornado.Select(d => (IReadOnlyList<ChartCell>)[d.Label, d.LowLabel, Money(d.Low), d.HighLabel, Money(d.High)])]),
        Source);

    /// <summary>Results at every hundredth of the draws.</summary>
    public static ChartTable SpreadTable(ReturnContract of) => new(
        [new("Share of draws below", true), new("Result", true)],
        [.. Enumerable.Range(1, 19).Select(i => (IReadOnlyList<ChartCell>)[new($"{i * 5} %", (i * 5).ToString(CultureInfo.InvariantCulture)), Money((double)of.Percentiles[(i * 5) - 1])])]);

    private static string Histogram(DegreeReturn of)
    {
        double low = Math.Min(0, At(of, 1));
        double high = Math.Max(0, At(of, 99));
        var x = LinearScale.Round(low, high, Left, Right, steps: 3);
        double size = (x.High - x.Low) / Bins;
        int[] counts = new int[Bins];
        foreach (double value in of.Values.Where(v => v >= low && v <= high))
        {
            counts[Math.Clamp((int)((value - x.Low) / size), 0, Bins - 1)]++;
        }

        var y = new LinearScale(0, Math.Max(counts.Max(), 1), Bottom, Top, 1);
        var svg = new Svg(Width, Bottom + 26, "distribution");
        for (int i = 0; i < Bins; i++)
        {
            if (counts[i] > 0)
            {
                double from = x.Low + (i * size);
                svg.Box(x.At(from) + 0.5, y.At(counts[i]), x.At(from + size) - x.At(from) - 1, Bottom - y.At(counts[i]), "bin", $"{ChartText.ShortMoney(from)} to {ChartText.ShortMoney(from + size)}: {counts[i]}");
            }
        }

        svg.Line(Left, Bottom, Right, Bottom, "axis");
        svg.Line(x.At(0), Top - 8, x.At(0), Bottom, "axis");
        svg.Line(x.At(of.Outcome.Median), Top - 10, x.At(of.Outcome.Median), Bottom + 4, "median");
        svg.Text(x.At(of.Outcome.Median), Top - 16, "middle " + ReturnSummary.Money(of.Outcome.Median), "value", x.At(of.Outcome.Median) > Width / 2 ? TextEnd.End : TextEnd.Start);
        foreach (double tick in x.Ticks())
        {
            svg.Text(x.At(tick), Bottom + 18, ChartText.ShortMoney(tick), "tick", tick == x.Low ? TextEnd.Start : tick == x.High ? TextEnd.End : TextEnd.Middle);
        }

        return svg.ToText("Results of all draws");
    }

    private static string Thousands(double amount) => ChartText.ShortMoney(Math.Round(amount / 1000) * 1000);

    private static double At(DegreeReturn of, int percent) => Quantile.Of(of.Values, percent / 100.0);

    private static ChartCell Money(double amount) => new(ReturnSummary.Money(amount), amount.ToString("0", CultureInfo.InvariantCulture));
}
